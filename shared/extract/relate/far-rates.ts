import { Decimal } from 'decimal.js';
import { gather } from '../../gather.ts';
import { clearlyDisjoint, divide, multiply, point } from '../interval.ts';
import { clauseBefore, itemsBefore, itemsBehind } from './near.ts';
import type { Rate } from './rates.ts';
import { hasRange, type Item } from './text-view.ts';
import { isAmount, isPercent, unitClass } from './units.ts';

/** An average and the name of what it is shared among; '' where the words leave it out ("each"). */
interface Shared {
  readonly among: string;
}

const TIMES_ZH =
  /^(?:天|日|月|年|周|季|季度|小时|分钟|秒|次|亩|公顷|公里|米|吨|公斤|斤|克|升|平方米|立方米|平方公里|度|元|例|期|场|届)$/;
const EACH_ZH =
  /(?:平均)?(?:每(?:一|个|名|位)?|人|户|校|村|班|车|店)(人|户|名|位|家|校|村|班|辆|车|店|所|个|支|队|间|台|组|间)?(?:均)?[\u4e00-\u9fa5]{0,8}$/;
const TIMES_EN =
  /^(?:hour|minute|second|day|week|month|year|night|quarter|tonne|ton|litre|liter|metre|meter|mile|kilometre|kilometer|acre|hectare|pound|cent|barrel|unit|square|thousand|million|game|match|visit|trip|case|\d.*)s?$/i;

function sharedOf(item: Item): Shared | null {
  return item.sentence.lang === 'zh' ? sharedZh(item) : sharedEn(item);
}

function sharedZh({ fact, lead }: Item): Shared | null {
  if (fact.per !== null)
    return TIMES_ZH.test(fact.per) || /^[\d十百千万亿]/.test(fact.per) || fact.per.length > 3
      ? null
      : { among: fact.per };
  if (!/[均每]/.test(lead)) return null;
  const clause = lead.slice(-14);
  if (/人均[^，。；]{0,8}$/.test(clause)) return { among: '人' };
  if (/户均[^，。；]{0,8}$/.test(clause)) return { among: '户' };
  if (!/平均每|每[人户名家校村班店]/.test(clause)) return null;
  const named = EACH_ZH.exec(clause)?.[1];
  return named === undefined || TIMES_ZH.test(named) ? null : { among: named };
}

/** One of these stands in every wording below. */
const SHARED_EN = /per|each|every|apiece|a head|average|^ to a/i;

/** "each", "apiece", "per lifeguard", "on average every worker received", "the average gift was". */
function sharedEn(item: Item): Shared | null {
  const { fact, lead, tail } = item;
  if (fact.per === null && !SHARED_EN.test(lead) && !SHARED_EN.test(tail) && !/^ an? /i.test(tail)) return null;
  const words = clauseBefore(item);
  const behind = tail.split(/[,;.]/)[0]!.slice(0, 40);
  if (fact.per !== null) {
    if (TIMES_EN.test(fact.per)) return null;
    return { among: /^(?:each|apiece|head|capita|person)$/i.test(fact.per) ? '' : fact.per };
  }
  const named =
    /^(?: [a-z]+){0,2} (?:per|for each|for every|in each|to each|to an?|at each|on each|from each) ([a-z]+)/i.exec(
      behind,
    )?.[1];
  if (named !== undefined)
    return TIMES_EN.test(named) ? null : { among: /^(?:head|capita|person)$/i.test(named) ? '' : named };
  if (/^(?: [a-z]+){0,2} (?:each|apiece|a head)\b/i.test(behind)) return { among: '' };
  const told = /\b(?:each|every)(?: of (?:them|these|whom))?(?: ([a-z]+))?((?: [a-z]+){1,2})? $/i.exec(words);
  if (told !== null && /\baverage\b/i.test(`${lead.slice(-70)} ${behind}`))
    return { among: told[2] === undefined ? '' : told[1]! };
  if (
    /\baverage (?:gift|donation|contribution|payment|payout|bonus|share)(?: [a-z]+)? (?:was|is|of|came to|being) $/i.test(
      lead,
    )
  )
    return { among: '' };
  // "4,800 bikes at 320 stations, an average of 15 a station"
  const each = /\ban average of (?:about |just )?$/i.test(lead)
    ? /^(?: [a-z]+)? an? ([a-z]{4,})\b/i.exec(behind)?.[1]
    : undefined;
  if (each !== undefined) return TIMES_EN.test(each) ? null : { among: each };
  // "landed 540 tonnes, 15 tonnes a boat"
  const apposed = /, (?:or |about )?$/.test(lead) ? /^ an? ([a-z]{4,})(?=[.,;]|$)/i.exec(tail)?.[1] : undefined;
  if (apposed !== undefined) return TIMES_EN.test(apposed) ? null : { among: apposed };
  // "The average grant was £166,000": among the grants that were counted.
  const noun = /\baverage ([a-z]{3,}) (?:was|is|of|came to|being) (?:about |some |just )?$/i.exec(lead)?.[1];
  return noun === undefined || !ONE_OF.test(noun) ? null : { among: noun };
}

/** What is given or claimed one by one, and counted so. */
const ONE_OF = /^(?:grant|award|claim|order|loan|fine|bid|sale|contract|ticket|bill|prize|pledge)$/i;

/** The clause sets this average against another: of another year, place or group. */
export const ELSEWHERE_ZH =
  /全国|全省|全市|全县|去年|上年|前年|上一?[场次届轮个]|上赛季|同期|标准|高于|低于|超过|相比|而|另|其他|其中/;
