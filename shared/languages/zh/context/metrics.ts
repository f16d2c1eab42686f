import type { Measured, Placed } from '../../context-reader.ts';
import { readAttributive, readDeed } from './attributive.ts';
import { type Carried, carry, type Found, FRESH, found, NOTHING } from './carried.ts';
import { type Clause, clauseFinder, clausesOf } from './clauses.ts';
import { phraseBefore, verbsAtEnd, withoutLinks, withoutOpenings } from './phrases.ts';
import { readLabelled, readNewValue, readPostposed } from './postposed.ts';
import { readEach, readRespective, readSeries } from './series.ts';
import { readChange, readShare } from './shares.ts';
import { sidesOf } from './sides.ts';

/** 过去5年, 10天内, 十几年前: a duration that dates something measures nothing itself. */
function isPeriod(text: string, { kind, start, end }: Placed): boolean {
  if (kind === 'date') return true;
  if (kind !== 'duration') return false;
  return (
    ['过去', '未来', '近', '前', '今后', '最近', '此后', '连续', '今明'].some(
      (word) => text.startsWith(word, start - word.length) || text.startsWith(word, start),
    ) || ['前', '后', '内', '来', '间', '里', '以来', '之内', '以后', '以前'].some((word) => text.startsWith(word, end))
  );
}

/** 开展6期: nothing but the verb. One character says too little. */
function readVerb(left: string): Found {
  const verb = withoutOpenings(verbsAtEnd(withoutLinks(left)));
  return found('zh-metric-verb', verb.length < 2 ? null : verb);
}

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

/** 受访者中，男性占46.8%: the clause in front names the whole. */
function wholeNamed(text: string, before: Clause | null, clause: Clause): string | null {
  if (before === null || before.sentenceStart !== clause.sentenceStart || before.end - before.start > 24) return null;
  const noun = /^(?:在|其中，?)?([^0-9]{2,20}?)(?:当中|之中|中)$/.exec(text.slice(before.start, before.end))?.[1];
  return noun === undefined || /(?:比赛|过程|活动|会议|其|此|事故|采访|调查|集|期间)$/.test(noun) ? null : noun;
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
    () => readSeries(carried),
    () => readRespective(text, sides, quantities, index, clause, carried),
    () => readEach(text, sides, quantities, index, clause),
    () => readWithin(text, quantities, index, clause, sides),
    () => readChange(sides, quantity, carried),
    () => readAttributive(sides, quantity, carried, atClauseEnd),
    () => readPostposed(sides, quantity, carried),
    () => readNewValue(sides, quantity, carried),
    () => readDeed(sides, quantity),
    () => readLabelled(text, clause, before, sides),
    () => readVerb(sides.left),
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
  let carried: Carried = { sentence: -1, ...FRESH };
  return quantities.map((quantity, index) => {
    const clause = find(quantity.start);
    if (clause === null) return NOTHING;
    if (clause.sentenceStart !== carried.sentence) carried = { sentence: clause.sentenceStart, ...FRESH };
    const before = clauses[(order.get(clause) ?? 0) - 1] ?? null;
    const whole = carried.base === null ? wholeNamed(text, before, clause) : null;
    if (whole !== null) carried = { ...carried, base: whole };
    const read = measure(text, quantities, index, clause, before, carried);
    carried = carry(carried, read, quantity);
    return { metric: read.metric, base: read.base, rules: read.rules };
  });
}
