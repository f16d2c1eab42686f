import { Decimal } from 'decimal.js';
import { readNumeral as readEnglish } from '../languages/en/numerals.ts';
import type { Numeral } from '../languages/numeral.ts';
import { readNumeral as readChinese } from '../languages/zh/numerals.ts';
import type { FactKind } from '../model/fact.ts';
import { parseDate } from './parse-date.ts';
import { accept, type Parsed, refuse } from './refusal.ts';

/** Longer text is no number of an article. */
const LONGEST_VALUE = 100;
const CONNECTORS = ['–', '—', '~', '至', '到', '-', ' to '];

/** What of the fact tells how typed text is to be read. */
export interface ValueContext {
  readonly kind: FactKind;
  /** May stand behind the number: it is in its own column already. */
  readonly unit: string | null;
}

/**
 * Reads what a person typed as a value: "1.2万", "1,950", "62.6%", "１２", "2025-06", "300–400", "88:81". The answer is an
 * exact decimal string with the digits as typed, an ISO date, "low–high", or "88-81" for a score. What cannot be read as a
 * whole is refused; nothing unread becomes 0, and no word is dropped in silence.
 */
export function parseValue(typed: string, context: ValueContext): Parsed<string> {
  const text = plainWidth(typed).trim();
  if (text.length > LONGEST_VALUE) return refuse('too-long', 'value', typed);
  if (context.kind === 'date') return parseDate(text, typed);
  if (context.kind === 'score') return parseScore(text, typed);
  const single = parseAmount(text, context, typed);
  if (single.ok) return single;
  return parseRange(text, context, typed) ?? single;
}

/** Full-width ASCII as ASCII, and every dash that may stand for minus as a hyphen at the start. */
function plainWidth(text: string): string {
  let plain = '';
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code >= 0xff01 && code <= 0xff5e) plain += String.fromCharCode(code - 0xfee0);
    else plain += code === 0x3000 || code === 0xa0 || code === 0x202f || code === 0x2009 ? ' ' : char;
  }
  return plain;
}

function parseAmount(text: string, context: ValueContext, typed: string): Parsed<string> {
  const sign = signOf(text);
  const read = readAt(text, sign.end);
  if (read === null) return refuse('not-a-number', 'value', typed);
  const rest = text.slice(read.end).trim();
  if (rest !== '' && !isUnit(rest, context.unit)) return refuse('has-other-words', 'value', typed, rest);
  if (read.over) return refuse('has-other-words', 'value', typed, text.slice(read.end - 1, read.end));
  if (read.decimal === null) return accept(`${read.low ?? ''}–${read.high ?? ''}`);
  return accept(sign.negative && !isZero(read.decimal) ? `-${read.decimal}` : read.decimal);
}

function signOf(text: string): { negative: boolean; end: number } {
  const first = text[0] ?? '';
  if (first === '+') return { negative: false, end: 1 };
  const negative = first === '-' || first === '\u2212' || first === '–' || first === '负';
  return { negative, end: negative ? 1 : 0 };
}

/** ".5" is typed by hand but never printed, so the languages do not read it. */
function readAt(text: string, at: number): Numeral | null {
  if (text[at] === '.') {
    const read = readChinese(`0${text.slice(at)}`, 0);
    return read === null ? null : { ...read, end: read.end - 1 + at };
  }
  const rest = text.slice(at);
  const chinese = readChinese(rest, 0);
  const english = readEnglish(rest, 0);
  const read = (english?.end ?? 0) > (chinese?.end ?? 0) ? english : chinese;
  return read === null ? null : { ...read, end: read.end + at };
}

const isZero = (decimal: string): boolean => new Decimal(decimal).isZero();

/** The unit of the fact, or a percent sign where percent is meant. */
function isUnit(rest: string, unit: string | null): boolean {
  if (unit === null) return false;
  const plain = plainWidth(unit);
  return rest === plain || (rest === '%' && isPercent(plain));
}

const isPercent = (unit: string): boolean => ['%', 'percent', 'per cent', '个百分点', '百分点'].includes(unit);

/** Null when there is no connector: then what was wrong with the single number is what the person wants to know. */
function parseRange(text: string, context: ValueContext, typed: string): Parsed<string> | null {
  const cut = connectorIn(text);
  if (cut === null) return null;
  const [first, last] = [text.slice(0, cut.start).trim(), text.slice(cut.end).trim()];
  const high = parseAmount(last, context, typed);
  const low = sharedLow(first, last, context, typed) ?? parseAmount(first, context, typed);
  if (!low.ok) return low;
  if (!high.ok) return high;
  if (!isSingle(low.value) || !isSingle(high.value)) return refuse('not-a-number', 'value', typed);
  if (new Decimal(low.value).gt(high.value)) return refuse('range-order', 'value', typed);
  return accept(`${low.value}–${high.value}`);
}

/**
 * "300–400万" is 300万 to 400万: bare digits in front take what stands behind the digits of the second number, unless
 * that puts the ends in the wrong order (9000–1.2万). Null where nothing is shared.
 */
function sharedLow(first: string, last: string, context: ValueContext, typed: string): Parsed<string> | null {
  const shared = last.slice(digitsEnd(last));
  if (shared === '' || digitsEnd(first) < first.length) return null;
  const low = parseAmount(first + shared, context, typed);
  const high = parseAmount(last, context, typed);
  const inOrder =
    low.ok && high.ok && isSingle(low.value) && isSingle(high.value) && !new Decimal(low.value).gt(high.value);
  return inOrder ? low : null;
}

const isSingle = (value: string): boolean => !value.includes('–');

function digitsEnd(text: string): number {
  let end = 0;
  while (end < text.length && '0123456789.,'.includes(text.charAt(end))) end += 1;
  return end;
}

/** The first connector that is not the sign at the start. */
function connectorIn(text: string): { start: number; end: number } | null {
  let first: { start: number; end: number } | null = null;
  for (const connector of CONNECTORS) {
    const start = text.indexOf(connector, 1);
    if (start > 0 && (first === null || start < first.start)) first = { start, end: start + connector.length };
  }
  return first;
}

/** "88-81", "88:81", "3比2": the two counts with a hyphen between. */
function parseScore(text: string, typed: string): Parsed<string> {
  const score = /^(\d{1,4}) {0,2}[-–—:∶比] {0,2}(\d{1,4})$/.exec(text);
  return score ? accept(`${score[1]}-${score[2]}`) : refuse('not-a-score', 'value', typed);
}
