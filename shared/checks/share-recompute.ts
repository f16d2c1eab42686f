import type { Decimal } from 'decimal.js';
import { clearlyDisjoint, divide, type Interval, multiply, point, surelyMeets } from '../extract/interval.ts';
import type { Share } from '../extract/relate/shares.ts';
import { gather } from '../gather.ts';
import type { Discrepancy } from './believable.ts';
import type { RawFinding, Rule } from './rule.ts';
import { plain, quoted, rangeLine, rangeText, say } from './wording.ts';

function judge({ part, whole, percent, found }: Share): readonly RawFinding[] {
  if (part === null || whole === null || !part.range || !whole.range || !percent.range) return [];
  if (whole.range.low.lte(0) || part.range.low.lt(0) || part.value === null || whole.value === null) return [];
  if (surelyMeets(part.range, whole.range, 100, percent.range)) return [];
  const quotient = divide(part.range, whole.range);
  if (quotient === null) return [];
  const share = multiply(quotient, point(100));
  if (!clearlyDisjoint(share, percent.range)) return [];
  const { lang } = percent.sentence;
  const exact = part.value.div(whole.value).times(100);
  const computed = plain(exact.toDecimalPlaces(2));
  const repaired = exact.toFixed((percent.fact.decimal ?? '').split('.')[1]?.length ?? 0);
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
      steps: [`${plain(part.value)} ÷ ${plain(whole.value)} = ${computed}%`, rangeLine(percent)],
      ...(percent.value === null ? {} : { apart: discrepancy(part.value, whole.value, percent.value, found) }),
      // The smallest repair keeps the decimals as written.
      proposals: [say(lang, `“${quoted(percent)}”改为${repaired}%`, `“${quoted(percent)}” → ${repaired}%`)],
    },
  ];
}

/** A whole that stands apart is surely meant only where the figures lie near each other, or one slip of the pen. */
const REACHES = { named: 1.3, shared: 1 } as const;

function discrepancy(part: Decimal, whole: Decimal, percent: Decimal, found: Share['found']): Discrepancy {
  const share = percent.div(100);
  return {
    ...(found === undefined ? {} : { reach: REACHES[found] }),
    stated: percent,
    due: part.div(whole).times(100),
    otherwise: [
      { stated: part, due: whole.times(share) },
      { stated: whole, due: part.div(share) },
    ],
  };
}

/** 男性1181人，占48.0%，女性1279人，占52.0%: two shares that make up the same whole leave it the same size. */
function pairs(shares: readonly Share[]): readonly RawFinding[] {
  return gather(shares.slice(1), (second, at): RawFinding[] => {
    const first = shares[at]!;
    const whole = wholesOf(first, second);
    if (whole === null) return [];
    const [a, b] = whole;
    if (!clearlyDisjoint(a, b)) return [];
    const { lang } = second.percent.sentence;
    return [
      {
        facts: [second.percent, second.part!, first.percent, first.part!],
        message: say(
          lang,
          `${quoted(first.part!)}占${quoted(first.percent)}，${quoted(second.part!)}占${quoted(second.percent)}，推出的总数不同。`,
          `${quoted(first.part!)} at ${quoted(first.percent)} and ${quoted(second.part!)} at ${quoted(second.percent)} are not of one whole.`,
        ),
        actual: `${rangeText(a)} / ${rangeText(b)}`,
        steps: [first, second].map(
          ({ part, percent }, index) => `${quoted(part!)} ÷ ${quoted(percent)} = ${rangeText(whole[index]!)}`,
        ),
      },
    ];
  });
}

/** The wholes that two shares side by side imply; null when they need not be of one whole. */
function wholesOf(first: Share, second: Share): readonly [Interval, Interval] | null {
  const plainShares = [first, second].every(
    ({ whole, baseName, part, percent }) =>
      whole === null && baseName === null && part?.range != null && percent.range?.low.gt(0),
  );
  if (
    !plainShares ||
    first.percent.sentence !== second.percent.sentence ||
    second.part!.index !== first.percent.index + 1
  )
    return null;
  const sum = first.percent.value!.plus(second.percent.value!);
  if (sum.minus(100).abs().gt(0.2) || first.part!.fact.unit !== second.part!.fact.unit) return null;
  const of = ({ part, percent }: Share): Interval | null => {
    const whole = divide(part!.range!, percent.range!);
    return whole === null ? null : multiply(whole, point(100));
  };
  const [a, b] = [of(first), of(second)];
  return a === null || b === null ? null : [a, b];
}

/** Part ÷ whole equals the percent, as far as rounding allows. */
export const shareRecompute: Rule = {
  id: 'share-recompute',
  severity: 'error',
  before: ['share-feasible'],
  check: (page) => [...gather(page.shares, judge), ...pairs(page.shares)],
};
