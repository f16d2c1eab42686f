import type { Decimal } from 'decimal.js';
import { clearlyDisjoint, divide } from '../extract/interval.ts';
import { lastClause } from '../extract/relate/cues.ts';
import type { Item } from '../extract/relate/text-view.ts';
import { isAmount, unitClass } from '../extract/relate/units.ts';
import { loosened, scaled } from './ratios.ts';
import type { RawFinding, Rule } from './rule.ts';
import { like, plain, quoted, rangeText, say } from './wording.ts';

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
      if (!isAmount(item) || item.fact.kind === 'money' || item.fact.per !== null) return false;
      const unit = item.fact.unit ?? '';
      if (households) return HOUSEHOLDS.test(unit);
      const { per } = average.fact;
      if (average.sentence.lang === 'en' && per !== null && !HEADS_EN.test(per))
        return singular(unit) === singular(per);
      if (/^[校村店]$/.test(per ?? '') || /[校村]均$|每[校村]$/.test(average.lead.slice(-8)))
        return unitClass(unit) === 'bodies' || unit === per;
      if (average.sentence.lang === 'en') return /^[a-z]+$/i.test(unit);
      return unitClass(unit) === 'people';
    }) ?? null
  );
}

/** The total: the nearest number before with the unit of the average. */
const totalOf = (average: Item, before: readonly Item[]): Item | null =>
  before.findLast((item) => {
    if (!isAmount(item) || item.fact.per !== null) return false;
    if (average.fact.currency !== null) return item.fact.currency === average.fact.currency;
    // "400 goals, or ten apiece": the total is what is not the players.
    if (average.fact.unit === null && average.sentence.lang === 'en') return unitClass(item.fact.unit) !== 'people';
    return average.fact.unit !== null && unitClass(item.fact.unit) === unitClass(average.fact.unit);
  }) ?? null;

/** 面积2000亩，总产量1200吨，平均亩产500公斤. */
function yieldOf(average: Item): readonly RawFinding[] {
  const size = MASS[average.fact.unit ?? ''];
  if (size === undefined || average.value === null || average.range === null || !YIELD_ZH.test(average.lead)) return [];
  const before = average.sentence.items.slice(Math.max(0, average.index - 3), average.index);
  const total = before.findLast(
    (item) => isAmount(item) && item.fact.per === null && MASS[item.fact.unit ?? ''] !== undefined,
  );
  const area = before.findLast(
    (item) =>
      isAmount(item) &&
      item.fact.unit === '亩' &&
      item.fact.kind !== 'change' &&
      !/[增减比较]/.test(lastClause(item.lead)),
  );
  if (!total?.range || !total.value || !area?.range || !area.value || area.range.low.lte(0)) return [];
  if (/[。；;]/.test(average.lead) || /公顷/.test(average.lead)) return [];
  const factor = MASS[total.fact.unit!]! / size;
  const quotient = divide(total.range, area.range);
  if (quotient === null || !clearlyDisjoint(loosened(scaled(quotient, factor), 0.01), average.range)) return [];
  const right = total.value.div(area.value).times(factor).toDecimalPlaces(2);
  return [finding(average, total, area, right)];
}

const COST_ZH = /(?:投资|造价|费用|耗资|成本|投入|花费|金额|产值|总价)[^，。；]{0,6}$/;

/** 建筑面积5600平方米，造价1680万元，平均每平方米3000元. */
function unitCostOf(average: Item): readonly RawFinding[] {
  const { fact, value, range, lead, sentence, index } = average;
  if (
    sentence.lang !== 'zh' ||
    value === null ||
    range === null ||
    fact.per === null ||
    !/平均每/.test(lead + fact.text)
  )
    return [];
  const before = sentence.items.slice(Math.max(0, index - 2), index);
  const heads = before.find((item) => isAmount(item) && item.fact.unit === fact.per && item.fact.kind !== 'change');
  const total = before.find((item) => item.fact.kind === 'money' && item.fact.per === null && COST_ZH.test(item.lead));
  if (
    !heads?.range ||
    !heads.value ||
    !total?.range ||
    !total.value ||
    heads.range.low.lte(0) ||
    total.fact.currency !== fact.currency
  )
    return [];
  const quotient = divide(total.range, heads.range);
  if (quotient === null || !clearlyDisjoint(loosened(quotient, 0.02), range)) return [];
  return [finding(average, total, heads, total.value.div(heads.value).toDecimalPlaces(2))];
}

function judge(average: Item): readonly RawFinding[] {
  if (average.value === null || average.range === null || !isAverage(average)) return [];
  const { items } = average.sentence;
  const before = items.slice(Math.max(0, average.index - 4), average.index);
  const total = totalOf(average, before);
  const heads = headsOf(
    average,
    before.filter((item) => item !== total),
  );
  if (!total?.range || !total.value || !heads?.range || !heads.value || heads.range.low.lte(0)) return [];
  // 增加 before the total: a step, not what is shared out. Between other clauses nothing links them.
  if (/[。；;]/.test(average.lead) || Math.abs(total.index - heads.index) > 1) return [];
  const quotient = divide(total.range, heads.range);
  if (quotient === null || !clearlyDisjoint(loosened(quotient, 0.01), average.range)) return [];
  const right = total.value.div(heads.value).toDecimalPlaces(2);
  return [finding(average, total, heads, right)];
}

function finding(average: Item, total: Item, heads: Item, right: Decimal): RawFinding {
  return {
    facts: [average, total, heads],
    message: say(
      average.sentence.lang,
      `“${quoted(total)}”分给“${quoted(heads)}”，平均为${like(right, average)}，文中写“${quoted(average)}”。`,
      `${quoted(total)} over ${quoted(heads)} is ${like(right, average)} each, not ${quoted(average)}.`,
    ),
    expected: like(right, average),
    actual: quoted(average),
    steps: [
      `${plain(total.value!)} ÷ ${plain(heads.value!)} → ${plain(right)}`,
      `${quoted(average)}: ${rangeText(average.range!)}`,
    ],
    proposals: [like(right, average)],
  };
}

/** Total ÷ people equals the average. */
export const perHead: Rule = {
  id: 'per-head',
  severity: 'error',
  before: [],
  check: (page) => page.items.flatMap((item) => [...judge(item), ...yieldOf(item), ...unitCostOf(item)]),
};
