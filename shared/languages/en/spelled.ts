import { decimalText, exactQuotient, stepText } from '../decimal-text.ts';
import type { Numeral } from '../numeral.ts';
import { denominatorAt } from './denominators.ts';
import { SCALES, SMALL, TENS } from './number-words.ts';
import { DURATIONS, MEASURES } from './unit-words.ts';
import { type Word, wordAfter } from './words.ts';

export const JOINTS = ' \u00a0-';

/** Spelled-out whole numbers, and "two and a half million". `first` may be the bare multiplier after "a". */
export function readSpelled(text: string, first: Word, start: number): Numeral | null {
  let total = 0n;
  let group = first.start === start ? null : 1n;
  let lastPower = Number.POSITIVE_INFINITY;
  let end = -1;
  let word: Word | null = first;
  while (word !== null) {
    const scale = SCALES.get(word.lower);
    const added: bigint | null = scale === undefined ? extendGroup(group, word) : null;
    if (scale !== undefined) {
      if (group === null || scale >= lastPower) break;
      total += group * 10n ** BigInt(scale);
      lastPower = scale;
      group = null;
    } else if (added !== null) group = added;
    else break;
    end = word.end;
    word = nextWord(text, end, group !== null ? group >= 100n && group % 100n === 0n : true);
  }
  if (end === -1) return null;
  const value = total + (group ?? 0n);
  return readTail(text, start, end, value, total === 0n) ?? wholeNumber(start, end, value, 'spelled-out');
}

/** What comes after a spelled number: "two dozen", "two and a half million", "two point five million". */
function readTail(text: string, start: number, end: number, value: bigint, plain: boolean): Numeral | null {
  const next = wordAfter(text, end, JOINTS);
  if (next === null) return null;
  if (plain && (next.lower === 'dozen' || next.lower === 'dozens'))
    return wholeNumber(start, next.end, value * 12n, 'dozen');
  const parts = plain ? partsOfScale(text, start, end, value) : null;
  if (parts !== null) return parts;
  if (next.lower === 'point') return readPoint(text, start, next.end, value);
  return next.lower === 'and' ? andPart(text, start, end, value) : null;
}

/** "three quarters of a million", "three-quarters billion". */
function partsOfScale(text: string, start: number, end: number, top: bigint): Numeral | null {
  const part = denominatorAt(text, end + 1);
  if (part === null || !part.isPlural || top >= part.bottom) return null;
  const from = text.startsWith(' of a ', part.end) ? part.end + 5 : part.end;
  const scale = wordAfter(text, from, JOINTS);
  const power = scale === null ? undefined : SCALES.get(scale.lower);
  if (scale === null || power === undefined) return null;
  return wholeNumber(start, scale.end, (10n ** BigInt(power) * top) / part.bottom, 'part-of-multiplier');
}

/** "two and a half", "two and a half million", "five and a quarter years", "three and two thirds": `end` stands before the "and". */
export function andPart(text: string, start: number, end: number, whole: bigint): Numeral | null {
  const and = wordAfter(text, end, JOINTS);
  const first = and === null ? null : wordAfter(text, and.end, JOINTS);
  if (first === null) return null;
  // "one and half hours"
  if (first.lower === 'half' && DURATIONS.has(wordAfter(text, first.end, JOINTS)?.lower ?? ''))
    return withPart(start, first.end, whole, { top: 1n, bottom: 2n });
  const isArticle = first.lower === 'a' || first.lower === 'an' || first.lower === 'one';
  const top = isArticle ? 1 : (SMALL.get(first.lower) ?? 0);
  const part = top === 0 ? null : denominatorAt(text, first.end + 1);
  if (part === null || !JOINTS.includes(text[first.end] ?? '.') || part.isPlural !== top > 1) return null;
  const parts = { top: BigInt(top), bottom: part.bottom };
  if (parts.top >= parts.bottom) return null;
  const scale = wordAfter(text, part.end, JOINTS);
  const power = scale === null ? undefined : SCALES.get(scale.lower);
  if (scale !== null && power !== undefined) {
    const unit = 10n ** BigInt(power);
    return wholeNumber(start, scale.end, whole * unit + (unit * parts.top) / parts.bottom, 'and-a-half');
  }
  // "won two and a third in May" counts no thirds.
  if (part.bottom !== 2n && !mayEndNumber(text, part.end)) return null;
  return withPart(start, part.end, whole, parts);
}

