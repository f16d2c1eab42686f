import { decimalText, stepText } from '../languages/decimal-text.ts';
import { readNumeral as readEnglish } from '../languages/en/numerals.ts';
import type { Numeral } from '../languages/numeral.ts';
import { readNumeral as readChinese } from '../languages/zh/numerals.ts';

/** What a person typed into a value cell. Decimals are exact strings in base units; a range has no `decimal`. */
export interface Amount {
  readonly decimal: string | null;
  readonly low: string | null;
  readonly high: string | null;
  readonly step: string;
}

const RANGE_SIGNS = ['—', '–', '～', '~', '至', '到', ' to ', '-'];
const MINUS = ['-', '−', '－'];
const LONGEST = 120;

/** Reads "1,914", "1.2万", "-3.5", "2.5 million", "90-100"; null when it is no amount: what cannot be read never becomes 0. */
export function readAmount(typed: string): Amount | null {
  // Before anything is done with it: a pasted article is no amount.
  if (typed.length > LONGEST) return null;
  const text = halfWidth(typed.trim());
  if (text === '') return null;
  return readSingle(text) ?? readRange(text);
}

/** An exact amount for a number as JavaScript prints it; null for what is no finite number. */
export function amountOfNumber(value: number): Amount | null {
  if (!Number.isFinite(value)) return null;
  const [mantissa, exponent = '0'] = String(Math.abs(value)).split('e') as [string, string?];
  const [whole, fraction = ''] = mantissa.split('.') as [string, string?];
  const scaled = { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
  const sign = value < 0 ? '-' : '';
  return { decimal: sign + decimalText(scaled), low: null, high: null, step: stepText(scaled, fraction !== '') };
}

/** Full-width digits and signs, as Chinese input methods give them. One unit for one unit. */
function halfWidth(text: string): string {
  return Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    return character.length === 1 && code >= 0xff0b && code <= 0xff19 ? String.fromCharCode(code - 0xfee0) : character;
  }).join('');
}

function readSingle(text: string): Amount | null {
  const negative = MINUS.includes(text[0]!);
  const body = (negative ? text.slice(1) : text).trim();
  const numeral = wholeNumeral(body, readChinese(body, 0)) ?? wholeNumeral(body, readEnglish(body, 0));
  if (numeral === null || numeral.over) return null;
  if (numeral.decimal === null && negative) return null;
  const decimal = numeral.decimal !== null && negative ? `-${numeral.decimal}` : numeral.decimal;
  return { decimal, low: numeral.low, high: numeral.high, step: numeral.step };
}

const wholeNumeral = (text: string, numeral: Numeral | null): Numeral | null =>
  numeral?.end === text.length ? numeral : null;

function readRange(text: string): Amount | null {
  for (const sign of RANGE_SIGNS) {
    const at = text.indexOf(sign, 1);
    if (at < 0) continue;
    const low = readSingle(text.slice(0, at).trim());
    const high = readSingle(text.slice(at + sign.length).trim());
    if (low?.decimal && high?.decimal && Number(low.decimal) <= Number(high.decimal))
      return { decimal: null, low: low.decimal, high: high.decimal, step: high.step };
  }
  return null;
}
