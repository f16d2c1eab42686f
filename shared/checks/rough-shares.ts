import type { Decimal } from 'decimal.js';
import type { Item } from '../extract/relate/text-view.ts';
import { isPercent } from '../extract/relate/units.ts';
import type { Page } from './page.ts';
import type { RawFinding } from './rule.ts';
import { plain, quoted, say } from './wording.ts';

/** How far a spoken share may lie from its percent, in points: below and above. */
const SLACK: Readonly<Record<string, readonly [number, number]>> = {
  exact: [3, 3],
  about: [5, 5],
  nearly: [7, 0.5],
  under: [10, 0.5],
  atMost: [10, 0.5],
  over: [0.5, 10],
  atLeast: [0.5, 10],
};

/** Findings for shares in words (two-thirds, 三成) beside a percent that they do not round to. */
export function roughShares(page: Page, shareIn: (item: Item) => Decimal | null): readonly RawFinding[] {
  return page.glosses.flatMap(({ first, second }): RawFinding[] => {
    const [rough, percent] = shareIn(first) === null ? [second, first] : [first, second];
    const share = shareIn(rough);
    if (share === null || !isPercent(percent) || shareIn(percent) !== null || percent.value === null) return [];
    const [below, above] = SLACK[rough.fact.qualifier]!;
    if (percent.value.gte(share.minus(below)) && percent.value.lte(share.plus(above))) return [];
    return [
      {
        facts: [rough, percent],
        message: say(
          rough.sentence.lang,
          `“${quoted(rough)}”约为${plain(share)}%，与“${quoted(percent)}”不符。`,
          `${quoted(rough)} is about ${plain(share)}%, not ${quoted(percent)}.`,
        ),
        expected: `${plain(share)}%`,
        actual: quoted(percent),
        steps: [
          `${quoted(rough)} = ${plain(share)}%`,
          `${plain(percent.value)} − ${plain(share)} = ${plain(percent.value.minus(share))}`,
        ],
      },
    ];
  });
}

/** "three in ten" was read as a ratio, 三成 as a percent. */
const IN_TEN = /(?:in|out of) (?:ten|10)\b|成/i;

export const tenthsOf = ({ fact, value }: Item): Decimal | null => {
  if (value === null || !IN_TEN.test(fact.text)) return null;
  return fact.kind === 'ratio' ? value.times(100).toDecimalPlaces(0) : value;
};

/** Fractions in words: 三分之二, two-thirds, half. */
export const fractionOf = ({ fact, value }: Item): Decimal | null =>
  fact.kind === 'ratio' && value !== null && value.lt(1) && !IN_TEN.test(fact.text) && !/[:：∶]/.test(fact.text)
    ? value.times(100).toDecimalPlaces(2)
    : null;
