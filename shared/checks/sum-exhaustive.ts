import { add, clearlyDisjoint, type Interval } from '../extract/interval.ts';
import type { Composition } from '../extract/relate/compositions.ts';
import type { Item } from '../extract/relate/text-view.ts';
import { gather } from '../gather.ts';
import { isOneStrokeOff, repairProposals } from './repair-proposals.ts';
import type { RawFinding, Rule } from './rule.ts';
import { like, plain, quoted, rangeText, say } from './wording.ts';

/** The interval of a sum; null when one of the figures has none. */
export function sumOf(items: readonly Item[]): Interval | null {
  let sum: Interval | null = null;
  for (const { range } of items) {
    if (range === null) return null;
    sum = sum === null ? range : add(sum, range);
  }
  return sum;
}

function judge(composition: Composition): readonly RawFinding[] {
  const { whole, parts, link, implied } = composition;
  if (link !== 'complete' || parts.length < 2 || whole.range === null) return [];
  const sum = sumOf(parts);
  if (sum === null || !clearlyDisjoint(sum, whole.range)) return [];
  // More men and women than members: that parts exclude each other is another rule's finding.
  if (implied === true && sum.low.gt(whole.range.high)) return [];
  const { lang } = whole.sentence;
  const total = rangeText(sum);
  return [
    {
      facts: [whole, ...parts],
      message: say(
        lang,
        `各部分相加为${total}，与总数“${quoted(whole)}”不符。`,
        `The parts add up to ${total}, not to the stated ${quoted(whole)}.`,
      ),
      expected: whole.value === null ? rangeText(whole.range) : like(whole.value, whole),
      actual: total,
      steps: [
        `${parts.map(quoted).join(' + ')} = ${total}`,
        `${quoted(whole)} − ${total} = ${plain(whole.range.low.minus(sum.low))}`,
      ],
      proposals: repairProposals(whole, parts),
      ...(isOneStrokeOff(whole, parts) ? {} : { apart: { stated: sum.low, due: whole.range.high } }),
    },
  ];
}

/** Parts that are said to be complete add up to the whole. */
export const sumExhaustive: Rule = {
  id: 'sum-exhaustive',
  severity: 'error',
  before: ['subset-sum'],
  check: (page) => gather(page.compositions, judge),
};
