import { change, comparable, withSteps } from './change-pairs.ts';
import type { Change } from './changes.ts';
import { directionIn, lastClause } from './cues.ts';
import { saysStep } from './stated-steps.ts';
import { isBareMore, isBareStepZh } from './step-words.ts';
import { type Item, operandOf, type Sentence } from './text-view.ts';
import { isPercent } from './units.ts';

const TO_ZH =
  /(?:至|到|为|成)(?:了)?(?:如今|现在|目前|今年|去年|\d{0,4}年?|[^，。；\d]{1,8}的)?的?(?:每[月天日年周季]|日均|月均|年均|平均)?(?:约|近|超|超过|突破)?$/;

/** A change whose ends stand in their usual order, the first at `at`: 由50家增至90家, 去年400件，今年500件. */
export function changeZh(sentence: Sentence, at: number): Change | null {
  const first = sentence.items[at]!;
  const second = sentence.items[at + 1];
  const from = operandOf(first);
  const to = second === undefined ? null : operandOf(second);
  if (from === null || to === null || second === undefined || !comparable(first, second)) return null;
  const dated = datedZh(sentence, at);
  if (dated !== null) return dated;
  const opening = lastClause(first.lead);
  const joint = second.lead;
  const compared = comparedZh(sentence, at);
  if (compared !== null) return compared;
  const opened = /(?<![自理缘事])由|从|自(?![由然己主动])/.test(opening.slice(-20));
  const verb = directionIn(joint);
  const reaches = TO_ZH.test(joint.slice(-16)) && joint.length <= 24;
  if (!opened || !reaches || /[。；;]/.test(joint)) return null;
  return withSteps(sentence, from, to, verb, second.index);
}

/** 580件，比去年450件增长20% · 较2023年的200件增长350%，达900件. */
function comparedZh(sentence: Sentence, at: number): Change | null {
  const [first, second, third] = sentence.items.slice(at, at + 3);
  if (first === undefined || second === undefined || third === undefined) return null;
  const a = operandOf(first);
  const b = operandOf(second);
  if (
    a !== null &&
    b !== null &&
    comparable(first, second) &&
    (isBase(second.lead) || isComparedWith(second)) &&
    saysStep(third) &&
    third.lead.length <= 8 &&
    !/[。；;]/.test(third.lead)
  )
    return change(sentence, b, a, directionIn(third.lead), [third, ...againZh(third)], third.index);
  const c = operandOf(third);
  if (a === null || c === null || !isBase(first.lead) || !saysStep(second) || second.lead.length > 8) return null;
  if (!comparable(first, third) || !/(?:达到?|至|到|为)(?:了)?(?:约|近)?$/.test(third.lead) || third.lead.length > 8)
    return null;
  return change(sentence, a, c, directionIn(second.lead), [second], third.index);
}

/** 比去年的2起增长了一倍，增幅达100%: the same step, said again. */
function againZh({ sentence, index }: Item): readonly Item[] {
  const next = sentence.items[index + 1];
  return next !== undefined && isPercent(next) && /^[，,]/.test(next.lead) && isBareStepZh(next.lead) && saysStep(next)
    ? [next]
    : [];
}

/** 与去年全年的980亿元相比. */
const isComparedWith = ({ lead, tail }: Item): boolean =>
  /^相(?:比|较)/.test(tail) &&
  /^[^，。；]{0,10}[，,]?[与和同跟][^，。；]{0,16}$/.test(lead) &&
  directionIn(lead) === null;

const OLD_ZH = /(?:去年|上年|前年|(?:19|20)\d{2}年)[^，。；]{0,10}$/;
const NOW_ZH = /^[，,；;](?:今年|本年)[^，。；]{0,8}$/;

const STEP_ZH =
  /^[，,](?:同比|比上年|较上年|足足|整整)?(?:增长|下降|增加|减少|上升|提高|提升|降低|上涨|下跌|回落|下滑|增幅|降幅|涨幅|升幅|多|少|高|低)(?:了|达|为|到了)?(?:约|近|超过?)?$/;

/** 去年卖了11.3亿元，今年前9个月已达9.7亿元，同比增长19.8%: the step is against the same months of last year. */
export const isOfUnlikeParts = (a: Item, b: Item): boolean =>
  isPartOfYear(a) !== isPartOfYear(b) && !/同期/.test(a.lead + b.lead);

const isPartOfYear = ({ lead }: Item): boolean =>
  /前[\d一二三四五六七八九十两]{1,2}个?(?:月|季度)|[上下]半年|[一二三四]季度|\d月|截至/.test(lead.slice(-24));

/** 去年办案400件，今年500件，同比增长25%. */
function datedZh(sentence: Sentence, at: number): Change | null {
  const [first, second, third] = sentence.items.slice(at, at + 3);
  if (first === undefined || second === undefined || third === undefined || !comparable(first, second)) return null;
  if (!OLD_ZH.test(first.lead.slice(-20)) || !NOW_ZH.test(second.lead)) return null;
  if (isOfUnlikeParts(first, second) && /同比/.test(third.lead)) return null;
  if (!STEP_ZH.test(third.lead) && !(third.fact.unit === '番' && /^[，,][^，。；]{0,4}$/.test(third.lead))) return null;
  const from = operandOf(first);
  const to = operandOf(second);
  return from === null || to === null
    ? null
    : change(sentence, from, to, directionIn(third.lead), [third], third.index);
}

/** The last clause begins its comparison with 比 or 较, and nothing moves in between. */
const isBase = (lead: string): boolean => {
  const clause = lastClause(lead);
  // 比上年同期多860亿元 is the step.
  return (
    /(?<![占同环配之])[比较](?!例|重|率)/.test(clause) &&
    directionIn(clause) === null &&
    !isBareMore(clause) &&
    clause.length <= 20
  );
};
