import { decimalText, type Scaled, stepText } from '../decimal-text.ts';
import type { Numeral } from '../numeral.ts';
import { arabicDigit, isUnitPart, MAX_NUMERAL_LENGTH, MULTIPLIERS } from './digits.ts';
import { isHanNumeral } from './han-numerals.ts';

interface Part extends Scaled {
  readonly end: number;
  readonly decimals: number;
  /** How many digits stand before the point. */
  readonly wholeLength: number;
}

const isPoint = (text: string, at: number) => text[at] === '.' || text[at] === '．';

/** Reads the digits from `at` up to `limit`; null when the run is longer than any figure in a newspaper. */
function digitRun(text: string, at: number, limit: number): { written: string; end: number } | null {
  let written = '';
  let end = at;
  for (; end < limit; end++) {
    const digit = arabicDigit(text, end);
    if (digit < 0) break;
    written += digit;
  }
  return arabicDigit(text, end) >= 0 ? null : { written, end };
}

/**
 * True when exactly three digits follow the comma at `at`: 1,100 is one number, "3,20" is two. A full-width comma groups
 * full-width digits only: elsewhere it separates clauses.
 */
function isGroup(text: string, at: number): boolean {
  if (arabicDigit(text, at + 4) >= 0) return false;
  if (text[at] !== ',' && !(text[at] === '，' && isWide(text, at - 1) && isWide(text, at + 1) && isWide(text, at + 3)))
    return false;
  return arabicDigit(text, at + 1) >= 0 && arabicDigit(text, at + 2) >= 0 && arabicDigit(text, at + 3) >= 0;
}

const isWide = (text: string, at: number): boolean => text.charCodeAt(at) >= 0xff10 && text.charCodeAt(at) <= 0xff19;

function readPart(text: string, at: number, limit: number): Part | null {
  const whole = digitRun(text, at, limit);
  if (whole === null || whole.written === '') return null;
  let { written, end } = whole;
  while (written[0] !== '0' && whole.written.length <= 3 && isGroup(text, end) && end < limit) {
    for (let i = 1; i <= 3; i++) written += arabicDigit(text, end + i);
    end += 4;
  }
  const wholeLength = written.length;
  if (!isPoint(text, end) || arabicDigit(text, end + 1) < 0) {
    return { digits: BigInt(written), exponent: 0, end, decimals: 0, wholeLength };
  }
  const fraction = digitRun(text, end + 1, limit);
  if (fraction === null) return null;
  // 2018.6.1 is a date or a version, no number.
  if (isPoint(text, fraction.end) && arabicDigit(text, fraction.end + 1) >= 0) return null;
  const decimals = fraction.written.length;
  return { digits: BigInt(written + fraction.written), exponent: -decimals, end: fraction.end, decimals, wholeLength };
}

/** Power of ten and end of the multipliers at `at`: 万亿 → 12. At most three stand together (千万亿). */
function readMultipliers(text: string, at: number): { power: number; end: number } {
  let power = 0;
  let end = at;
  for (; end < at + 3; end++) {
    const character = text[end] ?? '';
    const step = MULTIPLIERS.get(character);
    if (step === undefined || step === 1) break;
    if (isUnitPart(text, end)) break;
    // 万千 and 亿万 are figures of speech, not multipliers; only a rising row (百万, 千万, 万亿) multiplies.
    // 10万万 is a thousand million.
    const isSecond = end === at + 1 && step === 4 && power === 4 && !isHanNumeral(text[end + 1] ?? '');
    if (end > at && !isSecond && step <= (MULTIPLIERS.get(text[end - 1] ?? '') ?? 0)) break;
    power += step;
  }
  return { power, end };
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
  const hasZero = text[at] === '零' || text[at] === '〇';
  const part = readPart(text, hasZero ? at + 1 : at, limit);
  if (part === null || part.decimals > 0) return null;
  // 2千零30万: the 万 multiplies both parts.
  if (hasZero) return part.wholeLength < below ? { value: part.digits, end: part.end, power: 0 } : null;
  const { power, end } = readMultipliers(text, part.end);
  // Without multiplier the tail must fill its places, or 3万2018… would swallow whatever number comes next.
  if (power === 0 && part.wholeLength !== below) return null;
  if (part.wholeLength + power > below) return null;
  return { value: part.digits * 10n ** BigInt(power), end, power };
}

/** True in the middle of a longer number: at the 9 of 19, the 2 of 1.2. */
function isInside(text: string, at: number): boolean {
  return arabicDigit(text, at - 1) >= 0 || (isPoint(text, at - 1) && arabicDigit(text, at - 2) >= 0);
}

/** Reads a numeral that begins with an Arabic digit: 1914, 1,100万, 62.55, 3万4000, 20余万. */
export function readArabicNumeral(text: string, at: number): Numeral | null {
  if (arabicDigit(text, at) < 0 || isInside(text, at)) return null;
  const limit = at + MAX_NUMERAL_LENGTH;
  const part = readPart(text, at, limit);
  if (part === null) return null;
  const direct = readMultipliers(text, part.end);
  let { power, end } = direct;
  let over = false;
  if ('余多餘来來'.includes(text[end] ?? '\0')) {
    over = true;
    const after = readMultipliers(text, end + 1);
    // 30万多亿 rises; 30万多千 is nothing.
    const rises = after.power > power;
    power += rises ? after.power : 0;
    end = rises ? after.end : end + 1;
  }
  let scaled: Scaled = { digits: part.digits, exponent: part.exponent + power };
  const tail = !over && part.decimals === 0 && power >= 3 ? readTails(text, end, limit, power) : null;
  if (tail !== null) {
    const whole = power < 4 ? readMultipliers(text, tail.end) : { power: 0, end: tail.end };
    scaled = { digits: part.digits * 10n ** BigInt(power) + tail.value, exponent: whole.power };
    end = whole.end;
  }
  const rule = tail !== null ? 'zh-mixed-numeral' : 'zh-arabic-numeral';
  const step = stepText(scaled, part.decimals > 0);
  return { start: at, end, decimal: decimalText(scaled), low: null, high: null, step, over, rule };
}
