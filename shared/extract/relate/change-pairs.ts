import type { Change } from './changes.ts';
import { type Direction, directionIn, lastClause } from './cues.ts';
import { isOfAnother, isStepBefore, saysStep } from './stated-steps.ts';
import type { Item, Operand, Sentence } from './text-view.ts';
import { sameBase } from './then-and-now.ts';
import { isPercent, isPoints, unitClass } from './units.ts';

/** Whether two numbers can be one thing at two times: of one sort and of one unit, as far as they tell one. */
export function comparable(a: Item, b: Item): boolean {
  const left = unitClass(a.fact.unit);
  const right = unitClass(b.fact.unit);
  if (isPercent(a) !== isPercent(b) || isPoints(a.fact.unit) || isPoints(b.fact.unit)) return false;
  if ((a.fact.kind === 'ratio') !== (b.fact.kind === 'ratio')) return false;
  if (isOfTime(a) !== isOfTime(b)) return false;
  return left === null || right === null || left === right;
}

/** A length of time, or an average of lengths (户均停电46小时). */
const isOfTime = ({ fact }: Item): boolean =>
  fact.kind === 'duration' ||
  (fact.kind === 'rate' && /^(?:小时|分钟|天|秒|hours?|minutes?|days?)$/.test(fact.unit ?? ''));

export function change(
  sentence: Sentence,
  from: Operand,
  to: Operand,
  verb: Direction,
  deltas: readonly Item[],
  last: number,
): Change {
  const end = sentence.items[last + 1]?.fact.start ?? sentence.end;
  const after = sentence.block.text.slice(sentence.items[last]!.fact.end, end);
  return { from, to, verb, deltas, after, sentence };
}

/** "rose by a fifth, from 61,000 to 73,200". */
const isFraction = ({ fact, lead, sentence }: Item): boolean =>
  sentence.lang === 'en' && fact.kind === 'ratio' && /\bby (?:about |almost |nearly |over )?$/i.test(lead);

const MOST_STEPS = 2;
/** "…, while thefts of bicycles fell by 12%": what follows has a subject of its own. */
const TURN =
  /\b(?:while|whereas|although|even as)\b|\b(?:after|because|when|as) (?:the|it|they|he|she|its|a|an) [a-z]+ |[，,]而(?!且|比|较)/i;

export function withSteps(sentence: Sentence, from: Operand, to: Operand, verb: Direction, last: number): Change {
  const deltas: Item[] = [];
  const block = sentence.block.text;
  let end = sentence.end;
  for (const item of sentence.items.slice(last + 1, last + 1 + MOST_STEPS)) {
    // 五年净增45家: the length of time is no step; between two lengths it is one.
    if (item.fact.kind === 'duration' && item.lead.length <= 4 && from.item.fact.kind !== 'duration') continue;
    const reach = sentence.lang === 'zh' ? 30 : 60;
    if (
      item.lead.length > reach ||
      /[。；;]/.test(item.lead) ||
      TURN.test(item.lead) ||
      !saysStep(item) ||
      !sameBase(item, from.item) ||
      isOfAnother(item, from.item, to.item, deltas.length)
    ) {
      end = item.fact.start;
      break;
    }
    deltas.push(item);
  }
  // "Up 200%, from 1 case to 3": the step stands before.
  const head = from.item.index < to.item.index ? from.item : to.item;
  const before = sentence.items[head.index - 1];
  const ahead = before !== undefined && isStepBefore(before, head) ? before : null;
  if (ahead !== null) deltas.push(ahead);
  // "Sales fell 11%, from 1.84 to 1.64": the verb stands before the step.
  const said =
    verb ??
    (before === undefined || !(before === ahead || isFraction(before)) ? null : directionIn(lastClause(before.lead)));
  return { from, to, verb: said, deltas, after: block.slice(sentence.items[last]!.fact.end, end), sentence };
}
