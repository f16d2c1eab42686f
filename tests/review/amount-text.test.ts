import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountOfNumber, readAmount } from '../../shared/review/amount-text.ts';

const single = (decimal: string, step: string) => ({ decimal, low: null, high: null, step });

describe('readAmount', () => {
  it.each([
    ['1914', '1914', '1'],
    [' 1,914 ', '1914', '1'],
    ['１９１４', '1914', '1'],
    ['1.2万', '12000', '1000'],
    ['43.92亿', '4392000000', '1000000'],
    ['62.50', '62.50', '0.01'],
    ['-3.5', '-3.5', '0.1'],
    ['−3', '-3', '1'],
    ['2.5 million', '2500000', '100000'],
    ['三十五', '35', '1'],
    ['0', '0', '1'],
  ])('reads %s', (typed, decimal, step) => {
    expect(readAmount(typed)).toEqual(single(decimal, step));
  });

  it.each([
    ['90-100', '90', '100'],
    ['90—100', '90', '100'],
    ['1万至2万', '10000', '20000'],
    ['-5~5', '-5', '5'],
    ['3 to 4', '3', '4'],
  ])('reads the range %s', (typed, low, high) => {
    expect(readAmount(typed)).toMatchObject({ decimal: null, low, high });
  });

  it.each(['', ' ', '约', '1914名', '12a', '1..2', '--1', '5-3', 'Infinity', 'NaN', '1914 1200', '-', '9'.repeat(200)])(
    'does not make a number of %j',
    (typed) => {
      expect(readAmount(typed)).toBeNull();
    },
  );

  it('never throws and never gives what is no plain decimal', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,-—~万亿至十百 a％') }), (typed) => {
        const amount = readAmount(typed);
        for (const part of [amount?.decimal, amount?.low, amount?.high])
          if (part !== null && part !== undefined) expect(part).toMatch(/^-?\d+(\.\d+)?$/);
      }),
      { numRuns: 2000 },
    );
  });

  it('is not slowed down by what it cannot read', () => {
    const began = performance.now();
    for (const piece of ['1-', '一', '至', '1,']) readAmount(piece.repeat(100_000));
    expect(performance.now() - began).toBeLessThan(200);
  });
});

describe('amountOfNumber', () => {
  it('writes a number as JavaScript prints it, without exponent', () => {
    expect(amountOfNumber(0.1)).toEqual(single('0.1', '0.1'));
    expect(amountOfNumber(1e21)).toMatchObject({ decimal: '1000000000000000000000' });
    expect(amountOfNumber(1.5e-7)).toMatchObject({ decimal: '0.00000015' });
    expect(amountOfNumber(-1200)).toEqual(single('-1200', '100'));
  });

  it('gives nothing for what is no number', () => {
    for (const value of [Number.NaN, Infinity, -Infinity]) expect(amountOfNumber(value)).toBeNull();
  });

  it('keeps every double', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(amountOfNumber(value)!.decimal)).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});
