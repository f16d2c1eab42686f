import { Decimal } from 'decimal.js';
import type { Item } from '../extract/relate/text-view.ts';
import type { Fact } from '../model/fact.ts';
import { isOneStroke } from './arithmetic/smallest-repair.ts';

/** A figure as it stands, and as the other figures ask for it; or a part and the whole that it is larger than. */
export interface Discrepancy {
  readonly stated: Decimal;
  readonly due: Decimal;
  /** Where another factor than the usual one tells. */
  readonly reach?: number;
}

/** How many times too large or too small a figure may be; the wider its link is spread over the text, the less. */
const REACH = { close: 3, wide: 2 } as const;
/** UTF-16 units from the first to the last figure of a link. */
const CLOSE = 40;
const MAGNITUDES = [10, 100, 1000, 10_000, 100_000_000];
/** A slip of magnitude keeps the digits, and both figures may be rounded. */
const ROUNDING = 0.06;

/**
 * Whether the article is likelier wrong than the link misread. Wrong figures in print are near the right one, or one
 * slip of the pen away from it: a digit changed or swapped, a point or 万 lost. Two figures that were linked by mistake lie
 * anywhere. Measured on the first runs over clean dailies (docs/how-we-measure.md).
 */
export function isBelievable({ stated, due, reach }: Discrepancy, facts: readonly (Fact | Item)[]): boolean {
  const [a, b] = [stated.abs(), due.abs()];
  if (a.isZero() || b.isZero() || !a.isFinite() || !b.isFinite()) return true;
  const ratio = Decimal.max(a, b).div(Decimal.min(a, b));
  if (ratio.lte(reach ?? (isClose(facts) ? REACH.close : REACH.wide))) return true;
  if (MAGNITUDES.some((factor) => ratio.div(factor).minus(1).abs().lte(ROUNDING))) return true;
  return isOneStroke(a.toFixed(), b.toFixed(a.decimalPlaces()));
}

const factOf = (thing: Fact | Item): Fact => ('fact' in thing ? thing.fact : thing);

function isClose(things: readonly (Fact | Item)[]): boolean {
  const facts = things.map(factOf);
  const blocks = new Set(facts.map(({ articleId, paragraphId, field }) => `${articleId}/${paragraphId ?? field}`));
  return (
    blocks.size === 1 &&
    Math.max(...facts.map(({ end }) => end)) - Math.min(...facts.map(({ start }) => start)) <= CLOSE
  );
}
