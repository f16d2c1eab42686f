import type { FactKind, Qualifier } from '../../model/fact.ts';
import { exactQuotient, quotientValue } from '../decimal-text.ts';
import type { QuantityAt, ReadingContext } from '../language.ts';
import type { Numeral } from '../numeral.ts';
import { readDate } from './dates.ts';
import { arabicDigit } from './digits.ts';
import { isHanNumeral } from './han-numerals.ts';
import { readNumeral } from './numerals.ts';
import { qualifierAfter, qualifierBefore } from './qualifiers.ts';
import { readUnit, type Unit } from './units.ts';

const FRACTION: Unit = { text: '', kind: 'ratio', currency: null };
const PERCENT: Unit = { text: '%', kind: 'percent', currency: null };
const CHANGE_WORDS = '增长 上升 下降 增加 减少 提高 提升 上涨 下跌 降低 回落 扩大 增 降 涨 跌'.split(' ');
const RANGE_MARKS = ['至', '到', '~', '～', '-', '－', '—', '–'];
const AVERAGES: readonly [string, string][] = [
  ['日均', '日'],
  ['月均', '月'],
  ['年均', '年'],
  ['人均', '人'],
  ['户均', '户'],
];
/** Han numeral and one of these is mostly a name's part: 市场二部, 三市, 四门. Digits before them count. */
const NAME_UNITS = new Set([...'部市省县村镇校站点面道国手单字班节起样员列里度安季载口']);

interface Reading {
  readonly start: number;
  readonly end: number;
  readonly unit: Unit;
  readonly decimal: string | null;
  /** Where the value has no exact decimal (1/3). */
  readonly value?: number;
  readonly low: string | null;
  readonly high: string | null;
  readonly step: string;
  readonly over: boolean;
  readonly rules: readonly string[];
}

/** True where the digits are part of a name or a code: 5·1, 1+5+1+N, 第1版, A4, 20号. */
function isNamePart(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if ('第·+#＋№/:：'.includes(before) && before !== '' && before !== '：' && before !== ':') return true;
  if ('·+＋号'.includes(after) && after !== '') return true;
  return /^[A-Za-z]$/.test(before);
}

/** True just after a quote mark that closes within eight characters: “三个精神” is a name, “十几年前，…” is speech. */
function isShortQuote(text: string, start: number): boolean {
  const close = text[start - 1] === '“' ? '”' : text[start - 1] === '「' ? '」' : null;
  return close !== null && text.slice(start, start + 8).includes(close);
}

/** True for Han numerals that only look like a count: 一名 ("a"), “三个精神”, 市场二部. */
function isFigureOfSpeech(text: string, numeral: Numeral, unit: Unit): boolean {
  if (arabicDigit(text, numeral.start) >= 0) return false;
  const written = text.slice(numeral.start, numeral.end);
  if (written === '半') return !['年', '个月', '天', '小时'].includes(unit.text);
  if (written === '一') return unit.text !== '倍' && unit.kind !== 'percent' && unit.kind !== 'money';
  if (isShortQuote(text, numeral.start)) return true;
  return NAME_UNITS.has(unit.text) || (written === '十' && unit.text === '大');
}

function reading(numeral: Numeral, start: number, end: number, unit: Unit, rule: string): Reading {
  const { decimal, low, high, step, over } = numeral;
  return { start, end, unit, decimal, low, high, step, over, rules: [rule, numeral.rule] };
}

/** 百分之六十二, 百分之百. */
function readHanPercent(text: string, at: number): Reading | null {
  if (!text.startsWith('百分之', at)) return null;
  const from = at + 3;
  const numeral = readNumeral(text, from);
  if (numeral !== null) return reading(numeral, at, numeral.end, PERCENT, 'zh-han-percent');
  if (text[from] !== '百') return null;
  const ends = { low: null, high: null, over: false };
  return { ...ends, start: at, end: from + 1, unit: PERCENT, decimal: '100', step: '1', rules: ['zh-han-percent'] };
}

