import { exactQuotient, powerOfTen, quotientValue } from '../decimal-text.ts';
import type { Numeral } from '../numeral.ts';
import { PERCENT, type Reading, reading } from '../reading.ts';
import { arabicDigit, MULTIPLIERS } from './digits.ts';
import { readNumeral } from './numerals.ts';
import { exactly, FRACTION } from './reading.ts';

const HAN_DIGITS = '零一二三四五六七八九';
/** 三成员, 两成果: words that begin with 成. */
const AFTER_TENTHS = new Set([...'员立果为本功长都就品型份人套']);
/** 三折叠: words that begin with 折. */
const AFTER_DISCOUNT = new Set([...'叠合射旧腾返算断线']);

/** 百分之六十二, 百分之百. */
function readHanPercent(text: string, at: number): Reading | null {
  if (!text.startsWith('百分之', at)) return null;
  const from = at + 3;
  const numeral = readNumeral(text, from);
  if (numeral !== null) return reading(numeral, at, numeral.end, PERCENT, 'zh-han-percent');
  return text[from] === '百' ? exactly(at, from + 1, PERCENT, '100', '1', 'zh-han-percent') : null;
}

/** 万分之五, 十万分之三: the whole is a bare multiplier. */
function readSmallPart(text: string, at: number): Reading | null {
  let power = 0;
  let end = at;
  for (; end < at + 3; end++) {
    const step = MULTIPLIERS.get(text[end] ?? '');
    if (step === undefined) break;
    power += step;
  }
  if (power < 3 || !text.startsWith('分之', end)) return null;
  const top = readNumeral(text, end + 2);
  if (top === null || top.decimal === null || top.decimal.includes('.')) return null;
  return partOf(at, top, 10n ** BigInt(power), []);
}

function partOf(start: number, top: Numeral, whole: bigint, rules: readonly string[]): Reading | null {
  if (whole === 0n || top.decimal === null) return null;
  const parts = [BigInt(top.decimal), whole] as const;
  // One unit of the fourth digit, as a fraction is rounded by nobody but us.
  const step = powerOfTen(-(whole.toString().length + 2));
  return {
    ...{ start, end: top.end, unit: FRACTION, low: null, high: null, over: top.over, step },
    ...{ decimal: exactQuotient(...parts), value: quotientValue(...parts) },
    rules: ['zh-fraction', top.rule, ...rules],
  };
}

/** The numeral at `at`; of 十分之一二手房 only the 一, since 二手 is a word. */
function readTop(text: string, at: number): Numeral | null {
  const top = readNumeral(text, at);
  const value = HAN_DIGITS.indexOf(text[at] ?? '\0');
  if (top === null || top.low === null || value < 1 || text[top.end] !== '手' || top.end !== at + 2) return top;
  return { ...top, end: at + 1, decimal: String(value), low: null, high: null };
}

/** 三分之一, 5分之2. */
export function readFraction(text: string, below: Numeral): Reading | null {
  if (!text.startsWith('分之', below.end) || below.decimal === null || below.decimal.includes('.')) return null;
  const above = readTop(text, below.end + 2);
  if (above === null || above.decimal === null || above.decimal.includes('.')) return null;
  return partOf(below.start, above, BigInt(below.decimal), [below.rule]);
}

const isTenthsMark = (text: string, at: number) => text[at] === '成' && !AFTER_TENTHS.has(text[at + 1] ?? '');
const isDiscountMark = (text: string, at: number) => text[at] === '折' && !AFTER_DISCOUNT.has(text[at + 1] ?? '');

/** 三成 → 30, 三成五 → 35, 六七成 → 60 to 70, 八折 → 80, 8.5折 → 85. */
export function readTenths(text: string, numeral: Numeral): Reading | null {
  const { start, end, decimal, low, high } = numeral;
  const discount = isDiscountMark(text, end);
  if (!discount && !isTenthsMark(text, end)) return null;
  const rule = discount ? 'zh-discount' : 'zh-tenths';
  if (low !== null && high !== null) {
    const ends = { decimal: null, low: `${low}0`, high: `${high}0`, step: '10' };
    return Number(high) > 10 ? null : { ...reading(numeral, start, end + 1, PERCENT, rule), ...ends };
  }
  if (decimal === null || Number(decimal) > 10) return null;
  const next = discount ? null : readNumeral(text, end + 1);
  if (next?.decimal?.length === 1 && next.end === end + 2 && decimal.length === 1) {
    return { ...exactly(start, next.end, PERCENT, decimal + next.decimal, '1', rule), rules: [rule, numeral.rule] };
  }
  const step = decimal.includes('.') ? '1' : '10';
  return { ...reading(numeral, start, end + 1, PERCENT, rule), decimal: timesTen(decimal), step };
}

/** Ten times a decimal string, exactly: 8.5 → 85, 3 → 30, 0 → 0. */
function timesTen(decimal: string): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  const moved = `${whole}${fraction.slice(0, 1) || '0'}`.replace(/^0+(?=\d)/, '');
  return fraction.length > 1 ? `${moved}.${fraction.slice(1)}` : moved;
}

/** 七五折 → 75: two digits side by side, which are no numeral elsewhere. */
function readTwoDigitDiscount(text: string, at: number): Reading | null {
  const tens = HAN_DIGITS.indexOf(text[at] ?? '\0');
  const ones = HAN_DIGITS.indexOf(text[at + 1] ?? '\0');
  if (tens < 1 || ones < 1 || !isDiscountMark(text, at + 2)) return null;
  return exactly(at, at + 3, PERCENT, `${tens}${ones}`, '1', 'zh-discount');
}

/** 一半, 半数, 过半, 近半: half of something, without a measure word. */
function readHalf(text: string, at: number): Reading | null {
  const half = (start: number, end: number, over: boolean): Reading => ({
    ...exactly(start, end, FRACTION, '0.5', '0.1', 'zh-half-of'),
    over,
  });
  if (text.startsWith('一半', at) && !'天会月年小个'.includes(text[at + 2] ?? '\0')) return half(at, at + 2, false);
  if (text.startsWith('半数', at)) return half(at, at + 2, false);
  if (text.startsWith('过半', at) && text[at - 1] !== '超' && !'天会月年小个'.includes(text[at + 2] ?? '\0')) {
    return half(at, at + (text[at + 2] === '数' ? 3 : 2), true);
  }
  return null;
}

/** A share that does not begin with a numeral of its own. */
export function readShare(text: string, at: number): Reading | null {
  if (arabicDigit(text, at) >= 0) return null;
  return readHanPercent(text, at) ?? readSmallPart(text, at) ?? readTwoDigitDiscount(text, at) ?? readHalf(text, at);
}
