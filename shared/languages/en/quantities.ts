import type { QuantityAt, ReadingContext } from '../language.ts';
import { type Amount, readAmount } from './amounts.ts';
import { isYear } from './bare-years.ts';
import { mayBegin, mayBeginDate } from './beginnings.ts';
import { BLANK } from './blank-quantity.ts';
import { isChange } from './changes.ts';
import { withCoins } from './coins.ts';
import { readCounted } from './counted.ts';
import type { Counted } from './counted-unit.ts';
import { nationBefore } from './currencies.ts';
import { type DateRead, readDate } from './dates.ts';
import { readDayApart } from './days-apart.ts';
import { readFraction, readOrdinal, type WordedNumber } from './fractions.ts';
import { partBehind, readLength } from './lengths.ts';
import { withListedDates } from './listed-dates.ts';
import { isMetres } from './metres.ts';
import { type Multiple, readMultiple } from './multiples.ts';
import { endOfNonAmount, endOfRun, isBand, isLabelled, isNamed } from './not-facts.ts';
import { qualifierAfter, qualifierBefore } from './qualifiers.ts';
import { readOtherPer, readPer } from './rates.ts';
import { readScore } from './scores.ts';
import { withSharedUnits } from './shared-units.ts';
import { STOPS } from './units.ts';
import { isDigit, isWordCharacter, lettersEnd, wordAfter, wordBefore } from './words.ts';

/** All quantities of one English paragraph, in order and not overlapping. One pass, each look bounded; never throws. */
export function readQuantities(text: string, context: ReadingContext): readonly QuantityAt[] {
  const found: QuantityAt[] = [];
  let at = 0;
  let floor = 0;
  while (at < text.length) {
    const step = mayBegin(text, at) ? readAt(text, at, floor, context) : null;
    if (step === null) {
      // Nothing begins in the middle of a word.
      const end = Math.max(lettersEnd(text, at), at + 1);
      at = text[end] === ':' && text.startsWith('://', end) ? endOfAddress(text, end) : end;
      continue;
    }
    if (step.quantity !== null) found.push(step.quantity);
    at = Math.max(step.end, at + 1);
    if (step.quantity !== null) floor = at;
  }
  return withListedDates(text, withSharedUnits(text, found));
}

/** The end of the web address whose name of protocol ends at `at`: its digits count nothing. */
function endOfAddress(text: string, at: number): number {
  let end = at;
  while (end < text.length && text.charCodeAt(end) > 0x20) end += 1;
  return end;
}

interface Step {
  readonly quantity: QuantityAt | null;
  readonly end: number;
}

/** What begins at `at`: a quantity, something that only looks like one (stepped over), or nothing (null). */
function readAt(text: string, at: number, floor: number, context: ReadingContext): Step | null {
  const digit = isDigit(text[at]);
  if (digit && isLabelled(text, at)) return { quantity: null, end: endOfRun(text, at) };
  const date = digit && !mayBeginDate(text, at) ? null : readDate(text, at, context.issueDate);
  if (date !== null) return done(fromDate(text, date));
  const multiple = digit ? null : (readMultiple(text, at) ?? readLength(text, at));
  if (multiple !== null) return done(fromMultiple(text, multiple, floor));
  const worded = readFraction(text, at) ?? readOrdinal(text, at);
  if (worded !== null) return done(fromWorded(text, worded, floor));
  const amount = readAmount(text, at);
  if (amount === null) return digit ? { quantity: null, end: endOfRun(text, at) } : null;
  const score = amount.hyphened ? readScore(text, amount) : null;
  if (score !== null) return done(score);
  const skipped = digit ? endOfNonAmount(text, at, amount.end) : null;
  if (skipped !== null) return { quantity: null, end: skipped };
  return readPlain(text, at, amount, floor, context.issueDate);
}

const done = (quantity: QuantityAt): Step => ({ quantity, end: quantity.end });

function readPlain(text: string, at: number, amount: Amount, floor: number, issueDate: string | null): Step {
  const counted = sharedUnit(text, amount);
  const day = counted?.kind === 'duration' ? readDayApart(text, amount, counted, issueDate) : null;
  if (day !== null) return done(fromDate(text, day));
  // 88-81 counts nothing; "wait 90-60 minutes" is a range set the wrong way round, which a check shall see.
  if (amount.hyphened && Number(amount.low) >= Number(amount.high) && !isBackward(text, amount, counted))
    return { quantity: null, end: amount.end };
  if (counted === null) return { quantity: null, end: endOfRun(text, amount.end) };
  if (isYear(text, amount, counted)) {
    const value = text.slice(at, amount.end);
    // The 1975 played a concert.
    if (isBand(text, at, amount.end)) return { quantity: null, end: amount.end };
    return done(fromDate(text, { start: at, end: amount.end, value, low: null, high: null, rule: 'year' }));
  }
  if (isMetres(text, amount, counted)) return readMetres(text, amount, floor);
  if (isNamed(text, amount.start, amount.end, counted.rule === 'bare-number'))
    return { quantity: null, end: amount.end };
  if (isPronoun(text, amount, counted)) return { quantity: null, end: amount.end };
  const coined = withCoins(text, amount, counted) ?? withPartBehind(text, amount, counted) ?? { amount, counted };
  return done(fromAmount(text, coined.amount, coined.counted, floor));
}