/** 三成 → 30, 三成五 → 35. 三成员 and 两成果 are other words. */
function readTenths(text: string, numeral: Numeral): Reading | null {
  const { start, end, decimal } = numeral;
  if (text[end] !== '成' || decimal === null || end - start !== 1) return null;
  if ([...'员立果为本功长都就'].includes(text[end + 1] ?? '')) return null;
  const next = readNumeral(text, end + 1);
  const digit = next?.decimal != null && next.decimal.length === 1 ? next : null;
  const ends = { low: null, high: null, over: false, unit: PERCENT, rules: ['zh-tenths', numeral.rule] };
  if (digit?.decimal != null) return { ...ends, start, end: digit.end, decimal: decimal + digit.decimal, step: '1' };
  return { ...ends, start, end: end + 1, decimal: decimal === '0' ? '0' : `${decimal}0`, step: '10' };
}

/** 三分之一, 万分之五: exact where the quotient ends, without decimal where it repeats. */
function readFraction(text: string, below: Numeral): Reading | null {
  if (!text.startsWith('分之', below.end) || below.decimal === null) return null;
  const above = readNumeral(text, below.end + 2);
  if (above === null || above.decimal === null || `${above.decimal}${below.decimal}`.includes('.')) return null;
  const [top, whole] = [BigInt(above.decimal), BigInt(below.decimal)];
  if (whole === 0n) return null;
  const ends = { low: null, high: null, step: '0.0001', over: above.over, unit: FRACTION };
  const rules = ['zh-fraction', below.rule, above.rule];
  return {
    ...ends,
    start: below.start,
    end: above.end,
    decimal: exactQuotient(top, whole),
    value: quotientValue(top, whole),
    rules,
  };
}

/** 3至5个, 10%—20%: the first end may leave its unit out. */
function readRange(text: string, first: Numeral, unit: Unit | null): Reading | null {
  const mark = first.end + (unit?.text.length ?? 0);
  if (first.decimal === null || !RANGE_MARKS.includes(text[mark] ?? '')) return null;
  const second = readNumeral(text, mark + 1);
  if (second === null || second.decimal === null) return null;
  const last = readUnit(text, second.end);
  if (last === null || (unit !== null && unit.text !== last.text)) return null;
  if (Number(first.decimal) >= Number(second.decimal)) return null;
  const ends = { decimal: null, low: first.decimal, high: second.decimal, step: second.step, over: second.over };
  const end = second.end + last.text.length;
  return { ...ends, start: first.start, end, unit: last, rules: ['zh-range', first.rule, second.rule] };
}

function readCounted(text: string, numeral: Numeral): Reading | null {
  if (isNamePart(text, numeral.start, numeral.end)) return null;
  // The base of a rate (每100亩) is no second fact.
  if (text[numeral.start - 1] === '每') return null;
  const tenths = readTenths(text, numeral);
  if (tenths !== null) return tenths;
  const fraction = readFraction(text, numeral);
  if (fraction !== null) return fraction;
  const unit = readUnit(text, numeral.end);
  const range = readRange(text, numeral, unit);
  if (range !== null) return range;
  if (unit === null || isFigureOfSpeech(text, numeral, unit)) return null;
  return reading(numeral, numeral.start, numeral.end + unit.text.length, unit, `zh-${unit.kind}`);
}

/** The denominator in front of a rate, as 年 in 每年超1000人次. Looks back five characters, no farther. */
function perBefore(text: string, start: number): string | null {
  const average = AVERAGES.find(([word]) => text.startsWith(word, start - word.length));
  if (average !== undefined) return average[1];
  for (let length = 1; length <= 4 && start - length > 0; length++) {
    const per = text.slice(start - length, start);
    if (/[，。、；：“”]/.test(per)) return null;
    if (text[start - length - 1] === '每') return readUnit(text, start - length)?.text ?? per;
  }
  return null;
}

const isChange = (text: string, start: number) =>
  CHANGE_WORDS.some(
    (word) => text.startsWith(word, start - word.length) || text.startsWith(`${word}了`, start - word.length - 1),
  );

function kindOf(text: string, start: number, unit: Unit, per: string | null): FactKind {
  if (per !== null) return 'rate';
  return unit.kind === 'percent' && isChange(text, start) ? 'change' : unit.kind;
}

/** The denominator behind a price or density, as 吨 in 元/吨; it belongs to the text. */
function perAfter(text: string, end: number): string | null {
  return text[end] === '/' || text[end] === '／' ? (readUnit(text, end + 1)?.text ?? null) : null;
}

