import { isPlural } from '../../shared/languages/en/plurals.ts';
import { STOPS } from '../../shared/languages/en/units.ts';
import { type Word, wordAfter, wordBefore } from '../../shared/languages/en/words.ts';
import type { QuantReading } from './quant-ours.ts';
import { quantUnit } from './quant-units.ts';

/**
 * What the sets count and our contract does not: "one" in front of a noun, and networks by their generation (5G). The
 * engine reads neither, so they are added here by their words alone, and the table tells the scores with and without.
 */
export const readConventions = (text: string, read: readonly QuantReading[]): readonly QuantReading[] =>
  [...ones(text), ...generations(text)].filter(
    (one) => !read.some(({ start, end }) => start < one.end && one.start < end),
  );

const NONE = { change: '=', concepts: ['-'] } as const;

const generations = (text: string): readonly QuantReading[] =>
  [...text.matchAll(/\b([2-6])G\b/g)].map((found) => ({
    ...{ ...NONE, text: found[0], start: found.index, end: found.index + 2 },
    ...{ value: Number(found[1]), unit: 'generation wireless' },
  }));

/** Before "one" they make it a pronoun. */
const PRONOUNS: ReadonlySet<string> = new Set(
  'no any every each this that the which some another last next only'.split(' '),
);

function ones(text: string): readonly QuantReading[] {
  return [...text.matchAll(/\bone\b/gi)].flatMap(({ index }): readonly QuantReading[] => {
    const before = wordBefore(text, index - 1);
    // Square One, BBC One.
    const isName = text[index] === 'O' && before !== null && /^[A-Z]/.test(before.text);
    if (isName || text[index - 1] === '-' || text[index + 3] !== ' ' || PRONOUNS.has(before?.lower ?? '')) return [];
    const unit = nounOf(text, index + 3);
    return unit === null
      ? []
      : [{ ...NONE, text: 'one', start: index, end: index + 3, value: 1, unit: quantUnit(unit) }];
  });
}

/** "one man" → "man", "one of the oldest clubs" → "oldest clubs"; null where nothing is counted. */
function nounOf(text: string, at: number): string | null {
  const first = wordAfter(text, at);
  if (first === null) return null;
  if (first.lower !== 'of') return STOPS.has(first.lower) ? null : first.text;
  const words: Word[] = [];
  for (let word = wordAfter(text, first.end); word !== null && words.length < 7; word = wordAfter(text, word.end)) {
    if (words.length > 0 || !/^(?:the|my|our|its|their|his|her|those|these)$/.test(word.lower)) words.push(word);
    if (isPlural(word)) return words.map((one) => one.text).join(' ');
  }
  return null;
}
