import type { Measured, Placed } from '../../context-reader.ts';
import { readAttributive, readDeed, readNounUnit } from './attributive.ts';
import { type Carried, carry, type Found, found, fresh, NOTHING } from './carried.ts';
import { readChange } from './changes.ts';
import { type Clause, clauseFinder, clausesOf } from './clauses.ts';
import { readEach } from './each.ts';
import { readGloss } from './glosses.ts';
import { readFromTo, readOldValue, readOtherTime } from './other-times.ts';
import {
  readAgain,
  readAverage,
  readDistance,
  readInhabitants,
  readOfEach,
  readOtherSide,
  readOwned,
  readPerEach,
  readPointed,
  readTotal,
  withMagnitude,
} from './parallel.ts';
import { phraseBefore, verbsAtEnd, withoutLinks, withoutOpenings } from './phrases.ts';
import { readLabelled, readNewValue, readPostposed } from './postposed.ts';
import { readRespective, readSeries } from './series.ts';
import { readShare, readTimesOfDate } from './shares.ts';
import { type Sides, sidesOf } from './sides.ts';
import { readSameDeed, readStated, readTopic } from './topics.ts';

/** 过去5年, 10天内, 十几年前: a duration that dates something measures nothing itself. */
function isPeriod(text: string, { kind, start, end }: Placed): boolean {
  if (kind === 'date') return true;
  // 比计划提前6天: that is how much.
  if (kind !== 'duration' || text.startsWith('提前', start - 2)) return false;
  return (
    ['过去', '未来', '近', '前', '今后', '最近', '此后', '连续', '今明'].some(
      (word) => text.startsWith(word, start - word.length) || text.startsWith(word, start),
    ) || ['前', '后', '内', '来', '间', '里', '以来', '之内', '以后', '以前'].some((word) => text.startsWith(word, end))
  );
}

/** 开展6期: nothing but the verb. One character says too little. */
function readVerb(left: string): Found {
  const verb = withoutOpenings(verbsAtEnd(withoutLinks(left)));
  // 每吨卖到1.15万元: one letter says enough of each.
  const each =
    verb.length < 2 ? /(?:^|，)(每[^，每]{1,3}[卖收赚挣花付补奖罚])$/.exec(withoutLinks(left))?.[1] : undefined;
  return found('zh-metric-verb', each ?? (verb.length < 2 ? null : verb));
}

/** 女生（74.5%）高于男生（68.4%）: the words in front of the bracket. */
const readOuter = (outer: string): Found =>
  found('zh-metric-outer', outer === '' ? null : phraseBefore(outer.replace(/^(?:高于|低于|多于|少于|和|与|及)/, '')));

/** 获得465个席位中的221席: the number in front is the whole, and what stands before it is measured. */
function readWithin(
  text: string,
  quantities: readonly Placed[],
  index: number,
  clause: Clause,
  { left }: { readonly left: string },
): Found {
  const before = quantities[index - 1];
  const noun = /^(.{0,12})(?:当中|之中|中|里)的$/.exec(left)?.[1];
  if (noun === undefined || before === undefined || before.end <= clause.start) return NOTHING;
  const from = Math.max(clause.start, before.start - 40, quantities[index - 2]?.end ?? 0);
  const metric = phraseBefore(text.slice(from, before.start), true);
  return metric === null
    ? NOTHING
    : { metric, base: `${before.text}${noun}`, rules: ['zh-metric-within', 'zh-base-within'] };
}

/** 较上届多了4枚金牌, 与安慰剂组相比，死亡风险降低34%: the other side of a comparison. */
function compared(result: Found, text: string, left: string, before: Clause | null): Found {
  const inside = /(?:比|较)([^，比较]{2,12}?)(?:多|少|增加|减少|新增|高|低|缩量|放量|提前|推迟)了?$/.exec(left)?.[1];
  const opening = before === null ? '' : text.slice(Math.max(before.start, before.end - 24), before.end);
  const isChange = result.rules[0] === 'zh-metric-change';
  const base = inside ?? (isChange ? /(?:与|同|和|跟)([^，]{2,16}?)(?:相比|比较|相较)$/.exec(opening)?.[1] : undefined);
  return base === undefined ? result : { ...result, base, rules: [...result.rules, 'zh-base-comparison'] };
}

/** 受访者中，男性占46.8%: the clause in front names the whole. */
function wholeNamed(text: string, before: Clause | null, clause: Clause): string | null {
  if (before === null || before.sentenceStart !== clause.sentenceStart || before.end - before.start > 24) return null;
  const noun = /^(?:在|其中，?)?([^0-9]{2,20}?)(?:当中|之中|中)$/.exec(text.slice(before.start, before.end))?.[1];
  return noun === undefined || /(?:比赛|过程|活动|会议|其|此|事故|采访|调查|集|期间)$/.test(noun) ? null : noun;
}

/** 8个县（区）紧急转移2.3万人: the noun counted before goes with its own number where a deed follows. */
function withoutCounted(sides: Sides, { noun }: Carried): Sides {
  if (noun === '' || !sides.left.startsWith(noun)) return sides;
  const rest = sides.left.slice(noun.length).replace(/^（[^）]{1,8}）/, '');
  return rest.length >= 2 && /^(?:紧急|共|累计|已|先后|联合|集中|分批|连夜|主动)/.test(rest)
    ? { ...sides, left: rest }
    : sides;
}

