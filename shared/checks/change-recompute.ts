import type { Decimal } from 'decimal.js';
import { clearlyDisjoint } from '../extract/interval.ts';
import { type Change, percentStep } from '../extract/relate/changes.ts';
import { lastClause } from '../extract/relate/cues.ts';
import { gather } from '../gather.ts';
import type { Discrepancy } from './believable.ts';
import { factsOf, moveOf, moveText, quotientLine } from './change-words.ts';
import { percentMove } from './ratios.ts';
import type { RawFinding, Rule } from './rule.ts';
import { quoted, rangeLine, say } from './wording.ts';

function judge(change: Change): readonly RawFinding[] {
  const step = percentStep(change);
  const move = step === null ? null : percentMove(change);
  if (step?.range == null || move === null || !clearlyDisjoint(move, step.range)) return [];
  // 年均增10% is no step from old to new.
  if (
    /年均|月均|平均|每年|annual|average|a year(?! (?:ago|earlier|before))|yearly/i.test(
      `${lastClause(step.lead).slice(-40)}${step.fact.text}${step.tail.slice(0, 8)}`,
    )
  )
    return [];
  return [
    {
      facts: factsOf(change, step),
      message: say(
        change.sentence.lang,
        `从“${change.from.text}”到“${change.to.text}”变化${moveText(change)}，文中写“${quoted(step)}”。`,
        `From ${change.from.text} to ${change.to.text} is a change of ${moveText(change)}, not ${quoted(step)}.`,
      ),
      expected: moveText(change),
      actual: quoted(step),
      steps: [quotientLine(change), rangeLine(step)],
      proposals: [moveText(change)],
      ...(step.value === null ? {} : { apart: discrepancy(change, step.value) }),
    },
  ];
}

function discrepancy(change: Change, step: Decimal): Discrepancy {
  const [from, to] = [change.from.value, change.to.value];
  const moved = [1, -1].map((sign) => step.div(100).times(sign).plus(1));
  return {
    stated: step,
    due: moveOf(change),
    otherwise: moved.flatMap((by) => [
      { stated: to, due: from.times(by) },
      { stated: from, due: to.div(by) },
    ]),
  };
}

/** The percent change follows from the old and the new value. */
export const changeRecompute: Rule = {
  id: 'change-recompute',
  severity: 'error',
  before: [],
  check: (page) => gather(page.changes, judge),
};
