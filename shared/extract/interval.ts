import { Decimal } from 'decimal.js';
import type { Quantity } from '../model/fact.ts';
import { numberOf, placesOf, powerOfTen, significantUnit } from './decimal-digits.ts';
import { isWrittenInFull, type OverSense, overSenseOf } from './written-form.ts';

/**
 * A set of real numbers between two ends. An infinite end is ±Infinity and always open.
 * Never empty: functions that could give nothing give null.
 */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly lowClosed: boolean;
  readonly highClosed: boolean;
}

/*
 * Sums and products of figures fit 100 digits exactly. Quotients that do not end are rounded outwards, so that an
 * interval can only be too wide, never too narrow: a contradiction found is a contradiction.
 */
const Floor = Decimal.clone({ precision: 100, rounding: Decimal.ROUND_FLOOR, defaults: true });
const Ceil = Decimal.clone({ precision: 100, rounding: Decimal.ROUND_CEIL, defaults: true });
const ZERO = new Decimal(0);
const ONE = new Decimal(1);
const INFINITY = new Decimal(Infinity);

/** The interval with these ends, or null when nothing lies between them. Infinite ends become open. */
export function interval(
  low: Decimal.Value,
  high: Decimal.Value,
  lowClosed = true,
  highClosed = true,
): Interval | null {
  const from = new Decimal(low);
  const to = new Decimal(high);
  if (from.isNaN() || to.isNaN() || from.gt(to)) return null;
  if (from.eq(to) && !(lowClosed && highClosed && from.isFinite())) return null;
  return { low: from, high: to, lowClosed: lowClosed && from.isFinite(), highClosed: highClosed && to.isFinite() };
}

/** The single value. Throws what decimal.js throws when it is no number; infinite values are no points. */
export function point(value: Decimal.Value): Interval {
  const at = new Decimal(value);
  if (!at.isFinite()) throw new RangeError(`No point of the number line: ${String(value)}`);
  return { low: at, high: at, lowClosed: true, highClosed: true };
}

/** Every number: what is known when nothing is. */
export const WHOLE_LINE: Interval = { low: INFINITY.neg(), high: INFINITY, lowClosed: false, highClosed: false };

export function contains(a: Interval, value: Decimal.Value): boolean {
  const at = new Decimal(value);
  const above = a.lowClosed ? at.gte(a.low) : at.gt(a.low);
  return above && (a.highClosed ? at.lte(a.high) : at.lt(a.high));
}

/** True when no number lies in both. Open ends count as open: (5, ∞) and [3, 5] are disjoint. */
export function disjoint(a: Interval, b: Interval): boolean {
  return endsBefore(a, b) || endsBefore(b, a);
}

/** True when the two stay disjoint even with all ends counted as belonging: for rules in doubt about an end. */
export function clearlyDisjoint(a: Interval, b: Interval): boolean {
  return a.high.lt(b.low) || b.high.lt(a.low);
}

function endsBefore(a: Interval, b: Interval): boolean {
  return a.high.lt(b.low) || (a.high.eq(b.low) && !(a.highClosed && b.lowClosed));
}

export function negate(a: Interval): Interval {
  return { low: a.high.neg(), high: a.low.neg(), lowClosed: a.highClosed, highClosed: a.lowClosed };
}

export function add(a: Interval, b: Interval): Interval {
  return {
    low: Floor.add(a.low, b.low),
    high: Ceil.add(a.high, b.high),
    lowClosed: a.lowClosed && b.lowClosed,
    highClosed: a.highClosed && b.highClosed,
  };
}

export function subtract(a: Interval, b: Interval): Interval {
  return add(a, negate(b));
}

export function multiply(a: Interval, b: Interval): Interval {
  return hull(endsOf(a).flatMap((x) => endsOf(b).map((y) => productOf(x, y))));
}

/**
 * All quotients x ÷ y with x in a, y in b, y not 0. Null when b holds nothing but 0. The whole line when 0 lies
 * inside b (its two halves are not kept apart).
 */
export function divide(a: Interval, b: Interval): Interval | null {
  if (b.low.isZero() && b.high.isZero()) return null;
  if (b.low.lt(0) && b.high.gt(0)) return WHOLE_LINE;
  const side = b.high.gt(0) ? 1 : -1;
  return hull(endsOf(a).flatMap((x) => endsOf(b).flatMap((y) => quotientOf(x, y, side))));
}

