import { expect, test } from 'vitest';
import {
  ceilDivide,
  floorDivide,
  formatFixedPoint,
  parseFixedPoint,
  rescale,
} from '../../../shared/checks/arithmetic/fixed-point.ts';

test('a decimal keeps the digits as written', () => {
  expect(parseFixedPoint('62.50')).toEqual({ scaled: 6250n, places: 2 });
  expect(parseFixedPoint('-3')).toEqual({ scaled: -3n, places: 0 });
  expect(rescale({ scaled: 6250n, places: 2 }, 4)).toBe(625000n);
});

test('what is no plain decimal is not read', () => {
  for (const bad of ['', '.5', '5.', '1e3', '1,000', ' 5', '5\n', '--5', '1'.repeat(61)])
    expect(parseFixedPoint(bad), bad).toBeNull();
});

test('writing drops the zeros at the end of the fraction and no others', () => {
  expect(formatFixedPoint(6250n, 2)).toBe('62.5');
  expect(formatFixedPoint(6200n, 2)).toBe('62');
  expect(formatFixedPoint(-5n, 2)).toBe('-0.05');
  expect(formatFixedPoint(100n, 0)).toBe('100');
  expect(formatFixedPoint(0n, 3)).toBe('0');
});

test('quotients of all small whole numbers round down and up as floor and ceiling do', () => {
  for (let a = -30; a <= 30; a += 1)
    for (let b = 1; b <= 12; b += 1) {
      expect(floorDivide(BigInt(a), BigInt(b)), `${a} / ${b}`).toBe(BigInt(Math.floor(a / b)));
      expect(ceilDivide(BigInt(a), BigInt(b)), `${a} / ${b}`).toBe(BigInt(Math.ceil(a / b)));
    }
});
