import { TENS } from './number-words.ts';
import { MONTHS, ORDINALS } from './units.ts';
import { isDigit, isWordCharacter, type Word, wordAfter, wordAt } from './words.ts';

/** A date or run of dates; ISO text as short as what is written ("2025-03-05", "2025-03", "2018"). */
export interface DateRead {
  readonly start: number;
  readonly end: number;
  readonly value: string | null;
  readonly low: string | null;
  readonly high: string | null;
  readonly rule: string;
}

export const single = (start: number, end: number, value: string | null, rule: string): DateRead => ({
  ...{ start, end, value, low: null, high: null, rule },
});

export const span = (start: number, end: number, low: string | null, high: string | null, rule: string): DateRead => ({
  ...{ start, end, value: null, low, high, rule },
});

export const twoDigits = (number: number): string => String(number).padStart(2, '0');

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

export interface NamedMonth {
  readonly month: number;
  /** Behind the name and the point of a short one. */
  readonly end: number;
  /** Behind the name alone. */
  readonly nameEnd: number;
}

/** Words that are months in lower case too; "may", "march" and "august" are then others. */
const LOWER_MONTHS: ReadonlySet<string> = new Set(
  'january february april june july september sept october november december'.split(' '),
);

/** A month that begins at `at`. Months are written with a capital; where all is lower case, most are still known. */
export function monthAt(text: string, at: number): NamedMonth | null {
  const word = wordAt(text, at);
  const isLower = word !== null && word.text[0] === word.lower[0];
  const month = word === null || (isLower && !LOWER_MONTHS.has(word.lower)) ? undefined : MONTHS.get(word.lower);
  if (word === null || month === undefined) return null;
  const short = text[word.end] === '.' && word.text.length < 5;
  return { month, end: short ? word.end + 1 : word.end, nameEnd: word.end };
}

export interface DayNumber {
  readonly day: number;
  readonly end: number;
  /** Written as "5th" or "fifth". */
  readonly ordinal: boolean;
}

/** "5", "05", "5th", "fifth", "twenty-first", "thirty first" at `at`: 1 to 31. */
export function dayAt(text: string, at: number): DayNumber | null {
  const found = isDigit(text[at]) ? dayInDigits(text, at) : dayInWords(text, at);
  return found !== null && found.day >= 1 && found.day <= 31 ? found : null;
}

function dayInDigits(text: string, at: number): DayNumber | null {
  const digits = digitsAt(text, at, 2) ?? digitsAt(text, at, 1);
  if (digits === null) return null;
  const bare = at + digits.length;
  const suffix = wordAt(text, bare);
  const end = suffix === null ? bare : suffix.end;
  if (suffix !== null ? !['st', 'nd', 'rd', 'th'].includes(suffix.lower) : isWordCharacter(text[bare])) return null;
  if ((text[end] === ',' || text[end] === '.' || text[end] === ':') && isDigit(text[end + 1])) return null;
  return { day: Number(digits), end, ordinal: suffix !== null };
}

const TEENS: ReadonlyMap<string, number> = new Map(
  'thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 13]),
);
/** Words that number the days of a month: first … twentieth, thirtieth. */
export const DAY_ORDINALS: ReadonlyMap<string, number> = new Map([...ORDINALS, ...TEENS, ['thirtieth', 30]]);

function dayInWords(text: string, at: number): DayNumber | null {
  const word = wordAt(text, at);
  const whole = word === null ? undefined : DAY_ORDINALS.get(word.lower);
  if (word !== null && whole !== undefined) return { day: whole, end: word.end, ordinal: true };
  const tens = word === null ? undefined : TENS.get(word.lower);
  if (word === null || (tens !== 20 && tens !== 30)) return null;
  const ones = wordAfter(text, word.end, ' -');
  const one = ones === null ? undefined : ORDINALS.get(ones.lower);
  return ones === null || one === undefined || one > 9 ? null : { day: tens + one, end: ones.end, ordinal: true };
}

export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    ['monday', 'mon'],
    ['tuesday', 'tue', 'tues'],
    ['wednesday', 'wed'],
    ['thursday', 'thu', 'thur', 'thurs'],
    ['friday', 'fri'],
    ['saturday', 'sat'],
    ['sunday', 'sun'],
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/** A weekday with its number: Monday is 1. */
export interface NamedWeekday extends Word {
  readonly weekday: number;
}

/** A weekday that begins at `at`: written out, or short with a capital ("Wed, 22 Jan"). */
export function weekdayAt(text: string, at: number): NamedWeekday | null {
  const word = wordAt(text, at);
  const isShort = word !== null && !word.lower.endsWith('day');
  const weekday = word === null || (isShort && word.text[0] === word.lower[0]) ? undefined : WEEKDAYS.get(word.lower);
  return word === null || weekday === undefined ? null : { ...word, weekday };
}

/** The century is the one that makes the year lie within living memory. */
export const livingMemory = (short: number): number => (short >= 30 ? 1900 + short : 2000 + short);

/** The year of "'87" at `at`, or null; "'80s" is a decade. */
export function shortYearAt(text: string, at: number): string | null {
  const short = "'’‘".includes(text[at] ?? ' ') ? digitsAt(text, at + 1, 2) : null;
  return short === null || isWordCharacter(text[at + 3]) ? null : String(livingMemory(Number(short)));
}

/** ", 2025" or " 2025" or " of 2025" or " '25" at `at`; some wires set a blank before the comma. */
export function yearBehind(text: string, at: number): { year: string; end: number } | null {
  const joint = [', ', ' of ', ' , ', ' '].find((one) => text.startsWith(one, at));
  const start = joint === undefined ? -1 : at + joint.length;
  const year = start === -1 ? null : yearAt(text, start);
  if (year !== null) return isWordCharacter(text[start + 4]) ? null : { year, end: start + 4 };
  const short = start === -1 ? null : shortYearAt(text, start);
  return short === null ? null : { year: short, end: start + 3 };
}

/** How many weeks, months or years the word goes from those of issue. */
export const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
]);
