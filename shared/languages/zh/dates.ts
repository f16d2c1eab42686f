import { addDays, isoText, nthWeekday } from '../iso-dates.ts';
import type { QuantityAt } from '../language.ts';
import { digits, markAt, readYear, smallNumber } from './date-parts.ts';
import { arabicDigit } from './digits.ts';
import { isBeforeChrist } from './eras.ts';
import { isHanNumeral } from './han-numerals.ts';
import { CONNECTORS, isLunar, iso, type Moment, readMoment } from './moments.ts';
import { dateAt, partOfYear, seasonAt } from './periods.ts';
import { type RelativeDate, readRelative, readWeekdayUntil } from './relative-dates.ts';

/** The place behind the word or mark that joins two dates at `at` (spaces may stand around it); −1 where none is. */
function pastConnector(text: string, at: number, marks = CONNECTORS): number {
  if (text.startsWith('起至', at)) return at + 2;
  const place = markAt(text, at, marks);
  if (place === -1) return -1;
  const behind = text[place] === '—' && text[place + 1] === '—' ? place + 2 : place + 1;
  return text[behind] === ' ' ? behind + 1 : behind;
}

/** Reads 今年上半年 and 2025年第三季度 as the interval of their months. */
function readPartOfYear(text: string, at: number, issueYear: number | null): QuantityAt | null {
  const year = readYear(text, at, issueYear);
  const part = year === null || year.weak ? null : (partOfYear(text, year.end) ?? seasonAt(text, year.end));
  if (year === null || part === null) return null;
  const [first, last] = part.months;
  const monthText = (months: number): string | null =>
    year.year === null ? null : isoText(year.year + Math.floor((months - 1) / 12), ((months - 1) % 12) + 1);
  return dateAt(text, at, part.end, 'zh-part-of-year', null, [monthText(first), monthText(last)]);
}

/** Reads 6至8月 and 2021—2025年, where the first end has no unit of its own. */
function readShortRange(text: string, at: number, issueDate: string | null): QuantityAt | null {
  const year = readYear(text, at, issueDate === null ? null : Number(issueDate.slice(0, 4)));
  const first = digits(text, year?.end ?? at, 4);
  const next = first === null ? -1 : pastConnector(text, first.end, `${CONNECTORS}/`);
  if (first === null || next === -1) return null;
  // 2022/2023赛季; other slashes make fractions.
  if (text[next - 1] === '/' && !/^\d{4}(?:赛季|学年|财年|年度)/.test(text.slice(next, next + 6))) return null;
  const second = readMoment(text, next, issueDate);
  if (second === null || second.day !== null) return readBareYears(text, at, first.value, next);
  const years = year === null && second.month === null && first.value >= 1000;
  const months = second.month !== null && !second.hasYear && first.value >= 1 && first.value <= 12;
  if (!years && !months) return null;
  const of = year === null ? second.year : year.year;
  const low = years ? { ...second, year: first.value } : { ...second, year: of, month: first.value };
  return dateAt(text, at, second.end, 'zh-date-range', null, [
    iso(low),
    iso({ ...second, year: years ? second.year : of }),
  ]);
}

/** 从2016到2018: years without 年 that the word before says to be times. */
function readBareYears(text: string, at: number, first: number, next: number): QuantityAt | null {
  const last = digits(text, next, 4);
  const isTime = '从自（('.includes(text[at - 1] ?? '\0') && first >= 1900;
  if (last === null || !isTime || last.value <= first || last.value > 2100) return null;
  if (/^[\p{L}\p{N}-]/u.test(text.slice(last.end, last.end + 1)) && text[last.end] !== '的') return null;
  return dateAt(text, at, last.end, 'zh-date-range', null, [isoText(first), isoText(last.value)]);
}

/** 2025-10-01, 2025/10/1, 2025.10.1; two of them with a mark between are a range. */
function readNumericDate(text: string, at: number): QuantityAt | null {
  const first = numericDay(text, at);
  if (first === null) return null;
  const next = pastConnector(text, first.end);
  const last = next === -1 ? null : numericDay(text, next);
  return last !== null && last.iso > first.iso
    ? dateAt(text, at, last.end, 'zh-numeric-date', null, [first.iso, last.iso])
    : dateAt(text, at, first.end, 'zh-numeric-date', first.iso);
}

