import { expect, test } from 'vitest';
import { hiddenDenominator, onlyDenominator } from '../../../shared/checks/arithmetic/hidden-denominator.ts';
import { dice } from '../soundness/random.ts';

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

/**
 * 100,000 random triples of count, percent and its decimals. Most percents are made from a whole that exists, so that
 * the sets are not empty; the others are anything from 0 to 120.
 */
function triples(): readonly (readonly [count: number, scaled: number, places: number])[] {
  const { whole } = dice(1914);
  return Array.from({ length: 100_000 }, () => {
    const places = whole(0, 2);
    const count = whole(0, 300);
    const share = count / whole(Math.max(1, count), 600);
    return [count, whole(0, 3) === 0 ? whole(0, 120 * 10 ** places) : Math.round(share * 100 * 10 ** places), places];
  });
}

test('100,000 random triples equal trial of all totals', { timeout: 120_000 }, () => {
  const wrong: string[] = [];
  let filled = 0;
  for (const [count, scaled, places] of triples()) {
    const percent = percentText(scaled, places);
    const all = tried(count, scaled, places, 1000);
    if (all.length > 0) filled += 1;
    if (listed(count, percent, 1000).join() !== all.join()) wrong.push(`${count}, ${percent}%`);
  }
  expect(wrong).toEqual([]);
  expect(filled).toBeGreaterThan(50_000);
});

test('the median answer takes less than a millisecond', () => {
  const times = triples()
    .slice(0, 20_000)
    .map(([count, scaled, places]) => {
      const percent = percentText(scaled, places);
      const start = performance.now();
      hiddenDenominator(BigInt(count), percent);
      return performance.now() - start;
    })
    .sort((a, b) => a - b);
  expect(times[times.length >> 1]).toBeLessThan(1);
});
