import type { Decimal } from 'decimal.js';
import { clearlyDisjoint, interval } from '../extract/interval.ts';
import { type Change, percentStep } from '../extract/relate/changes.ts';
import { lastClause } from '../extract/relate/cues.ts';
import { isBareStepEn, isBareStepZh } from '../extract/relate/step-words.ts';
import type { Item } from '../extract/relate/text-view.ts';
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
      ...finding(change, step),
      proposals: [moveText(change)],
      ...(step.value === null ? {} : { apart: discrepancy(change, step.value) }),
    },
  ];
}

const finding = (change: Change, step: Item): RawFinding => ({
  facts: factsOf(change, step),
  message: say(
    change.sentence.lang,
    `从“${change.from.text}”到“${change.to.text}”变化${moveText(change)}，文中写“${quoted(step)}”。`,
    `From ${change.from.text} to ${change.to.text} is a change of ${moveText(change)}, not ${quoted(step)}.`,
  ),
  expected: moveText(change),
  actual: quoted(step),
  steps: [quotientLine(change), rangeLine(step)],
});

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

/** A third more or less than a third is still told as one. */
const LOOSE = 0.12;

/** "fell to 31,000 from 46,500, a third fewer": a step that is a fraction of the old value. */
function byFraction(change: Change): readonly RawFinding[] {
  const step = percentStep(change) === null ? change.deltas.find(isFraction) : undefined;
  const move = step === undefined ? null : percentMove(change);
  if (step?.value == null || move === null) return [];
  const [low, high] = [1 - LOOSE, 1 + LOOSE].map((by) => step.value!.times(100).times(by));
  if (!clearlyDisjoint(move, interval(low!, high!)!)) return [];
  const apart = { stated: step.value.times(100), due: moveOf(change), reach: 2 };
  return [{ ...finding(change, step), apart }];
}

/** In a clause without a subject of its own: "spending on staff dropped by a third" is of something else. */
const isFraction = ({ fact, value, lead, sentence }: Item): boolean =>
  fact.kind === 'ratio' &&
  fact.qualifier === 'exact' &&
  value?.lt(1) === true &&
  (sentence.lang === 'zh' ? isBareStepZh(lead) : isBareStepEn(lead));

/** The percent change follows from the old and the new value. */
export const changeRecompute: Rule = {
  id: 'change-recompute',
  severity: 'error',
  before: [],
  check: (page) => gather(page.changes, (change) => [...judge(change), ...byFraction(change)]),
};
