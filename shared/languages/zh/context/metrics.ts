import type { Measured, Placed } from '../../context-reader.ts';
import { type Clause, clauseFinder, clausesOf } from './clauses.ts';
import {
  ACTIONS,
  ACTOR_UNITS,
  ADJECTIVES,
  CHANGES,
  DEVERBAL,
  EVENT_UNITS,
  NOT_PREDICATES,
  PREDICATES,
} from './lexicon.ts';
import { phraseBefore, predicateAt, verbsAtEnd, withoutLinks, withoutOpenings } from './phrases.ts';
import { readChange, readShare } from './shares.ts';
import { type Sides, sidesOf } from './sides.ts';

/** What earlier quantities of the sentence leave for later ones. */
export interface Carried {
  readonly sentence: number;
  /** Metric of the last quantity, for "…120亿元，同比增长8%". */
  readonly metric: string | null;
  /** Verb of a list: 培养50名大国工匠、400名三秦工匠. */
  readonly verb: string;
  /** The whole of a series of shares: 96%的参与者…，93%…. */
  readonly base: string | null;
  readonly unit: string | null;
  /** Metrics of the sentence so far that are no changes, for 同比分别增长6.1%和9.4%. */
  readonly recent: readonly string[];
  /** What is left of such a series, next first. */
  readonly series: readonly string[];
}

const FRESH = { metric: null, verb: '', base: null, unit: null, recent: [], series: [] };

export interface Found extends Measured {
  readonly verb?: string;
  /** A whole that later shares of the sentence refer to. */
  readonly whole?: string;
  readonly series?: readonly string[];
}

const NOTHING: Found = { metric: null, base: null, rules: [] };
const found = (rule: string, metric: string | null, base: string | null = null, verb = ''): Found =>
  metric === null ? NOTHING : { metric, base, rules: [rule], verb };

/** 过去5年, 10天内, 十几年前: a duration that dates something measures nothing itself. */
function isPeriod(text: string, { kind, start, end }: Placed): boolean {
  if (kind === 'date') return true;
  if (kind !== 'duration') return false;
  return (
    ['过去', '未来', '近', '前', '今后', '最近', '此后', '连续'].some(
      (word) => text.startsWith(word, start - word.length) || text.startsWith(word, start),
    ) || ['前', '后', '内', '来', '间', '里', '以来', '之内', '以后', '以前'].some((word) => text.startsWith(word, end))
  );
}

/** The noun phrase that opens the right side; '' where the quantity stands behind what it measures. */
function nounAfter(right: string, atClauseEnd: boolean): string {
  const whole = right
    .slice(0, enumerationEnd(right))
    .replace(/^(?:左右|以上|以下|以内)/, '')
    .replace(/^(?:相关的|的)/, '');
  if (whole.length === 0) return '';
  if (PREDICATES.at(whole, 0) > 0 && NOT_PREDICATES.at(whole, 0) === 0) return '';
  if (
    '）的和与及至到，来之后前内间里中外起增升降比较占达为是均已也都还在从被将向由于了过者时；'.includes(whole[0]!) &&
    NOT_PREDICATES.at(whole, 0) === 0
  )
    return '';
  if (CHANGES.at(whole, 0) > 1) return '';
  const owner = ownerIn(whole);
  if (owner !== '') return owner;
  const short = whole.length <= SHORT_CLAUSE && atClauseEnd;
  const phrase = short ? whole : whole.slice(0, predicateAt(whole));
  const noun = short ? phrase : withoutTail(phrase, atClauseEnd);
  return noun.replace(/(?:当中|之中|中|的)$/, '').slice(0, LONGEST_NOUN);
}

/** 32名乘客的大巴车: the passengers are counted, not the coach. */
function ownerIn(noun: string): string {
  const at = noun.indexOf('的');
  const owner = noun.slice(0, Math.max(0, at));
  return owner.length < 2 ||
    /[“《]/.test(owner) ||
    ADJECTIVES.before(owner, owner.length) > 0 ||
    predicateAt(owner) < owner.length
    ? ''
    : owner;
}

/** Where the first 、, bracket or blank stands that is not inside quote marks. */
function enumerationEnd(text: string): number {
  let quoted = 0;
  for (let at = 0; at < text.length; at++) {
    if ('“《'.includes(text[at]!)) quoted++;
    else if ('”》'.includes(text[at]!)) quoted--;
    else if (quoted === 0 && '、（(） \u3000'.includes(text[at]!)) return at;
  }
  return text.length;
}

