import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hiddenDenominator } from '../../../shared/checks/arithmetic/hidden-denominator.ts';
import { possibleCounts } from '../../../shared/checks/arithmetic/possible-counts.ts';

function tried(n: number, p: number, limit: number): number[] {
  const found: number[] = [];
  for (let k = 0; k <= limit; k += 1) if ((p > 100 || k <= n) && 2 * Math.abs(100 * k - p * n) <= n) found.push(k);
  return found;
}

function listed(n: number, percent: string): number[] {
  const range = possibleCounts(BigInt(n), percent);
  if (range === null) return [];
  return Array.from({ length: Number(range.high - range.low) + 1 }, (_, i) => Number(range.low) + i);
}

test('96% of 427 is 408 to 412', () => {
  expect(possibleCounts(427n, '96')).toEqual({ low: 408n, high: 412n });
});

test('no whole number out of 37 is 96%, while 36 is 97%', () => {
  expect(possibleCounts(37n, '96')).toBeNull();
  expect(possibleCounts(37n, '97')).toEqual({ low: 36n, high: 36n });
});

test('a share of 100% is never more than all', () => {
  expect(possibleCounts(1000n, '100')).toEqual({ low: 995n, high: 1000n });
  expect(possibleCounts(1000n, '102')).toEqual({ low: 1015n, high: 1025n });
});

test('no group and no plain percent give null', () => {
  expect(possibleCounts(0n, '50')).toBeNull();
  expect(possibleCounts(-4n, '50')).toBeNull();
  expect(possibleCounts(10n, 'half')).toBeNull();
});

test('every group up to 120 with every whole percent up to 110 equals trial of all counts', () => {
  for (let n = 1; n <= 120; n += 1)
    for (let p = 0; p <= 110; p += 1) expect(listed(n, String(p)), `${p}% of ${n}`).toEqual(tried(n, p, 140));
});

test('a count is possible for a total exactly when the total is a hidden denominator of the count', () => {
  const arbitrary = fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), fc.nat(10000));
  fc.assert(
    fc.property(arbitrary, ([n, k, raw]) => {
      // Half of the runs take the percent that k of n really has, so that both answers occur.
      const scaled = raw % 2 === 0 ? raw : Math.round((1000 * Math.min(k, n)) / n);
      const percent = `${Math.floor(scaled / 10)}.${scaled % 10}`;
      const counts = possibleCounts(BigInt(n), percent);
      const totals = hiddenDenominator(BigInt(k), percent);
      const asCount = counts !== null && counts.low <= BigInt(k) && BigInt(k) <= counts.high;
      const asTotal = totals !== null && totals.low <= BigInt(n) && (totals.high === null || BigInt(n) <= totals.high);
      expect(asCount).toBe(asTotal);
    }),
    { seed: 427, numRuns: 5000 },
  );
});
