import { daysInMonth } from '../../extract/calendar.ts';
import { addDays, addMonths, isoText, latestWeekday, mondayOf } from '../iso-dates.ts';
import { type DateRead, monthAt, type NamedMonth, SHIFTS, single, span, weekdayAt } from './date-words.ts';
import { nearestWeekday, readNamedWeekday, shiftedWeekday, withWeekdays } from './weekdays.ts';
import { isDigit, type Word, wordAfter, wordAt, wordBefore } from './words.ts';

export const DAYS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
]);
const PARTS: ReadonlySet<string> = new Set('early earlier mid late later'.split(' '));
/** Words that begin an expression that this file reads. */
export const RELATIVE_WORDS: readonly string[] = [
  ...[SHIFTS, DAYS].flatMap((words) => [...words.keys()]),
  ...PARTS,
  ...'day week weekend month year rest previous past'.split(' '),
];

/** "yesterday", "last year", "this week", "next Friday", "on Thursday", "late last month"; null without issue date, as it is then not known when. */
export function readRelative(text: string, at: number, issueDate: string | null): DateRead | null {
  if (issueDate === null) return null;
  const word = wordAt(text, at);
  if (word === null) return null;
  if (DAYS.has(word.lower)) return readDay(text, word, issueDate);
  if (PARTS.has(word.lower)) return readPartOf(text, word, issueDate);
  if (word.lower === 'rest') return readRest(text, word, issueDate);
  if (word.lower === 'previous' || word.lower === 'past') return readPrevious(text, word, issueDate);
  const by = SHIFTS.get(word.lower);
  if (by !== undefined) return readShifted(text, word, by, issueDate);
  return readAfterNext(text, word, issueDate) ?? readNamedWeekday(text, at, issueDate);
}

