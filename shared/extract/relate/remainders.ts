import { Decimal } from 'decimal.js';
import { gather } from '../../gather.ts';
import type { Composition } from './compositions.ts';
import { lastClause } from './cues.ts';
import { sentenceBefore } from './near.ts';
import type { Item, Sentence } from './text-view.ts';
import { addable, isAgeBound, isAmount, isPercent } from './units.ts';

/** How many parts may stand between a whole and what is left of it. */
const MOST_PARTS = 12;

/** 其余均为氢能车，有43辆; 剩下的都是钓船，共52艘: the last part takes what the others leave. */
const REST_ZH =
  /(?:其余|剩余|余下|剩下)(?:的|[^，。；、\d]{0,12})?(?:[，,](?:一?共有?|总?计|合计|有|为|是|数量为|达)?)?(?:约|近)?$/;
/** A number that is held against another time or that another thing is told of begins another statement. */
const OTHER_ZH = /去年|上年|前年|上届|往年|此前|同期|[比较]|累计|另有|另外|此外|还有|平均|预计|计划|每/;

const isPart = (item: Item): boolean => isAmount(item) && item.fact.kind !== 'change' && !isAgeBound(item);

/**
 * 公交车145辆，纯电动车型92辆，其余均为氢能车，有43辆: the numbers of one unit before the rest of it, of which the largest
 * is the whole; behind 其中 it is the one right before.
 */
export function remaindersZh({ items }: Sentence, taken: ReadonlySet<Item>): readonly Composition[] {
  return gather(items, (last): readonly Composition[] => {
    if (taken.has(last) || !isPart(last) || last.fact.unit === null || !REST_ZH.test(last.lead)) return [];
    const run = runBefore(items, last);
    const whole = run[0];
    const parts = [...run.slice(1), last];
    if (
      whole === undefined ||
      parts.length < 2 ||
      isSibling(whole, parts[0]!) ||
      parts.some((part) => part.value!.gte(whole.value!))
    )
      return [];
    if (parts.some((part) => taken.has(part)) || !isLike(whole, parts)) return [];
    return [{ whole, parts, link: 'complete', start: whole.fact.end, end: last.fact.end }];
  });
}

/** 已经装上电梯的有41个，正在施工的有14个，还有13个仍在协商: where each of so many stands. */
const STANDS_ZH = /(?:已|正|待|未|完成|在)[^，。；]{0,12}的?(?:有|达|为)?$/;
const STILL_ZH = /^[\u4e00-\u9fa5]{0,8}?(?:尚|仍|还在|还未|待|正在|未)/;

export function standingsZh({ items }: Sentence): readonly Composition[] {
  return gather(items, (last, at): readonly Composition[] => {
    if (!/^[，,；](?:还有|另有|另外|其余|剩下的?|剩余)[^，。；]{0,4}$/.test(last.lead) || !STILL_ZH.test(last.tail))
      return [];
    let from = at;
    while (from > Math.max(0, at - MOST_PARTS) && isPart(items[from]!) && items[from]!.fact.unit === last.fact.unit)
      from -= 1;
    const run = items.slice(items[from]!.fact.unit === last.fact.unit ? from : from + 1, at + 1);
    const [whole, ...parts] = run;
    if (whole === undefined || parts.length < 3 || !run.every(isPart)) return [];
    const opens = /^[^，。；\d]{0,8}(?:[中里]|，其中)[，,]?[^，。；]{0,12}$/.test(parts[0]!.lead);
    if (!opens || !parts.slice(0, -1).every(({ lead }) => STANDS_ZH.test(lead))) return [];
    return [{ whole, parts, link: 'listed', exclusive: true, start: whole.fact.end, end: last.fact.end }];
  });
}

const REST_EN = /\bthe (?:other|remaining|last) $/i;
const COSTS_EN = /\bcosts? (?:about |some |an estimated )?$/i;
const OTHER_EN = /\b(?:than|from|last year|a year|against|each|per|average|another)\b/i;
/** How many amounts back the whole may stand, over the sentences of one paragraph. */
const FAR = 6;

