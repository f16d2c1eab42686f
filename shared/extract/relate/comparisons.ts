import { gather } from '../../gather.ts';
import { mayMatch } from '../../text/may-match.ts';
import { type Change, changesOf, comparable, isOfUnlikeParts } from './changes.ts';
import { directionIn, lastClause } from './cues.ts';
import { impliedChangesOf } from './implied-changes.ts';
import { oncePer } from './places.ts';
import { saysStep } from './stated-steps.ts';
import { isBareMore, isBareStepEn, isBareStepZh, isStepLeadZh } from './step-words.ts';
import { hasRange, type Item, oncePerItem, operandOf, type Sentence } from './text-view.ts';
import { agesOf, olderOf, sameBase } from './then-and-now.ts';
import { trendsOf } from './trends.ts';
import { addable, isAgeBound, isAmount, isPercent, isPoints } from './units.ts';

/** All changes of a sentence: those written with both ends in their usual order, and those told in any other. */
export function allChangesOf(sentence: Sentence, before: Sentence | undefined): readonly Change[] {
  const told = changesOf(sentence);
  const more = comparisonsOf(sentence, before, new Set(gather(told, ({ deltas }) => deltas)));
  const paired = new Set(gather([...told, ...more], ({ from, to }) => [from.item, to.item]));
  const known = new Set(gather([...told, ...more], ({ deltas }) => deltas));
  const implied = impliedChangesOf(sentence).filter(({ deltas }) => !deltas.some((step) => known.has(step)));
  return [...told, ...more, ...byWord(sentence, before, paired), ...trendsOf(sentence), ...implied];
}

/**
 * Changes whose old and new value, and the step between them, are told in any order, over two sentences at most: 去年为
 * 2980人，今年3420人，多了440人; "8,150 tickets in May. That is 1,100 fewer than in April, when it sold 9,250". A pair counts
 * when the words say which value is the older one; a step counts when its clause names no subject of its own. `taken` are
 * the steps that other readings have placed.
 */
function comparisonsOf(sentence: Sentence, before: Sentence | undefined, taken: ReadonlySet<Item>): readonly Change[] {
  const found: Change[] = [];
  let last: Change | null = null;
  for (const step of sentence.items) {
    if (taken.has(step) || !isStep(step)) continue;
    const change: Change | null = again(last, step) ?? around(step, before);
    if (change === null) continue;
    found.push(change);
    last = change;
  }
  return found;
}