/** Far beyond what floating point can be off by in one quotient of figures. */
const SAFE = 1e-9;

/**
 * Whether `a ÷ b × factor` surely shares numbers with `c`, seen by plain floating point: a hundred times as fast as
 * `divide`. False says nothing. For `a` not below 0 and `b` above it.
 */
export function surelyMeets(a: Interval, b: Interval, factor: number, c: Interval): boolean {
  const [least, most] = [a.low.toNumber(), a.high.toNumber()];
  const [few, many] = [b.low.toNumber(), b.high.toNumber()];
  if (!(least >= 0 && few > 0 && most < Infinity && many < Infinity)) return false;
  const [low, high] = [(least / many) * factor, (most / few) * factor];
  return low * (1 + SAFE) <= c.high.toNumber() && high * (1 - SAFE) >= c.low.toNumber();
}

interface End {
  readonly at: Decimal;
  readonly closed: boolean;
}

/** One corner of a product or quotient, rounded both ways; the result lies in [low, high]. */
interface Corner {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly closed: boolean;
}

const endsOf = (a: Interval): readonly [End, End] => [
  { at: a.low, closed: a.lowClosed },
  { at: a.high, closed: a.highClosed },
];

const corner = (at: Decimal, closed: boolean): Corner => ({ low: at, high: at, closed });

function productOf(x: End, y: End): Corner {
  // A zero that belongs makes the product 0 whatever the other factor is, so the other end need not belong.
  const zeroBelongs = (x.at.isZero() && x.closed) || (y.at.isZero() && y.closed);
  if (x.at.isZero() || y.at.isZero()) return corner(ZERO, zeroBelongs);
  return { low: Floor.mul(x.at, y.at), high: Ceil.mul(x.at, y.at), closed: x.closed && y.closed };
}

function quotientOf(x: End, y: End, side: 1 | -1): readonly Corner[] {
  if (x.at.isZero()) return [corner(ZERO, x.closed)];
  if (y.at.isZero()) return [corner(INFINITY.mul(x.at.isNeg() ? -side : side), false)];
  // ∞ ÷ ∞ tends to anything between what the other corners give (0 and ∞).
  if (!y.at.isFinite()) return x.at.isFinite() ? [corner(ZERO, false)] : [];
  return [{ low: Floor.div(x.at, y.at), high: Ceil.div(x.at, y.at), closed: x.closed && y.closed }];
}

function hull(corners: readonly Corner[]): Interval {
  const low = corners.reduce((least, c) => (c.low.lt(least) ? c.low : least), INFINITY);
  const high = corners.reduce((most, c) => (c.high.gt(most) ? c.high : most), INFINITY.neg());
  const lowClosed = corners.some((c) => c.closed && c.low.eq(low));
  const highClosed = corners.some((c) => c.closed && c.high.eq(high));
  return { low, high, lowClosed, highClosed };
}

export interface IntervalOptions {
  /** The quantity as written ("22万余名"). Tells 余 from 超, and a count written in full from a rounded one. */
  readonly text?: string;
  /** Set when the caller knows which "over" is meant; goes before what the text says. */
  readonly over?: OverSense;
}

type Measured = Pick<Quantity, 'kind' | 'value' | 'low' | 'high' | 'decimal' | 'unit' | 'qualifier' | 'per' | 'step'>;

/**
 * What a quantity as written can mean, in base units (percents in percent). Null for dates, scores and what has no
 * number. u is one unit of the last written digit that counts:
 * exact count [v, v] · rounded or percent [v − u/2, v + u/2] · 余 [v, v + u) · 超 (v, ∞) · over, unknown which [v, ∞) ·
 * 近 [v − u/2, v) · 约 [v − u/2, v + u/2] · 以上 [v, ∞) · 以内 (−∞, v] · 不足 (−∞, v) · range [low, high].
 */
export function intervalOf(quantity: Measured, options: IntervalOptions = {}): Interval | null {
  if (quantity.kind === 'date' || quantity.kind === 'score') return null;
  const value = numberOf(quantity.decimal) ?? numberOf(quantity.value);
  if (value === null) return rangeOf(quantity);
  return value.isNeg() && !value.isZero() ? belowZero(quantity, value) : aboveZero(quantity, value, options);
}

