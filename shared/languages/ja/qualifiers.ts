import type { Qualifier } from '../../model/fact.ts';

type Words = readonly (readonly [word: string, qualifier: Qualifier])[];

const BEFORE: Words = [
  ['少なくとも', 'atLeast'],
  ['おおむね', 'about'],
  ['おおよそ', 'about'],
  ['およそ', 'about'],
  ['多くても', 'atMost'],
  ['最大で', 'atMost'],
  ['最低で', 'atLeast'],
  ['最低でも', 'atLeast'],
  ['最大', 'atMost'],
  ['最低', 'atLeast'],
  ['ほぼ', 'about'],
  ['概ね', 'about'],
  ['約', 'about'],
  ['計約', 'about'],
];

const AFTER: Words = [
  ['に満たない', 'under'],
  ['を下回', 'under'],
  ['を上回', 'over'],
  ['を超え', 'over'],
  ['足らず', 'under'],
  ['あまり', 'over'],
  ['くらい', 'about'],
  ['ぐらい', 'about'],
  ['余り', 'over'],
  ['以上', 'atLeast'],
  ['以下', 'atMost'],
  ['以内', 'atMost'],
  ['未満', 'under'],
  ['近く', 'nearly'],
  ['程度', 'about'],
  ['前後', 'about'],
  ['ほど', 'about'],
  ['超', 'over'],
  ['台', 'over'],
  ['強', 'over'],
  ['弱', 'nearly'],
];

export interface Bend {
  readonly qualifier: Qualifier;
  /** Characters that belong to the quantity. */
  readonly length: number;
}

/** The words right before `at`: 約, およそ, 少なくとも. The longest that fits in what follows `floor`. */
export function qualifierBefore(text: string, at: number, floor: number): Bend | null {
  return longest(BEFORE, (word) => at - word.length >= floor && text.startsWith(word, at - word.length));
}

/** The words right behind `at`: 以上, 未満, 超, を超え. */
export const qualifierAfter = (text: string, at: number): Bend | null =>
  longest(AFTER, (word) => text.startsWith(word, at));

function longest(words: Words, fits: (word: string) => boolean): Bend | null {
  let found: Bend | null = null;
  for (const [word, qualifier] of words)
    if (word.length > (found?.length ?? 0) && fits(word)) found = { qualifier, length: word.length };
  return found;
}
