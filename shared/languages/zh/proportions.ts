import { marksAt, marksOf } from '../character-marks.ts';
import { exactQuotient, powerOfTen, quotientValue } from '../decimal-text.ts';
import type { Numeral } from '../numeral.ts';
import { PERCENT, type Reading, reading, type Unit } from '../reading.ts';
import { arabicDigit, multiplierAt } from './digits.ts';
import { isHanNumeral } from './han-numerals.ts';
import { standsAlone } from './lone.ts';
import { readNumeral } from './numerals.ts';
import { RANGE_MARKS } from './ranges.ts';
import { exactly, FRACTION } from './reading.ts';
import { readUnit } from './units.ts';

const [BAR, AND, TENTHS, DISCOUNT, SLASH, PERCENT_OF] = [1, 2, 4, 8, 16, 32];
/** What stands behind a numeral in a share; blanks of justified lines count. */
const MARKS = marksOf(
  [BAR, '分 '],
  [AND, '又 '],
  [TENTHS, '成'],
  [DISCOUNT, '折'],
  [SLASH, '/／'],
  [PERCENT_OF, '百佰'],
);
const isMarked = (text: string, at: number, bit: number) => (marksAt(MARKS, text, at) & bit) !== 0;

const HAN_DIGITS = '零一二三四五六七八九';
/** 三成员, 两成果: words that begin with 成. */
const AFTER_TENTHS = new Set([...'员立果为本功长都就品型份套']);
/** 两成人票, 两成人一儿童 speak of adults; 六成人支持 of six tenths of the people. */
const ADULTS = /^人(?:[票教高用礼学英纸装版片床仪自网电、和及与带携加+一两二三四\d]|大专|中专|组别?)/;
/** 三折叠: words that begin with 折. */
const AFTER_DISCOUNT = new Set([...'叠合射旧腾返算断线']);

/** The place behind the 分之 at `at`, between whose characters a justified line may have put blanks; null where none stands. */
function behindBar(text: string, at: number): number | null {
  if (!isMarked(text, at, BAR)) return null;
  if (text.startsWith('分之', at) && text[at + 2] !== ' ') return at + 2;
  const bar = /^ {0,3}分 {0,3}之 {0,3}(?! )/.exec(text.slice(at, at + 12));
  return bar === null ? null : at + bar[0].length;
}

/** 百分之六十二, 百分之百. */
function readHanPercent(text: string, at: number): Reading | null {
  // 五百分之一 has five hundred parts.
  if (!isMarked(text, at, PERCENT_OF) || isHanNumeral(text, at - 1) || arabicDigit(text, at - 1) >= 0) return null;
  const from = behindBar(text, at + 1);
  if (from === null) return null;
  const numeral = readNumeral(text, from);
  if (numeral !== null)
    return percentRange(text, at, numeral) ?? reading(numeral, at, numeral.end, PERCENT, 'zh-han-percent');
  return text[from] === '百' ? exactly(at, from + 1, PERCENT, '100', '1', 'zh-han-percent') : null;
}

/** 百分之十八至百分之二十二, 百分之三到五; 从百分之三到百分之五 is a change. */
function percentRange(text: string, at: number, low: Numeral): Reading | null {
  if (low.decimal === null || low.over || !RANGE_MARKS.includes(text[low.end] ?? '\0')) return null;
  if ('从由自'.includes(text[at - 1] ?? '\0')) return null;
  const isWhole = text.startsWith('百分之', low.end + 1);
  const high = readNumeral(text, low.end + (isWhole ? 4 : 1));
  if (high === null || high.decimal === null || Number(high.decimal) <= Number(low.decimal)) return null;
  // 百分之三到5月底: what stands behind counts something else.
  if (!isWhole && !/^(?:$|[，。；、！？）)之左以的])/.test(text.slice(high.end, high.end + 1))) return null;
  const ends = { decimal: null, low: low.decimal, high: high.decimal, step: high.step, over: high.over };
  return { ...ends, start: at, end: high.end, unit: PERCENT, rules: ['zh-range', 'zh-han-percent', low.rule] };
}

