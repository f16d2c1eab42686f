import { clearlyDisjoint } from '../extract/interval.ts';
import { type Change, pointStep } from '../extract/relate/changes.ts';
import { directionIn, lastClause } from '../extract/relate/cues.ts';
import { isBareStepZh } from '../extract/relate/step-words.ts';
import type { Item } from '../extract/relate/text-view.ts';
import { isAmount, isPercent, isPoints } from '../extract/relate/units.ts';
import { gather } from '../gather.ts';
import { factsOf, moveText, quotientLine } from './change-words.ts';
import { percentMove } from './ratios.ts';
import type { RawFinding, Rule } from './rule.ts';
import { plain, quoted, say } from './wording.ts';

/** The points are what the change is in percent. */
function isRelative(change: Change, step: Item): boolean {
  const move = percentMove(change);
  return move !== null && step.range !== null && !clearlyDisjoint(move, step.range);
}

const hasShareBefore = ({ sentence, index }: Item): boolean =>
  sentence.items.slice(Math.max(0, index - 3), index).some((item) => isPercent(item) && item.fact.kind === 'percent');

function judge(change: Change): readonly RawFinding[] {
  const step = pointStep(change);
  if (step === null || isPercent(change.from.item) || isPercent(change.to.item) || change.from.value.lte(0)) return [];
  // 参保4.3万人，占27.2%，去年仅2.6万人，提高11.3个百分点: it is the share that moves.
  if (change.sentence.lang === 'zh' && hasShareBefore(step)) return [];
  // "rose by three points, from 241 to 244": scores move in points of their own.
  const scored = /^points?$/i.test(step.fact.unit ?? '') && !isRelative(change, step);
  if (scored || !['count', 'money', 'measure', 'change', 'duration'].includes(change.to.item.fact.kind)) return [];
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

/** What is itself a percentage moves in points, and a change between two ends is judged with them. */
const IS_RATE =
  /率|占比|比重|比例|比值|指数|(?<![季年月])度|支持|\b(?:rate|share|proportion|percentage|ratio|index|margin|yield|approval|turnout|coverage|satisfaction)\b/i;
const REACHES =
  /^[，,]?(?:(?:总量|总数)?(?:达到?|至|到|为|突破)了?)$|^,? (?:to|reaching|to reach) (?:about |nearly |over )?$/i;

/** 出口额增长12个百分点，达到56亿元: the step ends at an amount, not at a percent. */
function alone(step: Item, changes: ReadonlySet<Item>): readonly RawFinding[] {
  const { sentence, lead, fact } = step;
  const end = sentence.items[step.index + 1];
  const first = sentence.items[step.index - 1];
  const behind = first !== undefined && isAmount(first) && /^(?: [a-z]+)?, (?:some |about )?$/i.test(lead);
  // 销售面积34万平方米，同比下降15个百分点: nothing else is named that could have fallen.
  const bare =
    sentence.lang === 'zh' && first !== undefined && isAmount(first) && /^[，,]/.test(lead) && isBareStepZh(lead);
  // "handled 1.5m containers, 8.6 points more than in the year before"
  const told = bare ? first : behind && /^ (?:more|fewer|less|higher|lower|up|down)\b/i.test(step.tail) ? first : end;
  if (!isPoints(fact.unit) || changes.has(step) || told === undefined) return [];
  if (told === end && (!isAmount(end) || !REACHES.test(end.lead))) return [];
  if (sentence.lang === 'zh' && hasShareBefore(step)) return [];
  // 同比下降4.4%，降幅收窄2.1个百分点: what moves is itself a percentage.
  if (/[增涨升降跌减]幅|增速/.test(lastClause(lead))) return [];
  if (
    (told === end && directionIn(lastClause(lead)) === null) ||
    IS_RATE.test(sentence.text.slice(0, 400).replace(fact.text, ''))
  )
    return [];
  return [
    {
      facts: [step, told],
      message: say(
        sentence.lang,
        `数量的增减应用百分比，不用“${quoted(step)}”。`,
        `The change of a quantity is a percentage, not ${quoted(step)}.`,
      ),
      actual: quoted(step),
      proposals: [say(sentence.lang, `${plain(step.value!)}%`, `${plain(step.value!)}%`)],
    },
  ];
}

/** The growth of a count is in percent, not in percentage points. */
export const percentNotPoint: Rule = {
  id: 'percent-not-point',
  severity: 'warning',
  before: [],
  check: (page) => {
    const told = new Set(gather(page.changes, ({ deltas }) => deltas));
    return [...gather(page.changes, judge), ...gather(page.items, (item) => alone(item, told))];
  },
};
