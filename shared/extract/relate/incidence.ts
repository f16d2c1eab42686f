import { Decimal } from 'decimal.js';
import { divide, interval } from '../interval.ts';
import { outOfBrackets } from './cues.ts';
import { clauseBefore, itemsBefore, itemsBehind } from './near.ts';
import type { Rate } from './rates.ts';
import type { Item } from './text-view.ts';
import { isAmount, unitClass } from './units.ts';

const PER_ZH =
  /(?:每|万分之|千分之)(\d{0,4})(百万|十万|千万|万|千|百)(?:人口|人|名|户|活产)?(?:[\u4e00-\u9fa5]{1,6}中)?(?:中)?(?:拥有|有|约|发生|确诊|为|达|发病|死亡|[\u4e00-\u9fa5]{0,8})$/;
const PER_EN = /^ (?:\w+ )?(?:per|in every|for every|in) (\d{1,3}(?:,\d{3})*|a million|one million)\b(?! years?)/i;
const POWERS: Readonly<Record<string, number>> = {
  百: 100,
  千: 1000,
  万: 10_000,
  十万: 100_000,
  百万: 1_000_000,
  千万: 10_000_000,
};

/** The base of a rate: 100000 in 每10万人50例 and "50 per 100,000"; null when the number is no such rate. */
function baseOf(item: Item): Decimal | null {
  const { sentence, lead, fact } = item;
  const text = sentence.block.text;
  if (/^‰$/.test(fact.unit ?? '') && fact.kind !== 'change') return new Decimal(1000);
  if (sentence.lang === 'zh') {
    if (/万车[^，。；]{0,6}率(?:约|达|为|是|下降到|降至)*$/.test(lead.slice(-20))) return new Decimal(10_000);
    const match = PER_ZH.exec(outOfBrackets(lead.slice(-28)).slice(-20));
    if (match !== null) return new Decimal(match[1] || '1').times(POWERS[match[2]!]!);
    const per = /^(\d{0,4})(百万|十万|千万|万|千|百)/.exec(fact.per ?? '');
    return per === null ? null : new Decimal(per[1] || '1').times(POWERS[per[2]!]!);
  }
  const named = /^(?:(\d{1,3}(?:,\d{3})*)|(?:a |one )?(thousand|million))\b/.exec(fact.per ?? '');
  if (named !== null) return new Decimal(named[1]?.replaceAll(',', '') ?? (named[2] === 'million' ? 1_000_000 : 1000));
  const behind =
    PER_EN.exec(text.slice(fact.end, fact.end + 40)) ??
    PER_EN.exec(` ${/\b(?:per|in every|for every|in) [\d,]+$/.exec(fact.text)?.[0] ?? ''}`);
  if (behind === null) return null;
  return /million/.test(behind[1]!) ? new Decimal(1_000_000) : new Decimal(behind[1]!.replaceAll(',', ''));
}

/** 注册护士2.74万人 beside 每千人口护士4.36人 are people, but no population. */
const isOfOccupation = ({ lead, tail, sentence }: Item, rate: Item): boolean =>
  sentence.lang === 'zh' &&
  `${rate.lead.slice(-20)}${rate.fact.per ?? ''}`.includes('人口') &&
  !/人口|常住|户籍|居民|[省市县区镇乡村国州](?:共|有|共有|现有|总共)?$/.test(lead.slice(-8)) &&
  !/^(?:常住|户籍)?(?:人口|居民)/.test(tail);

/** 死亡人口6.52万人: those whom something befell in a year. */
const isEvent = ({ lead }: Item): boolean =>
  /(?:出生|死亡|新增|增加|减少|迁[入出]|净[增减]|流[入出])人[口数][为达]?$/.test(lead);

const isPopulation = (item: Item, rate: Item): boolean =>
  isAmount(item) &&
  !isEvent(item) &&
  !isOfOccupation(item, rate) &&
  (/人口|常住|户籍|居民|群众|新生儿|婴儿|驾驶人|学生|老人|妇女|儿童/.test(item.lead.slice(-8)) ||
    ['people', '人', '名', '户', '人口'].includes(item.fact.unit ?? '') ||
    unitClass(item.fact.unit) === 'people' ||
    /^ (?:people|residents|inhabitants)/.test(item.tail) ||
    /\bpopulation (?:of|is|was|numbers) (?:about |some )?$/i.test(item.lead));

/** 9,000 births beside "50 per 1,000 births". */
const isOfBase = ({ fact }: Item, rate: Item): boolean =>
  fact.unit !== null && fact.unit.length > 2 && (rate.fact.per ?? '').endsWith(` ${fact.unit}`);

