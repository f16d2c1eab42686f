import { describe, expect, it } from 'vitest';
import { selectorFor, trimmedSpan } from '../../../renderer/reader/quote.ts';

const place = { articleId: 'a1', paragraphId: 'a1p2', field: null };

describe('a selection of a person', () => {
  it('loses the white space at its ends', () => {
    expect(trimmedSpan('at  1,914 members ', 2, 18)).toEqual({ start: 4, end: 17 });
  });

  it('may be drawn backwards', () => {
    expect(trimmedSpan('已达1914名', 6, 2)).toEqual({ start: 2, end: 6 });
  });

  it('never cuts a character in two', () => {
    expect(trimmedSpan('a😀b', 2, 4)).toEqual({ start: 1, end: 4 });
    expect(trimmedSpan('a😀b', 0, 2)).toEqual({ start: 0, end: 3 });
  });

  it('is nothing when it holds only white space', () => {
    expect(trimmedSpan('a　 \tb', 1, 4)).toBeNull();
    expect(trimmedSpan('', 0, 0)).toBeNull();
  });
});

describe('the selector of a span', () => {
  it('quotes the words with their neighbours and says where they stood', () => {
    const text = '“成都工匠”数量已达1914名，占全市工匠总数的62.55%。';
    expect(selectorFor('p3.txt', place, text, { start: 10, end: 15 })).toEqual({
      document: 'p3.txt',
      exact: '1914名',
      prefix: '“成都工匠”数量已达',
      suffix: '，占全市工匠总数的62.55%。',
      hint: { paragraphId: 'a1p2', field: null, start: 10 },
    });
  });

  it('keeps at most 32 units on either side and no half character', () => {
    const text = `${'😀'.repeat(20)}xy${'😀'.repeat(20)}`;
    const before = selectorFor('a.txt', place, text, { start: 41, end: 42 });
    expect(before.prefix).toBe(`${'😀'.repeat(15)}x`);
    expect(before.suffix).toBe('😀'.repeat(16));
    const behind = selectorFor('a.txt', place, text, { start: 40, end: 41 });
    expect(behind.prefix).toBe('😀'.repeat(16));
    expect(behind.suffix).toBe(`y${'😀'.repeat(15)}`);
  });
});
