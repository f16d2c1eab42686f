import type { Composition } from '../extract/relate/compositions.ts';
import type { Item } from '../extract/relate/text-view.ts';
import { gather } from '../gather.ts';
import { exclude, labelOf } from './part-labels.ts';
import { isOneStrokeOff, repairProposals } from './repair-proposals.ts';
import type { RawFinding, Rule } from './rule.ts';
import { sumOf } from './sum-exhaustive.ts';
import { quoted, rangeText, say } from './wording.ts';

/** 自理的, 半自理的, 不能自理的: kinds told with 的 exclude each other where all of them say one word. */
function areOfOneKind(parts: readonly Item[]): boolean {
  if (!parts.every(({ lead }) => lead.endsWith('的'))) return true;
  const [first = '', ...others] = parts.map(labelOf);
  return [...first].some((_, at) => {
    const pair = first.slice(at, at + 2);
    return pair.length === 2 && others.every((label) => label.includes(pair));
  });
}

function judge({ whole, parts, link, implied, exclusive }: Composition): readonly RawFinding[] {
  if ((link === 'complete' && implied !== true) || parts.length < 2 || whole.range === null) return [];
  const sum = sumOf(parts);
  if (
    sum === null ||
    sum.low.lte(whole.range.high) ||
    !(exclusive || (exclude(parts.map(labelOf)) && areOfOneKind(parts)))
  )
    return [];
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
