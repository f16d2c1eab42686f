import { ceilDivide, floorDivide, parseFixedPoint, type WholeRange } from './fixed-point.ts';

/**
 * All whole counts k out of n whose percent rounds to the one written: |100·k/n − percent| ≤ half the last written
 * digit, ends included. 427 and "96" → 408 to 412; 37 and "96" → null, since no whole number of 37 gives 96 %.
 * A percent up to 100 is a share, so k is not above n. Null also when n is not positive or the percent not plain.
 */
export function possibleCounts(n: bigint, percent: string): (WholeRange & { readonly high: bigint }) | null {
  const p = parseFixedPoint(percent);
  if (p === null || p.scaled < 0n || n <= 0n) return null;
  const scale = 10n ** BigInt(p.places);
  const from = ceilDivide((2n * p.scaled - 1n) * n, 200n * scale);
  const to = floorDivide((2n * p.scaled + 1n) * n, 200n * scale);
  const low = from > 0n ? from : 0n;
  const high = p.scaled <= 100n * scale && to > n ? n : to;
  return low > high ? null : { low, high };
}
