import type { Item } from '../extract/relate/text-view.ts';
import { gather } from '../gather.ts';
import type { RawFinding, Rule } from './rule.ts';
import { quoted, say } from './wording.ts';

const MANY = 4;

/** Digits that count in a decimal: 12347 has five, 12000 two, 0.30 two. */
export function significantDigits(decimal: string): number {
  const digits = decimal.replace(/^-?[0.]*/, '').replace('.', '');
  return decimal.includes('.') ? digits.length : digits.replace(/0+$/, '').length;
}

function judge(item: Item): readonly RawFinding[] {
  const { fact, sentence } = item;
  // 约合 and brackets convert; a conversion is "about" however many digits it has.
  const about =
    fact.qualifier === 'about' ||
    (fact.qualifier === 'exact' &&
      /(?:大约|大概|约莫|估计|(?<![节合预签条特制])约)(?:有|为|是|在|要|能|可)[\u4e00-\u9fa5]{0,3}$|(?:大约|大概)[\u4e00-\u9fa5]{0,6}$|约有[\u4e00-\u9fa5]{0,8}$/.test(
        item.lead,
      ));
  if (!about || fact.decimal === null || /合|equiv/.test(fact.text) || /[（(]$/.test(item.lead)) return [];
  const digits = significantDigits(fact.decimal);
  if (digits < MANY) return [];
  return [
    {
      facts: [item],
      message: say(
        sentence.lang,
        `“${quoted(item)}”有${digits}位有效数字，与“约”的说法不合。`,
        `${quoted(item)} has ${digits} significant digits, too many for “about”.`,
      ),
      expected: `< ${MANY}`,
      actual: String(digits),
    },
  ];
}

/** "About" goes with a round figure. */
export const falsePrecision: Rule = {
  id: 'false-precision',
  severity: 'warning',
  before: [],
  check: (page) => gather(page.items, judge),
};
