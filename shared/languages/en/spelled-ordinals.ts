import { denominatorAt } from './denominators.ts';
import { isLone } from './lone.ts';
import { SCALES, SMALL, TENS } from './number-words.ts';
import { readNumeral } from './numerals.ts';
import { ORDINALS } from './units.ts';
import { type Word, wordAfter, wordAt } from './words.ts';

export interface SpelledOrdinal {
  readonly end: number;
  readonly decimal: string;
}

/** More words than a spelled ordinal has: twenty-one million and three hundred twenty-second. */
const MOST_WORDS = 12;

/** "twenty-first", "one hundred and fiftieth", "two hundredth"; one word alone is for the words around to decide. */
export function readSpelledOrdinal(text: string, at: number): SpelledOrdinal | null {
  const compound = tensOrdinal(text, at);
  if (compound !== null) return compound;
  const first = wordAt(text, at);
  if (first === null || !mayOpen(first)) return loneWord(text, at);
  const last = lastWord(text, at);
  const cardinal = last === null ? null : cardinalOf(last.lower);
  if (last === null || cardinal === null) return null;
  // One hundredth is a part of a hundred, and "a third" of three.
  const before = text.slice(at, last.start).trim().replace(/-$/, '');
  // A twenty second delay lasts.
  if (last.lower === 'second' && text[last.start - 1] !== '-' && !/hundred|illion|thousand/i.test(before)) return null;
  if (/^(?:an?|one)$/i.test(before)) return null;
  const read = readNumeral(text.slice(at, last.start) + cardinal, 0);
  if (read === null || read.decimal === null || read.end !== last.start - at + cardinal.length) return null;
  return { end: last.end, decimal: read.decimal };
}

/** "twenty-first": in running text the hyphen tells it from twenty firsts. */
function tensOrdinal(text: string, at: number): SpelledOrdinal | null {
  const word = wordAt(text, at);
  const tens = word === null || text[word.end] !== '-' ? undefined : TENS.get(word.lower);
  const ones = word === null || tens === undefined ? null : wordAt(text, word.end + 1);
  const unit = ones === null ? undefined : ORDINALS.get(ones.lower);
  if (ones === null || tens === undefined || unit === undefined || unit > 9) return null;
  return { end: ones.end, decimal: String(tens + unit) };
}

/** A cell that holds nothing but "eleventh", "twentieth" or "trillionth". */
function loneWord(text: string, at: number): SpelledOrdinal | null {
  const part = denominatorAt(text, at);
  if (part === null || part.isPlural || part.bottom < 3n || !isLone(text, at, part.end)) return null;
  if (/^(?:half|quarter)/i.test(text.slice(at, part.end))) return null;
  return { end: part.end, decimal: String(part.bottom) };
}

const mayOpen = ({ lower }: Word): boolean => SMALL.has(lower) || TENS.has(lower) || lower === 'a';

/** The word of a run of number words that is an ordinal, where it is its last and not its first. */
function lastWord(text: string, at: number): Word | null {
  let word = wordAt(text, at);
  for (let count = 0; word !== null && count < MOST_WORDS; count += 1) {
    if (count > 0 && cardinalOf(word.lower) !== null) return word;
    const goes = mayOpen(word) || SCALES.has(word.lower) || word.lower === 'hundred' || word.lower === 'and';
    if (!goes) return null;
    word = wordAfter(text, word.end, ' \u00a0-');
  }
  return null;
}

const CARDINALS: ReadonlyMap<string, string> = new Map([
  ...[...ORDINALS].map(([word, value]): [string, string] => [word, [...SMALL.keys()][value] ?? '']),
  ...'thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth hundredth thousandth millionth billionth trillionth'
    .split(' ')
    .map((word): [string, string] => [word, word.slice(0, -2)]),
  ...[...TENS.keys()].map((word): [string, string] => [`${word.slice(0, -1)}ieth`, word]),
]);

const cardinalOf = (ordinal: string): string | null => CARDINALS.get(ordinal) ?? null;
