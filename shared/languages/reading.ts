import type { FactKind } from '../model/fact.ts';
import type { Numeral } from './numeral.ts';

/** What a number counts or measures. */
export interface Unit {
  /** As written; "" where none stands. */
  readonly text: string;
  readonly kind: FactKind;
  /** ISO 4217 for money. */
  readonly currency: string | null;
}

/** A number with its unit, before the words around it bend it. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly unit: Unit;
  readonly decimal: string | null;
  /** Where the value is no plain decimal: 1/3, or the score "3-1". */
  readonly value?: number | string;
  readonly low: string | null;
  readonly high: string | null;
  readonly step: string | null;
  readonly over: boolean;
  readonly rules: readonly string[];
}

export const PERCENT: Unit = { text: '%', kind: 'percent', currency: null };

/** A reading from `start` to `end` that takes its value from one numeral. */
export function reading(numeral: Numeral, start: number, end: number, unit: Unit, rule: string): Reading {
  const { decimal, low, high, step, over } = numeral;
  return { start, end, unit, decimal, low, high, step, over, rules: [rule, numeral.rule] };
}
