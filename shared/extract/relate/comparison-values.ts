import { isBound, NAMED_STEP_EN } from './comparison-steps.ts';
import { isPlaceOf } from './part-lists.ts';
import { oncePer } from './places.ts';
import { isStepLeadZh } from './step-words.ts';
import { hasRange, type Item, oncePerItem, type Sentence } from './text-view.ts';
import { isAmount, isPercent } from './units.ts';

/** "$120 a month": a rate of money for a time. */
export const isPriced = ({ fact, value }: Item): boolean =>
  fact.kind === 'rate' && fact.currency !== null && value !== null;

/** 优良天数26天: days that are counted as a value. */
const isLength = ({ fact, lead, sentence }: Item): boolean =>
  fact.kind === 'duration' &&
  sentence.lang === 'zh' &&
  (/(?:过去|以前|原来|原先|如今|现在|目前)[^，。；]{0,14}(?:要|需|花|用|走)(?:了)?$/.test(lead) ||
    /(?:天数|时长|用时|耗时|时间|周期)[^，。；]{0,4}$/.test(lead) ||
    /(?:去年|今年|上年)[^，。；]{0,6}(?:为|是|到|至)$/.test(lead));

/** What can be an old or a new value. */
export const isValue = oncePerItem(
  (item): boolean =>
    (isAmount(item) || isPercent(item) || isPriced(item) || isLength(item)) &&
    (item.fact.kind !== 'change' || /新增$/.test(item.lead)) &&
    !NAMED_STEP_EN.test(item.lead) &&
    !(item.sentence.lang === 'zh' && isStepLeadZh(item.lead)) &&
    !isBound(item) &&
    !isPlaceOf(item) &&
    hasRange(item),
);

/** Listed once in a sentence, however many steps it tells: a list of thousands is no harder than so many sentences. */
export const valuesOf = oncePer(({ items }: Sentence): readonly Item[] => items.filter(isValue));

/** Place of the first value that does not stand before the number at `index`. Logarithmic. */
export function firstFrom(values: readonly Item[], index: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]!.index >= index) high = middle;
    else low = middle + 1;
  }
  return low;
}
