import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  clearlyDisjoint,
  contains,
  disjoint,
  divide,
  type Interval,
  interval,
  intervalOf,
  multiply,
  negate,
  point,
  subtract,
  WHOLE_LINE,
} from '../../shared/extract/interval.ts';
import type { Quantity } from '../../shared/model/fact.ts';

const shown = (a: Interval | null): string =>
  a === null ? 'none' : `${a.lowClosed ? '[' : '('}${a.low.toFixed()}, ${a.high.toFixed()}${a.highClosed ? ']' : ')'}`;

const quantity = (decimal: string | null, step: string | null, more: Partial<Quantity> = {}): Quantity => ({
  kind: 'count',
  value: decimal === null ? null : Number(decimal),
  low: null,
  high: null,
  decimal,
  unit: '名',
  qualifier: 'exact',
  per: null,
  currency: null,
  step,
  ...more,
});
const of = (q: Quantity, text?: string): string => shown(intervalOf(q, text === undefined ? {} : { text }));
const percent = (decimal: string, step: string, more: Partial<Quantity> = {}): Quantity =>
  quantity(decimal, step, { kind: 'percent', unit: '%', ...more });

describe('what a written quantity can mean', () => {
  test('a count written in full is that integer; rounded to 万 or unknown it has half a unit each way', () => {
    expect(of(quantity('1914', '1'))).toBe('[1914, 1914]');
    expect(of(quantity('400', '100'), '400名')).toBe('[400, 400]');
    expect(of(quantity('1600', '100'), '1,600 people')).toBe('[1600, 1600]');
    expect(of(quantity('1600', '100'), '１６００名')).toBe('[1600, 1600]');
    expect(of(quantity('12000', '1000'), '1.2万名')).toBe('[11500, 12500]');
    expect(of(quantity('12000', '1000'))).toBe('[11500, 12500]');
    expect(of(quantity('1.5', '0.1'))).toBe('[1.45, 1.55]');
  });

  test('a percent has half its last written digit, zeros too', () => {
    expect(of(percent('30', '10'))).toBe('[29.5, 30.5]');
    expect(of(percent('62.55', '0.01'))).toBe('[62.545, 62.555]');
    expect(of(percent('62.50', '0.01'))).toBe('[62.495, 62.505]');
    expect(of(quantity('10', '1', { kind: 'change', unit: '个百分点' }))).toBe('[9.5, 10.5]');
  });

  test('measures and averages are rounded even when whole', () => {
    expect(of(quantity('35', '1', { kind: 'measure', unit: '公里' }), '35公里')).toBe('[34.5, 35.5]');
    expect(of(quantity('200', '100', { kind: 'money', unit: '元', per: '人' }), '200元')).toBe('[150, 250]');
  });

  test('余 goes up one unit, 超 is open without end, unknown is the wider', () => {
    const over = { qualifier: 'over' } as const;
    expect(of(quantity('260', '10', over), '260余件')).toBe('[260, 270)');
    expect(of(quantity('220000', '10000', over), '22万余名')).toBe('[220000, 230000)');
    expect(of(quantity('300000', '100000', over), '三十多万')).toBe('[300000, 400000)');
    expect(of(quantity('20', '10', over), '20-odd people')).toBe('[20, 30)');
    expect(of(quantity('12000', '1000', over), '超过1.2万人次')).toBe('(12000, Infinity)');
    expect(of(quantity('200000', '100000', over), '突破20万人次')).toBe('(200000, Infinity)');
    expect(of(quantity('400', '100', over), '多于400名')).toBe('(400, Infinity)');
    expect(of(quantity('260', '10', over), '超过260余件')).toBe('[260, Infinity)');
    expect(of(quantity('260', '10', over))).toBe('[260, Infinity)');
    expect(shown(intervalOf(quantity('260', '10', over), { over: 'somewhat' }))).toBe('[260, 270)');
  });

  test('近, 约, 以上, 以内, 不足', () => {
    expect(of(quantity('2000', '1000', { qualifier: 'nearly' }))).toBe('[1500, 2000)');
    expect(of(quantity('400', '100', { qualifier: 'about' }))).toBe('[350, 450]');
    expect(of(quantity('400', '100', { qualifier: 'atLeast' }))).toBe('[400, Infinity)');
    expect(of(quantity('400', '100', { qualifier: 'atMost' }))).toBe('(-Infinity, 400]');
    expect(of(quantity('400', '100', { qualifier: 'under' }))).toBe('(-Infinity, 400)');
    expect(of(percent('70', '1', { qualifier: 'nearly' }))).toBe('[65, 70)');
  });

  test('ranges have their ends, missing ends are infinite, backward ranges are none', () => {
    expect(of(quantity(null, '100', { low: 300, high: 400 }))).toBe('[300, 400]');
    expect(of(quantity(null, '100', { low: 300 }))).toBe('[300, Infinity)');
    expect(of(quantity(null, '100', { low: 400, high: 300 }))).toBe('none');
  });

  test('dates, scores and what cannot be read are never a number', () => {
    expect(of(quantity(null, null, { kind: 'date', value: '2025-10-01' }))).toBe('none');
    expect(of(quantity(null, null, { kind: 'score', value: '88-81' }))).toBe('none');
    expect(of(quantity('abc', null, { value: null }))).toBe('none');
    expect(of(quantity(null, null, { value: Number.NaN }))).toBe('none');
  });

  test('below zero only exact and about say anything', () => {
    expect(of(quantity('-20', '1'))).toBe('[-20, -20]');
    expect(of(quantity('-20', '10', { qualifier: 'about' }))).toBe('[-25, -15]');
    expect(of(quantity('-20', '10', { qualifier: 'over' }), '-20余')).toBe(shown(WHOLE_LINE));
  });

  test('the value itself lies in every interval that claims to hold it, whatever is known of the step', () => {
    const kinds = fc.constantFrom('count', 'percent', 'money', 'measure', 'change') as fc.Arbitrary<Quantity['kind']>;
    const qualifiers = fc.constantFrom('exact', 'about', 'atLeast', 'atMost') as fc.Arbitrary<Quantity['qualifier']>;
    const steps = fc.constantFrom(null, '1', '10', '1000', '0.01');
    fc.assert(
      fc.property(kinds, qualifiers, steps, fc.nat(10_000_000), (kind, qualifier, step, n) => {
        expect(contains(intervalOf(quantity(String(n), step, { kind, qualifier }))!, n)).toBe(true);
      }),
      { seed: 1, numRuns: 3000 },
    );
  });

  test('numerals of sixty digits keep every digit', () => {
    expect(of(quantity(`${'9'.repeat(59)}`, '1', { qualifier: 'nearly' }))).toBe(
      `[${'9'.repeat(58)}8.5, ${'9'.repeat(59)})`,
    );
  });
});

