import { type Change, pointStep } from '../extract/relate/changes.ts';
import { isPercent } from '../extract/relate/units.ts';
import { factsOf, moveText, quotientLine } from './change-words.ts';
import type { RawFinding, Rule } from './rule.ts';
import { quoted, say } from './wording.ts';

function judge(change: Change): readonly RawFinding[] {
  const step = pointStep(change);
  if (step === null || isPercent(change.from.item) || isPercent(change.to.item) || change.from.value.lte(0)) return [];
  if (!['count', 'money', 'measure', 'change'].includes(change.to.item.fact.kind)) return [];
  return [
    {
      facts: factsOf(change, step),
      message: say(
        change.sentence.lang,
        `数量的增减应用百分比（${moveText(change)}），不用“${quoted(step)}”。`,
        `The change of a quantity is a percentage (${moveText(change)}), not ${quoted(step)}.`,
      ),
      expected: moveText(change),
      actual: quoted(step),
      steps: [quotientLine(change)],
      proposals: [moveText(change)],
    },
  ];
}

/** The growth of a count is in percent, not in percentage points. */
export const percentNotPoint: Rule = {
  id: 'percent-not-point',
  severity: 'warning',
  before: [],
  check: (page) => page.changes.flatMap(judge),
};
