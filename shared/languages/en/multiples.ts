import type { FactKind } from '../../model/fact.ts';
import { SMALL, TENS } from './number-words.ts';
import { wordAfter, wordAt, wordBefore } from './words.ts';

/** A multiple that one word says: doubled, halved, twice. */
export interface Multiple {
  readonly kind: FactKind;
  readonly start: number;
  readonly end: number;
  readonly decimal: string;
  readonly unit: string | null;
  readonly per: string | null;
  readonly rule: string;
}

export const CHANGED: ReadonlyMap<string, string> = new Map([
  ...'doubled doubling doubles'.split(' ').map((word): [string, string] => [word, '2']),
  ...'tripled tripling triples trebled trebling'.split(' ').map((word): [string, string] => [word, '3']),
  ...'quadrupled quadrupling'.split(' ').map((word): [string, string] => [word, '4']),
  ...'quintupled quintupling'.split(' ').map((word): [string, string] => [word, '5']),
  ...'halved halving halves'.split(' ').map((word): [string, string] => [word, '0.5']),
]);
export const BARE_MULTIPLES: ReadonlyMap<string, string> = new Map([
  ['double', '2'],
  ['triple', '3'],
  ['treble', '3'],
  ['quadruple', '4'],
  ['halve', '0.5'],
]);
/** Before "double" they make it a verb: will double, set to triple. */
const AUXILIARIES: ReadonlySet<string> = new Set(
  'will would could can may might should to than nearly almost'.split(' '),
);
/** What is multiplied: double what she paid, triple that of men, double the number. */
const WHAT =
  /^ (?:what|that of|the (?:number|size|rate|amount|price|cost|level|figure|total|average|usual|normal|national|previous))\b/;
const PRONOUNS: ReadonlySet<string> = new Set('they we you i he she it who'.split(' '));
/** Before "doubles" they make it a game: the mixed doubles. */
const GAMES: ReadonlySet<string> = new Set("the mixed men's women's s mens womens two both".split(' '));
export const TIMES: ReadonlyMap<string, string> = new Map([
  ['once', '1'],
  ['twice', '2'],
  ['thrice', '3'],
]);
/** "grew sixfold", "a hundredfold rise" */
export const FOLDS: ReadonlyMap<string, string> = new Map(
  [...SMALL, ...TENS, ['hundred', 100] as const]
    .filter(([, value]) => value > 1)
    .map(([word, value]) => [`${word}fold`, String(value)]),
);
const IN_TIME =
  /^ in (?:the (?:past|last) )?(?:just |only |under |over )?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|a|an) (?:minute|hour|day|week|fortnight|month|year|decade)s?\b/;
const PERIODS: ReadonlySet<string> = new Set('day week fortnight month quarter year decade season'.split(' '));

/** Reads "doubled", "will triple", "twice as many", "once a week" at `at`. */
export function readMultiple(text: string, at: number): Multiple | null {
  const word = wordAt(text, at);
  if (word === null) return null;
  const before = wordBefore(text, at - 1)?.lower ?? '';
  const doubled = BARE_MULTIPLES.get(word.lower);
  // "double what she paid" compares as twice does; "will double what it pays" changes.
  if (doubled !== undefined && !AUXILIARIES.has(before) && WHAT.test(text.slice(word.end, word.end + 14)))
    return PRONOUNS.has(before)
      ? null
      : { start: at, end: word.end, unit: null, per: null, kind: 'ratio', decimal: doubled, rule: 'times' };
  const changed = CHANGED.get(word.lower) ?? (AUXILIARIES.has(before) ? BARE_MULTIPLES.get(word.lower) : undefined);
  const plain = { start: at, end: word.end, unit: null, per: null };
  if (changed !== undefined) {
    return GAMES.has(before) || text[at - 1] === '-'
      ? null
      : { ...plain, kind: 'change', decimal: changed, rule: 'multiple' };
  }
  const fold = FOLDS.get(word.lower);
  if (fold !== undefined) return { ...plain, unit: 'times', kind: 'change', decimal: fold, rule: 'times' };
  const times = TIMES.get(word.lower);
  return times === undefined ? null : readTimes(text, { ...plain, kind: 'ratio', decimal: times, rule: 'times' });
}

/** "twice as many" is a ratio, "twice a week" a rate; "once" and "twice" alone are neither. */
function readTimes(text: string, multiple: Multiple): Multiple | null {
  const next = wordAfter(text, multiple.end);
  if (next === null) return null;
  if ((next.lower === 'as' || next.lower === 'the') && multiple.decimal !== '1') return multiple;
  // "inspected only twice in 11 years" counts; "met twice in Paris" tells a story.
  if (multiple.decimal !== '1' && IN_TIME.test(text.slice(multiple.end, multiple.end + 40)))
    return { ...multiple, kind: 'count', unit: 'times' };
  const period = ['a', 'an', 'every', 'each', 'per'].includes(next.lower) ? wordAfter(text, next.end) : null;
  if (period === null || !PERIODS.has(period.lower)) return null;
  return { ...multiple, kind: 'rate', unit: 'times', per: period.lower, end: period.end };
}
