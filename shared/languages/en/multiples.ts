import type { FactKind } from '../../model/fact.ts';
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
/** Before "doubles" they make it a game: the mixed doubles. */
const GAMES: ReadonlySet<string> = new Set("the mixed men's women's s mens womens two both".split(' '));
export const TIMES: ReadonlyMap<string, string> = new Map([
  ['once', '1'],
  ['twice', '2'],
  ['thrice', '3'],
]);
const PERIODS: ReadonlySet<string> = new Set('day week fortnight month quarter year decade season'.split(' '));

/** Reads "doubled", "will triple", "twice as many", "once a week" at `at`. */
export function readMultiple(text: string, at: number): Multiple | null {
  const word = wordAt(text, at);
  if (word === null) return null;
  const before = wordBefore(text, at - 1)?.lower ?? '';
  const changed = CHANGED.get(word.lower) ?? (AUXILIARIES.has(before) ? BARE_MULTIPLES.get(word.lower) : undefined);
  const plain = { start: at, end: word.end, unit: null, per: null };
  if (changed !== undefined) {
    return GAMES.has(before) || text[at - 1] === '-'
      ? null
      : { ...plain, kind: 'change', decimal: changed, rule: 'multiple' };
  }
  const times = TIMES.get(word.lower);
  return times === undefined ? null : readTimes(text, { ...plain, kind: 'ratio', decimal: times, rule: 'times' });
}

/** "twice as many" is a ratio, "twice a week" a rate; "once" and "twice" alone are neither. */
function readTimes(text: string, multiple: Multiple): Multiple | null {
  const next = wordAfter(text, multiple.end);
  if (next === null) return null;
  if ((next.lower === 'as' || next.lower === 'the') && multiple.decimal !== '1') return multiple;
  const period = ['a', 'an', 'every', 'each', 'per'].includes(next.lower) ? wordAfter(text, next.end) : null;
  if (period === null || !PERIODS.has(period.lower)) return null;
  return { ...multiple, kind: 'rate', unit: 'times', per: period.lower, end: period.end };
}
