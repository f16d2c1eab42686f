import { gather } from '../../gather.ts';
import type { Item, Sentence } from './text-view.ts';
import { isPercent } from './units.ts';

/** A number and what is said to be the same number: in brackets behind it, or after 即, 约合, "or". */
export interface Gloss {
  readonly first: Item;
  readonly second: Item;
  /** True when it stands in brackets. */
  readonly bracketed: boolean;
}

const BRACKET =
  /^(?:[^（(）)，,。；;、]{0,6}|[ a-z-]{0,24})[（(](?:即|共|共计|总计|合计|确切为|精确到|具体为|合|约合|折合|约|也就是|相当于|准确地说是|实际|实际为|实为|i\.e\.,? |or |about |that is,? |in fact |actually |exactly |equivalent to |equal to |= ?)?$/;
const APPOSED_ZH =
  /^[，,]?(?:即|也就是|约合|折合|合|准确地说是|[\u4e00-\u9fa5]{0,4}(?:具体|实际|准确|精确|确切)(?:地说)?(?:数字|数量|数|人数|数值|面积|金额)?(?:为|是)|实为)(?:人民币|港币|美金)?约?$/;
const EXACT_BEHIND = /^(?: [a-z]+)?,? to be (?:exact|precise)\b/i;
const APPOSED_EN =
  /^[ a-z'’-]{0,30},? (?:or|that is,?|i\.e\.,?|equivalent to|equal to|to be exact,?|more precisely,?|exactly|actually) (?:about |exactly |precisely )?$/;

/** 误差为±1.4%（95%置信度）: a percent with a name of its own. */
const isOfAnother = (second: Item): boolean =>
  isPercent(second) && /[（(]$/.test(second.lead) && /^的?[\u4e00-\u9fa5]{2,}/.test(second.tail);

/** "$462m, or 27% of revenue" is no repetition: a percent repeats a percent or a fraction. */
const areOfOneSort = (first: Item, second: Item): boolean =>
  isPercent(first) === isPercent(second) || [first, second].some(isFraction);

const isFraction = ({ fact }: Item): boolean => fact.kind === 'ratio' || (fact.unit === null && fact.kind !== 'count');

export function glossesOf(sentence: Sentence): readonly Gloss[] {
  return gather(sentence.items, (second, at): Gloss[] => {
    const first = sentence.items[at - 1];
    if (first === undefined || second.lead.length > 30 || !areOfOneSort(first, second)) return [];
    // 约合 may have been read as the number's own qualifier.
    const opening = second.lead + (/^(?:约合|折合|合|即)/.exec(second.fact.text)?.[0] ?? '');
    const bracketed =
      BRACKET.test(opening) &&
      /^(?:[^（(]{0,8}| to be (?:exact|precise)| (?:by|according to|on) (?:the )?[a-z' ]{3,24})[）)]/.test(
        second.tail,
      ) &&
      !isOfAnother(second);
    const apposed =
      sentence.lang === 'zh'
        ? APPOSED_ZH.test(opening)
        : APPOSED_EN.test(second.lead) ||
          (/^[ a-z'’-]{0,30}[,:;–—] ?$/.test(second.lead) && EXACT_BEHIND.test(second.tail));
    return bracketed || apposed ? [{ first, second, bracketed }] : [];
  });
}
