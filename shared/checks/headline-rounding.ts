import type { Decimal } from 'decimal.js';
import { clearlyDisjoint } from '../extract/interval.ts';
import { headlineRange, isSpokenOf } from '../extract/relate/headline-figures.ts';
import type { Restatement } from '../extract/relate/restatements.ts';
import { fractionOf } from '../extract/relate/spoken-shares.ts';
import type { Item } from '../extract/relate/text-view.ts';
import { isPercent, sameUnit } from '../extract/relate/units.ts';
import { gather } from '../gather.ts';
import { isWithoutSupport, slippedFrom } from './headline-support.ts';
import type { RawFinding, Rule } from './rule.ts';
import { quoted, rangeLine, say } from './wording.ts';

function judge({ head, body, told, addends }: Restatement): readonly RawFinding[] {
  if (told !== null)
    return covers(head, told) || isGapTo(head, told) || isToldAsPercent(head, body) ? [] : [finding(head, told)];
  if (addends.length > 0 || !isWithoutSupport(head, body)) return [];
  const meant = slippedFrom(head, body);
  return [meant === null ? unsupported(head) : finding(head, meant)];
}

/** "lose a third of their riders" and, somewhere in the text, "down 33%". */
const isToldAsPercent = (head: Item, body: readonly Item[]): boolean =>
  fractionOf(head) !== null && body.some((item) => isPercent(item) && item.value !== null && covers(head, item));

function covers(head: Item, told: Item): boolean {
  const share = fractionOf(head);
  if (share !== null) return isSpokenOf(told.value!, share, head);
  const range = headlineRange(head);
  return range === null || told.range === null || !clearlyDisjoint(told.range, range);
}

/** 沙丘退了27公里 over 2019年只有3公里，现在要走30公里: how far the number lies from another of its sentence. */
const isGapTo = ({ value, lead }: Item, told: Item): boolean =>
  value !== null &&
  told.value !== null &&
  /[退进增减降涨多少缩扩升跌快慢差提延](?:了|出)?[^，。；]{0,2}$/.test(lead) &&
  told.sentence.items
    .slice(Math.max(0, told.index - GAP_REACH), told.index + GAP_REACH)
    .some((other) => other !== told && sameUnit(other, told) && isGapOf(value, told.value!, other.value));

const GAP_REACH = 3;

const isGapOf = (head: Decimal, told: Decimal, other: Decimal | null): boolean =>
  other !== null && told.minus(other).abs().eq(head);

function finding(head: Item, told: Item): RawFinding {
  return {
    facts: [head, told],
    message: say(
      head.sentence.lang,
      `标题的“${quoted(head)}”与正文的“${quoted(told)}”对不上。`,
      `The headline's ${quoted(head)} does not cover the text's ${quoted(told)}.`,
    ),
    expected: quoted(told),
    actual: quoted(head),
    steps: [head, told].map(rangeLine),
  };
}

function unsupported(head: Item): RawFinding {
  return {
    facts: [head],
    message: say(
      head.sentence.lang,
      `标题的“${quoted(head)}”，正文中没有，也推算不出。`,
      `The headline's ${quoted(head)} is neither in the text nor to be reckoned from it.`,
    ),
    actual: quoted(head),
    steps: [rangeLine(head)],
  };
}

/** A rounded headline figure leaves room for the figure that the text gives. */
export const headlineRounding: Rule = {
  id: 'headline-rounding',
  severity: 'warning',
  before: ['same-fact-conflict'],
  check: (page) => gather(page.restatements, judge),
};
