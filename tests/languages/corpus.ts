import { describe, expect, it } from 'vitest';
import type { Language } from '../../shared/languages/language.ts';

/** The fields that must come out, then every way to write them. */
export type Corpus = readonly (readonly [fields: Readonly<Record<string, unknown>>, ...ways: string[]])[];

/** The day the sentences are printed. */
export const ISSUE = { issueDate: '2025-10-20' };

/** Each way in the frame (`…` marks its place) gives exactly one quantity with these fields, over exactly its characters. */
export function itReads(name: string, language: Language, frame: string, corpus: Corpus): void {
  describe(name, () => {
    for (const [fields, ...ways] of corpus)
      it.each(ways)(`%s: ${JSON.stringify(fields)}`, (way) => {
        const text = frame.replace('…', way);
        const found = language.readQuantities(text, ISSUE);
        expect(found.map((one) => one.text)).toEqual([way]);
        const start = frame.indexOf('…');
        expect(found[0]).toMatchObject({ start, end: start + way.length, ...fields });
      });
  });
}

/** None of the texts holds a quantity. */
export function itReadsNothing(name: string, language: Language, texts: readonly string[]): void {
  describe(name, () => {
    it.each(texts)('%s', (text) => {
      expect(language.readQuantities(text, ISSUE).map((one) => one.text)).toEqual([]);
    });
  });
}

/** A sentence, then each of its quantities as "text | kind | value or low..high | unit | qualifier"; exact may be left out. */
export type Sentence = readonly [text: string, ...rows: string[]];

/** Each sentence gives exactly these quantities, in order. */
export function itReadsAll(language: Language, sentences: readonly Sentence[]): void {
  it.each(sentences.map(([text, ...rows]) => ({ text, rows })))('$text', ({ text, rows }) => {
    const found = language
      .readQuantities(text, { issueDate: '2025-10-20' })
      .map(({ text: written, kind, value, low, high, unit, qualifier }) =>
        [written, kind, value ?? `${low}..${high}`, unit ?? '', ...(qualifier === 'exact' ? [] : [qualifier])].join(
          ' | ',
        ),
      );
    expect(found).toEqual(rows);
  });
}
