import type { Multiple } from './multiples.ts';
import { qualifierBefore } from './qualifiers.ts';
import { DURATIONS } from './units.ts';
import { wordAfter, wordAt, wordBefore } from './words.ts';

/** Lengths of time whose number is a word of its own: "half an hour", "an hour and a half", "a couple of weeks", "more than a year". */
export function readLength(text: string, at: number): Multiple | null {
  const part = PARTS.get(text[at] ?? '');
  if (part !== undefined) return readPartSign(text, at, part);
  const word = wordAt(text, at);
  if (word === null) return null;
  if (word.lower === 'half') return readHalf(text, at, word.end);
  if (word.lower === 'couple') return readCouple(text, at, word.end);
  return word.lower === 'a' || word.lower === 'an' ? readOne(text, at, word.end) : null;
}

const length = (start: number, end: number, decimal: string, unit: string, rule: string): Multiple => ({
  ...{ kind: 'duration', start, end, decimal, unit, per: null, rule },
});

const PARTS: ReadonlyMap<string, string> = new Map([
  ['½', '0.5'],
  ['¼', '0.25'],
  ['¾', '0.75'],
]);

/** "½ hour", "¾ of an hour". */
function readPartSign(text: string, at: number, decimal: string): Multiple | null {
  const of = /^ of an? /.exec(text.slice(at + 1, at + 8))?.[0].length ?? 0;
  const unit = of > 0 ? wordAt(text, at + 1 + of) : wordAfter(text, at + 1, ' -');
  return unit === null || !DURATIONS.has(unit.lower) ? null : length(at, unit.end, decimal, unit.text, 'half-length');
}

const BEHIND: ReadonlyMap<string, string> = new Map([
  ['a half', '.5'],
  ['a quarter', '.25'],
  ['three quarters', '.75'],
  ['three-quarters', '.75'],
]);

/** The part behind a length of whole units: "two hours and a half", "one year and a quarter"; not "two days and a half dozen calls". */
export function partBehind(text: string, at: number): { decimals: string; end: number } | null {
  if (!text.startsWith(' and ', at)) return null;
  const match =
    /^ and (a half|a quarter|three[ -]quarters)(?![\w-]| (?:of|an?|dozen|hour|day|mile|point|century|[mb]illion)\b)/.exec(
      text.slice(at, at + 30),
    );
  const decimals = BEHIND.get(match?.[1] ?? '');
  return match === null || decimals === undefined ? null : { decimals, end: at + match[0].length };
}

/** "half an hour", "half a day", "half hour", "half-hour". */
function readHalf(text: string, at: number, end: number): Multiple | null {
  const next = wordAfter(text, end, ' -');
  const isArticle = next?.lower === 'a' || next?.lower === 'an';
  const unit = next !== null && isArticle ? wordAfter(text, next.end) : next;
  if (unit === null || !DURATIONS.has(unit.lower)) return null;
  // "half-year results" names a part of the business year.
  if (!isArticle && unit.lower !== 'hour') return null;
  return length(at, unit.end, '0.5', unit.text, 'half-length');
}

/** "couple of weeks", "next couple weeks" is two of them, more or less. */
function readCouple(text: string, at: number, end: number): Multiple | null {
  const of = wordAfter(text, end);
  const unit = of?.lower === 'of' ? wordAfter(text, of.end) : of;
  if (unit === null || !unit.lower.endsWith('s') || !DURATIONS.has(unit.lower)) return null;
  // "the couple hours later": two people.
  if (of === unit && !COUPLED.has(wordBefore(text, at - 1)?.lower ?? '')) return null;
  const start = /\ba $/i.test(text.slice(Math.max(0, at - 3), at)) ? at - 2 : at;
  return length(start, unit.end, '2', unit.text, 'couple');
}

const COUPLED: ReadonlySet<string> = new Set('a next last past first every'.split(' '));

/** "an hour and a half"; "a year" alone is no figure, but "more than a year" is. */
function readOne(text: string, at: number, end: number): Multiple | null {
  const unit = wordAfter(text, end);
  if (unit === null) return null;
  if (unit.lower === 'couple') return readCouple(text, unit.start, unit.end);
  if (unit.lower === 'half' && text[unit.end] === '-') {
    const hour = wordAfter(text, unit.end, '-');
    return hour?.lower === 'hour' ? length(unit.start, hour.end, '0.5', hour.text, 'half-length') : null;
  }
  const isDistance = DISTANCES.has(unit.lower);
  if (!isDistance && (!DURATIONS.has(unit.lower) || unit.lower === 'second')) return null;
  const half = /^ and a half(?![\w-])/.exec(text.slice(unit.end, unit.end + 13))?.[0].length ?? 0;
  if (half > 0)
    return {
      ...length(at, unit.end + half, '1.5', unit.text, 'one-and-a-half'),
      kind: isDistance ? 'measure' : 'duration',
    };
  // "12% more than a year earlier" compares.
  if (/^ (?:earlier|before|ago|previously)\b/.test(text.slice(unit.end, unit.end + 12))) return null;
  const bent = qualifierBefore(text, at);
  // "some $5 a month", "over a month" said of a rate or of time that goes by, is no length.
  if (bent === null || ['some', 'around', 'over', 'up to'].includes(text.slice(bent.start, bent.end).toLowerCase()))
    return null;
  return { ...length(at, unit.end, '1', unit.text, 'one-unit'), kind: isDistance ? 'measure' : 'duration' };
}

/** "less than a mile", "more than a tonne" */
const DISTANCES: ReadonlySet<string> = new Set(
  'mile kilometre kilometer metre meter tonne ton litre liter pint inch acre hectare'.split(' '),
);
