import { marksAt, marksOf } from '../character-marks.ts';
import { decimalText, stepText } from '../decimal-text.ts';
import type { Numeral } from '../numeral.ts';
import { isUnitPart, MAX_NUMERAL_LENGTH, MULTIPLIERS } from './digits.ts';

/** Plain, formal (cheque) and traditional digit characters. */
const DIGITS: ReadonlyMap<string, number> = new Map(
  ['零〇○', '一壹', '二两贰兩貳', '三叁參', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖'].flatMap((row, value) =>
    [...row].map((character): [string, number] => [character, value]),
  ),
);
const TENS: ReadonlyMap<string, bigint> = new Map([
  ['廿', 20n],
  ['卅', 30n],
]);
const VAGUE = new Set(['几', '数', '幾', '數']);

const [DIGIT, UNIT, POINT] = [1, 2, 4];
const MARKS = marksOf([DIGIT, DIGITS.keys()], [UNIT, MULTIPLIERS.keys()], [UNIT, TENS.keys()], [POINT, '点']);

/** The characters that a Han numeral may be made of. */
export const HAN_NUMERALS = [...DIGITS.keys(), ...MULTIPLIERS.keys(), ...TENS.keys()].join('');

/** True where a character stands that a Han numeral may be made of. */
export const isHanNumeral = (text: string, at: number): boolean => (marksAt(MARKS, text, at) & (DIGIT | UNIT)) !== 0;

/** Both ends of what has been read; they part at 十几 or 二三十. */
interface State {
  /** What has been read up to 兆. */
  trillions: [bigint, bigint];
  total: [bigint, bigint];
  section: [bigint, bigint];
  pending: [bigint, bigint] | null;
  afterZero: boolean;
  lastUnit: bigint;
  sawBillion: boolean;
  sawUnit: boolean;
  over: boolean;
}

const plus = (a: [bigint, bigint], b: [bigint, bigint]): [bigint, bigint] => [a[0] + b[0], a[1] + b[1]];
const times = (a: [bigint, bigint], by: bigint): [bigint, bigint] => [a[0] * by, a[1] * by];
const same = (value: bigint): [bigint, bigint] => [value, value];

/** Takes 十, 百 or 千; false when it can't stand here. */
function takeSmallUnit(state: State, unit: bigint): boolean {
  if (state.over || (state.lastUnit !== 0n && unit >= state.lastUnit)) return false;
  // 百 and 千 need their digit; 十 may stand for 一十.
  if (state.pending === null && unit !== 10n) return false;
  state.section = plus(state.section, times(state.pending ?? same(1n), unit));
  state.pending = null;
  state.lastUnit = unit;
  return true;
}

/** Takes 万 or 亿: what has been read since the last one is multiplied. */
function takeLargeUnit(state: State, unit: bigint): boolean {
  const section = plus(state.section, state.pending ?? same(0n));
  if (unit === TRILLION) return takeTrillion(state, plus(state.total, section));
  const billion = unit === 100_000_000n;
  if (state.sawBillion && billion) return false;
  const whole = billion ? plus(state.total, section) : section;
  if (whole[1] === 0n || (!billion && state.total[0] % 100_000_000n !== 0n)) return false;
  state.total = billion ? times(whole, unit) : plus(state.total, times(whole, unit));
  state.section = same(0n);
  state.pending = null;
  state.lastUnit = 0n;
  state.sawBillion ||= billion;
  return true;
}

const TRILLION = 1_000_000_000_000n;

function takeTrillion(state: State, whole: [bigint, bigint]): boolean {
  if (state.trillions[1] > 0n || whole[1] === 0n || state.sawBillion) return false;
  Object.assign(state, {
    trillions: times(whole, TRILLION),
    total: same(0n),
    section: same(0n),
    pending: null,
    lastUnit: 0n,
  });
  return true;
}

/** The second 万 of 四万万: a hundred million, as people were once counted. */
function takeSecondTenThousand(state: State): boolean {
  if (state.sawBillion || state.total[1] >= 100_000_000n || state.total[1] === 0n) return false;
  state.total = times(state.total, 10_000n);
  state.sawBillion = true;
  return true;
}

