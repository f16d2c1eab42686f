import { Decimal } from 'decimal.js';
import { divide, type Interval, interval, point, subtract } from '../extract/interval.ts';
import type { Change } from '../extract/relate/changes.ts';
import { oncePer } from '../extract/relate/places.ts';

/** New ÷ old as an interval; null where old may be 0 or either is negative. */
const readRatio = oncePer(({ from, to }: Change): { readonly ratio: Interval | null } => ({
  ratio: from.range.low.lte(0) || to.range.low.lt(0) ? null : divide(to.range, from.range),
}));

export const ratioOf = (change: Change): Interval | null => readRatio(change).ratio;

/** |new ÷ old − 1| · 100 as an interval. */
export function percentMove(change: Change): Interval | null {
  const ratio = ratioOf(change);
  return ratio === null ? null : scaled(absolute(subtract(ratio, point(1))), 100);
}

/** |new − old| as an interval. */
export const plainMove = ({ from, to }: Change): Interval => absolute(subtract(to.range, from.range));

export function absolute(a: Interval): Interval {
  if (a.low.gte(0)) return a;
  if (a.high.lte(0)) return { low: a.high.neg(), high: a.low.neg(), lowClosed: a.highClosed, highClosed: a.lowClosed };
  return interval(0, Decimal.max(a.low.neg(), a.high))!;
}

export function scaled(a: Interval, by: number): Interval {
  return { ...a, low: a.low.times(by), high: a.high.times(by) };
}

/** Widened on both sides by a part of its middle: for words that are used loosely. */
export function loosened(a: Interval, part: number): Interval {
  const slack = Decimal.max(a.low.abs(), a.high.abs()).times(part);
  return a.high.isFinite() && a.low.isFinite() ? interval(a.low.minus(slack), a.high.plus(slack))! : a;
}