/** 3年多, 5公里多: the 多 that stands behind the unit. Counts put theirs before it (30多家). */
const hasTrailingMore = (text: string, { end, unit, over }: Reading) =>
  !over && text[end] === '多' && (unit.kind === 'duration' || unit.kind === 'measure' || unit.kind === 'money');

/** Adds the words around a reading and turns it into a quantity. */
function quantity(text: string, bare: Reading, floor: number): QuantityAt {
  const denominator = perAfter(text, bare.end);
  const more = denominator === null && hasTrailingMore(text, bare);
  const extra = more ? 1 : denominator === null ? 0 : denominator.length + 1;
  const read = { ...bare, end: bare.end + extra, over: bare.over || more };
  const found = qualifierBefore(text, read.start);
  const before = found !== null && read.start - found.length >= floor ? found : null;
  const after = qualifierAfter(text, read.end);
  const start = read.start - (before?.length ?? 0);
  const end = read.end + (after?.length ?? 0);
  const per = denominator ?? perBefore(text, start);
  // 近五年 means the last five years, all of them.
  const isRecent = read.unit.kind === 'duration' && before?.qualifier === 'nearly';
  const bent: Qualifier = (isRecent ? null : before?.qualifier) ?? after?.qualifier ?? (read.over ? 'over' : 'exact');
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

const mayBegin = (text: string, at: number) =>
  arabicDigit(text, at) >= 0 || isHanNumeral(text[at] ?? '') || '几数幾數半第今去前明民'.includes(text[at] ?? '\0');

/** End of the row of numeral characters at `at`, so that a row that is no number is passed once. */
function skipRow(text: string, at: number): number {
  let end = at + 1;
  if (arabicDigit(text, at) >= 0) while (arabicDigit(text, end) >= 0) end++;
  else if (isHanNumeral(text[at] ?? '')) while (isHanNumeral(text[end] ?? '') && text[end] !== '百') end++;
  return end;
}

/** All quantities of one reflowed block, ordered, not overlapping. One pass: no place is read more than a bounded number of times. */
export function readQuantities(text: string, context: ReadingContext): readonly QuantityAt[] {
  const found: QuantityAt[] = [];
  let floor = 0;
  for (let at = 0; at < text.length; ) {
    if (!mayBegin(text, at)) {
      at++;
      continue;
    }
    const next = readDate(text, at, context.issueDate) ?? readNumber(text, at, floor);
    if (next !== null) found.push(next);
    floor = next?.end ?? floor;
    at = next?.end ?? skipRow(text, at);
  }
  return found;
}

/** A minus sign makes a value negative where it follows no other figure or letter: 下降-3.2%, but not 5-3个. */
function signed(text: string, read: Reading, floor: number): Reading {
  const sign = read.start - 1;
  if (sign < floor || !['-', '−', '－'].includes(text[sign] ?? '') || read.decimal === null) return read;
  if (/^[0-9A-Za-z０-９%％”）)]$/.test(text[sign - 1] ?? '')) return read;
  return { ...read, start: sign, decimal: `-${read.decimal}`, rules: [...read.rules, 'zh-minus'] };
}

/** Ranks: 第二位, 第3名. Places in a run of events (第5天, 第1版) are no facts. */
function readOrdinal(text: string, at: number): Reading | null {
  if (text[at] !== '第') return null;
  const numeral = readNumeral(text, at + 1);
  if (numeral === null || !['位', '名'].includes(text[numeral.end] ?? '')) return null;
  const unit: Unit = { text: text[numeral.end] ?? '', kind: 'ordinal', currency: null };
  return reading(numeral, at, numeral.end + 1, unit, 'zh-ordinal');
}

function readNumber(text: string, at: number, floor: number): QuantityAt | null {
  const ordinal = readOrdinal(text, at);
  if (ordinal !== null) return quantity(text, ordinal, floor);
  const percent = readHanPercent(text, at);
  if (percent !== null) return quantity(text, percent, floor);
  const numeral = readNumeral(text, at);
  const plain = numeral === null ? null : readCounted(text, numeral);
  const read = plain === null ? null : signed(text, plain, floor);
  return read === null ? null : quantity(text, read, floor);
}
