import { daysInMonth } from '../../extract/calendar.ts';
import { isoText } from '../iso-dates.ts';
import {
  type DateRead,
  dayAt,
  digitsAt,
  monthAt,
  single,
  span,
  twoDigits,
  weekdayAt,
  yearAt,
  yearBehind,
} from './date-words.ts';
import { isPlural } from './plurals.ts';
import { FUTURE } from './weekdays.ts';
import { isWordCharacter, wordAfter, wordAt } from './words.ts';

/** Reads the date that begins at this place of the text at hand. */
export type DateReader = (at: number) => DateRead | null;

/** Words and marks between the ends of a range; "and" only behind "between" or "from". */
const JOINTS = ['-to-', '-', '–', '~', ' - ', ' – ', ' — ', ' to ', ' through ', ' until ', ' till ', ' and '];

/** Which part of a bound is meant, behind the joint of a range: "to the end of 2008", "and late May". */
const PART_OF = /^(?:(?:the )?(beginning|start|middle|end) of |(?:early|mid|late)[ -])/;
const PART_BEFORE = /\b(?:(beginning|start|middle|end) of |(?:early|mid|late)[ -])$/i;

/** A bound as its part says: the end of 2007 as a first bound is its last month, the start of June as a last one its first day. */
function bound(iso: string, part: string | undefined, isFirst: boolean): string {
  const [year = 0, month] = iso.split('-').map(Number);
  if (part === undefined || iso.length > 7) return iso;
  if (part === 'middle') return month === undefined ? `${iso}-06` : `${iso}-15`;
  if (part === 'end') return !isFirst ? iso : month === undefined ? `${iso}-12` : `${iso}-${daysInMonth(year, month)}`;
  return isFirst ? iso : `${iso}-01`;
}

const partBefore = (text: string, at: number): RegExpExecArray | null =>
  PART_BEFORE.exec(text.slice(Math.max(0, at - 14), at));

/** Behind the joint at `at`, or −1. `start` is where the range begins. */
export function pastJoint(text: string, at: number, start: number): number {
  const joint = JOINTS.find((words) => text.startsWith(words, at));
  if (joint === undefined) return -1;
  return joint === ' and ' && !opens(text, start, /\b(?:between|from) (?:the )?$/i) ? -1 : at + joint.length;
}

/** Whether what stands before a range, and before the part that its first bound names, ends so. */
function opens(text: string, start: number, pattern: RegExp): boolean {
  const head = start - (partBefore(text, start)?.[0].length ?? 0);
  return pattern.test(text.slice(Math.max(0, head - 13), head));
}

/** A weekday and its comma before a date: "Wed, 22 of Jan". */
function pastWeekday(text: string, at: number): number {
  const weekday = weekdayAt(text, at);
  if (weekday === null) return at;
  return /^(?:, | )/.test(text.slice(weekday.end, weekday.end + 2))
    ? weekday.end + (text[weekday.end] === ',' ? 2 : 1)
    : at;
}

const RANGED: ReadonlySet<string> = new Set([
  'day',
  'month',
  'month-and-year',
  'numeric-date',
  'weekday',
  'relative-date',
  'now',
]);
/** Dates that are spans themselves; two of one kind bound a longer one. */
const SPANS: ReadonlySet<string> = new Set(['quarter', 'half', 'decade', 'century']);

/** Dates that are counted from the day of issue, year and all. */
const RESOLVED: ReadonlySet<string> = new Set(['weekday', 'relative-date', 'now']);

/** Whether an end says its year, in figures or from the year of issue: "May 2024", "May last year", "this May". */
const saysYear = (text: string, { start, end, rule }: DateRead): boolean =>
  RESOLVED.has(rule) || /\d{4}|\b(?:last|this|next) year$|^(?:last|this|next) /i.test(text.slice(start, end));