const ELSEWHERE_EN =
  /\b(?:last year|year (?:ago|earlier|before)|national(?:ly)?|nationwide|than|against|compared|elsewhere|previous|while|though|whereas|but|other|another|richest|largest|at least|at most|up to|about half|in (?:19|20)\d{2})\b/i;

const MOST = 5;

/**
 * An average whose total and heads stand farther off: in the sentence before, or right behind it. Nothing where several
 * numbers could be either, or where any two of them give the average.
 */
export function farEachOf(average: Item): Rate | null {
  if (!hasRange(average) || isPercent(average)) return null;
  const shared = sharedOf(average);
  if (shared === null) return null;
  const zh = average.sentence.lang === 'zh';
  const clause = `${clauseBefore(average)}|${average.tail.split(/[,;.，。；]/)[0]!.slice(0, 40)}`;
  if ((zh ? ELSEWHERE_ZH : ELSEWHERE_EN).test(clause)) return null;
  const before = itemsBefore(average, MOST);
  const behind = itemsBehind(average, 2);
  // 卖出67.2万个，每个29元，收入1948.8万元: what follows may be its total.
  if (pairsIn(average, shared, [...before, ...behind]).some(fits)) return null;
  return pick(average, shared, before) ?? pick(average, shared, behind);
}

function pairsIn(average: Item, shared: Shared, near: readonly Item[]): readonly Rate[] {
  const pool = near.filter(
    (item) =>
      isAmount(item) && item.fact.per === null && item.fact.kind !== 'change' && !isOfOne(item) && !isAveraged(item),
  );
  const heads = pool.filter((item) => isHeads(item, shared, average));
  const totals = pool.filter((item) => !heads.includes(item) && isTotal(item, average, shared));
  return gather(heads, (one) => totals.map((total) => rateOf(average, total, one)));
}

function pick(average: Item, shared: Shared, near: readonly Item[]): Rate | null {
  const pairs = pairsIn(average, shared, near);
  const [only] = pairs;
  return pairs.length !== 1 || pairs.some(fits) ? null : (only ?? null);
}

/** 平均每个县民招待了18位客人: an average itself. */
export const isAveraged = ({ lead, sentence }: Item): boolean =>
  sentence.lang === 'zh' && /(?:平均每|[人户]均|每[个名位家])[^，。；]{0,12}$/.test(lead);

/** 一头卖1369元: of one already. */
const isOfOne = ({ lead, sentence }: Item): boolean =>
  sentence.lang === 'zh' && /(?:^|[，。；：“])一[头亩人户辆件斤台只条套张吨单][^，。；]{0,4}$/.test(lead);

const rateOf = (average: Item, total: Item, heads: Item): Rate => ({
  average,
  total,
  heads,
  base: new Decimal(1),
  form: 'each',
});

export function fits({ average, total, heads, base }: Rate): boolean {
  const quotient = total.range === null || heads.range === null ? null : divide(total.range, heads.range);
  return quotient === null || !clearlyDisjoint(multiply(quotient, point(base)), average.range!);
}

const stem = (word: string): string =>
  /ss$/i.test(word) ? word.toLowerCase() : word.toLowerCase().replace(/(?:ies|es|s|y|ed|ing|e)$/, '');

const nounOf = ({ sentence, fact }: Item): string =>
  /每[个一]([\u4e00-\u9fa5]{2})/.exec(
    sentence.block.text.slice(Math.max(sentence.start, fact.start - 10), fact.start),
  )?.[1] ?? '';

function isHeads(item: Item, { among }: Shared, average: Item): boolean {
  const { fact, tail, sentence } = item;
  if (fact.kind !== 'count' || item.range?.low.gt(0) !== true) return false;
  const unit = fact.unit ?? '';
  if (sentence.lang === 'zh') {
    if (/人次/.test(unit)) return false;
    if (among === '人') return unitClass(unit) === 'people';
    // 每个单元 is of 单元, not of the next thing that is counted by 个.
    const noun = among === '个' ? nounOf(average) : '';
    if (noun !== '' && !`${item.lead.slice(-8)}|${tail.slice(0, 6)}`.includes(noun)) return false;
    return unit === among || (among.length > 0 && tail.slice(0, 4).includes(among));
  }
  if (among !== '')
    return stem(unit) === stem(among) || (unitClass(unit) === 'people' && unitClass(`${among}s`) === 'people');
  if (unitClass(unit) === 'people') return average.fact.unit === null || unitClass(average.fact.unit) !== 'people';
  // "There were 600 of them": the counted ones are named before.
  return (
    /^ of (?:them|these|whom)\b/.test(tail) ||
    (/^[a-z]+$/i.test(unit) && /(?:families|households|donors|teams|schools|groups)$/i.test(unit))
  );
}

/** A number in the unit of the average and larger; in English also what its verb names ("rescued 84 swimmers … 14 rescues"). */
function isTotal(item: Item, average: Item, { among }: Shared): boolean {
  if (item.value === null || average.value === null || item.value.lte(average.value)) return false;
  // "19% more than the £57.5m of the year before": of another year.
  if (item.sentence.lang === 'en' && /\b(?:than|from|against)(?: the)? $/i.test(item.lead)) return false;
  if (average.fact.currency !== null || item.fact.currency !== null)
    return item.fact.currency === average.fact.currency;
  const [own, other] = [unitClass(average.fact.unit), unitClass(item.fact.unit)];
  if (own !== null && own === other) return true;
  if (average.sentence.lang === 'zh') return false;
  // "39,400 teachers, 27 to a school": people may be what schools have.
  if (own === null) return other !== 'people' || (among !== '' && unitClass(`${among}s`) !== 'people');
  const root = stem(average.fact.unit!);
  return root.length >= 4 && item.lead.toLowerCase().includes(` ${root}`);
}
