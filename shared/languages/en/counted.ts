import type { FactKind } from '../../model/fact.ts';
import { isAge } from './ages.ts';
import type { Amount } from './amounts.ts';
import { readCurrencyWord, signBehind } from './currencies.ts';
import { isPlural } from './plurals.ts';
import { degreesEnd } from './temperatures.ts';
import { DURATIONS, MEASURES, STOPS } from './units.ts';
import { isDigit, isWordCharacter, type Word, wordAfter, wordAt } from './words.ts';

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
  const word = wordAfter(text, end, JOINTS);
  if (word === null) return null;
  if (/^(?:percents?|pc|percentage)$/.test(word.lower)) return percent(word.end);
  const next = wordAfter(text, word.end);
  if (word.lower === 'per' && next?.lower === 'cent') return percent(next.end);
  if (word.lower === 'basis' && next?.lower === 'points')
    return { kind: 'change', unit: 'basis points', currency: null, end: next.end, rule: 'percentage-points' };
  return null;
}

/** 190 km2, 20 m³: a unit with its power. */
const POWERED = /^[ -]?((?:km|cm|mm|m)[23²³]|[µμ][gml])(?![A-Za-z0-9])/;
/** "20 (kg)": the unit as a table sets it. */
const BRACKETED = /^ ?[[({<](kg|g|mg|km|m|cm|mm|ha|lb|lbs|t|tonnes?|tons?|litres?|l|ml|kWh|MWh|GWh|MW|GW)[\])}>]/;

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
  const power =
    POWERED.exec(text.slice(amount.end, amount.end + 6)) ?? BRACKETED.exec(text.slice(amount.end, amount.end + 12));
  if (power !== null)
    return { kind: 'measure', unit: power[1]!, currency: null, end: amount.end + power[0].length, rule: 'measure' };
  if (text[amount.end] === '°') return degrees(text, amount.end);
  const glued = wordAt(text, amount.end);
  if (glued?.text === 'p') return { kind: 'money', unit: 'p', currency: null, end: glued.end, rule: 'currency-word' };
  if (glued !== null && /^[CF]$/.test(glued.text) && isTemperature(text, amount, glued.end))
    return unitOf('measure', glued, 'measure');
  if (glued !== null) {
    // A single capital makes a name: 5G is no five grams.
    const named = glued.text.length === 1 && glued.text !== glued.lower;
    return MEASURES.has(glued.lower) && !named ? unitOf('measure', glued, 'measure') : null;
  }
  if (isWordCharacter(text[amount.end])) return null;
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

/** "35C (95F)": where the words around speak of heat or cold; else 35C is a room or a seat. */
function isTemperature(text: string, { start, end }: Amount, unitEnd: number): boolean {
  if (end - start > 4) return false;
  return /temperat|heat|degree|warm|cold|freez|highs? |lows? |mercury|forecast|\d[CF]\b/i.test(
    text.slice(Math.max(0, start - 60), start) + text.slice(unitEnd, unitEnd + 40),
  );
}

/** "20°C", "20 °C" without its space, "20°". */
function degrees(text: string, end: number): Counted {
  const scale = wordAt(text, end + 1);
  const long = scale !== null && /^[CF]$/.test(scale.text) ? 2 : 1;
  return { kind: 'measure', unit: text.slice(end, end + long), currency: null, end: end + long, rule: 'measure' };
}

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
  if (word.lower === 'year' || word.lower === 'years') {
    const old = wordAfter(text, word.end, JOINTS);
    if (old?.lower === 'old' || old?.lower === 'olds') return { ...unitOf('measure', word, 'age'), end: old.end };
  }
  return isAge(text, amount.start, amount.end)
    ? { kind: 'measure', unit: 'years', currency: null, end: amount.end, rule: 'age' }
    : null;
}

/** "four business days", "10 working days": days of a sort of their own. */
const WORKING: ReadonlySet<string> = new Set(['business', 'working', 'trading']);
const DAY_WORDS: ReadonlySet<string> = new Set(['day', 'days']);
/** Words between a number and its unit of time that say that nothing came between. */
const RUNS: ReadonlySet<string> = new Set(
  'straight consecutive successive full solid long whole past last next coming upcoming previous'.split(' '),
);

/** "tonne-kilometres", "passenger-miles", "kilowatt-hours", "person-years": two units multiplied are one. */
function productOf(text: string, word: Word): Counted | null {
  const second = text[word.end] === '-' ? wordAfter(text, word.end, '-') : null;
  if (second === null || !second.lower.endsWith('s') || !isMultiplied(word.lower, second.lower)) return null;
  return { ...unitOf('measure', second, 'measure'), unit: text.slice(word.start, second.end) };
}

const isMultiplied = (first: string, second: string): boolean =>
  (DURATIONS.has(second) || MEASURES.has(second)) && (MEASURES.has(first) || CARRIED.has(first));
