import type { FactKind, Qualifier } from '../../model/fact.ts';
import type { QuantityAt, ReadingContext } from '../language.ts';
import { type Reading, reading } from '../reading.ts';
import { readCounted } from './counted.ts';
import { readDate } from './dates.ts';
import { arabicDigit, isNumeralCharacter } from './digits.ts';
import { isNamePart, skipRow, wordAround } from './not-facts.ts';
import { readNumeral } from './numerals.ts';
import { qualifierAfter, qualifierBefore } from './qualifiers.ts';
import { readUnit, SIGNS } from './units.ts';

/** Characters that may begin a quantity and are no numerals: 数百, 第3回, 令和, 昨年, 今月 …. */
const OPENERS = new Set([...'数第令平昭大明昨今来去再先本お']);
/** 1人当たり, 1日につき, 1ドル＝: what stands before them is the denominator of the next number. */
const BASE_MARKS = ['当たり', 'あたり', 'につき', '＝', '='];

/** The denominator last passed, and where the number of which it is one may begin. */
interface Base {
  readonly per: string;
  readonly end: number;
}

/** All quantities of one reflowed block, ordered, not overlapping. One pass: no place is read more than a bounded number of times. */
export function readQuantities(text: string, context: ReadingContext): readonly QuantityAt[] {
  const found: QuantityAt[] = [];
  let floor = 0;
  let base: Base | null = null;
  for (let at = 0; at < text.length; ) {
    if (!mayBegin(text, at)) {
      at++;
      continue;
    }
    const denominator: Base | null = readBase(text, at);
    if (denominator !== null) {
      base = denominator;
      floor = denominator.end;
      at = denominator.end;
      continue;
    }
    const next = beginsInWord(text, at)
      ? null
      : (readDate(text, at, context.issueDate) ?? readNumber(text, at, floor, base));
    if (next !== null) found.push(next);
    floor = next?.end ?? floor;
    at = next?.end ?? skipRow(text, at);
  }
  return found;
}

function mayBegin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x2e80) return code >= 0x30 && code <= 0x39;
  return OPENERS.has(text[at] ?? '') || isNumeralCharacter(text, at);
}

/** 四国8県, 一部3人: the Han numeral of a word begins nothing. */
function beginsInWord(text: string, at: number): boolean {
  return arabicDigit(text, at) < 0 && isNumeralCharacter(text, at) && wordAround(text, at, at + 1) !== null;
}

function readBase(text: string, at: number): Base | null {
  if (!isNumeralCharacter(text, at)) return null;
  const numeral = readNumeral(text, at);
  if (numeral === null || numeral.decimal === null) return null;
  const unit = text[numeral.end] === '日' ? '日' : readUnit(text, numeral.end)?.text;
  if (unit === undefined) return null;
  const unitEnd = numeral.end + unit.length;
  const mark = BASE_MARKS.find((word) => text.startsWith(word, unitEnd));
  if (mark === undefined) return null;
  return { per: numeral.decimal === '1' ? unit : text.slice(at, unitEnd), end: unitEnd + mark.length };
}

function readNumber(text: string, at: number, floor: number, base: Base | null): QuantityAt | null {
  const ordinal = readOrdinal(text, at);
  if (ordinal !== null) return quantity(text, ordinal, floor, null);
  const numeral = readNumeral(text, at);
  const plain = numeral === null ? null : readCounted(text, numeral);
  return plain === null ? null : quantity(text, priced(text, signed(text, plain, floor)), floor, base);
}

/** 第3回, 第2位. Other places in a series (第1面, 第2章) are no facts. */
function readOrdinal(text: string, at: number): Reading | null {
  const numeral = text[at] === '第' ? readNumeral(text, at + 1) : null;
  if (numeral === null || isNamePart(text, at, numeral.end)) return null;
  const mark = text[numeral.end] ?? '\0';
  if (mark !== '回' && mark !== '位') return null;
  return {
    ...reading(numeral, numeral.start, numeral.end + 1, { text: mark, kind: 'ordinal', currency: null }, 'ja-ordinal'),
    start: at,
  };
}

