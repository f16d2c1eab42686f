import type { Family, Gold, Labelled, Range } from './extract-gold.ts';

/** Whole days from `from` up to, not including, `to`: days since 1970. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** One figure as a system reads it, in our terms. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly family: Family;
  readonly value: number | string | null;
  readonly range: Range | null;
  /** For dates, every period that the system offers. */
  readonly days: readonly Days[];
  readonly unit: string | null;
  readonly qualifier: string | null;
}

export interface System {
  readonly name: string;
  /** Readings of one paragraph. They may overlap: then any right one counts, and only one wrong one. */
  readonly read: (text: string) => readonly Reading[];
  /** Kinds that the system claims to read; the others are not held against it. */
  readonly families: readonly Family[];
  readonly namesUnits: boolean;
}

/** Days that ISO text stands for: a year, a month or a day. */
export function daysOf(iso: string): Days {
  const [year = 0, month, day] = iso.split('-').map(Number);
  const at = (y: number, m: number, d: number): number => Date.UTC(y, m, d) / 86_400_000;
  if (month === undefined) return { from: at(year, 0, 1), to: at(year + 1, 0, 1) };
  if (day === undefined) return { from: at(year, month - 1, 1), to: at(year, month, 1) };
  return { from: at(year, month - 1, day), to: at(year, month - 1, day) + 1 };
}

function goldDays({ value, range }: Gold): Days | null {
  if (range) return { from: daysOf(String(range.low)).from, to: daysOf(String(range.high)).to };
  return typeof value === 'string' ? daysOf(value) : null;
}

/** Where the words name a part of a month or year (月底, early June), a closer reading than the whole is right too. */
const IS_PART = /[底末初]|[上中下]旬|\b(?:early|mid|late|end)\b/i;

const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-3 * Math.max(Math.abs(a), Math.abs(b), 1e-9);

const isOverlapping = (a: Gold | Reading, b: Gold | Reading): boolean => a.start < b.end && b.start < a.end;

/** The value is right: equal to one in a thousand (shares such as 0.667), the same days for dates, both ends of a range. */
export function isValueRight(gold: Gold, reading: Reading): boolean {
  if (gold.family === 'date') {
    const days = goldDays(gold);
    const closer = IS_PART.test(gold.text);
    return (
      days !== null &&
      reading.days.some(({ from, to }) =>
        closer ? from >= days.from && to <= days.to : from === days.from && to === days.to,
      )
    );
  }
  if (gold.range) {
    const { low, high } = gold.range;
    return reading.range !== null && Number(reading.range.low) === low && Number(reading.range.high) === high;
  }
  if (typeof gold.value === 'number') {
    // A fall of 3.2 % may be −3.2.
    const sign = gold.family === 'percent' || gold.family === 'change' ? Math.abs : (x: number): number => x;
    return typeof reading.value === 'number' && isClose(sign(reading.value), sign(gold.value));
  }
  return gold.value !== null && reading.value === gold.value;
}

export interface Judged {
  readonly gold: Gold;
  readonly text: string;
  /** The reading that is right, or else one that overlaps. */
  readonly reading: Reading | null;
  readonly isRight: boolean;
}

export interface Verdict {
  readonly judged: readonly Judged[];
  /** Readings where no figure is labelled. */
  readonly invented: readonly Reading[];
  /** Readings over a labelled figure that has no right reading. */
  readonly wrong: readonly Reading[];
}

/** Holds what a system reads in one text against the labels. */
export function judge({ text, gold }: Labelled, readings: readonly Reading[]): Verdict {
  const judged = gold.map((one): Judged => {
    const over = readings.filter((reading) => isOverlapping(one, reading));
    const right = over.filter((reading) => isValueRight(one, reading));
    // Of several right ones the one that also has the unit.
    const best = right.find(({ unit }) => unit === (one.unit ?? null)) ?? right[0];
    return { gold: one, text, reading: best ?? over[0] ?? null, isRight: best !== undefined };
  });
  const single = withoutOverlap(readings);
  const missed = judged.filter(({ isRight }) => !isRight);
  return {
    judged,
    invented: single.filter((reading) => !gold.some((one) => isOverlapping(one, reading))),
    wrong: single.filter((reading) => {
      const hit = judged.some(({ gold: one, isRight }) => isRight && isOverlapping(one, reading));
      return !hit && missed.some(({ gold: one }) => isOverlapping(one, reading));
    }),
  };
}

/** Of readings that overlap the longest stays. */
function withoutOverlap(readings: readonly Reading[]): readonly Reading[] {
  const kept: Reading[] = [];
  for (const reading of [...readings].sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some((other) => isOverlapping(other, reading))) kept.push(reading);
  return kept;
}
