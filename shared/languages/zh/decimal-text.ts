/** An exact decimal: `digits` × 10^`exponent`. BigInt, because 62.55 and 43.92亿 have no exact float. */
export interface Scaled {
  readonly digits: bigint;
  readonly exponent: number;
}

/** Power of ten of each multiplier character. 十 and its formal twin multiply Han numerals only. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['拾', 1],
  ['百', 2],
  ['佰', 2],
  ['千', 3],
  ['仟', 3],
  ['万', 4],
  ['萬', 4],
  ['亿', 8],
  ['億', 8],
]);

/** Longest numeral read, in UTF-16 units. A bound keeps a call constant in time wherever a caller tries it. */
export const MAX_NUMERAL_LENGTH = 48;

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

/** Value of an ASCII or full-width digit, or -1. */
export function arabicDigit(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  return -1;
}
