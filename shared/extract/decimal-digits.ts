import { Decimal } from 'decimal.js';

/** Longer numerals than this are no figures of an article, and arithmetic on them would not be exact. */
const LONGEST_NUMERAL = 60;
/** Digits of the numbers that are one word of a decimal. */
const SHORT = 7;

/** The number, or null where it is none: what cannot be read never becomes 0. */
export function numberOf(value: number | string | null): Decimal | null {
  if (typeof value === 'number') return Number.isFinite(value) ? new Decimal(value) : null;
  if (value === null || value.length > LONGEST_NUMERAL) return null;
  const known = value.length <= SHORT ? SHORT_NUMBERS.get(value) : undefined;
  if (known !== undefined) return known;
  const number = parsed(value);
  if (number !== null && value.length <= SHORT && SHORT_NUMBERS.size < MOST_SHORT) SHORT_NUMBERS.set(value, number);
  return number;
}

/** A page asks for the same few short numbers over and over. They are made once: decimals never change. */
const SHORT_NUMBERS = new Map<string, Decimal>();
const MOST_SHORT = 4000;

function parsed(value: string): Decimal | null {
  if (isShortWhole(value)) return new Decimal(Number(value));
  if (!/^[+-]?\d+(?:\.\d+)?$/.test(value)) return null;
  // Short whole numbers are exact as numbers, which decimal.js takes without parsing.
  return new Decimal(value.length <= SHORT && !value.includes('.') ? Number(value) : value);
}

function isShortWhole(value: string): boolean {
  if (value.length > SHORT || value.length === 0) return false;
  for (let at = 0; at < value.length; at += 1) if ((value.charCodeAt(at) - 0x30) >>> 0 > 9) return false;
  return true;
}

/** One unit of the last digit that counts: 400 → 100, 120 → 10, "62.50" → 0.01; 0 → 1. */
export function significantUnit(value: Decimal, written: string | null): Decimal {
  const places = written === null ? value.decimalPlaces() : placesOf(written);
  if (places > 0 || value.isZero()) return powerOfTen(-places);
  const digits = value.abs().toFixed(0);
  let zeros = 0;
  while (digits.charAt(digits.length - 1 - zeros) === '0') zeros += 1;
  return powerOfTen(zeros);
}

export const placesOf = (decimal: string): number =>
  decimal.includes('.') ? decimal.length - decimal.indexOf('.') - 1 : 0;

const POWERS = new Map<number, Decimal>();
const MOST_POWERS = 200;

/** 10^exponent. The few that figures need are made once: decimals never change. */
export function powerOfTen(exponent: number): Decimal {
  const known = POWERS.get(exponent);
  if (known !== undefined) return known;
  const power = new Decimal(`1e${exponent}`);
  if (POWERS.size < MOST_POWERS) POWERS.set(exponent, power);
  return power;
}
