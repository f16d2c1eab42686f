/** A set of words that are looked up at a place in a text, longest first; each look is bounded by the longest word. */
export interface WordSet {
  /** Length of the longest word that begins at `at`, else 0. */
  readonly at: (text: string, at: number) => number;
  /** Length of the longest word that ends at `end`, else 0. */
  readonly before: (text: string, end: number) => number;
}

/** Words parted by blanks or line breaks. */
export function wordSet(...lists: readonly string[]): WordSet {
  const words = new Set(lists.flatMap((list) => list.split(/\s+/)).filter((word) => word !== ''));
  const lengths = [...new Set([...words].map((word) => word.length))].sort((a, b) => b - a);
  const find = (slice: (length: number) => string) =>
    lengths.find((length) => {
      const word = slice(length);
      return word.length === length && words.has(word);
    }) ?? 0;
  return {
    at: (text, at) => find((length) => text.slice(at, at + length)),
    before: (text, end) => find((length) => (end < length ? '' : text.slice(end - length, end))),
  };
}
