import type { Item, Sentence } from '../extract/relate/text-view.ts';
import { sameUnit } from '../extract/relate/units.ts';

/** Words that open a list told from the most to the least. */
export const ORDER = /依次(?:是|为)|其次(?:是|为)|\bfollowed by\b/i;
const JOINT_ZH = /^[^，。；、\d]{0,6}[）)]?[、，,和及][^，。；、\d]{1,14}[（(]?$/;
const JOINT_EN = /^(?: [a-z]+){0,2}\)?(?:,|,? and) (?:the )?[A-Za-z' -]{2,40}(?: (?:with|at|on)|,| \() ?$/;

/** "followed by lapwing with 9,700 and geese with 11,200": neighbours of such a list, from the most to the least. */
export function orderedPairs(sentence: Sentence): readonly (readonly [Item, Item])[] {
  const opening = ORDER.exec(sentence.text);
  if (opening === null) return [];
  const from = sentence.start + opening.index;
  const at = sentence.items.findIndex(({ fact }) => fact.start > from);
  const pairs: (readonly [Item, Item])[] = [];
  for (let next = at + 1; at >= 0 && next < sentence.items.length; next += 1) {
    const [before, item] = [sentence.items[next - 1]!, sentence.items[next]!];
    if (!(sentence.lang === 'zh' ? JOINT_ZH : JOINT_EN).test(item.lead) || !isLike(before, item)) break;
    pairs.push([before, item]);
  }
  return pairs;
}

const isLike = (a: Item, b: Item): boolean =>
  a.value !== null &&
  b.value !== null &&
  a.fact.kind === b.fact.kind &&
  a.fact.kind !== 'ordinal' &&
  (sameUnit(a, b) || (a.fact.unit === null && b.fact.unit === null));
