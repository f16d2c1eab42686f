import { decimalText, powerOfTen, type Scaled, stepText } from '../decimal-text.ts';
import type { Numeral, ReadNumeral } from '../numeral.ts';
import { arabicDigit, BIG_POWERS, hanDigit, MAX_NUMERAL_LENGTH, SMALL_POWERS } from './digits.ts';

/** A row of digits of one script, perhaps with a point. */
interface Run {
  readonly digits: bigint;
  readonly decimals: number;
  readonly end: number;
  readonly arabic: boolean;
}

/** What a middle dot for a point (三・五％) must be followed by; elsewhere it parts the words of a name (3・11). */
const BEHIND_DOT = new Set([...'%％倍万億兆割ポパ']);

const digitOf = (text: string, at: number, arabic: boolean) => (arabic ? arabicDigit(text, at) : hanDigit(text, at));

/** True when exactly three digits follow the comma at `at`, and one to three (then just three) stand before it. */
function isGroupMark(text: string, at: number, before: number, isFirst: boolean): boolean {
  if (text[at] !== ',' && text[at] !== '，') return false;
  if (isFirst ? before < 1 || before > 3 : before !== 3) return false;
  for (let next = at + 1; next <= at + 3; next++) if (arabicDigit(text, next) < 0) return false;
  return arabicDigit(text, at + 4) < 0;
}

/** The end of the digits behind the point at `at`; `at` itself where the character there is no point. */
function decimalsEnd(text: string, at: number, limit: number, arabic: boolean): number {
  const mark = text[at];
  const isDot = mark === '・' || mark === '·';
  if (!isDot && !(arabic && (mark === '.' || mark === '．'))) return at;
  let end = at + 1;
  while (end < limit && digitOf(text, end, arabic) >= 0) end++;
  if (end === at + 1 || (isDot && !BEHIND_DOT.has(text[end] ?? ''))) return at;
  return end;
}

/** Reads a row of digits; null where none stands, and for rows longer than any figure: 1.2.3 and the numbers of cards. */
function readRun(text: string, at: number, limit: number): Run | null {
  const arabic = arabicDigit(text, at) >= 0;
  let written = '';
  let group = 0;
  let isFirst = true;
  let end = at;
  for (; end < limit; end++) {
    const digit = digitOf(text, end, arabic);
    if (digit >= 0) {
      written += digit;
      group++;
    } else if (arabic && isGroupMark(text, end, group, isFirst)) {
      group = 0;
      isFirst = false;
    } else break;
  }
  if (written === '') return null;
  const behind = decimalsEnd(text, end, limit, arabic);
  if (behind > end) {
    for (let next = end + 1; next < behind; next++) written += digitOf(text, next, arabic);
    if (text[behind] === '.' && arabicDigit(text, behind + 1) >= 0) return null;
  }
  if (digitOf(text, Math.max(end, behind), arabic) >= 0) return null;
  return { digits: BigInt(written), decimals: behind > end ? behind - end - 1 : 0, end: behind, arabic };
}

interface Section {
  readonly digits: bigint;
  readonly decimals: number;
  readonly end: number;
}

/** True where 十, 百 or 千 at `at` may multiply the run before it: 二十, 5千, bare 百, but not 12百 or 3十. */
function multiplies(run: Run | null, power: number | undefined, last: number): power is number {
  if (power === undefined || power >= last) return false;
  return run === null || (run.decimals === 0 && run.digits > 0n && run.digits < 10n && !(run.arabic && power === 1));
}

/** Reads what stands before one of 万, 億, 兆: 2千5百, 百二十三, 1234, 一二三. */
function readSection(text: string, at: number, limit: number): Section | null {
  let digits = 0n;
  let last = 4;
  let end = at;
  while (end < limit) {
    const run = readRun(text, end, limit);
    const next = run?.end ?? end;
    const power = SMALL_POWERS.get(text[next] ?? '');
    if (multiplies(run, power, last)) {
      digits += (run?.digits ?? 1n) * 10n ** BigInt(power);
      last = power;
      end = next + 1;
      continue;
    }
    if (run === null) break;
    if (end === at) return run;
    const scale = 10n ** BigInt(run.decimals);
    if (run.digits < 10n ** BigInt(last) * scale) return { ...run, digits: digits * scale + run.digits };
    break;
  }
  return end === at ? null : { digits, decimals: 0, end };
}

