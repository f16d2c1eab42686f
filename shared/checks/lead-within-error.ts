import type { Item, Sentence } from '../extract/relate/text-view.ts';
import { isPercent, isPoints } from '../extract/relate/units.ts';
import type { RawFinding, Rule } from './rule.ts';
import { plain, quoted, say } from './wording.ts';

const LEAD = /领先|高于|优势|超过|\blead(?:s|ing)?\b|\bled\b|\bahead\b|\bbeat(?:s|ing)?\b|\bover\b|\badvantage\b/i;
const MARGIN = /误差|±|\bmargin\b|plus or minus|\+\/-/i;

/** The margin: points behind 误差 or ±. */
const isMargin = (item: Item): boolean =>
  (isPoints(item.fact.unit) || isPercent(item)) &&
  item.value !== null &&
  MARGIN.test(`${item.lead.slice(-30)} ${item.fact.text}`);

function judge(sentence: Sentence, next: Sentence | undefined): readonly RawFinding[] {
  const text = sentence.text.slice(0, 600);
  if (!LEAD.test(text)) return [];
  const margin = sentence.items.find(isMargin) ?? next?.items.find(isMargin);
  const [first, second] = sentence.items.filter((item) => item !== margin && isPercent(item) && item.value !== null);
  if (!margin?.value || !first?.value || !second?.value) return [];
  const lead = first.value.minus(second.value).abs();
  if (lead.isZero() || lead.gt(margin.value)) return [];
  return [
    {
      facts: [first, second, margin],
      message: say(
        sentence.lang,
        `领先${plain(lead)}个百分点，没有超出误差“${quoted(margin)}”。`,
        `The lead of ${plain(lead)} points is not larger than the margin of ${quoted(margin)}.`,
      ),
      expected: `> ${plain(margin.value)}`,
      actual: plain(lead),
      steps: [`${quoted(first)} − ${quoted(second)} = ${plain(lead)}`, `${plain(lead)} ≤ ${plain(margin.value)}`],
    },
  ];
}

/** A lead is larger than the margin of error. */
export const leadWithinError: Rule = {
  id: 'lead-within-error',
  severity: 'warning',
  before: [],
  check: (page) =>
    page.blocks.flatMap(({ sentences }) => sentences.flatMap((sentence, at) => judge(sentence, sentences[at + 1]))),
};
