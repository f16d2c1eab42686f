import type { Qualifier } from '../../model/fact.ts';
import type { QuantityAt, ReadingContext } from '../language.ts';
import type { Reading, Unit } from '../reading.ts';
import { readCounted } from './counted.ts';
import { readDate } from './dates.ts';
import { arabicDigit } from './digits.ts';
import { isHanNumeral } from './han-numerals.ts';
import { readBareMultiple, readDoubling } from './multiples.ts';
import { readNumeral } from './numerals.ts';
import { readOrdinal } from './ordinals.ts';
import { readPair } from './pairs.ts';
import { readPeriod } from './periods.ts';
import { readShare, readSlash } from './proportions.ts';
import { qualifierAfter, qualifierBefore } from './qualifiers.ts';
import { kindOf, perAfter, perBefore } from './rates.ts';
import { scaled, signed } from './signs.ts';
import { asWritten, toSimplified } from './traditional.ts';

/** Characters that may begin a quantity and are no numerals. */
const OPENERS = new Set([...'几数幾數半第今去前明民上下破过翻成本昨后後大这元洪永嘉崇顺康雍乾道咸同光宣对']);

/** All quantities of one reflowed block, ordered, not overlapping. One pass: no place is read more than a bounded number of times. */
export function readQuantities(written: string, context: ReadingContext): readonly QuantityAt[] {
  const text = toSimplified(written);
  const found = readSimplified(text, context);
  return text === written ? found : found.map((quantity) => asWritten(quantity, text, written));
}

function readSimplified(text: string, context: ReadingContext): readonly QuantityAt[] {
  const found: QuantityAt[] = [];
  let floor = 0;
  for (let at = 0; at < text.length; ) {
    if (!mayBegin(text, at)) {
      at = text.charCodeAt(at) === LOWER_H ? afterAddress(text, at) : at + 1;
      continue;
    }
    const next = readTime(text, at, context.issueDate) ?? readNumber(text, at, floor);
    if (next !== null) found.push(next);
    floor = next?.end ?? floor;
    at = next?.end ?? skipRow(text, at);
  }
  return found;
}

const LOWER_H = 0x68;

/** The place behind the web address at `at`, whose digits count nothing; the next place where none begins. */
function afterAddress(text: string, at: number): number {
  if (!text.startsWith('http', at) || !/^https?:\/\//.test(text.slice(at, at + 8))) return at + 1;
  let end = at;
  while (end < text.length && text.charCodeAt(end) > 0x20 && text.charCodeAt(end) < 0x7f) end++;
  return end;
}

/** What may follow the first digits of a date. */
const BEHIND_DIGITS = '年月日号世季财学赛个至到~～-－—–/.、';
/** The same behind Han numerals; most of those count something else. */
const BEHIND_HAN = '年月世季至到~～-－—–';

/** Most numbers are no dates, and one look at what follows the digits tells. */
function mayBeTime(text: string, at: number): boolean {
  if (arabicDigit(text, at) < 0) {
    if (!isHanNumeral(text[at] ?? '')) return true;
    let end = at + 1;
    while (end < at + 5 && isHanNumeral(text[end] ?? '')) end++;
    return BEHIND_HAN.includes(text[end] ?? '\0') || text[at] === '十';
  }
  let end = at + 1;
  while (end < at + 5 && arabicDigit(text, end) >= 0) end++;
  // 10日元 is money.
  if (text[end] === '日' && '元圆'.includes(text[end + 1] ?? '\0') && !'旦宵'.includes(text[end + 2] ?? '\0'))
    return false;
  if (text[end] === ' ') end++;
  return BEHIND_DIGITS.includes(text[end] ?? '\0');
}

function readTime(text: string, at: number, issueDate: string | null): QuantityAt | null {
  return mayBeTime(text, at) ? (readPeriod(text, at, issueDate) ?? readDate(text, at, issueDate)) : null;
}

function mayBegin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x2e80) return code >= 0x30 && code <= 0x39;
  const character = text[at] ?? '';
  return OPENERS.has(character) || isHanNumeral(character) || arabicDigit(text, at) >= 0;
}

