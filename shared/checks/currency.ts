import { clearlyDisjoint, divide, interval } from '../extract/interval.ts';
import type { Gloss } from '../extract/relate/glosses.ts';
import { scaled } from './ratios.ts';
import type { RawFinding, Rule } from './rule.ts';
import { plain, quoted, say } from './wording.ts';

/**
 * Yuan for one unit of each currency: lowest and highest yearly mean 2005 to 2025 (People's Bank of China central
 * parity, rounded outwards). Wide on purpose: it finds slips of magnitude, not stale rates.
 */
const YUAN: Readonly<Record<string, readonly [number, number]>> = {
  CNY: [1, 1],
  USD: [6.0, 8.3],
  EUR: [6.7, 11.2],
  GBP: [7.9, 15.8],
  JPY: [0.044, 0.085],
  HKD: [0.78, 1.07],
  KRW: [0.0046, 0.0085],
  TWD: [0.19, 0.26],
  AUD: [4.3, 6.9],
  CAD: [4.7, 7.2],
  SGD: [4.5, 5.7],
  CHF: [6.0, 9.2],
  INR: [0.08, 0.19],
  RUB: [0.06, 0.3],
};

function judge({ first, second }: Gloss): readonly RawFinding[] {
  const from = YUAN[first.fact.currency ?? ''];
  const to = YUAN[second.fact.currency ?? ''];
  if (!from || !to || first.fact.currency === second.fact.currency || !first.range || !second.range) return [];
  if (first.value === null || second.value === null || first.range.low.lte(0)) return [];
  const implied = divide(second.range, first.range);
  const band = interval(from[0] / to[1], from[1] / to[0]);
  if (implied === null || band === null || !clearlyDisjoint(scaled(implied, 1), band)) return [];
  const rate = second.value.div(first.value);
  const pair = `${second.fact.currency}/${first.fact.currency}`;
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
  check: (page) => page.glosses.flatMap(judge),
};
