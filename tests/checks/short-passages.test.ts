import { describe, expect, it } from 'vitest';
import { type Case, casesOf } from './passage-sets.ts';
import { CLAIMS_3 } from './passages/claims-3.ts';
import { FIGURES_3 } from './passages/figures-3.ts';
import type { FreshPassages } from './passages/fresh.ts';
import { SPANS_3 } from './passages/spans-3.ts';
import { TURNS_3 } from './passages/turns-3.ts';
import { findingsOf } from './passages.ts';

const ALL: FreshPassages = { ...FIGURES_3, ...SPANS_3, ...CLAIMS_3 };

/** Passages a reader would want the rule to speak on, and on which it is still silent. */
const KNOWN_MISSES: readonly string[] = [
  'The plant burns 120 tonnes of waste a day, 440,000 tonnes a year.',
  'The school took 800 pupils this year, up 60% on the 500 in the first six months of last year.',
  '今年立案45件，为十年来最少，2020年立案38件。',
];

const turns = (want: 'fire' | 'silent'): readonly Case[] =>
  Object.entries(TURNS_3).flatMap(([rule, passages]) =>
    passages[want].map(
      (text): Case => [rule, /\p{Script=Han}/u.test(text) ? 'zh' : 'en', text, { text, issueDate: '2025-10-01' }],
    ),
  );

const cases = (want: 'fire' | 'silent'): readonly Case[] => [...turns(want), ...casesOf([ALL], want)];

describe('short passages in the words of other papers', () => {
  it('miss no more than the list says, and the list says no more than is missed', () => {
    const missed = cases('fire')
      .filter(([rule, lang, , passage]) => findingsOf(rule, passage, lang).length === 0)
      .map(([, , text]) => text);
    expect([...missed].sort()).toEqual([...KNOWN_MISSES].sort());
    expect(KNOWN_MISSES.length / cases('fire').length).toBeLessThan(0.05);
  });
  it.each(cases('silent'))('%s is silent (%s): %s', (rule, lang, _, passage) => {
    expect(findingsOf(rule, passage, lang).map(({ message }) => message)).toEqual([]);
  });
});
