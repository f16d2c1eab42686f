import { daysInMonth } from '../../extract/calendar.ts';
import { addDays, addMonths, isoText } from '../iso-dates.ts';
import { type DateRead, digitsAt, monthAt, SHIFTS, single, span, yearAt, yearBehind } from './date-words.ts';
import { SMALL } from './number-words.ts';
import { relativeMonth, yearNamed } from './relative-dates.ts';
import { ORDINALS } from './units.ts';
import { weekOfMonth, weekOfYear } from './weeks.ts';
import { isDigit, wordAfter, wordAt } from './words.ts';

/** A year or month that a part is taken of. */
interface Whole {
  readonly year: number;
  readonly month: number | null;
  readonly end: number;
}

const UNITS: ReadonlySet<string> = new Set(['days', 'weeks', 'months', 'quarters']);

/** "first nine months of 2025", "last two weeks of August", "final three quarters of last year": counted from one end of a year or month. */
export function readCountedPart(text: string, at: number, issueDate: string | null): DateRead | null {
  const head = wordAt(text, at);
  const isFirst = head?.lower === 'first';
  if (head === null || !(isFirst || head.lower === 'last' || head.lower === 'final')) return null;
  const count = countAt(text, head.end + 1);
  const unit = count === null || text[head.end] !== ' ' ? null : wordAfter(text, count.end);
  if (count === null || unit === null || !UNITS.has(unit.lower)) return null;
  const whole = wholeBehind(text, unit.end, issueDate);
  const bounds = whole === null ? null : boundsOf(whole, isFirst, count.value, unit.lower);
  return whole === null || bounds === null ? null : span(at, whole.end, bounds[0], bounds[1], 'part-of-period');
}

/** "third month of 2021", "9th month of next year". */
export function readNthMonth(text: string, at: number, issueDate: string | null): DateRead | null {
  const digits = isDigit(text[at]) ? /^(\d{1,2})(?:st|nd|rd|th) /.exec(text.slice(at, at + 5)) : null;
  const word = digits === null ? wordAt(text, at) : null;
  const nth = digits === null ? ORDINALS.get(word?.lower ?? '') : Number(digits[1]);
  const end = digits === null ? (word?.end ?? at) : at + digits[0].length - 1;
  if (nth === undefined || nth < 1 || nth > 12 || !text.startsWith(' month of ', end)) return null;
  const whole = wholeBehind(text, end + 6, issueDate);
  return whole === null || whole.month !== null
    ? null
    : single(at, whole.end, isoText(whole.year, nth), 'month-and-year');
}

/** "last two quarters", "past 3 quarters", "next four quarters": whole quarters before or behind that of issue. */
export function readQuartersNear(text: string, at: number, issueDate: string | null): DateRead | null {
  const head = wordAt(text, at);
  const isPast = head !== null && PAST.has(head.lower);
  if (issueDate === null || head === null || !(isPast || SHIFTS.get(head.lower) === 1)) return null;
  const count = countAt(text, head.end + 1);
  const noun = count === null || text[head.end] !== ' ' ? null : wordAfter(text, count.end);
  if (count === null || noun?.lower !== 'quarters' || text.startsWith(' of ', noun.end) || count.value < 2) return null;
  const own = addMonths(issueDate, -((Number(issueDate.slice(5, 7)) - 1) % 3));
  const first = addMonths(own, isPast ? -3 * count.value : 3);
  return span(at, noun.end, first, addMonths(first, 3 * count.value - 1), 'relative-date');
}

const PAST: ReadonlySet<string> = new Set(['last', 'past', 'previous']);

/** "2" to "52", "nine" and the like. */
function countAt(text: string, at: number): { value: number; end: number } | null {
  const digits = digitsAt(text, at, 2) ?? digitsAt(text, at, 1);
  if (digits !== null) return { value: Number(digits), end: at + digits.length };
  const word = wordAt(text, at);
  const value = word === null ? undefined : SMALL.get(word.lower);
  return word === null || value === undefined ? null : { value, end: word.end };
}

/** " of 2025", " of last year", " of the year", " of August 2024", " of this month". */
function wholeBehind(text: string, at: number, issueDate: string | null): Whole | null {
  if (!text.startsWith(' of ', at)) return null;
  const start = at + 4;
  const written = yearAt(text, start);
  if (written !== null) return { year: Number(written), month: null, end: start + 4 };
  if (issueDate !== null && /^the year(?! to\b)(?![\w-])/.test(text.slice(start, start + 11)))
    return { year: Number(issueDate.slice(0, 4)), month: null, end: start + 8 };
  const year = yearNamed(text, start, issueDate);
  if (year !== null) return { year: Number(year.year), month: null, end: year.end };
  const month = monthAt(text, start);
  if (month === null) {
    const other = relativeMonth(text, at, issueDate);
    const [known = 0, index = 1] = (other?.month ?? '').split('-').map(Number);
    return other === null ? null : { year: known, month: index, end: other.end };
  }
  const behind =
    yearBehind(text, month.end) ?? (text[month.nameEnd] === ' ' ? yearNamed(text, month.nameEnd + 1, issueDate) : null);
  const known = behind?.year ?? issueDate?.slice(0, 4);
  return known === undefined ? null : { year: Number(known), month: month.month, end: behind?.end ?? month.nameEnd };
}

/** First and last day or month of so many units from one end of a whole; null where it has not so many. */
function boundsOf({ year, month }: Whole, isFirst: boolean, count: number, unit: string): [string, string] | null {
  if (unit === 'months' || unit === 'quarters') {
    const months = unit === 'months' ? count : count * 3;
    if (month !== null || months < 2 || months > 12) return null;
    return isFirst ? [isoText(year, 1), isoText(year, months)] : [isoText(year, 13 - months), isoText(year, 12)];
  }
  if (unit === 'weeks') {
    const edge = month === null ? weekOfYear(year, isFirst ? 1 : -1) : weekOfMonth(year, month, isFirst ? 1 : -1);
    const first = edge === null || isFirst ? edge : addDays(edge, 7 - count * 7);
    const last = first === null ? null : addDays(first, count * 7 - 1);
    return first === null || last === null || count > (month === null ? 52 : 4) ? null : [first, last];
  }
  const [from, until] =
    month === null
      ? [isoText(year, 1, 1), isoText(year, 12, 31)]
      : [isoText(year, month, 1), isoText(year, month, daysInMonth(year, month))];
  const other = addDays(isFirst ? from : until, (count - 1) * (isFirst ? 1 : -1));
  if (other === null || other < from || other > until) return null;
  return isFirst ? [from, other] : [other, until];
}
