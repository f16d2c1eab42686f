import { Decimal } from 'decimal.js';
import { lastClause } from './cues.ts';
import { ELSEWHERE_ZH, farEachOf, isAveraged } from './far-rates.ts';
import { incidenceOf } from './incidence.ts';
import { isToldByOthers } from './meant-rates.ts';
import { namedAverageOf } from './named-averages.ts';
import { clauseBefore } from './near.ts';
import { hasRange, type Item } from './text-view.ts';
import { isAmount, isPercent, unitClass } from './units.ts';

/** What a total comes to for each of so many: total ÷ heads × base = average. */
export interface Rate {
  readonly average: Item;
  readonly total: Item;
  readonly heads: Item;
  /** 1 for an average each; 100,000 in "50 per 100,000"; the ratio of the units in a yield. */
  readonly base: Decimal;
  readonly form: 'each' | 'yield' | 'cost' | 'incidence';
  /** Total and heads stand apart and were found by what the average is shared among. */
  readonly named?: true;
}

/** Every number of a sentence that is said to be a rate of two others before it. */
export function ratesOf(average: Item): readonly Rate[] {
  const found: Rate[] = [];
  if (!hasRange(average)) return found;
  for (const read of READERS) {
    const rate = read(average);
    if (rate !== null) found.push(rate);
  }
  const named = found.length > 0 || isOneOfSeveral(average) ? null : namedAverageOf(average);
  return named === null ? found : [named];
}

const READERS: readonly ((average: Item) => Rate | null)[] = [shareOut, yieldOf, costOf, worksOutOf, incidenceOf];

const ONE = new Decimal(1);

function shareOut(average: Item): Rate | null {
  const rate = eachOf(average) ?? farEachOf(average);
  if (rate === null || isOneOfSeveral(average) || isOfOther(average, rate.total, rate.heads)) return null;
  return isToldByOthers(rate) ? null : rate;
}

/** The average of a total over heads, as the words say it: 人均, 户均, "each", "per head", "on average". */
const EACH_ZH =
  /(人均|户均|每人|每户|平均每人|平均每户|每名\S{0,4}|平均每名\S{0,4}|校均|村均|家均|每家|每村)(?:可?获?得?|约|为|达|领取|补助|发放|分得)*$/;
const EACH_EN =
  /^ (?:each|apiece|per head|per person|a head|per (?:capita|household|family|pupil|student|worker|member|village|school))\b/i;
/** Yields: a mass per area. */
const YIELD_ZH = /(?:亩产|亩均产量|平均每亩(?:产量)?|每亩产量|公顷产量|平均单产|单产)(?:约|为|达|达到)*$/;
const MASS: Readonly<Record<string, number>> = { 吨: 1000, 公斤: 1, 千克: 1, 斤: 0.5 };
const HOUSEHOLDS = /户|household|famil/i;

/** What a pace or a price is per, and no head: "a day", "per tonne". */
const TIMES_EN =
  /^(?:hour|minute|second|week|month|year|night|quarter|tonne|litre|liter|metre|meter|mile|acre|hectare|pound|cent|barrel|unit|square|thousand|million)s?$/i;
const HEADS_EN = /^(?:person|head|capita|each|apiece|household|family)$/i;
const singular = (unit: string): string => unit.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');

function isAverage(item: Item): boolean {
  const { fact, lead, tail, sentence } = item;
  if (sentence.lang === 'zh')
    return EACH_ZH.test(lead) || /^[人户校村店]/.test(fact.per ?? '') || /人均|户均/.test(fact.text);
  return (
    EACH_EN.test(tail) ||
    (fact.per !== null && /^[a-z]{4,}$/i.test(fact.per) && !TIMES_EN.test(fact.per)) ||
    / (?:each|apiece)$/.test(fact.text)
  );
}

