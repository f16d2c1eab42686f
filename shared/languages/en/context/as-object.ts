import { ownNoun, wholeBehind } from './as-subject.ts';
import { objectOf } from './as-verb.ts';
import { STAND_INS } from './closed-words.ts';
import { comparedWith } from './compared-with.ts';
import { nounEnd } from './noun-phrases.ts';
import type { Group } from './verb-groups.ts';
import { CHANGING, LEVEL, PURE_LEVEL, SHARING } from './verbs.ts';
import { isShareKind, named, type Told, told, type View, wordsOf } from './view.ts';

/** The subject of the verb in front; a pronoun means what the block measured or named before. */
export function subjectName(view: View): string | null {
  const { ownerSubject, carried } = view;
  const name = named(view, ownerSubject);
  if (name !== null) return name;
  const { lower = '' } = ownerSubject === null ? {} : (view.tokens[ownerSubject.from] ?? {});
  // People are no metric.
  if (/^(?:i|we|you|he|she|who|whom)$/.test(lower)) return null;
  return carried.last?.metric ?? carried.before?.metric ?? carried.topic;
}

const verbWord = (view: View, { main }: Group): string =>
  view.text.slice(view.tokens[main]!.start, view.tokens[main]!.end);
const particle = (view: View, { main }: Group): string => {
  const next = view.tokens[main + 1];
  return next !== undefined &&
    next.end < view.quantity.start &&
    /^(?:in|out|up|down|off|on|over|away|back)$/.test(next.lower)
    ? ` ${next.lower}`
    : '';
};

/** "exporters" in "costs exporters $35 million", "its key rate" in "lowered its key rate by": up to the last preposition. */
function objectIn(view: View): { readonly object: string; readonly preposition: string } {
  const { tokens, front } = view;
  const last = tokens[front.to - 1];
  const isPreposition = last !== undefined && front.to > front.from && 'ptu'.includes(last.tag);
  let end = front.to;
  while (end > front.from && 'ptud$a'.includes(tokens[end - 1]!.tag)) end--;
  return { object: wordsOf(view, front.from, end), preposition: isPreposition ? last.lower : '' };
}

/** "was 4.1%", "There were 742 cases", "We have 64 beds": the subject, or the noun where none is named. */
function asComplement(view: View, group: Group): Told | null {
  const { noun } = ownNoun(view);
  const { tokens, ownerSubject } = view;
  const isThere = ownerSubject !== null && tokens[ownerSubject.from]?.lower === 'there';
  // "has beds for 120 people".
  const { object, preposition } = objectIn(view);
  if (group.base === 'have' && object !== '')
    return told('en-metric-noun', preposition === 'for' && noun !== '' ? `${object} for ${noun}` : object);
  if (group.base === 'have' || isThere) return told('en-metric-noun', noun || null);
  if (isShareKind(view.quantity) && tokens[view.at + 1]?.lower === 'of')
    return told('en-metric-subject', subjectName(view), wholeBehind(view, view.at + 1).whole);
  const named = subjectName(view);
  if (isStandIn(named) && view.carried.before !== null) {
    const among = openingOf(view);
    return told('en-metric-stand-in', view.carried.before.metric, among ?? view.carried.before.base);
  }
  return told('en-metric-subject', named) ?? told('en-metric-noun', noun);
}

/** "the figure was 73%": the number said before. */
const isStandIn = (name: string | null): boolean =>
  name !== null && !name.includes(' ') && STAND_INS.has(name.toLowerCase());

/** "Among single parents" in front of "the figure was 73%": of whom. */
function openingOf(view: View): string | null {
  const { tokens, ownerSubject } = view;
  const end = ownerSubject?.from ?? 0;
  let from = end;
  while (from > 0 && end - from < 10 && !'.()srv'.includes(tokens[from - 1]!.tag)) from--;
  if (!/^(?:among|for|in)$/.test(tokens[from]?.lower ?? '')) return null;
  return wordsOf(view, from + 1, end) || null;
}

/** "copper closed at $10,640 a tonne". */
const TRADING = new Set('close open trade end finish start change sell'.split(' '));
/** "rose 12%", "fell by 300": the number is the change, not the level. */
const isDifference = ({ quantity }: View, preposition: string): boolean =>
  quantity.kind === 'change' ||
  ((preposition === '' || preposition === 'by' || preposition === 'up' || preposition === 'down') &&
    isShareKind(quantity));

/** Verbs that hold a level without a preposition: "cost $3 million", "neared 40%". */
const HOLDING = new Set(
  'cost last breach near approach pass touch yield represent comprise constitute trail outpace outperform overtake break miss'.split(
    ' ',
  ),
);

