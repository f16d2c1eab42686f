import type { Numeral, ReadNumeral } from '../numeral.ts';
import { readArabicNumeral } from './arabic-numerals.ts';
import { arabicDigit, MAX_NUMERAL_LENGTH, MULTIPLIERS } from './digits.ts';
import { isHanNumeral, readHanNumeral } from './han-numerals.ts';

/** Reads a Chinese newspaper's numeral at `at`, in Arabic digits or Han characters. Exact; never through a float. */
export const readNumeral: ReadNumeral = (text: string, at: number): Numeral | null => {
  const joined = readTogether(text, at);
  const end = joined?.end ?? at + 1;
  const isApart = isBlank(text, end) || (text[end] === '点' && isBlank(text, end + 1));
  const spaced = isApart ? readApart(text, at) : null;
  return spaced ?? joined;
};

const readTogether: ReadNumeral = (text, at) => readArabicNumeral(text, at) ?? readHanNumeral(text, at);

const isBlank = (text: string, at: number): boolean => text[at] === ' ' || text[at] === '\u3000';
/** More blanks than that part two cells of a table. */
const MOST_BLANKS = 3;

/**
 * 三千 八百 九十六 万: justified lines leave blanks inside a numeral. It is read as one only where all of the row is one
 * numeral: 三百 五百人 are two.
 */
function readApart(text: string, at: number): Numeral | null {
  let squeezed = '';
  const places: number[] = [];
  let end = at;
  while (end < text.length && end - at < MAX_NUMERAL_LENGTH) {
    const next = behindBlanks(text, end);
    if (next === null || !isPart(text, next)) break;
    if (next > end && !mayJoin(squeezed.at(-1) ?? '', text[next] ?? '')) break;
    squeezed += text[next];
    places.push(next);
    end = next + 1;
  }
  if (places.length === end - at) return null;
  const read = readTogether(squeezed, 0);
  // What follows may make the last character no part of the number: 千克, 百分点.
  const whole = readTogether(squeezed + text.slice(end, end + 2), 0);
  if (read === null || read.end !== squeezed.length || whole?.end !== read.end) return null;
  return { ...read, start: at, end };
}

/** The place behind at most three blanks from `at`; `at` where none stands there, null where there are more. */
function behindBlanks(text: string, at: number): number | null {
  let next = at;
  while (isBlank(text, next)) {
    next++;
    if (next - at > MOST_BLANKS) return null;
  }
  return next;
}

const isPart = (text: string, at: number): boolean =>
  isHanNumeral(text, at) || arabicDigit(text, at) >= 0 || '点几余多'.includes(text[at] ?? '\0');

/** A blank parts a numeral only beside a multiplier or 点: 三 四 are two digits. */
const mayJoin = (left: string, right: string): boolean =>
  MULTIPLIERS.has(left) || MULTIPLIERS.has(right) || left === '点' || right === '点' || '几余多'.includes(right);
