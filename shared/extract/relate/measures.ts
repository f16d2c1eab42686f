import { type Item, oncePerItem } from './text-view.ts';

export type Dimension = 'length' | 'area' | 'mass' | 'volume' | 'speed' | 'heat';

/** A unit of measure. Where writers mean different units by one name (gallon, ton), all of them. */
export interface Measure {
  readonly dimension: Dimension;
  /** In metres, square metres, kilograms, litres, metres a second; for heat, see `celsiusOf`. */
  readonly sizes: readonly number[];
}

/** Units of print. 亩 is 1/15 hectare; US and imperial gallons lie 20 % apart, short and long tons 12 %. */
const ROWS: readonly (readonly [Dimension, readonly number[], string])[] = [
  ['length', [1000], '公里|千米|km|kilometre|kilometres|kilometer|kilometers'],
  ['length', [1], '米|m|metre|metres|meter|meters'],
  ['length', [0.01], '厘米|公分|cm|centimetre|centimetres|centimeter|centimeters'],
  ['length', [0.001], '毫米|mm|millimetre|millimetres|millimeter|millimeters'],
  ['length', [500], '里|华里'],
  ['length', [1 / 3], '尺|市尺'],
  ['length', [1609.344], '英里|mile|miles'],
  ['length', [1852], '海里|nautical mile|nautical miles'],
  ['length', [0.3048], '英尺|ft|foot|feet'],
  ['length', [0.0254], '英寸|inch|inches'],
  ['length', [0.9144], '码|yard|yards'],
  ['area', [10_000], '公顷|ha|hectare|hectares'],
  ['area', [10_000 / 15], '亩'],
  [
    'area',
    [1_000_000],
    '平方公里|平方千米|km²|sq km|square km|square kilometre|square kilometres|square kilometer|square kilometers',
  ],
  ['area', [1], '平方米|平米|m²|㎡|sq m|square metre|square metres|square meter|square meters'],
  ['area', [2_589_988], '平方英里|sq miles|square mile|square miles'],
  ['area', [0.092903], '平方英尺|sq ft|square foot|square feet'],
  ['area', [4046.856], '英亩|acre|acres'],
  ['mass', [1000], '吨|公吨|t|tonne|tonnes|metric ton|metric tons'],
  ['mass', [1000, 907.185, 1016.05], 'ton|tons'],
  ['mass', [1], '公斤|千克|kg|kilo|kilos|kilogram|kilograms'],
  ['mass', [0.5], '斤'],
  ['mass', [0.001], '克|g|gram|grams'],
  ['mass', [0.45359237], '磅|lb|lbs|pound|pounds'],
  ['mass', [0.0283495], '盎司|oz|ounce|ounces'],
  ['mass', [6.35029], 'stone'],
  ['volume', [1], '升|公升|litre|litres|liter|liters'],
  ['volume', [0.001], '毫升|ml|millilitre|millilitres|milliliter|milliliters'],
  ['volume', [1000], '立方米|立方|cubic metre|cubic metres|cubic meter|cubic meters'],
  ['volume', [3.78541, 4.54609], '加仑|gallon|gallons'],
  ['volume', [0.473176, 0.568261], 'pint|pints'],
  ['speed', [1 / 3.6], 'km/h|kph|kmh|km/hour|kilometres/hour|kilometers/hour|公里/小时|公里/时|千米/小时'],
  ['speed', [0.44704], 'mph|mile/hour|miles/hour|英里/小时|英里/时'],
  ['speed', [0.514444], 'knot|knots|节'],
];
const MEASURES: ReadonlyMap<string, Measure> = new Map(
  ROWS.flatMap(([dimension, sizes, names]) => names.split('|').map((name) => [name, { dimension, sizes }] as const)),
);
const CELSIUS: Measure = { dimension: 'heat', sizes: [1] };
const FAHRENHEIT: Measure = { dimension: 'heat', sizes: [5 / 9] };

/** The unit of a measured number; null for counts, money and units that no table has. */
export const measureOf = oncePerItem(readMeasure);

function readMeasure({ fact, tail }: Item): Measure | null {
  // 50 pounds may be a weight; what stands beside it tells.
  if (fact.unit === null || (fact.currency !== null && !/^pounds?$/i.test(fact.unit))) return null;
  const scale = /^(?:°|℃|℉|degrees?|[CF]$|华氏度?|摄氏度?|度)/.test(fact.unit) ? scaleOf(fact.text, tail) : null;
  const known = MEASURES.get(speedUnit(fact.unit, fact.per).toLowerCase()) ?? null;
  return scale ?? known;
}

/** "98 km/h" and 每小时98公里 are read as a length for a time. */
function speedUnit(unit: string, per: string | null): string {
  if (per === null) return unit;
  return /^(?:h|hr|hour|小时|时)$/.test(per)
    ? `${unit}/${per === 'h' || per === 'hr' ? (unit === 'km' ? 'h' : 'hour') : per}`
    : unit;
}

/** Degrees name their scale in the number or right behind it. */
function scaleOf(text: string, tail: string): Measure | null {
  if (/℃|°C|摄氏|\dC$|Celsius/.test(text) || /^(?: degrees?)? (?:Celsius|C\b)|^ ?°?C\b/.test(tail)) return CELSIUS;
  return /℉|°F|华氏|\dF$|Fahrenheit/.test(text) || /^(?: degrees?)? (?:Fahrenheit|F\b)|^ ?°?F\b/.test(tail)
    ? FAHRENHEIT
    : null;
}

export const isFahrenheit = (measure: Measure): boolean => measure === FAHRENHEIT;
