import type { Resolved, SuiteCase, Wanted } from './date-suite-cases.ts';
import { EXCLUSIONS } from './date-suite-exclusions.ts';
import { type Days, daysOf } from './extract-matching.ts';

/** A date or a length of time as a system reads it. */
export interface DateReading {
  readonly start: number;
  readonly end: number;
  readonly spans: readonly Span[];
  /** TIMEX such as P3Y; null for dates. */
  readonly length: string | null;
}

/** Days from the first to the last; `last` begins the last day, month or year that the words name. */
export interface Span extends Days {
  readonly last: number;
}

export interface Tally {
  wanted: number;
  spans: number;
  values: number;
  both: number;
  /** Readings with no wanted expression under them. */
  invented: number;
}

export const tally = (): Tally => ({ wanted: 0, spans: 0, values: 0, both: 0, invented: 0 });

const isOver = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/** Judges the readings of one input. Returns the wanted expressions that were not read right. */
export function judgeCase(
  one: SuiteCase,
  readings: readonly DateReading[],
  counts: Tally,
  isLeftOut: (wanted: Wanted, one: SuiteCase) => boolean = isExcluded,
): readonly Wanted[] {
  const kept = one.wanted.filter((wanted) => !isLeftOut(wanted, one));
  const missed: Wanted[] = [];
  for (const wanted of kept) {
    const over = readings.filter((reading) => isOver(reading, wanted));
    const span = over.some((reading) => isSpanRight(one.input, wanted, reading));
    const isRight = (reading: DateReading): boolean =>
      isValueRight(wanted, reading) || leadsToDay(wanted, reading, one.reference);
    const value = over.some(isRight);
    const both = over.some((reading) => isSpanRight(one.input, wanted, reading) && isRight(reading));
    counts.wanted += 1;
    counts.spans += Number(span);
    counts.values += Number(value);
    counts.both += Number(both);
    if (!both) missed.push(wanted);
  }
  counts.invented += readings.filter((reading) => !one.wanted.some((wanted) => isOver(reading, wanted))).length;
  return missed;
}

/** The name of the rule that leaves the expression out, or null. */
export function exclusionOf(wanted: Wanted, one: SuiteCase): string | null {
  return EXCLUSIONS.find(({ applies }) => applies(wanted, one))?.name ?? null;
}

/** Years before months before days, whichever the words name first. */
const ORDER = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];

/** Adds lengths that stand in a row as one: "1 month, 21 days" is P1M21D besides P1M and P21D. */
export function withJoinedLengths(text: string, readings: readonly DateReading[]): readonly DateReading[] {
  const joined: DateReading[] = [];
  readings.forEach((first, from) => {
    let row = [first];
    for (const next of readings.slice(from + 1)) {
      const gap = text.slice(row.at(-1)!.end, next.start);
      if (!/^(?:,? (?:and )?|)$/.test(gap) || next.length === null || first.length === null) break;
      row = [...row, next];
      joined.push({
        start: first.start,
        end: next.end,
        spans: [],
        length: sumOf(row.map(({ length }) => length ?? '')),
      });
    }
  });
  return [...readings, ...joined];
}

function sumOf(lengths: readonly string[]): string {
  const parts = lengths.flatMap((length) => [...length.matchAll(/^P(T?)([\d.]+)([YMWDHS])/g)]);
  const keys = parts.map(([, time = '', number = '', unit = '']) => ({ key: time + unit, written: number + unit }));
  const sorted = keys.sort((a, b) => ORDER.indexOf(a.key) - ORDER.indexOf(b.key));
  const days = sorted.filter(({ key }) => key.length === 1).map(({ written }) => written);
  const times = sorted.filter(({ key }) => key.length === 2).map(({ written }) => written);
  return `P${days.join('')}${times.length > 0 ? `T${times.join('')}` : ''}`;
}

const isExcluded = (wanted: Wanted, one: SuiteCase): boolean => exclusionOf(wanted, one) !== null;

/** Left out whatever the measure: no day, no span and no length is there to compare. */
export function hasNothingToCompare(wanted: Wanted, one: SuiteCase): boolean {
  return ['clock times', 'repeated times', 'no days given'].includes(exclusionOf(wanted, one) ?? '');
}

/**
 * Words that one labelling puts into the span and another leaves beside it: prepositions, which way a length of time
 * runs, early, mid and late, on which side a span is open, and the weekday beside a date.
 */
const BEFORE =
  /^(?:(?:as (?:late|early) as|(?:greater|(?:no )?later|(?:no )?earlier) than|starting|beginning|by|around|about|(?:calendar )?year|from|between|since|after|before|until|within|in|on|during|for|of|the|(?:not |no )?(?:more|less) than|last|past|previous|next|[A-Z][a-z]{2,8},?) +|自从|截止到|从|自|在|于|过去|未来|最近|[近前后上])/;
