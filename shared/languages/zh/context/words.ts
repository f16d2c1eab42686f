/** A set of words that are looked up at a place in a text, longest first; each look is bounded by the longest word. */
export interface WordSet {
  /** Length of the longest word that begins at `at`, else 0. */
  readonly at: (text: string, at: number) => number;
  /** Length of the longest word that ends at `end`, else 0. */
  readonly before: (text: string, end: number) => number;
  /** UTF-16 codes that its words begin with. */
  readonly firstCodes: readonly number[];
  /** Those that they end with. */
  readonly lastCodes: readonly number[];
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

/**
 * For each UTF-16 unit a bit for each set of which a word begins, or ends, with it. Most places of a text begin no word
 * of a set: those cost one load. Where there are more sets than bits, two share one and look once more.
 */
const BEGINS = new Uint32Array(0x1_0000);
const ENDS = new Uint32Array(0x1_0000);
const BITS = 32;
let sets = 0;

function mark(table: Uint32Array, codes: Iterable<number>, bit: number): void {
  for (const code of codes) table[code] = (table[code]! | bit) >>> 0;
}

/** Words parted by blanks or line breaks. */
export function wordSet(...lists: readonly string[]): WordSet {
  const words = [...new Set(lists.flatMap((list) => list.split(/\s+/)).filter((word) => word !== ''))];
  const first = byCode(words, (word) => word.charCodeAt(0));
  const last = byCode(words, (word) => word.charCodeAt(word.length - 1));
  const bit = (1 << (sets++ % BITS)) >>> 0;
  mark(BEGINS, first.keys(), bit);
  mark(ENDS, last.keys(), bit);
  return {
    firstCodes: [...first.keys()],
    lastCodes: [...last.keys()],
    at(text, at) {
      if (at >= text.length) return 0;
      const code = text.charCodeAt(at);
      if ((BEGINS[code]! & bit) === 0) return 0;
      for (const word of first.get(code) ?? []) if (text.startsWith(word, at)) return word.length;
      return 0;
    },
    before(text, end) {
      if (end <= 0 || end > text.length) return 0;
      const code = text.charCodeAt(end - 1);
      if ((ENDS[code]! & bit) === 0) return 0;
      for (const word of last.get(code) ?? [])
        if (end >= word.length && text.startsWith(word, end - word.length)) return word.length;
      return 0;
    },
  };
}
