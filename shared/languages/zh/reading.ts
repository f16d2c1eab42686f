import type { Reading, Unit } from '../reading.ts';

export const FRACTION: Unit = { text: '', kind: 'ratio', currency: null };

/** A reading of one exact value. */
export function exactly(start: number, end: number, unit: Unit, decimal: string, step: string, rule: string): Reading {
  return { start, end, unit, decimal, low: null, high: null, step, over: false, rules: [rule] };
}
