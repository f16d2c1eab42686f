import type { Decimal } from 'decimal.js';
import type { Item } from './text-view.ts';

/** "three in ten" was read as a ratio, 三成 as a percent. */
const IN_TEN = /(?:in|out of) (?:ten|10)\b|成/i;

/** Tenths in words, in percent: 三成, three in ten. */
export const tenthsOf = ({ fact, value }: Item): Decimal | null => {
  if (value === null || !IN_TEN.test(fact.text)) return null;
  return fact.kind === 'ratio' ? value.times(100).toDecimalPlaces(0) : value;
};

/** Fractions in words, in percent: 三分之二, two-thirds, half. */
export const fractionOf = ({ fact, value }: Item): Decimal | null =>
  fact.kind === 'ratio' && value !== null && value.lt(1) && !IN_TEN.test(fact.text) && !/[:：∶]/.test(fact.text)
    ? value.times(100).toDecimalPlaces(2)
    : null;
