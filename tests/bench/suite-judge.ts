import type { Expected, Model } from './suite-specs.ts';
import type { SuiteReading } from './suite-systems.ts';
import { isSameUnit } from './suite-units.ts';

/** An interval with its ends; `null` is no end on that side. Whether an end is inside counts only where there is one end. */
interface Interval {
  readonly low: number | null;
  readonly high: number | null;
  readonly hasEnd: boolean;
}

/** Equal, but for the places that a fraction which never ends is cut at: the suites cut 1/3 at fifteen, we at four. */
function isClose(a: number, b: number): boolean {
  const isCut = /\.\d{11,}$|\d[eE]-/.test(String(b));
  return Math.abs(a - b) <= (isCut ? 5e-4 : 1e-9) * Math.max(Math.abs(a), Math.abs(b));
}

/** Every expected figure is read with its value and unit, and nothing else of the model's kind is. */
export function isCaseRight(model: Model, expected: readonly Expected[], readings: readonly SuiteReading[]): boolean {
  return (
    expected.every((one) => isRead(model, one, readings)) &&
    !readings.some(({ models, start, end }) => models.includes(model) && !overlaps(expected, start, end))
  );
}

const overlaps = (expected: readonly Expected[], start: number, end: number): boolean =>
  expected.some((one) => one.start < end && start < one.end);

/** Whether one of the readings over the expected characters has the value, and the unit where the suite names one. */
export function isRead(model: Model, expected: Expected, readings: readonly SuiteReading[]): boolean {
  const over = readings.filter(({ start, end }) => start < expected.end && expected.start < end);
  if (model === 'NumberRangeModel') return isRangeRead(expected, over);
  const unit = model === 'PercentModel' ? '%' : expected.unit;
  const value = Number.parseFloat(expected.value ?? '');
  return over.some((reading) => {
    if (model === 'OrdinalModel' && !reading.models.includes(model)) return false;
    if (model === 'NumberModel' && reading.models.some((one) => one === 'OrdinalModel' || one === 'PercentModel'))
      return false;
    // 8 to 10 feet: the suites hold the end of a range that has the unit, and so does a reading of both.
    const read = reading.value ?? reading.high;
    return read !== null && isClose(read, value) && (unit === null || isSameUnit(unit, reading.unit));
  });
}

/** The readings of a range may be several, each with one end: above 20, and at most 35. */
function isRangeRead({ value }: Expected, readings: readonly SuiteReading[]): boolean {
  const wanted = intervalOf(value ?? '');
  const got = readings.reduce(
    (all, reading) => {
      const one = bounds(reading);
      return { low: all.low ?? one.low, high: all.high ?? one.high, hasEnd: one.hasEnd };
    },
    { low: null, high: null, hasEnd: false } as Interval,
  );
  const same = (a: number | null, b: number | null): boolean => (a === null ? b === null : b !== null && isClose(a, b));
  if (!same(wanted.low, got.low) || !same(wanted.high, got.high)) return false;
  return (wanted.low === null) === (wanted.high === null) || wanted.hasEnd === got.hasEnd || readings.length > 1;
}

/** "(20,35]" */
function intervalOf(written: string): Interval {
  const [low = '', high = ''] = written.slice(1, -1).split(',');
  const end = (one: string): number | null => (one === '' ? null : Number(one));
  return { low: end(low), high: end(high), hasEnd: low === '' ? written.endsWith(']') : written.startsWith('[') };
}

function bounds({ value, low, high, qualifier }: SuiteReading): Interval {
  if (low !== null || high !== null) return { low, high, hasEnd: true };
  if (qualifier === 'over' || qualifier === 'atLeast')
    return { low: value, high: null, hasEnd: qualifier === 'atLeast' };
  if (qualifier === 'under' || qualifier === 'atMost' || qualifier === 'nearly')
    return { low: null, high: value, hasEnd: qualifier === 'atMost' };
  return { low: value, high: value, hasEnd: true };
}
