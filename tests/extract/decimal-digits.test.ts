import { expect, test } from 'vitest';
import { numberOf, placesOf, significantUnit } from '../../shared/extract/decimal-digits.ts';

test('what cannot be read is no number, and never 0', () => {
  for (const bad of [null, '', 'abc', '1e5', '0x10', 'Infinity', Number.NaN, Infinity, '9'.repeat(61)])
    expect(numberOf(bad), String(bad)).toBeNull();
  expect(numberOf('62.50')!.toNumber()).toBe(62.5);
  expect(numberOf(0)!.toNumber()).toBe(0);
});

test('one unit of the last digit that counts', () => {
  const unit = (text: string): string => significantUnit(numberOf(text)!, text).toFixed();
  expect(['400', '120', '1914', '12000', '62.50', '0', '-30'].map(unit)).toEqual([
    '100',
    '10',
    '1',
    '1000',
    '0.01',
    '1',
    '10',
  ]);
  expect(significantUnit(numberOf(0.25)!, null).toFixed()).toBe('0.01');
  expect(placesOf('62.50')).toBe(2);
});
