import { decimalText, exactQuotient, quotientValue } from '../decimal-text.ts';
import type { Numeral } from '../numeral.ts';
import { PERCENT, type Reading } from '../reading.ts';
import { readNumeral } from './numerals.ts';
import { readUnit } from './units.ts';

const RATIO = { text: '', kind: 'ratio', currency: null } as const;

/** The digits and decimals of a plain decimal string. */
function scaled(decimal: string): { digits: bigint; decimals: number } {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return { digits: BigInt(whole + fraction), decimals: fraction.length };
}

/** A decimal times ten to the `power`. */
export function timesTen(decimal: string, power: number): string {
  const { digits, decimals } = scaled(decimal);
  return decimalText({ digits, exponent: power - decimals });
}

/** 3割, 二割五分, 1割2分3厘: tenths as percent. 割合 and 割引き alone are words. */
export function readTenths(text: string, numeral: Numeral): Reading | null {
  const { start, end, decimal, over, rule } = numeral;
  if (text[end] !== '割' || decimal === null || over || Number(decimal) > 100 || '合り'.includes(text[end + 1] ?? '\0'))
    return null;
  const bu = readDigit(text, end + 1, '分');
  const rin = bu === null ? null : readDigit(text, bu.end, '厘');
  const written = [bu, rin].reduce((sum, part) => sum + (part?.digit ?? ''), '');
  const value = scaled(decimal);
  const last = rin ?? bu;
  // 3.5割5分 is nothing that anybody writes.
  if (last !== null && value.decimals > 0) return null;
  const exponent = 1 - value.decimals - written.length;
  const percent = decimalText({ digits: BigInt(`${value.digits}${written}`), exponent });
  const step = decimalText({ digits: 1n, exponent });
  const rest = { unit: PERCENT, low: null, high: null, over: false, rules: ['ja-tenths', rule] };
  return { start, end: last?.end ?? end + 1, decimal: percent, step, ...rest };
}

function readDigit(text: string, at: number, mark: string): { digit: string; end: number } | null {
  const numeral = readNumeral(text, at);
  if (numeral === null || numeral.decimal === null || numeral.end !== at + 1 || text[numeral.end] !== mark) return null;
  return Number(numeral.decimal) > 9 ? null : { digit: numeral.decimal, end: numeral.end + 1 };
}

/** 3分の1, 四分の三. */
export function readFraction(text: string, bottom: Numeral): Reading | null {
  if (!text.startsWith('分の', bottom.end) || bottom.decimal === null || bottom.decimal.includes('.')) return null;
  const top = readNumeral(text, bottom.end + 2);
  if (top === null || top.decimal === null || top.decimal.includes('.')) return null;
  const [above, below] = [BigInt(top.decimal), BigInt(bottom.decimal)];
  if (below === 0n || above > below) return null;
  const rest = { unit: RATIO, low: null, high: null, step: null, over: false, rules: ['ja-fraction', bottom.rule] };
  const decimal = exactQuotient(above, below);
  return { start: bottom.start, end: top.end, decimal, value: quotientValue(above, below), ...rest };
}

/** 3人に1人, 二世帯に一世帯: one of so many. */
export function readOneOf(text: string, bottom: Numeral): Reading | null {
  const unit = readUnit(text, bottom.end);
  if (unit === null || unit.kind !== 'count' || bottom.decimal === null || !/^[1-9]\d*$/.test(bottom.decimal))
    return null;
  const of = bottom.end + unit.text.length;
  const top = text[of] === 'に' ? readNumeral(text, of + 1) : null;
  if (top?.decimal !== '1' || bottom.decimal === '1' || readUnit(text, top.end)?.text !== unit.text) return null;
  const end = top.end + unit.text.length;
  if (text.startsWith('ずつ', end)) return null;
  const below = BigInt(bottom.decimal);
  const rest = { unit: RATIO, low: null, high: null, step: null, over: false, rules: ['ja-one-of', bottom.rule] };
  return { start: bottom.start, end, decimal: exactQuotient(1n, below), value: quotientValue(1n, below), ...rest };
}

const SCORE = /^(\d{1,3})(?:[―—–－-]|対)(\d{1,3})(?=で|の勝|の敗|の引)/;

/** 5―1で勝った, 3対2の勝利. */
export function readScore(text: string, start: number): Reading | null {
  const found = SCORE.exec(text.slice(start, start + 10));
  if (found === null) return null;
  const rest = { decimal: null, low: null, high: null, step: null, over: false, rules: ['ja-score'] };
  const unit = { text: '', kind: 'score', currency: null } as const;
  return { start, end: start + found[0].length, unit, value: `${found[1]}-${found[2]}`, ...rest };
}
