import { clearlyDisjoint, type Interval, interval } from '../extract/interval.ts';
import { type Conversion, conversionsOf } from '../extract/relate/conversions.ts';
import { isFahrenheit, type Measure, measureOf } from '../extract/relate/measures.ts';
import type { Item } from '../extract/relate/text-view.ts';
import { loosened, scaled } from './ratios.ts';
import type { RawFinding, Rule } from './rule.ts';
import { plain, quoted, rangeLine, say } from './wording.ts';

/** Conversions in print are rounded: a thirtieth either way, beside the rounding of the figures themselves. */
const SLACK = 0.035;
/** Degrees are rounded on both sides. */
const SLACK_DEGREES = 0.6;

interface Right {
  readonly factor: number;
  readonly plus: number;
}

/** How the second number follows from the first: several ways where a name means several units. */
function waysOf(from: Measure, to: Measure): readonly Right[] {
  if (from.dimension === 'heat') {
    // A difference of degrees converts without the offset of the scales.
    const factor = isFahrenheit(from) ? 5 / 9 : 9 / 5;
    return [
      { factor, plus: isFahrenheit(from) ? -160 / 9 : 32 },
      { factor, plus: 0 },
    ];
  }
  return from.sizes.flatMap((size) => to.sizes.map((other) => ({ factor: size / other, plus: 0 })));
}

function fits(range: Interval, shown: Interval, { factor, plus }: Right, heat: boolean): boolean {
  const right = moved(scaled(range, factor), plus);
  if (heat) return !clearlyDisjoint(widened(right, SLACK_DEGREES), shown);
  return !clearlyDisjoint(loosened(right, SLACK), loosened(shown, 0.005));
}

const moved = (a: Interval, by: number): Interval => ({ ...a, low: a.low.plus(by), high: a.high.plus(by) });
const widened = (a: Interval, by: number): Interval =>
  a.low.isFinite() && a.high.isFinite() ? interval(a.low.minus(by), a.high.plus(by))! : a;

const unitText = ({ fact }: Item): string => `${fact.unit}${fact.per === null ? '' : `/${fact.per}`}`;

function judge({ first, second }: Conversion): readonly RawFinding[] {
  const [from, to] = [measureOf(first), measureOf(second)];
  if (from === null || to === null || first.range === null || second.range === null) return [];
  if (first.value === null || second.value === null) return [];
  const heat = from.dimension === 'heat';
  const ways = waysOf(from, to);
  if (ways.some((way) => fits(first.range!, second.range!, way, heat))) return [];
  const { factor, plus } = ways[0]!;
  const value = first.value.times(factor).plus(plus).toSignificantDigits(4);
  const right = `${plain(value)} ${unitText(second)}`;
  const sum = plus === 0 ? '' : ` ${plus < 0 ? '−' : '+'} ${Number(Math.abs(plus).toPrecision(4))}`;
  return [
    {
      facts: [second, first],
      message: say(
        first.sentence.lang,
        `“${quoted(first)}”合${plain(value)}${unitText(second)}，文中写“${quoted(second)}”。`,
        `${quoted(first)} is ${right}, not ${quoted(second)}.`,
      ),
      expected: right,
      actual: quoted(second),
      steps: [`${plain(first.value)} × ${Number(factor.toPrecision(5))}${sum} = ${plain(value)}`, rangeLine(second)],
      // Who divides instead of multiplying is off by the square of the factor.
      apart: { stated: second.value, due: value, reach: 25 },
      proposals: [right],
    },
  ];
}

/** A converted value is right. */
export const unitConversion: Rule = {
  id: 'unit-conversion',
  severity: 'error',
  before: ['gloss'],
  check: (page) => page.blocks.flatMap((block) => conversionsOf(block).flatMap(judge)),
};
