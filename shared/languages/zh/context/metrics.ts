import type { Measured, Placed } from '../../context-reader.ts';
import { type Clause, clauseFinder, clausesOf } from './clauses.ts';
import { ACTIONS, ACTOR_UNITS, DEVERBAL, EVENT_UNITS, NOT_PREDICATES, PREDICATES } from './lexicon.ts';
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
}

export interface Found extends Measured {
  readonly verb?: string;
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
    '的和与及至到，来之后前内间里中外起增升降比较占达为是均已也都还在从被将向由于了过者时；'.includes(whole[0]!) &&
    NOT_PREDICATES.at(whole, 0) === 0
  )
    return '';
  const short = whole.length <= SHORT_CLAUSE && atClauseEnd;
  const phrase = short ? whole : whole.slice(0, predicateAt(whole));
  const noun = short ? phrase : withoutTail(phrase, atClauseEnd);
  return noun.replace(/(?:当中|之中|中|的)$/, '').slice(0, LONGEST_NOUN);
}

/** Where the first 、, bracket or blank stands that is not inside quote marks. */
function enumerationEnd(text: string): number {
  let quoted = 0;
  for (let at = 0; at < text.length; at++) {
    if ('“《'.includes(text[at]!)) quoted++;
    else if ('”》'.includes(text[at]!)) quoted--;
    else if (quoted === 0 && '、（( \u3000'.includes(text[at]!)) return at;
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
  const noun = nounAfter(sides.right, atClauseEnd);
  if (noun.length < 2) return NOTHING;
  if (EVENT_UNITS.has(quantity.unit ?? '')) return found('zh-metric-event', sides.right.slice(0, LONGEST_NOUN));
  // 投资5亿元建设学校: the verb that follows opens a new phrase. 5人受伤: it tells what befell them.
  if (beginsWithVerb(noun) && !ACTOR_UNITS.has(quantity.unit ?? '')) return NOTHING;
  const left = withoutLinks(sides.left);
  const verb = sides.listed ? carried.verb : verbsAtEnd(left) || verbsAtEnd(placeless(left));
  return found(verb === '' ? 'zh-metric-noun-after' : 'zh-metric-verb-noun', `${verb}${noun}`, null, verb);
}

/** 覆盖全球 → 覆盖, so that the verb is found. */
const placeless = (text: string) => text.replace(/(?:全球|全国|全省|全市|全区|全县|世界)$/, '');

/** 有156户加入合作社: only what they do tells whom it counts. */
function readDeed(sides: Sides, quantity: Placed): Found {
  if (!ACTOR_UNITS.has(quantity.unit ?? '') || PREDICATES.at(sides.right, 0) < 2) return NOTHING;
  const deed = sides.right.slice(0, enumerationEnd(sides.right));
  const isOwn = withoutOpenings(withoutLinks(sides.left)) === '' && deed.length <= 2 * SHORT_CLAUSE;
  return isOwn ? found('zh-metric-deed', deed) : NOTHING;
}

/** 由3.2万元增至4.5万元: the new value measures what the old one did. */
function readNewValue(sides: Sides, carried: Carried): Found {
  const isGoal =
    /^(?:增|升|降|减|涨|跌|提高|增长|增加|上升|下降|减少|提升|扩大|缩减|缩短|回落)(?:加|长)?[至到为](?:了|约|的|近|超|超过)*$/.test(
      sides.left,
    );
  return isGoal ? found('zh-metric-carried', carried.metric) : NOTHING;
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
    () => readChange(sides, quantity, carried),
    () => readAttributive(sides, quantity, carried, atClauseEnd),
    () => readPostposed(sides),
    () => readNewValue(sides, carried),
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

/** One entry a quantity. Each reads its own clause only, at most eighty characters to either side: linear. */
export function readMetrics(text: string, quantities: readonly Placed[]): readonly Measured[] {
  const clauses = clausesOf(text);
  const order = new Map(clauses.map((clause, index) => [clause, index]));
  const find = clauseFinder(clauses);
  let carried: Carried = { sentence: -1, metric: null, verb: '', base: null };
  return quantities.map((quantity, index) => {
    const clause = find(quantity.start);
    if (clause === null) return NOTHING;
    if (clause.sentenceStart !== carried.sentence)
      carried = { sentence: clause.sentenceStart, metric: null, verb: '', base: null };
    const before = clauses[(order.get(clause) ?? 0) - 1] ?? null;
    const { metric, base, rules, verb } = measure(text, quantities, index, clause, before, carried);
    if (metric !== null) carried = { ...carried, metric, verb: verb ?? '', base: base ?? carried.base };
    return { metric, base, rules };
  });
}
