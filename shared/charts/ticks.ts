/**
 * Round tick values from at or below `low` to at or above `high`, both included, 0 always among them. Steps are 1, 2 or
 * 5 times a power of ten, about `count` of them. Each tick is built from its digits, so 0.3 is 0.3 and not 0.30000000000000004.
 */
export function niceTicks(low: number, high: number, count = 5): readonly number[] {
  const from = Math.min(0, low);
  const to = Math.max(0, high);
  if (from === to) return [0, 1];
  const rough = (to - from) / count;
  let exponent = Math.floor(Math.log10(rough));
  let mantissa = [1, 2, 5, 10].find((step) => step * 10 ** exponent >= rough * 0.999) ?? 10;
  if (mantissa === 10) {
    mantissa = 1;
    exponent += 1;
  }
  const step = mantissa * 10 ** exponent;
  const first = Math.floor(from / step + 1e-9);
  const last = Math.ceil(to / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => Number(`${(first + i) * mantissa}e${exponent}`));
}

/** Shares stand on 0 to 100; a target beyond 100 or a value below 0 stretches the axis, never cuts it. */
export function percentTicks(low: number, high: number): readonly number[] {
  return low >= 0 && high <= 100 ? [0, 25, 50, 75, 100] : niceTicks(Math.min(0, low), Math.max(100, high));
}
