import { change, comparable, withSteps } from './change-pairs.ts';
import type { Change } from './changes.ts';
import { type Direction, directionIn, hasWord, lastClause } from './cues.ts';
import { isPlaceOf } from './part-lists.ts';
import { saysStep } from './stated-steps.ts';
import { endsOf, type Item, type Operand, operandOf, type Sentence } from './text-view.ts';

/** A change whose ends stand in their usual order, the first at `at`: "from 50 to 90", "520 cases, up from 480". */
export function changeEn(sentence: Sentence, at: number): Change | null {
  const first = sentence.items[at]!;
  const second = sentence.items[at + 1];
  const pair = endsOf(first);
  // "up to $12" may have been read with its "up to".
  const opening = first.lead + (/^(?:(?:up|down) to |to )/i.exec(first.fact.text)?.[0] ?? '');
  const stepped = steppedEn(sentence, at);
  if (stepped !== null) return stepped;
  const ended =
    endedEn(sentence, at, opening) ?? comparedEn(sentence, at) ?? stoodEn(sentence, at) ?? datedEn(sentence, at);
  if (ended !== null) return ended;
  if (pair !== null && /\bfrom $/i.test(opening)) {
    return withSteps(sentence, pair[0], pair[1], directionIn(lastClause(opening)), first.index);
  }
  // "from 30 minutes to 45" leaves the second unit out.
  const short = first.fact.kind === 'duration' && second?.fact.kind === 'count' && second.fact.unit === null;
  if (second === undefined || !(short ? second.lead === ' to ' : comparable(first, second))) return null;
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
    // "43 firms, including 20 foreign ones, up from 42": it may be the whole that rose.
    if (hasWord(opening, ['including', 'of whom', 'of which', 'among them'])) return null;
    const moved = isAside(first) ? subjectOf(first, to, directionIn(second.lead)) : from;
    return moved === null ? null : withSteps(sentence, to, moved, directionIn(second.lead), second.index);
  }
  return null;
}

/** "174 cases that began in two counties": a number inside a phrase of place or manner. */
const isAside = ({ lead }: Item): boolean =>
  /\b(?:in|of|at|with|for|across|among|from|on)(?: the| a| an)? $/i.test(lead);

/** What is "up from" an old value: the nearest number, or where that is an aside against the verb, one before it. */
function subjectOf(nearest: Item, old: Operand, verb: Direction): Operand | null {
  const agrees = (value: Operand): boolean => value.value.gt(old.value) === (verb === 'up');
  const near = operandOf(nearest);
  if (near === null || agrees(near)) return near;
  const { items } = nearest.sentence;
  for (let at = nearest.index - 1; at >= Math.max(0, nearest.index - 3); at -= 1) {
    const one = operandOf(items[at]!);
    if (one !== null && comparable(items[at]!, old.item)) return agrees(one) ? one : near;
  }
  return near;
}

/** "rose to 3,100 from 2,500", "fell by 40 to 310, from 370". */
function endedEn(sentence: Sentence, at: number, opening: string): Change | null {
  const first = sentence.items[at]!;
  const timed = first.fact.kind === 'duration';
  const second = sentence.items.slice(at + 1, at + 3).find(({ fact }) => timed || fact.kind !== 'duration');
  const from = second === undefined ? null : operandOf(second);
  if (second === undefined || from === null) return null;
  const gap = sentence.block.text.slice(first.fact.end, second.fact.start);
  if (!/^(?: [a-z]+){0,3}(?: in [^,.;]{3,40})?,? (?:up |down )?from (?:the |about |some |just )?$/i.test(gap))
    return null;
  const pair = endsOf(first);
  if (pair !== null && /\bby (?:about )?$/i.test(opening)) {
    const step: Item = { ...first, value: pair[0].value, range: pair[0].range };
    return change(sentence, from, pair[1], directionIn(lastClause(opening)), [step], second.index);
  }
  const to = operandOf(first);
  if (to === null || !comparable(first, second) || !/\b(?:to|at|was|reached|hit) (?:just |about )?$/i.test(opening))
    return null;
  // "was £81m, up from £84.5m"
  return withSteps(sentence, from, to, directionIn(gap) ?? directionIn(lastClause(opening)), second.index);
}

