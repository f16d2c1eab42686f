import type { Language, QuantityAt } from '../languages/language.ts';
import * as languages from '../languages/registry.ts';
import type { Mark } from '../model/figure.ts';

const PACKS: readonly Language[] = Object.values(languages);
const NO_DATE = { issueDate: null };

/** What any language reads in a text, without knowing its context. */
export function quantitiesIn(text: string): readonly QuantityAt[] {
  // Readers know the ASCII hyphen before a digit as minus; figures print U+2212.
  const ascii = text.replaceAll('\u2212', '-');
  return PACKS.flatMap((pack) => pack.readQuantities(ascii, NO_DATE));
}

/** True when the number text, read again, says the value and qualifier that the mark draws (C11). */
export function readsBack(mark: Mark): boolean {
  return quantitiesIn(mark.valueText).some((read) => {
    if (mark.role === 'range') return read.low === mark.low && read.high === mark.high;
    return isSame(Number(read.decimal ?? read.value), mark.value) && read.qualifier === mark.qualifier;
  });
}

/** Equal but for the last bits of floating point. */
export function isSame(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
