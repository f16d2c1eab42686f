import { Decimal } from 'decimal.js';
import { isOneStroke } from './arithmetic/smallest-repair.ts';

/** A figure as it stands, and as the other figures ask for it. */
export interface Discrepancy {
  readonly stated: Decimal;
  readonly due: Decimal;
  /** The stated one may be anything below: a part under its whole. */
  readonly atMost?: true;
  /** The words leave no doubt that it is a part of it: then a nought too many is likelier than a misread link. */
  readonly sure?: boolean;
  /** Where another factor than the usual one tells. */
  readonly reach?: number;
  /** The same told of another figure of the arithmetic, which may be the one that slipped. */
  readonly otherwise?: readonly Pick<Discrepancy, 'stated' | 'due'>[];
}

/** How many times too large or too small a figure may be. */
const REACH = 3;
const MAGNITUDES = [10, 100, 1000, 10_000, 100_000_000];
/** A slip of magnitude keeps the digits, and both figures may be rounded. */
const ROUNDING = 0.06;
/** To how many digits figures in print are mostly rounded. */
const DIGITS = [2, 3, 4];
/** What one figure asks of another is known to the rounding of a percent. */
const TOLERANCE = 0.01;
/** Magnitudes that stand in a word, 千 and million: the word is easily the wrong one. */
const WORDS = [1000, 10_000, 100_000_000];
/** A part that is a smaller share than this of its whole says nothing by fitting into it. */
const FEWEST = 0.1;

/**
 * Whether the article is likelier wrong than the link misread. Wrong figures in print are near the right one, or one
 * slip of the pen away from it: a digit changed or swapped, a point or 万 lost. Two figures that were linked by mistake lie
 * anywhere. Measured on the first runs over clean dailies (docs/how-we-measure.md).
 */
export function isBelievable({ stated, due, atMost, sure, reach = REACH, otherwise = [] }: Discrepancy): boolean {
  const [a, b] = [stated.abs(), due.abs()];
  if (a.isZero() || b.isZero() || !a.isFinite() || !b.isFinite()) return true;
  const ratio = Decimal.max(a, b).div(Decimal.min(a, b));
  if (ratio.lte(reach)) return true;
  if (atMost === true)
    return fits(turned(a), b) || (sure === true ? MAGNITUDES : WORDS).some((word) => fits(a.div(word), b));
  if (MAGNITUDES.some((factor) => ratio.div(factor).minus(1).abs().lte(ROUNDING))) return true;
  // 616,000 for 166,019: as exact as it may have been written.
  const rounded = DIGITS.map((digits) => b.toSignificantDigits(digits).toFixed());
  return (
    [b.toFixed(a.decimalPlaces()), ...rounded].some((one) => isOneStroke(a.toFixed(), one)) || otherwise.some(isSlip)
  );
}

/** One figure with its point or word of magnitude, or its first two digits, wrong. */
function isSlip({ stated, due }: Pick<Discrepancy, 'stated' | 'due'>): boolean {
  const meets = (value: Decimal): boolean => value.div(due).minus(1).abs().lte(TOLERANCE);
  if (!due.isFinite() || due.lte(0)) return false;
  return meets(turned(stated)) || MAGNITUDES.some((by) => meets(stated.div(by)) || meets(stated.times(by)));
}

const fits = (part: Decimal, whole: Decimal): boolean => part.lte(whole) && part.gte(whole.times(FEWEST));

/** 612 for 162: the first two digits changed places. */
const turned = (value: Decimal): Decimal => new Decimal(value.toFixed().replace(/^(\d)(\d)/, '$2$1'));
