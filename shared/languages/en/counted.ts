import { isAge } from './ages.ts';
import type { Amount } from './amounts.ts';
import { type Counted, unitOf } from './counted-unit.ts';
import { readCurrencyWord, signBehind } from './currencies.ts';
import { readGlued, readMeasure } from './measured.ts';
import { SMALL } from './number-words.ts';
import { isPlural } from './plurals.ts';
import { STOPS } from './units.ts';
import { isDigit, isWordCharacter, type Word, wordAfter, wordAt, wordBefore } from './words.ts';

const MOST_NOUN_WORDS = 4;
const JOINTS = ' \u00a0-';

/** Reads the unit behind an amount; null where what follows makes it no amount at all. */
export function readCounted(text: string, amount: Amount): Counted | null {
  const { end } = amount;
  if (amount.sign !== null) {
    return { kind: 'money', unit: amount.sign.sign, currency: amount.sign.code, end, rule: 'currency-sign' };
  }
  const sign = signBehind(text, end);
  if (sign !== null)
    return { kind: 'money', unit: sign.sign, currency: sign.code, end: sign.end, rule: 'currency-sign' };
  return readPercent(text, end) ?? readWorded(text, amount);
}

function readPercent(text: string, end: number): Counted | null {
  const part = partPoint(text, end);
  if (part !== null) return part;
  const percent = (unitEnd: number): Counted => {
    const next = wordAfter(text, unitEnd, JOINTS);
    if (next === null || (next.lower !== 'point' && next.lower !== 'points')) {
      return { kind: 'percent', unit: '%', currency: null, end: unitEnd, rule: 'percent' };
    }
    return { kind: 'change', unit: 'percentage points', currency: null, end: next.end, rule: 'percentage-points' };
  };
  if (text[end] === '%') return percent(end + 1);
  // "24pc", as British papers glue it on.
  const glued = wordAt(text, end);
  if (glued?.text === 'pc' || glued?.text === 'pct') return percent(glued.end);
  const word = wordAfter(text, end, JOINTS);
  if (word === null) return null;
  if (/^(?:percents?|pct?|percentage)$/.test(word.lower)) return percent(word.end);
  const next = wordAfter(text, word.end);
  if (word.lower === 'per' && next?.lower === 'cent') return percent(next.end);
  if (word.lower === 'basis' && next !== null && /^points?$/.test(next.lower))
    return { kind: 'change', unit: 'basis points', currency: null, end: next.end, rule: 'percentage-points' };
  return null;
}

/** "a quarter-point cut", "half a percentage point": points of percent, which only parts of one are sure to be. */
function partPoint(text: string, end: number): Counted | null {
  const isPart = /(?:half|quarter)(?: an?)?$/i.test(text.slice(Math.max(0, end - 10), end));
  const word = isPart ? wordAfter(text, end, JOINTS) : null;
  const point = word?.lower === 'percentage' ? wordAfter(text, word.end, JOINTS) : word;
  if (word === null || point?.lower !== 'point') return null;
  return {
    kind: 'change',
    unit: text.slice(word.start, point.end),
    currency: null,
    end: point.end,
    rule: 'percentage-points',
  };
}

function readWorded(text: string, amount: Amount): Counted | null {
  const glued = readGlued(text, amount);
  if (glued !== null || isWordCharacter(text[amount.end])) return glued;
  const next = wordAfter(text, amount.end, JOINTS);
  // "dozens of homes": the noun of a vague plural stands behind "of".
  const word = next?.lower === 'of' && amount.rules.includes('vague-plural') ? wordAfter(text, next.end) : next;
  if (word === null) return bare(text, amount);
  // 50 Cent sings.
  if (word.text === 'Cent') return null;
  if (text[amount.end] === '-' && isSystem(text, word)) return null;
  if (text[amount.end] === '-' && (word.lower === 'figure' || word.lower === 'star' || word.lower.endsWith('ed')))
    return null;
  return (
    readCurrency(text, word, amount) ??
    readAge(text, word, amount) ??
    readTimes(text, word) ??
    readMeasure(text, word, amount.decimal) ??
    readNoun(text, amount, word)
  );
}

