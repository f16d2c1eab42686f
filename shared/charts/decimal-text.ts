import { Decimal } from 'decimal.js';

/** A decimal string as a decimal, or null when it is none. Never throws. */
export function decimalOf(value: string | number | null): Decimal | null {
  if (value === null || value === '') return null;
  try {
    const decimal = new Decimal(value);
    return decimal.isFinite() ? decimal : null;
  } catch {
    return null; // decimal.js throws for what is no number; the caller decides what that means.
  }
}

/** Digits after the point, as written: "62.50" has 2. */
export function placesIn(decimal: string): number {
  const point = decimal.indexOf('.');
  return point === -1 ? 0 : decimal.length - point - 1;
}

/** Thousands commas in a plain decimal string; digits after the point are left alone. */
export function grouped(plain: string): string {
  const [whole = '', fraction] = plain.split('.');
  const sign = whole.startsWith('-') ? '-' : '';
  const digits = whole.slice(sign.length);
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return sign + groups.join(',') + (fraction === undefined ? '' : `.${fraction}`);
}
