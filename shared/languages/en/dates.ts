import { nowAt, pastJoint, readShortRange, readUntil, readYears } from './date-ranges.ts';
import {
  type DateRead,
  type DayNumber,
  dayAt,
  monthAt,
  type NamedMonth,
  single,
  twoDigits,
  yearBehind,
} from './date-words.ts';
import { readEra } from './eras.ts';
import { readNumericDate } from './numeric-dates.ts';
import { readCountedPart, readNthMonth, readQuartersNear } from './parts-of-periods.ts';
import { follows, readRelative, relativeMonth, relativeYear } from './relative-dates.ts';
import { readBareDay } from './weekdays.ts';
import { readLastDay, readNthWeekday, readNumberedWeek, readWeekOf, readWeekWith } from './weeks.ts';
import { isDigit, wordAt } from './words.ts';

export { type DateRead, digitsAt, yearAt } from './date-words.ts';

const BEFORE_MONTH: ReadonlySet<string> = new Set(
  'in since until till by from during of before after to through last this early late mid between'.split(' '),
);

/** The date that begins exactly at `at`: March 5, 2025 · 5 March 2025 · March 2025 · March 5 · in March · 2025-03-05 · 1990s · 2018-2020 · last Friday. */
export function readDate(text: string, at: number, issueDate: string | null): DateRead | null {
  const read = (start: number): DateRead | null => readSingle(text, start, issueDate);
  const first = read(at);
  if (first !== null) return readUntil(text, first, read, issueDate) ?? first;
  const now = nowAt(text, at, issueDate);
  if (now !== null) return readUntil(text, now, read, issueDate);
  if (!isDigit(text[at])) return null;
  return (
    readYears(text, at, read, issueDate) ?? readShortRange(text, at, (start) => readDayFirst(text, start, issueDate))
  );
}

function readSingle(text: string, at: number, issueDate: string | null): DateRead | null {
  const other = readEra(text, at, issueDate);
  if (other !== null) return other;
  if (isDigit(text[at]))
    return (
      readNumericDate(text, at) ??
      readNthMonth(text, at, issueDate) ??
      readWeekOf(text, at, issueDate) ??
      readNthWeekday(text, at, issueDate) ??
      readDayFirst(text, at, issueDate)
    );
  return (
    readMonthFirst(text, at, issueDate) ??
    readCountedPart(text, at, issueDate) ??
    readNthMonth(text, at, issueDate) ??
    readQuartersNear(text, at, issueDate) ??
    readWeekOf(text, at, issueDate) ??
    readWeekWith(text, at, (day) => readMonthFirst(text, day, issueDate) ?? readDayFirst(text, day, issueDate)) ??
    readNthWeekday(text, at, issueDate) ??
    readLastDay(text, at, issueDate) ??
    readNumberedWeek(text, at, issueDate) ??
    readRelative(text, at, issueDate) ??
    readDayFirst(text, at, issueDate)
  );
}

/** "5 March 2025", "5th of March", "second of August", "16. Nov. 2016", "20th of next month", "first day of June". */
function readDayFirst(text: string, at: number, issueDate: string | null): DateRead | null {
  const bare = dayAt(text, at);
  if (bare === null) return null;
  const day = bare.ordinal && text.startsWith(' day of ', bare.end) ? { ...bare, end: bare.end + 4 } : bare;
  const other = day.ordinal ? relativeMonth(text, day.end, issueDate) : null;
  if (other !== null) return single(at, other.end, `${other.month}-${twoDigits(day.day)}`, 'day');
  const joint = [' of ', ' ', '. '].find((words) => text.startsWith(words, day.end));
  // "first of May" numbers a day, "first May" nothing.
  const month =
    joint === undefined || (!isDigit(text[at]) && joint !== ' of ') ? null : monthAt(text, day.end + joint.length);
  if (month === null)
    return isDigit(text[at]) && day.ordinal && day === bare ? readBareDay(text, at, day, issueDate) : null;
  const year =
    yearBehind(text, month.end) ?? yearBehind(text, month.nameEnd) ?? relativeYear(text, month.nameEnd, issueDate);
  return onDay(at, year?.end ?? month.nameEnd, year?.year ?? issueDate?.slice(0, 4) ?? null, month.month, day.day);
}

function readMonthFirst(text: string, at: number, issueDate: string | null): DateRead | null {
  const month = monthAt(text, at);
  if (month === null) return null;
  const ownYear = issueDate?.slice(0, 4) ?? null;
  const day = text[month.end] === ' ' ? dayAt(text, month.end + 1) : dayBehindComma(text, month.end);
  if (
    day !== null &&
    !isOrdinalNoun(text, day.end, day.ordinal && wordAt(text, month.end + 1)?.end === day.end) &&
    !countsBehind(text, at, day)
  ) {
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

/** "In January 5% left", "since May 2 million", "in March 12 people came": no one says "in" of a day. */
function countsBehind(text: string, at: number, { end, ordinal }: DayNumber): boolean {
  if (ordinal) return false;
  if (/^(?:%|‰| (?:per ?cent|percentage|thousand|[mbtr]illion)\b)/.test(text.slice(end, end + 11))) return true;
  return (
    /\b[Ii]n $/.test(text.slice(Math.max(0, at - 4), at)) &&
    /^ (?!(?:to|through|until|till|and|last|this|next)\b)[a-z]/.test(text.slice(end, end + 9))
  );
}

function onDay(start: number, end: number, year: string | null, month: number, day: number): DateRead | null {
  // February 29, 2025 is written as a day, and that it does not exist is for a check to say.
  if (day < 1 || day > 31) return null;
  return single(start, end, year === null ? null : `${year}-${twoDigits(month)}-${twoDigits(day)}`, 'day');
}
