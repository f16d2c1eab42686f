import { describe, expect, it } from 'vitest';
import { RULES } from '../../shared/checks/run.ts';
import { AVERAGES } from './passages/averages.ts';
import { CHANGES } from './passages/changes.ts';
import type { FreshPassages } from './passages/fresh.ts';
import { SPANS_AND_DAYS } from './passages/spans-and-days.ts';
import { STATEMENTS } from './passages/statements.ts';
import { SUMS_AND_SHARES } from './passages/sums-and-shares.ts';
import { findingsOf, type Passage } from './passages.ts';

const ALL: FreshPassages = { ...SUMS_AND_SHARES, ...CHANGES, ...STATEMENTS, ...AVERAGES, ...SPANS_AND_DAYS };
const shown = (passage: Passage): string =>
  typeof passage === 'string' ? passage : `${passage.title ?? ''} | ${passage.text}`;

describe.each(Object.entries(ALL))('%s, in the words of other papers', (rule, passages) => {
  for (const lang of ['zh', 'en'] as const) {
    it.each(passages[lang].fire.map((passage) => [shown(passage), passage] as const))(
      `speaks (${lang}): %s`,
      (_, passage) => {
        expect(findingsOf(rule, passage, lang).length).toBeGreaterThan(0);
      },
    );
    it.each(passages[lang].silent.map((passage) => [shown(passage), passage] as const))(
      `is silent (${lang}): %s`,
      (_, passage) => {
        expect(findingsOf(rule, passage, lang).map(({ message }) => message)).toEqual([]);
      },
    );
  }
});

describe('the fresh passages', () => {
  it('cover every rule', () => {
    expect(Object.keys(ALL).sort()).toEqual(
      // What agrees has no passages that must speak or be silent for another's sake.
      RULES.map(({ id }) => id)
        .filter((id) => id !== 'agreement')
        .sort(),
    );
  });
});
