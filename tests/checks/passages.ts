import { describe, expect, it } from 'vitest';
import { analyse } from '../../shared/engine.ts';
import type { Analysis } from '../../shared/model/analysis.ts';

/** A passage: its text, or a headline with its text and the day of the issue. */
export type Passage = string | { readonly title?: string; readonly text: string; readonly issueDate?: string };

export type Passages = Readonly<Record<'zh' | 'en', readonly Passage[]>>;

export function analysePassage(passage: Passage, lang: string | null): Analysis {
  const { title, text, issueDate } = typeof passage === 'string' ? { text: passage } : passage;
  return analyse({
    name: 'passage.txt',
    sha256: '0'.repeat(64),
    encoding: 'utf-8',
    encodingConfidence: 1,
    mediaType: 'text/plain',
    text: title === undefined ? text : `${title}\n\n${text}`,
    frontMatter: null,
    issueDate: issueDate ?? null,
    lang,
  });
}

/** Findings of one rule in a passage. Information that agrees or adds is not what "fires" means for a stricter rule. */
export const findingsOf = (rule: string, passage: Passage, lang: string | null) =>
  analysePassage(passage, lang).findings.filter((finding) => finding.rule === rule);

const shown = (passage: Passage): string =>
  typeof passage === 'string' ? passage : `${passage.title ?? ''} | ${passage.text}`;

/** Runs a rule, through the whole engine, over passages that must fire and passages that must stay silent. */
export function describeRule(
  rule: string,
  { fire, silent }: { readonly fire: Passages; readonly silent: Passages },
): void {
  describe(rule, () => {
    for (const lang of ['zh', 'en'] as const) {
      it.each(fire[lang].map((passage) => [shown(passage), passage] as const))(`speaks (${lang}): %s`, (_, passage) => {
        const [finding] = findingsOf(rule, passage, lang);
        expect(finding).toBeDefined();
        expect(finding!.message).not.toBe('');
        expect(finding!.spans.length).toBeGreaterThan(0);
      });
      it.each(silent[lang].map((passage) => [shown(passage), passage] as const))(
        `is silent (${lang}): %s`,
        (_, passage) => {
          expect(findingsOf(rule, passage, lang).map(({ message }) => message)).toEqual([]);
        },
      );
    }
    it('has at least three passages of each sort in each language', () => {
      for (const list of [fire.zh, fire.en, silent.zh, silent.en]) expect(list.length).toBeGreaterThanOrEqual(3);
    });
  });
}