/** "one hour and a half" */
function withPartBehind(text: string, amount: Amount, counted: Counted): { amount: Amount; counted: Counted } | null {
  const part = counted.kind === 'duration' && /^\d+$/.test(amount.decimal ?? '') ? partBehind(text, counted.end) : null;
  if (part === null) return null;
  const decimal = `${amount.decimal}${part.decimals}`;
  return { amount: { ...amount, decimal, step: '0.1' }, counted: { ...counted, end: part.end } };
}

const MEASURED: ReadonlySet<string> = new Set(['duration', 'measure']);
/** It went 2-1 minutes later: a score. */
const isBackward = (text: string, amount: Amount, counted: Counted | null): boolean =>
  counted !== null &&
  MEASURED.has(counted.kind) &&
  counted.rule !== 'age' &&
  amount.low !== amount.high &&
  Number(amount.low) < 1000 &&
  !/^(?:after|later|before|into|from|earlier|behind)$/.test(wordAfter(text, counted.end)?.lower ?? '');

/** The unit behind a number, or behind the one it shares its unit with. */
function sharedUnit(text: string, amount: Amount): Counted | null {
  const own = readCounted(text, amount);
  if (own === null || own.rule !== 'bare-number' || amount.unitFrom === undefined) return own;
  const shared = readCounted(text, { ...amount, start: amount.unitFrom, end: amount.unitFrom });
  return shared === null ? own : { ...shared, end: amount.end };
}

function readMetres(text: string, amount: Amount, floor: number): Step {
  const bare = readAmount(text.slice(amount.start, amount.end - 1), 0);
  if (bare === null || bare.decimal === null) return { quantity: null, end: amount.end };
  const metres: Counted = { kind: 'measure', unit: 'm', currency: null, end: amount.end, rule: 'measure' };
  return done(fromAmount(text, { ...bare, start: amount.start, end: amount.end - 1 }, metres, floor));
}

/** "one" that counts nothing in sight is a pronoun ("one of them", "no one"). */
function isPronoun(text: string, amount: Amount, counted: Counted): boolean {
  const written = text.slice(amount.start, amount.end).toLowerCase();
  // "zero tolerance", but "fell to zero".
  if (written === 'zero')
    return counted.rule === 'bare-number' && !STOPS.has(wordAfter(text, amount.end)?.lower ?? 'a');
  if (written !== 'one' || /(?:minus|negative) $/i.test(text.slice(Math.max(0, amount.start - 9), amount.start)))
    return false;
  return counted.rule === 'bare-number' || counted.rule === 'counted-noun';
}

function fromDate(text: string, date: DateRead): QuantityAt {
  const { start, end, value, low, high, rule } = date;
  return {
    ...BLANK,
    value,
    low,
    high,
    kind: 'date',
    start,
    end,
    text: text.slice(start, end),
    rules: [rule],
  };
}

