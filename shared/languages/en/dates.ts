import { daysInMonth } from '../../extract/calendar.ts';
import { isoText } from '../iso-dates.ts';
import {
  type DateRead,
  type DayNumber,
  dayAt,
  digitsAt,
  monthAt,
  type NamedMonth,
  single,
  span,
  twoDigits,
  weekdayAt,
  yearAt,
  yearBehind,
} from './date-words.ts';
import { readEra } from './eras.ts';
import { readNumericDate } from './numeric-dates.ts';
import { follows, readRelative, relativeMonth, relativeYear } from './relative-dates.ts';
import { readBareDay } from './weekdays.ts';
import { readNthWeekday, readNumberedWeek, readWeekOf, readWeekWith } from './weeks.ts';
import { isDigit, isWordCharacter, wordAfter, wordAt, wordBefore } from './words.ts';

export { type DateRead, digitsAt, yearAt } from './date-words.ts';

const BEFORE_MONTH: ReadonlySet<string> = new Set(
  'in since until till by from during of before after to through last this early late mid between'.split(' '),
);
/** Words and marks between the ends of a range; "and" only behind "between". */
const JOINTS = ['-', '–', ' - ', ' – ', ' — ', ' to ', ' through ', ' until ', ' till ', ' and '];

/** The date that begins exactly at `at`: March 5, 2025 · 5 March 2025 · March 2025 · March 5 · in March · 2025-03-05 · 1990s · 2018-2020 · last Friday. */
export function readDate(text: string, at: number, issueDate: string | null): DateRead | null {
  const first = readSingle(text, at, issueDate);
  if (first !== null) return readUntil(text, first, issueDate) ?? first;
  return isDigit(text[at]) ? readShortRange(text, at, issueDate) : null;
}

function readSingle(text: string, at: number, issueDate: string | null): DateRead | null {
  const other = readEra(text, at, issueDate);
  if (other !== null) return other;
  if (isDigit(text[at])) return readNumericDate(text, at) ?? readYears(text, at) ?? readDayFirst(text, at, issueDate);
  return (
    readMonthFirst(text, at, issueDate) ??
    readWeekOf(text, at, issueDate) ??
    readWeekWith(text, at, (day) => readMonthFirst(text, day, issueDate) ?? readDayFirst(text, day, issueDate)) ??
    readNthWeekday(text, at, issueDate) ??
    readNumberedWeek(text, at, issueDate) ??
    readRelative(text, at, issueDate) ??
    readDayFirst(text, at, issueDate)
  );
}

/** Behind the joint at `at`, or −1. `start` is where the range begins. */
function pastJoint(text: string, at: number, start: number): number {
  const joint = JOINTS.find((words) => text.startsWith(words, at));
  if (joint === undefined) return -1;
  const isBetween = /\b(?:between|from) (?:the )?$/i.test(text.slice(Math.max(0, start - 13), start));
  return joint === ' and ' && !isBetween ? -1 : at + joint.length;
}

/** A weekday and its comma before a date: "Wed, 22 of Jan". */
function pastWeekday(text: string, at: number): number {
  const weekday = weekdayAt(text, at);
  if (weekday === null) return at;
  return /^(?:, | )/.test(text.slice(weekday.end, weekday.end + 2))
    ? weekday.end + (text[weekday.end] === ',' ? 2 : 1)
    : at;
}

/** "Oct. 1-7", "June 3 to August 5", "August to October": a day or month, then a later one. */
function readUntil(text: string, first: DateRead, issueDate: string | null): DateRead | null {
  const { start, end, value, rule } = first;
  if (value === null || !RANGED.has(rule)) return null;
  const next = pastJoint(text, end, start);
  if (next === -1) return null;
  const ownYear = /\d{4}$/.test(text.slice(start, end));
  const last =
    readSingle(text, next, issueDate) ??
    readSingle(text, pastWeekday(text, next), issueDate) ??
    bareMonth(text, next, issueDate);
  if (last === null) return rule === 'day' && !ownYear ? untilDay(text, first, next) : null;
  if (last.value === null || last.value.length !== value.length || !RANGED.has(last.rule)) return null;
  return joined(first, last, ownYear, /\d{4}|(?:last|this|next) year/.test(text.slice(next, last.end)));
}

const RANGED: ReadonlySet<string> = new Set([
  'day',
  'month',
  'month-and-year',
  'numeric-date',
  'weekday',
  'relative-date',
]);