function numericDay(text: string, at: number): { iso: string; end: number } | null {
  const year = digits(text, at, 4);
  const mark = year === null ? '' : (text[year.end] ?? '');
  if (year === null || year.value < 1000 || mark === '' || !'-/.'.includes(mark)) return null;
  const month = digits(text, year.end + 1, 2);
  if (month === null || text[month.end] !== mark || month.value < 1 || month.value > 12) return null;
  const day = digits(text, month.end + 1, 2);
  if (day === null || day.value < 1 || day.value > 31) return null;
  const again = text[day.end] === mark && arabicDigit(text, day.end + 1) >= 0 && digits(text, day.end + 1, 4)?.value;
  // 1.2.3.4 is no date, but 2018/1/10-2018/7/10 and 2018-1-10-2018-7-10 are two.
  if (again !== false && !(again !== undefined && again >= 1000)) return null;
  return { iso: isoText(year.value, month.value, day.value), end: day.end };
}

/** 10月1日至7日: the last day takes month and year of the first. */
function readUntilDay(text: string, first: Moment, next: number): QuantityAt | null {
  if (first.day === null) return null;
  const last = smallNumber(text, next);
  const mark = last === null ? -1 : markAt(text, last.end, '日号');
  if (last === null || mark === -1 || last.value <= first.day || last.value > 31) return null;
  const ends = [iso(first), iso({ ...first, day: last.value })] as const;
  return dateAt(text, first.start, mark + 1, 'zh-date-range', null, ends);
}

/** Gives each end its year. Ends that run backwards within one year go over the turn of the year. */
function withYears(first: Moment, second: Moment, issueDate: string | null): readonly [Moment, Moment] {
  const backwards = (second.month ?? 0) < (first.month ?? 0);
  if (second.isNext) return [first, { ...second, year: shifted(first.year, 1) }];
  if (first.hasYear && second.hasYear) return [first, second];
  if (first.hasYear) return [first, { ...second, year: shifted(first.year, backwards ? 1 : 0) }];
  if (second.hasYear) return [{ ...first, year: shifted(second.year, backwards ? -1 : 0) }, second];
  const begun = issueDate === null || (first.month ?? 0) <= Number(issueDate.slice(5, 7));
  if (!backwards) return [first, second];
  return begun
    ? [first, { ...second, year: shifted(second.year, 1) }]
    : [{ ...first, year: shifted(first.year, -1) }, second];
}

const shifted = (year: number | null, by: number): number | null => (year === null ? null : year + by);

/** 10月1日0时至8日24时: the hour of a day's beginning stands between the two days. */
function pastClock(text: string, { day, end }: Moment): number {
  if (day === null) return end;
  return (
    end +
    (/^(?:[上下]午|晚上?|凌晨|早上?)?(?:\d{1,2}|[零一二两三四五六七八九十]{1,3})[时点](?:\d{1,2}分|半)?/.exec(
      text.slice(end, end + 9),
    )?.[0].length ?? 0)
  );
}

/** 6月至8月, 2007年与2009年之间, 2010年之后2018年之前. */
function readUntil(text: string, first: Moment, issueDate: string | null): QuantityAt | null {
  const next = pastConnector(text, pastClock(text, first));
  if (next !== -1) {
    const second = readMoment(text, next, issueDate);
    if (second !== null && (second.month === null) === (first.month === null))
      return joined(text, first, second, issueDate);
    return readUntilDay(text, first, next);
  }
  const after = /^(?:之后|以后|后)[，至到]?/.exec(text.slice(first.end, first.end + 3))?.[0].length ?? 0;
  if (after > 0) return readOpenRange(text, first, first.end + after, issueDate);
  const loose = pastConnector(text, first.end, '和与及');
  const second = loose === -1 ? null : readMoment(text, loose, issueDate);
  if (second === null || (second.month === null) !== (first.month === null)) return null;
  const close = ['之间', '间'].find((word) => text.startsWith(word, second.end));
  return close === undefined ? null : joined(text, first, { ...second, end: second.end + close.length }, issueDate);
}

