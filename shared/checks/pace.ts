import type { Decimal } from 'decimal.js';
import { hasWord } from '../extract/relate/cues.ts';
import { sentenceBefore, sentenceBehind } from '../extract/relate/near.ts';
import type { Item, Sentence } from '../extract/relate/text-view.ts';
import { unitClass } from '../extract/relate/units.ts';
import { gather } from '../gather.ts';
import type { RawFinding, Rule } from './rule.ts';
import { plain, quoted, say } from './wording.ts';

/** Days for which a daily pace may hold in a year: working days only, up to every day. */
const WEEK: readonly [number, number] = [5, 7];
const YEAR: readonly [number, number] = [200, 366];
const MONTH: readonly [number, number] = [20, 31];
/** A pace is spoken of loosely: a fifth either way. */
const SLACK = 1.2;

/** "once a day" is how often, not how many; 每条线每天 is for each line, too. */
const isOfEach = ({ fact, lead, sentence }: Item): boolean =>
  /\b(?:once|twice|thrice)\b/i.test(fact.text) ||
  (sentence.lang === 'zh' && /每[^天日月年周，。；]{1,4}每个?[天日月年周][^，。；]{0,6}$/.test(lead));

const isDaily = (item: Item): boolean => !isOfEach(item) && isToldDaily(item);

const isToldDaily = ({ fact, lead, tail, sentence }: Item): boolean =>
  sentence.lang === 'zh'
    ? fact.per === '日' || fact.per === '天' || /(?:日均|每天|每日|平均每天)[^，。；]{0,6}$/.test(lead)
    : fact.per === 'day' ||
      // "daily" right behind another number belongs to that one.
      hasWord(
        `${/^ (?:daily|a day|per day|each day)/.test(lead) ? '' : lead.slice(-12)} ${tail.split(/[,;.]/)[0]!.slice(0, 28)}`,
        ['a day', 'daily', 'per day', 'each day', 'every day'],
      );

