import type { Numeral } from '../numeral.ts';
import type { Unit } from './units.ts';

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
export const NO_UNIT: Unit = { text: '', kind: 'count', currency: null };

/** A reading that takes its value from one numeral. */
export function reading(numeral: Numeral, end: number, unit: Unit, rule: string): Reading {
  const { start, decimal, low, high, step, over } = numeral;
  return { start, end, unit, decimal, low, high, step, over, rules: [rule, numeral.rule] };
}
