import { daysInMonth } from '../../extract/calendar.ts';
import { addMonths, isoText } from '../iso-dates.ts';
import type { QuantityAt } from '../language.ts';
import { digits } from './date-parts.ts';
import { arabicDigit } from './digits.ts';
import { readDecade, readPlan } from './eras.ts';
import { readNumeral } from './numerals.ts';
import { isBoundBefore } from './span-units.ts';

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
  ['首三季', 1, 9],
  ['前两个季度', 1, 6],
  ['前三个季度', 1, 9],
];
/** Seasons as the weather service counts them; winter goes over the turn of the year. */
const SEASONS: readonly (readonly [string, number, number])[] = [
  ['春', 3, 5],
  ['夏', 6, 8],
  ['秋', 9, 11],
  ['冬', 12, 14],
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

/** 春季, 夏天 and the like at `at`, behind a year; months past December are of the year after. */
export function seasonAt(text: string, at: number): { months: readonly [number, number]; end: number } | null {
  const season = SEASONS.find(([name]) => text[at] === name);
  return season !== undefined && '季天'.includes(text[at + 1] ?? '\0')
    ? { months: [season[1], season[2]], end: at + 2 }
    : null;
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

const two = (value: number) => String(value).padStart(2, '0');

/** 08年以来: a year written short, known by its 0. */
function readShortYear(text: string, at: number): QuantityAt | null {
  if (arabicDigit(text, at) !== 0 || arabicDigit(text, at + 1) < 0 || text[at + 2] !== '年' || text[at + 3] === '代')
    return null;
  // 08年10月1日 is a day.
  if (/^(?:1[0-2]|[1-9])月/.test(text.slice(at + 3, at + 6))) return null;
  return dateAt(text, at, at + 3, 'zh-short-year', `20${two(arabicDigit(text, at + 1))}`);
}

/**
 * 15年以来， at the head of a clause: since 2015. 近15年以来, 15年以来最低 and 15年来 are fifteen years, and so is a number that
 * is no year of this century before the issue.
 */
function readSinceShortYear(text: string, at: number, issueDate: string | null): QuantityAt | null {
  if (issueDate === null || arabicDigit(text, at) < 1 || arabicDigit(text, at + 1) < 0) return null;
  if (
    !/^年以来(?:，|,)/.test(text.slice(at + 2, at + 6)) ||
    !/(?:^|[。！？；“ ]|[自从打])$/.test(text.slice(Math.max(0, at - 1), at))
  )
    return null;
  const year = 2000 + Number(text.slice(at, at + 2));
  // 10年以来 and 20年以来 are round lengths of time.
  return year % 10 !== 0 && year < Number(issueDate.slice(0, 4))
    ? dateAt(text, at, at + 3, 'zh-short-year', String(year))
    : null;
}

/** 7日内 and 3日游 are lengths of time. */
const BEHIND_LENGTH = '内游间龄均后前';

/**
 * 29日 alone takes month and year of the latest such day up to the day of issue, or of this month where it is to come;
 * behind 9月3日、 it takes that month.
 */
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
  if (BEHIND_LENGTH.includes(text[end] ?? '\0') || isBoundBefore(text, at)) return null;
  const isAhead = isToCome(text, at, end);
  const day = dayOf(text, at, first.value, issueDate, isAhead);
  if (!isRange) return dateAt(text, at, end, 'zh-bare-day', day);
  return dateAt(text, at, end, 'zh-date-range', null, [
    day,
    day === null ? null : `${day.slice(0, 8)}${two(last.value)}`,
  ]);
}

/** 24日起开放, 将于28日夜间至29日举行: a day that the paper looks forward to. */
const isToCome = (text: string, at: number, end: number): boolean =>
  /^(?:起|开[始跑幕通放馆售业]|將|将|舉行|举行|截止|[启啟][动動用]|上[线線市映])/.test(text.slice(end, end + 2)) ||
  /(?:[将將定拟擬预預][于於在]|[将將预預][计計])(?:\d{1,2}日[^，。；\d]{0,4}[至到])?$/.test(
    text.slice(Math.max(0, at - 12), at),
  );

/** The month of the days listed before it (9月3日、5日), else that of the latest such day. */
function dayOf(text: string, at: number, day: number, issueDate: string | null, isAhead: boolean): string | null {
  if (issueDate === null) return null;
  const listed = /(?:^|\D)(?:(\d{4})年)?(\d{1,2})月\d{1,2}[日、和及](?:[、和及]?\d{1,2}[日、和及]){0,3}[、和及]?$/.exec(
    text.slice(Math.max(0, at - 24), at),
  );
  const month = Number(listed?.[2] ?? 0);
  if (listed === null || month < 1 || month > 12)
    return isAhead &&
      day > Number(issueDate.slice(8)) &&
      day <= daysInMonth(Number(issueDate.slice(0, 4)), Number(issueDate.slice(5, 7)))
      ? `${issueDate.slice(0, 8)}${two(day)}`
      : latest(day, issueDate);
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
  return (
    readPlan(text, at) ??
    readDecade(text, at) ??
    readShortYear(text, at) ??
    readSinceShortYear(text, at, issueDate) ??
    readBareDay(text, at, issueDate)
  );
}
