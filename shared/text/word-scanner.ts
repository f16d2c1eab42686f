import { foldAscii } from './required-words.ts';

/** Called for each word found: its number in the list, and where it stands. A text may hold words inside words. */
export type Found = (word: number, start: number, end: number) => void;

/**
 * Finds all words of a list in a text in one pass, wherever they stand and whatever the case of their ASCII letters.
 * A trie over UTF-16 units: at each place it is followed as long as the text does, at most for the longest word.
 */
export class WordScanner {
  /** For each first unit the node it leads to, 0 where no word begins with it. */
  private readonly first = new Uint16Array(0x1_0000);
  /** Open addressing: (node, unit) → node. */
  private readonly keys: Float64Array;
  private readonly nodes: Uint16Array;
  private readonly mask: number;
  private count = 1;
  /** Numbers of the words that end at a node. */
  private readonly ends: (readonly number[])[] = [[]];

  constructor(words: readonly string[]) {
    const units = words.reduce((sum, word) => sum + word.length, 1);
    if (units > 0xffff) throw new RangeError(`Too many words for one scanner: ${units} characters.`);
    const size = 2 ** Math.ceil(Math.log2(units * 4));
    this.keys = new Float64Array(size);
    this.nodes = new Uint16Array(size);
    this.mask = size - 1;
    for (const [number, word] of words.entries()) this.add(foldAscii(word), number);
  }

  private add(word: string, number: number): void {
    let node = this.first[word.charCodeAt(0)]!;
    if (node === 0) {
      node = this.grow();
      this.first[word.charCodeAt(0)] = node;
    }
    for (let at = 1; at < word.length; at += 1) {
      const slot = this.slot(node, word.charCodeAt(at));
      if (this.nodes[slot] === 0) {
        this.keys[slot] = node * 0x1_0000 + word.charCodeAt(at);
        this.nodes[slot] = this.grow();
      }
      node = this.nodes[slot]!;
    }
    this.ends[node] = [...this.ends[node]!, number];
  }

  private grow(): number {
    this.ends.push([]);
    this.count += 1;
    return this.count - 1;
  }

  /** Where the step from a node is kept, or would be. */
  private slot(node: number, unit: number): number {
    const key = node * 0x1_0000 + unit;
    let slot = (Math.imul(node, 0x9e37_79b1) ^ Math.imul(unit, 0x85eb_ca6b)) >>> 7;
    for (slot &= this.mask; this.nodes[slot] !== 0 && this.keys[slot] !== key; ) slot = (slot + 1) & this.mask;
    return slot;
  }

  scan(text: string, found: Found): void {
    const { first, nodes, ends } = this;
    for (let start = 0; start < text.length; start += 1) {
      let node = first[fold(text.charCodeAt(start))]!;
      for (let at = start + 1; node !== 0; at += 1) {
        const words = ends[node]!;
        for (let i = 0; i < words.length; i += 1) found(words[i]!, start, at);
        if (at >= text.length) break;
        node = nodes[this.slot(node, fold(text.charCodeAt(at)))]!;
      }
    }
  }
}

const fold = (unit: number): number => (unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit);
