import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { niceTicks, percentTicks } from '../../shared/charts/ticks.ts';

describe('ticks', () => {
  it.each([
    [0, 118, [0, 50, 100, 150]],
    [0, 1914, [0, 500, 1000, 1500, 2000]],
    [0, 0.3, [0, 0.1, 0.2, 0.3]],
    [-20, 60, [-20, 0, 20, 40, 60]],
    [0, 0, [0, 1]],
  ])('from %d to %d are round', (low, high, ticks) => {
    expect(niceTicks(low, high)).toEqual(ticks);
  });

  it('always hold zero and both ends, in order, and are few', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 1e9 }), (a, width) => {
        const ticks = niceTicks(a, a + width);
        expect(ticks).toContain(0);
        expect(ticks[0]).toBeLessThanOrEqual(Math.min(0, a));
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(0, a + width) * (1 - 1e-9));
        expect(ticks.length).toBeLessThanOrEqual(9);
        expect([...ticks].sort((x, y) => x - y)).toEqual(ticks);
      }),
    );
  });

  it('of shares run from 0 to 100 and beyond when a value does', () => {
    expect(percentTicks(0, 62.55)).toEqual([0, 25, 50, 75, 100]);
    expect(percentTicks(0, 120).at(-1)).toBeGreaterThanOrEqual(120);
    expect(percentTicks(-5, 10)[0]).toBeLessThanOrEqual(-5);
  });
});
