import { sentenceAt } from './places.ts';
import type { Item, Sentence } from './text-view.ts';

/** The sentence before one, in the same paragraph or headline. Logarithmic. */
export const sentenceBefore = ({ block, start }: Sentence): Sentence | undefined =>
  start === 0 ? undefined : sentenceAt(block, start - 1);

/** The sentence behind one, in the same paragraph or headline. Logarithmic. */
export const sentenceBehind = ({ block, end }: Sentence): Sentence | undefined =>
  end >= block.text.length ? undefined : sentenceAt(block, end);

/** The last `most` numbers before one, in its sentence and the one before it; in order. */
export function itemsBefore(item: Item, most: number): readonly Item[] {
  const own = item.sentence.items.slice(Math.max(0, item.index - most), item.index);
  const missing = most - own.length;
  const near = missing > 0 ? (sentenceBefore(item.sentence)?.items.slice(-missing) ?? []) : [];
  return [...near, ...own];
}

/** The next `most` numbers behind one in its sentence. */
export const itemsBehind = (item: Item, most: number): readonly Item[] =>
  item.sentence.items.slice(item.index + 1, item.index + 1 + most);

/** What stands before a number in its clause, from the number before; at most `reach` characters. */
export const clauseBefore = ({ lead, sentence }: Item, reach = 60): string => {
  const near = lead.slice(-reach);
  const mark = sentence.lang === 'zh' ? /[，。；：！？,;]/ : /[,;:.!?–—]/;
  return near.split(mark).at(-1)!;
};
