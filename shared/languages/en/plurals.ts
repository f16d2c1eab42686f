import { PLURALS } from './units.ts';
import type { Word } from './words.ts';

/** Words in -s that are plural nouns by their form; "across" and "business" are not. */
export function isPlural(word: Word): boolean {
  // schoolchildren, grandchildren, townspeople, salespeople
  if (PLURALS.has(word.lower) || (word.lower.length > 4 && /(?:men|children|people)$/.test(word.lower))) return true;
  // MPs, GPs, TVs
  if (/^[A-Z]{2,4}s$/.test(word.text)) return true;
  return word.lower.length > 3 && /[^su]s$/.test(word.lower) && !word.lower.endsWith('is');
}