/** "yesterday"; "today" where it is not "these days" ("today's", at the head of a sentence) and no clock time leads. */
function readDay(text: string, word: Word, issueDate: string): DateRead | null {
  const day = addDays(issueDate, DAYS.get(word.lower) ?? 0);
  const isNow = word.lower === 'today' && (word.text[0] === 'T' || /^['’]s\b/.test(text.slice(word.end, word.end + 2)));
  const isClock = /(?:\d|[ap]\.?m\.?) $/.test(text.slice(Math.max(0, word.start - 5), word.start));
  return isNow || isClock ? null : single(word.start, word.end, day, 'relative-date');
}

/** "day before yesterday", "week after next". */
function readAfterNext(text: string, word: Word, issueDate: string): DateRead | null {
  if (word.lower === 'day') {
    const match = /^ (before yesterday|after tomorrow)\b/.exec(text.slice(word.end, word.end + 18));
    const by = match?.[1] === 'before yesterday' ? -2 : 2;
    return match === null
      ? null
      : single(word.start, word.end + match[0].length, addDays(issueDate, by), 'relative-date');
  }
  const match = /^ after (?:the )?next(?![\w-])/.exec(text.slice(word.end, word.end + 18));
  if (match === null) return readToDate(text, word, issueDate);
  return unitOf(word.start, word.end + match[0].length, word.lower, 2, issueDate);
}

/** Years with ends of their own. */
const OTHER_YEARS: ReadonlySet<string> = new Set('fiscal financial tax school academic business'.split(' '));

/** "year to date", "month-to-date": from its first day to that of issue. */
function readToDate(text: string, word: Word, issueDate: string): DateRead | null {
  if (word.lower !== 'year' && word.lower !== 'month') return null;
  const match = /^(?: to |-to-)date(?![\w-])/.exec(text.slice(word.end, word.end + 9));
  const first = { year: `${issueDate.slice(0, 4)}-01-01`, month: `${issueDate.slice(0, 7)}-01` }[word.lower];
  if (match === null || first === undefined || OTHER_YEARS.has(wordBefore(text, word.start - 1)?.lower ?? ''))
    return null;
  return span(word.start, word.end + match[0].length, first, issueDate, 'period-to-date');
}

/** The week, weekend, month, quarter or year that lies `by` of them from that of issue. */
function unitOf(start: number, end: number, unit: string, by: number, issueDate: string): DateRead | null {
  const year = Number(issueDate.slice(0, 4));
  if (unit === 'year') return single(start, end, isoText(year + by), 'relative-date');
  if (unit === 'month') return single(start, end, addMonths(issueDate, by), 'relative-date');
  if (unit === 'quarter') {
    const first = addMonths(issueDate, by * 3 - ((Number(issueDate.slice(5, 7)) - 1) % 3));
    return span(start, end, first, addMonths(first, 2), 'relative-date');
  }
  const monday = unit === 'week' || unit === 'weekend' ? mondayOf(issueDate, by) : null;
  if (monday === null) return null;
  return span(start, end, addDays(monday, unit === 'week' ? 0 : 5), addDays(monday, 6), 'relative-date');
}

/** Adjectives between the shift and its noun: "this calendar year"; a fiscal year has its own ends. */
const ADJECTIVES: ReadonlySet<string> = new Set(['calendar']);

const NEAR: ReadonlySet<string> = new Set(['coming', 'upcoming', 'past']);

/** How many weeks on the nearest weekend lies: until Friday that of the same week is still to come. */
const weekendsOn = (isPast: boolean, issueDate: string): number =>
  isPast ? -1 : latestWeekday(issueDate, 6) === issueDate || latestWeekday(issueDate, 7) === issueDate ? 1 : 0;

/** Behind "workweek", "work week" or "working week"; −1 for other words. */
function workweekEnd(text: string, noun: Word): number {
  if (noun.lower === 'workweek') return noun.end;
  const next = noun.lower === 'work' || noun.lower === 'working' ? wordAfter(text, noun.end) : null;
  return next?.lower === 'week' ? next.end : -1;
}

/** "last year", "next week", "this Friday", "last September", "next week on Friday". */
function readShifted(text: string, word: Word, by: number, issueDate: string): DateRead | null {
  const next = wordAfter(text, word.end);
  const noun = next !== null && ADJECTIVES.has(next.lower) ? wordAfter(text, next.end) : next;
  if (noun === null) return null;
  // "this coming Friday", "this past Wednesday"
  const near = by === 0 && NEAR.has(noun.lower) ? noun : NEAR.has(word.lower) ? word : null;
  const day = near === noun ? wordAfter(text, noun.end) : noun;
  const weekday = day === null ? null : weekdayAt(text, day.start);
  if (weekday?.lower.endsWith('day'))
    return near === null
      ? shiftedWeekday(text, word, by, weekday, issueDate)
      : nearestWeekday(text, word, near.lower === 'past', weekday, issueDate);
  if (near !== null && day?.lower === 'weekend')
    return unitOf(word.start, day.end, 'weekend', weekendsOn(near.lower === 'past', issueDate), issueDate);
  const month = monthAt(text, noun.start);
  if (month !== null) return shiftedMonth(text, word, by, month, issueDate);
  const workweek = workweekEnd(text, noun);
  const first = workweek === -1 ? null : mondayOf(issueDate, by);
  if (first !== null) return span(word.start, workweek, first, addDays(first, 4), 'relative-date');
  // "this week's" and "next year's" name the same time; "last years of" does not.
  const read = unitOf(word.start, noun.end, noun.lower, by, issueDate);
  return read !== null && noun.lower === 'week' ? (dayOfWeek(text, read, by, issueDate) ?? read) : read;
}

/** "previous Monday", "previous quarter", "past quarter"; with an article it is the one before another that the text names. */
function readPrevious(text: string, word: Word, issueDate: string): DateRead | null {
  const noun = wordAfter(text, word.end);
  if (noun === null) return null;
  const weekday = weekdayAt(text, noun.start);
  if (word.lower === 'past') {
    if (weekday?.lower.endsWith('day')) return nearestWeekday(text, word, true, weekday, issueDate);
    return noun.lower === 'quarter' ? unitOf(word.start, noun.end, 'quarter', -1, issueDate) : null;
  }
  if (text.startsWith('the ', word.start - 4)) return null;
  if (weekday?.lower.endsWith('day')) return shiftedWeekday(text, word, -1, weekday, issueDate);
  return /\b(?:an?|its|their|his|her|our|my|any|each|every) $/i.test(
    text.slice(Math.max(0, word.start - 8), word.start),
  )
    ? null
    : unitOf(word.start, noun.end, noun.lower, -1, issueDate);
}

/** "next week Sunday", "last week on Friday", "this week from Tuesday to Thursday". */
function dayOfWeek(text: string, week: DateRead, by: number, issueDate: string): DateRead | null {
  const first = text[week.end] === ' ' ? mondayOf(issueDate, by) : null;
  const days = first === null ? null : withWeekdays(text, week, first);
  if (days !== null) return days;
  const at = text.startsWith(' on ', week.end) ? week.end + 4 : week.end + 1;
  const weekday = text[week.end] === ' ' ? weekdayAt(text, at) : null;
  const monday = weekday === null ? null : mondayOf(issueDate, by);
  if (weekday === null || monday === null) return null;
  return single(week.start, weekday.end, addDays(monday, weekday.weekday - 1), 'weekday');
}

function shiftedMonth(text: string, word: Word, by: number, month: NamedMonth, issueDate: string): DateRead | null {
  // "this May 5": the day is what is meant; "last March 2024" is none.
  if (text[month.end] === ' ' && isDigit(text[month.end + 1])) return null;
  if (!['last', 'this', 'next'].includes(word.lower)) return null;
  return single(word.start, month.nameEnd, isoText(Number(issueDate.slice(0, 4)) + by, month.month), 'month');
}

/** "late last month", "earlier this year", "earlier in the week": what is named is the whole, as with early March. */
function readPartOf(text: string, word: Word, issueDate: string): DateRead | null {
  const match = /^ in the (week|month|year)(?![\w-])/.exec(text.slice(word.end, word.end + 14));
  if (match !== null && word.lower.endsWith('er'))
    return unitOf(word.start, word.end + match[0].length, match[1] ?? '', 0, issueDate);
  const next = wordAfter(text, word.end, ' -');
  const by = next === null ? undefined : SHIFTS.get(next.lower);
  const noun = next === null || by === undefined ? null : wordAfter(text, next.end);
  if (noun === null || by === undefined) return null;
  if (noun.lower === 'day' || weekdayAt(text, noun.start) !== null) return null;
  const read = unitOf(word.start, noun.end, noun.lower, by, issueDate);
  return read === null ? null : { ...read, rule: 'part-of-relative-date' };
}

/** "rest of the year": from the day of issue to the last day. */
function readRest(text: string, word: Word, issueDate: string): DateRead | null {
  const match = /^ of (?:the|this) (week|month|year)(?![\w-])/.exec(text.slice(word.end, word.end + 16));
  if (match === null) return null;
  const [year = 0, month = 1] = issueDate.split('-').map(Number);
  const last =
    match[1] === 'week'
      ? addDays(mondayOf(issueDate, 0) ?? issueDate, 6)
      : match[1] === 'month'
        ? isoText(year, month, daysInMonth(year, month))
        : isoText(year, 12, 31);
  return span(word.start, word.end + match[0].length, issueDate, last, 'rest-of-period');
}

/** The year said behind a month: "September last year". */
export const relativeYear = (text: string, at: number, issueDate: string | null): NamedYear | null =>
  text[at] === ' ' ? yearNamed(text, at + 1, issueDate) : null;

interface NamedYear {
  readonly year: string;
  readonly end: number;
}

/** "last year", "this year" at `at`. */
export function yearNamed(text: string, at: number, issueDate: string | null): NamedYear | null {
  const word = wordAt(text, at);
  const by = word === null ? undefined : SHIFTS.get(word.lower);
  const noun = word === null || by === undefined ? null : wordAfter(text, word.end);
  if (issueDate === null || noun === null || by === undefined || noun.lower !== 'year') return null;
  return { year: isoText(Number(issueDate.slice(0, 4)) + by), end: noun.end };
}

/** The month said behind a day: "20th of next month". */
export function relativeMonth(
  text: string,
  at: number,
  issueDate: string | null,
): { month: string; end: number } | null {
  const match = /^ (?:of )?(?:the )?(this|last|next|current) month(?!\w)/.exec(text.slice(at, at + 24));
  if (match === null || issueDate === null) return null;
  return { month: addMonths(issueDate, SHIFTS.get(match[1] ?? '') ?? 0), end: at + match[0].length };
}

/** True where the word before `at` is one of these. */
export const follows = (text: string, at: number, words: ReadonlySet<string>): boolean =>
  words.has(wordBefore(text, at - 1)?.lower ?? '');
