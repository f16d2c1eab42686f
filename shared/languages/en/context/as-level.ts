import { ownNoun } from './as-subject.ts';
import { objectOf } from './as-verb.ts';
import { comparedWith } from './compared-with.ts';
import { nounEnd } from './noun-phrases.ts';
import { objectIn, subjectName, verbWord } from './owner-words.ts';
import type { Group } from './verb-groups.ts';
import { CHANGING, LEVEL, PURE_LEVEL } from './verbs.ts';
import { isShareKind, type Told, told, type View, wordsOf } from './view.ts';

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
export function asLevel(view: View, group: Group): Told | null {
  const { object, preposition } = objectIn(view);
  const { noun } = ownNoun(view);
  const bare = object === '' && preposition === '';
  // "lowered its key rate by 25 basis points to 2.25%": the object stands before the first number.
  const shared =
    view.edge?.tag === 'q' && object === '' && CHANGING.has(group.base) && !group.passive ? objectOf(view, group) : '';
  if (shared !== '' && preposition !== '') return noun === '' ? told('en-metric-object', shared) : null;
  if (preposition === 'at' && TRADING.has(group.base)) return told('en-metric-subject', subjectName(view));
  const isSteady = /^(?:steady|flat|unchanged|stable|firm|level)$/.test(object);
  // "will go up by 4.99% from April": since when, not from what.
  const isFuture =
    'mt'.includes(view.tokens[group.first]!.tag) &&
    view.tokens.slice(view.at + 1, view.at + 3).some(({ lower }) => lower === 'from');
  const base = isDifference(view, preposition) && !isFuture ? comparedWith(view, true) : null;
  if (isSteady) return told('en-metric-subject', subjectName(view));
  if (CHANGING.has(group.base) && !group.passive && object !== '' && preposition !== '') {
    // "bring piped water to 1.1 million people".
    const isWhole = noun !== '' && preposition !== 'by';
    return told(
      'en-metric-object',
      isWhole ? `${verbWord(view, group)} ${object} ${preposition} ${noun}` : object,
      base,
    );
  }
  // "brings them down to 26": of what was measured before.
  if (CHANGING.has(group.base) && view.tokens[view.front.from]?.tag === 'o' && object === '' && preposition !== '')
    return told('en-metric-carried', view.carried.last?.metric ?? view.carried.before?.metric ?? null, base);
  // "were moved from four campsites": other things.
  if (CHANGING.has(group.base) && group.passive && noun !== '' && /^(?:from|in|across|with)$/.test(preposition))
    return null;
  // "Power was cut to 45,000 homes".
  if (CHANGING.has(group.base) && group.passive && noun !== '' && /^(?:to|for|off)$/.test(preposition))
    return told(
      'en-metric-subject',
      `${subjectName(view) ?? ''} ${verbWord(view, group)} ${preposition} ${noun}`.trim(),
    );
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
  const takesNoun = noun !== '' && bare && (!PURE_LEVEL.has(group.base) || /^(?:hit|gain|drop|top)$/.test(group.base));
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
