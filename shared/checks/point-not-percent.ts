import { clearlyDisjoint, point } from '../extract/interval.ts';
import { type Change, percentStep } from '../extract/relate/changes.ts';
import type { Item } from '../extract/relate/text-view.ts';
import { isPercent } from '../extract/relate/units.ts';
import { gather } from '../gather.ts';
import { differenceLine, factsOf, moveText } from './change-words.ts';
import { percentMove, plainMove } from './ratios.ts';
import type { RawFinding, Rule } from './rule.ts';
import { plain, quoted, say } from './wording.ts';

/** The step is exactly the gap of the two percents as written, and not their relative change as written. */
function isSubtraction({ from, to }: Change, step: Item): boolean {
  if (step.value === null || step.range === null || from.value.lte(0)) return false;
  const gap = to.value.minus(from.value).abs();
  return gap.eq(step.value) && clearlyDisjoint(point(gap.div(from.value).times(100)), step.range);
}

function judge(change: Change): readonly RawFinding[] {
  const step = percentStep(change);
  if (step?.range == null || !isPercent(change.from.item) || !isPercent(change.to.item)) return [];
  const relative = percentMove(change);
  if (relative === null || clearlyDisjoint(plainMove(change), step.range)) return [];
  if (!clearlyDisjoint(relative, step.range) && !isSubtraction(change, step)) return [];
  const points = plain(change.to.value.minus(change.from.value).abs());
  return [
    {
      facts: factsOf(change, step),
      message: say(
        change.sentence.lang,
        `两个百分数相差${points}个百分点，不是“${quoted(step)}”。`,
        `The two percentages are ${points} percentage points apart, not ${quoted(step)}.`,
      ),
      expected: say(change.sentence.lang, `${points}个百分点`, `${points} percentage points`),
      actual: quoted(step),
      steps: [
        differenceLine(change),
        say(change.sentence.lang, `相对变化：${moveText(change)}`, `relative change: ${moveText(change)}`),
      ],
      proposals: [say(change.sentence.lang, `${points}个百分点`, `${points} percentage points`), moveText(change)],
    },
  ];
}

/** The gap of two percentages is in percentage points. */
export const pointNotPercent: Rule = {
  id: 'point-not-percent',
  severity: 'error',
  before: ['change-recompute'],
  check: (page) => gather(page.changes, judge),
};
