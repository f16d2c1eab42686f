import type { Qualifier } from '../../model/fact.ts';
import { marksAt, marksOf } from '../character-marks.ts';
import { decimalText } from '../decimal-text.ts';
import type { Numeral } from '../numeral.ts';
import { CURRENCY_SIGNS, isPoundOfFeed } from './currencies.ts';
import { SCALES, SHORT_SCALES } from './number-words.ts';
import { readNumeral } from './numerals.ts';
import { isPlural } from './plurals.ts';
import { DURATIONS, MEASURES } from './unit-words.ts';
import { isDigit, isLetterCode, wordAfter, wordBefore } from './words.ts';

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
  /** "5,000-odd" and "100-plus" say it of themselves. */
  readonly bent?: Qualifier;
  /** Where the unit stands that this number shares: the 2 of "from 2 to 3 million users". */
  readonly unitFrom?: number;
}

/** The signs by their first UTF-16 unit, longest first. */
const SIGNS = new Map<number, readonly Sign[]>();
for (const [sign, code] of CURRENCY_SIGNS) {
  const first = sign.charCodeAt(0);
  SIGNS.set(first, [...(SIGNS.get(first) ?? []), { sign, code }]);
}

export function signAt(text: string, at: number): Sign | null {
  const signs = SIGNS.get(text.charCodeAt(at));
  const found = signs?.find(({ sign }) => text.startsWith(sign, at));
  return found === undefined || (found.sign === 'PS' && !isPoundOfFeed(text, at)) ? null : found;
}

/** Reads "3m", "$3m", "5 to 10", "300-400", "$5m-$10m", "between 5 and 10", "5% to 10" at `at`. */
export function readAmount(text: string, at: number): Amount | null {
  const first = readSigned(text, at);
  if (first === null) return null;
  const { numeral, sign } = first;
  const { end, decimal, step } = numeral;
  const rules = [numeral.rule];
  const plain = withTail(text, {
    start: at,
    end,
    decimal,
    low: numeral.low,
    high: numeral.high,
    step,
    sign,
    rules,
    hyphened: false,
  });
  if (numeral.decimal === null || plain.bent !== undefined || isDated(text, numeral)) return plain;
  const joint = jointAt(text, at, numeral.end);
  const second = joint === null ? null : readSigned(text, joint.end);
  if (joint === null || second === null || second.numeral.decimal === null) return plain;
  if (!isRangeOf(text, at, first, joint, second)) return plain;
  // 7-Eleven is a name.
  if (joint.glued && /[A-Z]/.test(text[joint.end] ?? '')) return plain;
  const low = sharedScale(text, numeral, second.numeral);
  // From … to … are two values, an old one and a new one.
  if (joint.word === 'to' && wordBefore(text, at - 1)?.lower === 'from') {
    return { ...plain, decimal: low, unitFrom: second.numeral.end };
  }
  // "five or six" is a range, "5 or 60" a choice.
  if (joint.word === 'or' && Number(second.numeral.decimal) !== Number(low) + 1) return plain;
  const rising = Number(low) < Number(second.numeral.decimal);
  const hyphened = joint.glued && sign === null;
  // A range set the wrong way round is for a check to see: between 400 and 300.
  if (!rising && !hyphened && joint.word !== 'and') return plain;
  return rangeOf(plain, low, second, hyphened);
}

/**
 * Whether two numbers measure the same: "5% to 10%", "$5 to $10", but not "rose 18% to 412,000" or "8 percent to $12.5bn";
 * and "fell $1.20 to $65.85" tells how far and where to, which no range in money is written like.
 */
function isRangeOf(text: string, at: number, first: Signed, joint: Joint, second: Signed): boolean {
  const { end } = second.numeral;
  if (joint.word !== 'to' && joint.word !== '-') return text.startsWith(joint.unit, end);
  const isPercent = ['%', ' percent', ' per cent', ' pc', ' percentage'].some((word) => text.startsWith(word, end));
  if ((joint.percent && !isPercent) || !text.startsWith(joint.unit, end)) return false;
  if (joint.word === '-') return text[joint.end - 1] !== ' ' || isMeasured(text, end);
  // "fell by 9,000 to 717,000", but "fell by 5 to 10 percent".
  const isFar = Number(second.numeral.decimal) > FAR * Number(first.numeral.decimal);
  if (first.sign === null && second.sign === null && !isFar) return true;
  return !MOVED.has(wordBefore(text, at - 1)?.lower ?? '');
}

/** "2,000 - 2,500 calories": between blanks a dash joins a range where the second end has what both count. */
function isMeasured(text: string, end: number): boolean {
  const next = wordAfter(text, end);
  return (
    text[end] === '%' || (next !== null && (isPlural(next) || MEASURES.has(next.lower) || DURATIONS.has(next.lower)))
  );
}

/** No range is so wide. */
const FAR = 5;

/** Verbs behind which an amount of money is the way it went: fell $1.20 to $65.85. */
const MOVED: ReadonlySet<string> = new Set(
  'rose fell gained lost climbed dropped jumped slipped added shed up down slid sank surged by tumbled'.split(' '),
);

/** A year behind "in" begins no range of numbers: 1,500 yuan in 2005 to 7,500. */
function isDated(text: string, { start, end, rule }: Numeral): boolean {
  if (rule !== 'digits' || !/^[12]\d{3}$/.test(text.slice(start, end))) return false;
  return ['in', 'since', 'of', 'during'].includes(wordBefore(text, start - 1)?.lower ?? '');
}

