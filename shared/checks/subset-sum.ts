import type { Composition } from '../extract/relate/compositions.ts';
import { gather } from '../gather.ts';
import { exclude, labelOf } from './part-labels.ts';
import { isOneStrokeOff, repairProposals } from './repair-proposals.ts';
import type { RawFinding, Rule } from './rule.ts';
import { sumOf } from './sum-exhaustive.ts';
import { quoted, rangeText, say } from './wording.ts';

function judge({ whole, parts, link, implied, exclusive }: Composition): readonly RawFinding[] {
  if ((link === 'complete' && implied !== true) || parts.length < 2 || whole.range === null) return [];
  const sum = sumOf(parts);
  if (sum === null || sum.low.lte(whole.range.high) || !(exclusive || exclude(parts.map(labelOf)))) return [];
  return [
    {
      facts: [whole, ...parts],
      message: say(
        whole.sentence.lang,
        `互不重叠的各部分相加为${rangeText(sum)}，超过总数“${quoted(whole)}”。`,
        `The parts exclude each other and add up to ${rangeText(sum)}, more than ${quoted(whole)}.`,
      ),
      expected: `≤ ${quoted(whole)}`,
      actual: rangeText(sum),
      steps: [`${parts.map(quoted).join(' + ')} = ${rangeText(sum)}`],
      proposals: repairProposals(whole, parts),
      ...(isOneStrokeOff(whole, parts) ? {} : { apart: { stated: sum.low, due: whole.range.high } }),
    },
  ];
}

/** Parts that exclude each other are together no more than the whole. */
export const subsetSum: Rule = {
  id: 'subset-sum',
  severity: 'error',
  before: [],
  check: (page) => gather(page.compositions, judge),
};
