import { clearlyDisjoint } from '../extract/interval.ts';
import type { Gloss } from '../extract/relate/glosses.ts';
import { loosened, scaled } from './ratios.ts';
import type { RawFinding, Rule } from './rule.ts';
import { plain, quoted, rangeText, say } from './wording.ts';

type Dimension = 'length' | 'area' | 'mass' | 'volume';

/** Units in metres, square metres, kilograms and litres. 亩 is 1/15 hectare; US and imperial gallons lie 20 % apart. */
const ROWS: readonly (readonly [Dimension, number, string])[] = [
  ['length', 1000, '公里 千米 km kilometre kilometres kilometer kilometers'],
  ['length', 1, '米 m metre metres meter meters'],
  ['length', 0.01, '厘米 cm centimetre centimetres centimeter centimeters'],
  ['length', 500, '里'],
  ['length', 1609.344, '英里 mile miles'],
  ['length', 1852, '海里'],
  ['length', 0.3048, '英尺 ft foot feet'],
  ['length', 0.0254, '英寸 inch inches'],
  ['length', 0.9144, '码 yard yards'],
  ['area', 10_000, '公顷 ha hectare hectares'],
  ['area', 10_000 / 15, '亩'],
  ['area', 1_000_000, '平方公里 平方千米 km²'],
  ['area', 1, '平方米 平米 m² ㎡'],
  ['area', 4046.856, '英亩 acre acres'],
  ['mass', 1000, '吨 t tonne tonnes'],
  ['mass', 1, '公斤 千克 kg kilo kilos kilogram kilograms'],
  ['mass', 0.5, '斤'],
  ['mass', 0.001, '克 g gram grams'],
  ['mass', 0.45359237, '磅 lb lbs pound pounds'],
  ['mass', 0.0283495, '盎司 oz ounce ounces'],
  ['volume', 1, '升 litre litres liter liters'],
  ['volume', 1000, '立方米 立方'],
];
const UNITS: ReadonlyMap<string, { dimension: Dimension; size: number }> = new Map(
  ROWS.flatMap(([dimension, size, names]) => names.split(' ').map((name) => [name, { dimension, size }] as const)),
);
/** Conversions in print are rounded: a thirtieth either way, beside the rounding of the figures themselves. */
const SLACK = 0.035;

function judge({ first, second }: Gloss): readonly RawFinding[] {
  const from = UNITS.get(first.fact.unit?.toLowerCase() ?? '');
  const to = UNITS.get(second.fact.unit?.toLowerCase() ?? '');
  if (
    !from ||
    !to ||
    from.size === to.size ||
    from.dimension !== to.dimension ||
    first.range === null ||
    second.range === null
  )
    return [];
  if (first.value === null || second.value === null || first.fact.unit === second.fact.unit) return [];
  const factor = from.size / to.size;
  const right = scaled(first.range, factor);
  if (!clearlyDisjoint(loosened(right, SLACK), loosened(second.range, 0.005))) return [];
  const value = first.value.times(factor).toSignificantDigits(4);
  return [
    {
      facts: [second, first],
      message: say(
        first.sentence.lang,
        `“${quoted(first)}”合${plain(value)}${second.fact.unit}，文中写“${quoted(second)}”。`,
        `${quoted(first)} is ${plain(value)} ${second.fact.unit}, not ${quoted(second)}.`,
      ),
      expected: `${plain(value)} ${second.fact.unit}`,
      actual: quoted(second),
      steps: [
        `${plain(first.value)} × ${Number(factor.toPrecision(5))} = ${plain(value)}`,
        `${quoted(second)}: ${rangeText(second.range)}`,
      ],
      proposals: [`${plain(value)} ${second.fact.unit}`],
    },
  ];
}

/** A converted value is right. */
export const unitConversion: Rule = {
  id: 'unit-conversion',
  severity: 'error',
  before: ['gloss'],
  check: (page) => page.glosses.flatMap(judge),
};
