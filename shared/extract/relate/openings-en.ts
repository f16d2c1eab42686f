import type { Composition } from './compositions.ts';
import { hasWord } from './cues.ts';
import { isRun } from './part-lists.ts';
import { MOST_PARTS } from './part-words.ts';
import type { Item, Sentence } from './text-view.ts';
import { isAmount } from './units.ts';

type Link = Composition['link'];

export const COMPLETE_EN = [
  'consist of',
  'consists of',
  'consisting of',
  'comprise',
  'comprises',
  'comprising',
  'composed of',
  'made up of',
  'split into',
  'divided into',
  'broken down into',
  'split between',
  'split among',
  'shared between',
  'shared among',
  'divided between',
  'divided among',
];
export const CLOSING_EN = [
  'none left',
  'none remaining',
  'nothing left',
  'no one else',
  'and that is all',
  'no others',
  'no other',
  'nothing else',
  'no more',
  'nobody else',
  'none other',
];
const PARTIAL_EN = ['including', 'of whom', 'of which', 'of them', 'among them', 'of these', 'include', 'includes'];

export const OF_THEM = /^ of (?:them|whom|which|these|those)\b/i;

/** How the words right behind a whole open its parts; null when they open none. */
export function openingEn(whole: Item, sentence: Sentence): Link | null {
  const next = sentence.items[whole.index + 1];
  if (next === undefined) return null;
  const { lead } = next;
  // "28 residents are under 16, and 22 of those": an age, without its years.
  if (whole.fact.unit === null && whole.fact.qualifier !== 'exact' && /\b(?:are|were|is|was|aged) $/i.test(whole.lead))
    return null;
  // "1 teacher to 12 pupils: …" is a ratio, no whole.
  const ratio = /\b(?:every|per) $/.test(whole.lead) || (whole.index > 0 && /\bto $/.test(whole.lead));
  if (lead.length > 80 || ratio || /^ to /.test(lead)) return null;
  // "20 of them in favour": the number is itself a part.
  if (OF_THEM.test(lead)) return null;
  if (OF_THEM.test(next.tail) && lead.length < 60) return 'partial';
  if (hasWord(lead, COMPLETE_EN)) return 'complete';
  if (hasWord(lead, PARTIAL_EN)) return 'partial';
  if (/[:—–(]/.test(lead) && !lead.includes('.')) return 'listed';
  // "82 houses this year, with 35 in the east, 29 in the west and no others": the first amount is the whole, no later one.
  if (/^[^.;]{0,40}, (?:with |namely )?$/.test(lead) && hasWord(sentence.text.slice(0, 400), CLOSING_EN))
    return sentence.items.slice(Math.max(0, whole.index - MOST_PARTS), whole.index).some(isAmount) ? null : 'listed';
  if (
    whole.fact.unit !== null &&
    next.value?.lt(whole.value!) === true &&
    /^[^.;,]{0,40}, (?:with )?$/.test(lead) &&
    isRun(next, sentence, lead.endsWith('with '))
  )
    return 'listed';
  if (/\b(?:of|of the|among|among the|of all|out of) ?$/i.test(whole.lead.slice(-14)) && /^[^.;]{0,40},/.test(lead))
    return isClauseStart(whole) ? 'partial' : null;
  return null;
}

/** "Of 320 trainees, …" opens a partition; "250 cases of 5,000, …" does not. */
export const isClauseStart = ({ lead, index }: Item): boolean =>
  /(?:^\s?|[,;:.] ?)(?:of|out of|among)(?: the| all| these| its| their| our)? ?$/i.test(
    // "12 of the 38": behind a number nothing begins.
    index > 0 && lead.length <= 30 ? `…${lead}` : lead.slice(-30),
  );
