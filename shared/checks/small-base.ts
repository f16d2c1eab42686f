import { type Change, percentStep } from '../extract/relate/changes.ts';
import { gather } from '../gather.ts';
import { factsOf } from './change-words.ts';
import type { RawFinding, Rule } from './rule.ts';
import { quoted, say } from './wording.ts';

/** Below this many cases, percentages swing with every single one. */
const SMALL = 20;

function judge(change: Change): readonly RawFinding[] {
  const step = percentStep(change);
  const { from, to } = change;
  if (step === null || from.value.gte(SMALL) || from.value.lte(0) || !from.value.isInteger() || !to.value.isInteger())
    return [];
  if (!['count', 'change'].includes(from.item.fact.kind) || from.item.fact.per !== null) return [];
  return [
    {
      facts: factsOf(change, step),
      message: say(
        change.sentence.lang,
        `基数只有“${from.text}”，“${quoted(step)}”容易误导，不如直接写从${from.text}到${to.text}。`,
        `The base is only ${from.text}, so ${quoted(step)} misleads; the two counts say it better.`,
      ),
      steps: [`${from.text} → ${to.text}`],
    },
  ];
}

/** A percent change on a base under 20 says little. */
export const smallBase: Rule = {
  id: 'small-base',
  severity: 'warning',
  before: [],
  check: (page) => gather(page.changes, judge),
};
