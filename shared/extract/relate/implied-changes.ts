import { gather } from '../../gather.ts';
import { add, subtract } from '../interval.ts';
import type { Change } from './changes.ts';
import { directionIn, lastClause } from './cues.ts';
import { isBareStepZh } from './step-words.ts';
import { type Item, type Operand, operandOf, type Sentence } from './text-view.ts';
import { isAmount, isPercent } from './units.ts';

/** 日供应量提高到300吨，比现在增加60吨，增长35%: a level, how far it moved, and by what part; the old value follows. */
export function impliedChangesOf({ items, lang }: Sentence): readonly Change[] {
  if (lang !== 'zh') return [];
  return gather(items, (level, at): readonly Change[] => {
    const [one, other] = items.slice(at + 1, at + 3);
    // 746万吨，下降9.5%，减少78万吨: in either order.
    const [step, percent] = one !== undefined && isPercent(one) ? [other, one] : [one, other];
    const now = operandOf(level);
    if (step === undefined || percent === undefined || now === null || !isPercent(percent)) return [];
    if (!isAmount(level) || !isAmount(step) || level.fact.unit === null || level.fact.unit !== step.fact.unit)
      return [];
    const verb = directionIn(lastClause(step.lead));
    if (verb === null || step.range === null || !follows(step) || !follows(percent)) return [];
    const again = directionIn(lastClause(percent.lead));
    if (again !== null && again !== verb) return [];
    const from = beforeStep(now, step, verb);
    const last = step.index > percent.index ? step : percent;
    const after = level.sentence.block.text.slice(last.fact.end, last.fact.end + last.tail.length);
    return from === null ? [] : [{ from, to: now, verb, deltas: [percent], after, sentence: level.sentence }];
  });
}

/** Right behind a comma or bracket, and with no subject of its own. */
const follows = ({ lead, value }: Item): boolean =>
  value !== null && /^[，,]/.test(lead) && isBareStepZh(lead) && !/[到至为]$/.test(lead);

function beforeStep(now: Operand, step: Item, verb: 'up' | 'down'): Operand | null {
  const value = verb === 'up' ? now.value.minus(step.value!) : now.value.plus(step.value!);
  const range = verb === 'up' ? subtract(now.range, step.range!) : add(now.range, step.range!);
  return range.low.lte(0) ? null : { item: step, value, range, text: `${value.toFixed()}${now.item.fact.unit}` };
}