/** The heads: the nearest count before the average whose unit its word asks for. */
function headsOf(average: Item, before: readonly Item[]): Item | null {
  const words = `${average.lead.slice(-8)}${average.fact.per ?? ''}${average.tail.slice(0, 20)}`;
  const households = HOUSEHOLDS.test(words);
  return (
    before.findLast((item) => {
      if (!isAmount(item) || item.fact.kind === 'money' || item.fact.per !== null || isAveraged(item)) return false;
      const unit = item.fact.unit ?? '';
      if (households) return HOUSEHOLDS.test(unit);
      const { per } = average.fact;
      if (average.sentence.lang === 'en' && per !== null && !HEADS_EN.test(per))
        return singular(unit) === singular(per);
      if (/^[校村店]$/.test(per ?? '') || /[校村]均$|每[校村]$/.test(average.lead.slice(-8)))
        return unitClass(unit) === 'bodies' || unit === per;
      // "28,600 grounds with an area of …, or 3.12 square metres a head": heads are people.
      if (
        /^ (?:a head|per (?:head|person|capita))\b/i.test(average.tail) ||
        /^(?:head|person|capita)$/i.test(per ?? '')
      )
        return unitClass(unit) === 'people';
      if (average.sentence.lang === 'en') return /^[a-z]+$/i.test(unit);
      return unitClass(unit) === 'people';
    }) ?? null
  );
}

/** The total: the nearest number before with the unit of the average. */
const totalOf = (average: Item, before: readonly Item[]): Item | null =>
  before.findLast((item) => {
    // "1,620 hours of overtime, 120 hours each"
    const isTime = item.fact.kind === 'duration' && item.fact.unit === average.fact.unit;
    if (!(isAmount(item) || isTime) || item.fact.per !== null) return false;
    // "4,800 bikes at 320 stations, 15 a station": the stations share.
    const { per } = average.fact;
    if (average.sentence.lang === 'en' && per !== null && singular(item.fact.unit ?? '') === singular(per))
      return false;
    if (average.fact.currency !== null) return item.fact.currency === average.fact.currency;
    // "400 goals, or ten apiece": the total is what is not the players.
    if (average.fact.unit === null && average.sentence.lang === 'en') return unitClass(item.fact.unit) !== 'people';
    return average.fact.unit !== null && unitClass(item.fact.unit) === unitClass(average.fact.unit);
  }) ?? null;

/** 人均, 户均, each: the nearest total before, over the nearest heads. */
function eachOf(average: Item): Rate | null {
  if (!isAverage(average) || (average.sentence.lang === 'zh' && ELSEWHERE_ZH.test(clauseBefore(average)))) return null;
  const { items } = average.sentence;
  const before = items.slice(Math.max(0, average.index - 4), average.index);
  const total = totalOf(average, before);
  const heads = headsOf(
    average,
    before.filter((item) => item !== total),
  );
  if (total === null || heads === null || !divides(heads) || isBeside(average, heads)) return null;
  // 增加 before the total: a step, not what is shared out. Between other clauses nothing links them.
  if (/[。；;]/.test(average.lead) || Math.abs(total.index - heads.index) > 1) return null;
  return isTurned(average, total, heads)
    ? { average, total: heads, heads: total, base: ONE, form: 'each' }
    : { average, total, heads, base: ONE, form: 'each' };
}

/** "The state paid $90m and the two towns $20m each": those who pay beside another share nothing of what it pays. */
const isBeside = (average: Item, heads: Item): boolean =>
  average.index === heads.index + 1 && average.lead === ' ' && / and (?:the |its )?$/.test(heads.lead);

/** 二楼每户出8000元，六楼每户出2.4万元: what each of a group pays, and no mean of them all. */
function isOneOfSeveral({ sentence, index, lead, fact, value }: Item): boolean {
  const isPlain = (words: string): boolean => /(?<!平均)每[户人名家][^，。；均]{0,6}$/.test(words);
  const isEach = (words: string, per: string | null, text: string): boolean =>
    isPlain(words) || (per !== null && /^[户人名家]$/.test(per) && !/均/.test(words.slice(-4) + text));
  if (sentence.lang !== 'zh' || !isEach(lead, fact.per, fact.text)) return false;
  return sentence.items
    .slice(Math.max(0, index - 4), index + 5)
    .some(
      (item) =>
        item.index !== index &&
        isEach(item.lead, item.fact.per, item.fact.text) &&
        item.fact.unit === fact.unit &&
        item.value?.eq(value!) === false,
    );
}

/** 入住285人，护理员57人，平均每人照护5位: people for people, the fewer of them are the heads. */
const isTurned = (average: Item, total: Item, heads: Item): boolean =>
  unitClass(total.fact.unit) === unitClass(heads.fact.unit) &&
  total.value?.lt(heads.value!) === true &&
  average.value?.gte(1) === true;

