import type { FactKind } from '../../model/fact.ts';
import type { Amount } from './amounts.ts';
import { CHANGES, CURRENCY_WORDS, DURATIONS, MEASURES, PLURALS, STOPS } from './units.ts';
import { isWordCharacter, type Word, wordAfter, wordAt, wordBefore } from './words.ts';

/** What stands behind an amount: its kind, unit and where the unit ends. */
export interface Counted {
  readonly kind: FactKind;
  readonly unit: string | null;
  readonly currency: string | null;
  readonly end: number;
  readonly rule: string;
}

const MOST_NOUN_WORDS = 4;
const JOINTS = ' \u00a0-';
const PER_TIME: ReadonlySet<string> = new Set('day week month year hour minute second quarter night decade'.split(' '));
const CHANGE_NOUNS: ReadonlySet<string> = new Set(
  'increase rise drop fall decline decrease growth gain jump surge cut reduction improvement'.split(' '),
);
const BETWEEN: ReadonlySet<string> = new Set('by a an another further some'.split(' '));

/** Reads the unit behind an amount; null where what follows makes it no amount at all. */
export function readCounted(text: string, amount: Amount): Counted | null {
  const { end } = amount;
  if (amount.sign !== null) {
    return { kind: 'money', unit: amount.sign.sign, currency: amount.sign.code, end, rule: 'currency-sign' };
  }
  return readPercent(text, end) ?? readWorded(text, amount);
}

function readPercent(text: string, end: number): Counted | null {
  const percent = (unitEnd: number): Counted => {
    const next = wordAfter(text, unitEnd, JOINTS);
    if (next === null || (next.lower !== 'point' && next.lower !== 'points')) {
      return { kind: 'percent', unit: '%', currency: null, end: unitEnd, rule: 'percent' };
    }
    return { kind: 'change', unit: 'percentage points', currency: null, end: next.end, rule: 'percentage-points' };
  };
  if (text[end] === '%') return percent(end + 1);
  const word = wordAfter(text, end, JOINTS);
  if (word === null) return null;
  if (word.lower === 'percent' || word.lower === 'pc' || word.lower === 'percentage') return percent(word.end);
  const next = wordAfter(text, word.end);
  if (word.lower === 'per' && next?.lower === 'cent') return percent(next.end);
  if (word.lower === 'basis' && next?.lower === 'points')
    return { kind: 'change', unit: 'basis points', currency: null, end: next.end, rule: 'percentage-points' };
  return null;
}

function readWorded(text: string, amount: Amount): Counted | null {
  const glued = wordAt(text, amount.end);
  if (glued !== null) {
    // A single capital makes a name: 5G is no five grams.
    const named = glued.text.length === 1 && glued.text !== glued.lower;
    return MEASURES.has(glued.lower) && !named ? unitOf('measure', glued, 'measure') : null;
  }
  if (isWordCharacter(text[amount.end])) return null;
  const next = wordAfter(text, amount.end, JOINTS);
  // "dozens of homes": the noun of a vague plural stands behind "of".
  const word = next?.lower === 'of' && amount.rules.includes('vague-plural') ? wordAfter(text, next.end) : next;
  if (word === null) return plainCount(amount.end);
  return (
    readCurrency(text, word) ?? readAge(text, word, amount) ?? readMeasure(word) ?? readNoun(text, amount.end, word)
  );
}

/** "7.2m yuan", "5 million US dollars". */
function readCurrency(text: string, word: Word): Counted | null {
  const national = wordAfter(text, word.end);
  const last = word.text === 'US' && national !== null ? national : word;
  const currency = CURRENCY_WORDS.get(last.lower);
  if (currency === undefined) return null;
  return { kind: 'money', unit: text.slice(word.start, last.end), currency, end: last.end, rule: 'currency-word' };
}

/** "45 years old", "45-year-old", "aged 45", "at the age of 45". */
function readAge(text: string, word: Word, amount: Amount): Counted | null {
  if (word.lower === 'year' || word.lower === 'years') {
    const old = wordAfter(text, word.end, JOINTS);
    if (old?.lower === 'old' || old?.lower === 'olds') return { ...unitOf('measure', word, 'age'), end: old.end };
  }
  return isAged(text, amount.start)
    ? { kind: 'measure', unit: 'years', currency: null, end: amount.end, rule: 'age' }
    : null;
}

function isAged(text: string, at: number): boolean {
  const before = wordBefore(text, at - 1);
  if (before === null) return false;
  return before.lower === 'aged' || (before.lower === 'of' && wordBefore(text, before.start - 1)?.lower === 'age');
}

function readMeasure(word: Word): Counted | null {
  if (DURATIONS.has(word.lower)) return unitOf('duration', word, 'duration');
  return MEASURES.has(word.lower) ? unitOf('measure', word, 'measure') : null;
}

/** The plural within the next few words ("500 trade union members" counts members), else no noun. */
function readNoun(text: string, end: number, first: Word): Counted {
  let word: Word | null = first;
  for (let count = 0; word !== null && count < MOST_NOUN_WORDS && !STOPS.has(word.lower); count += 1) {
    if (isPlural(word)) return unitOf('count', word, 'counted-noun');
    word = wordAfter(text, word.end, JOINTS);
  }
  return plainCount(end);
}

/** Words in -s that are plural nouns by their form; "across" and "business" are not. */
function isPlural(word: Word): boolean {
  if (PLURALS.has(word.lower) || (word.lower.length > 4 && word.lower.endsWith('men'))) return true;
  return word.lower.length > 3 && /[^su]s$/.test(word.lower) && !word.lower.endsWith('is');
}

const plainCount = (end: number): Counted => ({ kind: 'count', unit: null, currency: null, end, rule: 'bare-number' });

const unitOf = (kind: FactKind, word: Word, rule: string): Counted => ({
  kind,
  unit: word.text,
  currency: null,
  end: word.end,
  rule,
});

/** The denominator of a rate behind `at`: "a month", "per case", "every year", "/kg"; null where there is none. */
export function readPer(text: string, at: number): { per: string; end: number } | null {
  if (text[at] === '/') {
    const unit = wordAt(text, at + 1);
    return unit === null ? null : { per: unit.text, end: unit.end };
  }
  const joint = wordAfter(text, at);
  const noun = joint === null ? null : wordAfter(text, joint.end);
  if (joint === null || noun === null) return null;
  const timed = ['a', 'an', 'each', 'every'].includes(joint.lower) && PER_TIME.has(noun.lower);
  return joint.lower === 'per' || timed ? { per: noun.text, end: noun.end } : null;
}

/** True for "rose (by) 5%", "a 5% increase": a percentage that says how much something moved. */
export function isChange(text: string, start: number, end: number): boolean {
  let before = wordBefore(text, start - 1);
  for (let count = 0; before !== null && count < 2 && BETWEEN.has(before.lower); count += 1) {
    before = wordBefore(text, before.start - 1);
  }
  return CHANGES.has(before?.lower ?? '') || CHANGE_NOUNS.has(wordAfter(text, end)?.lower ?? '');
}
