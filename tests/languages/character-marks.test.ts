import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeAt, marksAt, marksOf } from '../../shared/languages/character-marks.ts';

const [DIGIT, HAN] = [1, 2];
const MARKS = marksOf([DIGIT, '0123'], [HAN, ['一', '二']], [HAN, '3']);

describe('marks of characters', () => {
  it('gives each character its bits, and one in two rows both', () => {
    expect([...'0三一3'].map((_, at) => marksAt(MARKS, '0三一3', at))).toEqual([DIGIT, 0, HAN, DIGIT | HAN]);
  });

  it('has no marks and no unit beyond the ends of a text', () => {
    for (const at of [-1, 2, 99]) {
      expect(marksAt(MARKS, '01', at)).toBe(0);
      expect(codeAt('01', at)).toBe(0);
    }
    expect(codeAt('01', 1)).toBe(0x31);
  });

  it('tells any text as a search through the rows would', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (let at = 0; at < text.length; at += 1) {
          const expected = ('0123'.includes(text[at]!) ? DIGIT : 0) | ('一二3'.includes(text[at]!) ? HAN : 0);
          expect(marksAt(MARKS, text, at)).toBe(expected);
        }
      }),
    );
  });
});
