import { codeAt, marksAt, marksOf } from '../character-marks.ts';

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

const POWERS = marksOf(...[...MULTIPLIERS].map(([character, power]) => [power, character] as const));

/** Power of ten of the multiplier at `at`; 0 where none stands. */
export const multiplierAt = (text: string, at: number): number => marksAt(POWERS, text, at);

/** Longest numeral read, in UTF-16 units. A bound keeps a call constant in time wherever a caller tries it. */
export const MAX_NUMERAL_LENGTH = 48;

/** Value of an ASCII or full-width digit, or -1. */
export function arabicDigit(text: string, at: number): number {
  const code = codeAt(text, at);
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  return -1;
}

const [AFTER_THOUSAND, AFTER_TRILLION, HAN_DIGIT, MAY_BEGIN_UNIT] = [1, 2, 4, 8];
const MARKS = marksOf(
  [AFTER_THOUSAND, '克米瓦卡赫伏帕焦字'],
  // What stands behind 兆 where it counts a million million: 1.2兆元. Elsewhere it is mega: 兆瓦, 100兆宽带.
  [AFTER_TRILLION, '元美日韩港新台英欧圆圓余多餘亿億万萬'],
  [HAN_DIGIT, '零〇○一二两三四五六七八九壹贰叁肆伍陆柒捌玖'],
  [MAY_BEGIN_UNIT, '千百兆'],
);
const isMarked = (text: string, at: number, bits: number) => (marksAt(MARKS, text, at) & bits) !== 0;

/** True where 千 begins a unit (千克, 千瓦), 兆 is no number, or 百 begins 百帕, 百分点 or 百分之; 五百分之一 has the number 500. */
export function isUnitPart(text: string, at: number): boolean {
  if (!isMarked(text, at, MAY_BEGIN_UNIT)) return false;
  if (text[at] === '千') return isMarked(text, at + 1, AFTER_THOUSAND) || text.startsWith('比特', at + 1);
  if (text[at] === '兆') return !isMarked(text, at + 1, AFTER_TRILLION | HAN_DIGIT);
  const next = text[at + 1];
  return next === '帕' || (next === '分' && !(text[at + 2] === '之' && isMarked(text, at - 1, HAN_DIGIT)));
}

/** True where the numeral that ends at `end` ends in 万, 亿 or 兆: surely a number, whatever follows. */
export const endsInMultiplier = (text: string, end: number): boolean => multiplierAt(text, end - 1) >= 4;
