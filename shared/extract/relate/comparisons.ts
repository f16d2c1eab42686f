import { gather } from '../../gather.ts';
import { type Change, changesOf } from './changes.ts';
import { changesByTime } from './changes-by-time.ts';
import { byWord } from './changes-by-word.ts';
import { isMultiple, isPlain, isStep } from './comparison-steps.ts';
import { firstFrom, isValue, valuesOf } from './comparison-values.ts';
import { lastClause } from './cues.ts';
import { impliedChangesOf } from './implied-changes.ts';
import { areDated, isOneThing } from './one-thing.ts';
import { isBareStepEn, isBareStepZh } from './step-words.ts';
import type { Item, Sentence } from './text-view.ts';
import { olderOf, sameBase } from './then-and-now.ts';
import { fits, holds, pair } from './told-pair.ts';
import { trendsOf } from './trends.ts';
import { isPoints } from './units.ts';

/** All changes of a sentence: those written with both ends in their usual order, and those told in any other. */
export function allChangesOf(sentence: Sentence, before: Sentence | undefined): readonly Change[] {
  const told = changesOf(sentence);
  const more = comparisonsOf(sentence, before, new Set(gather(told, ({ deltas }) => deltas)));
  const paired = new Set(gather([...told, ...more], ({ from, to }) => [from.item, to.item]));
  const known = new Set(gather([...told, ...more], ({ deltas }) => deltas));
  const implied = impliedChangesOf(sentence).filter(({ deltas }) => !deltas.some((step) => known.has(step)));
  const timed = changesByTime(sentence, known);
  return [...told, ...more, ...timed, ...byWord(sentence, before, paired), ...trendsOf(sentence), ...implied];
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
      orderedWith(step, behind[0]!, behind[1]!) ??
      named(step, behind[0]!, behind[1]!) ??
      apart(step, behind[0]!, behind[1]!)
    );
  if (ahead.length === 2 && next!.index === step.index + 1 && sentence.lang === 'en' && isToFrom(ahead))
    return pair(step, ahead[1]!, ahead[0]!);
  return null;
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

/** "71%, below the target of 85%, 14 points short": how far the one lies from the other. */
const isShortBy = ({ fact, lead, tail }: Item): boolean =>
  isPoints(fact.unit) && /^[^,.;]{0,20}, (?:or |about )?$/i.test(lead) && /^ (?:short|adrift|apart)\b/i.test(tail);

/** "82.4 years and men to 77.1, a gap of 5.3 years", 相差5.3岁: which of the two is meant first does not matter. */
function apart(step: Item, a: Item, b: Item): Change | null {
  const zh = step.sentence.lang === 'zh';
  const said = zh
    ? /^[，,；](?:两者|二者|双方|前后)?(?:相差|差距为|差距达|相距|差额为?)(?:约|近|了)?$|^[，,；][\u4e00-\u9fa5]{0,6}(?:净胜|净赢|多得|多拿|领先)(?:对手|对方)?(?:了|约)?$|^[，,；][宽窄重轻快慢矮]了(?:约|近)?$/
    : /, (?:a|with a|giving [a-z]+ a) (?:gap|difference|margin|majority|lead|surplus|shortfall) of (?:about |some |just )?$/i;
  if (!zh && isShortBy(step)) return a.sentence === step.sentence ? pair(step, b, a) : null;
  if (!said.test(step.lead) || !isPlain(step) || a.sentence !== step.sentence) return null;
  if (step.fact.unit === null) return zh || a.fact.unit === null ? null : pair(step, b, a);
  return a.fact.unit === step.fact.unit || b.fact.unit === step.fact.unit ? pair(step, b, a) : null;
}

/** 合作社86家，其中示范社12家，五年前只有31家，增长1.8倍: where the step goes with the whole and not with its part, that is meant. */
function orderedWith(step: Item, part: Item, b: Item): Change | null {
  const told = ordered(step, part, b);
  if (told === null || holds(told) || !/其中/.test(part.lead)) return told;
  const whole = part.sentence.items[part.index - 1];
  const old = whole === undefined || !isValue(whole) ? null : olderOf(whole, b);
  const other = old === null ? null : pair(step, old, old === b ? whole! : b);
  return other !== null && holds(other) ? other : told;
}

function ordered(step: Item, a: Item, b: Item): Change | null {
  const old = olderOf(a, b);
  if (old === null || !isOneThing(a, b) || (a.sentence !== b.sentence && !areDated(a, b))) return null;
  return old === a ? pair(step, a, b) : pair(step, b, a);
}