/** 户均增收 beside a whole output is a gain of something else; 家庭户 hold not all of the people. */
const isOfOther = (average: Item, total: Item, heads: Item): boolean =>
  (/(?:增收|增长|增加|新增|多)[^，。；]{0,3}$/.test(average.lead) && !/增|多/.test(clauseBefore(total))) ||
  /家庭户[^，。；]{0,4}$/.test(heads.lead);

const divides = ({ range }: Item): boolean => range?.low.gt(0) === true;

const TOTAL_YIELD_ZH = /^[，,][^，。；\d]{0,6}(?:总产量?|产量|共产|可产|可收)[^，。；]{0,6}$/;

/** 面积2000亩，总产量1200吨，平均亩产500公斤. */
function yieldOf(average: Item): Rate | null {
  const size = MASS[average.fact.unit ?? ''];
  if (size === undefined || !YIELD_ZH.test(average.lead)) return null;
  const before = average.sentence.items.slice(Math.max(0, average.index - 3), average.index);
  const isMass = (item: Item): boolean =>
    isAmount(item) && item.fact.per === null && MASS[item.fact.unit ?? ''] !== undefined;
  const [behind] = average.sentence.items.slice(average.index + 1);
  const total =
    before.findLast(isMass) ??
    // 2万亩，平均亩产3000公斤，总产量6000万公斤
    (behind !== undefined && isMass(behind) && TOTAL_YIELD_ZH.test(behind.lead) ? behind : undefined);
  const heads = before.findLast(
    (item) =>
      isAmount(item) &&
      item.fact.unit === '亩' &&
      item.fact.kind !== 'change' &&
      !/[增减比较]/.test(lastClause(item.lead)),
  );
  if (total === undefined || heads === undefined || !divides(heads) || /[。；;]|公顷/.test(average.lead)) return null;
  return { average, total, heads, base: new Decimal(MASS[total.fact.unit!]! / size), form: 'yield' };
}

/** "serves 1.3m breakfasts a year and costs $1.95m, which works out at $1.50 a meal": the words say what was divided. */
function worksOutOf(average: Item): Rate | null {
  const { fact, lead, sentence, index } = average;
  if (sentence.lang === 'zh' || fact.per === null || fact.currency === null || TIMES_EN.test(fact.per)) return null;
  if (!/^[^.;]{0,30}\b(?:work(?:s|ing|ed)? out (?:at|to)|comes to|coming to) (?:about |just |only )?$/i.test(lead))
    return null;
  const before = sentence.items
    .slice(Math.max(0, index - 3), index)
    .filter(({ fact: { kind } }) => kind !== 'duration');
  const [total, ...totals] = before.filter((item) => item.fact.currency === fact.currency);
  const [heads, ...others] = before.filter(
    (item) => item.fact.currency === null && item.fact.unit !== null && !isPercent(item),
  );
  if (total === undefined || heads === undefined || totals.length + others.length > 0 || !divides(heads)) return null;
  return total.fact.per === null || total.fact.per === heads.fact.per
    ? { average, total, heads, base: ONE, form: 'each' }
    : null;
}

const COST_ZH = /(?:投资|造价|费用|耗资|成本|投入|花费|金额|产值|总价)[^，。；]{0,6}$/;

/** 平均每平方米3000元; 按全长折算，每公里造价7亿元 */
const MEAN_COST_ZH = /平均每|[折换]算[，,]|算下来|每[^，。；\d]{1,4}(?:造价|投资|成本)/;

/** 建筑面积5600平方米，造价1680万元，平均每平方米3000元. */
function costOf(average: Item): Rate | null {
  const { fact, lead, sentence, index } = average;
  if (sentence.lang !== 'zh' || fact.per === null || !MEAN_COST_ZH.test(`${lead}${fact.text}`)) return null;
  const before = sentence.items.slice(Math.max(0, index - 2), index);
  const heads = before.find((item) => isAmount(item) && item.fact.unit === fact.per && item.fact.kind !== 'change');
  const total = before.find((item) => item.fact.kind === 'money' && item.fact.per === null && COST_ZH.test(item.lead));
  if (heads === undefined || total === undefined || !divides(heads) || total.fact.currency !== fact.currency)
    return null;
  return { average, total, heads, base: ONE, form: 'cost' };
}
