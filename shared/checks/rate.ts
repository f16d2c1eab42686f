import { clearlyDisjoint, divide } from '../extract/interval.ts';
import type { Rate } from '../extract/relate/rates.ts';
import { loosened, scaled } from './ratios.ts';
import type { RawFinding, Rule } from './rule.ts';
import { plain, quoted, say } from './wording.ts';

function isWrong({ average, total, heads, base, form }: Rate): boolean {
  if (form !== 'incidence' || total.range === null || heads.range === null) return false;
  const quotient = divide(total.range, heads.range);
  if (quotient === null) return false;
  return clearlyDisjoint(loosened(scaled(quotient, base.toNumber()), 0.02), loosened(average.range!, 0.005));
}

/** Rates are small numbers: 8 for 2 is easily written. */
const REACH = 5;

function finding({ average, total, heads, base }: Rate): RawFinding {
  const right = total.value!.div(heads.value!).times(base).toDecimalPlaces(2);
  return {
    facts: [average, total, heads],
    message: say(
      average.sentence.lang,
      `按“${quoted(total)}”和“${quoted(heads)}”计算，每${plain(base)}人为${plain(right)}，文中写“${quoted(average)}”。`,
      `${quoted(total)} among ${quoted(heads)} is ${plain(right)} per ${plain(base)}, not ${quoted(average)}.`,
    ),
    expected: plain(right),
    actual: quoted(average),
    steps: [`${plain(total.value!)} ÷ ${plain(heads.value!)} × ${plain(base)} = ${plain(right)}`],
    proposals: [plain(right)],
    ...(average.value === null ? {} : { apart: { stated: average.value, due: right, reach: REACH } }),
  };
}

/** Cases ÷ population equals the rate. */
export const rate: Rule = {
  id: 'rate',
  severity: 'error',
  before: ['per-head'],
  check: (page) => page.rates.filter(isWrong).map(finding),
};
