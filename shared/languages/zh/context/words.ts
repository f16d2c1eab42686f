/** A set of words that are looked up at a place in a text, longest first; each look is bounded by the longest word. */
export interface WordSet {
  /** Length of the longest word that begins at `at`, else 0. */
  readonly at: (text: string, at: number) => number;
  /** Length of the longest word that ends at `end`, else 0. */
  readonly before: (text: string, end: number) => number;
  /** UTF-16 codes that its words begin with. */
  readonly firstCodes: readonly number[];
}

/** Words by the code of one of their characters, longest first. */
function byCode(words: readonly string[], codeOf: (word: string) => number): ReadonlyMap<number, readonly string[]> {
  const index = new Map<number, string[]>();
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const list = index.get(codeOf(word));
    if (list === undefined) index.set(codeOf(word), [word]);
    else list.push(word);
  }
  return index;
}

/** Words parted by blanks or line breaks. Most places of a text begin no word: those cost one look in a table. */
export function wordSet(...lists: readonly string[]): WordSet {
  const words = [...new Set(lists.flatMap((list) => list.split(/\s+/)).filter((word) => word !== ''))];
  const first = byCode(words, (word) => word.charCodeAt(0));
  const last = byCode(words, (word) => word.charCodeAt(word.length - 1));
  return {
    firstCodes: [...first.keys()],
    at(text, at) {
      const candidates = first.get(text.charCodeAt(at));
      if (candidates === undefined) return 0;
      for (const word of candidates) if (text.startsWith(word, at)) return word.length;
      return 0;
    },
    before(text, end) {
      const candidates = end <= 0 ? undefined : last.get(text.charCodeAt(end - 1));
      if (candidates === undefined) return 0;
      for (const word of candidates)
        if (end >= word.length && text.startsWith(word, end - word.length)) return word.length;
      return 0;
    },
  };
}
