import type { Numeral, ReadNumeral } from '../numeral.ts';
import { readArabicNumeral } from './arabic-numerals.ts';
import { readHanNumeral } from './han-numerals.ts';

/** Reads a Chinese newspaper's numeral at `at`, in Arabic digits or Han characters. Exact; never through a float. */
export const readNumeral: ReadNumeral = (text: string, at: number): Numeral | null =>
  readArabicNumeral(text, at) ?? readHanNumeral(text, at);