/** A number that says how far something moved, in a clause of its own. */
function isStep(item: Item): boolean {
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

const NAMED_STEP_EN =
  /\b(?:a|an|the) (?:[a-z]+ )?(?:gap|difference|margin|majority|surplus|loss|gain|saving|shortfall|increase|rise|drop|fall|decline|cut|reduction|jump|growth) of (?:about |some |nearly |over )?$/i;
const COMPARED_EN =
  /^ (?:[a-z]+ )?(?:more|fewer|less|higher|lower|longer|shorter|taller|wider|deeper|heavier|lighter|larger|bigger|smaller|cheaper|dearer|faster|slower|older|younger)(?: [a-z]+)?(?: than\b| in\b| on\b| from\b|[.,;]|$)/i;

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
  /^[\u4e00-\u9fa5]{2,10}比[\u4e00-\u9fa5]{2,10}?(?:多|少|高|低|长|短|大|小|重|轻|快|慢|贵|便宜)(?:了|出|约|近)*$|^(?:两者|二者|双方|前后)?(?:相差|差距为|差距达|相距|差额为?)(?:约|近|了)?$/.test(
    lastClause(lead),
  );

const isMultiple = ({ fact, tail }: Item): boolean =>
  /倍|times$|fold$/.test(fact.unit ?? fact.text) || /^(?:-| )?(?:times|fold)\b/.test(tail);

const isPlain = (item: Item): boolean => isAmount(item) && !isBound(item);

/** 60岁以上 says who is counted; a life expectancy of 82.4岁 is a value. */
const isBound = (item: Item): boolean =>
  isAgeBound(item) &&
  !/寿命|平均年龄|\b(?:expectancy|live to|average age|mean age)\b/i.test(item.sentence.text.slice(0, 300));

/** 净增155个，增长50%: a second step of the pair just told. */
function again(last: Change | null, step: Item): Change | null {
  const first = last?.deltas.at(-1);
  if (last === null || first === undefined || first.index + 1 !== step.index || last.sentence !== step.sentence)
    return null;
  if (step === last.from.item || step === last.to.item || /[;.；。]/.test(step.lead)) return null;
  return fits(step, last.to.item) && sameBase(step, last.from.item) ? { ...last, deltas: [step] } : null;
}

/** The pair that a step belongs to: both before it, or one on each side, or both behind. */
function around(step: Item, before: Sentence | undefined): Change | null {
  const { sentence } = step;
  const near = before !== undefined && before.block === sentence.block ? before.items : [];
  const values = valuesOf(sentence);
  const at = firstFrom(values, step.index);
  const behind = [...near.slice(-4).filter(isValue), ...values.slice(Math.max(0, at - 2), at)].slice(-2);
  const from = values[at] === step ? at + 1 : at;
  const ahead = values.slice(from, from + 2);
  const first = behind.at(-1);
  const next = ahead[0];
  if (first !== undefined && next !== undefined && next.index === step.index + 1 && isBaseBehind(next))
    return pair(step, next, first);
  if (next !== undefined && first !== undefined && isTimesOf(step, next)) return pair(step, next, first);
  const multiple = timesOfZh(step, sentence);
  if (multiple !== null) return multiple;
  if (behind.length === 2 && touches(behind[1]!, step, sentence))
    return (
      ordered(step, behind[0]!, behind[1]!) ??
      named(step, behind[0]!, behind[1]!) ??
      apart(step, behind[0]!, behind[1]!)
    );
  if (ahead.length === 2 && next!.index === step.index + 1 && sentence.lang === 'en' && isToFrom(ahead))
    return pair(step, ahead[1]!, ahead[0]!);
  return null;
}

/** "$120 a month": a rate of money for a time. */
const isPriced = ({ fact, value }: Item): boolean => fact.kind === 'rate' && fact.currency !== null && value !== null;

/** 优良天数26天: days that are counted as a value. */
const isLength = ({ fact, lead, sentence }: Item): boolean =>
  fact.kind === 'duration' &&
  sentence.lang === 'zh' &&
  (/(?:过去|以前|原来|原先|如今|现在|目前)[^，。；]{0,14}(?:要|需|花|用|走)(?:了)?$/.test(lead) ||
    /(?:天数|时长|用时|耗时|时间|周期)[^，。；]{0,4}$/.test(lead) ||
    /(?:去年|今年|上年)[^，。；]{0,6}(?:为|是|到|至)$/.test(lead));

/** What can be an old or a new value. */
const isValue = oncePerItem(
  (item): boolean =>
    (isAmount(item) || isPercent(item) || isPriced(item) || isLength(item)) &&
    (item.fact.kind !== 'change' || /新增$/.test(item.lead)) &&
    !NAMED_STEP_EN.test(item.lead) &&
    !(item.sentence.lang === 'zh' && isStepLeadZh(item.lead)) &&
    !isBound(item) &&
    hasRange(item),
);

/** Listed once in a sentence, however many steps it tells: a list of thousands is no harder than so many sentences. */
const valuesOf = oncePer(({ items }: Sentence): readonly Item[] => items.filter(isValue));

/** Place of the first value that does not stand before the number at `index`. Logarithmic. */
function firstFrom(values: readonly Item[], index: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]!.index >= index) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Nothing but the step is told before it in its sentence: "That is 25% more", not "Profit at Jinsui, a farmer, fell 137%". */
const isBareWhole = ({ lead, sentence }: Item): boolean =>
  lead.split(/[,;:–—，；：]/).every((clause) => (sentence.lang === 'zh' ? isBareStepZh(clause) : isBareStepEn(clause)));