/** "Oct. 1-7", "June 3 to August 5", "August to October", "May 2014 until 2018": a day, month or year, then a later one. */
export function readUntil(text: string, first: DateRead, read: DateReader, issueDate: string | null): DateRead | null {
  const { start, end, value, rule } = first;
  if (!RANGED.has(rule) && !SPANS.has(rule)) return null;
  const next = pastJoint(text, end, start);
  if (next === -1) return null;
  if (value === null) return SPANS.has(rule) ? untilSpan(text, first, next, read) : null;
  const ownYear = saysYear(text, first);
  const part = PART_OF.exec(text.slice(next, next + 17));
  // "from the 20th of September to the 15th of October"
  const article = part === null && /^the \d/.test(text.slice(next, next + 5)) ? 4 : 0;
  const from = next + (part?.[0].length ?? article);
  const last =
    read(from) ??
    read(pastWeekday(text, from)) ??
    nowAt(text, from, issueDate) ??
    bareMonth(text, from, issueDate) ??
    (ownYear || part !== null ? bareYear(text, from) : null);
  if (last === null) return rule === 'day' && !ownYear ? untilDay(text, first, next) : null;
  const lastYear = saysYear(text, last);
  if (last.value === null || !(RANGED.has(last.rule) || last.rule === 'year')) return null;
  // A day and a year bound no range unless both are said in full.
  if (last.value.length !== value.length && !(lastYear && (ownYear || rule === 'month'))) return null;
  const both = joined(text, first, last, ownYear, lastYear);
  return both === null ? null : withParts(text, both, part?.[1]);
}

/** A range whose bounds are parts of what they name. */
function withParts(text: string, both: DateRead, lastPart: string | undefined): DateRead {
  const firstPart = partBefore(text, both.start)?.[1]?.toLowerCase();
  const { start, end, low, high, rule } = both;
  return span(start, end, bound(low ?? '', firstPart, true), bound(high ?? '', lastPart, false), rule);
}

/** A year written once, at the end, is the year of both; what then runs backwards lies over the turn of the year. */
function joined(text: string, first: DateRead, last: DateRead, ownYear: boolean, lastYear: boolean): DateRead | null {
  let low = first.value ?? '';
  let high = last.value ?? '';
  if (!ownYear && lastYear) low = high.slice(0, 4) + low.slice(4);
  if (ownYear && !lastYear) high = low.slice(0, 4) + high.slice(4);
  // "between now and March", "November 2024 to March": the next one.
  if (ownYear && !lastYear && runsBackward(low, high)) high = yearsOn(high, 1);
  if (!ownYear && runsBackward(low, high)) {
    const isDays = low.length === 10 && high.length === 10;
    const isAhead = FUTURE.test(text.slice(Math.max(0, first.start - 80), first.start));
    // April 6 to April 5 goes into the year after; November to February, and what names the last year, comes from the one before.
    if (!lastYear && (isDays || isAhead)) high = yearsOn(high, 1);
    else low = yearsOn(low, -1);
  }
  const size = Math.min(low.length, high.length);
  const rule = size === 10 ? 'day-range' : size === 7 ? 'month-range' : 'year-range';
  return low.slice(0, size) < high.slice(0, size) ? span(first.start, last.end, low, high, rule) : null;
}

function runsBackward(low: string, high: string): boolean {
  const size = Math.min(low.length, high.length);
  return low.slice(0, size) > high.slice(0, size);
}

/** "Q1 2017 to Q3 2018", "Q1-Q3 2018", "the 1990s to the 2010s": a year written once is that of both. */
function untilSpan(text: string, first: DateRead, next: number, read: DateReader): DateRead | null {
  const last = read(text.startsWith('the ', next) ? next + 4 : next);
  if (last === null || last.rule !== first.rule || first.low === null || last.low === null) return null;
  const isOwn = /\d{4}|year/.test(text.slice(first.start, first.end));
  const low = isOwn ? first.low : last.low.slice(0, 4) + first.low.slice(4);
  return low < last.low ? span(first.start, last.end, low, last.high, `${first.rule}-range`) : null;
}