/** "It would cost $126m. The owner would put up $50m, the club $46m. The city … $18m, and … the other $22m": all that it takes. */
export function remaindersEn(sentence: Sentence): readonly Composition[] {
  return gather(sentence.items, (last): readonly Composition[] => {
    if (last.fact.currency === null || !REST_EN.test(last.lead) || last.value === null) return [];
    const [whole, ...parts] = [...paidBefore(last), last];
    const fits =
      whole !== undefined &&
      COSTS_EN.test(whole.lead) &&
      parts.length > 2 &&
      parts.every((part) => part.value!.lt(whole.value!));
    return fits ? [{ whole, parts, link: 'complete', start: whole.fact.end, end: whole.fact.end }] : [];
  });
}

/** Sums of money of one currency back to the largest, unless one of them is of another time or thing. */
function paidBefore(last: Item): readonly Item[] {
  const own = last.sentence.items.slice(0, last.index);
  const before = sentenceBefore(last.sentence);
  const earlier = before === undefined ? undefined : sentenceBefore(before);
  const near = [...(earlier?.items ?? []), ...(before?.items ?? []), ...own].filter(
    ({ fact, value }) => fact.currency === last.fact.currency && value !== null && fact.kind !== 'rate',
  );
  const run: Item[] = [];
  for (const item of near.slice(-FAR).reverse()) {
    // "put up $50m" was read as a step.
    const isStep = item.fact.kind === 'change' && !/\b(?:put|puts|putting) up $/i.test(item.lead);
    if (isStep || OTHER_EN.test(lastClause(item.lead))) break;
    run.unshift(item);
  }
  const whole = largestOf(run);
  return whole === undefined ? [] : run.slice(run.indexOf(whole));
}

/** 滨江区1210套居首，占27%；高新区860套: one of the parts, and the largest. */
const isSibling = ({ lead, tail }: Item, part: Item): boolean =>
  /^[，,]?(?:居|占|排|位列|最)/.test(tail) ||
  /[最首][多大高位]|其中|占/.test(lastClause(lead)) ||
  (lead.length > 1 && part.lead.endsWith(lead.slice(-2)));

/** 整改的1463件；起诉92件，已审结81件，其余11件: the nearest number that the ones behind it add up to; -1 where none is. */
function wholeThatFits(run: readonly Item[], last: Item): number {
  let sum = last.value!;
  for (let at = run.length - 1; at >= 0; at -= 1) {
    const { value } = run[at]!;
    if (at < run.length - 1 && sum.eq(value!)) return at;
    sum = sum.plus(value!);
  }
  return -1;
}

/** Parts that come to far more or less than the number are of something else. */
function isLike(whole: Item, parts: readonly Item[]): boolean {
  const sum = parts.reduce((all, { value }) => all.plus(value!), new Decimal(0));
  return sum.lte(whole.value!.times(1.3)) && sum.gte(whole.value!.times(0.5));
}

/** Back from the rest to its whole: the largest number that is reached without leaving the statement. */
function runBefore(items: readonly Item[], last: Item): readonly Item[] {
  const run: Item[] = [];
  for (let at = last.index - 1; at >= Math.max(0, last.index - MOST_PARTS); at -= 1) {
    const item = items[at]!;
    if (isPercent(item) || isAgeBound(item)) continue;
    if (!isPart(item) || item.fact.unit !== last.fact.unit || !addable(item, last)) break;
    run.unshift(item);
    // 回来的210人里，进厂的74人: of those the rest is what is left.
    if (run.length > 1 && /^[^，。；\d]{0,6}[里中内]，/.test(item.tail)) return run;
    if (OTHER_ZH.test(item.lead)) break;
    // 其中 points to the number right before it.
    const before = items[at - 1];
    if (/其中/.test(item.lead) && before !== undefined && isPart(before) && before.fact.unit === last.fact.unit)
      return [before, ...run];
  }
  const exact = wholeThatFits(run, last);
  if (exact >= 0) return run.slice(exact);
  const most = largestOf(run);
  return most === undefined ? [] : run.slice(run.indexOf(most));
}

const largestOf = (run: readonly Item[]): Item | undefined =>
  run.reduce<Item | undefined>(
    (best, item) => (best === undefined || item.value!.gt(best.value!) ? item : best),
    undefined,
  );
