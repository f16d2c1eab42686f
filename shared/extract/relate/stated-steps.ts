import { directionIn, hasAny, hasWord, lastClause } from './cues.ts';
import { isBareStepZh } from './step-words.ts';
import type { Item } from './text-view.ts';
import { isPercent, isPoints } from './units.ts';

/** 增加30%，持证率提高30个百分点; "as the number of jobs rose 0.4%": a step with a subject of its own. */
export function isOfAnother(step: Item, from: Item, to: Item, earlier: number): boolean {
  const shares = isPercent(step) && isPercent(to);
  if (step.sentence.lang === 'en') {
    if (/\b(?:as|while|whereas|though|although) [a-z]/i.test(step.lead)) return true;
    return (
      (shares || earlier > 0) &&
      /(?:,|;| and) [^,;]*\b[a-z]{3,} (?:rose|grew|fell|increased|dropped|jumped|declined) (?:by )?$/i.test(step.lead)
    );
  }
  if (isBareStepZh(step.lead)) return false;
  // 由5个增加到17个，新增学位5200个: what was added has a name of its own.
  const noun = /(?:新增|增加|增长|减少|下降)([\u4e00-\u9fa5]{2,6})$/.exec(step.lead)?.[1];
  if (noun !== undefined && !isNamedBefore(noun, step, to)) return true;
  if (isAgainst(step, from, to)) return true;
  return earlier > 0 || shares || (isPoints(step.fact.unit) && !isPercent(to));
}

/** 线路由286条变为292条，运营里程减少6.2%: a subject of its own that moves the other way. */
function isAgainst(step: Item, from: Item, to: Item): boolean {
  const verb = directionIn(lastClause(step.lead));
  if (verb === null || from.value === null || to.value === null || to.value.gt(from.value) === (verb === 'up'))
    return false;
  const subject = lastClause(step.lead).slice(0, 2);
  return /^[，,]/.test(step.lead) && !from.lead.includes(subject);
}

const isNamedBefore = (noun: string, step: Item, { sentence, fact }: Item): boolean =>
  step.sentence.block.text.slice(Math.max(sentence.start, fact.start - 120), fact.end + 8).includes(noun.slice(-2));

/** Whether the words make a number the size of a step: 增长25%, up 10 points, three times as many. */
export function saysStep(item: Item): boolean {
  const { fact, lead, tail } = item;
  // Where a number ends a movement (提高到83%, "dropped from 2.00") it is a level.
  if (/(?<!幅达|幅度达)[到至]了?$|\b(?:from|to|at) $/.test(lead)) return false;
  if (hasAny(lead, ['占', '其中']) || hasWord(lead, ['of which', 'including'])) return false;
  if (fact.kind === 'change' || /times$|fold$/.test(fact.text)) return true;
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

export function isStepBefore(step: Item, first: Item): boolean {
  const { fact, lead } = step;
  if (first.lead.length > 24 || /[。；;]/.test(first.lead)) return false;
  // 死亡率降低34%，住院率由12.1%降至7.6%: the change has a subject of its own.
  if (first.sentence.lang === 'zh' && !/^[，,（(]?(?:即)?[由从自]/.test(first.lead)) return false;
  // 提高到83% is a level, the end of another change.
  if (/[到至达为]了?$|\b(?:to|at|from) $/.test(lead)) return false;
  return fact.kind === 'change' || (isPercent(step) && directionIn(lastClause(lead)) !== null);
}