function rangeOf(plain: Amount, low: string, second: Signed, hyphened: boolean): Amount {
  const { numeral, sign } = second;
  const scaled = low !== plain.decimal;
  const step = !scaled && Number(plain.step) < Number(numeral.step) ? plain.step : numeral.step;
  const ends = { decimal: null, low, high: numeral.decimal, end: numeral.end };
  return { ...plain, ...ends, step, sign: plain.sign ?? sign, rules: ['range', numeral.rule], hyphened };
}

const TAILS: readonly (readonly [tail: string, bent: Qualifier])[] = [
  ['-odd', 'over'],
  [' odd', 'over'],
  ['-plus', 'atLeast'],
  [' or more', 'atLeast'],
  [' or fewer', 'atMost'],
  [' or less', 'atMost'],
];

/** "5,000-odd people", "a 100-plus crowd". */
function withTail(text: string, amount: Amount): Amount {
  if (text[amount.end] !== ' ' && text[amount.end] !== '-') return amount;
  const tail = TAILS.find(
    ([word]) => text.startsWith(word, amount.end) && ' ,'.includes(text[amount.end + word.length] ?? '.'),
  );
  return tail === undefined ? amount : { ...amount, end: amount.end + tail[0].length, bent: tail[1] };
}

interface Signed {
  readonly numeral: Numeral;
  readonly sign: Sign | null;
}

function readSigned(text: string, at: number): Signed | null {
  const sign = signAt(text, at);
  const start = sign === null ? at : at + sign.sign.length + (text[at + sign.sign.length] === ' ' ? 1 : 0);
  // A code in letters may be glued on (RMB5m); the numeral is then read from its own slice.
  const glued = sign !== null && start === at + sign.sign.length && /[A-Za-z]$/.test(sign.sign);
  const numeral = glued ? shifted(readNumeral(text.slice(start, start + 40), 0), start) : readNumeral(text, start);
  return numeral === null ? null : { numeral, sign };
}

const shifted = (numeral: Numeral | null, by: number): Numeral | null =>
  numeral === null ? null : { ...numeral, start: numeral.start + by, end: numeral.end + by };

interface Joint {
  readonly end: number;
  readonly glued: boolean;
  readonly word: '-' | 'to' | 'or' | 'and';
  /** Whether the first end carries a sign of percent. */
  readonly percent: boolean;
  /** The unit glued to the first end, which the second must carry too; empty where it has none. */
  readonly unit: string;
}

const PERCENT = ['%', ' percent', ' per cent'];

/** Units written right behind both ends of a range: 20mm to 30mm. */
const GLUED = /^(?:mm|cm|km|kg|mph|kph|°C|°F|ft|C|F|[kMGT]?Hz|[kMGT]Wh?|[MGT]B|ml|mg|hp|bhp)(?![A-Za-z])/;

const [OPENS_PERCENT, OPENS_UNIT, JOINS] = [1, 2, 4];
/** What may stand right behind the first end of a range; a full stop or comma ends it. */
const MARKS = marksOf([OPENS_PERCENT, '% '], [OPENS_UNIT, 'mck°fCFHMGThb'], [JOINS, '-–~ ']);

/** What joins the two ends of a range; a % or "percent" of the first end is part of the joint. */
function jointAt(text: string, start: number, end: number): Joint | null {
  const marks = marksAt(MARKS, text, end);
  if (marks === 0) return null;
  const sign = (marks & OPENS_PERCENT) === 0 ? undefined : PERCENT.find((word) => text.startsWith(word, end));
  const from = (marks & OPENS_UNIT) === 0 ? sign : GLUED.exec(text.slice(end, end + 5))?.[0];
  const at = end + (from?.length ?? 0);
  const percent = sign !== undefined;
  const unit = from === undefined || percent ? '' : from;
  // "a 7- or 8-inch screen", "a two- to three-year term"
  if (text.startsWith('- to ', at)) return { end: at + 5, glued: false, word: 'to', percent, unit };
  if (text.startsWith('- or ', at)) return { end: at + 5, glued: false, word: 'or', percent, unit };
  // "a 0-to-60-mph time"
  if (text.startsWith('-to-', at)) return { end: at + 4, glued: false, word: 'to', percent, unit };
  if (text[at] === '-' || text[at] === '–')
    return { end: at + 1, glued: from === undefined && text[at] === '-', word: '-', percent, unit };
  if (text.startsWith(' - ', at) || text.startsWith(' – ', at))
    return { end: at + 3, glued: false, word: '-', percent, unit };
  if (text[at] === '~' && isDigit(text[at + 1])) return { end: at + 1, glued: false, word: '-', percent, unit };
  if (text.startsWith(' through ', at)) return { end: at + 9, glued: false, word: '-', percent, unit };
  if (text.startsWith(' to ', at)) return { end: at + 4, glued: false, word: 'to', percent, unit };
  if (text.startsWith(' or ', at)) return { end: at + 4, glued: false, word: 'or', percent, unit };
  if (text.startsWith(' and ', at) && wordBefore(text, start - 1)?.lower === 'between')
    return { end: at + 5, glued: false, word: 'and', percent, unit };
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
  while (start > numeral.start && isLetterCode(text.charCodeAt(start - 1))) start -= 1;
  return text.slice(start, numeral.end).toLowerCase();
}
