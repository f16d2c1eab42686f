import { type FixedPoint, formatFixedPoint, parseFixedPoint, rescale } from './fixed-point.ts';

/** Slips that people make, likeliest first: this is also the order of the ranking. */
export const SLIPS = ['swapped-digits', 'lost-point', 'magnitude', 'miscounted'] as const;
export type Slip = (typeof SLIPS)[number];

export interface Explanation {
  readonly slip: Slip;
  /** For lost-point and magnitude: the larger is this many times the smaller (10, 100, 1000, 10⁴, 10⁸). Else null. */
  readonly factor: bigint | null;
}

export interface Repair extends Explanation {
  /** Which figure to change: index of the part, or "total". */
  readonly target: number | 'total';
  /** As plain decimals. */
  readonly from: string;
  readonly to: string;
}

const FACTORS = [10n, 100n, 1000n, 10_000n, 100_000_000n];

/** How `written` could have come from `expected` by one slip of the pen; null when by none, or when they are equal. */
export function explainSlip(written: string, expected: string): Explanation | null {
  const from = parseFixedPoint(written);
  const to = parseFixedPoint(expected);
  if (from === null || to === null) return null;
  const places = Math.max(from.places, to.places);
  const a = rescale(from, places);
  const b = rescale(to, places);
  if (a === b) return null;
  if (isSwap(formatFixedPoint(a, places), formatFixedPoint(b, places))) return { slip: 'swapped-digits', factor: null };
  const factor = FACTORS.find((f) => a === b * f || b === a * f);
  if (factor === undefined || a === 0n || b === 0n) return null;
  const lostPoint = a === b * factor && isWhole(a, places) && !isWhole(b, places);
  return { slip: lostPoint ? 'lost-point' : 'magnitude', factor };
}

/** One slip of the pen; or one digit of several written for another, too many or left out. Plain decimals. */
export function isOneStroke(written: string, meant: string): boolean {
  if (explainSlip(written, meant) !== null) return true;
  const [short, long] = written.length < meant.length ? [written, meant] : [meant, written];
  if (long.length < 2 || long.length - short.length > 1) return false;
  let alike = 0;
  while (alike < short.length && short[alike] === long[alike]) alike += 1;
  const rest = short.length === long.length ? short.slice(alike + 1) : short.slice(alike);
  return written !== meant && rest === long.slice(alike + 1);
}

const isWhole = (scaled: bigint, places: number): boolean => scaled % 10n ** BigInt(places) === 0n;

/** True when two digits changed places and nothing else did. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const apart: number[] = [];
  for (let i = 0; i < a.length && apart.length < 3; i += 1) if (a[i] !== b[i]) apart.push(i);
  const [i, j] = apart;
  return apart.length === 2 && a[i!] === b[j!] && a[j!] === b[i!] && a[i!] !== '.' && b[i!] !== '.';
}

/**
 * Changes of one single figure that make parts and total agree, best first: named slips in the order of SLIPS, then
 * the change that touches the fewest digits, then the smallest in proportion. A part is never repaired to below 0, nor
 * a whole number to a broken one. Empty when the sum holds already, or when a figure is no plain decimal.
 */
export function repairSum(parts: readonly string[], total: string): readonly Repair[] {
  const read = [...parts, total].map(parseFixedPoint);
  if (read.length < 2 || read.some((number) => number === null)) return [];
  const numbers = read as readonly FixedPoint[];
  const places = numbers.reduce((most, number) => Math.max(most, number.places), 0);
  const scaled = numbers.map((number) => rescale(number, places));
  const stated = scaled.at(-1)!;
  const sum = scaled.slice(0, -1).reduce((all, part) => all + part, 0n);
  if (sum === stated) return [];
  const candidates = scaled.map((from, i) => {
    const target = i < parts.length ? i : ('total' as const);
    return candidate(target, from, target === 'total' ? sum : from + stated - sum, places);
  });
  return candidates
    .filter((c) => c !== null)
    .sort(byLikelihood)
    .map((c) => c.repair);
}

interface Candidate {
  readonly repair: Repair;
  readonly edits: number;
  readonly change: bigint;
  readonly size: bigint;
}

function candidate(target: Repair['target'], from: bigint, to: bigint, places: number): Candidate | null {
  const written = formatFixedPoint(from, places);
  const wanted = formatFixedPoint(to, places);
  const explanation = explainSlip(written, wanted) ?? { slip: 'miscounted' as const, factor: null };
  if (to < 0n) return null;
  if (explanation.slip === 'miscounted' && isWhole(from, places) && !isWhole(to, places)) return null;
  return {
    repair: { ...explanation, target, from: written, to: wanted },
    edits: digitsApart(written, wanted),
    change: to > from ? to - from : from - to,
    size: from > 0n ? from : 1n,
  };
}

/** Digits that differ, aligned at the end; a difference of length counts too. */
function digitsApart(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  const left = a.padStart(length);
  const right = b.padStart(length);
  let apart = 0;
  for (let i = 0; i < length; i += 1) if (left[i] !== right[i]) apart += 1;
  return apart;
}

function byLikelihood(a: Candidate, b: Candidate): number {
  const slips = SLIPS.indexOf(a.repair.slip) - SLIPS.indexOf(b.repair.slip);
  if (slips !== 0) return slips;
  if (a.edits !== b.edits) return a.edits - b.edits;
  const left = a.change * b.size;
  const right = b.change * a.size;
  return left < right ? -1 : left > right ? 1 : 0;
}