/** Whether a unit, a plural or nothing stands behind a number with a part. */
function mayEndNumber(text: string, at: number): boolean {
  const next = wordAfter(text, at, JOINTS);
  if (next === null) return !/^ ?[(\w]/.test(text.slice(at, at + 2));
  return (
    MEASURES.has(next.lower) ||
    DURATIONS.has(next.lower) ||
    /^(?:times|percent|per|points?|[a-z]{3,}[^su]s)$/.test(next.lower)
  );
}

/** A whole with a part of one: exact where it ends, else to four places. */
export function withPart(start: number, end: number, whole: bigint, part: { top: bigint; bottom: bigint }): Numeral {
  const sum = whole * part.bottom + part.top;
  const exact = exactQuotient(sum, part.bottom);
  const decimal = exact ?? decimalText({ digits: (sum * 10_000n + part.bottom / 2n) / part.bottom, exponent: -4 });
  return {
    start,
    end,
    decimal,
    low: null,
    high: null,
    step: part.bottom === 2n ? '0.1' : '0.01',
    over: false,
    rule: 'and-a-half',
  };
}

/** "two point five million", "six point seventy-one": what is said digit by digit, or as one number. */
function readPoint(text: string, start: number, at: number, whole: bigint): Numeral | null {
  let digits = '';
  let end = at;
  for (
    let word = wordAfter(text, at, JOINTS);
    word !== null && digits.length < MOST_DECIMALS;
    word = wordAfter(text, end, JOINTS)
  ) {
    const tens = digits === '' ? TENS.get(word.lower) : undefined;
    const small = SMALL.get(word.lower);
    if (tens !== undefined) {
      const ones = wordAfter(text, word.end, JOINTS);
      const one = ones === null ? 0 : (SMALL.get(ones.lower) ?? 0);
      const isOne = ones !== null && one > 0 && one < 10;
      digits = String(tens + (isOne ? one : 0));
      end = isOne ? ones.end : word.end;
      break;
    }
    if (small === undefined || (small > 9 && digits !== '')) break;
    digits += small;
    end = word.end;
    if (small > 9) break;
  }
  if (digits === '') return null;
  const scale = wordAfter(text, end, JOINTS);
  const power = scale === null ? undefined : SCALES.get(scale.lower);
  const exponent = (power ?? 0) - digits.length;
  const scaled = { digits: BigInt(`${whole}${digits}`), exponent };
  const last = scale !== null && power !== undefined ? scale.end : end;
  return {
    start,
    end: last,
    decimal: decimalText(scaled),
    low: null,
    high: null,
    step: stepText(scaled, true),
    over: false,
    rule: 'spelled-out',
  };
}

/** More decimals than anybody says. */
const MOST_DECIMALS = 8;

/** The group below a thousand with one more word, or null when the word doesn't go on from it. */
function extendGroup(group: bigint | null, word: Word): bigint | null {
  if (word.lower === 'hundred') return group !== null && group > 0n && group < 100n ? group * 100n : null;
  const tens = TENS.get(word.lower);
  const small = SMALL.get(word.lower);
  if (tens !== undefined) return group === null || group % 100n === 0n ? (group ?? 0n) + BigInt(tens) : null;
  if (small === undefined) return null;
  if (group === null || (group >= 100n && group % 100n === 0n)) return (group ?? 0n) + BigInt(small);
  const follows = group % 10n === 0n && group % 100n >= 20n && small > 0 && small < 10;
  return follows ? group + BigInt(small) : null;
}

/** The next word of a spelled number; "and" is stepped over where one may stand (after a hundred or a multiplier). */
function nextWord(text: string, at: number, mayJoin: boolean): Word | null {
  const next = wordAfter(text, at, JOINTS);
  return mayJoin && next?.lower === 'and' ? wordAfter(text, next.end, JOINTS) : next;
}

export function wholeNumber(start: number, end: number, value: bigint, rule: string): Numeral {
  const step = stepText({ digits: value, exponent: 0 }, false);
  return { start, end, decimal: value.toString(), low: null, high: null, step, over: false, rule };
}