/** "two-party system", "one-child policy", "two-tier market": a sort of order, no count of what is there. */
const isSystem = (text: string, word: Word): boolean =>
  /^(?:party|state|tier|child|chamber|horse|nation|speed|class)$/.test(word.lower) &&
  /^(?:systems?|states?|solutions?|policy|policies|rule|politics|democracy|democracies|races?|societ(?:y|ies)|market|economy|dictatorship|nation)$/.test(
    wordAfter(text, word.end)?.lower ?? '',
  );

/** "7.2m yuan", "5 million US dollars", "10,000 Swiss francs"; pounds that something weighs are none. */
function readCurrency(text: string, word: Word, amount: Amount): Counted | null {
  const currency = readCurrencyWord(text, word);
  if (currency === null) return null;
  const unit = text.slice(word.start, currency.end);
  if (unit.toLowerCase() === 'pounds' && isWeight(text, amount, word))
    return { kind: 'measure', unit, currency: null, end: word.end, rule: 'measure' };
  return { kind: 'money', unit, currency: currency.code, end: currency.end, rule: 'currency-word' };
}

/** "weighed 12 pounds", "lost 25 pounds": words around say that it is no money; a million pounds always is. */
function isWeight(text: string, { start, end, rules }: Amount, word: Word): boolean {
  if (/[a-z]$/.test(text.slice(start, end)) && rules.includes('digits-with-multiplier')) return false;
  if (/illion$/i.test(text.slice(start, end))) return false;
  if (
    /\b(?:cost|costs|costing|paid|pays|worth|price|sold for|fined)\b[^.]{0,20}$/.test(
      text.slice(Math.max(0, start - 30), start),
    )
  )
    return false;
  const around = `${text.slice(Math.max(0, start - 48), start)} ${text.slice(word.end, word.end + 24)}`;
  return /\b(?:weigh|weight|heav|baby|babies|newborn|kilo|tons?\b|tonnes?\b|ounces?|lbs|shed|slim|diet|obes|eating|luggage|cargo|meat|beef|pork|fish|of (?:explosives|cocaine|heroin|marijuana|cannabis|rice|flour|sugar|butter|potatoes))/i.test(
    around,
  );
}

/** "45 years old", "45-year-old", "aged 45", "at the age of 45". */
function readAge(text: string, word: Word, amount: Amount): Counted | null {
  // "an 87 yo man", as doctors write it
  if (word.lower === 'yo') return { ...unitOf('measure', word, 'age'), unit: 'years' };
  if (/^(?:year|month|week|day)s?$/.test(word.lower)) {
    const old = wordAfter(text, word.end, JOINTS);
    if (old?.lower === 'old' || old?.lower === 'olds') return { ...unitOf('measure', word, 'age'), end: old.end };
    // "six weeks of age"
    const age = old?.lower === 'of' ? wordAfter(text, old.end) : null;
    if (age?.lower === 'age') return { ...unitOf('measure', word, 'age'), end: age.end };
  }
  return isAge(text, amount.start, amount.end)
    ? { kind: 'measure', unit: 'years', currency: null, end: amount.end, rule: 'age' }
    : null;
}

const COMPARISONS: ReadonlySet<string> = new Set(
  'more higher lower larger bigger greater less smaller fewer'.split(' '),
);

/** "four times as many" and "3 times the size" are ratios, "two times lower" a change, "tenfold" too; else events. */
function readTimes(text: string, word: Word): Counted | null {
  if (word.lower === 'fold') return unitOf('change', word, 'times');
  if (word.lower !== 'times') return null;
  const next = wordAfter(text, word.end)?.lower ?? '';
  if (COMPARISONS.has(next)) return unitOf('change', word, 'times');
  return unitOf(
    ['as', 'the', 'that', 'what', 'its', 'their', 'earnings', 'sales', 'revenue', 'book'].includes(next)
      ? 'ratio'
      : 'count',
    word,
    'times',
  );
}

/** Compounds that count nothing: 45-strong, a 3-way race. */
const FIGURES: ReadonlySet<string> = new Set('strong something plan way'.split(' '));

/** "310 under-18s", "92 over-65s" */
const AGE_GROUP = /^(?:under|over)-\d{1,2}s(?![A-Za-z])/;

