import { countedNoun } from './counted-noun.ts';
import { type Carried, isShareKind, named, type Told, type View } from './view.ts';

/** Nothing told yet. */
export const START: Carried = {
  ...{ last: null, share: null, before: null, beforeShare: null, counted: null },
  ...{ asked: null, noun: '', topic: null, whole: null, opened: null },
};

const OPENINGS = new Set(['of', 'among']);
/** "Of the 427 patients, …". */
function opensWhole({ tokens, front }: View): boolean {
  if (!OPENINGS.has(tokens[front.to - 1]?.lower ?? '')) return false;
  return front.to < 2 || '.,'.includes(tokens[front.to - 2]!.tag);
}

const SURVEYS = new Set(['survey', 'poll', 'study', 'sample', 'panel', 'trial']);
const ASKED = new Set(['surveyed', 'polled', 'asked', 'interviewed', 'questioned']);
const ASKING = new Set([...ASKED, 'surveying', 'polling', 'interviewing']);
/** "a survey of 1,820 parents", "Of the 427 patients enrolled": the whole of the shares behind. */
function isAsked(view: View): boolean {
  const { tokens, front, at, quantity } = view;
  if (quantity.kind !== 'count' || quantity.unit === null) return false;
  const [noun, of] = [tokens[front.to - 2]?.lower ?? '', tokens[front.to - 1]?.lower ?? ''];
  if (opensWhole(view) || (of === 'of' && SURVEYS.has(noun))) return true;
  return ASKING.has(of) || ASKED.has(tokens[at + 1]?.lower ?? '');
}

/** Whether "of them" may mean it: people, things and sums, no ages and no prices. */
function counts({ quantity: { kind, unit, text } }: View): boolean {
  if (kind === 'count' || kind === 'money') return true;
  if (kind === 'measure') return !(unit ?? '').startsWith('year');
  return kind === 'rate' && !/[$€£¥]/.test(text);
}

/** What the next quantity is told of this one. */
export function carry(carried: Carried, view: View, measured: Told): Carried {
  const { quantity } = view;
  const isTold = measured.metric !== null;
  const told = isTold ? { ...measured, kind: quantity.kind } : carried.last;
  const isShare = isShareKind(quantity) && quantity.kind !== 'count';
  return {
    last: told,
    before: told ?? carried.before,
    beforeShare: isTold && isShare ? measured : carried.beforeShare,
    share: isTold && isShare ? measured : carried.share,
    whole: isShare ? (measured.base ?? carried.whole) : carried.whole,
    opened: opensWhole(view) ? quantity.text : carried.opened,
    counted: counts(view) ? quantity.text : carried.counted,
    asked: isAsked(view) ? quantity.text : carried.asked,
    noun: quantity.kind === 'count' ? countedNoun(quantity) || carried.noun : carried.noun,
    topic: named(view, view.ownerSubject) ?? carried.topic,
  };
}
