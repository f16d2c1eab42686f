import { codeAt, marksAt, marksOf, unitOf } from '../character-marks.ts';
import type { QuantityAt, ReadingContext } from '../language.ts';
import type { Reading, Unit } from '../reading.ts';
import { readCounted } from './counted.ts';
import { readDate } from './dates.ts';
import { arabicDigit } from './digits.ts';
import { qualifierBeforeEach, qualifierBeforeVerb, qualifierOfStandard, shortQualifier } from './far-qualifiers.ts';
import { HAN_NUMERALS, isHanNumeral } from './han-numerals.ts';
import { withListedYears } from './listed-dates.ts';
import { readBareMultiple, readDoubling } from './multiples.ts';
import { LONGEST_TITLE } from './not-facts.ts';
import { readNumeral } from './numerals.ts';
import { readOrdinal } from './ordinals.ts';
import { readPair } from './pairs.ts';
import { readPeriod } from './periods.ts';
import { readShare, readSlash } from './proportions.ts';
import { qualifierAfter, qualifierBefore } from './qualifiers.ts';
import { kindOf, perAfter, perBefore } from './rates.ts';
import { scaled, signed } from './signs.ts';
import { asWritten, toSimplified } from './traditional.ts';

const NUMERALS = `0123456789０１２３４５６７８９${HAN_NUMERALS}几数幾數半`;
/**
 * What may begin a quantity and is no numeral, each with the characters one of which must follow: most 上, 本, 大 and 对
 * of a text begin none. Blanks count, for justified lines set them between any two characters.
 */
const OPENINGS: readonly (readonly [openers: string, next: string])[] = [
  // 上半年, 上百, 本周, 下下个月, 这个星期
  ['上本下这', `上下个半世月周週星礼禮百佰千仟万萬亿億兆`],
  // 昨天, 今年, 次日, 大前天, 前8个月
  ['昨今去明大前后後次翌', `天日年月前后後 \u3000${NUMERALS}`],
  // 第二名, 翻一番, 过半, 破万, 成千上万, 对折
  ['第翻过破成对', `番倍了折 \u3000${NUMERALS}`],
  // 元月, 康熙元年, 民国三年, 贞观三年, 昭和五十年
  ['元洪永嘉崇顺康雍乾道咸同光宣民贞神开天熙成弘正明大昭平令', '月武乐靖庆祯治熙正隆光丰绪统国國观龙元宝宁和化德启成'],
];
const ALWAYS = 0x80;
const OPENS = marksOf([ALWAYS, NUMERALS], ...OPENINGS.map(([openers], row) => [1 << row, openers] as const));
const FOLLOWS = marksOf(...OPENINGS.map(([, next], row) => [1 << row, next] as const));

/** All quantities of one reflowed block, ordered, not overlapping. One pass: no place is read more than a bounded number of times. */
export function readQuantities(written: string, context: ReadingContext): readonly QuantityAt[] {
  const text = toSimplified(written);
  const found = withListedYears(text, readSimplified(text, context));
  return text === written ? found : found.map((quantity) => asWritten(quantity, text, written));
}

function readSimplified(text: string, context: ReadingContext): readonly QuantityAt[] {
  const found: QuantityAt[] = [];
  let floor = 0;
  let titleEnd = 0;
  for (let at = 0; at < text.length; ) {
    if (!mayBegin(text, at)) {
      if (text.charCodeAt(at) === OPENS_TITLE) titleEnd = endOfTitle(text, at);
      at = text.charCodeAt(at) === LOWER_H ? afterAddress(text, at) : at + 1;
      continue;
    }
    const next = readTime(text, at, context.issueDate) ?? (at < titleEnd ? null : readNumber(text, at, floor));
    if (next !== null) found.push(next);
    floor = next?.end ?? floor;
    at = next?.end ?? skipRow(text, at);
  }
  return found;
}

const [LOWER_H, SPACE, DAY, TEN, WAN] = ['h', ' ', '日', '十', '万'].map(unitOf);

const OPENS_TITLE = '《'.charCodeAt(0);

