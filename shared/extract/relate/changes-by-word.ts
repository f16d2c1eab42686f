import { gather } from '../../gather.ts';
import { mayMatch } from '../../text/may-match.ts';
import { comparable } from './change-pairs.ts';
import type { Change } from './changes.ts';
import { isValue } from './comparison-values.ts';
import { areDated, isOneThing } from './one-thing.ts';
import { type Item, operandOf, type Sentence } from './text-view.ts';
import { olderOf } from './then-and-now.ts';

/** "1,000 sellers now, against 200 a year ago, a fivefold increase": a multiple in words behind a pair. */
export function byWord(
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