/** 万分之五, 十万分之三, 千分之0.21: the whole is a bare multiplier. */
function readSmallPart(text: string, at: number): Reading | null {
  let power = 0;
  let end = at;
  for (; end < at + 3; end++) {
    const step = multiplierAt(text, end);
    if (step === 0) break;
    power += step;
  }
  if (power < 3 || !text.startsWith('分之', end)) return null;
  const top = readNumeral(text, end + 2);
  if (top === null || top.decimal === null) return null;
  // 千分之0.21 is 21 parts of a hundred thousand.
  const [whole = '', fraction = ''] = top.decimal.split('.');
  return partOf(at, { ...top, decimal: whole + fraction }, 10n ** BigInt(power + fraction.length), []);
}

function partOf(start: number, top: Numeral, whole: bigint, rules: readonly string[], wholes = 0n): Reading | null {
  if (whole === 0n || top.decimal === null) return null;
  const parts = [wholes * whole + BigInt(top.decimal), whole] as const;
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

/** 两又三分之一, 3又5分之2: wholes and a part. */
function readMixed(text: string, wholes: Numeral): Reading | null {
  if (!isMarked(text, wholes.end, AND)) return null;
  const and = /^ {0,3}又 {0,3}(?! )/.exec(text.slice(wholes.end, wholes.end + 8));
  if (and === null || wholes.decimal === null || wholes.decimal.includes('.')) return null;
  const below = readNumeral(text, wholes.end + and[0].length);
  const bar = below === null ? null : behindBar(text, below.end);
  if (below === null || below.decimal === null || bar === null) return null;
  const above = readTop(text, bar);
  if (above === null || above.decimal === null || below.decimal.includes('.') || above.decimal.includes('.'))
    return null;
  return partOf(wholes.start, above, BigInt(below.decimal), [below.rule, 'zh-mixed-fraction'], BigInt(wholes.decimal));
}

/** What may stand behind a fraction in digits: 1/3的人, 超过1/2. */
const BEHIND_SLASH = /^(?:$|[的以左强弱多，。；、）)]|[ \t]*$)/;
const BEFORE_SLASH = /(?:[，,、；。（(]|占|约|近|超|逾|达|到|至|过|足|有|为|仅|了|的|比|是|逾|高|少|^)[ \t]*$/;

/** Most numbers have no slash behind their first three digits. */
function isSlashBehind(text: string, at: number): boolean {
  let end = at;
  while (end < at + 3 && arabicDigit(text, end) >= 0) end++;
  return end > at && isMarked(text, end, SLASH);
}

/** 1/3 of something; 2/3 without such words may be a date, 24/7 and 16/9 are no shares. */
export function readSlash(text: string, at: number): Reading | null {
  if (!isSlashBehind(text, at)) return null;
  if (arabicDigit(text, at) < 0 || arabicDigit(text, at - 1) >= 0 || /^[A-Za-z./／-]$/.test(text[at - 1] ?? ''))
    return null;
  const written = /^([\d\uff10-\uff19]{1,3})[/／]([\d\uff10-\uff19]{1,4})(?![\d\uff10-\uff19/／.万亿])/.exec(
    text.slice(at, at + 10),
  );
  if (written === null) return null;
  const below = at + written[1]!.length + 1;
  const [top, whole] = [readNumeral(text, at), readNumeral(text, below)];
  if (top?.decimal == null || whole?.decimal == null || Number(top.decimal) >= Number(whole.decimal)) return null;
  if (top.end !== below - 1 || whole.end !== at + written[0].length) return null;
  const unit = readUnit(text, whole.end);
  const read = partOf(at, top, BigInt(whole.decimal), ['zh-slash']);
  // 长3/4公里: a part of a measure.
  if (read !== null && unit?.kind === 'measure') return { ...read, end: whole.end + unit.text.length, unit };
  if (!BEHIND_SLASH.test(text.slice(whole.end, whole.end + 2))) return null;
  // 10/20 alone is a day.
  if (Number(whole.decimal) > 10 && standsAlone(text, at, whole.end)) return null;
  if (!BEFORE_SLASH.test(text.slice(Math.max(0, at - 3), at))) return null;
  return read === null ? null : { ...read, end: whole.end };
}

/** 三分之一, 5分之2, 两又三分之一. */
export function readFraction(text: string, below: Numeral): Reading | null {
  const mixed = readMixed(text, below);
  if (mixed !== null) return mixed;
  const bar = behindBar(text, below.end);
  if (bar === null || below.decimal === null || below.decimal.includes('.')) return null;
  const above = readTop(text, bar);
  if (above === null || above.decimal === null || above.decimal.includes('.')) return null;
  return partOf(below.start, above, BigInt(below.decimal), [below.rule]);
}

const isTenthsMark = (text: string, at: number) =>
  isMarked(text, at, TENTHS) &&
  !AFTER_TENTHS.has(text[at + 1] ?? '') &&
  !(text[at + 1] === '人' && ADULTS.test(text.slice(at + 1, at + 4)));
const isDiscountMark = (text: string, at: number) =>
  isMarked(text, at, DISCOUNT) && !AFTER_DISCOUNT.has(text[at + 1] ?? '');

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
  if (decimal === null || Number(decimal) > 10) return discount ? readPercentDiscount(numeral) : null;
  // 半折 is half the price, 十折 the whole.
  if (discount && numeral.rule === 'zh-half') return exactly(start, end + 1, PERCENT, '50', '10', rule);
  if (discount && Number(decimal) === 10) return null;
  if (!discount && text[end + 1] === '半' && /^\d$/.test(decimal) && !'天夜年月'.includes(text[end + 2] ?? '\0'))
    return { ...exactly(start, end + 2, PERCENT, `${decimal}5`, '1', rule), rules: [rule, numeral.rule] };
  const from = text[end + 1] === ' ' && !discount && isHanNumeral(text, end + 2) ? end + 2 : end + 1;
  const next = discount ? null : readNumeral(text, from);
  if (next?.decimal?.length === 1 && next.end === from + 1 && decimal.length === 1) {
    return { ...exactly(start, next.end, PERCENT, decimal + next.decimal, '1', rule), rules: [rule, numeral.rule] };
  }
  const step = decimal.includes('.') ? '1' : '10';
  return { ...reading(numeral, start, end + 1, PERCENT, rule), decimal: timesTen(decimal), step };
}