/** A year written once, at the end, is the year of both; two months that run backwards lie over the turn of the year. */
function joined(first: DateRead, last: DateRead, ownYear: boolean, lastYear: boolean): DateRead | null {
  let low = first.value ?? '';
  let high = last.value ?? '';
  if (!ownYear && lastYear) low = high.slice(0, 4) + low.slice(4);
  if (ownYear && !lastYear && last.rule !== 'weekday') high = low.slice(0, 4) + high.slice(4);
  // April 6 to April 5: into the year after.
  if (low > high && low.length === 10 && !ownYear && !lastYear)
    high = String(Number(high.slice(0, 4)) + 1) + high.slice(4);
  if (low > high && low.length === 7 && !ownYear) low = String(Number(low.slice(0, 4)) - 1) + low.slice(4);
  const rule = low.length === 10 ? 'day-range' : 'month-range';
  return low < high ? span(first.start, last.end, low, high, rule) : null;
}

/** The month behind a joint, which makes it one: "from August to October". */
function bareMonth(text: string, at: number, issueDate: string | null): DateRead | null {
  const month = monthAt(text, at);
  if (month === null || issueDate === null) return null;
  return single(at, month.nameEnd, isoText(Number(issueDate.slice(0, 4)), month.month), 'month');
}

/** "Oct. 1-7, 2025", "November 19 to 20": the last day takes month and year. */
function untilDay(text: string, { start, value }: DateRead, next: number): DateRead | null {
  const day = value === null ? null : dayAt(text, next);
  if (day === null || value === null) return null;
  // "March 5 to 20 people": a number that counts.
  if (text.startsWith(' ', next - 1) && wordAfter(text, day.end)?.lower.endsWith('s')) return null;
  const behind = yearBehind(text, day.end);
  const low = (behind?.year ?? value.slice(0, 4)) + value.slice(4);
  const high = `${low.slice(0, 8)}${twoDigits(day.day)}`;
  const real = high > low && day.day <= daysInMonth(Number(low.slice(0, 4)), Number(low.slice(5, 7)));
  return real ? span(start, behind?.end ?? day.end, low, high, 'day-range') : null;
}

/** "10-12 October", "10 to 12 October 2025", "between 10 and 12 October", "4th to 22nd of this month": the month of the second is that of both. */
function readShortRange(text: string, at: number, issueDate: string | null): DateRead | null {
  const first = dayAt(text, at);
  const next = first === null ? -1 : pastJoint(text, first.end, at);
  if (first === null || next === -1) return null;
  const second = readDayFirst(text, next, issueDate);
  if (second === null || second.value === null || Number(second.value.slice(8)) <= first.day) return null;
  return span(at, second.end, `${second.value.slice(0, 8)}${twoDigits(first.day)}`, second.value, 'day-range');
}

/** "2018-2020", "2018-20", "2018 to 2020", "between 2018 and 2020". */
function readYears(text: string, at: number): DateRead | null {
  const first = yearAt(text, at);
  if (first === null) return null;
  const slashed = text[at + 4] === '/';
  const glued = text[at + 4] === '-' || text[at + 4] === '–' || slashed;
  const between = text.startsWith(' and ', at + 4) && wordBefore(text, at - 1)?.lower === 'between';
  const second = glued ? at + 5 : between ? at + 9 : text.startsWith(' to ', at + 4) ? at + 8 : -1;
  if (second === -1) return null;
  const short = glued ? digitsAt(text, second, 2) : null;
  const last = yearAt(text, second) ?? (short === null ? null : first.slice(0, 2) + short);
  const end = second + (short === null ? 4 : 2);
  if (last === null || last <= first || isWordCharacter(text[end]) || text[end] === '-') return null;
  // "2025/26" is a season; other slashes make fractions and codes.
  if (slashed && (short === null || Number(last) !== Number(first) + 1)) return null;
  return span(at, end, first, last, 'year-range');
}

