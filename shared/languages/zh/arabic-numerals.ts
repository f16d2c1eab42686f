import { codeAt, marksAt, marksOf } from '../character-marks.ts';
import { plainDigits, shiftedDigits, stepOfDigits } from '../decimal-text.ts';
import type { Numeral } from '../numeral.ts';
import { arabicDigit, isUnitPart, MAX_NUMERAL_LENGTH, multiplierAt } from './digits.ts';
import { isHanNumeral } from './han-numerals.ts';

/** A row of digits with its decimals: `digits` × 10^`-decimals`. */
interface Part {
  /** As `plainDigits` gives them. */
  readonly digits: string;
  readonly end: number;
  readonly decimals: number;
  /** How many digits stand before the point. */
  readonly wholeLength: number;
}

const [POINT, MORE, ZERO, COMMA, WIDE_DIGIT] = [1, 2, 4, 8, 16];
const MARKS = marksOf(
  [POINT, '.．'],
  [MORE, '余多餘来來'],
  [ZERO, '零〇'],
  [COMMA, ',，'],
  [WIDE_DIGIT, '０１２３４５６７８９'],
);
const isMarked = (text: string, at: number, bit: number) => (marksAt(MARKS, text, at) & bit) !== 0;
const isPoint = (text: string, at: number) => isMarked(text, at, POINT);

/** The end of the digits from `at` up to `limit`; -1 when the run is longer than any figure in a newspaper. */
function digitsEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && arabicDigit(text, end) >= 0) end++;
  return end === limit && arabicDigit(text, end) >= 0 ? -1 : end;
}

/** The digits in [start, end) as ASCII; what is no digit (the comma of a group) is left out. */
function asciiDigits(text: string, start: number, end: number): string {
  if (isAsciiRow(text, start, end)) return text.slice(start, end);
  let digits = '';
  for (let at = start; at < end; at++) if (arabicDigit(text, at) >= 0) digits += arabicDigit(text, at);
  return digits;
}

function isAsciiRow(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x30 || code > 0x39) return false;
  }
  return true;
}

/**
 * True when exactly three digits follow the comma at `at`: 1,100 is one number, "3,20" is two. A full-width comma groups
 * full-width digits only: elsewhere it separates clauses.
 */
function isGroup(text: string, at: number): boolean {
  if (!isMarked(text, at, COMMA) || arabicDigit(text, at + 4) >= 0) return false;
  if (codeAt(text, at) !== ASCII_COMMA && !(isWide(text, at - 1) && isWide(text, at + 1) && isWide(text, at + 3)))
    return false;
  return arabicDigit(text, at + 1) >= 0 && arabicDigit(text, at + 2) >= 0 && arabicDigit(text, at + 3) >= 0;
}

const ASCII_COMMA = 0x2c;
const isWide = (text: string, at: number): boolean => isMarked(text, at, WIDE_DIGIT);

function readPart(text: string, at: number, limit: number): Part | null {
  const firstEnd = digitsEnd(text, at, limit);
  if (firstEnd <= at) return null;
  let end = firstEnd;
  if (firstEnd - at <= 3 && arabicDigit(text, at) !== 0) while (end < limit && isGroup(text, end)) end += 4;
  const wholeLength = firstEnd - at + ((end - firstEnd) / 4) * 3;
  if (!isPoint(text, end) || arabicDigit(text, end + 1) < 0) {
    return { digits: plainDigits(asciiDigits(text, at, end)), end, decimals: 0, wholeLength };
  }
  const fractionEnd = digitsEnd(text, end + 1, limit);
  if (fractionEnd === -1) return null;
  // 2018.6.1 is a date or a version, no number.
  if (isPoint(text, fractionEnd) && arabicDigit(text, fractionEnd + 1) >= 0) return null;
  const digits = plainDigits(asciiDigits(text, at, end) + asciiDigits(text, end + 1, fractionEnd));
  return { digits, end: fractionEnd, decimals: fractionEnd - end - 1, wholeLength };
}

/** The end of the multipliers at `at`. At most three stand together (千万亿). */
function multipliersEnd(text: string, at: number): number {
  let end = at;
  for (let last = 0; end < at + 3; end++) {
    const step = multiplierAt(text, end);
    if (step <= 1 || isUnitPart(text, end)) break;
    // 万千 and 亿万 are figures of speech, not multipliers; only a rising row (百万, 千万, 万亿) multiplies.
    // 10万万 is a thousand million.
    const isSecond = end === at + 1 && step === 4 && last === 4 && !isHanNumeral(text, end + 1);
    if (end > at && !isSecond && step <= last) break;
    last = step;
  }
  return end;
}

