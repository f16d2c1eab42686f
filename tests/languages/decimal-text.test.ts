import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decimalText,
  exactQuotient,
  plainDigits,
  powerOfTen,
  quotientValue,
  shiftedDigits,
  stepOfDigits,
  stepText,
} from '../../shared/languages/decimal-text.ts';

describe('decimals as text', () => {
  it('moves the point and keeps the zeros as written', () => {
    expect(decimalText({ digits: 6250n, exponent: -2 })).toBe('62.50');
    expect(decimalText({ digits: 5n, exponent: -3 })).toBe('0.005');
    expect(decimalText({ digits: 12n, exponent: 3 })).toBe('12000');
    expect(decimalText({ digits: 0n, exponent: 4 })).toBe('0');
    expect([3, 0, -2].map(powerOfTen)).toEqual(['1000', '1', '0.01']);
  });

  it('takes zeros at the end of a whole for rounding and those of a decimal for digits', () => {
    expect(stepText({ digits: 400n, exponent: 0 }, false)).toBe('100');
    expect(stepText({ digits: 6250n, exponent: -2 }, true)).toBe('0.01');
    expect(stepText({ digits: 0n, exponent: 0 }, false)).toBe('1');
    expect(stepText({ digits: 120n, exponent: 2 }, true)).toBe('100');
  });

  it('shifts digits as the number with that exponent would be written', () => {
    expect(['007', '000', '70', '0'].map(plainDigits)).toEqual(['7', '0', '70', '0']);
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 30n), fc.integer({ min: -40, max: 40 }), (digits, exponent) => {
        const written = shiftedDigits(digits.toString(), exponent);
        const [whole = '', fraction = ''] = written.split('.');
        expect(fraction.length).toBe(Math.max(0, -exponent));
        expect(BigInt(whole + fraction)).toBe(digits * 10n ** BigInt(Math.max(0, exponent)));
        expect(written).toMatch(/^(?:0|[1-9]\d*)(?:\.\d+)?$/);
        const step = stepOfDigits(digits.toString(), exponent, false);
        expect(step).toMatch(/^(?:10*|0\.0*1)$/);
      }),
    );
    expect(powerOfTen(45)).toBe(`1${'0'.repeat(45)}`);
  });

  it('has an exact quotient just where the division ends', () => {
    expect(exactQuotient(3n, 8n)).toBe('0.375');
    expect(exactQuotient(2n, 100_000n)).toBe('0.00002');
    expect(exactQuotient(6n, 3n)).toBe('2');
    expect(exactQuotient(0n, 8n)).toBe('0');
    for (const [top, bottom] of [
      [1n, 3n],
      [5n, 7n],
      [1n, 0n],
      [1n, 30n],
    ] as const)
      expect(exactQuotient(top, bottom)).toBeNull();
    expect(quotientValue(2n, 3n)).toBe(0.6667);
    expect(quotientValue(1n, 30_000n)).toBe(0.00003333);
  });

  it('gives a quotient that times the divisor is the dividend again', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 9n), fc.bigInt(1n, 10n ** 6n), (top, bottom) => {
        const [whole = '', fraction = ''] = (exactQuotient(top, bottom) ?? '').split('.');
        if (whole === '') return;
        expect(BigInt(whole + fraction) * bottom).toBe(top * 10n ** BigInt(fraction.length));
      }),
    );
  });
});
