import { clearlyDisjoint, divide, multiply, point } from '../extract/interval.ts';
import type { Share } from '../extract/relate/shares.ts';
import type { RawFinding, Rule } from './rule.ts';
import { plain, quoted, rangeText, say } from './wording.ts';

function judge({ part, whole, percent }: Share): readonly RawFinding[] {
  if (part === null || whole === null || !part.range || !whole.range || !percent.range) return [];
  if (whole.range.low.lte(0) || part.range.low.lt(0) || part.value === null || whole.value === null) return [];
  const quotient = divide(part.range, whole.range);
  if (quotient === null) return [];
  const share = multiply(quotient, point(100));
  if (!clearlyDisjoint(share, percent.range)) return [];
  const { lang } = percent.sentence;
  const computed = plain(part.value.div(whole.value).times(100).toDecimalPlaces(2));
  return [
    {
      facts: [percent, part, whole],
      message: say(
        lang,
        `${quoted(part)}占${quoted(whole)}的${computed}%，文中写“${quoted(percent)}”。`,
        `${quoted(part)} of ${quoted(whole)} is ${computed}%, not ${quoted(percent)}.`,
      ),
      expected: `${computed}%`,
      actual: quoted(percent),
      steps: [
        `${plain(part.value)} ÷ ${plain(whole.value)} = ${computed}%`,
        `${quoted(percent)}: ${rangeText(percent.range)}`,
      ],
      proposals: [say(lang, `“${quoted(percent)}”改为${computed}%`, `“${quoted(percent)}” → ${computed}%`)],
    },
  ];
}

/** Part ÷ whole equals the percent, as far as rounding allows. */
export const shareRecompute: Rule = {
  id: 'share-recompute',
  severity: 'error',
  before: ['share-feasible'],
  check: (page) => page.shares.flatMap(judge),
};
