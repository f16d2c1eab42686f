import { daysInMonth } from '../../extract/calendar.ts';
import { addDays, isoText, mondayOf, nthWeekday } from '../iso-dates.ts';
import { type DateRead, monthAt, type NamedMonth, single, span, weekdayAt, yearAt, yearBehind } from './date-words.ts';
import { relativeMonth, relativeYear } from './relative-dates.ts';
import { isDigit, wordAt } from './words.ts';

/** Which week or weekday of a month or year; −1 is the last. */
const NTH: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['last', -1],
  ...['1st', '2nd', '3rd', '4th'].map((word, index): [string, number] => [word, index + 1]),
]);

/** "first", "3rd", "last" at `at`. */
function nthAt(text: string, at: number): { nth: number; end: number } | null {
  const end = isDigit(text[at]) ? at + 3 : (wordAt(text, at)?.end ?? at);
  const nth = NTH.get(text.slice(at, end).toLowerCase());
  return nth === undefined ? null : { nth, end };
}

/** "first week of 2015", "3rd week of October", "last week of this month": weeks begin on Monday; the first of a month or year has its Thursday in it. */
export function readWeekOf(text: string, at: number, issueDate: string | null): DateRead | null {
  const place = nthAt(text, at);
  if (place === null || !text.startsWith(' week ', place.end)) return null;
  const { nth, end } = place;
  const of = text.startsWith('of ', end + 6) ? end + 9 : end + 6;
  const month = monthAt(text, of);
  const year = month === null ? (yearAt(text, of) ?? null) : null;
  const said = relativeYear(text, of - 1, issueDate) ?? (year === null ? null : { year, end: of + 4 });
  const monday =
    month !== null
      ? mondayInMonth(text, month, nth, issueDate)
      : said !== null
        ? { day: weekOfYear(Number(said.year), nth), end: said.end }
        : mondayThisMonth(text, of, nth, issueDate);
  return monday === null || monday.day === null
    ? null
    : span(at, monday.end, monday.day, addDays(monday.day, 6), 'week');
}

interface Monday {
  readonly day: string | null;
  readonly end: number;
}

function mondayInMonth(text: string, month: NamedMonth, nth: number, issueDate: string | null): Monday | null {
  const year = yearBehind(text, month.end);
  const known = year?.year ?? issueDate?.slice(0, 4);
  if (known === undefined) return null;
  return { day: weekOfMonth(Number(known), month.month, nth), end: year?.end ?? month.nameEnd };
}

function mondayThisMonth(text: string, of: number, nth: number, issueDate: string | null): Monday | null {
  const month = issueDate === null ? null : relativeMonth(` of ${text.slice(of, of + 20)}`, 0, issueDate);
  if (month === null) return null;
  const [year = 0, index = 1] = month.month.split('-').map(Number);
  return { day: weekOfMonth(year, index, nth), end: of + month.end - 4 };
}

/** Monday of the nth week of a month. */
export function weekOfMonth(year: number, month: number, nth: number): string | null {
  const thursday = nthWeekday(year, month, 4, nth);
  return thursday === null ? null : addDays(thursday, -3);
}

/** Monday of the nth ISO week; of the last one for −1. */
export function weekOfYear(year: number, nth: number): string | null {
  // 4 January is always in the first week, 28 December in the last.
  return nth === -1 ? mondayOf(isoText(year, 12, 28), 0) : mondayOf(isoText(year, 1, 4), nth - 1);
}

/** "last day of May", "last day of this month". */
export function readLastDay(text: string, at: number, issueDate: string | null): DateRead | null {
  const head = /^last day of /i.exec(text.slice(at, at + 12))?.[0].length ?? 0;
  if (head === 0) return null;
  const month = monthAt(text, at + head);
  const other = month === null ? relativeMonth(text, at + head - 4, issueDate) : null;
  const year = month === null ? null : yearBehind(text, month.end);
  const [known = 0, index = 0] =
    month === null
      ? (other?.month.split('-').map(Number) ?? [])
      : [Number(year?.year ?? issueDate?.slice(0, 4) ?? 0), month.month];
  const end = year?.end ?? month?.nameEnd ?? other?.end;
  if (known === 0 || end === undefined) return null;
  return single(at, end, isoText(known, index, daysInMonth(known, index)), 'day');
}

/** "first Sunday of July", "last Monday in May 2024", "third Tuesday of this month". */
export function readNthWeekday(text: string, at: number, issueDate: string | null): DateRead | null {
  const place = nthAt(text, at);
  const weekday = place === null || text[place.end] !== ' ' ? null : weekdayAt(text, place.end + 1);
  if (place === null || weekday === null) return null;
  const { nth } = place;
  const joint = [' of ', ' in '].find((one) => text.startsWith(one, weekday.end));
  if (joint === undefined) return null;
  const of = weekday.end + joint.length;
  const month = monthAt(text, of);
  if (month === null) {
    const other = relativeMonth(` of ${text.slice(of, of + 20)}`, 0, issueDate);
    const [year = 0, index = 1] = (other?.month ?? '').split('-').map(Number);
    const day = other === null ? null : nthWeekday(year, index, weekday.weekday, nth);
    return day === null || other === null ? null : single(at, of + other.end - 4, day, 'day');
  }
  const year = yearBehind(text, month.end);
  const known = year?.year ?? issueDate?.slice(0, 4);
  const day = known === undefined ? null : nthWeekday(Number(known), month.month, weekday.weekday, nth);
  return day === null ? null : single(at, year?.end ?? month.nameEnd, day, 'day');
}

/** "week of April 10": the week, from Monday on, in which that day lies; "week beginning April 10", "week ending April 16": that day bounds it. */
export function readWeekWith(text: string, at: number, dayBehind: (at: number) => DateRead | null): DateRead | null {
  const match =
    text[at]?.toLowerCase() === 'w'
      ? /^week (of|beginning|starting|commencing|ending)(?: on)? (?:the )?/i.exec(text.slice(at, at + 26))
      : null;
  const day = match === null ? null : dayBehind(at + match[0].length);
  if (match === null || day?.value?.length !== 10) return null;
  const word = match[1]?.toLowerCase();
  const first = word === 'of' ? mondayOf(day.value, 0) : word === 'ending' ? addDays(day.value, -6) : day.value;
  return first === null ? null : span(at, day.end, first, addDays(first, 6), 'week');
}

/** "week 27 of 2025", "week 3 of last year": numbered as ISO 8601 does. */
export function readNumberedWeek(text: string, at: number, issueDate: string | null): DateRead | null {
  const match = /^week (\d{1,2}) of /i.exec(text.slice(at, at + 12));
  const number = Number(match?.[1] ?? 0);
  if (match === null || number < 1 || number > 53) return null;
  const of = at + match[0].length;
  const written = yearAt(text, of);
  const year = written === null ? relativeYear(text, of - 1, issueDate) : { year: written, end: of + 4 };
  const monday = year === null ? null : weekOfYear(Number(year.year), number);
  return year === null || monday === null ? null : span(at, year.end, monday, addDays(monday, 6), 'week');
}
