import { gather } from '../../gather.ts';
import type { Change } from './changes.ts';
import { isMultiple, isStep } from './comparison-steps.ts';
import { isValue } from './comparison-values.ts';
import { sentenceBefore } from './near.ts';
import { measureTwoThings } from './one-thing.ts';
import { type Item, operandOf, type Sentence } from './text-view.ts';
import { olderOf } from './then-and-now.ts';
import { holds, pair } from './told-pair.ts';
import { isPercent, sameUnit } from './units.ts';

/** How many numbers back the other value may stand. */
const REACH = 6;

/**
 * Changes whose two values are parted by other numbers: 收入6.9亿元，毛利率32%，这块业务去年同期只有4亿元，增幅72%; 2021年受理3.9万件，
 * 为历年最多，2024年2.9万件，比2021年减少27%. What ties them is time: the one value says that it is of another one, or the step
 * names the year that it is measured from. Chinese only.
 */
export function changesByTime({ items, lang }: Sentence, taken: ReadonlySet<Item>): readonly Change[] {
  if (lang !== 'zh') return [];
  return gather(items, (step): readonly Change[] => {
    if (taken.has(step) || !mayStep(step)) return [];
    const change = sinceYear(step) ?? fromOtherTime(step) ?? overYears(step);
    return change === null ? [] : [change];
  });
}

const mayStep = (item: Item): boolean =>
  item.value !== null &&
  (isDoubling(item) || isNamedRise(item) || isStep(item) || YEAR.test(item.lead) || OVER_YEARS.test(item.lead));

const isDoubling = ({ fact }: Item): boolean => fact.unit === '番';

/** 增幅72.4%, 降幅为三成. */
const isNamedRise = (item: Item): boolean =>
  (isPercent(item) || isMultiple(item)) &&
  /^[，,](?:同比)?(?:增幅|降幅|涨幅|跌幅|升幅)(?:达到?|为|约|近|高达)*$/.test(item.lead);

const YEAR =
  /[比较](?:之)?((?:19|20)\d{2})年(?:同期|底|末|初)?(?:的)?(?:净|又|已|共|还|足足|整整)*[\u4e00-\u9fa5]{1,4}(?:约|近|了|超过)*$/;

/** 比2021年减少26.8%: the values of this sentence and of the ones before that are of that year, and of now. */
function sinceYear(step: Item): Change | null {
  const year = YEAR.exec(step.lead)?.[1] ?? yearInBase(step);
  if (year === null || year === undefined) return null;
  const values = valuesBefore(step);
  const now = values.at(-1);
  if (now === undefined || isOfYear(now, year) || now.sentence !== step.sentence) return null;
  const old = values.findLast((item) => item !== now && sameUnit(item, now) && isOfYear(item, year));
  return old === undefined || measureTwoThings(old, now) ? null : pair(step, old, now);
}

const OVER_YEARS = /^[间来里中]([\u4e00-\u9fa5]{2,8}?)(?:增长|增加|下降|减少|提高|翻)了?(?:约|近)?$/;

/** 五年间收入增长13.8倍: from the first to the last year of which the text tells what is measured. */
function overYears(step: Item): Change | null {
  const span = step.sentence.items[step.index - 1];
  const metric = OVER_YEARS.exec(step.lead)?.[1];
  if (metric === undefined || span?.fact.kind !== 'duration' || span.fact.unit !== '年') return null;
  const dated = valuesBefore(span)
    .filter(({ fact }) => fact.metric?.endsWith(metric))
    .map((item) => ({ item, year: Number(/^(?:19|20)\d{2}/.exec(item.fact.period ?? '')?.[0] ?? 0) }))
    .filter(({ year }) => year > 0)
    .sort((a, b) => a.year - b.year);
  const [first, last] = [dated[0], dated.at(-1)];
  if (first === undefined || last === undefined || !sameUnit(first.item, last.item)) return null;
  return span.value?.eq(last.year - first.year) === true ? pair(step, first.item, last.item) : null;
}

const yearInBase = ({ fact }: Item): string | null => /^((?:19|20)\d{2})年$/.exec(fact.base ?? '')?.[1] ?? null;

const isOfYear = ({ fact, lead }: Item, year: string): boolean =>
  fact.period?.startsWith(`${year}年`) === true || lead.slice(-16).includes(`${year}年`);

/** 这块业务去年同期收入只有4.02亿元, 比五年前的7000吨: what the number of another time is held against. */
const OTHER_TIME = /^[，；,;（(](?:这|该|其|此|而)[^，。；\d]{0,6}(?:去年|上年|前年)(?:同期)?[^，。；\d]{0,8}$/;

function fromOtherTime(step: Item): Change | null {
  const other = step.sentence.items[step.index - 1];
  if (other === undefined || !isValue(other) || !isRightBehind(step)) return null;
  const isOld = OTHER_TIME.test(other.lead);
  if (!isOld && !other.fact.rules.includes('zh-metric-other-time')) return null;
  const found = gather([...valuesBefore(other)].reverse(), (value): readonly Change[] => {
    if (!sameUnit(value, other) || value.sentence !== other.sentence) return [];
    if (!isOld && measureTwoThings(value, other)) return [];
    const old = isOld || isBaseOf(other) ? other : olderOf(value, other);
    if (old === null) return [];
    const now = old === other ? value : other;
    const change = isDoubling(step) ? doubled(step, old, now) : pair(step, old, now);
    return change === null ? [] : [change];
  });
  // The nearest, unless the step goes with one before it: 合作社86家，其中示范社12家，五年前31家，增长1.8倍.
  return found.find(holds) ?? found[0] ?? null;
}

/** 翻番 is told by its word, which is looked for behind the two values. */
function doubled({ sentence }: Item, old: Item, now: Item): Change | null {
  const [from, to] = [operandOf(old), operandOf(now)];
  const last = Math.max(old.fact.end, now.fact.end);
  return from === null || to === null
    ? null
    : { from, to, verb: null, deltas: [], after: sentence.block.text.slice(last, sentence.end), sentence };
}

const isRightBehind = ({ lead }: Item): boolean => /^[，,）)]{0,2}[^，。；、\d]{0,8}$/.test(lead);

/** 比五年前的7000吨翻了一番. */
const isBaseOf = ({ sentence, fact }: Item): boolean =>
  /[比较][^，。；]{0,10}$/.test(sentence.block.text.slice(Math.max(sentence.start, fact.start - 12), fact.start));

const valuesBefore = (item: Item): readonly Item[] => {
  const own = item.sentence.items.slice(Math.max(0, item.index - REACH), item.index);
  const before = own.length < REACH ? (sentenceBefore(item.sentence)?.items.slice(-REACH) ?? []) : [];
  return [...before, ...own].filter(isValue);
};
