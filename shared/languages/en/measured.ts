import type { Amount } from './amounts.ts';
import { type Counted, unitOf } from './counted-unit.ts';
import { degreesEnd } from './temperatures.ts';
import { DURATIONS, MEASURES } from './units.ts';
import { type Word, wordAfter, wordAt } from './words.ts';

/** The unit that stands right behind a number, without a blank or in brackets; null where letters make it a name. */
export function readGlued(text: string, amount: Amount): Counted | null {
  const { end } = amount;
  const power = POWERED.exec(text.slice(end, end + 6)) ?? BRACKETED.exec(text.slice(end, end + 12));
  if (power !== null)
    return { kind: 'measure', unit: power[1]!, currency: null, end: end + power[0].length, rule: 'measure' };
  if (text[end] === '°') return degrees(text, end);
  const glued = wordAt(text, end);
  if (glued === null) return null;
  if (glued.text === 'p') return { kind: 'money', unit: 'p', currency: null, end: glued.end, rule: 'currency-word' };
  if (/^[CF]$/.test(glued.text) && isTemperature(text, amount, glued.end)) return unitOf('measure', glued, 'measure');
  // A single capital makes a name: 5G is no five grams; a 12V battery and a 60W bulb are none.
  if (/^(?:V|W|MP)$/.test(glued.text)) return unitOf('measure', glued, 'measure');
  if (glued.text.length === 1 && glued.text !== glued.lower) return null;
  // "a 1.6l engine", "12degC", "3923sq m"
  if (MEASURES.has(glued.lower) || glued.text === 'l') return unitOf('measure', glued, 'measure');
  return degreesOf(text, glued) ?? areaOf(text, glued);
}

/** 190 km2, 20 m³: a unit with its power. */
const POWERED = /^[ -]?((?:km|cm|mm|m)[23²³]|[µμ][gml])(?![A-Za-z0-9])/;
/** "20 (kg)": the unit as a table sets it. */
const BRACKETED = /^ ?[[({<](kg|g|mg|km|m|cm|mm|ha|lb|lbs|t|tonnes?|tons?|litres?|l|ml|kWh|MWh|GWh|MW|GW)[\])}>]/;

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
  return spanned(text, word, second.end);
}

const isMultiplied = (first: string, second: string): boolean =>
  (DURATIONS.has(second) || MEASURES.has(second)) && (MEASURES.has(first) || CARRIED.has(first));
const CARRIED: ReadonlySet<string> = new Set(
  'passenger vehicle seat train car lorry truck freight person man woman patient bed light terawatt kilovolt ampere machine engine'.split(
    ' ',
  ),
);
/** What a recipe measures with where a part of one is meant: 1/2 cup, ¾ pint; two cups may be won. */
const VESSELS: ReadonlySet<string> = new Set('cup cups pint pints quart quarts pound'.split(' '));

/** The measure or length of time that `word` begins behind a number; null where it says neither. */
export function readMeasure(text: string, word: Word, decimal: string | null): Counted | null {
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
  const found = degreesOf(text, word) ?? dottedOf(text, word) ?? turnOf(text, word) ?? productOf(text, word);
  if (found !== null) return found;
  return MEASURES.has(word.lower) ? unitOf('measure', word, 'measure') : areaOf(text, word);
}

const spanned = (text: string, word: Word, end: number): Counted => ({
  ...unitOf('measure', word, 'measure'),
  unit: text.slice(word.start, end),
  end,
});

function degreesOf(text: string, word: Word): Counted | null {
  const end = degreesEnd(text, word);
  return end === null ? null : spanned(text, word, end);
}

/** "80 m.p.h.", "40 m.p.g.": the last full stop may be the sentence's. */
const DOTTED = /^(?:m\.p\.[hg]|k\.p\.h|r\.p\.m)(?![A-Za-z])/i;
const dottedOf = (text: string, word: Word): Counted | null =>
  text[word.end] === '.' && DOTTED.test(text.slice(word.start, word.start + 6))
    ? spanned(text, word, word.start + 5)
    : null;

/** What turns an axle: pound-feet, foot-pounds, lb-ft, newton metres. */
const TURNS =
  /^(?:(?:lb|lbs|pound)-(?:ft|feet|foot)|(?:ft|foot)-(?:lbs?|pounds?)|newton[ -]met(?:re|er)s?|N[ .]?m)(?![A-Za-z])/;
const TURNED: ReadonlySet<string> = new Set('lb lbs pound ft foot newton n nm'.split(' '));
function turnOf(text: string, word: Word): Counted | null {
  if (!TURNED.has(word.lower)) return null;
  const found = TURNS.exec(text.slice(word.start, word.start + 16));
  return found === null ? null : spanned(text, word, word.start + found[0].length);
}

/** Square and cubic make a measure of the word behind them. */
function areaOf(text: string, word: Word): Counted | null {
  const next = ['square', 'sq', 'cubic', 'cu', 'metric', 'nautical', 'short', 'long', 'troy'].includes(word.lower)
    ? wordAfter(text, word.end, ' .-')
    : null;
  return next === null || !MEASURES.has(next.lower) ? null : spanned(text, word, next.end);
}

const FEET_BEFORE = /\d ?(?:ft|feet|foot),? \d{1,2}(?:\.\d)? ?$/;
