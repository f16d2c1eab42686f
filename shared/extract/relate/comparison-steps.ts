import { directionIn, lastClause } from './cues.ts';
import { saysStep } from './stated-steps.ts';
import { isBareMore, isBareStepEn, isBareStepZh } from './step-words.ts';
import type { Item } from './text-view.ts';
import { isAgeBound, isAmount, isPercent, isPoints } from './units.ts';

/** A number that says how far something moved, in a clause of its own. */
export function isStep(item: Item): boolean {
  const { fact, value } = item;
  if (
    value === null ||
    fact.per !== null ||
    !(isPercent(item) || isPoints(fact.unit) || isMultiple(item) || isPlain(item))
  )
    return false;
  return saysHowFar(item) && !isYearly(item);
}

const isYearly = ({ lead, tail }: Item): boolean =>
  /年均|月均|平均|每年|annual|average|a year/i.test(lastClause(lead).slice(-16) + tail.slice(0, 10));

function saysHowFar(item: Item): boolean {
  const { lead, sentence } = item;
  if (sentence.lang === 'zh' && isNamedStep(item)) return true;
  if (!(sentence.lang === 'zh' ? isBareStepZh(lead) || isTimes(item) : isBareStepEn(lead))) return false;
  // "more than the 160,000": a base, not a step.
  if (sentence.lang === 'en' && /\b(?:than|from|against|versus|compared)\b[^,.;]*$/i.test(lead)) return false;
  // "Of the increase, 2 points are for care": a part of the step.
  if (/\bof (?:the|this|that|its) [a-z ]{3,20}, $/i.test(lead)) return false;
  // "grown on only 42,000 hectares": where something is, not how far it moved.
  if (sentence.lang === 'en' && isPlain(item) && /\b(?:on|in|at|across)(?: (?:only|just|about|some))? $/i.test(lead))
    return false;
  // 降到5.2% is where it came to.
  if (sentence.lang === 'zh' && /(?<!达)[到至]了?(?:(?:去年|上年|今年|目前|如今|现在)的?)?(?:约|近)?$/.test(lead))
    return false;
  if (sentence.lang === 'zh') return directionIn(lastClause(lead)) !== null || isBareMore(lead) || isTimes(item);
  return isStepEn(item);
}

export const NAMED_STEP_EN =
  /\b(?:a|an|the) (?:[a-z]+ )?(?:gap|difference|margin|majority|surplus|loss|gain|saving|shortfall|increase|rise|drop|fall|decline|cut|reduction|jump|growth) of (?:about |some |nearly |over )?$/i;
const COMPARED_EN =
  /^ (?:[a-z]+ )?(?:more|fewer|less|higher|lower|longer|shorter|taller|wider|deeper|heavier|lighter|larger|bigger|smaller|cheaper|dearer|faster|slower|older|younger|short|adrift|apart)(?: [a-z]+)?(?: than\b| in\b| on\b| from\b|[.,;]|$)/i;

/** "16 more may close" compares with nothing; "16 more than last year", "a loss of 18" do. */
function isStepEn(item: Item): boolean {
  if (NAMED_STEP_EN.test(item.lead) || COMPARED_EN.test(item.tail)) return true;
  return saysStep(item) && !(isPlain(item) && /^ (?:[a-z]+ )?(?:more|fewer|less)\b/i.test(item.tail));
}

/** 是2022年8000亩的3倍. 是净利润的1.3倍 is a multiple of something else than an older value. */
const isTimes = ({ fact, lead }: Item): boolean =>
  /倍/.test(fact.unit ?? '') && /的(?:约|近|整整|将近|超过)?$/.test(lead) && !isOfNamed(lead);

const isOfNamed = (lead: string): boolean => {
  const base = /(?:是|为|相当于|达到?)([^，。；]{2,})的(?:约|近|整整|将近|超过)?$/.exec(lastClause(lead))?.[1];
  return base !== undefined && !/[年月季届次周日]|同期|前|后者|原|过去|以往|当初/.test(base);
};

/** 女性比男性长5.3岁, 两者相差5.3岁. */
const isNamedStep = ({ lead }: Item): boolean =>
  /^[\u4e00-\u9fa5]{2,10}比[\u4e00-\u9fa5]{2,10}?(?:多|少|高|低|长|短|大|小|重|轻|快|慢|贵|便宜)(?:了|出|约|近)*$|^(?:两者|二者|双方|前后)?(?:相差|差距为|差距达|相距|差额为?)(?:约|近|了)?$|^[\u4e00-\u9fa5]{0,6}(?:净胜|净赢|多得|多拿|领先)(?:对手|对方)?(?:了|约)?$/.test(
    lastClause(lead),
  );

export const isMultiple = ({ fact, tail }: Item): boolean =>
  /倍|times$|fold$/.test(fact.unit ?? fact.text) || /^(?:-| )?(?:times|fold)\b/.test(tail);

export const isPlain = (item: Item): boolean => isAmount(item) && !isBound(item);

/** 60岁以上 says who is counted; a life expectancy of 82.4岁 is a value. */
export const isBound = (item: Item): boolean =>
  isAgeBound(item) &&
  !/寿命|平均年龄|\b(?:expectancy|live to|average age|mean age)\b/i.test(item.sentence.text.slice(0, 300));
