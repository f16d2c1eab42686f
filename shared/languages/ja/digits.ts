const HAN_DIGITS = '〇一二三四五六七八九';

/** Powers of ten that multiply one digit. */
export const SMALL_POWERS: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
]);

/** Powers of ten that multiply all that stands before them, down to the last larger one. */
export const BIG_POWERS: ReadonlyMap<string, number> = new Map([
  ['万', 4],
  ['億', 8],
  ['兆', 12],
  ['京', 16],
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

/** Value of a Han digit, or -1. */
export function hanDigit(text: string, at: number): number {
  const character = text[at];
  if (character === undefined) return -1;
  return character === '零' ? 0 : HAN_DIGITS.indexOf(character);
}

/** True for what may stand within a numeral: a digit of either script or a power of ten. */
export const isNumeralCharacter = (text: string, at: number): boolean =>
  arabicDigit(text, at) >= 0 ||
  hanDigit(text, at) >= 0 ||
  SMALL_POWERS.has(text[at] ?? '') ||
  BIG_POWERS.has(text[at] ?? '');

/** True for an ASCII or full-width Latin letter. */
export const isLatin = (character: string): boolean => /^[A-Za-zＡ-Ｚａ-ｚ]$/.test(character);
