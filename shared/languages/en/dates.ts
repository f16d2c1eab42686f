import { readEra, readRelative, relativeYear } from './relative-dates.ts';
import { MONTHS } from './units.ts';
import { isDigit, isWordCharacter, wordAfter, wordAt, wordBefore } from './words.ts';

/** A date or run of dates; ISO text as short as what is written ("2025-03-05", "2025-03", "2018"). */
export interface DateRead {
  readonly start: number;
  readonly end: number;
  readonly value: string | null;
  readonly low: string | null;
  readonly high: string | null;
  readonly rule: string;
}

const BEFORE_MONTH: ReadonlySet<string> = new Set(
  'in since until till by from during of before after to through last this early late mid'.split(' '),
);

/** The date that begins exactly at `at`: March 5, 2025 · 5 March 2025 · March 2025 · March 5 · in March · 2025-03-05 · 1990s · 2018-2020. */
export function readDate(text: string, at: number, issueDate: string | null): DateRead | null {
  const other = readEra(text, at) ?? readRelative(text, at, issueDate);
  if (other !== null) return other;
  const first = readSingle(text, at, issueDate);
  return first === null ? null : (readUntil(text, first, issueDate) ?? first);
}

/** "Oct. 1-7", "June 3 to August 5": a day, then a later day or date. */
function readUntil(text: string, first: DateRead, issueDate: string | null): DateRead | null {
  const { start, end, value, rule } = first;
  if (value === null || rule !== 'day') return null;
  const glued = text[end] === '-' || text[end] === '–';
  const day = glued ? dayAt(text, end + 1) : null;
  const ownYear = /\d{4}$/.test(text.slice(start, end));
  if (day !== null && isDigit(text[end - 1]) && !ownYear) {
    const behind = yearBehind(text, day.end);
    const low = (behind?.year ?? value.slice(0, 4)) + value.slice(4);
    const high = `${low.slice(0, 8)}${twoDigits(day.day)}`;
    const real = high > low && isDay(low.slice(0, 4), Number(low.slice(5, 7)), day.day);
    return real ? { start, end: behind?.end ?? day.end, value: null, low, high, rule: 'day-range' } : null;
  }
  const last = text.startsWith(' to ', end) ? readSingle(text, end + 4, issueDate) : null;
  if (last === null || last.value === null || last.rule !== 'day') return null;
  // A year written once, at the end, is the year of both days.
  const low = ownYear ? value : last.value.slice(0, 4) + value.slice(4);
  return low < last.value ? { start, end: last.end, value: null, low, high: last.value, rule: 'day-range' } : null;
}

function readSingle(text: string, at: number, issueDate: string | null): DateRead | null {
  return isDigit(text[at])
    ? (readIso(text, at) ??
        readDecade(text, at) ??
        readYears(text, at) ??
        readDays(text, at, issueDate) ??
        readDayFirst(text, at, issueDate))
    : (readQuarter(text, at, issueDate) ?? readMonthFirst(text, at, issueDate));
}

/** Exactly `count` digits at `at`, glued to no others. */
export function digitsAt(text: string, at: number, count: number): string | null {
  for (let index = at; index < at + count; index += 1) if (!isDigit(text[index])) return null;
  return isDigit(text[at + count]) ? null : text.slice(at, at + count);
}

/** A year of four digits that a news text could name, or null. */
export function yearAt(text: string, at: number): string | null {
  const year = digitsAt(text, at, 4);
  return year !== null && year >= '1700' && year <= '2150' ? year : null;
}

function readIso(text: string, at: number): DateRead | null {
  const year = yearAt(text, at);
  if (year === null || text[at + 4] !== '-' || text[at + 7] !== '-') return null;
  const month = digitsAt(text, at + 5, 2);
  const day = digitsAt(text, at + 8, 2);
  if (month === null || day === null || !isDay(year, Number(month), Number(day))) return null;
  return isWordCharacter(text[at + 10]) ? null : single(at, at + 10, `${year}-${month}-${day}`, 'iso-date');
}

function readDecade(text: string, at: number): DateRead | null {
  const year = yearAt(text, at);
  if (year === null || !year.endsWith('0') || text[at + 4] !== 's' || isWordCharacter(text[at + 5])) return null;
  return { start: at, end: at + 5, value: null, low: year, high: `${year.slice(0, 3)}9`, rule: 'decade' };
}

/** "2018-2020", "2018-20", "2018 to 2020", "between 2018 and 2020". */
function readYears(text: string, at: number): DateRead | null {
  const first = yearAt(text, at);
  if (first === null) return null;
  const glued = text[at + 4] === '-' || text[at + 4] === '–';
  const between = text.startsWith(' and ', at + 4) && wordBefore(text, at - 1)?.lower === 'between';
  const second = glued ? at + 5 : between ? at + 9 : text.startsWith(' to ', at + 4) ? at + 8 : -1;
  if (second === -1) return null;
  const short = glued ? digitsAt(text, second, 2) : null;
  const last = yearAt(text, second) ?? (short === null ? null : first.slice(0, 2) + short);
  const end = second + (short === null ? 4 : 2);
  if (last === null || last <= first || isWordCharacter(text[end]) || text[end] === '-') return null;
  return { start: at, end, value: null, low: first, high: last, rule: 'year-range' };
}