/** What is nothing but such words stays whole: "next Friday" may not become nothing. */
const WHOLE = /^(?:last|past|previous|next) +\S+$/;
const BEHIND =
  /(?:之间|以来|以前|以后|之前|之后|开始|[间前后起]| ago| later| from (?:now|today)| (?:or|and) (?:later|after|greater|earlier|before)|，星期.)+$/;

/** Which part of a time is meant, before or behind such words: "since late July", "end of 2000". */
const PART =
  /(^|[a-z] )(?:(?:earl(?:y|ier)|later?) (?!as |than )|mid[ -]|(?:the )?(?:beginning|start|middle|end) of (?:the )?)/i;

/** The span without such words at its ends. */
function core(text: string, { start, end }: { start: number; end: number }): string {
  let inner = text.slice(start, end).replace(PART, '$1');
  while (!WHOLE.test(inner) && BEFORE.test(inner)) inner = inner.replace(BEFORE, '');
  return inner.replace(BEHIND, '').trim().toLowerCase();
}

function isSpanRight(text: string, wanted: Wanted, reading: DateReading): boolean {
  return core(text, wanted) === core(text, reading);
}

/** Right is any of the values that the suite gives, by any that the system gives. */
function isValueRight({ type, resolved, text }: Wanted, { spans, length }: DateReading): boolean {
  if (type === 'duration') return length !== null && resolved.some(({ timex }) => timex === length);
  return resolved.some((one) => {
    // "The past three years" is as right as a length as with both its ends.
    const running = /P\d[^)]*/.exec(one.timex)?.[0] ?? null;
    if (length !== null) return length === running && !one.timex.startsWith('(XXXX');
    return spans.some((span) => isSame(one, span, text));
  });
}

/** Which way a length runs from the day of the case. */
const AHEAD = /^in |(?:from (?:now|today)|later)$|[之以]?后$/;
const BACK = / ago$|[之以]?前$/;

/** "Two weeks ago", "in two months": by our contract a length, as right as the day to which it leads. */
function leadsToDay({ text, resolved }: Wanted, { length }: DateReading, reference: string): boolean {
  const by = BACK.test(text) ? -1 : AHEAD.test(text) ? 1 : 0;
  if (by === 0 || length === null || !/^P(?:\d+[DWMY])+$/.test(length)) return false;
  const [year = 0, month = 1, day = 1] = reference.split('-').map(Number);
  const count = (unit: string): number => by * Number(new RegExp(`(\\d+)${unit}`).exec(length)?.[1] ?? 0);
  const months = count('Y') * 12 + count('M');
  const days = count('W') * 7 + count('D');
  const led = new Date(Date.UTC(year, month - 1 + months, day + days)).toISOString().slice(0, 10);
  return resolved.some((one) => one.day === led);
}

/** Part of a month or year, for which our contract gives the whole: late last month, early next year. */
const IS_PART = /^(?:earl|late|mid)/i;

function isSame({ day, start, end, timex, isOpen }: Resolved, span: Span, text: string): boolean {
  if (IS_PART.test(text)) {
    const whole = daysOfTimex(timex);
    if (whole !== null && span.from === whole.from && span.to === whole.to) return true;
  }
  // An open span is named by its one end: "since 2018" is 2018, and open or not is a matter of the words around it.
  if (isOpen) {
    const days = daysNamed(timex, start ?? end ?? '');
    return days !== null && span.from === days.from && span.to === days.to;
  }
  if (day !== null) return span.from === daysOf(day).from && span.to === daysOf(day).to;
  if (start === null || end === null) return false;
  // The suite writes the last day of "from … to", but the day after a month; a year named last is its first day.
  const until = daysOf(end).from;
  return span.from === daysOf(start).from && [span.to, span.to - 1, span.last].includes(until);
}

/** The days that the TIMEX of an open span names; `bound` is its one end. */
function daysNamed(timex: string, bound: string): Days | null {
  const range = /^\((\d{4}-\d\d-\d\d),(\d{4}-\d\d-\d\d),/.exec(timex);
  if (range !== null) return { from: daysOf(range[1]!).from, to: daysOf(range[2]!).from };
  const named = timex.startsWith('XXXX') ? `${bound.slice(0, 4)}${timex.slice(4)}` : timex;
  return /^\d{4}(?:-\d\d)*$/.test(named) ? daysOf(named) : daysOfTimex(named);
}

/** "2017", "2017-11", "2017-W45"; null for other TIMEX. */
function daysOfTimex(timex: string): Days | null {
  if (/^\d{4}(?:-\d\d)?$/.test(timex)) return daysOf(timex);
  const week = /^(\d{4})-W(\d\d)$/.exec(timex);
  if (week === null) return null;
  // 4 January is in the first week; 1 January 1970 was a Thursday.
  const fourth = daysOf(`${week[1]}-01-04`).from;
  const monday = fourth - ((fourth + 3) % 7) + (Number(week[2]) - 1) * 7;
  return { from: monday, to: monday + 7 };
}
