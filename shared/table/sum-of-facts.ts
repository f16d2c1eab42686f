import { Decimal } from 'decimal.js';
import { numberOf } from '../extract/decimal-digits.ts';
import type { Fact, FactKind } from '../model/fact.ts';

export interface FactSum {
  /** Exact, with as many digits after the point as the most exact figure has. */
  readonly decimal: string;
  readonly unit: string | null;
  /** How many of the figures are not exact: their sum is that of the written numbers. */
  readonly qualified: number;
}

/** Kinds that can be added at all; a rank, a date or an index cannot. */
const ADDED: readonly FactKind[] = ['count', 'percent', 'money', 'measure', 'duration'];

/** The sum of figures of one kind and unit; null for fewer than two, for mixed ones and where a number is missing. */
export function sumOfFacts(facts: readonly Fact[]): FactSum | null {
  const first = facts[0];
  if (!first || facts.length < 2 || !ADDED.includes(first.kind)) return null;
  const isAlike = (fact: Fact): boolean =>
    fact.kind === first.kind && fact.unit === first.unit && fact.per === first.per && fact.currency === first.currency;
  if (!facts.every(isAlike)) return null;
  const numbers = facts.map(({ decimal }) => numberOf(decimal));
  if (numbers.includes(null)) return null;
  // Enough digits for any numerals of an article: the sum must be exact.
  const Exact = Decimal.clone({ precision: 200 });
  const sum = numbers.reduce<Decimal>((total, number) => Exact.add(total, number!), new Exact(0));
  const places = Math.max(...facts.map(({ decimal }) => (decimal?.split('.')[1] ?? '').length));
  return {
    decimal: sum.toFixed(places),
    unit: first.unit,
    qualified: facts.filter(({ qualifier }) => qualifier !== 'exact').length,
  };
}
