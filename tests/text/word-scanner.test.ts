import { describe, expect, it } from 'vitest';
import { WordScanner } from '../../shared/text/word-scanner.ts';

function found(words: readonly string[], text: string): readonly string[] {
  const hits: string[] = [];
  new WordScanner(words).scan(text, (word, start, end) => hits.push(`${words[word]}@${start}-${end}`));
  return hits;
}

describe('the word scanner', () => {
  it('finds words inside and over one another, at the ends of the text, in any case', () => {
    expect(found(['增长', '长', '长期', 'rose', 'os'], '增长期Rose')).toEqual([
      '增长@0-2',
      '长@1-2',
      '长期@1-3',
      'rose@3-7',
      'os@4-6',
    ]);
  });

  it('finds nothing in an empty text or without words', () => {
    expect(found(['甲'], '')).toEqual([]);
    expect(found([], '甲乙')).toEqual([]);
  });
});
