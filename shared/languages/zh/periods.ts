import { daysInMonth } from '../../extract/calendar.ts';
import { addMonths, isoText } from '../iso-dates.ts';
import type { QuantityAt } from '../language.ts';
import { digits } from './date-parts.ts';
import { arabicDigit } from './digits.ts';
import { readNumeral } from './numerals.ts';

/** A date or period as a quantity: ISO text, no number. */
export function dateAt(
  text: string,
  start: number,
  end: number,
  rule: string,
  value: string | null,
  ends: readonly [string | null, string | null] = [null, null],
): QuantityAt {
  return {
    ...{ start, end, text: text.slice(start, end), kind: 'date', qualifier: 'exact', rules: [rule] },
    ...{ value, low: ends[0], high: ends[1] },
    ...{ decimal: null, unit: null, per: null, currency: null, step: null },
  };
}

const HALVES: readonly (readonly [string, number, number])[] = [
  ['上半年', 1, 6],
  ['下半年', 7, 12],
  ['前三季度', 1, 9],
  ['前两个季度', 1, 6],
  ['前三个季度', 1, 9],
  ['春季学期', 2, 7],
  // Up to January of the year after.
  ['秋季学期', 9, 13],
];
const QUARTER_DIGITS = ['一1１', '二2２', '三3３', '四4４'];

/** The part of a year named at `at`, as first and last month. */
export function partOfYear(text: string, at: number): { months: readonly [number, number]; end: number } | null {
  const half = HALVES.find(([word]) => text.startsWith(word, at));
  if (half !== undefined) return { months: [half[1], half[2]], end: at + half[0].length };
  const from = text[at] === '第' ? at + 1 : at;
  const quarter = quarterDigit(text, from);
  if (quarter !== -1 && text.startsWith('季度', from + 1))
    return { months: [quarter * 3 + 1, quarter * 3 + 3], end: from + 3 };
  return quarterRange(text, from, quarter) ?? firstMonths(text, at);
}

const quarterDigit = (text: string, at: number): number =>
  QUARTER_DIGITS.findIndex((digits) => digits.includes(text[at] ?? '\0'));

/** 一至三季度, 1—3季度. */
function quarterRange(
  text: string,
  at: number,
  first: number,
): { months: readonly [number, number]; end: number } | null {
  if (first === -1 || !'至到—-－–~～'.includes(text[at + 1] ?? '\0') || !text.startsWith('季度', at + 3)) return null;
  const last = quarterDigit(text, at + 2);
  return last > first ? { months: [first * 3 + 1, last * 3 + 3], end: at + 5 } : null;
}

/** 前8个月, 前两个月: from January on. 前5个交易日 is no part of the year. */
function firstMonths(text: string, at: number): { months: readonly [number, number]; end: number } | null {
  if (text[at] !== '前' || text[at - 1] === '以' || text[at - 1] === '之') return null;
  const count = readNumeral(text, at + 1);
  const months = Number(count?.decimal ?? '0');
  if (count === null || !text.startsWith('个月', count.end) || !(months >= 2 && months <= 12)) return null;
  return { months: [1, months], end: count.end + 2 };
}

/** 90年代, 20世纪90年代, 上世纪80年代, 1990年代, 19世纪. */
function readDecade(text: string, at: number): QuantityAt | null {
  let century: number | null = null;
  let from = at;
  if (text.startsWith('上世纪', at)) [century, from] = [1900, at + 3];
  else if (text.startsWith('本世纪', at)) [century, from] = [2000, at + 3];
  const named = century === null ? readNumeral(text, at) : null;
  if (named?.decimal != null && text.startsWith('世纪', named.end)) {
    century = (Number(named.decimal) - 1) * 100;
    if (!(century >= 0 && century <= 2900)) return null;
    from = named.end + 2;
  }
  const decade = readNumeral(text, from);
  if (decade?.decimal != null && text.startsWith('年代', decade.end)) {
    const first = firstYear(Number(decade.decimal), century);
    if (first !== null) return dateAt(text, at, decade.end + 2, 'zh-decade', null, [year(first), year(first + 9)]);
  }
  if (century === null || from === at || text[at] === '上' || text[at] === '本') return null;
  return dateAt(text, at, from, 'zh-century', null, [year(century + 1), year(century + 100)]);
}

/** 90 in the 20th century → 1990; 90年代 alone → the latest one that has begun in living memory. */
function firstYear(decade: number, century: number | null): number | null {
  if (decade % 10 !== 0) return null;
  if (decade >= 1000) return decade < 2100 ? decade : null;
  if (decade > 90) return null;
  return century === null ? decade + (decade >= 30 ? 1900 : 2000) : century + decade;
}

const year = (value: number) => String(value).padStart(4, '0');
const two = (value: number) => String(value).padStart(2, '0');

