import { ceilDivide, floorDivide, parseFixedPoint, type WholeRange } from './fixed-point.ts';

/**
 * All whole totals N that fit a count and its rounded percent: |100·count/N − percent| ≤ half the last written digit,
 * ends included. With P = percent·10^places and K = 200·10^places·count that is (2P − 1)·N ≤ K ≤ (2P + 1)·N: one run
 * of whole numbers, found without a search. 1914 and "62.55" → 3060 alone.
 *
 * A percent up to 100 is a share, so the whole is not smaller than the part. `high` is null when the percent rounds
 * to 0 and any larger total fits. Null when nothing fits, or the input is no whole count and plain percent.
 */
export function hiddenDenominator(count: bigint, percent: string): WholeRange | null {
  const p = parseFixedPoint(percent);
  if (p === null || p.scaled < 0n || count < 0n) return null;
  const scale = 10n ** BigInt(p.places);
  const k = 200n * scale * count;
  const least = p.scaled <= 100n * scale && count > 1n ? count : 1n;
  const fits = ceilDivide(k, 2n * p.scaled + 1n);
  const low = fits > least ? fits : least;
  if (p.scaled === 0n) return { low, high: null };
  const high = floorDivide(k, 2n * p.scaled - 1n);
  return low > high ? null : { low, high };
}

/** The single total that fits, or null when none or several do. */
export function onlyDenominator(count: bigint, percent: string): bigint | null {
  const range = hiddenDenominator(count, percent);
  return range !== null && range.low === range.high ? range.low : null;
}
