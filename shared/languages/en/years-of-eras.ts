import { yearAt } from './date-words.ts';
import { wordBefore } from './words.ts';

const BEFORE = /^ ?(?:BCE?|B\.C\.(?:E\.)?)(?![\w-])/;
const AFTER = /^ ?(?:AD|CE|A\.D\.|C\.E\.)(?![\w-])/;
/** "between 300 and 200 BC": the era of the second is that of both. */
const JOINED = /^(?: to | and | or | until |[–—-])\d{1,4}(?= (?:B\.?C|A\.?D|C\.?E))/;

/** Words that lead to a year; a number behind others may count what British Columbia has: 12 BC hospitals. */
const LEADS: ReadonlySet<string> = new Set(
  'in by around about circa c since until from between of to year dated dating and or'.split(' '),
);
/** What goes on behind a year and counts nothing. */
const GOES_ON =
  /^(?:$|[^ \w]| (?:and|or|to|the|a|an|when|by|in|until|at|on|as|is|was|were|but|with|for|after|before|while|under|during|from)\b)/;

/** Where the year of an early era that ends at `end` ends with its era: 44 BC, 300 B.C., 618 AD; −1 where it is none. */
export function endOfEarlyYear(text: string, start: number, end: number): number {
  if (end - start > 13 || !mayEnd(text, end)) return -1;
  const from = end + (JOINED.exec(text.slice(end, end + 12))?.[0].length ?? 0);
  const behind = text.slice(from, from + 8);
  const before = BEFORE.exec(behind);
  // "1850 AD" is read as the year that it is.
  const era = before ?? (yearAt(text, start) === null ? AFTER.exec(behind) : null);
  if (era === null) return -1;
  const close = from + era[0].length;
  const isYear = LEADS.has(wordBefore(text, start - 1)?.lower ?? '') || GOES_ON.test(text.slice(close, close + 8));
  return isYear ? close : -1;
}

/** Most numbers have neither an era nor a joint behind them, and one look tells. */
const mayEnd = (text: string, end: number): boolean =>
  text[end] === ' ' ? 'BACtaou'.includes(text[end + 1] ?? '\0') : '–—-BAC'.includes(text[end] ?? '\0');

/** AD 618: the year behind its era, where it is none of those that are read as dates. */
export const isBehindEra = (text: string, at: number): boolean =>
  'DE.'.includes(text[at - 2] ?? '\0') &&
  /(?:^|[^\w.])(?:AD|A\.D\.|CE) $/.test(text.slice(Math.max(0, at - 6), at)) &&
  yearAt(text, at) === null;

/** "2nd century BC": ISO text holds no years before our era. */
export const isBeforeChrist = (text: string, end: number): boolean => BEFORE.test(text.slice(end, end + 8));
