import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  digitRuns,
  withEndsSwapped,
  withHundredMore,
  withNumber,
  withOtherFirstDigit,
  withOtherMagnitude,
  withSwappedDigits,
} from '../../../shared/checks/self-test/rewrite-number.ts';

describe('a rewritten number', () => {
  it('keeps the words around it', () => {
    expect(withOtherFirstDigit('超过1.2万人次')).toBe('超过2.2万人次');
    expect(withOtherFirstDigit('9家')).toBe('1家');
    expect(withSwappedDigits('1914名')).toBe('9114名');
    expect(withSwappedDigits('1,250 bicycles')).toBe('1,520 bicycles');
    expect(withHundredMore('62.55%')).toBe('162.55%');
    expect(withNumber('46家', 300)).toBe('300家');
    expect(withEndsSwapped('90—100元')).toBe('100—90元');
    expect(withOtherMagnitude('1.2万名')).toBe('1.2亿名');
    expect(withOtherMagnitude('2.5 million')).toBe('2.5 billion');
  });

  it('is left alone where there is nothing to change', () => {
    expect(withSwappedDigits('7家')).toBeNull();
    expect(withSwappedDigits('200人')).toBeNull();
    expect(withSwappedDigits('三百人')).toBeNull();
    expect(withOtherFirstDigit('12比13')).toBeNull();
    expect(withHundredMore('5%')).toBeNull();
    expect(withEndsSwapped('90元')).toBeNull();
    expect(withOtherMagnitude('90元')).toBeNull();
  });

  it('always differs, and never begins with a zero that was not there', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), (number) => {
        for (const made of [withOtherFirstDigit(`${number}名`), withSwappedDigits(`${number}名`)]) {
          if (made === null) continue;
          expect(made).not.toBe(`${number}名`);
          expect(made.startsWith('0')).toBe(false);
          expect(made.length).toBe(`${number}名`.length);
        }
      }),
    );
  });

  it('finds runs with commas and points between digits only', () => {
    expect(digitRuns('1,914名，占62.55%。3.').map(({ digits }) => digits)).toEqual(['1,914', '62.55', '3']);
  });
});
