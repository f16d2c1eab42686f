import { Decimal } from 'decimal.js';
import { isOneStroke } from './arithmetic/smallest-repair.ts';

/** A figure as it stands, and as the other figures ask for it. */
export interface Discrepancy {
  readonly stated: Decimal;
  readonly due: Decimal;
  /** The stated one may be anything below: a part under its whole. */
  readonly atMost?: true;
  /** Where another factor than the usual one tells. */
  readonly reach?: number;
}

/** How many times too large or too small a figure may be. */
const REACH = 3;
const MAGNITUDES = [10, 100, 1000, 10_000, 100_000_000];
/** A slip of magnitude keeps the digits, and both figures may be rounded. */
const ROUNDING = 0.06;
/** Magnitudes that stand in a word, 千 and million: the word is easily the wrong one. */
const WORDS = [1000, 10_000, 100_000_000];
/** A part that is a smaller share than this of its whole says nothing by fitting into it. */
const FEWEST = 0.1;

/**
 * Whether the article is likelier wrong than the link misread. Wrong figures in print are near the right one, or one
 * slip of the pen away from it: a digit changed or swapped, a point or 万 lost. Two figures that were linked by mistake lie
 * anywhere. Measured on the first runs over clean dailies (docs/how-we-measure.md).
 */
export function isBelievable({ stated, due, atMost, reach = REACH }: Discrepancy): boolean {
  const [a, b] = [stated.abs(), due.abs()];
  if (a.isZero() || b.isZero() || !a.isFinite() || !b.isFinite()) return true;
  const ratio = Decimal.max(a, b).div(Decimal.min(a, b));
  if (ratio.lte(reach)) return true;
  if (atMost === true) return fits(turned(a), b) || WORDS.some((word) => fits(a.div(word), b));
  if (MAGNITUDES.some((factor) => ratio.div(factor).minus(1).abs().lte(ROUNDING))) return true;
  return isOneStroke(a.toFixed(), b.toFixed(a.decimalPlaces()));
}

const fits = (part: Decimal, whole: Decimal): boolean => part.lte(whole) && part.gte(whole.times(FEWEST));

/** 612 for 162: the first two digits changed places. */
const turned = (value: Decimal): Decimal => new Decimal(value.toFixed().replace(/^(\d)(\d)/, '$2$1'));