const POINTS: Unit = { text: '个百分点', kind: 'change', currency: null };

/** 六 个 百 分点: blanks of a justified line inside the unit. */
export function readPoints(text: string, numeral: Numeral): Reading | null {
  const [first, second] = [text[numeral.end], text[numeral.end + 1] ?? '\0'];
  if (first !== ' ' && !(first === '个' && ' 百'.includes(second))) return null;
  const unit = /^ {0,4}个 {0,3}百 {0,3}分 {0,3}点/.exec(text.slice(numeral.end, numeral.end + 20));
  // What has no blanks is a unit like any other.
  if (unit === null || !unit[0].includes(' ')) return null;
  return reading(numeral, numeral.start, numeral.end + unit[0].length, POINTS, 'zh-change');
}

/** 75折 is 75 % of the price. */
function readPercentDiscount(numeral: Numeral): Reading | null {
  const { start, end, decimal } = numeral;
  if (decimal === null || !/^[1-9]\d$/.test(decimal)) return null;
  return reading(numeral, start, end + 1, PERCENT, 'zh-discount');
}

/** 打对折, 对折优惠: half the price; 对折 alone may be a fold of paper. */
function readHalfPrice(text: string, at: number): Reading | null {
  if (!text.startsWith('对折', at)) return null;
  if (text[at - 1] !== '打' && !/^(?:优惠|促销|出售|价|销售|酬宾)/.test(text.slice(at + 2, at + 4))) return null;
  return exactly(at, at + 2, PERCENT, '50', '10', 'zh-discount');
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
  // 年过半百 is an age.
  if (
    text.startsWith('过半', at) &&
    text[at - 1] !== '超' &&
    text[at - 1] !== '双' &&
    !'天会月年小个百'.includes(text[at + 2] ?? '\0')
  ) {
    return half(at, at + (text[at + 2] === '数' ? 3 : 2), true);
  }
  return null;
}

/** A share that does not begin with a numeral of its own. */
export function readShare(text: string, at: number): Reading | null {
  if (arabicDigit(text, at) >= 0) return null;
  if (text[at] === '对') return readHalfPrice(text, at);
  return readHanPercent(text, at) ?? readSmallPart(text, at) ?? readTwoDigitDiscount(text, at) ?? readHalf(text, at);
}
