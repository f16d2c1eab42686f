import { type Direction, directionIn, hasAny, hasWord, lastClause } from './cues.ts';
import { endsOf, type Item, type Operand, operandOf, type Sentence } from './text-view.ts';
import { isPercent, isPoints, unitClass } from './units.ts';

/** An old and a new value of one thing, with what the text says of the step between them. */
export interface Change {
  readonly from: Operand;
  readonly to: Operand;
  /** Which way the verb points; null when it says none. */
  readonly verb: Direction;
  /** Numbers behind the pair that state the step: percents, points, multiples, plain differences. */
  readonly deltas: readonly Item[];
  /** The words from the pair to the end of what belongs to it. */
  readonly after: string;
  readonly sentence: Sentence;
}

const TO_ZH = /(?:至|到|为|成)(?:了)?(?:如今|现在|目前|今年|去年|\d{0,4}年?)?的?(?:约|近|超|超过|突破)?$/;

/** All changes of one sentence that are written with both ends, in order. */
export function changesOf(sentence: Sentence): readonly Change[] {
  const found: Change[] = [];
  for (let at = 0; at < sentence.items.length; at += 1) {
    const change = sentence.lang === 'zh' ? changeZh(sentence, at) : changeEn(sentence, at);
    if (change === null) continue;
    found.push(change);
    at = change.to.item.index;
  }
  return found;
}

function comparable(a: Item, b: Item): boolean {
  const left = unitClass(a.fact.unit);
  const right = unitClass(b.fact.unit);
  if (isPercent(a) !== isPercent(b) || isPoints(a.fact.unit) || isPoints(b.fact.unit)) return false;
  return left === null || right === null || left === right;
}

function changeZh(sentence: Sentence, at: number): Change | null {
  const first = sentence.items[at]!;
  const second = sentence.items[at + 1];
  const from = operandOf(first);
  const to = second === undefined ? null : operandOf(second);
  if (from === null || to === null || second === undefined || !comparable(first, second)) return null;
  const opening = lastClause(first.lead);
  const joint = second.lead;
  const opened = /[由从自]/.test(opening.slice(-20));
  const verb = directionIn(joint);
  const reaches = TO_ZH.test(joint.slice(-16)) && joint.length <= 24;
  if (!opened || !reaches || /[。；;]/.test(joint)) return null;
  return withSteps(sentence, from, to, verb, second.index);
}

function changeEn(sentence: Sentence, at: number): Change | null {
  const first = sentence.items[at]!;
  const second = sentence.items[at + 1];
  const pair = endsOf(first);
  const opening = first.lead;
  if (pair !== null && /\bfrom $/i.test(opening)) {
    return withSteps(sentence, pair[0], pair[1], directionIn(lastClause(opening)), first.index);
  }
  if (second === undefined || !comparable(first, second)) return null;
  const from = operandOf(first);
  const to = operandOf(second);
  if (from === null || to === null) return null;
  if (
    /\bfrom (?:the |about |some )?$/i.test(opening) &&
    /^[^.;,]{0,40}\bto (?:the |about |some |just )?$/i.test(second.lead)
  ) {
    return withSteps(sentence, from, to, directionIn(lastClause(opening)), second.index);
  }
  // "520 cases this year, up from 480"
  if (/,? (?:up|down) from (?:the |about |last year's )?$/i.test(second.lead) && second.lead.length < 50) {
    return withSteps(sentence, to, from, directionIn(second.lead), second.index);
  }
  return null;
}

const MOST_STEPS = 2;

function withSteps(sentence: Sentence, from: Operand, to: Operand, verb: Direction, last: number): Change {
  const deltas: Item[] = [];
  const block = sentence.block.text;
  let end = sentence.end;
  for (const item of sentence.items.slice(last + 1, last + 1 + MOST_STEPS)) {
    if (item.lead.length > 30 || /[。；;]/.test(item.lead) || !saysStep(item)) {
      end = item.fact.start;
      break;
    }
    deltas.push(item);
  }
  return { from, to, verb, deltas, after: block.slice(sentence.items[last]!.fact.end, end), sentence };
}

/** Whether the words make a number the size of a step: 增长25%, up 10 points, three times as many. */
function saysStep(item: Item): boolean {
  const { fact, lead, tail } = item;
  if (hasAny(lead, ['占', '其中']) || hasWord(lead, ['of which', 'including'])) return false;
  if (fact.kind === 'change') return true;
  if (directionIn(lastClause(lead)) !== null) return true;
  return hasWord(tail.slice(0, 24), [
    'times',
    'fold',
    'higher',
    'lower',
    'more',
    'fewer',
    'increase',
    'rise',
    'drop',
    'fall',
    'decline',
  ]);
}