/** "vacancies, which stood at 410 in January, have declined to 460": the old value in a clause of its own. */
function stoodEn(sentence: Sentence, at: number): Change | null {
  const [first, second] = sentence.items.slice(at, at + 2);
  if (first === undefined || second === undefined || !comparable(first, second)) return null;
  if (
    !/\b(?:which|that|who) (?:stood|was|were|had been|had stood|numbered|averaged|reached)(?: at)? (?:about |just )?$/i.test(
      first.lead,
    )
  )
    return null;
  if (!/^[^,.;]{0,40}, (?:has|have|had|then|later|now)? ?[a-z]+ to (?:just |about |only )?$/i.test(second.lead))
    return null;
  const [from, to, verb] = [operandOf(first), operandOf(second), directionIn(second.lead)];
  return from === null || to === null || verb === null ? null : withSteps(sentence, from, to, verb, second.index);
}

const COMPARED_EN =
  /^ (?:\w+ ){0,2}(?:this|last) (?:year|month|season|week|quarter),? (?:compared (?:with|to)|against|versus) (?:the |just |only )?$/i;

/** "shrank to 5,200 this year, compared with 4,900 last year": the verb before, the old value behind. */
function comparedEn(sentence: Sentence, at: number): Change | null {
  const [first, second] = sentence.items.slice(at, at + 2);
  if (first === undefined || second === undefined || !comparable(first, second)) return null;
  if (!COMPARED_EN.test(second.lead) || !/\b(?:to|at) (?:just |about |only )?$/i.test(first.lead)) return null;
  const [from, to] = [operandOf(second), operandOf(first)];
  const verb = directionIn(lastClause(first.lead));
  return from === null || to === null || verb === null ? null : withSteps(sentence, from, to, verb, second.index);
}

/** "40 shows last year and 52 this year, a rise of 25%". */
function datedEn(sentence: Sentence, at: number): Change | null {
  const [first, second] = sentence.items.slice(at, at + 2);
  if (first === undefined || second === undefined || !comparable(first, second)) return null;
  if (
    !/^ (?:\w+ ){0,2}(?:last year|the year before|a year (?:ago|earlier))(?: and|,|, and| became| (?:grew|rose|fell|dropped) to)? $/i.test(
      first.tail,
    )
  )
    return null;
  if (!/^ (?:\w+ ){0,2}this year\b/i.test(second.tail)) return null;
  const from = operandOf(first);
  const to = operandOf(second);
  return from === null || to === null ? null : withSteps(sentence, from, to, null, second.index);
}

/** "580 cases, up 20% from 450": the step stands between. */
function steppedEn(sentence: Sentence, at: number): Change | null {
  const step = sentence.items[at + 1];
  const base = sentence.items[at + 2];
  const first = amountBefore(sentence, at);
  if (step === undefined || base === undefined || first === null || !saysStep(step) || step.lead.length > 60)
    return null;
  const from = operandOf(base);
  const to = operandOf(first);
  if (from === null || to === null || !comparable(first, base) || !comparable(base, first)) return null;
  // "6,912 patients at the three hospitals, up 18% from 5,858": where they are did not move.
  if (isPlaceOf(first)) return null;
  if (
    !/^ (?:from|on|against|compared with|(?:more |higher |less |fewer |lower )?than) (?:the |about |some |last year['’]s )?$/i.test(
      base.lead,
    )
  )
    return null;
  return change(sentence, from, to, directionIn(lastClause(step.lead) + step.tail.slice(0, 8)), [step], base.index);
}

/** The number at `at`, or before it when it only counts time ("9bn in nine months, down 18% from 11bn"). */
function amountBefore(sentence: Sentence, at: number): Item | null {
  const item = sentence.items[at]!;
  const found = item.fact.kind === 'duration' ? sentence.items[at - 1] : item;
  return found === undefined || found.fact.kind === 'change' ? null : found;
}
