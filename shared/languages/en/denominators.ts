import { TENS } from './number-words.ts';
import { isDigit, type Word, wordAfter, wordAt } from './words.ts';

const ORDINAL_ENDS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
);

/** Denominators of one word, singular. "second" is a time. */
export const SINGLE_DENOMINATORS: ReadonlyMap<string, bigint> = new Map([
  ['half', 2n],
  ['quarter', 4n],
  ...[...ORDINAL_ENDS].slice(2).map(([word, value]): [string, bigint] => [word, BigInt(value)]),
  ...'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
    .split(' ')
    .map((word, index): [string, bigint] => [word, BigInt(index + 10)]),
  ...'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'
    .split(' ')
    .map((word, index): [string, bigint] => [word, BigInt((index + 2) * 10)]),
  ['hundredth', 100n],
  ['thousandth', 1000n],
  ['millionth', 1_000_000n],
  ['billionth', 1_000_000_000n],
  ['trillionth', 1_000_000_000_000n],
]);

export interface Denominator {
  readonly bottom: bigint;
  readonly end: number;
  readonly isPlural: boolean;
}

/** "third", "quarters", "halves", "twenty-fifth", "hundredths" at `at`. */
export function denominatorAt(text: string, at: number): Denominator | null {
  const word = wordAt(text, at);
  if (word === null) return null;
  const tens = TENS.get(word.lower);
  if (tens === undefined) return single(word);
  const ones = wordAfter(text, word.end, ' -');
  const isPlural = ones?.lower.endsWith('s') ?? false;
  const value = ones === null ? undefined : ORDINAL_ENDS.get(isPlural ? ones.lower.slice(0, -1) : ones.lower);
  return ones === null || value === undefined ? null : { bottom: BigInt(tens + value), end: ones.end, isPlural };
}

function single(word: Word): Denominator | null {
  const singular = SINGLE_DENOMINATORS.get(word.lower);
  if (singular !== undefined) return { bottom: singular, end: word.end, isPlural: false };
  if (word.lower === 'halves') return { bottom: 2n, end: word.end, isPlural: true };
  const plural = word.lower.endsWith('s') ? SINGLE_DENOMINATORS.get(word.lower.slice(0, -1)) : undefined;
  return plural === undefined || word.lower === 'halfs' ? null : { bottom: plural, end: word.end, isPlural: true };
}

/** What lengths, prices and recipes are divided by in digits. */
const SLASHED: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32, 64]);

export interface Slash {
  readonly top: bigint;
  readonly bottom: bigint;
  readonly end: number;
}

/** The 1/2 of "10 1/2", behind the whole that ends at `at`. */
export function slashBehind(text: string, at: number): Slash | null {
  if (text[at] !== ' ' && text[at] !== '\u00a0') return null;
  return slashAt(text, at + 1);
}

/** "3/4" at `at`: a part of one, no date (4/17) and no code (24/7). */
export function slashAt(text: string, at: number): Slash | null {
  if (text[at + 1] !== '/' && text[at + 2] !== '/') return null;
  const written = /^(\d{1,2})\/(\d{1,2})(?![\d/.,]\d|\d|\/)/.exec(text.slice(at, at + 8));
  if (written === null || isDigit(text[at - 1])) return null;
  const [whole, top = '', bottom = ''] = written;
  if (Number(top) < 1 || Number(top) >= Number(bottom) || !SLASHED.has(Number(bottom))) return null;
  return { top: BigInt(top), bottom: BigInt(bottom), end: at + whole.length };
}