/** "between now and 2030", "from June until now", "from June to date": the day of issue, where it bounds a range. */
export function nowAt(text: string, at: number, issueDate: string | null): DateRead | null {
  if (issueDate === null || !'nNd'.includes(text[at] ?? '.')) return null;
  const word = wordAt(text, at);
  const before = text.slice(Math.max(0, at - 8), at);
  const isBound =
    word?.lower === 'date'
      ? /\b(?:to|until|till) $/i.test(before)
      : word?.lower === 'now' && /\b(?:between|from|to|until|till|through|and) $/i.test(before);
  return word !== null && isBound ? single(at, word.end, issueDate, 'now') : null;
}

const yearsOn = (iso: string, by: number): string => isoText(Number(iso.slice(0, 4)) + by) + iso.slice(4);

/** The month behind a joint, which makes it one: "from August to October". */
function bareMonth(text: string, at: number, issueDate: string | null): DateRead | null {
  const month = monthAt(text, at);
  if (month === null || issueDate === null) return null;
  return single(at, month.nameEnd, isoText(Number(issueDate.slice(0, 4)), month.month), 'month');
}

/** The year behind a joint: "May 2014 to 2018"; where a plural follows, it counts. */
function bareYear(text: string, at: number): DateRead | null {
  const year = yearAt(text, at);
  if (year === null || isWordCharacter(text[at + 4]) || /^[-,.]\d/.test(text.slice(at + 4, at + 6))) return null;
  const noun = wordAfter(text, at + 4);
  return noun !== null && isPlural(noun) ? null : single(at, at + 4, year, 'year');
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
export function readShortRange(text: string, at: number, readDayFirst: DateReader): DateRead | null {
  const first = dayAt(text, at);
  const next = first === null ? -1 : pastJoint(text, first.end, at);
  if (first === null || next === -1) return null;
  const second = readDayFirst(next);
  if (second === null || second.value === null || Number(second.value.slice(8)) <= first.day) return null;
  return span(at, second.end, `${second.value.slice(0, 8)}${twoDigits(first.day)}`, second.value, 'day-range');
}

/** "2018-2020", "2018-20", "2018 to 2020", "between 2018 and 2020", "2018 through May 2020". */
export function readYears(text: string, at: number, read: DateReader, issueDate: string | null): DateRead | null {
  const first = yearAt(text, at);
  if (first === null) return null;
  const slashed = text[at + 4] === '/';
  const second = slashed ? at + 5 : pastJoint(text, at + 4, at);
  if (second === -1 || text[at + 5] === '—') return null;
  const joint = text.slice(at + 4, second);
  // "from 2018 and 2020": two years.
  if (joint === ' and ' && !opens(text, at, /\bbetween (?:the )?$/i)) return null;
  const part = joint.length > 1 ? PART_OF.exec(text.slice(second, second + 17)) : null;
  const from = second + (part?.[0].length ?? 0);
  const short = joint.length === 1 ? digitsAt(text, second, 2) : null;
  const last = yearAt(text, from) ?? (short === null ? null : first.slice(0, 2) + short);
  const end = from + (short === null ? 4 : 2);
  if (last === null)
    return joint.length > 1 ? untilDated(text, at, first, read(from) ?? nowAt(text, from, issueDate), part?.[1]) : null;
  if (last <= first || isWordCharacter(text[end]) || text[end] === '-') return null;
  // "2025/26" is a season; other slashes make fractions and codes.
  if (slashed && (short === null || Number(last) !== Number(first) + 1)) return null;
  return withParts(text, span(at, end, first, last, 'year-range'), part?.[1]);
}

/** "2014 until May 2018": the last day or month says its own year. */
function untilDated(
  text: string,
  at: number,
  first: string,
  last: DateRead | null,
  part: string | undefined,
): DateRead | null {
  if (last === null || last.value === null || !RANGED.has(last.rule)) return null;
  const hasYear = last.rule === 'now' || /\d{4}/.test(text.slice(last.start, last.end));
  const isLater = last.value.slice(0, 4) > first && hasYear;
  return isLater ? withParts(text, span(at, last.end, first, last.value, 'year-range'), part) : null;
}