/** The plural within the next few words ("500 trade union members" counts members), else no noun. */
function readNoun(text: string, amount: Amount, first: Word): Counted {
  const isLimit = text[first.end] === '-' && (first.lower === 'under' || first.lower === 'over');
  const group = isLimit ? AGE_GROUP.exec(text.slice(first.start, first.start + 10)) : null;
  if (group !== null) {
    const end = first.start + group[0].length;
    return { ...unitOf('count', first, 'counted-noun'), unit: group[0], end };
  }
  if (amount.decimal === '1' && isDigit(text[amount.start]) && !STOPS.has(first.lower) && first.lower !== 'to')
    return unitOf('count', first, 'counted-noun');
  if (text[amount.end] === '-' && !FIGURES.has(first.lower)) return unitOf('count', first, 'counted-noun');
  // "eight more seats", "two other villages"
  let word: Word | null = FURTHER.has(first.lower) ? wordAfter(text, first.end) : first;
  for (let count = 0; word !== null && count < MOST_NOUN_WORDS && !STOPS.has(word.lower); count += 1) {
    if (isPlural(word)) return unitOf('count', membersOf(text, word), 'counted-noun');
    const next: Word | null = wordAfter(text, word.end, JOINTS);
    word = next?.lower === 'and' ? joinedNoun(text, word, next) : next;
  }
  return compoundOf(text, amount, first) ?? bare(text, amount);
}

/** "a 12 page letter", "an 11 member panel": behind an article a number has its singular noun with or without a hyphen. */
function compoundOf(text: string, { start, decimal }: Amount, noun: Word): Counted | null {
  const article = wordBefore(text, start - 1)?.lower;
  const next = wordAfter(text, noun.end);
  if ((article !== 'a' && article !== 'an') || decimal === '1' || !/^\d+$/.test(decimal ?? '')) return null;
  if (
    next === null ||
    STOPS.has(next.lower) ||
    STOPS.has(noun.lower) ||
    UNCOUNTED.has(noun.lower) ||
    noun.text !== noun.lower
  )
    return null;
  return unitOf('count', noun, 'counted-noun');
}

/** Words between an article's number and its noun that nothing is counted by. */
const UNCOUNTED: ReadonlySet<string> = new Set(
  'strong odd plus something noon midnight all net gross low high new old'.split(' '),
);

const FURTHER: ReadonlySet<string> = new Set(['more', 'other']);
/** What became of those that were counted: "left 12 dead and several homes burnt". */
const FATES: ReadonlySet<string> = new Set(
  'dead wounded injured hurt missing homeless alive ill sick unhurt'.split(' '),
);

/** "460 primary and secondary schools": the plural behind two adjectives; null where "and" joins anything else. */
function joinedNoun(text: string, first: Word, and: Word): Word | null {
  const second = FATES.has(first.lower) ? null : wordAfter(text, and.end);
  if (second === null || STOPS.has(second.lower) || isPlural(second) || SMALL.has(second.lower)) return null;
  const noun = wordAfter(text, second.end);
  return noun !== null && isPlural(noun) && !STOPS.has(noun.lower) ? noun : null;
}

/** "14 crew members" counts members: a word for a group in front of another plural. */
function membersOf(text: string, group: Word): Word {
  const next = ['crew', 'staff', 'police', 'media', 'data', 'youth', 'fish'].includes(group.lower)
    ? wordAfter(text, group.end)
    : null;
  return next !== null && !STOPS.has(next.lower) && isPlural(next) ? next : group;
}

/** Longest gloss in brackets between a number and its noun: 1.2 million (1,200,000) people. */
const GLOSS = 24;

/** A number with no noun behind it: an age, one that a gloss parts from its noun, or a plain count. */
function bare(text: string, { start, end }: Amount): Counted {
  if (isAge(text, start, end)) return { kind: 'measure', unit: 'years', currency: null, end, rule: 'age' };
  const isGloss =
    text[end] === ')' && /(?:\d|illion|thousand|hundred|dozen) ?\($/.test(text.slice(Math.max(0, start - 12), start));
  const close = text.startsWith(' (', end) || isGloss ? text.slice(end, end + GLOSS).indexOf(')') : -1;
  const noun = close === -1 ? null : wordAfter(text, end + close + 1);
  if (noun !== null && isPlural(noun)) return { ...unitOf('count', noun, 'counted-noun'), end };
  return plainCount(end);
}

const plainCount = (end: number): Counted => ({ kind: 'count', unit: null, currency: null, end, rule: 'bare-number' });