/** End of the row of numeral characters at `at`, so that a row that is no number is passed once. */
function skipRow(text: string, at: number): number {
  let end = at + 1;
  if (arabicDigit(text, at) >= 0) while (arabicDigit(text, end) >= 0) end++;
  else if (isHanNumeral(text[at] ?? '')) while (isHanNumeral(text[end] ?? '') && text[end] !== '百') end++;
  return end;
}

function readNumber(text: string, at: number, floor: number): QuantityAt | null {
  const whole =
    readOrdinal(text, at) ?? readShare(text, at) ?? readSlash(text, at) ?? readDoubling(text, at) ?? readPair(text, at);
  if (whole !== null) return quantity(text, whole, floor);
  const numeral = readNumeral(text, at) ?? readBareMultiple(text, at);
  const plain = numeral === null ? null : readCounted(text, numeral, floor);
  return plain === null ? null : quantity(text, scaled(text, signed(text, plain, floor), floor), floor);
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['¥', 'CNY'],
  ['￥', 'CNY'],
  ['$', 'USD'],
  ['＄', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
]);

/** ￥500: the sign is the unit. */
function priced(text: string, read: Reading): Reading {
  const sign = text[read.start - 1] ?? '';
  const currency = SIGNS.get(sign);
  if (currency === undefined || read.unit.text !== '') return read;
  const unit: Unit = { text: sign, kind: 'money', currency };
  return { ...read, unit, start: read.start - 1, rules: [...read.rules, 'zh-currency-sign'] };
}

const MORE_BEHIND: ReadonlySet<string> = new Set(['duration', 'measure', 'money', 'percent']);

/** 3年多, 5公里多, 六成多: the 多 that stands behind the unit. Counts put theirs before it (30多家). */
function hasTrailingMore(text: string, { end, unit, over }: Reading): boolean {
  if (over || text[end] !== '多' || !MORE_BEHIND.has(unit.kind)) return false;
  // 比1040毫米多14%: a verb, whose object is the next number.
  const next = text[end + 1] ?? '';
  return !'于了出'.includes(next || '\0') && arabicDigit(text, end + 1) < 0 && !isHanNumeral(next);
}

/** 十来个, 500来亿元: a little more or less. */
const isRough = (text: string, { start, end }: Reading) => /[来來]/.test(text.slice(start, end));

/** Adds the words around a reading and turns it into a quantity. */
function quantity(text: string, bare: Reading, floor: number): QuantityAt {
  const denominator = perAfter(text, bare.end);
  const more = denominator === null && hasTrailingMore(text, bare);
  const read = priced(text, { ...bare, end: denominator?.end ?? bare.end + (more ? 1 : 0), over: bare.over || more });
  const found = qualifierBefore(text, read.start);
  const before = found !== null && read.start - found.length >= floor ? found : null;
  const after = qualifierAfter(text, read.end);
  // 好几百人: 好 only stresses the number.
  const stressed =
    before === null && read.start > floor && /^好[几幾]/.test(text.slice(read.start - 1, read.start + 1));
  const start = read.start - (before?.length ?? (stressed ? 1 : 0));
  const end = read.end + (after?.length ?? 0);
  const per = denominator?.per ?? perBefore(text, start, floor);
  // 近五年 means the last five years, all of them.
  const isRecent = read.unit.kind === 'duration' && before?.qualifier === 'nearly';
  const own = isRough(text, read) ? 'about' : read.over ? 'over' : 'exact';
  const bent: Qualifier = (isRecent ? null : before?.qualifier) ?? after?.qualifier ?? own;
  const number = (written: string | null) => (written === null ? null : Number(written));
  return {
    ...{ start, end, text: text.slice(start, end), kind: kindOf(text, start, read.unit, per), per, qualifier: bent },
    ...{
      value: read.value ?? number(read.decimal),
      low: number(read.low),
      high: number(read.high),
      decimal: read.decimal,
    },
    ...{ unit: read.unit.text === '％' ? '%' : read.unit.text || null, currency: read.unit.currency, step: read.step },
    rules: read.rules,
  };
}