/** What the readers of one number look at. */
interface Looked {
  readonly text: string;
  readonly sides: Sides;
  readonly quantities: readonly Placed[];
  readonly index: number;
  readonly quantity: Placed;
  readonly clause: Clause;
  /** The clause in front. */
  readonly before: Clause | null;
  readonly carried: Carried;
  readonly next: Placed | undefined;
  readonly atClauseEnd: boolean;
}

/** The first that names something is believed. */
const READERS: readonly ((looked: Looked) => Found)[] = [
  ({ carried }) => readSeries(carried),
  ({ text, quantities, index, carried }) => readGloss(text, quantities, index, carried),
  ({ text, sides, quantities, index, clause, before }) => readEach(text, sides, quantities, index, clause, before),
  ({ text, sides, quantities, index, quantity, clause, carried, next }) =>
    readShare(
      text,
      sides,
      quantity,
      carried,
      clause,
      next !== undefined && (next.unit === '岁' || next.start < sides.rightAt) ? quantities[index + 2] : next,
    ),
  ({ sides, quantity, quantities, index, carried }) => readTimesOfDate(sides, quantity, quantities[index - 1], carried),
  ({ text, sides, quantities, index, clause, carried }) =>
    readRespective(text, sides, quantities, index, clause, carried),
  ({ text, quantities, index, carried }) => readFromTo(text, quantities, index, carried),
  ({ text, sides, quantities, index, carried }) => readOtherTime(text, sides, quantities, index, carried),
  ({ text, sides, quantities, index, before, carried }) =>
    readOldValue(text, sides, quantities, index, before, carried),
  ({ sides }) => readOfEach(sides),
  ({ sides, carried }) => readPointed(sides, carried),
  ({ text, sides, quantities, index, clause }) => readWithin(text, quantities, index, clause, sides),
  ({ sides, quantity, carried }) => readChange(sides, quantity, carried),
  ({ sides }) => readOwned(sides),
  ({ sides, quantity, carried }) => readDistance(sides, quantity, carried),
  ({ sides, quantity, carried }) => readOtherSide(sides, quantity, carried),
  ({ sides, quantity }) => readNounUnit(sides, quantity),
  ({ sides, quantity, carried, atClauseEnd }) => readAttributive(sides, quantity, carried, atClauseEnd),
  ({ text, sides, quantity, before, carried }) => readTopic(text, sides, quantity, before, carried),
  ({ text, sides, quantities, index, before }) => readStated(text, sides, before, quantities, index),
  ({ sides, quantity, carried }) => readAgain(sides, quantity, carried),
  ({ sides, quantity, carried }) => readAverage(sides, quantity, carried),
  ({ sides, quantity, carried }) => readNewValue(sides, quantity, carried),
  ({ text, sides, quantity, before, carried }) => readSameDeed(text, sides, quantity, carried, before),
  ({ sides, quantity, carried }) => readPerEach(sides, quantity, carried),
  ({ sides, quantity, carried }) => withMagnitude(readPostposed(sides, quantity, carried), sides, quantity, carried),
  ({ sides, quantity, carried }) => readDeed(sides, quantity, carried),
  ({ text, sides, quantity, carried }) => readInhabitants(sides, quantity, carried, text, quantity.start),
  ({ text, sides, quantity, carried }) => readTotal(text, sides, quantity, carried),
  ({ text, sides, clause, before }) => readLabelled(text, clause, before, sides),
  ({ sides }) => readVerb(sides.left),
  ({ sides }) => readOuter(sides.outer),
];

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
  const sides = withoutCounted(sidesOf(text, clause, quantities, index), carried);
  const next = quantities[index + 1];
  const atClauseEnd = next === undefined || next.start >= clause.end;
  const looked = { text, sides, quantities, index, quantity, clause, before, carried, next, atClauseEnd };
  for (const read of READERS) {
    const result = read(looked);
    if (result.metric !== null) return result.base === null ? compared(result, text, sides.left, before) : result;
  }
  return NOTHING;
}

/** One entry a quantity. Each reads its own clause only, at most eighty characters to either side: linear. */
export function readMetrics(text: string, quantities: readonly Placed[]): readonly Measured[] {
  const clauses = clausesOf(text);
  const order = new Map(clauses.map((clause, index) => [clause, index]));
  const find = clauseFinder(clauses);
  let carried: Carried = fresh(-1, null);
  return quantities.map((quantity, index) => {
    const clause = find(quantity.start);
    if (clause === null) return NOTHING;
    if (clause.sentenceStart !== carried.sentence) carried = fresh(clause.sentenceStart, carried.topic);
    const before = clauses[(order.get(clause) ?? 0) - 1] ?? null;
    const whole = carried.base === null ? wholeNamed(text, before, clause) : null;
    if (whole !== null) carried = { ...carried, base: whole };
    const read = measure(text, quantities, index, clause, before, carried);
    carried = carry(carried, read, quantity);
    return { metric: read.metric, base: read.base, rules: read.rules };
  });
}