/** "5 March 2025", "5th of March", "second of August", "16. Nov. 2016", "20th of next month". */
function readDayFirst(text: string, at: number, issueDate: string | null): DateRead | null {
  const day = dayAt(text, at);
  if (day === null) return null;
  const other = day.ordinal ? relativeMonth(text, day.end, issueDate) : null;
  if (other !== null) return single(at, other.end, `${other.month}-${twoDigits(day.day)}`, 'day');
  const joint = [' of ', ' ', '. '].find((words) => text.startsWith(words, day.end));
  // "first of May" numbers a day, "first May" nothing.
  const month =
    joint === undefined || (!isDigit(text[at]) && joint !== ' of ') ? null : monthAt(text, day.end + joint.length);
  if (month === null) return isDigit(text[at]) && day.ordinal ? readBareDay(text, at, day, issueDate) : null;
  const year =
    yearBehind(text, month.end) ?? yearBehind(text, month.nameEnd) ?? relativeYear(text, month.nameEnd, issueDate);
  return onDay(at, year?.end ?? month.nameEnd, year?.year ?? issueDate?.slice(0, 4) ?? null, month.month, day.day);
}

function readMonthFirst(text: string, at: number, issueDate: string | null): DateRead | null {
  const month = monthAt(text, at);
  if (month === null) return null;
  const ownYear = issueDate?.slice(0, 4) ?? null;
  const day = text[month.end] === ' ' ? dayAt(text, month.end + 1) : dayBehindComma(text, month.end);
  if (day !== null && !isOrdinalNoun(text, day.end, day.ordinal && wordAt(text, month.end + 1)?.end === day.end)) {
    const year = yearBehind(text, day.end) ?? relativeYear(text, day.end, issueDate);
    return onDay(at, year?.end ?? day.end, year?.year ?? ownYear, month.month, day.day);
  }
  const said = yearBehind(text, month.end) ?? relativeYear(text, month.end, issueDate);
  if (said !== null) return single(at, said.end, `${said.year}-${twoDigits(month.month)}`, 'month-and-year');
  if (PLAIN_MONTHS.has(month.month) && isPlain(text, at, month)) {
    return single(at, month.nameEnd, ownYear === null ? null : `${ownYear}-${twoDigits(month.month)}`, 'month');
  }
  const ranged = issueDate !== null && pastJoint(text, month.nameEnd, at) !== -1 && isRangeOfMonths(text, at, month);
  if (!ranged && !follows(text, at, BEFORE_MONTH)) return null;
  return single(at, month.nameEnd, ownYear === null ? null : `${ownYear}-${twoDigits(month.month)}`, 'month');
}

/** "October, 1st". */
function dayBehindComma(text: string, at: number): DayNumber | null {
  const day = text.startsWith(', ', at) && isDigit(text[at + 2]) ? dayAt(text, at + 2) : null;
  return day?.ordinal ? day : null;
}

/** Months whose names are nothing else; March, May, April, June and August may be verbs and people. */
const PLAIN_MONTHS: ReadonlySet<number> = new Set([1, 2, 7, 9, 10, 11, 12]);

/** Words that may stand with a capital before a month and make no name of it. */
const HEADS =
  /(?:^|[.!?“"] |\n)(?:In|Since|By|From|The|Last|This|Next|Until|Till|During|For|On|After|Before|And|But|A|Its|Their|Our|Early|Late|Mid|Every|Between|Through|Throughout|All|While|As|When|If|Both) $/;

/** Written out, and with no capital beside it that would make a name of both: Black September, October Revolution. */
function isPlain(text: string, at: number, month: NamedMonth): boolean {
  if (month.nameEnd - at < 4 || /^(?:-| [A-Z])/.test(text.slice(month.nameEnd, month.nameEnd + 2))) return false;
  const before = text.slice(Math.max(0, at - 24), at);
  return !/(?:[A-Z][\w’'.-]* |[-’'“"])$/.test(before) || HEADS.test(before);
}

/** "March to May", "Jan-March": the second month says that the first is one. */
function isRangeOfMonths(text: string, at: number, month: NamedMonth): boolean {
  const next = pastJoint(text, month.nameEnd, at);
  return next !== -1 && monthAt(text, next) !== null;
}

/** "May first entered parliament": an ordinal word before a verb or noun numbers no day. */
function isOrdinalNoun(text: string, end: number, inWords: boolean): boolean {
  return (
    inWords &&
    /^ [a-z]/.test(text.slice(end, end + 2)) &&
    !/^ (?:to|and|through|until|in|at|this|last|next)\b/.test(text.slice(end, end + 9))
  );
}

function onDay(start: number, end: number, year: string | null, month: number, day: number): DateRead | null {
  // February 29, 2025 is written as a day, and that it does not exist is for a check to say.
  if (day < 1 || day > 31) return null;
  return single(start, end, year === null ? null : `${year}-${twoDigits(month)}-${twoDigits(day)}`, 'day');
}
