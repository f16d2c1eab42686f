import type { Decimal } from 'decimal.js';
import { comparable } from './change-pairs.ts';
import type { Change } from './changes.ts';
import { isOfUnlikeParts } from './changes-zh.ts';
import { isMultiple } from './comparison-steps.ts';
import { isPriced } from './comparison-values.ts';
import { directionIn, lastClause } from './cues.ts';
import { type Item, operandOf } from './text-view.ts';
import { sameBase } from './then-and-now.ts';
import { addable, isPercent, isPoints } from './units.ts';

/** Old and new value with the step between them; null where they cannot be of one thing, or the step not theirs. */
export function pair(step: Item, old: Item, now: Item): Change | null {
  const from = operandOf(old);
  const to = operandOf(now);
  if (step.sentence.lang === 'zh' && /同比/.test(step.lead) && isOfUnlikeParts(old, now)) return null;
  if (from === null || to === null || !comparable(old, now) || !fits(step, now) || !sameBase(step, old)) return null;
  const words =
    step.sentence.lang === 'zh' ? lastClause(step.lead) : `${step.lead.slice(-40)}${step.tail.slice(0, 10)}`;
  const end = step.sentence.items[step.index + 1]?.fact.start ?? step.sentence.end;
  const after = step.sentence.block.text.slice(step.fact.end, end);
  return { from, to, verb: directionIn(words), deltas: [step], after, sentence: step.sentence };
}

/** "58 species, compared with 31, and 2.4 times as many fish": a multiple that names what it counts. */
function isOfOthers(step: Item, value: Item): boolean {
  const noun = /^(?: times)? as (?:many|much) ([a-z]{3,})/i.exec(step.tail)?.[1];
  if (noun === undefined || /^(?:as|again|compared)$/.test(noun)) return false;
  return !`${value.lead.split(/[,;:]/).at(-1)!.slice(-60)} ${value.fact.text}`.toLowerCase().includes(noun.slice(0, 4));
}

/** A percent, points or a multiple fit any pair; a plain difference one of its own unit. */
export const fits = (step: Item, value: Item): boolean =>
  !isOfOthers(step, value) &&
  (isPercent(step) ||
    isPoints(step.fact.unit) ||
    isMultiple(step) ||
    addable(value, step) ||
    (isPriced(value) && step.fact.currency === value.fact.currency));

/** How far from what the two values give a step may be that is surely theirs. */
const TOLERANCE = 0.02;

/** Whether the step goes with the two values; said of a step that is a percent, a multiple or a plain difference. */
export function holds({ from, to, deltas: [step] }: Change): boolean {
  if (step?.value == null || from.value.isZero()) return false;
  const moved = to.value.minus(from.value).abs();
  const is = (due: Decimal): boolean => due.minus(step.value!).abs().lte(step.value!.times(TOLERANCE));
  if (isPercent(step)) return is(moved.div(from.value).times(100));
  if (isMultiple(step)) return is(moved.div(from.value)) || is(to.value.div(from.value));
  return is(moved);
}
