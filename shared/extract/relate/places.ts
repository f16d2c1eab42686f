import type { Fact } from '../../model/fact.ts';
import type { TextSpan } from '../../model/relation.ts';
import type { Block, Item, Sentence } from './text-view.ts';

/** Index of the first element whose `end` lies behind `start`; the list is in order. Logarithmic. */
function firstBehind<T>(list: readonly T[], start: number, endOf: (one: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(list[middle]!) > start) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The sentence of a block that holds a place. */
export const sentenceAt = (block: Block, at: number): Sentence | undefined =>
  block.sentences[firstBehind(block.sentences, at, ({ end }) => end)];

/** The facts of a sentence, numbers and dates, that share characters with a run of its block. */
export function factsBetween({ items, dates }: Sentence, start: number, end: number): readonly Fact[] {
  const found: Fact[] = [];
  for (let at = firstBehind(items, start, ({ fact }) => fact.end); at < items.length; at += 1) {
    const { fact } = items[at]!;
    if (fact.start >= end) break;
    found.push(fact);
  }
  for (let at = firstBehind(dates, start, (date) => date.end); at < dates.length; at += 1) {
    const date = dates[at]!;
    if (date.start >= end) break;
    found.push(date);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The same for a run of a block whose sentence is not known. */
export function factsInBlock(block: Block, start: number, end: number): readonly Fact[] {
  const sentence = sentenceAt(block, start);
  return sentence === undefined ? [] : factsBetween(sentence, start, end);
}

/** Remembers what is computed once for each key, as long as the key lives. */
export function oncePer<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}

/** The numbers of some blocks, in order. Those of an article are asked for over and over: they are listed once. */
export const itemsOf = oncePer((blocks: readonly Block[]): readonly Item[] => {
  const found: Item[] = [];
  for (const { sentences } of blocks) for (const { items } of sentences) for (const item of items) found.push(item);
  return found;
});

export function spanOfFact({ articleId, paragraphId, field, start, end, text }: Fact): TextSpan {
  return { articleId, paragraphId, field, start, end, text };
}
