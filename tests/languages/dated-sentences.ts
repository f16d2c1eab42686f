import { expect, it } from 'vitest';
import type { Language } from '../../shared/languages/language.ts';

/** A sentence, then each of its dates and lengths of time as "text | value or low..high" and, of a length, "| unit". */
export type DatedSentence = readonly [text: string, ...rows: string[]];

/** Each sentence, printed on 20 October 2025, gives exactly these dates and lengths of time, in order. */
export function itReadsDates(language: Language, sentences: readonly DatedSentence[]): void {
  it.each(sentences.map(([text, ...rows]) => ({ text, rows })))('$text', ({ text, rows }) => {
    const found = language
      .readQuantities(text, { issueDate: '2025-10-20' })
      .filter(({ kind }) => kind === 'date' || kind === 'duration')
      .map(({ text: written, value, low, high, unit }) =>
        [written, value ?? (low === null ? 'unknown' : `${low}..${high}`), ...(unit === null ? [] : [unit])].join(
          ' | ',
        ),
      );
    expect(found).toEqual(rows);
  });
}
