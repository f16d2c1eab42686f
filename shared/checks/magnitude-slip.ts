import { explainSlip } from './arithmetic/smallest-repair.ts';
import type { RawFinding, Rule } from './rule.ts';
import { conflictFinding, conflicts, type SamePair, samePairs } from './same-fact-conflict.ts';
import { quoted } from './wording.ts';

function judge(pair: SamePair): readonly RawFinding[] {
  const { first, second } = pair;
  if (!conflicts(pair) || first.item.value === null || second.item.value === null || first.label !== second.label)
    return [];
  if (/人均|户均|每|平均/.test(first.label) || first.label === '') return [];
  const slip = explainSlip(second.item.value.toFixed(), first.item.value.toFixed());
  if (slip?.factor == null) return [];
  const [a, b] = [quoted(first.item), quoted(second.item)];
  const raw = conflictFinding(
    first.item,
    second.item,
    `同一事项的“${a}”与“${b}”正好相差${slip.factor}倍，数量级有误。`,
    `${a} and ${b} are given for one thing and differ by exactly ${slip.factor} times.`,
  );
  return [{ ...raw, proposals: [`“${b}” → ${a}`, `“${a}” → ${b}`] }];
}

/** One thing is not given twice with its magnitude slipped (10, 100, 1000, 万, 亿). */
export const magnitudeSlip: Rule = {
  id: 'magnitude-slip',
  severity: 'error',
  before: ['transposition', 'same-fact-conflict'],
  check: (page) => samePairs(page).flatMap(judge),
};
