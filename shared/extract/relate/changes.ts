import { type Direction, directionIn, hasWord, lastClause } from './cues.ts';
import { isOfAnother, isStepBefore, saysStep } from './stated-steps.ts';
import { isBareMore, isBareStepZh } from './step-words.ts';
import { endsOf, type Item, type Operand, operandOf, type Sentence } from './text-view.ts';
import { sameBase } from './then-and-now.ts';
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

const TO_ZH =
  /(?:至|到|为|成)(?:了)?(?:如今|现在|目前|今年|去年|\d{0,4}年?|[^，。；\d]{1,8}的)?的?(?:每[月天日年周季]|日均|月均|年均|平均)?(?:约|近|超|超过|突破)?$/;

/** All changes of one sentence that are written with both ends, in order. */
export function changesOf(sentence: Sentence): readonly Change[] {
  const found: Change[] = [];
  for (let at = 0; at < sentence.items.length; at += 1) {
    const change = sentence.lang === 'zh' ? changeZh(sentence, at) : changeEn(sentence, at);
    if (change === null) continue;
    found.push(change);
    at = Math.max(at, change.to.item.index, change.from.item.index);
  }
  return found;
}

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

function changeZh(sentence: Sentence, at: number): Change | null {
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

function changeEn(sentence: Sentence, at: number): Change | null {
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
  return withSteps(sentence, from, to, directionIn(lastClause(opening)), second.index);
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

function change(
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

const MOST_STEPS = 2;
/** "…, while thefts of bicycles fell by 12%": what follows has a subject of its own. */
const TURN =
  /\b(?:while|whereas|although|even as)\b|\b(?:after|because|when|as) (?:the|it|they|he|she|its|a|an) [a-z]+ |[，,]而(?!且|比|较)/i;

function withSteps(sentence: Sentence, from: Operand, to: Operand, verb: Direction, last: number): Change {
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
  const said = verb ?? (ahead === null ? null : directionIn(lastClause(ahead.lead)));
  return { from, to, verb: said, deltas, after: block.slice(sentence.items[last]!.fact.end, end), sentence };
}

/** The step as a percent, in points, or as a multiple (倍, times); null where it is not given so. */
export const percentStep = ({ deltas }: Change): Item | null =>
  deltas.find(({ fact, value }) => value !== null && fact.per === null && (fact.unit === '%' || fact.unit === '％')) ??
  null;

export const pointStep = ({ deltas }: Change): Item | null => deltas.find(({ fact }) => isPoints(fact.unit)) ?? null;

export const multipleStep = ({ deltas }: Change): Item | null =>
  deltas.find(
    ({ fact, tail }) => /倍|times$|fold$/.test(fact.unit ?? fact.text) || /^(?:-| )?(?:times|fold)\b/.test(tail),
  ) ?? null;
