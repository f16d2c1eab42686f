import { ownNoun, wholeBehind } from './as-subject.ts';
import { CHANGE_NOUNS, STAND_INS } from './closed-words.ts';
import { comparedWith } from './compared-with.ts';
import { nounEnd } from './noun-phrases.ts';
import { objectIn, subjectName } from './owner-words.ts';
import type { Group } from './verb-groups.ts';
import { isShareKind, type Told, told, type View, wordsOf } from './view.ts';

/** "was 4.1%", "There were 742 cases", "We have 64 beds": the subject, or the noun where none is named. */
export function asComplement(view: View, group: Group): Told | null {
  const { noun } = ownNoun(view);
  const { tokens, ownerSubject } = view;
  const isThere = ownerSubject !== null && tokens[ownerSubject.from]?.lower === 'there';
  // "has beds for 120 people".
  const { object, preposition } = objectIn(view);
  const isOf = tokens[view.at + 1]?.lower === 'of';
  // "despite having 64% of possession", "has $18,000 of credit-card debt".
  if (group.base === 'have' && isOf && object === '' && noun === '' && (!group.finite || !isShareKind(view.quantity))) {
    const { whole } = wholeBehind(view, view.at + 1);
    return told('en-metric-noun', whole, isShareKind(view.quantity) ? whole : null);
  }
  if (group.base === 'have' && object !== '')
    return told(
      'en-metric-noun',
      preposition === 'for' && noun !== '' ? `${object} for ${noun}` : object,
      tokens[view.at + 1]?.tag === 'k' ? comparedWith(view, true) : null,
    );
  if (group.base === 'have' || isThere) return told('en-metric-noun', noun || placeBehind(view));
  if (isShareKind(view.quantity) && tokens[view.at + 1]?.lower === 'of')
    return told('en-metric-subject', subjectName(view), wholeBehind(view, view.at + 1).whole);
  const named = subjectName(view);
  const stood = asStandIn(view);
  if (stood !== null) return stood;
  const quality = qualityBehind(view);
  // "It is 40% contained".
  if (quality !== '' && ownerSubject !== null && tokens[ownerSubject.from]?.tag === 'o')
    return told('en-metric-subject', quality);
  return (
    told('en-metric-subject', quality === '' ? named : `${named ?? ''} ${quality}`.trim()) ??
    told('en-metric-noun', noun)
  );
}

/** "54 | on board": where or what they are. */
function placeBehind(view: View): string | null {
  const { tokens, at } = view;
  if (tokens[at + 1]?.tag !== 'p' || tokens[at + 2]?.tag === 'y') return null;
  const noun = wordsOf(view, at + 2, nounEnd(tokens, at + 2, at + 6));
  return noun === '' ? null : `${tokens[at + 1]!.lower} ${noun}`;
}

/** "Audiences were 58% | female": what the share is of; '' where a noun of change or none follows. */
export function qualityBehind({ tokens, at, quantity }: View): string {
  const [word, after] = [tokens[at + 1], tokens[at + 2]];
  if (quantity.kind !== 'percent' || word === undefined || !'ne'.includes(word.tag) || CHANGE_NOUNS.has(word.lower))
    return '';
  return after === undefined || '.,)scp'.includes(after.tag) ? word.lower : '';
}

/** "the figure was 73%": the number said before. */
const isStandIn = (name: string | null): boolean =>
  name !== null && !name.includes(' ') && STAND_INS.has(name.toLowerCase());

/** "Among those aged under 30 the proportion rises to 71%": what the number before measured, of others. */
export function asStandIn(view: View): Told | null {
  const before = isShareKind(view.quantity) ? (view.carried.beforeShare ?? view.carried.before) : view.carried.before;
  if (before === null || !isStandIn(subjectName(view))) return null;
  return told('en-metric-stand-in', before.metric, openingOf(view) ?? before.base);
}

/** "Among single parents" in front of "the figure was 73%": of whom. */
function openingOf(view: View): string | null {
  const { tokens, ownerSubject } = view;
  const end = ownerSubject?.from ?? 0;
  let from = end;
  while (from > 0 && end - from < 10 && !'.()srv'.includes(tokens[from - 1]!.tag)) from--;
  if (!/^(?:among|for|in)$/.test(tokens[from]?.lower ?? '')) return null;
  const words = wordsOf(view, from + 1, end);
  const isThose = tokens[from + 1]?.lower === 'those';
  return (isThose ? `those ${words}` : words) || null;
}