/** "rose to", "lowered its rate by", "outnumbered deaths by": what moved. */
function asLevel(view: View, group: Group): Told | null {
  const { object, preposition } = objectIn(view);
  const { noun } = ownNoun(view);
  const bare = object === '' && preposition === '';
  // "lowered its key rate by 25 basis points to 2.25%": the object stands before the first number.
  const shared =
    view.edge?.tag === 'q' && object === '' && CHANGING.has(group.base) && !group.passive ? objectOf(view, group) : '';
  if (shared !== '' && preposition !== '') return told('en-metric-object', shared);
  if (preposition === 'at' && TRADING.has(group.base)) return told('en-metric-subject', subjectName(view));
  const isSteady = /^(?:steady|flat|unchanged|stable|firm|level)$/.test(object);
  // "will go up by 4.99% from April": since when, not from what.
  const isFuture =
    'mt'.includes(view.tokens[group.first]!.tag) &&
    view.tokens.slice(view.at + 1, view.at + 3).some(({ lower }) => lower === 'from');
  const base = isDifference(view, preposition) && !isFuture ? comparedWith(view, true) : null;
  if (isSteady) return told('en-metric-subject', subjectName(view));
  if (CHANGING.has(group.base) && !group.passive && object !== '' && preposition !== '')
    return told('en-metric-object', object, base);
  if (CHANGING.has(group.base) && group.passive && !bare) return told('en-metric-subject', subjectName(view), base);
  // "bringing to 71 the number of deaths".
  const behind = view.tokens[view.at + 1];
  if (
    CHANGING.has(group.base) &&
    preposition === 'to' &&
    object === '' &&
    behind !== undefined &&
    'd$'.includes(behind.tag)
  )
    return told('en-metric-object', wordsOf(view, view.at + 1, nounEnd(view.tokens, view.at + 1, view.at + 9)));
  if (!LEVEL.has(group.base) || (group.passive && noun !== '' && !PURE_LEVEL.has(group.base))) return null;
  const takesNoun =
    noun !== '' && bare && (!PURE_LEVEL.has(group.base) || group.base === 'hit' || group.base === 'gain');
  if (takesNoun) return null;
  // "beating the $99.9 billion that analysts expected": the measure that is compared.
  if (/^(?:beat|miss)$/.test(group.base) && bare)
    return told('en-metric-subject', view.carried.last?.metric ?? subjectName(view));
  if (!PURE_LEVEL.has(group.base) && !HOLDING.has(group.base) && bare) return null;
  const subject = subjectName(view);
  if (group.base === 'cost')
    return told(
      'en-metric-subject',
      subject === null || /\bcosts?$/i.test(subject)
        ? (subject ?? 'cost')
        : `${subject} ${verbWord(view, group)} ${object}`.trim(),
    );
  return told(
    'en-metric-subject',
    object === '' || subject === null ? subject : `${subject} ${verbWord(view, group)} ${object}`,
    base,
  );
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
    subjectName(view),
    wholeBehind(view, view.at + 1).whole ?? view.carried.share?.base ?? null,
  );
}

const PURPOSES = new Set(['on', 'for', 'to', 'into', 'from', 'in', 'towards', 'against']);
/** "on roads" behind "spent $4.3 million": a preposition and its noun, else ''. */
export function purposeFrom(view: View, at: number): string {
  const { tokens } = view;
  const first = tokens[at];
  if (first === undefined || !PURPOSES.has(first.lower) || tokens[at + 1]?.tag === 'y' || tokens[at + 1]?.tag === 'q')
    return '';
  if (first.tag === 't' && tokens[at + 1]?.tag === 'i') return wordsOf(view, at + 1, nounEnd(tokens, at + 2, at + 8));
  const noun = wordsOf(view, at + 1, nounEnd(tokens, at + 1, at + 7));
  const isDate = tokens[at + 1]?.tag === 'd' && tokens[at + 2]?.tag === 'y';
  // "in Ohio": where, not what for.
  if (noun === '' || isDate || (first.lower === 'in' && tokens[at + 1]!.capital)) return '';
  return `${first.lower} ${noun}`;
}

/** "lent 1,914 books", "spent $4.3 million on roads", "lost 30% of their income", "families spend £400". */
function asThing(view: View, group: Group): Told | null {
  const { tokens, at, quantity, carried } = view;
  const { object, preposition } = objectIn(view);
  if (quantity.kind === 'duration' && /^(?:take|last|run)$/.test(group.base)) {
    const name = object === '' ? subjectName(view) : null;
    if (name !== null) return told('en-metric-subject', name);
  }
  // "aims to add 600 more": of what was counted before.
  const isMore = /^(?:more|fewer|others?|additional)$/.test(tokens[at + 1]?.lower ?? '') && ownNoun(view).noun === '';
  const verb = `${verbWord(view, group)}${object === '' ? particle(view, group) : ''}`;
  const subject = group.passive || quantity.kind !== 'count' ? named(view, view.ownerSubject) : null;
  const holder = subject === null ? '' : `${subject} `;
  const noun = isMore && quantity.kind === 'count' ? carried.noun : ownNoun(view).noun;
  const more = { verb: verbWord(view, group) };
  if (object === '' && isShareKind(quantity) && tokens[at + 1]?.lower === 'of') {
    const { whole, end } = wholeBehind(view, at + 1);
    const purpose = purposeFrom(view, end);
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
  if (tokens[at + 1]?.lower === 'of') {
    const end = nounEnd(tokens, at + 2, at + 8);
    const stuff = wordsOf(view, at + 2, end);
    if (stuff !== '') return told('en-metric-verb-noun', `${verb} ${stuff}`, null, more);
  }
  const purpose = purposeFrom(view, at + 1);
  if (object === '' && preposition === '' && purpose !== '')
    return told('en-metric-verb-purpose', `${verb} ${purpose}`, null, more);
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
  return told('en-metric-verb', words.trim(), null, more);
}

/** The number is what a verb in front speaks of. */
export function asObject(view: View): Told | null {
  const { owner } = view;
  if (owner === null) return null;
  if (owner.base === 'be' || owner.base === 'have') return asComplement(view, owner);
  return asPart(view, owner) ?? asLevel(view, owner) ?? asThing(view, owner);
}