const SHORT_CLAUSE = 12;
const LONGEST_NOUN = 32;

/** Drops links and verbs that belong to the next quantity: 镇街共承办|23场 → 镇街. */
function withoutTail(phrase: string, atClauseEnd: boolean): string {
  if (atClauseEnd) return phrase;
  const linked = withoutLinks(phrase);
  const verbs = ACTIONS.before(linked, linked.length) > 0 ? verbsAtEnd(linked) : '';
  return withoutLinks(linked.slice(0, linked.length - verbs.length));
}

const beginsWithVerb = (text: string) => ACTIONS.at(text, 0) > 1 || DEVERBAL.at(text, 0) > 1;

/** 覆盖46个大类, 96名职工: the number stands before what it counts. */
function readAttributive(sides: Sides, quantity: Placed, carried: Carried, atClauseEnd: boolean): Found {
  const noun =
    /^[县市区省州村镇乡国](?:（[^）]{1,8}）)?(?=$|[，、的共均已有])/.exec(sides.right)?.[0] ??
    nounAfter(sides.right, atClauseEnd);
  if (noun.length < 2 && !/^[县市区省州村镇乡国]$/.test(noun)) return NOTHING;
  if (EVENT_UNITS.has(quantity.unit ?? '')) return found('zh-metric-event', sides.right.slice(0, LONGEST_NOUN));
  // 投资5亿元建设学校: the verb that follows opens a new phrase. 5人受伤: it tells what befell them.
  if (beginsWithVerb(noun) && !ACTOR_UNITS.has(quantity.unit ?? '')) return NOTHING;
  const left = withoutLinks(sides.left);
  const verb = sides.listed ? carried.verb : verbsAtEnd(left) || verbsAtEnd(placeless(left));
  const result = found(verb === '' ? 'zh-metric-noun-after' : 'zh-metric-verb-noun', `${verb}${noun}`, null, verb);
  // 1200名家长中，76%支持…: they are the whole of the shares that follow.
  return WITHIN.test(sides.right.slice(noun.length)) ? { ...result, whole: noun } : result;
}

const WITHIN = /^(?:当中|之中|中|里)$/;

/** 覆盖全球 → 覆盖, so that the verb is found. */
const placeless = (text: string) => text.replace(/(?:全球|全国|全省|全市|全区|全县|世界)$/, '');

/** 有156户加入合作社: only what they do tells whom it counts. */
function readDeed(sides: Sides, quantity: Placed): Found {
  if (!ACTOR_UNITS.has(quantity.unit ?? '') || PREDICATES.at(sides.right, 0) < 2) return NOTHING;
  const deed = sides.right.slice(0, enumerationEnd(sides.right));
  const isOwn = isBare(sides.left) && deed.length <= 2 * SHORT_CLAUSE;
  return isOwn ? found('zh-metric-deed', deed) : NOTHING;
}

const LEVELS = /^(?:突破|超过|超|达到|达|逾|接近)/;
const isBare = (left: string) => withoutOpenings(withoutLinks(left)) === '';

/** 由3.2万元增至4.5万元: the new value measures what the old one did. */
function readNewValue(sides: Sides, { text, unit }: Placed, carried: Carried): Found {
  const isGoal =
    /^(?:增|升|降|减|涨|跌|提高|增长|增加|上升|下降|减少|提升|扩大|缩减|缩短|回落)(?:加|长)?[至到为](?:了|约|的|近|超|超过)*$/.test(
      sides.left,
    );
  // 去年收入18万元，今年预计能突破60万元: same unit, nothing named anew.
  const isAgain = carried.unit === unit && (LEVELS.test(text) || /[达为到]$/.test(sides.left)) && isBare(sides.left);
  return isGoal || isAgain ? found('zh-metric-carried', carried.metric) : NOTHING;
}

/** 调解成功率达98%, 化解纠纷260余件: the number stands behind. */
function readPostposed(sides: Sides): Found {
  const metric = phraseBefore(sides.left);
  return found(metric === null ? '' : 'zh-metric-before', metric);
}

