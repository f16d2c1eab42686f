import { describe, expect, it } from 'vitest';
import { trimmedSpan } from '../../../renderer/reader/quote.ts';

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
