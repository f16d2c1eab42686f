import type { Quant } from './quant-cases.ts';

/** What has to be right of a quantity beside its value, by the names in the published tables. */
export const MEASURED = ['value', 'value+unit', 'value+change', 'value+concept, some', 'value+concept, all'] as const;
export type Measured = (typeof MEASURED)[number];

export interface Judged {
  readonly wanted: readonly Quant[];
  readonly read: readonly Quant[];
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and F1 in percent, counted as the paper's program counts them. */
export function score(sentences: readonly Judged[], measured: Measured): Score {
  const sum = (pick: (one: Judged) => number): number => sentences.reduce((total, one) => total + pick(one), 0);
  const right = sum((one) => rightIn(one, measured));
  const precision = ratio(
    right,
    sum(({ read }) => read.length),
  );
  const recall = ratio(
    right,
    sum(({ wanted }) => wanted.length),
  );
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

/**
 * Every pair of equal values counts, where two values of a sentence are equal also crosswise; of values alone never more
 * than the sentence has.
 */
function rightIn({ wanted, read }: Judged, measured: Measured): number {
  const pairs = wanted.flatMap((one) => read.filter((other) => isSameValue(one, other)).map((other) => [one, other]));
  if (measured === 'value') return Math.min(pairs.length, wanted.length);
  return pairs.filter(([one, other]) => isRight(one!, other!, measured)).length;
}

export function isRight(wanted: Quant, read: Quant, measured: Measured): boolean {
  if (!isSameValue(wanted, read)) return false;
  if (measured === 'value') return true;
  if (measured === 'value+unit') return wanted.unit === read.unit;
  if (measured === 'value+change') return wanted.change === read.change;
  const [words, ours] = [wanted.concepts ?? [], read.concepts ?? []];
  const shared = new Set(words.filter((word) => ours.includes(word))).size;
  return measured === 'value+concept, some' ? shared > 0 : shared === words.length && words.length === ours.length;
}

function isSameValue({ value: a }: Quant, { value: b }: Quant): boolean {
  if (typeof a === 'number' || typeof b === 'number') return typeof a === typeof b && isClose(Number(a), Number(b));
  return isClose(a[0], b[0]) && isClose(a[1], b[1]);
}

const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-8 + 1e-5 * Math.abs(b);
