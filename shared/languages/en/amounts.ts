import { decimalText } from '../decimal-text.ts';
import type { Numeral } from '../numeral.ts';
import { SCALES, SHORT_SCALES } from './number-words.ts';
import { readNumeral } from './numerals.ts';
import { CURRENCY_SIGNS } from './units.ts';
import { wordBefore } from './words.ts';

export interface Sign {
  readonly sign: string;
  readonly code: string;
}

/** A numeral or a range of two, with the currency sign in front; decimals are exact strings. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly decimal: string | null;
  readonly low: string | null;
  readonly high: string | null;
  readonly step: string;
  readonly sign: Sign | null;
  readonly rules: readonly string[];
  /** True for two numerals joined by a bare hyphen, which may be a score. */
  readonly hyphened: boolean;
}

export function signAt(text: string, at: number): Sign | null {
  for (const [sign, code] of CURRENCY_SIGNS) if (text.startsWith(sign, at)) return { sign, code };
  return null;
}

/** Reads "3m", "$3m", "5 to 10", "300-400", "$5m-$10m", "between 5 and 10", "5% to 10" at `at`. */
export function readAmount(text: string, at: number): Amount | null {
  const first = readSigned(text, at);
  if (first === null) return null;
  const { numeral, sign } = first;
  const plain = { ...numeral, start: at, sign, rules: [numeral.rule], hyphened: false };
  if (numeral.decimal === null) return plain;
  const joint = jointAt(text, at, numeral.end);
  const second = joint === null ? null : readSigned(text, joint.end);
  if (joint === null || second === null || second.numeral.decimal === null) return plain;
  const low = sharedScale(text, numeral, second.numeral);
  const rising = Number(low) < Number(second.numeral.decimal);
  const hyphened = joint.glued && sign === null;
  if (!rising && !hyphened) return plain;
  const scaled = low !== numeral.decimal;
  const step = !scaled && Number(numeral.step) < Number(second.numeral.step) ? numeral.step : second.numeral.step;
  const rules = ['range', second.numeral.rule];
  return {
    start: at,
    end: second.numeral.end,
    decimal: null,
    low,
    high: second.numeral.decimal,
    step,
    sign,
    rules,
    hyphened,
  };
}

function readSigned(text: string, at: number): { numeral: Numeral; sign: Sign | null } | null {
  const sign = signAt(text, at);
  const start = sign === null ? at : at + sign.sign.length + (text[at + sign.sign.length] === ' ' ? 1 : 0);
  // A code in letters may be glued on (RMB5m); the numeral is then read from its own slice.
  const glued = sign !== null && /[A-Z]$/.test(sign.sign) && start === at + sign.sign.length;
  const numeral = glued ? shifted(readNumeral(text.slice(start, start + 40), 0), start) : readNumeral(text, start);
  return numeral === null ? null : { numeral, sign };
}

const shifted = (numeral: Numeral | null, by: number): Numeral | null =>
  numeral === null ? null : { ...numeral, start: numeral.start + by, end: numeral.end + by };

/** What joins the two ends of a range; a % or "percent" of the first end is part of the joint. */
function jointAt(text: string, start: number, end: number): { end: number; glued: boolean } | null {
  const from = ['%', ' percent', ' per cent'].find((word) => text.startsWith(word, end));
  const at = end + (from?.length ?? 0);
  if (text[at] === '-' || text[at] === '–') return { end: at + 1, glued: from === undefined && text[at] === '-' };
  if (text.startsWith(' to ', at)) return { end: at + 4, glued: false };
  if (text.startsWith(' and ', at) && wordBefore(text, start - 1)?.lower === 'between')
    return { end: at + 5, glued: false };
  return null;
}

/** "5 to 10 million": the first end shares the multiplier of the second where it has none and would be less with it. */
function sharedScale(text: string, first: Numeral, second: Numeral): string {
  const decimal = first.decimal ?? '0';
  if (first.rule !== 'digits' && first.rule !== 'spelled-out') return decimal;
  const word = wordEnding(text, second);
  const power = SCALES.get(word) ?? (second.rule === 'digits-with-multiplier' ? SHORT_SCALES.get(word) : undefined);
  if (power === undefined || Number(decimal) >= 1000) return decimal;
  const [whole = '0', fraction = ''] = decimal.split('.');
  return decimalText({ digits: BigInt(whole + fraction), exponent: power - fraction.length });
}

function wordEnding(text: string, numeral: Numeral): string {
  let start = numeral.end;
  while (start > numeral.start && /[A-Za-z]/.test(text[start - 1] ?? '')) start -= 1;
  return text.slice(start, numeral.end).toLowerCase();
}