/** “十四五”期间, 十三五末: five years that begin with a year in 1 or 6; the first ran from 1953. */
function readPlan(text: string, at: number): QuantityAt | null {
  if (text[at] !== '十' || text[at + 2] !== '五') return null;
  const number = '一二三四五六七八'.indexOf(text[at + 1] ?? ' ') + 11;
  if (number < 11) return null;
  const quoted = '“「'.includes(text[at - 1] ?? '\0') && '”」'.includes(text[at + 3] ?? '\0');
  const from = quoted ? at + 4 : at + 3;
  const part =
    /^(?:规划)?(?:期间|时期|以来|期末|末期|末|初期|初|开局之年|收官之年|头[两三]年)/.exec(
      text.slice(from, from + 6),
    )?.[0] ?? '';
  if (
    (part === '' && !quoted) ||
    /^(?:规划|计划|纲要|发展|实施方案|专项|重点)/.test(part === '' ? text.slice(from, from + 4) : '')
  )
    return null;
  const first = 2006 + (number - 11) * 5;
  const [low, high] = yearsOfPlan(part.replace('规划', ''), first);
  const end = from + (/期间|时期|末|初/.test(part) ? part.length : 0);
  const start = quoted ? at - 1 : at;
  return low === high
    ? dateAt(text, start, end, 'zh-five-year-plan', year(low))
    : dateAt(text, start, end, 'zh-five-year-plan', null, [year(low), year(high)]);
}

/** 末 is the last of the five years, 初 the first. */
function yearsOfPlan(part: string, first: number): readonly [number, number] {
  if (part === '末' || part === '期末' || part === '末期') return [first + 4, first + 4];
  return part === '初' || part === '初期' ? [first, first] : [first, first + 4];
}

/** 08年以来: a year written short, known by its 0. */
function readShortYear(text: string, at: number): QuantityAt | null {
  if (arabicDigit(text, at) !== 0 || arabicDigit(text, at + 1) < 0 || text[at + 2] !== '年' || text[at + 3] === '代')
    return null;
  // 08年10月1日 is a day.
  if (/^(?:1[0-2]|[1-9])月/.test(text.slice(at + 3, at + 6))) return null;
  return dateAt(text, at, at + 3, 'zh-short-year', `20${two(arabicDigit(text, at + 1))}`);
}

/** 7日内 and 3日游 are lengths of time. */
const BEHIND_LENGTH = '内游间龄均后前';

/** 29日 alone takes month and year of the latest such day up to the day of issue; behind 9月3日、 it takes that month. */
function readBareDay(text: string, at: number, issueDate: string | null): QuantityAt | null {
  if (arabicDigit(text, at) < 0 || '·月.．'.includes(text[at - 1] ?? '\0')) return null;
  const first = digits(text, at, 2);
  if (first === null || first.value < 1 || first.value > 31) return null;
  const marked = text[first.end] === '日';
  const joint = marked ? first.end + 1 : first.end;
  const last = '至到~～-－—–'.includes(text[joint] ?? '\0') ? digits(text, joint + 1, 2) : null;
  const isRange = last !== null && text[last.end] === '日' && last.value > first.value && last.value <= 31;
  if (!marked && !isRange) return null;
  const end = isRange ? last.end + 1 : first.end + 1;
  if (BEHIND_LENGTH.includes(text[end] ?? '\0')) return null;
  const day = dayOf(text, at, first.value, issueDate);
  if (!isRange) return dateAt(text, at, end, 'zh-bare-day', day);
  return dateAt(text, at, end, 'zh-date-range', null, [
    day,
    day === null ? null : `${day.slice(0, 8)}${two(last.value)}`,
  ]);
}

/** The month of the days listed before it (9月3日、5日), else that of the latest such day. */
function dayOf(text: string, at: number, day: number, issueDate: string | null): string | null {
  if (issueDate === null) return null;
  const listed = /(?:^|\D)(?:(\d{4})年)?(\d{1,2})月\d{1,2}[日、和及](?:[、和及]?\d{1,2}[日、和及]){0,3}[、和及]?$/.exec(
    text.slice(Math.max(0, at - 24), at),
  );
  const month = Number(listed?.[2] ?? 0);
  if (listed === null || month < 1 || month > 12) return latest(day, issueDate);
  return `${listed[1] ?? issueDate.slice(0, 4)}-${two(month)}-${two(day)}`;
}

/** The latest such day that exists: a 31日 printed on the first of a month is that of a month with 31 days. */
function latest(day: number, issueDate: string): string {
  const [y = 0, m = 0, d = 0] = issueDate.split('-').map(Number);
  for (let back = day > d ? 1 : 0; back < 4; back++) {
    const month = addMonths(issueDate, -back);
    if (day <= daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))) return `${month}-${two(day)}`;
  }
  return isoText(y, m, day);
}

/** Parts of the year of issue, decades, centuries, plans, short years and bare days; what a year, month or day opens is `readDate`'s. */
export function readPeriod(text: string, at: number, issueDate: string | null): QuantityAt | null {
  if (at > 0 && arabicDigit(text, at - 1) >= 0 && arabicDigit(text, at) >= 0) return null;
  const part = '上下前第一二三四1234'.includes(text[at] ?? '\0') ? partOfYear(text, at) : null;
  if (part !== null && text[at - 1] !== '年') {
    const issueYear = issueDate?.slice(0, 4) ?? null;
    const ends = part.months.map((month) => (issueYear === null ? null : `${issueYear}-${two(month)}`));
    return dateAt(text, at, part.end, 'zh-part-of-year', null, [ends[0]!, ends[1]!]);
  }
  return readPlan(text, at) ?? readDecade(text, at) ?? readShortYear(text, at) ?? readBareDay(text, at, issueDate);
}
