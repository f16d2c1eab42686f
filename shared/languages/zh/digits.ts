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

/** Value of an ASCII or full-width digit, or -1. */
export function arabicDigit(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  return -1;
}
