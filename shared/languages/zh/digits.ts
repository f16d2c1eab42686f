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
  ['兆', 12],
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

/** What stands behind 兆 where it counts a million million: 1.2兆元. Elsewhere it is mega: 兆瓦, 100兆宽带. */
const AFTER_TRILLION = new Set([...'元美日韩港新台英欧圆圓余多餘亿億万萬']);

/** True where 千 begins a unit (千克, 千瓦), 兆 is no number, or 百 begins 百帕, 百分点 or 百分之; 五百分之一 has the number 500. */
export function isUnitPart(text: string, at: number): boolean {
  const next = text[at + 1] ?? '';
  if (text[at] === '千') return AFTER_THOUSAND.has(next);
  if (text[at] === '兆') return !AFTER_TRILLION.has(next) && !HAN_DIGITS.has(next);
  if (text[at] !== '百') return false;
  return next === '帕' || (next === '分' && !(text[at + 2] === '之' && HAN_DIGITS.has(text[at - 1] ?? '')));
}

const HAN_DIGITS = new Set([...'零一二两三四五六七八九壹贰叁肆伍陆柒捌玖']);

/** True where the numeral that ends at `end` ends in 万, 亿 or 兆: surely a number, whatever follows. */
export const endsInMultiplier = (text: string, end: number): boolean =>
  (MULTIPLIERS.get(text[end - 1] ?? '') ?? 0) >= 4;
