import { describe, expect, it } from 'vitest';
import { CLEAN_ARTICLES } from './passages/clean-articles.ts';
import { PLANTED } from './passages/planted.ts';
import { analysePassage } from './passages.ts';

const loud = (article: number, text: string) => {
  const { title, issueDate, lang } = CLEAN_ARTICLES[article]!;
  return analysePassage({ title, text, issueDate }, lang).findings.filter(({ severity }) => severity !== 'info');
};

/** Share of single inconsistencies that must be found by a rule that fits. */
const FOUND = 0.8;

describe('longer articles', () => {
  it.each(CLEAN_ARTICLES.map(({ title }, index) => [title, index] as const))(
    'get no error and no warning where all figures agree: %s',
    (_, index) => {
      const findings = loud(index, CLEAN_ARTICLES[index]!.text);
      expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    },
  );

  it('show four of five planted inconsistencies, each by a rule that fits', { timeout: 120_000 }, () => {
    const missed = PLANTED.filter(({ article, from, to, rules }) => {
      const { text } = CLEAN_ARTICLES[article]!;
      expect(text).toContain(from);
      return !loud(article, text.replace(from, to)).some(({ rule }) => rules.includes(rule));
    });
    expect(missed.length / PLANTED.length, missed.map(({ to }) => to).join('\n')).toBeLessThanOrEqual(1 - FOUND);
  });
});
