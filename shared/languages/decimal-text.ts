/** An exact decimal: `digits` × 10^`exponent`. BigInt, because 62.55 and 43.92亿 have no exact float. */
export interface Scaled {
  readonly digits: bigint;
  readonly exponent: number;
}

/** Writes a scaled value without exponent, keeping written zeros after the point: 6250 × 10^-2 → "62.50". */
export function decimalText({ digits, exponent }: Scaled): string {
  if (exponent >= 0) return (digits * 10n ** BigInt(exponent)).toString();
  const padded = digits.toString().padStart(1 - exponent, '0');
  return `${padded.slice(0, exponent)}.${padded.slice(exponent)}`;
}

/** One unit of the last digit that counts. A written decimal counts even when it is 0; trailing zeros of a whole do not. */
export function stepText({ digits, exponent }: Scaled, hasDecimals: boolean): string {
  if (hasDecimals || digits === 0n) return decimalText({ digits: 1n, exponent });
  const written = digits.toString();
  let last = written.length;
  while (last > 1 && written[last - 1] === '0') last--;
  return decimalText({ digits: 1n, exponent: exponent + written.length - last });
}

/** Ten to the `power`, written out. */
export const powerOfTen = (power: number): string => decimalText({ digits: 1n, exponent: power });

/** top ÷ bottom where it ends (3/8 → "0.375"); null for what repeats for ever (1/3) and for a bottom of 0. */
export function exactQuotient(top: bigint, bottom: bigint): string | null {
  if (bottom <= 0n || top < 0n) return null;
  let rest = bottom / greatestCommonDivisor(top, bottom);
  let digits = top / (bottom / rest);
  let exponent = 0;
  while (rest > 1n) {
    const factor = rest % 10n === 0n ? 10n : rest % 5n === 0n ? 5n : rest % 2n === 0n ? 2n : 0n;
    if (factor === 0n) return null;
    rest /= factor;
    digits *= 10n / factor;
    exponent -= 1;
  }
  return decimalText({ digits, exponent });
}

/** top ÷ bottom for arithmetic: exact where it ends, else to four significant digits (1/3 → 0.3333). */
export function quotientValue(top: bigint, bottom: bigint): number {
  const exact = exactQuotient(top, bottom);
  return exact === null ? Number((Number(top) / Number(bottom)).toPrecision(4)) : Number(exact);
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b > 0n) [a, b] = [b, a % b];
  return a;
}
