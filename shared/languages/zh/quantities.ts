import type { Qualifier } from '../../model/fact.ts';
import type { QuantityAt, ReadingContext } from '../language.ts';
import type { Unit } from '../reading.ts';
import { type Reading, reading } from '../reading.ts';
import { readCounted } from './counted.ts';
import { readDate } from './dates.ts';
import { arabicDigit } from './digits.ts';
import { isHanNumeral } from './han-numerals.ts';
import { readBareMultiple, readDoubling } from './multiples.ts';
import { readNumeral } from './numerals.ts';
import { readPair } from './pairs.ts';
import { readPeriod } from './periods.ts';
import { readShare } from './proportions.ts';
import { qualifierAfter, qualifierBefore } from './qualifiers.ts';
import { kindOf, perAfter, perBefore } from './rates.ts';

/** Characters that may begin a quantity and are no numerals. */
const OPENERS = new Set([...'几数幾數半第今去前明民上下破过翻成本']);
const RANKS = new Set(['位', '名']);

/** All quantities of one reflowed block, ordered, not overlapping. One pass: no place is read more than a bounded number of times. */
export function readQuantities(text: string, context: ReadingContext): readonly QuantityAt[] {
  const found: QuantityAt[] = [];
  let floor = 0;
  for (let at = 0; at < text.length; ) {
    if (!mayBegin(text, at)) {
      at++;
      continue;
    }
    const next = readTime(text, at, context.issueDate) ?? readNumber(text, at, floor);
    if (next !== null) found.push(next);
    floor = next?.end ?? floor;
    at = next?.end ?? skipRow(text, at);
  }
  return found;
}

/** What may follow the first digits of a date. */
const BEHIND_DIGITS = '年月日号世季财学个至到~～-－—–/.';

/** Most numbers are no dates, and one look at what follows the digits tells. */
function mayBeTime(text: string, at: number): boolean {
  if (arabicDigit(text, at) < 0) {
    if (!isHanNumeral(text[at] ?? '')) return true;
    const near = text.slice(at, at + 8);
    return near.includes('季度') || near.includes('世纪') || near.includes('年代');
  }
  let end = at + 1;
  while (end < at + 5 && arabicDigit(text, end) >= 0) end++;
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
  const whole = readOrdinal(text, at) ?? readShare(text, at) ?? readDoubling(text, at) ?? readPair(text, at);
  if (whole !== null) return quantity(text, whole, floor);
  const numeral = readNumeral(text, at) ?? readBareMultiple(text, at);
  const plain = numeral === null ? null : readCounted(text, numeral, floor);
  return plain === null ? null : quantity(text, signed(text, plain, floor), floor);
}

/** Ranks: 第二位, 第3名, and 第十二届 where no name follows. Places in a run of events (第5天, 第1版) are no facts. */
function readOrdinal(text: string, at: number): Reading | null {
  if (text[at] !== '第') return null;
  const numeral = readNumeral(text, at + 1);
  const mark = numeral === null ? '' : (text[numeral.end] ?? '');
  if (numeral === null) return null;
  const isEdition = mark === '届' && !/^\p{L}/u.test(text.slice(numeral.end + 1, numeral.end + 2));
  if (!RANKS.has(mark) && !isEdition) return null;
  return reading(numeral, at, numeral.end + 1, { text: mark, kind: 'ordinal', currency: null }, 'zh-ordinal');
}

/** A minus sign makes a value negative where it follows no other figure or letter: 下降-3.2%, but not 5-3个. 零下 does too. */
function signed(text: string, read: Reading, floor: number): Reading {
  if (read.decimal === null) return read;
  const below = text.startsWith('零下', read.start - 2) && read.start - 2 >= floor;
  const sign = read.start - (below ? 2 : 1);
  if (isNegative(text, read, floor))
    return { ...read, start: sign, decimal: `-${read.decimal}`, rules: [...read.rules, 'zh-minus'] };
  if (!below) {
    if (sign < floor || !['-', '−', '－'].includes(text[sign] ?? '')) return read;
    if (/^[0-9A-Za-z０-９%％”）)]$/.test(text[sign - 1] ?? '')) return read;
  }
  return { ...read, start: sign, decimal: `-${read.decimal}`, rules: [...read.rules, 'zh-minus'] };
}

/** 负1.1度; but not 3胜2负, 胜负3场. */
function isNegative(text: string, { start }: Reading, floor: number): boolean {
  if (text[start - 1] !== '负' || start - 1 < floor || arabicDigit(text, start) < 0) return false;
  return (
    arabicDigit(text, start - 2) < 0 &&
    !isHanNumeral(text[start - 2] ?? '') &&
    !'胜平自担肩抱'.includes(text[start - 2] ?? '\0')
  );
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
