import type { Language } from '../../shared/languages/language.ts';
import type { Corpus, Sentence } from '../languages/corpus.ts';

export * from '../languages/corpus.ts';

/**
 * Stands in for `tests/languages/corpus.ts` while the corpora are read for measuring (scripts/bench-bundle.mjs swaps
 * it): the same test files run, but what they list is kept instead of tested. So nothing is listed twice, and what is
 * added to a test is measured the next time.
 */
export const recorded = {
  readings: [] as { language: Language; frame: string; corpus: Corpus }[],
  nothings: [] as { language: Language; texts: readonly string[] }[],
  sentences: [] as { language: Language; sentences: readonly Sentence[] }[],
};

export function itReads(_name: string, language: Language, frame: string, corpus: Corpus): void {
  recorded.readings.push({ language, frame, corpus });
}

export function itReadsNothing(_name: string, language: Language, texts: readonly string[]): void {
  recorded.nothings.push({ language, texts });
}

export function itReadsAll(language: Language, sentences: readonly Sentence[]): void {
  recorded.sentences.push({ language, sentences });
}
