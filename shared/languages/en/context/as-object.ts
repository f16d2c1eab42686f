import { asComplement, asStandIn } from './as-complement.ts';
import { asLevel } from './as-level.ts';
import { ownNoun, wholeBehind } from './as-subject.ts';
import { TIMES } from './closed-words.ts';
import { nounEnd } from './noun-phrases.ts';
import { objectIn, particle, purposeFrom, subjectName, verbWord } from './owner-words.ts';
import type { Group } from './verb-groups.ts';
import { SHARING } from './verbs.ts';
import { isShareKind, named, type Told, told, type View, wordsOf } from './view.ts';

const isPronoun = ({ tokens, ownerSubject }: View): boolean =>
  ownerSubject !== null && tokens[ownerSubject.from]?.tag === 'o';

/** "$2.4 billion, of which textiles made up 61%": what was counted before. */
function ofWhich({ tokens, ownerSubject, carried }: View): string | null {
  const at = ownerSubject?.from ?? 0;
  return tokens[at - 1]?.tag === 'r' && tokens[at - 2]?.lower === 'of' ? carried.counted : null;
}

/** "make up 31% of purchasers", "accounted for 40%", "contributed 9%": the subject is the part. */
function asPart(view: View, group: Group): Told | null {
  const { base } = group;
  const { tokens, front, quantity } = view;
  if (!SHARING.has(base) || !isShareKind(quantity)) return null;
  const between = tokens
    .slice(front.from, front.to)
    .map(({ lower }) => lower)
    .join(' ');
  const fits =
    between === ''
      ? base !== 'account' && base !== 'make'
      : between === 'for'
        ? base === 'account'
        : between === 'up'
          ? base === 'make'
          : false;
  if (!fits) return null;
  return told(
    'en-metric-share-holder',
    named(view, view.ownerSubject) ?? (isPronoun(view) ? view.carried.topic : null) ?? subjectName(view),
    wholeBehind(view, view.at + 1).whole ?? ofWhich(view) ?? view.carried.share?.base ?? null,
  );
}

/** "lent 1,914 books", "spent $4.3 million on roads", "lost 30% of their income", "families spend £400". */
function asThing(view: View, group: Group): Told | null {
  const { tokens, at, quantity, carried } = view;
  const { object, preposition } = objectIn(view);
  if (quantity.kind === 'duration' && /^(?:take|last|run|span|stay|wait)$/.test(group.base)) {
    const name = object === '' && preposition === '' ? subjectName(view) : null;
    if (name !== null) return told('en-metric-subject', name);
  }
  // "aims to add 600 more": of what was counted before.
  const isMore = /^(?:more|fewer|others?|additional)$/.test(tokens[at + 1]?.lower ?? '') && ownNoun(view).noun === '';
  // "ended the year £17 million in the red".
  const isDated = TIMES.has(object.split(' ').at(-1)!.toLowerCase());
  if (isDated && purposeFrom(view, at + 1) !== '')
    return told('en-metric-verb-purpose', `${verbWord(view, group)} ${purposeFrom(view, at + 1)}`);
  const verb = `${verbWord(view, group)}${object === '' ? particle(view, group) : ''}`;
  const subject = group.passive || quantity.kind !== 'count' ? named(view, view.ownerSubject) : null;
  const holder = subject === null ? '' : `${subject} `;
  const noun = isMore && quantity.kind === 'count' ? carried.noun : ownNoun(view).noun;
  const more = { verb: verbWord(view, group) };
  if (object === '' && isShareKind(quantity) && tokens[at + 1]?.lower === 'of') {
    const { whole, end } = wholeBehind(view, at + 1);
    const purpose = tokens[end]?.lower === 'in' ? '' : purposeFrom(view, end);
    const words =
      purpose !== ''
        ? `${verb} ${purpose}`
        : quantity.kind === 'count' || whole === null
          ? `${verb} ${whole ?? ''}`
          : `${holder}${verb} ${whole.replace(/^\d\S* /, '')}`;
    return told('en-metric-verb-part', words.trim(), whole, more);
  }
  if (object === '' && noun !== '' && (preposition === '' || particle(view, group) !== ''))
    return told('en-metric-verb-noun', `${verb} ${noun}`, null, more);
  if (noun !== '' && preposition !== '') return told('en-metric-noun', noun);
  if (tokens[at + 1]?.lower === 'of' && object === '') {
    const end = nounEnd(tokens, at + 2, at + 8);
    const stuff = wordsOf(view, at + 2, end);
    if (stuff !== '') return told('en-metric-verb-noun', `${verb} ${stuff}`, null, more);
  }
  const isOver = /^(?:more|less|extra|each|apiece)$/.test(tokens[at + 1]?.lower ?? '');
  const purpose = purposeFrom(view, isOver ? at + 2 : at + 1);
  if (object === '' && (preposition === '' || particle(view, group) !== '') && purpose !== '')
    return told(
      'en-metric-verb-purpose',
      SHARING.has(group.base) && holder !== '' ? `${holder}${verb}` : `${verb} ${purpose}`,
      null,
      more,
    );
  // "at an average of 63.4" behind another number.
  const vague = tokens[at - 2]?.lower ?? '';
  if (view.edge?.tag === 'q' && preposition !== '' && /^(?:average|median|rate|total|maximum|minimum)$/.test(vague))
    return told('en-metric-front', vague);
  if (
    object === '' &&
    (preposition === '' || particle(view, group) !== '') &&
    noun === '' &&
    quantity.kind === 'count'
  ) {
    const who = tokens[group.first - 1]?.tag === 'c' ? null : named(view, view.ownerSubject);
    return told('en-metric-verb', `${who === null ? '' : `${who} `}${verb}`, null, more);
  }
  const words =
    group.passive && object === '' ? `${holder}${verb}` : object === '' ? `${holder}${verb}` : `${verb} ${object}`;
  const whole = isShareKind(quantity) ? wholeBehind(view, at + 1).whole : null;
  return told('en-metric-verb', words.trim(), whole, more);
}

/** The number is what a verb in front speaks of. */
export function asObject(view: View): Told | null {
  const { owner } = view;
  if (owner === null) return null;
  if (owner.base === 'be' || owner.base === 'have') return asComplement(view, owner);
  return asStandIn(view) ?? asPart(view, owner) ?? asLevel(view, owner) ?? asThing(view, owner);
}
