import { clearlyDisjoint, divide, type Interval, interval } from '../extract/interval.ts';
import { type Conversion, conversionsOf } from '../extract/relate/conversions.ts';
import { currencyOf, yuanFor } from '../extract/relate/currencies.ts';
import type { Item } from '../extract/relate/text-view.ts';
import { gather } from '../gather.ts';
import { matchesOf } from '../text/finder.ts';
import type { RawFinding, Rule } from './rule.ts';
import { plain, quoted, say } from './wording.ts';

const YEARS = /(?<!\d)(20[0-2]\d)(?!\d)/g;

/** The years whose rates count: the year of the issue, and those that the sentence names. None: all of them. */
function yearsOf({ sentence }: Item, issueDate: string | null): readonly number[] {
  const named = matchesOf(sentence.text.slice(0, 400), YEARS).map(([year]) => Number(year));
  return issueDate === null ? [] : [Number(issueDate.slice(0, 4)), ...named];
}

/** ¥ is the sign of two currencies. */
const codesOf = (item: Item): readonly string[] => {
  const code = currencyOf(item);
  if (code === null) return [];
  return item.sentence.lang === 'en' && /[¥￥]/.test(item.fact.text) ? ['CNY', 'JPY'] : [code];
};

/** Units of the second currency for one of the first, for every pair of codes that the signs can mean. */
function bandsOf(first: Item, second: Item, years: readonly number[]): readonly Interval[] {
  return gather(codesOf(first), (from) =>
    gather(codesOf(second), (to) => {
      const [paid, shown] = [yuanFor(from, years), yuanFor(to, years)];
      const band = paid === null || shown === null ? null : interval(paid[0] / shown[1], paid[1] / shown[0]);
      return band === null ? [] : [band];
    }),
  );
}

function judge({ first, second }: Conversion, issueDate: string | null): readonly RawFinding[] {
  if (first.value === null || second.value === null || first.range === null || second.range === null) return [];
  if (first.range.low.lte(0)) return [];
  const implied = divide(second.range, first.range);
  const bands = bandsOf(first, second, yearsOf(first, issueDate));
  const [band] = bands;
  if (implied === null || band === undefined || bands.some((one) => !clearlyDisjoint(implied, one))) return [];
  const rate = second.value.div(first.value);
  const pair = `${currencyOf(second)}/${currencyOf(first)}`;
  return [
    {
      facts: [second, first],
      message: say(
        first.sentence.lang,
        `按“${quoted(first)}”与“${quoted(second)}”折算，汇率为${plain(rate)}，不在合理范围内。`,
        `${quoted(first)} for ${quoted(second)} implies a rate of ${plain(rate)}, which is out of range.`,
      ),
      expected: `${pair} ${plain(band.low)}–${plain(band.high)}`,
      actual: `${pair} ${plain(rate)}`,
      steps: [`${plain(second.value)} ÷ ${plain(first.value)} = ${plain(rate)}`],
    },
  ];
}

/** A converted sum implies an exchange rate that has existed. */
export const currency: Rule = {
  id: 'currency',
  severity: 'warning',
  before: ['gloss'],
  check: ({ blocks, issueDate }) =>
    gather(blocks, (block) => gather(conversionsOf(block), (one) => judge(one, issueDate))),
};
