import type { Item, Sentence } from '../extract/relate/text-view.ts';
import { sameUnit } from '../extract/relate/units.ts';

/** Words that open a list told from the most to the least; 依次 alone may follow the calendar. */
export const ORDER = /依次(?:是|为)|其次(?:是|为)|\bfollowed by\b/i;
const RANKED_ZH = /其次|前[二三四五六七八九十\d]|排名|居前|靠前|最[多高大]|由[高多]到[低少]|从[高多]到[低少]/;
const JOINT_ZH = /^[^，。；、\d]{0,6}[）)]?[、，,和及](?!合计|[总累]计|共)[^，。；、\d]{0,14}[（(]?$/;
const JOINT_EN = /^(?: [a-z]+){0,2}\)?(?:,|,? and) (?:the )?[A-Za-z' -]{2,40}(?: (?:with|at|on)|,| \() ?$/;

/** "followed by lapwing with 9,700 and geese with 11,200": neighbours of such a list, from the most to the least. */
export function orderedPairs(sentence: Sentence): readonly (readonly [Item, Item])[] {
  const opening = ORDER.exec(sentence.text);
  if (opening === null || (sentence.lang === 'zh' && !RANKED_ZH.test(sentence.text.slice(0, 400)))) return [];
  // 落实率依次为93.8%、91.2%和95.6%，高职最高: without names, what is said behind ranks nobody of the list.
  const isBare =
    sentence.lang === 'zh' && !RANKED_ZH.test(sentence.text.slice(Math.max(0, opening.index - 60), opening.index));
  const from = sentence.start + opening.index;
  const at = sentence.items.findIndex(({ fact }) => fact.start > from);
  const pairs: (readonly [Item, Item])[] = [];
  for (let next = at + 1; at >= 0 && next < sentence.items.length; next += 1) {
    const [before, item] = [sentence.items[next - 1]!, sentence.items[next]!];
    if (!(sentence.lang === 'zh' ? JOINT_ZH : JOINT_EN).test(item.lead) || !isLike(before, item)) break;
    if (isBare && /^[、，,和及]$/.test(item.lead)) break;
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