/** All non-empty intervals with whole ends in −2 … 2, and the infinite ones. */
const SMALL: readonly Interval[] = [-Infinity, -2, -1, 0, 1, 2].flatMap((low) =>
  [-2, -1, 0, 1, 2, Infinity].flatMap((high) =>
    [true, false].flatMap((lowClosed) =>
      [true, false].flatMap((highClosed) => {
        const made = interval(low, high, lowClosed, highClosed);
        const twice = (lowClosed && low === -Infinity) || (highClosed && high === Infinity);
        return made === null || twice ? [] : [made];
      }),
    ),
  ),
);
/** Points at and between the small ends, and far out for the infinite ones; halves and large powers of two are exact. */
const GRID = [-65536, -3, -2, -1.5, -1, -0.5, -1 / 65536, 0, 1 / 65536, 0.5, 1, 1.5, 2, 3, 65536];
const members = new Map(SMALL.map((a) => [a, GRID.filter((x) => contains(a, x))]));

describe('arithmetic on all small intervals', () => {
  const models = [
    ['add', add, (x: number, y: number) => x + y],
    ['subtract', subtract, (x: number, y: number) => x - y],
    ['multiply', multiply, (x: number, y: number) => x * y],
    ['divide', divide, (x: number, y: number) => x / y],
  ] as const;

  test.each(models)(
    '%s holds every result of its members and closes no end that none of them reaches',
    (name, exact, model) => {
      for (const a of SMALL)
        for (const b of SMALL) {
          const ys = members.get(b)!.filter((y) => name !== 'divide' || y !== 0);
          const values = members.get(a)!.flatMap((x) => ys.map((y) => model(x, y)));
          const result = exact(a, b);
          if (result === null) {
            expect(ys).toEqual([]);
            continue;
          }
          const label = `${name} ${shown(a)} ${shown(b)} = ${shown(result)}`;
          for (const v of values) if (!contains(result, v)) expect.fail(`${label} misses ${v}`);
          if (result.lowClosed && !values.includes(result.low.toNumber())) expect.fail(`${label}: low end`);
          if (result.highClosed && !values.includes(result.high.toNumber())) expect.fail(`${label}: high end`);
        }
    },
  );

  test.each(models)('%s of closed intervals is no wider than its members need', (name, exact, model) => {
    const closed = SMALL.filter((a) => a.lowClosed && a.highClosed);
    for (const a of closed)
      for (const b of closed) {
        if (name === 'divide' && contains(b, 0)) continue;
        const values = members.get(a)!.flatMap((x) => members.get(b)!.map((y) => model(x, y)));
        const result = exact(a, b)!;
        // + 0 makes −0 the same end as 0.
        expect([result.low.toNumber() + 0, result.high.toNumber() + 0], `${name} ${shown(a)} ${shown(b)}`).toEqual([
          Math.min(...values) + 0,
          Math.max(...values) + 0,
        ]);
      }
  });

  test('two intervals are disjoint exactly when no point is in both', () => {
    for (const a of SMALL)
      for (const b of SMALL) {
        const shared = members.get(a)!.some((x) => contains(b, x));
        expect(disjoint(a, b), `${shown(a)} ${shown(b)}`).toBe(!shared);
        if (clearlyDisjoint(a, b)) expect(shared).toBe(false);
      }
  });

  test('products and sums are as tight as their ends', () => {
    expect(shown(multiply(interval(-1, 2)!, interval(-3, 4)!))).toBe('[-6, 8]');
    expect(shown(multiply(interval(0, 1, true, false)!, interval(1, Infinity)!))).toBe('[0, Infinity)');
    expect(shown(divide(interval(1, Infinity)!, interval(1, Infinity)!))).toBe('(0, Infinity)');
    expect(shown(divide(interval(6, 6)!, interval(-3, 0)!))).toBe('(-Infinity, -2]');
    expect(shown(add(interval(1, 2, true, false)!, point(3)))).toBe('[4, 5)');
    expect(shown(negate(interval(1, 2, true, false)!))).toBe('(-2, -1]');
    expect(divide(point(1), point(0))).toBeNull();
    expect(shown(divide(point(1), interval(-1, 1)!))).toBe('(-Infinity, Infinity)');
  });
});

test('a quotient that does not end is rounded outwards: times the divisor it holds the dividend', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 100_000 }), (x, y) => {
      const quotient = divide(point(x), point(y))!;
      expect(contains(multiply(quotient, point(y)), x)).toBe(true);
    }),
    { seed: 3060, numRuns: 3000 },
  );
});

test('rounded figures meet at their ends: 1.2万 and 1.1万 do not contradict, 1.3万 and 1.1万 do', () => {
  const wan = (value: string): Interval =>
    intervalOf(quantity(value, '1000'), { text: `${value.slice(0, 1)}.${value[1]}万` })!;
  expect(disjoint(wan('12000'), wan('11000'))).toBe(false);
  expect(disjoint(wan('13000'), wan('11000'))).toBe(true);
});

test('no interval is made of nothing', () => {
  expect(interval(2, 1)).toBeNull();
  expect(interval(1, 1, true, false)).toBeNull();
  expect(interval(Number.NaN, 1)).toBeNull();
  expect(() => point(Infinity)).toThrow(RangeError);
});
