import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hiddenDenominator, onlyDenominator } from '../../../shared/checks/arithmetic/hidden-denominator.ts';

const percentText = (scaled: number, places: number): string =>
  places === 0
    ? String(scaled)
    : `${Math.floor(scaled / 10 ** places)}.${String(scaled % 10 ** places).padStart(places, '0')}`;

/** Every total up to the limit, tried one by one; all terms stay far below 2^53. */
function tried(count: number, scaled: number, places: number, limit: number): number[] {
  const found: number[] = [];
  const hundred = 100 * 10 ** places;
  for (let n = 1; n <= limit; n += 1) {
    if (scaled <= hundred && n < count) continue;
    if (2 * Math.abs(hundred * count - scaled * n) <= n) found.push(n);
  }
  return found;
}

function listed(count: number, percent: string, limit: number): number[] {
  const range = hiddenDenominator(BigInt(count), percent);
  if (range === null) return [];
  const high = range.high === null || range.high > BigInt(limit) ? limit : Number(range.high);
  return Array.from({ length: Math.max(0, high - Number(range.low) + 1) }, (_, i) => Number(range.low) + i);
}

test('1914 and 62.55% have exactly one whole behind them', () => {
  expect(hiddenDenominator(1914n, '62.55')).toEqual({ low: 3060n, high: 3060n });
  expect(onlyDenominator(1914n, '62.55')).toBe(3060n);
});

test('digits as written count: 50% leaves more room than 50.00%', () => {
  expect(hiddenDenominator(100n, '50')).toEqual({ low: 199n, high: 202n });
  expect(hiddenDenominator(100n, '50.00')).toEqual({ low: 200n, high: 200n });
  expect(onlyDenominator(100n, '50')).toBeNull();
});

test('a percent that no total gives has no denominator', () => {
  expect(hiddenDenominator(1n, '70')).toBeNull();
  expect(hiddenDenominator(0n, '3')).toBeNull();
});

test('a percent that rounds to zero leaves the total open at the top', () => {
  expect(hiddenDenominator(1n, '0.0')).toEqual({ low: 2000n, high: null });
  expect(hiddenDenominator(0n, '0')).toEqual({ low: 1n, high: null });
});

test('what is no plain percent or count gives null, not a guess', () => {
  for (const bad of ['', '62,55', '-3', '1e2', '62.', 'NaN', '9'.repeat(61)])
    expect(hiddenDenominator(5n, bad)).toBeNull();
  expect(hiddenDenominator(-1n, '5')).toBeNull();
});

test('a sum of billions is answered without a search', () => {
  expect(hiddenDenominator(123456789012345678n, '0.01')!.low).toBeGreaterThan(10n ** 20n);
});

test('every count up to 40 with every whole percent up to 130 equals trial of all totals', () => {
  for (let count = 0; count <= 40; count += 1)
    for (let p = 0; p <= 130; p += 1)
      expect(listed(count, String(p), 500), `${count}, ${p}%`).toEqual(tried(count, p, 0, 500));
});

test('thousands of random pairs equal trial of all totals', () => {
  const arbitrary = fc.record({
    places: fc.integer({ min: 0, max: 2 }),
    count: fc.integer({ min: 0, max: 2000 }),
    raw: fc.nat(12000),
  });
  fc.assert(
    fc.property(arbitrary, ({ places, count, raw }) => {
      const percent = percentText(raw, places);
      expect(listed(count, percent, 4000)).toEqual(tried(count, raw, places, 4000));
    }),
    { seed: 1914, numRuns: 3000 },
  );
});
