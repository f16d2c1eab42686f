/** An exact decimal: `digits` × 10^`exponent`. BigInt, because 62.55 and 43.92亿 have no exact float. */
export interface Scaled {
  readonly digits: bigint;
  readonly exponent: number;
}

/** Digits of a whole number without zeros in front of it: "007" → "7", "000" → "0". */
export function plainDigits(digits: string): string {
  let from = 0;
  while (from < digits.length - 1 && digits.charCodeAt(from) === ZERO) from += 1;
  return from === 0 ? digits : digits.slice(from);
}

const ZERO = 0x30;

/** Writes `digits` × 10^`exponent` without exponent, keeping written zeros: ("6250", −2) → "62.50". Digits as `plainDigits` gives them. */
export function shiftedDigits(digits: string, exponent: number): string {
  if (exponent === 0 || (exponent > 0 && digits === '0')) return digits;
  if (exponent > 0) return digits + '0'.repeat(exponent);
  const whole = digits.length + exponent;
  if (whole > 0) return `${digits.slice(0, whole)}.${digits.slice(whole)}`;
  return `0.${'0'.repeat(-whole)}${digits}`;
}

/** One unit of the last digit that counts of `digits` × 10^`exponent`; see `stepText`. */
export function stepOfDigits(digits: string, exponent: number, hasDecimals: boolean): string {
  if (hasDecimals || digits === '0') return powerOfTen(exponent);
  let last = digits.length;
  while (last > 1 && digits.charCodeAt(last - 1) === ZERO) last -= 1;
  return powerOfTen(exponent + digits.length - last);
}

/** Writes a scaled value without exponent, keeping written zeros after the point: 6250 × 10^-2 → "62.50". */
export function decimalText({ digits, exponent }: Scaled): string {
  return shiftedDigits(digits.toString(), exponent);
}

/** One unit of the last digit that counts. A written decimal counts even when it is 0; trailing zeros of a whole do not. */
export function stepText({ digits, exponent }: Scaled, hasDecimals: boolean): string {
  return stepOfDigits(digits.toString(), exponent, hasDecimals);
}

const LARGEST_SHARED = 20;
/** Steps are few and figures many: they share their strings. */
const POWERS: readonly string[] = Array.from({ length: 2 * LARGEST_SHARED + 1 }, (_, index) =>
  shiftedDigits('1', index - LARGEST_SHARED),
);

/** Ten to the `power`, written out. */
export const powerOfTen = (power: number): string => POWERS[power + LARGEST_SHARED] ?? shiftedDigits('1', power);

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