/** 2010年之后2018年之前: both ends open towards each other. */
function readOpenRange(text: string, first: Moment, at: number, issueDate: string | null): QuantityAt | null {
  const second = readMoment(text, at, issueDate);
  const before = second === null ? undefined : ['之前', '以前'].find((word) => text.startsWith(word, second.end));
  if (second === null || before === undefined || (second.month === null) !== (first.month === null)) return null;
  return joined(text, first, { ...second, end: second.end + before.length }, issueDate);
}

/** 十月的第一周, 3月第二周: weeks begin on Monday. */
function readWeek(text: string, { start, end, year, month, day }: Moment): QuantityAt | null {
  const match =
    day === null && month !== null ? /^的?第([一二三四])(?:周|个星期)/.exec(text.slice(end, end + 6)) : null;
  if (match === null || year === null || month === null) return null;
  const monday = nthWeekday(year, month, 1, '一二三四'.indexOf(match[1] ?? '') + 1);
  if (monday === null) return null;
  return dateAt(text, start, end + match[0].length, 'zh-week', null, [monday, addDays(monday, 6)]);
}

function joined(text: string, first: Moment, second: Moment, issueDate: string | null): QuantityAt {
  const [low, high] = withYears(first, second, issueDate);
  return dateAt(text, first.start, second.end, 'zh-date-range', null, [iso(low), iso(high)]);
}

/** 上周四到十月一日, 昨日至今日, 本周一至周五. */
function fromRelative(text: string, first: RelativeDate, issueDate: string): QuantityAt {
  const { start, end, low, high } = first;
  const next = pastConnector(text, end);
  const weekday = next === -1 ? null : readWeekdayUntil(text, first, next);
  if (weekday !== null) return dateAt(text, start, weekday.end, 'zh-date-range', null, [low, weekday.high]);
  const other = next === -1 ? null : readRelative(text, next, issueDate);
  const second = next === -1 || other !== null ? null : readMoment(text, next, issueDate);
  const last = other?.high ?? (second === null ? null : iso(second));
  if (last !== null && last.length === high.length && last > low)
    return dateAt(text, start, other?.end ?? second?.end ?? end, 'zh-date-range', null, [low, last]);
  return dateAt(
    text,
    start,
    end,
    'zh-relative-date',
    low === high ? low : null,
    low === high ? [null, null] : [low, high],
  );
}

/**
 * Reads the date or range of dates that begins at `at`: 2018年6月, 10月1日, 今年8月, 6月至8月, 昨日, 上周三.
 * Without issue date a date without year has a null value: it is known to be a date, not which.
 */
export function readDate(text: string, at: number, issueDate: string | null): QuantityAt | null {
  if (isInsideNumber(text, at) || isLunar(text, at) || isBeforeChrist(text, at)) return null;
  const relative = readRelative(text, at, issueDate);
  if (relative !== null && issueDate !== null) return fromRelative(text, relative, issueDate);
  const part = readPartOfYear(text, at, issueDate === null ? null : Number(issueDate.slice(0, 4)));
  if (part !== null) return part;
  const early = readNumericDate(text, at) ?? readShortRange(text, at, issueDate);
  if (early !== null) return early;
  const first = readMoment(text, at, issueDate);
  if (first === null) return null;
  if (first.lastDay !== null)
    return dateAt(text, at, first.end, 'zh-date-range', null, [iso(first), iso({ ...first, day: first.lastDay })]);
  return (
    readWeek(text, first) ?? readUntil(text, first, issueDate) ?? dateAt(text, at, first.end, 'zh-date', iso(first))
  );
}

const isInsideNumber = (text: string, at: number): boolean =>
  at > 0 &&
  ((arabicDigit(text, at - 1) >= 0 && arabicDigit(text, at) >= 0) ||
    (isHanNumeral(text, at - 1) && isHanNumeral(text, at)));
