import { isoText, nthWeekday } from '../iso-dates.ts';
import { markAt, pastSpace, readYear, smallNumber } from './date-parts.ts';

/** A year, month or day as written. */
export interface Moment {
  readonly start: number;
  readonly end: number;
  /** Null where the issue date would have to tell. */
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** The last of several days with one month: 8月3—5日. */
  readonly lastDay: number | null;
  /** A year is written: no other may be taken. */
  readonly hasYear: boolean;
  /** Of the year after that of the date before it: 次年3月. */
  readonly isNext: boolean;
}

export const CONNECTORS = '至到~～-－—–';
const PARTS = ['底', '初', '末', '上旬', '中旬', '下旬'];
/** What may follow a month in Han characters that has neither year nor day: 三月 and 五月天 may be names. */
const BEHIND_HAN_MONTH =
  /^(?:$|份|[底末间之起的，。、；）)至到~～和与及—-]|初[^一二三四五六七八九十]|[上中下]旬|以来|开始)/;
/** What may stand before it. */
const BEFORE_HAN_MONTH = /^(?:$|[^\p{L}\p{N}]|[于在从自至到和与及以是的为约过截])/u;
const WEEKDAYS = '一二三四五六日';

/** ISO text as far as it is known; null where the year can't be told. */
export function iso({ year, month, day }: Pick<Moment, 'year' | 'month' | 'day'>): string | null {
  return year === null ? null : isoText(year, month, day);
}

/** True behind 农历 and the like: the days that follow are of another calendar. */
export const isLunar = (text: string, at: number): boolean =>
  ['农历', '阴历', '夏历', '旧历'].includes(text.slice(at - 2, at));

/** The year, month or day that begins at `at`; `issueDate` gives the year where none is written. */
export function readMoment(text: string, at: number, issueDate: string | null): Moment | null {
  const issueYear = issueDate === null ? null : Number(issueDate.slice(0, 4));
  const year = readYear(text, at, issueYear);
  const from = year === null ? at : pastSpace(text, year.end, '0123456789一二三四五六七八九十');
  const month = readMonth(text, from, issueDate, year?.relative === true);
  if (month === null) {
    if (year === null || year.relative || year.weak) return null;
    return {
      start: at,
      end: year.end,
      year: year.year,
      month: null,
      day: null,
      lastDay: null,
      hasYear: true,
      isNext: false,
    };
  }
  const known = {
    start: at,
    year: year === null ? issueYear : year.year,
    month: month.value,
    hasYear: year !== null,
    isNext: year?.next === true,
  };
  const day = readDays(text, month, year !== null);
  if (day !== null) return { ...known, end: day.end, day: day.first, lastDay: day.last };
  const nth = nthDay(text, month.end, known);
  if (nth !== null) return { ...known, ...nth };
  if (year?.weak || !isSaidAsMonth(text, from, month, year !== null)) return null;
  let end = text[month.end] === '份' ? month.end + 1 : month.end;
  end += PARTS.find((part) => text.startsWith(part, end))?.length ?? 0;
  return { ...known, end, day: null, lastDay: null };
}

interface Month {
  readonly value: number;
  readonly end: number;
  readonly han: boolean;
}

function readMonth(text: string, at: number, issueDate: string | null, relative: boolean): Month | null {
  if (text.startsWith('元月', at)) return { value: 1, end: at + 2, han: true };
  // 去年本月十日: the month of issue, in another year.
  if (relative && issueDate !== null && text.startsWith('本月', at))
    return { value: Number(issueDate.slice(5, 7)), end: at + 2, han: true };
  const number = smallNumber(text, at);
  const mark = number === null ? -1 : markAt(text, number.end, '月');
  if (number === null || mark === -1 || text[mark + 1] === '龄' || number.value < 1 || number.value > 12) return null;
  return { value: number.value, end: mark + 1, han: number.han };
}

interface DayPart {
  readonly first: number;
  readonly last: number | null;
  readonly end: number;
}

/** 5日, 5号, 3—5日, 3、4日; in Han characters 日 may be missing behind a year. */
function readDays(text: string, month: Month, hasYear: boolean): DayPart | null {
  const day = smallNumber(text, pastSpace(text, month.end, '0123456789'));
  if (day === null || day.value < 1 || day.value > 31) return null;
  const mark = markAt(text, day.end, '日号號');
  if (mark !== -1) return { first: day.value, last: null, end: mark + 1 };
  const joined = `${CONNECTORS}、`.includes(text[day.end] ?? '\0') ? smallNumber(text, day.end + 1) : null;
  const end = joined === null ? -1 : markAt(text, joined.end, '日号號');
  if (joined !== null && end !== -1 && joined.value > day.value && joined.value <= 31)
    return text[day.end] !== '、' || joined.value === day.value + 1
      ? { first: day.value, last: joined.value, end: end + 1 }
      : null;
  // 三月三 and 八月十五 are lunar; 一月 and 十一月 have other names there.
  const solar = month.han && day.han && (hasYear || month.value === 1 || month.value === 11);
  return solar && /^(?:$|[，。、；）)至到~～—-])/.test(text.slice(day.end, day.end + 1))
    ? { first: day.value, last: null, end: day.end }
    : null;
}

/** Digits and a year say a month; Han characters alone need a place where a month can stand. 三月初一 is lunar. */
function isSaidAsMonth(text: string, at: number, month: Month, hasYear: boolean): boolean {
  const behind = text.slice(month.end, month.end + 2);
  if (month.han && /^初[一二三四五六七八九十]/.test(behind)) return false;
  if (!month.han || hasYear) return true;
  // 王三月: a name; 三月到五月 are months wherever they stand.
  return BEHIND_HAN_MONTH.test(behind) && (BEFORE_HAN_MONTH.test(text[at - 1] ?? '') || isRange(text, month.end));
}

/** A joint and another month. */
function isRange(text: string, at: number): boolean {
  if (!`${CONNECTORS}和与及`.includes(text[at] ?? '\0')) return false;
  const next = smallNumber(text, at + 1);
  return next !== null && text[next.end] === '月';
}

/** 五月的第二个星期日, 4月的最后一个周一. */
function nthDay(
  text: string,
  at: number,
  { year, month }: { year: number | null; month: number },
): Pick<Moment, 'day' | 'lastDay' | 'end'> | null {
  if (!'的第最'.includes(text[at] ?? '\0')) return null;
  const match = /^的?(?:第([一二三四五])|最后一)个?(?:星期|周|礼拜)([一二三四五六日天])/.exec(text.slice(at, at + 10));
  if (match === null || year === null) return null;
  const weekday = WEEKDAYS.indexOf((match[2] ?? '').replace('天', '日')) + 1;
  const nth = match[1] === undefined ? -1 : WEEKDAYS.indexOf(match[1]) + 1;
  const day = nthWeekday(year, month, weekday, nth);
  return day === null ? null : { day: Number(day.slice(8)), lastDay: null, end: at + match[0].length };
}
