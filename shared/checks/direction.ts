import { clearlyDisjoint } from '../extract/interval.ts';
import type { Change } from '../extract/relate/changes.ts';
import { gather } from '../gather.ts';
import { differenceLine, factsOf } from './change-words.ts';
import type { RawFinding, Rule } from './rule.ts';
import { say } from './wording.ts';

/** Places in a ranking rise as their number falls; so do ages of readers and losses in some tongues. */
const REVERSED =
  /排名|位次|名次|排位|亏损|赤字|零下|\b(?:rank(?:s|ed|ing|ings)?|places?|seed(?:s|ed)?|deficits?|loss|losses|minus)\b/i;

/** 案件比由1∶1.12降至1∶1.07: which of its two numbers falls is not said. */
const isColonRatio = (text: string): boolean => /\d ?[∶:：] ?\d/.test(text);

function judge(change: Change): readonly RawFinding[] {
  const { from, to, verb, sentence } = change;
  if (
    verb === null ||
    from.item.fact.kind === 'ordinal' ||
    // 水质由五类跃升为三类: the better class has the smaller number.
    /^(?:类|等|级|档)$/.test(from.item.fact.unit ?? '') ||
    isColonRatio(from.text) ||
    !clearlyDisjoint(from.range, to.range)
  )
    return [];
  const up = to.value.gt(from.value);
  if (up === (verb === 'up') || REVERSED.test(sentence.text.slice(0, 400))) return [];
  return [
    {
      facts: factsOf(change),
      message: say(
        sentence.lang,
        `从“${from.text}”到“${to.text}”是${up ? '上升' : '下降'}，文中说的是${up ? '下降' : '上升'}。`,
        `From ${from.text} to ${to.text} is a ${up ? 'rise' : 'fall'}, not a ${up ? 'fall' : 'rise'}.`,
      ),
      expected: say(sentence.lang, up ? '上升' : '下降', up ? 'rise' : 'fall'),
      actual: say(sentence.lang, up ? '下降' : '上升', up ? 'fall' : 'rise'),
      steps: [differenceLine(change)],
      // A verb is turned round whatever the numbers.
      apart: { stated: to.value, due: from.value, reach: 8 },
    },
  ];
}

/** The verb points where the numbers go. */
export const direction: Rule = {
  id: 'direction',
  severity: 'error',
  before: ['difference', 'change-recompute'],
  check: (page) => gather(page.changes, judge),
};