/** 总投资：5亿元: the words in front of a colon. */
function readLabelled(text: string, clause: Clause, before: Clause | null, sides: Sides): Found {
  if (before === null || before.end + 1 !== clause.start || !'：:'.includes(text[before.end] ?? ' ')) return NOTHING;
  if (withoutOpenings(withoutLinks(sides.left)).length > 0) return NOTHING;
  const label = phraseBefore(text.slice(Math.max(before.start, before.end - 40), before.end));
  return label === null || label.length > 16 ? NOTHING : found('zh-metric-label', label);
}

/** 同比分别增长6.1%和9.4%: each change belongs to one of the last metrics, in their order. */
function readRespective(
  text: string,
  sides: Sides,
  quantities: readonly Placed[],
  index: number,
  clause: Clause,
  carried: Carried,
): Found {
  const written =
    /((?:同比|环比|年均)?)(?:各自|分别)(增长|上升|下降|增加|减少|提高|提升|上涨|下跌|降低)(?:了|约|达|到|至)*$/.exec(
      sides.left,
    );
  if (written === null) return NOTHING;
  let count = 1;
  for (
    let next = index + 1;
    next < quantities.length && quantities[next]!.start < clause.end && count < 4;
    next++, count++
  )
    if (!/^[、和及与]$/.test(text.slice(quantities[next - 1]!.end, quantities[next]!.start))) break;
  const metrics = carried.recent.slice(-count).map((metric) => `${metric}${written[1]}${written[2]}`);
  if (count < 2 || metrics.length < count) return NOTHING;
  return { ...found('zh-metric-change', metrics[0]!), series: metrics.slice(1) };
}

const readSeries = ({ series: [metric, ...series] }: Carried): Found =>
  metric === undefined ? NOTHING : { ...found('zh-metric-change', metric), series };

function measure(
  text: string,
  quantities: readonly Placed[],
  index: number,
  clause: Clause,
  before: Clause | null,
  carried: Carried,
): Found {
  const quantity = quantities[index]!;
  if (isPeriod(text, quantity) || quantity.kind === 'score') return NOTHING;
  const sides = sidesOf(text, clause, quantities, index);
  const next = quantities[index + 1];
  const atClauseEnd = next === undefined || next.start >= clause.end;
  const readers = [
    () => readShare(text, sides, quantity, carried, clause),
    () => readSeries(carried),
    () => readRespective(text, sides, quantities, index, clause, carried),
    () => readChange(sides, quantity, carried),
    () => readAttributive(sides, quantity, carried, atClauseEnd),
    () => readPostposed(sides),
    () => readNewValue(sides, quantity, carried),
    () => readDeed(sides, quantity),
    () => readLabelled(text, clause, before, sides),
    () => found('zh-metric-verb', withoutOpenings(verbsAtEnd(withoutLinks(sides.left))) || null),
  ];
  for (const read of readers) {
    const result = read();
    if (result.metric !== null) return result;
  }
  return NOTHING;
}

function carry(carried: Carried, { metric, base, verb, whole, series, rules }: Found, { unit }: Placed): Carried {
  if (metric === null) return { ...carried, series: [] };
  const isChange = rules[0] === 'zh-metric-change';
  return {
    ...carried,
    ...{ metric, unit, verb: verb ?? '', base: whole ?? (isChange ? null : base) ?? carried.base },
    recent: isChange ? carried.recent : [...carried.recent.slice(-3), metric],
    series: series ?? [],
  };
}

/** One entry a quantity. Each reads its own clause only, at most eighty characters to either side: linear. */
export function readMetrics(text: string, quantities: readonly Placed[]): readonly Measured[] {
  const clauses = clausesOf(text);
  const order = new Map(clauses.map((clause, index) => [clause, index]));
  const find = clauseFinder(clauses);
  let carried: Carried = { sentence: -1, ...FRESH };
  return quantities.map((quantity, index) => {
    const clause = find(quantity.start);
    if (clause === null) return NOTHING;
    if (clause.sentenceStart !== carried.sentence) carried = { sentence: clause.sentenceStart, ...FRESH };
    const before = clauses[(order.get(clause) ?? 0) - 1] ?? null;
    const read = measure(text, quantities, index, clause, before, carried);
    carried = carry(carried, read, quantity);
    return { metric: read.metric, base: read.base, rules: read.rules };
  });
}