function aboveZero(quantity: Measured, value: Decimal, options: IntervalOptions): Interval | null {
  const unit = () => qualifiedUnit(quantity, value);
  switch (quantity.qualifier) {
    case 'exact':
      return around(value, exactSlack(quantity, value, options.text));
    case 'about':
      return around(value, halfOf(unit()));
    case 'nearly':
      return interval(Floor.sub(value, halfOf(unit())), value, true, false);
    case 'over':
      return overOf(value, unit(), options.over ?? overSenseOf(options.text ?? ''));
    case 'under':
      return interval(INFINITY.neg(), value, false, false);
    case 'atLeast':
      return interval(value, INFINITY, true, false);
    case 'atMost':
      return interval(INFINITY.neg(), value, false, true);
  }
}

/** Whether "over −20" looks up or down is not to be known from the number, so only exact and about say anything. */
function belowZero(quantity: Measured, value: Decimal): Interval {
  if (quantity.qualifier === 'exact') return around(value, exactSlack(quantity, value, undefined));
  if (quantity.qualifier === 'about') return around(value, halfOf(qualifiedUnit(quantity, value)));
  return WHOLE_LINE;
}

function overOf(value: Decimal, unit: Decimal, sense: OverSense): Interval | null {
  if (sense === 'somewhat') return interval(value, Ceil.add(value, unit), true, false);
  return interval(value, INFINITY, sense === 'unknown', false);
}

function rangeOf(quantity: Measured): Interval | null {
  const low = numberOf(quantity.low);
  const high = numberOf(quantity.high);
  if (low === null && high === null) return null;
  return interval(low ?? INFINITY.neg(), high ?? INFINITY);
}

/** Most numbers of a page are exact counts: they are copied, which is several times as fast as adding nothing. */
function around(value: Decimal, slack: Decimal): Interval {
  const isPoint = slack.isZero() && !value.isZero();
  const low = isPoint ? new Floor(value) : Floor.sub(value, slack);
  const high = isPoint ? new Ceil(value) : Ceil.add(value, slack);
  return { low, high, lowClosed: true, highClosed: true };
}

const HALVES = new WeakMap<Decimal, Decimal>();

/** Half a unit, rounded up. Nearly all units are the few shared powers of ten. */
function halfOf(unit: Decimal): Decimal {
  const known = HALVES.get(unit);
  if (known !== undefined) return known;
  const half = Ceil.div(unit, 2);
  HALVES.set(unit, half);
  return half;
}

const isPercent = (quantity: Measured): boolean =>
  quantity.kind === 'percent' ||
  /^(?:%|％|‰|percent|per cent|percentage points?|points?|个?百分点)$/.test(quantity.unit ?? '');

/** Half a unit, or nothing for a count that is the integer it says. */
function exactSlack(quantity: Measured, value: Decimal, text: string | undefined): Decimal {
  // 30 % is 29.5 to 30.5: in a percent the last written digit counts even when it is 0.
  if (isPercent(quantity)) return halfOf(writtenUnit(quantity, value));
  const unit = stepOf(quantity) ?? significantUnit(value, quantity.decimal);
  if (isCounted(quantity) && value.isInteger()) {
    if (unit.lte(1) || (text !== undefined && isWrittenInFull(text, value.abs().toFixed(0)))) return ZERO;
  }
  return halfOf(unit);
}

/** Things counted one by one. Measures, rates and averages are rounded even when they are whole. */
function isCounted(quantity: Measured): boolean {
  if (quantity.per !== null) return false;
  return ['count', 'money', 'ordinal', 'duration', 'change'].includes(quantity.kind);
}

/** u for 余, 近 and 约. For percents 近70% is measured by 10, even where the step says 1: the wider is the sounder. */
function qualifiedUnit(quantity: Measured, value: Decimal): Decimal {
  const significant = significantUnit(value, quantity.decimal);
  const step = stepOf(quantity);
  if (step === null) return significant;
  return isPercent(quantity) ? Decimal.max(step, significant) : step;
}

function writtenUnit(quantity: Measured, value: Decimal): Decimal {
  return quantity.decimal === null
    ? Decimal.min(stepOf(quantity) ?? ONE, powerOfTen(-value.decimalPlaces()))
    : powerOfTen(-placesOf(quantity.decimal));
}

function stepOf(quantity: Measured): Decimal | null {
  const step = numberOf(quantity.step);
  return step?.gt(0) ? step : null;
}