/** Right behind the later value, or first in the sentence behind it. */
const touches = (value: Item, step: Item, sentence: Sentence): boolean =>
  value.sentence === sentence
    ? step.index - value.index === 1 ||
      (step.index - value.index === 2 && sentence.items[step.index - 1]!.fact.kind === 'duration')
    : step.index === 0 && isBareWhole(step);

const BASE_EN =
  /^(?: [a-z]+){0,2} (?:from|on|against|compared (?:with|to)|than|versus|over)(?: (?:[a-z]+|(?:19|20)\d{2})){0,4}(?:,? (?:when|in which|which|where|who) [a-z ]{2,24})? $/i;
const BASE_ZH =
  /^[（(，,；](?:而)?(?:去年|上年|上月|上季度|上届|前年|此前|原来|当时|\d{1,2}月)(?:同期|份)?(?:[\u4e00-\u9fa5]{0,3})?(?:为|是|仅|只有|仅有|仅为)?$/;

const isBaseBehind = ({ lead, sentence }: Item): boolean => (sentence.lang === 'zh' ? BASE_ZH : BASE_EN).test(lead);

/** "fell 20 percent in September to 425, from 500". */
const isToFrom = ([to, from]: readonly Item[]): boolean =>
  /^(?: [a-z]+){0,5},? to (?:just |about |only )?$/i.test(to!.lead) &&
  /^[^.;]{0,40}\bfrom (?:about |some )?$/i.test(from!.lead);

/** "24,000 hectares, is three times the 8,000 hectares of 2022". */
const isTimesOf = (step: Item, next: Item): boolean =>
  isMultiple(step) &&
  next.index === step.index + 1 &&
  /^(?: times)? (?:the|its|that of the|as many as the|the level of)(?: [a-z]+){0,2} $/i.test(next.lead);

/** 今年2.4万亩，是2022年8000亩的3倍. */
function timesOfZh(step: Item, { items, lang }: Sentence): Change | null {
  const old = items[step.index - 1];
  const now = items[step.index - 2];
  if (
    lang === 'en' ||
    old === undefined ||
    now === undefined ||
    !/倍/.test(step.fact.unit ?? '') ||
    !isValue(old) ||
    !isValue(now)
  )
    return null;
  if (
    !/^[^，。；]{0,3}的(?:约|近|整整|将近|超过)?$/.test(step.lead) ||
    !/[，,][^，。；]{0,6}(?:是|为|相当于|达到?)[^，。；]{0,16}$/.test(old.lead)
  )
    return null;
  return pair(step, old, now);
}

/** 女性82.4岁，男性77.1岁，女性比男性长5.3岁: the step names both. */
function named(step: Item, a: Item, b: Item): Change | null {
  const said =
    /^([\u4e00-\u9fa5]{2,10})比([\u4e00-\u9fa5]{2,10}?)(?:要|足足|整整)?(?:多|少|高|低|长|短|大|小|重|轻|快|慢|贵|便宜)(?:了|出|约|近)*$/.exec(
      lastClause(step.lead),
    );
  if (said === null) return null;
  const has = (item: Item, name: string): boolean => lastClause(item.lead).includes(name);
  if (has(a, said[1]!) && has(b, said[2]!) && !has(b, said[1]!)) return pair(step, b, a);
  return has(b, said[1]!) && has(a, said[2]!) && !has(a, said[1]!) ? pair(step, a, b) : null;
}

/** "82.4 years and men to 77.1, a gap of 5.3 years", 相差5.3岁: which of the two is meant first does not matter. */
function apart(step: Item, a: Item, b: Item): Change | null {
  const zh = step.sentence.lang === 'zh';
  const said = zh
    ? /^[，,；](?:两者|二者|双方|前后)?(?:相差|差距为|差距达|相距|差额为?)(?:约|近|了)?$/
    : /, (?:a|with a|giving [a-z]+ a) (?:gap|difference|margin|majority|lead|surplus|shortfall) of (?:about |some |just )?$/i;
  if (!said.test(step.lead) || !isPlain(step) || a.sentence !== step.sentence) return null;
  if (step.fact.unit === null) return zh || a.fact.unit === null ? null : pair(step, b, a);
  return a.fact.unit === step.fact.unit || b.fact.unit === step.fact.unit ? pair(step, b, a) : null;
}

function ordered(step: Item, a: Item, b: Item): Change | null {
  const old = olderOf(a, b);
  if (old === null || !isOneThing(a, b) || (a.sentence !== b.sentence && !areDated(a, b))) return null;
  return old === a ? pair(step, a, b) : pair(step, b, a);
}

function pair(step: Item, old: Item, now: Item): Change | null {
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
const fits = (step: Item, value: Item): boolean =>
  !isOfOthers(step, value) &&
  (isPercent(step) ||
    isPoints(step.fact.unit) ||
    isMultiple(step) ||
    addable(value, step) ||
    (isPriced(value) && step.fact.currency === value.fact.currency));

/** "1,000 sellers now, against 200 a year ago, a fivefold increase": a multiple in words behind a pair. */
function byWord(
  { items, block, text, end }: Sentence,
  before: Sentence | undefined,
  taken: ReadonlySet<Item>,
): readonly Change[] {
  if (!mayTellTimes(text)) return [];
  return gather(items, (second, at): readonly Change[] => {
    const near = before?.block === block ? before.items.at(-1) : undefined;
    const first = items[at - 1] ?? near;
    const after = block.text.slice(second.fact.end, Math.min(end, second.fact.end + 60));
    if (first === undefined || !isValue(first) || !isValue(second) || taken.has(first) || taken.has(second)) return [];
    if (!TIMES.test(after)) return [];
    const [from, to] = olderOf(first, second) === first ? [first, second] : [second, first];
    if (first.sentence !== second.sentence && !areDated(first, second)) return [];
    if (olderOf(first, second) === null || !isOneThing(first, second) || !comparable(from, to)) return [];
    const [a, b] = [operandOf(from)!, operandOf(to)!];
    return [{ from: a, to: b, verb: null, deltas: [], after, sentence: second.sentence }];
  });
}

const TIMES =
  /^[^.;。；]{0,40}?(?:\b(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})-?fold\b|\b(?:doubl|tripl|trebl|quadrupl|halv)(?:ed|ing|es)\b|翻(?:了)?(?:一|两|三)?番|翻了?一倍)/i;

const mayTellTimes = mayMatch(TIMES);

/** Two sentences make one comparison only where both say when: 去年为450件。今年580件. */
const areDated = (a: Item, b: Item): boolean => agesOf(a).rank !== null && agesOf(b).rank !== null;

/** The second value names no subject that the first lacks: 去年办结2400件 is not the 3200件 that came in. */
function isOneThing(a: Item, b: Item): boolean {
  const rest = agesOf(b).rest;
  if (b.sentence.lang === 'zh') {
    if (rest.length < 2) return true;
    const said = a.lead.slice(-40);
    for (let at = 0; at + 1 < rest.length; at += 1) if (said.includes(rest.slice(at, at + 2))) return true;
    return false;
  }
  const unit = (b.fact.unit ?? '').toLowerCase();
  const words = (rest.toLowerCase().match(/[a-z]{4,}/g) ?? []).filter((word) => word !== unit);
  const said = `${a.lead.slice(-80)} ${a.fact.text} ${a.tail.slice(0, 60)}`.toLowerCase();
  return words.every((word) => said.includes(word.slice(0, 4)));
}
