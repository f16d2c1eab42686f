import { clearlyDisjoint, divide } from '../extract/interval.ts';
import type { Rate } from '../extract/relate/rates.ts';
import { loosened, scaled } from './ratios.ts';
import type { RawFinding, Rule } from './rule.ts';
import { like, plain, quoted, rangeLine, say } from './wording.ts';

/** Averages are rounded; what a square metre costs is told loosely. */
const SLACK: Readonly<Record<Rate['form'], number>> = { each: 0.01, yield: 0.01, cost: 0.02, incidence: 0.02 };

/** Total and heads that stand apart are surely meant only where the average lies near. */
const NAMED_REACH = 1.5;

function isWrong({ average, total, heads, base, form }: Rate): boolean {
  if (form === 'incidence' || total.range === null || heads.range === null) return false;
  const quotient = divide(total.range, heads.range);
  return quotient !== null && clearlyDisjoint(loosened(scaled(quotient, base.toNumber()), SLACK[form]), average.range!);
}

function finding({ average, total, heads, base, named }: Rate): RawFinding {
  const right = total.value!.div(heads.value!).times(base).toDecimalPlaces(2);
  return {
    facts: [average, total, heads],
    message: say(
      average.sentence.lang,
      `“${quoted(total)}”分给“${quoted(heads)}”，平均为${like(right, average)}，文中写“${quoted(average)}”。`,
      `${quoted(total)} over ${quoted(heads)} is ${like(right, average)} each, not ${quoted(average)}.`,
    ),
    expected: like(right, average),
    actual: quoted(average),
    steps: [`${plain(total.value!)} ÷ ${plain(heads.value!)} → ${plain(right)}`, rangeLine(average)],
    proposals: [like(right, average)],
    ...(average.value === null
      ? {}
      : { apart: { stated: average.value, due: right, ...(named === true ? { reach: NAMED_REACH } : {}) } }),
  };
}

/** Total ÷ people equals the average. */
export const perHead: Rule = {
  id: 'per-head',
  severity: 'error',
  before: [],
  check: (page) => page.rates.filter(isWrong).map(finding),
};
