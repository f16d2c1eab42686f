import type { Language, QuantityAt } from '../languages/language.ts';
import * as languages from '../languages/registry.ts';
import type { FigureFact, Mark } from '../model/figure.ts';

const PACKS: readonly Language[] = Object.values(languages);
const NO_DATE = { issueDate: null };

/** What any language reads in a text, without knowing its context. */
export function quantitiesIn(text: string): readonly QuantityAt[] {
  // Readers know the ASCII hyphen before a digit as minus; figures print U+2212.
  const ascii = text.replaceAll('\u2212', '-');
  return PACKS.flatMap((pack) => pack.readQuantities(ascii, NO_DATE));
}

/**
 * True when the number text, read again, says the value and qualifier that the mark draws (C11). The article's own
 * characters may say nothing without their sentence ("一期"); then nothing contradicts them either.
 */
export function readsBack(mark: Mark, facts: readonly FigureFact[]): boolean {
  const readings = quantitiesIn(mark.valueText);
  const isWritten = facts.some(
    ({ id, text, overridden }) => id === mark.factIds[0] && text === mark.valueText && !overridden,
  );
  if (readings.length === 0) return isWritten;
  return readings.some((read) => {
    if (mark.role === 'range') return read.low === mark.low && read.high === mark.high;
    return isSame(Number(read.decimal ?? read.value), mark.value) && read.qualifier === mark.qualifier;
  });
}

/** Equal but for the last bits of floating point. */
export function isSame(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
