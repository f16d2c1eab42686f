import { clearlyDisjoint } from '../extract/interval.ts';
import { balancesOf } from '../extract/relate/balances.ts';
import type { Change } from '../extract/relate/changes.ts';
import { directionIn, hasAny, lastClause } from '../extract/relate/cues.ts';
import { type Item, operandOf, type Sentence } from '../extract/relate/text-view.ts';
import { addable, isAmount, isPercent, isPoints } from '../extract/relate/units.ts';
import { gather } from '../gather.ts';
import { differenceLine, factsOf } from './change-words.ts';
import { plainMove } from './ratios.ts';
import type { RawFinding, Rule } from './rule.ts';
import { like, quoted, rangeLine, say } from './wording.ts';

/** A step that is written as a plain difference: 多120件, "120 more". */
interface Stated {
  readonly change: Change;
  readonly step: Item;
}

/** Amounts of one unit; prices and other rates (每吨3860元) with amounts in their unit. */
function comparable(a: Item, b: Item): boolean {
  if (addable(a, b)) return true;
  if (a.fact.kind === 'duration' && b.fact.kind === 'duration')
    return a.fact.unit === b.fact.unit && !/^[近约]/.test(b.fact.text);
  return (
    a.value !== null &&
    b.value !== null &&
    a.fact.unit !== null &&
    a.fact.unit === b.fact.unit &&
    [a, b].some(({ fact }) => fact.kind === 'rate') &&
    !isPercent(a)
  );
}

/** 受理580件，比去年450件多120件 and "580 cases, 120 more than last year's 450". */
function compared(sentence: Sentence): readonly Stated[] {
  return gather(sentence.items, (first, at): Stated[] => {
    const [second, third] = sentence.items.slice(at + 1, at + 3);
    if (second === undefined || third === undefined || !comparable(first, second) || !comparable(second, third))
      return [];
    if (sentence.lang === 'zh') {
      const clause = lastClause(second.lead);
      if (
        !/[比较]/.test(clause) ||
        !/^[^，。；]{0,6}(?:多|少|增|减|高|低|涨|降|长|短|宽|窄|重|轻|贵|快|慢)[^，。；]{0,3}$/.test(third.lead)
      )
        return [];
      return stated(sentence, second, first, third);
    }
    if (
      !/^ (?:more|fewer|less|higher|lower|up|down|longer|shorter|taller|wider|deeper|heavier|lighter|larger|bigger|smaller|cheaper|dearer|faster|slower|older|younger)(?: \w+)? (?:than|from|on)\b[^.,;]{0,36}$/i.test(
        third.lead,
      ) ||
      // "for every moon wider than four there are six wider than two": two counts, no step.
      /\bthere (?:is|are|was|were)\b/i.test(second.lead)
    )
      return [];
    return stated(sentence, third, first, second);
  });
}

function stated(sentence: Sentence, base: Item, now: Item, step: Item): Stated[] {
  const from = operandOf(base);
  const to = operandOf(now);
  if (from === null || to === null) return [];
  const change: Change = {
    from,
    to,
    verb: directionIn(step.lead + step.tail.slice(0, 12)),
    deltas: [step],
    after: '',
    sentence,
  };
  return [{ change, step }];
}

/** 由400件增至500件，增加120件. */
const inChange = (change: Change): readonly Stated[] =>
  change.deltas
    .filter(
      (step) =>
        (isAmount(step) && (addable(change.to.item, step) || addable(change.from.item, step))) ||
        (isPoints(step.fact.unit) && isPercent(change.to.item)) ||
        // 由46小时缩短到31小时，减少12小时: lengths of time; 近两个月 is said loosely.
        (step.fact.kind === 'duration' &&
          !/^[近约]/.test(step.fact.text) &&
          step.fact.unit === change.to.item.fact.unit &&
          step.fact.unit === change.from.item.fact.unit &&
          !isBareLength(step)) ||
        // Marks and scores: 518 this year, 15 points higher than last year's 503.
        (/^points?$/i.test(step.fact.unit ?? '') && isAmount(change.to.item) && change.to.value.lt(2000)),
    )
    .filter(
      (step) =>
        !hasAny(step.fact.unit ?? '', ['倍']) &&
        !/times$|fold$/.test(step.fact.text) &&
        !/^(?:-| )?(?:times|fold)\b/.test(step.tail),
    )
    .map((step) => ({ change, step }));

/** 三年增加两年: without a word of moving, a length is when, not how far. */
const isBareLength = ({ lead, tail }: Item): boolean =>
  directionIn(lead) === null && directionIn(tail.slice(0, 12)) === null;

function judge({ change, step }: Stated): readonly RawFinding[] {
  if (step.range === null || !clearlyDisjoint(plainMove(change), step.range)) return [];
  const { from, to, sentence } = change;
  const right = like(to.value.minus(from.value).abs(), step);
  return [
    {
      facts: factsOf(change, step),
      message: say(
        sentence.lang,
        `“${to.text}”与“${from.text}”相差${right}，文中写“${quoted(step)}”。`,
        `${to.text} and ${from.text} are ${right} apart, not ${quoted(step)}.`,
      ),
      expected: right,
      actual: quoted(step),
      steps: [differenceLine(change), rangeLine(step)],
      ...(step.value === null ? {} : { apart: { stated: step.value, due: to.value.minus(from.value) } }),
      proposals: [right],
    },
  ];
}

/** 出口946.2亿元，进口341.2亿元，顺差605.0亿元: what lies between the two sides. */
const inBalance = (sentence: Sentence): readonly Stated[] =>
  gather(balancesOf(sentence), ({ more, less, left }) => stated(sentence, less, more, left));

/** A stated difference equals the subtraction. */
export const difference: Rule = {
  id: 'difference',
  severity: 'error',
  before: ['change-recompute'],
  check: (page) =>
    gather(
      [...gather(page.sentences, compared), ...gather(page.sentences, inBalance), ...gather(page.changes, inChange)],
      judge,
    ),
};