/** Where the book title ends that opens at `at`: its numbers are part of a name. 0 where it does not close soon. */
function endOfTitle(text: string, at: number): number {
  const close = text.slice(at, at + LONGEST_TITLE).indexOf('》');
  return close < 0 ? 0 : at + close;
}

/** The place behind the web address at `at`, whose digits count nothing; the next place where none begins. */
function afterAddress(text: string, at: number): number {
  if (!text.startsWith('http', at) || !/^https?:\/\//.test(text.slice(at, at + 8))) return at + 1;
  let end = at;
  while (end < text.length && text.charCodeAt(end) > 0x20 && text.charCodeAt(end) < 0x7f) end++;
  return end;
}

const [NO_TIME, BEHIND_DIGITS, BEHIND_YEAR, BEHIND_HAN] = [1, 2, 4, 8];
const TIMES = marksOf(
  // What begins a quantity, but no time.
  [NO_TIME, '几数幾數半翻过破成对'],
  // What may follow the first digits of a date.
  [BEHIND_DIGITS, '年月日号世季财学赛至到~～-－—–'],
  [BEHIND_YEAR, '/.'],
  // The same behind Han numerals; most of those count something else.
  [BEHIND_HAN, '年月世季至到~～-－—–'],
);
const isTime = (text: string, at: number, bit: number) => (marksAt(TIMES, text, at) & bit) !== 0;

/** Most numbers are no dates, and one look at what follows the digits tells. */
function mayBeTime(text: string, at: number): boolean {
  if (arabicDigit(text, at) < 0) return mayBeWrittenTime(text, at);
  let end = at + 1;
  while (end < at + 5 && arabicDigit(text, end) >= 0) end++;
  // 2025.10.1 and 2025/10/1; other points are those of decimals.
  if (isTime(text, end, BEHIND_YEAR)) return end === at + 4 && arabicDigit(text, end + 1) >= 0;
  if (codeAt(text, end) === DAY && isYen(text, end)) return false;
  return isTime(text, codeAt(text, end) === SPACE ? end + 1 : end, BEHIND_DIGITS);
}

/** 10日元 is money; 10日元旦 is not. */
const isYen = (text: string, at: number) =>
  '元圆'.includes(text[at + 1] ?? '\0') && !'旦宵'.includes(text[at + 2] ?? '\0');

function mayBeWrittenTime(text: string, at: number): boolean {
  if (!isHanNumeral(text, at)) return !isTime(text, at, NO_TIME) || text[at + 1] === '化';
  // 万历十五年 (and 成化二年, above): reigns that begin with what otherwise begins a number.
  if (codeAt(text, at) === WAN && text[at + 1] === '历') return true;
  let end = at + 1;
  while (end < at + 5 && isHanNumeral(text, end)) end++;
  return isTime(text, end, BEHIND_HAN) || codeAt(text, at) === TEN;
}

function readTime(text: string, at: number, issueDate: string | null): QuantityAt | null {
  return mayBeTime(text, at) ? (readPeriod(text, at, issueDate) ?? readDate(text, at, issueDate)) : null;
}

function mayBegin(text: string, at: number): boolean {
  const opens = marksAt(OPENS, text, at);
  return opens >= ALWAYS || (opens !== 0 && (opens & marksAt(FOLLOWS, text, at + 1)) !== 0);
}

/** End of the row of numeral characters at `at`, so that a row that is no number is passed once. */
function skipRow(text: string, at: number): number {
  let end = at + 1;
  if (arabicDigit(text, at) >= 0) while (arabicDigit(text, end) >= 0) end++;
  else if (isHanNumeral(text, at)) while (isHanNumeral(text, end) && text[end] !== '百') end++;
  return end;
}

function readNumber(text: string, at: number, floor: number): QuantityAt | null {
  const whole = readWhole(text, at);
  if (whole !== null) return quantity(text, whole, floor);
  const numeral = readNumeral(text, at) ?? readBareMultiple(text, at);
  const plain = numeral === null ? null : readCounted(text, numeral, floor);
  return plain === null ? null : quantity(text, scaled(text, signed(text, plain, floor), floor), floor);
}

/** What is more than a numeral with its unit. */
function readWhole(text: string, at: number): Reading | null {
  if (arabicDigit(text, at) >= 0) return readSlash(text, at) ?? readPair(text, at);
  return readOrdinal(text, at) ?? readShare(text, at) ?? readDoubling(text, at);
}

/** The signs of currencies, as the units that they are. */
const SIGNS: ReadonlyMap<number, Unit> = new Map(
  (
    [
      ['¥', 'CNY'],
      ['￥', 'CNY'],
      ['$', 'USD'],
      ['＄', 'USD'],
      ['€', 'EUR'],
      ['£', 'GBP'],
    ] as const
  ).map(([text, currency]) => [text.charCodeAt(0), { text, kind: 'money', currency }]),
);

/** ￥500: the sign in front of a number without a unit is its unit. */
const priceSign = (text: string, { start, unit }: Reading): Unit | null =>
  unit.text === '' ? (SIGNS.get(codeAt(text, start - 1)) ?? null) : null;

const MORE_BEHIND: ReadonlySet<string> = new Set(['duration', 'measure', 'money', 'percent']);

/** 3年多, 5公里多, 六成多, 13倍多: the 多 that stands behind the unit. Counts put theirs before it (30多家). */
function hasTrailingMore(text: string, { end, unit, over }: Reading): boolean {
  if (over || codeAt(text, end) !== MANY || !(MORE_BEHIND.has(unit.kind) || unit.text === '倍')) return false;
  // 比1040毫米多14%: a verb, whose object is the next number.
  return !'于了出'.includes(text[end + 1] ?? '\0') && arabicDigit(text, end + 1) < 0 && !isHanNumeral(text, end + 1);
}

/** 十来个, 500来亿元: a little more or less; 5万外来人口 comes from outside. */
function isRough(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++)
    if ((text.charCodeAt(at) === COME || text.charCodeAt(at) === COME_FULL) && text[at - 1] !== '外') return true;
  return false;
}
const [COME, COME_FULL, GOOD, MANY] = ['来', '來', '好', '多'].map(unitOf);

