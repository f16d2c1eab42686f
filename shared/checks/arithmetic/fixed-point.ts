/** An exact decimal: scaled ÷ 10^places. "62.50" is 6250 and 2. */
export interface FixedPoint {
  readonly scaled: bigint;
  readonly places: number;
}

/** Longer numerals are no figures of an article; the limit keeps hostile input cheap. */
const LONGEST_NUMERAL = 60;

/** Reads a plain decimal ("62.55", "-3", no exponent, no separators), or null. */
export function parseFixedPoint(text: string): FixedPoint | null {
  if (text.length > LONGEST_NUMERAL || !/^-?\d+(?:\.\d+)?$/.test(text)) return null;
  const dot = text.indexOf('.');
  return { scaled: BigInt(text.replace('.', '')), places: dot < 0 ? 0 : text.length - dot - 1 };
}

/** The same number with more places. `places` may not be fewer than it has. */
export function rescale(number: FixedPoint, places: number): bigint {
  return number.scaled * 10n ** BigInt(places - number.places);
}

/** As plain text without zeros at the end of the fraction. */
export function formatFixedPoint(scaled: bigint, places: number): string {
  const sign = scaled < 0n ? '-' : '';
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  let end = digits.length;
  while (end > digits.length - places && digits.charAt(end - 1) === '0') end -= 1;
  const fraction = digits.slice(digits.length - places, end);
  return fraction === '' ? sign + whole : `${sign}${whole}.${fraction}`;
}

/** Whole numbers from low to high, both included; high null: no end. */
export interface WholeRange {
  readonly low: bigint;
  readonly high: bigint | null;
}

/** Quotient rounded up; the divisor is positive. */
export function ceilDivide(a: bigint, b: bigint): bigint {
  return -floorDivide(-a, b);
}

/** Quotient rounded down; the divisor is positive. */
export function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b < 0n ? quotient - 1n : quotient;
}