function fromWorded(text: string, read: WordedNumber, floor: number): QuantityAt {
  const { kind, step, rule } = read;
  const sign =
    kind !== 'ordinal'
      ? /(?:^|[ (])([-−]|(?:minus|negative) )$/i.exec(text.slice(Math.max(0, read.start - 10), read.start))
      : null;
  const start = read.start - (sign?.[1]?.length ?? 0);
  const isMinus = sign !== null && start >= floor;
  const value = isMinus ? -read.value : read.value;
  const decimal = isMinus && read.decimal !== null ? `-${read.decimal}` : read.decimal;
  const span = bend(text, isMinus ? start : read.start, read.end, floor);
  return {
    ...BLANK,
    kind,
    value,
    decimal,
    step,
    unit: read.unit ?? null,
    ...span,
    rules: isMinus ? [rule, 'minus'] : [rule],
  };
}

function fromMultiple(
  text: string,
  { kind, start, end, decimal, unit, per, rule }: Multiple,
  floor: number,
): QuantityAt {
  const span = bend(text, start, end, floor);
  const bent = rule === 'couple' && span.qualifier === 'exact' ? { qualifier: 'about' as const } : {};
  return { ...BLANK, kind, value: Number(decimal), decimal, unit, per, step: '1', ...span, ...bent, rules: [rule] };
}

function fromAmount(text: string, unsigned: Amount, counted: Counted, floor: number): QuantityAt {
  const nation = nationBefore(text, unsigned.start);
  if (nation !== null && nation.start >= floor && counted.rule === 'currency-sign')
    return fromAmount(text, { ...unsigned, start: nation.start }, { ...counted, currency: nation.code }, floor);
  const amount = withMinus(text, unsigned, floor);
  const per = readPer(text, counted.end) ?? readOtherPer(text, counted);
  const lasts = counted.kind === 'duration' || SPANS.has(counted.unit?.toLowerCase() ?? '');
  const span = bend(text, amount.start, counted.end, lasts ? behindDuring(text, amount.start, floor) : floor);
  const change = isChange(text, span.start, counted);
  const end = Math.max(span.end, per?.end ?? 0);
  return {
    kind: per !== null ? 'rate' : change ? 'change' : counted.kind,
    value: amount.decimal === null ? null : Number(amount.decimal),
    low: amount.low === null ? null : Number(amount.low),
    high: amount.high === null ? null : Number(amount.high),
    decimal: amount.decimal,
    unit: counted.unit,
    per: per?.per ?? null,
    currency: counted.currency,
    step: amount.step,
    // "about 500 or more" says at least.
    qualifier:
      span.qualifier === 'exact' || span.qualifier === 'about' ? (amount.bent ?? span.qualifier) : span.qualifier,
    start: span.start,
    end,
    text: text.slice(span.start, end),
    rules: [...amount.rules, counted.rule, ...(per === null ? [] : ['per']), ...(change ? ['change'] : [])],
  };
}

/** A minus sign written right in front makes a single value negative; a hyphen inside a word never reaches here. */
function withMinus(text: string, amount: Amount, floor: number): Amount {
  const before = text[amount.start - 1];
  const word = amount.decimal === null ? null : wordBefore(text, amount.start - 1);
  if (word?.lower === 'minus' && text.slice(Math.max(0, word.start - 8), word.start).toLowerCase() === 'plus or ')
    return amount;
  if (word !== null && (word.lower === 'minus' || word.lower === 'negative') && word.start >= floor)
    return { ...amount, start: word.start, decimal: `-${amount.decimal}`, rules: [...amount.rules, 'minus'] };
  if ((before !== '-' && before !== '−') || amount.start - 1 < floor || amount.decimal === null) return amount;
  // "75 -300mm" is a range with a blank too many.
  if (
    isWordCharacter(text[amount.start - 2]) ||
    (/\d $/.test(text.slice(Math.max(0, amount.start - 3), amount.start - 1)) && text[amount.end] !== '%')
  )
    return amount;
  return { ...amount, start: amount.start - 1, decimal: `-${amount.decimal}`, rules: [...amount.rules, 'minus'] };
}

/** What a game or race goes on over. */
const SPANS: ReadonlySet<string> = new Set('innings games matches rounds stages seasons overs laps holes'.split(' '));
/** Words behind which "over" bends a length of time; elsewhere it means during: "spend 3bn over five years". */
const BENT_BEHIND: ReadonlySet<string> = new Set(
  'for wait waits waiting waited last lasts lasted lasting take takes took taking after just well of is was are were been than spent spend lived with within aged every nearly'.split(
    ' ',
  ),
);

/** The floor that keeps an "over" which means during out of the span that begins at `start`. */
function behindDuring(text: string, start: number, floor: number): number {
  const word = wordBefore(text, start - 1);
  if (word?.lower !== 'over') return floor;
  return BENT_BEHIND.has(wordBefore(text, word.start - 1)?.lower ?? '') ? floor : start;
}

/** Widens a span by the qualifier in front of or behind it, never into the quantity before. */
function bend(
  text: string,
  start: number,
  end: number,
  floor: number,
): Pick<QuantityAt, 'start' | 'end' | 'text' | 'qualifier'> {
  const inner = qualifierBefore(text, start);
  // "more than about 400": both are part of the text, and the outer one decides.
  const front = inner === null ? null : (qualifierBefore(text, inner.start) ?? inner);
  // "about 500 or more" says at least.
  const back = front === null || front.qualifier === 'about' ? qualifierAfter(text, end) : null;
  const from = front !== null && front.start >= floor ? front.start : start;
  const to = back?.end ?? end;
  const qualifier = back?.qualifier ?? (from < start ? front?.qualifier : undefined) ?? 'exact';
  return { start: from, end: to, text: text.slice(from, to), qualifier };
}