/** The last 两 of 三千两百两 and 二两: a weight, since nobody says two with it behind a number. */
const isOunce = ({ sawUnit, pending }: State, text: string, at: number): boolean =>
  text[at] === '两' &&
  (sawUnit || (pending !== null && pending[0] !== 1n && pending[0] !== 3n)) &&
  !MULTIPLIERS.has(text[at + 1] ?? '');

/** Takes one character into the state; false where the numeral ends. */
function take(state: State, text: string, at: number): boolean {
  const character = text[at] ?? '';
  const digit = DIGITS.get(character);
  if (digit !== undefined) return !isOunce(state, text, at) && takeDigit(state, BigInt(digit));
  const tens = TENS.get(character);
  if (tens !== undefined) {
    if (state.pending !== null || state.sawUnit || state.over) return false;
    state.section = same(tens);
    state.lastUnit = 10n;
    state.sawUnit = true;
    return true;
  }
  const power = MULTIPLIERS.get(character);
  if (power !== undefined) {
    if (isUnitPart(text, at)) return false;
    const unit = 10n ** BigInt(power);
    const isSecond =
      power === 4 && state.section[1] === 0n && state.pending === null && '万萬'.includes(text[at - 1] ?? '\0');
    const taken = isSecond
      ? takeSecondTenThousand(state)
      : power < 4
        ? takeSmallUnit(state, unit)
        : takeLargeUnit(state, unit);
    if (taken) {
      state.sawUnit = true;
      state.afterZero = false;
    }
    return taken;
  }
  // 十几, 二十几万: eleven to nineteen.
  if (VAGUE.has(character) && (state.lastUnit === 10n || state.afterZero) && state.pending === null && !state.over) {
    state.pending = [1n, 9n];
    state.afterZero = true;
    return true;
  }
  if ('余餘多来來'.includes(character) && state.sawUnit && state.pending === null && !state.over) {
    state.over = true;
    return true;
  }
  return false;
}

function takeDigit(state: State, digit: bigint): boolean {
  if (state.over) return false;
  if (digit === 0n) {
    if (state.pending !== null) return false;
    state.afterZero = true;
    return true;
  }
  if (state.pending === null) {
    state.pending = same(digit);
    return true;
  }
  // 二三十, 七八: two neighbours are a range.
  const [low, high] = state.pending;
  if (low !== high || digit !== low + 1n) return false;
  state.pending = [low, digit];
  return true;
}

/** The digit after 三百 in 三百五 counts the next lower unit; after 零 it counts ones. */
function finish(state: State, lastCharacterUnit: bigint): [bigint, bigint] {
  const by = !state.afterZero && lastCharacterUnit >= 100n ? lastCharacterUnit / 10n : 1n;
  return plus(plus(plus(state.trillions, state.total), state.section), times(state.pending ?? same(0n), by));
}

function numeral(start: number, end: number, ends: [bigint, bigint], over: boolean, rule: string): Numeral {
  const single = ends[0] === ends[1];
  const step = stepText({ digits: ends[0], exponent: 0 }, false);
  const [low, high] = single ? [null, null] : [ends[0].toString(), ends[1].toString()];
  return { start, end, decimal: single ? ends[0].toString() : null, low, high, step, over, rule };
}

/** 数百, 几十万: from two of the unit to just under ten of it. */
function readVague(text: string, at: number): Numeral | null {
  let end = at + 1;
  let power = 0;
  while (end < at + 4) {
    const step = MULTIPLIERS.get(text[end] ?? '');
    if (step === undefined || (end > at + 1 && step <= power)) break;
    power += step;
    end++;
  }
  if (power === 0) return null;
  const unit = 10n ** BigInt(power);
  return {
    ...numeral(at, end, [2n * unit, 10n * unit - 1n], false, 'zh-vague-numeral'),
    step: unit.toString(),
  };
}

/** Digits read one by one: 二〇一八. Without a 〇 only four are taken, so that 五一 and 一二三 stay names. */
function readDigitRow(text: string, at: number, end: number): Numeral | null {
  const row = [...text.slice(at, end)];
  const hasZero = row.some((character) => DIGITS.get(character) === 0);
  if (row.length !== 4 && !(hasZero && row.length >= 3)) return null;
  const digits = BigInt(row.map((character) => DIGITS.get(character) ?? 0).join(''));
  return numeral(at, end, same(digits), false, 'zh-digit-row');
}