const CARRIED: ReadonlySet<string> = new Set(
  'passenger vehicle seat train car lorry truck freight person man woman patient bed light terawatt kilovolt ampere machine engine'.split(
    ' ',
  ),
);
/** What a recipe measures with where a part of one is meant: 1/2 cup, ¾ pint; two cups may be won. */
const VESSELS: ReadonlySet<string> = new Set('cup cups pint pints quart quarts'.split(' '));

function readMeasure(text: string, word: Word, decimal: string | null): Counted | null {
  if (VESSELS.has(word.lower) && decimal?.includes('.')) return unitOf('measure', word, 'measure');
  if (DURATIONS.has(word.lower)) return unitOf('duration', word, 'duration');
  // "three straight months"
  const run = RUNS.has(word.lower) || WORKING.has(word.lower) ? wordAfter(text, word.end) : null;
  if (run !== null && WORKING.has(word.lower) && DAY_WORDS.has(run.lower))
    return { ...unitOf('duration', run, 'duration'), unit: text.slice(word.start, run.end), end: run.end };
  // "1,720 last year" counts no year.
  const dated = /^(?:past|last|next|coming|upcoming|previous)$/.test(word.lower);
  if (run !== null && RUNS.has(word.lower) && DURATIONS.has(run.lower) && (!dated || run.lower.endsWith('s')))
    return { ...unitOf('duration', run, 'duration'), end: run.end };
  // 12 ft 2 in: behind feet an "in" is inches.
  if (word.lower === 'in' && FEET_BEFORE.test(text.slice(Math.max(0, word.start - 12), word.start)))
    return unitOf('measure', word, 'measure');
  const degrees = degreesEnd(text, word);
  if (degrees !== null)
    return { ...unitOf('measure', word, 'measure'), unit: text.slice(word.start, degrees), end: degrees };
  const product = productOf(text, word);
  if (product !== null) return product;
  if (MEASURES.has(word.lower)) return unitOf('measure', word, 'measure');
  // Square and cubic make a measure of the word behind them.
  const next = ['square', 'sq', 'cubic', 'cu', 'metric', 'nautical', 'short', 'long', 'troy'].includes(word.lower)
    ? wordAfter(text, word.end, ' .-')
    : null;
  if (next === null || !MEASURES.has(next.lower)) return null;
  return { ...unitOf('measure', next, 'measure'), unit: text.slice(word.start, next.end) };
}

const FEET_BEFORE = /\d ?(?:ft|feet|foot),? \d{1,2}(?:\.\d)? ?$/;

const COMPARISONS: ReadonlySet<string> = new Set(
  'more higher lower larger bigger greater less smaller fewer'.split(' '),
);

/** "four times as many" and "3 times the size" are ratios, "two times lower" a change, "tenfold" too; else events. */
function readTimes(text: string, word: Word): Counted | null {
  if (word.lower === 'fold') return unitOf('change', word, 'times');
  if (word.lower !== 'times') return null;
  const next = wordAfter(text, word.end)?.lower ?? '';
  if (COMPARISONS.has(next)) return unitOf('change', word, 'times');
  return unitOf(['as', 'the', 'that', 'what', 'its', 'their'].includes(next) ? 'ratio' : 'count', word, 'times');
}

/** Compounds that count nothing: 45-strong, a 3-way race. */
const FIGURES: ReadonlySet<string> = new Set('strong something plan way'.split(' '));

/** The plural within the next few words ("500 trade union members" counts members), else no noun. */
function readNoun(text: string, amount: Amount, first: Word): Counted {
  if (amount.decimal === '1' && isDigit(text[amount.start]) && !STOPS.has(first.lower) && first.lower !== 'to')
    return unitOf('count', first, 'counted-noun');
  if (text[amount.end] === '-' && !FIGURES.has(first.lower)) return unitOf('count', first, 'counted-noun');
  let word: Word | null = first;
  for (let count = 0; word !== null && count < MOST_NOUN_WORDS && !STOPS.has(word.lower); count += 1) {
    if (isPlural(word)) return unitOf('count', membersOf(text, word), 'counted-noun');
    word = wordAfter(text, word.end, JOINTS);
  }
  return bare(text, amount);
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
  const close = text.startsWith(' (', end) || text[end] === ')' ? text.slice(end, end + GLOSS).indexOf(')') : -1;
  const noun = close === -1 ? null : wordAfter(text, end + close + 1);
  if (noun !== null && isPlural(noun)) return { ...unitOf('count', noun, 'counted-noun'), end };
  return plainCount(end);
}

const plainCount = (end: number): Counted => ({ kind: 'count', unit: null, currency: null, end, rule: 'bare-number' });

const unitOf = (kind: FactKind, word: Word, rule: string): Counted => ({
  kind,
  unit: word.text,
  currency: null,
  end: word.end,
  rule,
});
