import type { Decimal } from 'decimal.js';
import { oncePer } from '../extract/relate/places.ts';
import { fractionOf, tenthsOf } from '../extract/relate/spoken-shares.ts';
import type { Item } from '../extract/relate/text-view.ts';
import { isPercent } from '../extract/relate/units.ts';
import { gather } from '../gather.ts';
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

/** A share in words and a percent right behind it that repeats it: 近五分之三的居民，占比48%; "seven in ten, 52%, agreed". */
const REPEATS_ZH =
  /^(?:的?[\u4e00-\u9fa5]{0,10})[（(](?:占比?|即|约|比例)?(?:约|为|达)?$|^(?:的?[\u4e00-\u9fa5]{0,10})[，,](?:占比?|比例|具体|准确|实际|也就)?(?:为|是|达到?|即)$|^(?:的[\u4e00-\u9fa5]{1,10})[，,]占比$|^的?[\u4e00-\u9fa5]{0,8}([\u4e00-\u9fa5]{2})[，,]\1(?:比例|占比|率)(?:为|达到?|是)$|^[、，](?:即|也就是)$/;

const besides = oncePer((page: Page): readonly { readonly first: Item; readonly second: Item }[] =>
  gather(page.items, (second) => {
    const first = second.sentence.items[second.index - 1];
    if (first === undefined || !isPercent(second) || second.fact.kind === 'change') return [];
    if (tenthsOf(first) === null && fractionOf(first) === null) return [];
    const repeats =
      second.sentence.lang === 'zh'
        ? REPEATS_ZH.test(second.lead)
        : /^(?: [a-z'’-]+){0,6}(?:,| [–—-]) (?:or )?$/i.test(second.lead) &&
          /^(?: of (?:those|the|all|them)[a-z ]{0,20})?(?:[,.;]| [–—-])|^$/.test(second.tail);
    return repeats ? [{ first, second }] : [];
  }),
);

/** Findings for shares in words (two-thirds, 三成) beside a percent that they do not round to. */
export function roughShares(page: Page, shareIn: (item: Item) => Decimal | null): readonly RawFinding[] {
  const glossed = new Set(page.glosses.map(({ second }) => second));
  return gather(
    [...page.glosses, ...besides(page).filter(({ second }) => !glossed.has(second))],
    ({ first, second }): RawFinding[] => {
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
    },
  );
}
