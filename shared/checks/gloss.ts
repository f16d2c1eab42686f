import { clearlyDisjoint } from '../extract/interval.ts';
import type { Gloss } from '../extract/relate/glosses.ts';
import { addable, isPercent } from '../extract/relate/units.ts';
import { gather } from '../gather.ts';
import type { RawFinding, Rule } from './rule.ts';
import { quoted, rangeLine, rangeText, say } from './wording.ts';

function judge({ first, second, bracketed }: Gloss): readonly RawFinding[] {
  // 每户八千元（8000元）: the bracket leaves out for whom.
  const alike =
    addable(first, second) ||
    (first.fact.kind === 'duration' && second.fact.kind === 'duration' && first.fact.unit === second.fact.unit) ||
    (bracketed &&
      first.fact.kind === 'rate' &&
      first.fact.currency !== null &&
      first.fact.currency === second.fact.currency) ||
    (isPercent(first) && isPercent(second));
  if (!alike || first.range === null || second.range === null || !clearlyDisjoint(first.range, second.range)) return [];
  // "320 pupils (145 girls)" names a part.
  const other = second.fact.unit !== null && second.fact.unit !== first.fact.unit && first.fact.currency === null;
  if (other && !/即|合|也就是|[（(]$/.test(second.lead.slice(-3) + (first.fact.unit === null ? '' : '_'))) return [];
  // "1,200, or 300 a month" says another thing; outside brackets only 即 and "that is" restate.
  if (!bracketed && !/即|也就是|that is|i\.e\./.test(second.lead)) return [];
  return [
    {
      facts: [second, first],
      message: say(
        first.sentence.lang,
        `“${quoted(first)}”后面注明的“${quoted(second)}”与它不是同一个数。`,
        `${quoted(second)} is given as the same as ${quoted(first)}, but differs.`,
      ),
      expected: rangeText(first.range),
      actual: quoted(second),
      steps: [rangeLine(first), rangeLine(second)],
      // 增长1.4%（置信度95%）: what is as far off as that is another thing.
      ...(first.value === null || second.value === null
        ? {}
        : { apart: { stated: second.value, due: first.value, reach: 15 } }),
    },
  ];
}

/** A restatement in brackets is the same number. */
export const gloss: Rule = {
  id: 'gloss',
  severity: 'error',
  before: ['magnitude-slip', 'same-fact-conflict', 'transposition'],
  check: (page) => gather(page.glosses, judge),
};
