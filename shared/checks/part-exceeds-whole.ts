import type { Item } from '../extract/relate/text-view.ts';
import { gather } from '../gather.ts';
import type { RawFinding, Rule } from './rule.ts';
import { differenceText, quoted, say } from './wording.ts';

function judge(whole: Item, part: Item, sure = false): readonly RawFinding[] {
  if (whole.range === null || part.range === null || part.range.low.lte(whole.range.high)) return [];
  return [
    {
      facts: [part, whole],
      message: say(
        whole.sentence.lang,
        `部分“${quoted(part)}”大于总数“${quoted(whole)}”。`,
        `The part ${quoted(part)} is larger than its whole ${quoted(whole)}.`,
      ),
      expected: `≤ ${quoted(whole)}`,
      actual: quoted(part),
      steps: [differenceText(part, whole)],
      apart: { stated: part.range.low, due: whole.range.high, atMost: true, ...(sure ? { sure: true } : {}) },
    },
  ];
}

/** 老人3120名，其中失能980名: nothing stands between the two, and the words leave no other whole. */
const isSure = (whole: Item, part: Item): boolean =>
  part.index === whole.index + 1 &&
  part.sentence === whole.sentence &&
  part.fact.unit === whole.fact.unit &&
  (/^[^，。；\d]{0,8}[，,]其中[^，。；\d]{1,8}$/.test(part.lead) ||
    /^(?: [a-z]+){0,3}, (?:of which|of whom|including)(?: [a-z]+){0,3} $/i.test(part.lead));

/** A part is not larger than its whole. */
export const partExceedsWhole: Rule = {
  id: 'part-exceeds-whole',
  severity: 'error',
  before: ['sum-exhaustive', 'subset-sum', 'share-recompute'],
  check: (page) => [
    ...gather(
      page.compositions.filter(({ link }) => link !== 'listed'),
      ({ whole, parts }) => gather(parts, (part) => judge(whole, part, isSure(whole, part))),
    ),
    // 为保有量255万头的105.3%: held against each other, no part of it.
    ...gather(page.shares, ({ whole, part, percent }) =>
      whole === null || part === null || percent.value?.gt(100) === true ? [] : judge(whole, part),
    ),
  ],
};
