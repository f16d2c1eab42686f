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

const AFTER_THOUSAND = new Set([...'克米瓦卡赫伏帕焦字']);

/** True where 千 begins a unit (千克, 千瓦), or 百 the unit 百帕 or the word 百分点 or 百分之. */
export function isUnitPart(text: string, at: number): boolean {
  const next = text[at + 1] ?? '';
  return (text[at] === '千' && AFTER_THOUSAND.has(next)) || (text[at] === '百' && (next === '分' || next === '帕'));
}