interface Sum {
  /** In units × 10^-`decimals`. */
  readonly digits: bigint;
  readonly decimals: number;
  readonly end: number;
  readonly step: string;
}

/** Adds up sections of falling power: 3億5000万, 1万2000. */
function readSum(text: string, at: number, limit: number): Sum | null {
  let sum: Sum | null = null;
  let last = Number.POSITIVE_INFINITY;
  for (;;) {
    const section = readSection(text, sum?.end ?? at, limit);
    if (section === null) return sum;
    const found = BIG_POWERS.get(text[section.end] ?? '');
    const power = found !== undefined && found < last ? found : 0;
    if (sum !== null && section.digits >= 10n ** BigInt(last - power + section.decimals)) return sum;
    const decimals = Math.max(0, section.decimals - power);
    const shift = BigInt(power - section.decimals + decimals);
    const digits: bigint = (sum?.digits ?? 0n) * 10n ** BigInt(decimals) + section.digits * 10n ** shift;
    const scaled: Scaled = { digits: section.digits, exponent: power - section.decimals };
    const step = stepText(scaled, section.decimals > 0);
    sum = { digits, decimals, step, end: section.end + (power > 0 ? 1 : 0) };
    if (power === 0 || section.decimals > 0) return sum;
    last = power;
  }
}

/** 数百 → 200..999, 十数 → 11..19, 百数十 → 120..199, 数 alone → 2..9; then 万, 億, 兆 multiply both ends. */
function readSeveral(text: string, start: number, at: number, before: bigint): Numeral | null {
  if (text[at] !== '数') return null;
  const small = SMALL_POWERS.get(text[at + 1] ?? '');
  const unit = 10n ** BigInt(small ?? 0);
  if (before % (unit * 10n) !== 0n) return null;
  let end = at + (small === undefined ? 1 : 2);
  const power = BIG_POWERS.get(text[end] ?? '') ?? 0;
  if (power > 0) end++;
  const scale = 10n ** BigInt(power);
  const least = before > 0n && small === undefined ? 1n : 2n;
  const low = (before + least * unit) * scale;
  // The top of 数百 is 999, of 数万 99,999: one step below the next power.
  const high = before > 0n && power > 0 ? (before + 10n * unit - 1n) * scale : (before + 10n * unit) * scale - 1n;
  const ends = { low: low.toString(), high: high.toString(), decimal: null, over: false };
  return { ...ends, start, end, step: powerOfTen(power + (small ?? 0)), rule: 'ja-several' };
}

/** Reads a Japanese newspaper's numeral at `at`: 1万2000, ３億, 百二十三, 一二三, 数百, 十数. Exact; never through a float. */
export const readNumeral: ReadNumeral = (text, at) => {
  const limit = Math.min(text.length, at + MAX_NUMERAL_LENGTH);
  const several = readSeveral(text, at, at, 0n);
  if (several !== null) return several;
  const sum = readSum(text, at, limit);
  if (sum === null) return null;
  const more = sum.decimals === 0 && sum.digits > 0n ? readSeveral(text, at, sum.end, sum.digits) : null;
  if (more !== null) return more;
  const over = text[sum.end] === '余' && text[sum.end + 1] !== 'り';
  const decimal = decimalText({ digits: sum.digits, exponent: -sum.decimals });
  const rule = arabicDigit(text, at) >= 0 ? 'ja-arabic-numeral' : 'ja-han-numeral';
  return { start: at, end: sum.end + (over ? 1 : 0), decimal, low: null, high: null, step: sum.step, over, rule };
};

/** True where the numeral ends in 万, 億, 兆 or 京: surely a number, whatever follows. */
export const endsInBigPower = (text: string, { end, over }: Numeral): boolean =>
  BIG_POWERS.has(text[end - (over ? 2 : 1)] ?? '');
