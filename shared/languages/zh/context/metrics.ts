import type { Measured, Placed } from '../../context-reader.ts';
import { readAttributive, readDeed } from './attributive.ts';
import { type Carried, carry, type Found, FRESH, found, NOTHING } from './carried.ts';
import { type Clause, clauseFinder, clausesOf } from './clauses.ts';
import { verbsAtEnd, withoutLinks, withoutOpenings } from './phrases.ts';
import { readLabelled, readNewValue, readPostposed } from './postposed.ts';
import { readRespective, readSeries } from './series.ts';
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
    const read = measure(text, quantities, index, clause, before, carried);
    carried = carry(carried, read, quantity);
    return { metric: read.metric, base: read.base, rules: read.rules };
  });
}