/** "10-12 October", "10 to 12 October 2025", "between 10 and 12 October": the month of the second is that of both. */
function readDays(text: string, at: number, issueDate: string | null): DateRead | null {
  const first = dayAt(text, at);
  if (first === null || first.day < 1) return null;
  const joint = ['-', '–', ' to ', ' and '].find((words) => text.startsWith(words, first.end));
  if (joint === undefined || (joint === ' and ' && !/\bbetween (?:the )?$/i.test(text.slice(Math.max(0, at - 12), at))))
    return null;
  const second = readDayFirst(text, first.end + joint.length, issueDate);
  if (second === null || second.value === null || Number(second.value.slice(8)) <= first.day) return null;
  const low = `${second.value.slice(0, 8)}${twoDigits(first.day)}`;
  return { start: at, end: second.end, value: null, low, high: second.value, rule: 'day-range' };
}

/** "5 March 2025", "5th March". */
function readDayFirst(text: string, at: number, issueDate: string | null): DateRead | null {
  const day = dayAt(text, at);
  const month = day === null ? null : wordAfter(text, day.end);
  const number = month === null ? undefined : monthOf(month.text);
  if (day === null || month === null || number === undefined) return null;
  const year = yearBehind(text, month.end);
  return onDay(at, year?.end ?? month.end, year?.year ?? issueDate?.slice(0, 4) ?? null, number, day.day);
}

const QUARTERS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
]);

/** "first quarter of 2025", "second half of 2024": the months from first to last. */
function readQuarter(text: string, at: number, issueDate: string | null): DateRead | null {
  const word = wordAt(text, at);
  const index = word === null ? undefined : QUARTERS.get(word.lower);
  const part = word === null || index === undefined ? null : wordAfter(text, word.end);
  if (part === null || index === undefined || (part.lower !== 'quarter' && part.lower !== 'half')) return null;
  const months = part.lower === 'quarter' ? 3 : 6;
  const of = text.startsWith(' of ', part.end) ? part.end + 4 : part.end + 1;
  const named = isWordCharacter(text[of + 4]) ? null : yearAt(text, of);
  // "in the first quarter" is one of the year of issue; a bare half is mostly one of a match.
  const bare =
    named === null &&
    months === 3 &&
    text.startsWith('in the ', at - 7) &&
    /^(?:$|[,.;:)]| (?!of\b))/.test(text.slice(part.end, part.end + 4));
  const year = named ?? (bare ? (issueDate?.slice(0, 4) ?? null) : null);
  if (year === null || index * months > 12) return null;
  const low = `${year}-${twoDigits((index - 1) * months + 1)}`;
  const high = `${year}-${twoDigits(index * months)}`;
  return { start: at, end: named === null ? part.end : of + 4, value: null, low, high, rule: part.lower };
}

function readMonthFirst(text: string, at: number, issueDate: string | null): DateRead | null {
  const word = wordAt(text, at);
  const month = word === null ? undefined : monthOf(word.text);
  if (word === null || month === undefined) return null;
  const nameEnd = text[word.end] === '.' && word.text.length < 5 ? word.end + 1 : word.end;
  const ownYear = issueDate?.slice(0, 4) ?? null;
  const day = text[nameEnd] === ' ' ? dayAt(text, nameEnd + 1) : null;
  if (day !== null) {
    const year = yearBehind(text, day.end);
    return onDay(at, year?.end ?? day.end, year?.year ?? ownYear, month, day.day);
  }
  const year = yearBehind(text, nameEnd);
  const said = year ?? relativeYear(text, nameEnd, issueDate);
  if (said !== null) return single(at, said.end, `${said.year}-${twoDigits(month)}`, 'month-and-year');
  if (!BEFORE_MONTH.has(wordBefore(text, at - 1)?.lower ?? '')) return null;
  return single(at, word.end, ownYear === null ? null : `${ownYear}-${twoDigits(month)}`, 'month');
}

function dayAt(text: string, at: number): { day: number; end: number } | null {
  const digits = digitsAt(text, at, 2) ?? digitsAt(text, at, 1);
  if (digits === null) return null;
  const bare = at + digits.length;
  const suffix = wordAt(text, bare);
  const end = suffix === null ? bare : suffix.end;
  if (suffix !== null ? !['st', 'nd', 'rd', 'th'].includes(suffix.lower) : isWordCharacter(text[bare])) return null;
  if ((text[end] === ',' || text[end] === '.' || text[end] === ':') && isDigit(text[end + 1])) return null;
  return { day: Number(digits), end };
}

/** ", 2025" or " 2025" at `at`. */
function yearBehind(text: string, at: number): { year: string; end: number } | null {
  const start = text.startsWith(', ', at) ? at + 2 : text[at] === ' ' ? at + 1 : -1;
  const year = start === -1 ? null : yearAt(text, start);
  return year === null || isWordCharacter(text[start + 4]) ? null : { year, end: start + 4 };
}

function onDay(start: number, end: number, year: string | null, month: number, day: number): DateRead | null {
  // February 29, 2025 is written as a day, and that it does not exist is for a check to say.
  if (day < 1 || day > 31) return null;
  return single(start, end, year === null ? null : `${year}-${twoDigits(month)}-${twoDigits(day)}`, 'day');
}

/** Months are written with a capital; "may" and "march" in lower case are verbs. */
const monthOf = (word: string): number | undefined =>
  word[0] === word[0]?.toUpperCase() ? MONTHS.get(word.toLowerCase()) : undefined;

function isDay(year: string, month: number, day: number): boolean {
  const number = Number(year);
  const leap = (number % 4 === 0 && number % 100 !== 0) || number % 400 === 0;
  const longest = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= longest;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

const single = (start: number, end: number, value: string | null, rule: string): DateRead => ({
  start,
  end,
  value,
  low: null,
  high: null,
  rule,
});
