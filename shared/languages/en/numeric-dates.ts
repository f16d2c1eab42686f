import { daysInMonth } from '../../extract/calendar.ts';
import { isoText } from '../iso-dates.ts';
import { type DateRead, digitsAt, single, yearAt } from './date-words.ts';
import { MONTHS } from './units.ts';
import { isWordCharacter, wordAt } from './words.ts';

/** "2025-03-05", "2015/08/12", "2019-Aug-01", "02/22/2016", "21/04/2016", "21-04-2016", "13.5.2015", "21/04/16", "05-Aug-2016". */
export function readNumericDate(text: string, at: number): DateRead | null {
  return (
    readYearFirst(text, at) ?? readNamedMonth(text, at) ?? readYearLast(text, at) ?? readNamedMonthYearLast(text, at)
  );
}

interface Field {
  readonly value: number;
  readonly end: number;
}

function field(text: string, at: number): Field | null {
  const digits = digitsAt(text, at, 2) ?? digitsAt(text, at, 1);
  return digits === null ? null : { value: Number(digits), end: at + digits.length };
}

function readYearFirst(text: string, at: number): DateRead | null {
  const year = yearAt(text, at);
  const mark = text[at + 4];
  if (year === null || (mark !== '-' && mark !== '/')) return null;
  const month = field(text, at + 5);
  if (month === null || text[month.end] !== mark) return null;
  const day = field(text, month.end + 1);
  if (day === null || isGlued(text, day.end)) return null;
  return onDay(at, day.end, Number(year), month.value, day.value, mark === '-' ? 'iso-date' : 'numeric-date');
}

/** "2019-Aug-01", "2019/aug/1". */
function readNamedMonth(text: string, at: number): DateRead | null {
  const year = yearAt(text, at);
  const mark = text[at + 4];
  if (year === null || (mark !== '-' && mark !== '/')) return null;
  const word = wordAt(text, at + 5);
  const month = word === null ? undefined : MONTHS.get(word.lower);
  const day = word === null || text[word.end] !== mark ? null : field(text, word.end + 1);
  if (month === undefined || day === null || isGlued(text, day.end)) return null;
  return onDay(at, day.end, Number(year), month, day.value, 'numeric-date');
}

/** "05-Aug-2016", "5/Aug/2016". */
function readNamedMonthYearLast(text: string, at: number): DateRead | null {
  const day = field(text, at);
  const mark = day === null ? undefined : text[day.end];
  if (day === null || (mark !== '-' && mark !== '/')) return null;
  const word = wordAt(text, day.end + 1);
  const month = word === null ? undefined : MONTHS.get(word.lower);
  const year = word === null || text[word.end] !== mark ? null : yearAt(text, word.end + 1);
  if (word === null || month === undefined || year === null || isGlued(text, word.end + 5)) return null;
  return onDay(at, word.end + 5, Number(year), month, day.value, 'numeric-date');
}

/** The first number is the month, as in America, unless it can only be a day. */
function readYearLast(text: string, at: number): DateRead | null {
  const first = field(text, at);
  const mark = first === null ? undefined : text[first.end];
  if (first === null || mark === undefined || !'/-.'.includes(mark)) return null;
  const second = field(text, first.end + 1);
  if (second === null || text[second.end] !== mark) return null;
  const whole = yearAt(text, second.end + 1);
  // 21/04/16: with slashes, two digits are a year within living memory.
  const short = whole === null && mark === '/' ? digitsAt(text, second.end + 1, 2) : null;
  const year = whole ?? (short === null ? null : `${short < '50' ? '20' : '19'}${short}`);
  const end = second.end + (whole === null ? 3 : 5);
  if (year === null || (isGlued(text, end) && !(mark === '/' && isUntil(text, end)))) return null;
  const dayFirst = first.value > 12 || mark === '.';
  const [month, day] = dayFirst ? [second.value, first.value] : [first.value, second.value];
  return onDay(at, end, Number(year), month, day, 'numeric-date');
}

/** "10/1/2018-10/7/2018": what is glued on is the last day of a range. */
const isUntil = (text: string, end: number): boolean =>
  /^[-–]\d{1,2}\/\d{1,2}\/\d{4}(?![\w/-])/.test(text.slice(end, end + 12));

const isGlued = (text: string, end: number): boolean =>
  isWordCharacter(text[end]) || ('-/.'.includes(text[end] ?? ' ') && isWordCharacter(text[end + 1]));

function onDay(start: number, end: number, year: number, month: number, day: number, rule: string): DateRead | null {
  return day >= 1 && day <= daysInMonth(year, month) ? single(start, end, isoText(year, month, day), rule) : null;
}