/** Power of ten of the multipliers in [start, end): 万亿 → 12. */
function powerOf(text: string, start: number, end: number): number {
  let power = 0;
  for (let at = start; at < end; at++) power += multiplierAt(text, at);
  return power;
}

/** Reads the smaller parts behind the first: the 4千 and the 6百 of 5万4千6百. */
function readTails(text: string, at: number, limit: number, below: number): { value: bigint; end: number } | null {
  let value = 0n;
  let end = at;
  for (let power = below; power >= 1; ) {
    const tail = readTail(text, end, limit, power);
    if (tail === null) break;
    value += tail.value;
    end = tail.end;
    power = tail.power < power ? tail.power : 0;
  }
  return end === at ? null : { value, end };
}

/** Reads a second, smaller part: the 4000 of 3万4000, the 6千 of 25万6千, the 零1 of 1千零1. */
function readTail(
  text: string,
  at: number,
  limit: number,
  below: number,
): { value: bigint; end: number; power: number } | null {
  const hasZero = isMarked(text, at, ZERO);
  const part = readPart(text, hasZero ? at + 1 : at, limit);
  if (part === null || part.decimals > 0) return null;
  // 2千零30万: the 万 multiplies both parts.
  if (hasZero) return part.wholeLength < below ? { value: BigInt(part.digits), end: part.end, power: 0 } : null;
  const end = multipliersEnd(text, part.end);
  const power = powerOf(text, part.end, end);
  // Without multiplier the tail must fill its places, or 3万2018… would swallow whatever number comes next.
  if (power === 0 && part.wholeLength !== below) return null;
  if (part.wholeLength + power > below) return null;
  return { value: BigInt(part.digits) * 10n ** BigInt(power), end, power };
}

/** True in the middle of a longer number: at the 9 of 19, the 2 of 1.2. */
function isInside(text: string, at: number): boolean {
  return arabicDigit(text, at - 1) >= 0 || (isPoint(text, at - 1) && arabicDigit(text, at - 2) >= 0);
}

function numeral(
  start: number,
  end: number,
  { digits, decimals }: Pick<Part, 'digits' | 'decimals'>,
  power: number,
  over: boolean,
  rule: string,
): Numeral {
  const exponent = power - decimals;
  const step = stepOfDigits(digits, exponent, decimals > 0);
  return { start, end, decimal: shiftedDigits(digits, exponent), low: null, high: null, step, over, rule };
}

/** Reads a numeral that begins with an Arabic digit: 1914, 1,100万, 62.55, 3万4000, 20余万. */
export function readArabicNumeral(text: string, at: number): Numeral | null {
  if (arabicDigit(text, at) < 0 || isInside(text, at)) return null;
  const limit = at + MAX_NUMERAL_LENGTH;
  const part = readPart(text, at, limit);
  if (part === null) return null;
  const end = multipliersEnd(text, part.end);
  const power = powerOf(text, part.end, end);
  if (isMarked(text, end, MORE)) return readOver(text, at, part, power, end);
  const tail = part.decimals === 0 && power >= 3 ? readTails(text, end, limit, power) : null;
  if (tail === null) return numeral(at, end, part, power, false, 'zh-arabic-numeral');
  const whole = BigInt(part.digits) * 10n ** BigInt(power) + tail.value;
  const wholeEnd = power < 4 ? multipliersEnd(text, tail.end) : tail.end;
  const wholePower = powerOf(text, tail.end, wholeEnd);
  return numeral(at, wholeEnd, { digits: whole.toString(), decimals: 0 }, wholePower, false, 'zh-mixed-numeral');
}

/** 30多, 30多万, 30万多亿; in 30万多千 the last is nothing. `end` is where the 多 stands. */
function readOver(text: string, at: number, part: Part, power: number, end: number): Numeral {
  const afterEnd = multipliersEnd(text, end + 1);
  const after = powerOf(text, end + 1, afterEnd);
  const rises = after > power;
  const whole = rises ? power + after : power;
  return numeral(at, rises ? afterEnd : end + 1, part, whole, true, 'zh-arabic-numeral');
}