const IN_MONTH =
  /^ (?:[a-z]+ )?(?:in|for|during) (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;
const isMonthly = (item: Item): boolean => !isOfEach(item) && isToldMonthly(item);

const isToldMonthly = ({ fact, lead, tail, sentence }: Item): boolean =>
  sentence.lang === 'zh'
    ? fact.per === '月' || /(?:每月|月均)[^，。；\d]{0,6}$/.test(lead)
    : fact.per === 'month' || /^ (?:[a-z]+ )?(?:monthly|each month|every month)\b/.test(tail);
/** Months for which a monthly pace may hold in a year. */
const MONTHS: readonly [number, number] = [8, 12];
const DAYS_IN: readonly (readonly [RegExp, number])[] = [
  [/^(?:天|日|days?)$/i, 1],
  [/^(?:周|个星期|weeks?)$/i, 7],
  [/^(?:个月|months?)$/i, 30.5],
  [/^(?:年|years?)$/i, 365],
];
/** Words that make a length the time of the total: 40天, 半年来, "In the 30 days since", "in the six weeks of". */
const LASTS_ZH =
  /(?:连续[\u4e00-\u9fa5]{0,3}|坚持了?|持续了?|历时|为期|用了?|写了|干了|开通|运行|试?运营|开业|启动|实施|上线|[，。；]|^)(?:了|近|约)?$/;
const BEHIND_ZH = /^(?:以?来|里|间|中|内|时间|共|累计)/;
const LASTS_EN =
  /\b(?:over|in|during|for|within)(?: (?:the|its|those|these|all))?(?: (?:first|past|last|full))? $|^\s*(?:The )?$/i;

/** How far the numbers that belong together may stand apart, in numbers. */
const NEAR = 8;
const nearTo = ({ sentence, index }: Item): readonly Item[] =>
  sentence.items.slice(Math.max(0, index - NEAR), index + NEAR);

/** "8,640 flights in the three months": the length that follows a total at once is its own. */
const isRightBehind = (start: number, lead: string, { fact, sentence }: Item): boolean =>
  sentence.lang === 'en' &&
  start === fact.end + lead.length &&
  /^ (?:in|over|during) the (?:first |past |last )?$/.test(lead);

/** The time that a length in the sentence of the total gives it: from working days to every day. */
function countedDays(total: Item, pace: Item): readonly [number, number] | null {
  if (total.fact.kind === 'rate') return null;
  const zh = total.sentence.lang === 'zh';
  const lengths = [...new Set([...nearTo(total), ...nearTo(pace)])].filter(({ fact }) => fact.kind === 'duration');
  const told = lengths.filter(
    ({ lead, tail, fact, sentence }) =>
      (sentence !== total.sentence || fact.start < total.fact.start || isRightBehind(fact.start, lead, total)) &&
      !(zh ? /[每第]$/.test(lead) || /^[后前]/.test(tail) : /\b(?:every|each|a) $/i.test(lead)) &&
      (zh ? LASTS_ZH.test(lead.slice(-8)) || BEHIND_ZH.test(tail) : LASTS_EN.test(lead)),
  );
  const [one] = told;
  if (one === undefined || told.length > 1 || one.value === null || one.fact.qualifier === 'under') return null;
  const size = DAYS_IN.find(([unit]) => unit.test(one.fact.unit ?? ''))?.[1];
  if (size === undefined) return null;
  const days = one.value.toNumber() * size;
  return days >= 2 ? [size === 1 ? days : days * 0.6, days] : null;
}

function daysOf({ fact, lead, tail, sentence }: Item): readonly [number, number] | null {
  if (sentence.lang === 'zh') {
    // 去年采摘节接待3.86万人次: as long as the event lasts.
    if (/(?:去年|上年|今年)[^，。；]{0,8}(?:节|假期|黄金周|展|会期|赛|期间|[春暑]运|档)[^，。；]{0,8}$/.test(lead))
      return null;
    if (
      /(?:全年|去年(?!同期|\d{1,2}月)|一年下来|一年|年均|每年|年接待|年客流|年运量|年产)[^，。；]{0,10}$/.test(lead) ||
      fact.per === '年'
    )
      return YEAR;
    if (/(?:一周|每周|周均|全周)[^，。；]{0,10}$/.test(lead) || fact.per === '周') return WEEK;
    return /(?:全月|当月|一个月|每月|月均)[^，。；]{0,10}$/.test(lead) || fact.per === '月' ? MONTH : null;
  }
  const words = `${lead.slice(-16)} ${tail.split(/[.;]/)[0]!.slice(0, 30)}`;
  if (
    fact.per === 'year' ||
    hasWord(words, [
      'a year',
      'annually',
      'per year',
      'for the year',
      'in the year',
      'yearly',
      'over the year',
      'last year',
      'whole of',
      'full year',
      'all year',
    ]) ||
    /^ (?:[a-z]+ )?(?:in|during) (?:the whole of |all of )?(?:19|20)\d{2}\b/.test(tail)
  )
    return YEAR;
  if (fact.per === 'week' || hasWord(words, ['a week', 'weekly', 'per week'])) return WEEK;
  return fact.per === 'month' ||
    hasWord(words, ['a month', 'monthly', 'per month', 'last month', 'for the month']) ||
    IN_MONTH.test(tail)
    ? MONTH
    : null;
}

/** "1.8m a year" was read with m as its unit; it is millions. */
function amountOf(item: Item): Decimal | null {
  if (item.value === null) return null;
  return item.sentence.lang === 'en' && item.fact.unit === 'm' && /\dm\b/.test(item.fact.text)
    ? item.value.times(1_000_000)
    : item.value;
}

/** What a pace counts: "8,640 flights, an average of 94 a day" are flights. */
function countedBy({ fact, lead, sentence, index }: Item): string | null {
  if (fact.unit !== null || fact.currency !== null || !/, (?:or|an average of|which is)(?: [a-z]+){0,2} $/i.test(lead))
    return fact.unit;
  const before = sentence.items.slice(Math.max(0, index - 2), index).findLast((item) => item.fact.kind !== 'duration');
  return before?.fact.unit ?? null;
}

function alike(a: Item, b: Item): boolean {
  const left = unitClass(countedBy(a));
  const right = unitClass(b.fact.unit);
  // 203个人 and 41.3万个治疗量: what is counted by 个 stands behind it.
  if (
    a.fact.unit === '个' &&
    b.fact.unit === '个' &&
    /^[\u4e00-\u9fa5]/.test(a.tail) &&
    /^[\u4e00-\u9fa5]/.test(b.tail)
  )
    return a.tail[0] === b.tail[0];
  return left === null || right === null || left === right || right === 'm' || left === 'm';
}

/** How many times the pace goes into what the total is of. */
function spanOf(pace: Item, total: Item): readonly [number, number] | null {
  if (isDaily(pace)) return daysOf(total) ?? countedDays(total, pace);
  return daysOf(total) === YEAR ? MONTHS : null;
}

/** Numbers that can be the total of a pace: beside it, then those of its sentence, then of the sentences around. */
function totalsFor(pace: Item): readonly Item[] {
  const { items } = pace.sentence;
  const beside = [items[pace.index + 1], items[pace.index - 1]].filter((item) => item !== undefined);
  // A sentence may have thousands of numbers.
  const own = items
    .slice(Math.max(0, pace.index - NEAR), pace.index + NEAR)
    .filter((item) => item !== pace && !beside.includes(item));
  const around = gather([sentenceBefore(pace.sentence), sentenceBehind(pace.sentence)], (near) =>
    near === undefined || /(?:19|20)\d{2}/.test(near.text) ? [] : near.items,
  );
  return [...beside, ...own, ...around.slice(0, 8)];
}

/** 单日最高31400人次, "its busiest day was Saturday, with 31,400": one day of many, no total. */
const isOfOneDay = ({ fact, sentence }: Item): boolean => {
  const { block, start, lang } = sentence;
  const before = block.text.slice(Math.max(start, fact.start - 60), fact.start);
  return lang === 'zh'
    ? /(?:单日|周末|节假日|高峰|最多|当天|当日|这天|那天)[^，。；]{0,12}$/.test(before)
    : /\b(?:busiest|quietest|best|worst|peak|record|single|opening) day\b[^.;]{0,50}$/i.test(before);
};

/** 平均每家每天不到50人次: the pace of one of many. */
const isForEachBody = ({ lead, sentence }: Item): boolean =>
  sentence.lang === 'zh' && /每[家个馆店点站校村人户台辆][^，。；]{0,3}每[天日][^，。；]{0,6}$/.test(lead);

/** 今年日均3.01亿元，去年为3.42亿元: the same pace of another year. */
const isLastYears = ({ lead, sentence }: Item): boolean =>
  sentence.lang === 'zh' && /^[，,；（(]?而?(?:去年|上年|前年)(?:同期)?[则仅只才]?[为是有]?$/.test(lead);

interface Judged {
  readonly total: Item;
  readonly sum: Decimal;
  readonly days: readonly [number, number];
  readonly holds: boolean;
}

function measured(daily: Item, total: Item, pace: Decimal): Judged | null {
  const { fact } = total;
  if (
    isDaily(total) ||
    isOfOneDay(total) ||
    isLastYears(total) ||
    isForEachBody(daily) ||
    (isMonthly(total) && isMonthly(daily)) ||
    fact.kind === 'duration' ||
    fact.kind === 'change' ||
    !alike(daily, total)
  )
    return null;
  if (fact.kind === 'percent' || fact.kind === 'ordinal' || fact.currency !== daily.fact.currency) return null;
  const sum = amountOf(total);
  const days = sum === null || sum.lte(pace) ? null : spanOf(daily, total);
  if (days === null || sum === null) return null;
  const low = pace.times(days[0]).div(SLACK);
  const high = pace.times(days[1]).times(SLACK);
  return { total, sum, days, holds: sum.gte(low) && sum.lte(high) };
}

/** 每生每天补助5元, "each earns $364 a month", "a cap of $90 a month": the total is of many. */
const isForEach = ({ fact, lead, tail, sentence }: Item): boolean =>
  (fact.currency !== null || /[$£€¥元]/.test(fact.unit ?? fact.text)) &&
  (sentence.lang === 'zh'
    ? /每(?:名|位|个|家|户|人|生|车|辆|台)[^，。；]{0,12}$/.test(lead)
    : /\b(?:each|every|apiece|earns?|(?:would|to|must|who|they) pay|cap) ?\b/i.test(
        `${lead.slice(-60)}${tail.slice(0, 12)}`,
      ));

/** 全年365万人次，日均1万人次，国庆期间日均3.2万人次: another pace is the one that the total goes with. */
const isToldBy = (total: Item, not: Item): boolean =>
  [...new Set([...nearTo(total), ...nearTo(not)])].some((daily) => {
    if (daily === not || !(isDaily(daily) || isMonthly(daily))) return false;
    const pace = amountOf(daily);
    return pace?.gt(0) === true && measured(daily, total, pace)?.holds === true;
  });

function judge(sentence: Sentence): readonly RawFinding[] {
  return gather(sentence.items, (daily): RawFinding[] => {
    const pace = isDaily(daily) || isMonthly(daily) ? amountOf(daily) : null;
    // "1,200, 900 and 600 units a day": the last of a list is not the pace of them all.
    if (pace === null || pace.lte(0) || isForEach(daily) || /^(?:,? and |、|和)$/.test(daily.lead)) return [];
    const told = totalsFor(daily).flatMap((total) => measured(daily, total, pace) ?? []);
    const [first] = told;
    // Where any total goes with the pace, it is the one that is meant.
    if (first === undefined || told.some(({ holds }) => holds) || isToldBy(first.total, daily)) return [];
    return [finding(daily, first.total, pace, first.sum, first.days)];
  });
}

/** The pace of a month beside the total of a year or of a day: farther off, it is the pace of something else. */
const REACH = 40;

function finding(daily: Item, total: Item, pace: Decimal, sum: Decimal, days: readonly [number, number]): RawFinding {
  const expected = `${plain(pace.times(days[0]))}–${plain(pace.times(days[1]))}`;
  return {
    facts: [total, daily],
    message: say(
      daily.sentence.lang,
      `按“${quoted(daily)}”推算应为${expected}，文中写“${quoted(total)}”。`,
      `${quoted(daily)} comes to ${expected}, not ${quoted(total)}.`,
    ),
    expected,
    actual: quoted(total),
    steps: [
      `${plain(pace)} × ${days[0]}–${days[1]} = ${expected}`,
      `${plain(sum)} ÷ ${plain(pace)} = ${plain(sum.div(pace).toDecimalPlaces(1))}`,
    ],
    apart: { stated: sum, due: sum.lt(pace.times(days[0])) ? pace.times(days[0]) : pace.times(days[1]), reach: REACH },
  };
}

/** A daily pace times the days comes near the total. */
export const pace: Rule = {
  id: 'pace',
  severity: 'warning',
  before: [],
  check: (page) => gather(page.sentences, judge),
};