/** 好几百人: 好 only stresses the number. */
const isStressed = (text: string, start: number, floor: number) =>
  start > floor && codeAt(text, start - 1) === GOOD && (text[start] === '几' || text[start] === '幾');

/** Adds the words around a reading and turns it into a quantity. */
function quantity(text: string, bare: Reading, floor: number): QuantityAt {
  const denominator = perAfter(text, bare.end, bare.unit);
  const more = denominator === null && hasTrailingMore(text, bare);
  const sign = priceSign(text, bare);
  const from = sign === null ? bare.start : bare.start - 1;
  const to = denominator?.end ?? bare.end + (more ? 1 : 0);
  const found = qualifierBefore(text, from) ?? shortQualifier(text, from, bare) ?? qualifierBeforeEach(text, from);
  const before = found !== null && from - found.length >= floor ? found : null;
  const after = qualifierAfter(text, to);
  const start = from - (before?.length ?? (isStressed(text, from, floor) ? 1 : 0));
  const end = to + (after?.length ?? 0);
  const unit = sign ?? bare.unit;
  const per = denominator?.per ?? perBefore(text, before?.each ? from : start, floor);
  // 近五年 means the last five years, all of them.
  const isRecent = unit.kind === 'duration' && before?.qualifier === 'nearly';
  const own = isRough(text, from, to) ? 'about' : bare.over || more ? 'over' : 'exact';
  const far = before === null && own === 'exact';
  const standard = far
    ? (qualifierOfStandard(text, start, bare) ?? qualifierBeforeVerb(text, start))?.qualifier
    : undefined;
  // Field by field: a page has thousands of quantities, and copied objects take several times as long.
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: kindOf(text, start, unit, per),
    per,
    qualifier: (isRecent ? null : before?.qualifier) ?? after?.qualifier ?? standard ?? own,
    value: bare.value ?? numberOf(bare.decimal),
    low: numberOf(bare.low),
    high: numberOf(bare.high),
    decimal: bare.decimal,
    unit: unit.text === '％' ? '%' : unit.text || null,
    currency: unit.currency,
    step: bare.step,
    rules: sign === null ? bare.rules : [...bare.rules, 'zh-currency-sign'],
  };
}

const numberOf = (written: string | null) => (written === null ? null : Number(written));