/** 一点五, 三点一四: digits after 点, when a digit follows and the whole is plain. */
function readPoint(text: string, at: number, point: number, whole: bigint): Numeral | null {
  let fraction = '';
  let end = point + 1;
  for (; end < at + MAX_NUMERAL_LENGTH; end++) {
    const digit = DIGITS.get(text[end] ?? '');
    // Behind 点 nobody says 两: 一点两小时 is one o'clock.
    if (digit === undefined || text[end] === '两') break;
    fraction += digit;
  }
  // 三点五十分 is a time of day.
  if (fraction === '' || MULTIPLIERS.get(text[end] ?? '') === 1 || DIGITS.has(text[end] ?? '')) return null;
  const large = largeMultiplier(text, end);
  const scaled = { digits: BigInt(`${whole}${fraction}`), exponent: large.power - fraction.length };
  return {
    start: at,
    end: large.end,
    decimal: decimalText(scaled),
    low: null,
    high: null,
    step: stepText(scaled, true),
    over: false,
    rule: 'zh-han-decimal',
  };
}

/** 万, 亿 or 万亿 at `at`. */
function largeMultiplier(text: string, at: number): { power: number; end: number } {
  let power = 0;
  let end = at;
  for (let last = 3; end < at + 2; end++) {
    const step = MULTIPLIERS.get(text[end] ?? '') ?? 0;
    if (step <= last) break;
    power += step;
    last = step;
  }
  return { power, end };
}

/** 一, 两, 三: most Han numerals of a text are one digit with nothing behind it that could go on. */
const isLoneDigit = (text: string, at: number) =>
  marksAt(MARKS, text, at) === DIGIT && marksAt(MARKS, text, at + 1) === 0 && !VAGUE.has(text[at + 1] ?? '');

function loneDigit(text: string, at: number): Numeral {
  const decimal = String(DIGITS.get(text[at] ?? ''));
  return { start: at, end: at + 1, decimal, low: null, high: null, step: '1', over: false, rule: 'zh-han-numeral' };
}

/** Reads a numeral written in Han characters: 三百二十, 两万五, 十几, 数百, 三十多万, 二〇一八, 一点五, 半. */
export function readHanNumeral(text: string, at: number): Numeral | null {
  if (isHanNumeral(text, at - 1)) return null;
  if (isLoneDigit(text, at)) return loneDigit(text, at);
  const first = text[at] ?? '';
  if (VAGUE.has(first)) return readVague(text, at);
  if (first === '半') {
    // 年过半百
    if (text[at + 1] === '百') return numeral(at, at + 2, same(50n), false, 'zh-half-hundred');
    return { start: at, end: at + 1, decimal: '0.5', low: null, high: null, step: '0.1', over: false, rule: 'zh-half' };
  }
  if (!isHanNumeral(text, at)) return null;
  const limit = Math.min(text.length, at + MAX_NUMERAL_LENGTH);
  let row = at;
  while (row < limit && DIGITS.has(text[row] ?? '')) row++;
  if (row - at >= 3 && !MULTIPLIERS.has(text[row] ?? '')) return readDigitRow(text, at, row);
  return readWithUnits(text, at, limit);
}

function readWithUnits(text: string, at: number, limit: number): Numeral | null {
  const state: State = {
    trillions: same(0n),
    total: same(0n),
    section: same(0n),
    pending: null,
    afterZero: false,
    lastUnit: 0n,
    sawBillion: false,
    sawUnit: false,
    over: false,
  };
  let end = at;
  let unit = 1n;
  while (end < limit && take(state, text, end)) {
    const power = MULTIPLIERS.get(text[end] ?? '');
    if (power !== undefined) unit = 10n ** BigInt(power);
    end++;
  }
  // A numeral that breaks off before another numeral character (五一, 十十, 亿亿) is a name or nonsense.
  if (end === at || (isHanNumeral(text, end) && !isUnitPart(text, end) && !isOunce(state, text, end))) return null;
  const ends = finish(state, unit);
  if (text[end] === '点' && !state.over && ends[0] === ends[1]) {
    const decimal = readPoint(text, at, end, ends[0]);
    if (decimal !== null) return decimal;
  }
  return numeral(at, end, ends, state.over, ends[0] === ends[1] ? 'zh-han-numeral' : 'zh-han-range');
}
