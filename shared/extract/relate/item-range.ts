import type { Fact } from '../../model/fact.ts';
import { type Interval, intervalOf } from '../interval.ts';
import { isWrittenInFull } from '../written-form.ts';

/**
 * The interval of a fact, with two readings that only prose asks for. 三成 alone stands for what rounds to it, 25 to
 * 35 %. A measure or rate written digit by digit (300吨) is meant to the unit, as a count is, not to its last zero.
 */
export function rangeOf(fact: Fact): Interval | null {
  const round = fact.qualifier === 'exact' && fact.kind === 'percent' && fact.text.endsWith('成') && fact.step === '10';
  if (round) return intervalOf({ ...readingOf(fact), qualifier: 'about' }, { text: fact.text });
  if (isSpelledOut(fact)) return intervalOf({ ...readingOf(fact), step: '1' }, { text: fact.decimal! });
  const toTheUnit = isToTheUnit(fact, fact.decimal);
  return intervalOf(toTheUnit ? { ...readingOf(fact), step: '1' } : fact, { text: fact.text });
}

/** What its interval depends on: a fact has three times as many fields. */
function readingOf({ kind, value, low, high, decimal, unit, qualifier, per, step }: Fact) {
  return { kind, value, low, high, decimal, unit, qualifier, per, step };
}

/** 六十人 and "sixty people" are counted to the one, as 60人 is. Larger round words may be rounded. */
function isSpelledOut({ kind, qualifier, decimal, text }: Fact): boolean {
  return kind === 'count' && qualifier === 'exact' && decimal !== null && /^\d{2}$/.test(decimal) && !/\d/.test(text);
}

/** Whether a measure, rate or index is written digit by digit. */
export function isToTheUnit({ kind, qualifier, text }: Fact, decimal: string | null): boolean {
  if (qualifier !== 'exact' || decimal === null || decimal.includes('.')) return false;
  return (kind === 'measure' || kind === 'rate' || kind === 'index') && isWrittenInFull(text, decimal);
}
