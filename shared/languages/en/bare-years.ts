import type { Amount } from './amounts.ts';
import type { Counted } from './counted-unit.ts';
import { yearAt } from './dates.ts';
import { isPlural } from './plurals.ts';
import { readPer } from './rates.ts';
import { wordAfter, wordBefore } from './words.ts';

const YEAR_CUES: ReadonlySet<string> = new Set('in since until till during'.split(' '));

/** Four digits without a comma are a year after "in" or "since", and wherever they count nothing. */
export function isYear(text: string, amount: Amount, counted: Counted): boolean {
  if (amount.end - amount.start !== 4 || yearAt(text, amount.start) === null) return false;
  if (counted.rule === 'bare-number') return true;
  if (counted.rule === 'counted-noun' && (isVerbBehind(text, counted) || isOfYear(text, amount))) return true;
  return counted.rule === 'counted-noun' && YEAR_CUES.has(wordBefore(text, amount.start - 1)?.lower ?? '');
}

/** "the 1988 film of the brothers", "a 2024 Games bid": what a year tells apart; a count stands before its plural. */
function isOfYear(text: string, { start, end }: Amount): boolean {
  const [before, next] = [wordBefore(text, start - 1)?.lower ?? '', wordAfter(text, end)];
  if (next === null) return false;
  // "the bank's 2018 results", "their 2024 accounts"
  const isOwned =
    /['’]s $/.test(text.slice(Math.max(0, start - 3), start)) || /^(?:its|their|his|her|our)$/.test(before);
  if (isPlural(next)) return isOwned && YEARLY.has(next.lower);
  return isOwned || /^(?:the|a|an|this|that)$/.test(before);
}

/** Plurals that an owner has of a year. */
const YEARLY: ReadonlySet<string> = new Set(
  'sales results earnings profits revenues accounts figures plans losses targets elections games emissions exports imports rates championships finals awards'.split(
    ' ',
  ),
);

/** "The budget for 2026 sets aside funds": what looks like a plural is a verb where its particle or object follows. */
function isVerbBehind(text: string, counted: Counted): boolean {
  if (counted.unit?.endsWith('s') !== true || readPer(text, counted.end) !== null) return false;
  return /^(?:aside|out|forth|the|its|their|a|an|that)$/.test(wordAfter(text, counted.end)?.lower ?? '');
}