/** マイナス3%, ▲3%, -3%: a sign makes a value negative where it follows no figure or letter. */
function signed(text: string, read: Reading, floor: number): Reading {
  if (read.decimal === null || read.unit.kind === 'ordinal') return read;
  const length = text.startsWith('マイナス', read.start - 4) ? 4 : 1;
  const start = read.start - length;
  if (start < floor || (length === 1 && !'-−－▲△'.includes(text[start] ?? '\0'))) return read;
  if (length === 1 && /^[0-9A-Za-z０-９%％）)]$/.test(text[start - 1] ?? '')) return read;
  return { ...read, start, decimal: `-${read.decimal}`, rules: [...read.rules, 'ja-minus'] };
}

/** ¥500: the sign is the unit. */
function priced(text: string, read: Reading): Reading {
  const sign = text[read.start - 1] ?? '';
  const currency = SIGNS.get(sign);
  if (currency === undefined || read.unit.text !== '') return read;
  const unit = { text: sign, kind: 'money', currency } as const;
  return { ...read, unit, start: read.start - 1, rules: [...read.rules, 'ja-currency-sign'] };
}

const CHANGE_BEHIND =
  /^(?:の)?(?:増|減|上昇|低下|下落|上回|下回|伸び|上がっ|下がっ|プラス|マイナス|高[、。のでくと]|安[、。のでくと])/;
const CHANGE_BEFORE = /(?:前[年月期週日](?:同[月期日])?[比よ]り?|同月比|同期比)[、は]?$/;
/** 強, 弱 and 台 bend amounts only: 3割強, 1時間弱, 150円台; 2人強盗 is none. */
const ROUGH_KINDS: ReadonlySet<FactKind> = new Set(['percent', 'money', 'duration', 'measure']);

function kindOf(text: string, start: number, end: number, read: Reading, per: string | null): FactKind {
  const { kind, text: unit } = read.unit;
  if (kind === 'ordinal' || kind === 'ratio') return kind;
  if (CHANGE_BEHIND.test(text.slice(end, end + 5)) || CHANGE_BEFORE.test(text.slice(Math.max(0, start - 8), start)))
    return unit === '歳' ? kind : 'change';
  return per === null ? kind : 'rate';
}

/** The word behind that bends the reading; null also where 強, 弱 or 台 bends no amount. */
function bendAfter(text: string, read: Reading) {
  const after = qualifierAfter(text, read.end);
  const isRough = after !== null && '強弱台'.includes(text[read.end] ?? '\0');
  return isRough && !ROUGH_KINDS.has(read.unit.kind) ? null : after;
}

/** Adds the words around a reading and turns it into a quantity. */
function quantity(text: string, read: Reading, floor: number, base: Base | null): QuantityAt {
  const before = qualifierBefore(text, read.start, floor);
  const after = read.unit.kind === 'ordinal' ? null : bendAfter(text, read);
  const start = read.start - (before?.length ?? 0);
  const end = read.end + (after?.length ?? 0);
  const near = base !== null && start >= base.end && start - base.end <= 2;
  const per = near ? base.per : null;
  // 約3割強 is about that much: what stands before governs, except that 以上 and its like are bounds.
  const bound = after !== null && after.qualifier !== 'about' ? after.qualifier : null;
  const qualifier: Qualifier = bound ?? before?.qualifier ?? after?.qualifier ?? (read.over ? 'over' : 'exact');
  const number = (written: string | null) => (written === null ? null : Number(written));
  return {
    ...{ start, end, text: text.slice(start, end), kind: kindOf(text, start, end, read, per), per, qualifier },
    ...{ value: read.value ?? number(read.decimal), low: number(read.low), high: number(read.high) },
    ...{ decimal: read.decimal, unit: read.unit.text || null, currency: read.unit.currency, step: read.step },
    rules: read.rules,
  };
}