/** Cases per so many of a population, where both stand before the rate: in its sentence or the one before. */
export function incidenceOf(average: Item): Rate | null {
  const told = baseOf(average);
  const base = told ?? shareOf(average);
  if (base === null || (told !== null && base.lt(100))) return null;
  const rate = told === null ? scaledTo(average, base) : average;
  const usable = (one: Item): boolean => isAmount(one) && one.fact.per === null && baseOf(one) === null;
  const before = itemsBefore(average, MOST).filter(usable);
  // 每万人拥有律师4.5名，全县人口48万，注册律师72名: the operands may follow.
  const near = headsIn(before, rate, base) === null ? itemsBehind(average, 2).filter(usable) : before;
  const heads = headsIn(near, rate, base);
  if (heads === null) return null;
  const totals = near.filter(
    (one) => one !== heads && one.fact.kind === 'count' && one.value!.lt(heads.value!) && isCounted(one, rate),
  );
  // 事故156起，造成168人死亡: where any of them gives the rate, it is the one that is meant.
  const total = totals.find((one) => gives(one, heads, rate, base)) ?? totals.at(-1);
  if (total === undefined || isOther(average) || isWider(average, heads)) return null;
  return { average: rate, total, heads, base, form: 'incidence' };
}

const MOST = 4;

const CASES = /^(?:例|起|件|人|名|位|宗|次|个|cases?|deaths?|people)$/i;

/** 每千人口床位7.2张 is of no 医院86所: both count one thing, or one of them cases. */
function isCounted(total: Item, rate: Item): boolean {
  const [own, other] = [rate.fact.unit, total.fact.unit];
  if (own === null || other === null || /^[%％‰]$/.test(own) || rate.sentence.lang === 'en') return true;
  return unitClass(own) === unitClass(other) || CASES.test(own);
}

/** The larger of two head counts is the population; "of 5,000 births" names one too. */
function headsIn(near: readonly Item[], rate: Item, base: Decimal): Item | null {
  const heads = near
    .filter(
      (one) =>
        (isPopulation(one, rate) || isOfBase(one, rate) || isFleet(one, rate) || /\b[Oo]f (?:the )?$/.test(one.lead)) &&
        one.value!.times(10).gte(base),
    )
    .sort((a, b) => b.value!.comparedTo(a.value!))[0];
  return heads?.range?.low.gt(0) === true ? heads : null;
}

/** 万车死亡率: deaths for each ten thousand vehicles. */
const isFleet = (one: Item, rate: Item): boolean => /辆/.test(one.fact.unit ?? '') && /万车/.test(rate.lead.slice(-16));

/** 全省平均为每万人4.5名 beside a county's heads: the rate of a wider place. */
const isWider = (rate: Item, heads: Item): boolean => {
  const place = /全国|全省|全市|全县|全区|平均水平/.exec(clauseBefore(rate))?.[0];
  return place !== undefined && !heads.lead.includes(place);
};

/** Set against the figure of another year or place. */
const isOther = ({ lead, sentence }: Item): boolean =>
  sentence.lang === 'zh'
    ? /(?:全国|去年同期|上年|低于|高于|比|较)[^，。；]{0,12}$/.test(lead.slice(-20))
    : /\b(?:than|against|from|national|last year)\b[^,.;]{0,30}$/i.test(lead);

function gives(total: Item, heads: Item, rate: Item, base: Decimal): boolean {
  const quotient = total.range === null ? null : divide(total.range, heads.range!);
  if (quotient === null || rate.range === null) return true;
  const low = quotient.low.times(base).times(0.97);
  const high = quotient.high.times(base).times(1.03);
  return rate.range.high.gte(low) && rate.range.low.lte(high);
}

/** 出生率为千分之七, 发病率为十万分之三: a fraction that was read as a ratio. */
const shareOf = ({ fact, lead, sentence }: Item): Decimal | null =>
  sentence.lang === 'zh' && fact.kind === 'ratio' && /率(?:约|达到?|为|是|只有|仅)*$/.test(lead)
    ? fractionBase(fact.text)
    : null;

function fractionBase(text: string): Decimal | null {
  const named = /^(千万|百万|十万|万|千)分之/.exec(text)?.[1];
  return named === undefined ? null : new Decimal(POWERS[named]!);
}

/** The same as so many in a thousand or more, rounded to one. */
function scaledTo({ fact, sentence, index, lead, tail, value }: Item, base: Decimal): Item {
  const rate = (value ?? new Decimal(0)).times(base);
  const range = interval(rate.minus(0.5), rate.plus(0.5));
  return { fact, sentence, index, lead, tail, value: rate, range };
}
