import { describe, expect, it } from 'vitest';
import type { FreshPassages } from './passages/fresh.ts';
import { findingsOf, type Passage } from './passages.ts';

export type Case = readonly [rule: string, lang: 'zh' | 'en', text: string, passage: Passage];

const textOf = (passage: Passage): string => (typeof passage === 'string' ? passage : passage.text);

export const casesOf = (sets: readonly FreshPassages[], want: 'fire' | 'silent'): readonly Case[] =>
  sets.flatMap((set) =>
    Object.entries(set).flatMap(([rule, passages]) =>
      (['zh', 'en'] as const).flatMap((lang) =>
        passages[lang][want].map((passage): Case => [rule, lang, textOf(passage), passage]),
      ),
    ),
  );

/**
 * Holds the rules to sets of passages. `knownMisses`: how those begin that a reader would want the rule to speak on, and
 * on which it is still silent; no more and no fewer are missed.
 */
export function describeSets(title: string, sets: readonly FreshPassages[], knownMisses: readonly string[]): void {
  const fire = casesOf(sets, 'fire');
  const isKnown = (text: string): boolean => knownMisses.some((start) => text.startsWith(start));
  describe(title, () => {
    it.each(fire.filter(([, , text]) => !isKnown(text)))('%s speaks (%s): %s', (rule, lang, _, passage) => {
      expect(findingsOf(rule, passage, lang).length).toBeGreaterThan(0);
    });
    it.each(casesOf(sets, 'silent'))('%s is silent (%s): %s', (rule, lang, _, passage) => {
      expect(findingsOf(rule, passage, lang).map(({ message }) => message)).toEqual([]);
    });
    it('are missed only where the list says so, and wherever it says so', () => {
      const missed = fire.filter(([rule, lang, , passage]) => findingsOf(rule, passage, lang).length === 0);
      expect(missed.filter(([, , text]) => !isKnown(text)).map(([, , text]) => text)).toEqual([]);
      expect(missed.length).toBe(knownMisses.length);
    });
  });
}
