import type { Placed } from '../../context-reader.ts';
import { isPlural } from '../plurals.ts';

const NUMBER_WORDS = new Set(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty
  seventy eighty ninety hundred thousand million billion trillion dozen dozens hundreds thousands millions billions m bn tn k half a an and of more than over
  under about around nearly almost some roughly approximately at least up to most no fewer less as many much every few several exactly well just only another
  below above exceeding topped surpassed close couple scores score further estimated additional extra total the least maximum minimum record`.split(
    /\s+/,
  ),
);
/** Units of measure: no metric themselves. */
const UNITS = new Set(
  `bushels barrels tonnes tons gallons litres liters pounds ounces kilograms kilos kilometres kilometers km miles hectares acres metres meters feet inches degrees watts
  gigawatts megawatts kilowatts hours minutes seconds days weeks months years calories grams dollars euros cents pence kg mph kph mm cm m ft gw mw kwh points shillings rupees
  yen yuan pesos francs crowns millimetres millimeters centimetres centimeters square cubic percentage basis point year-old times`.split(
    /\s+/,
  ),
);

const isNumber = (word: string): boolean =>
  /\d/.test(word) ||
  word
    .toLowerCase()
    .split('-')
    .every((part) => NUMBER_WORDS.has(part.replace(/,$/, '')));

/** What is counted inside a quantity's text: "240 new teachers" → "new teachers"; '' for bare numbers and units of measure. */
export function countedNoun({ text, kind, unit, value }: Placed): string {
  if (kind !== 'count' && kind !== 'rate') return '';
  // "a six-cylinder engine", "a 12 page letter": what is counted only tells of what sort the noun behind is.
  if (
    kind === 'count' &&
    unit !== null &&
    value !== 1 &&
    !isPlural({ text: unit, lower: unit.toLowerCase(), start: 0, end: 0 })
  )
    return '';
  if (/[$€£¥]/.test(text)) return '';
  const own = text
    .replace(/ (?:or|and) (?:more|less|above|over|so)$/, '')
    .replace(/(?: (?:a|an|per|each|every) |\/)[\w-]+$/, '');
  const words = own.replace(/ (?:each|apiece)$/, '').split(/[ \u00a0]/);
  // "exceeded 8.7 million": a qualifier may stand in front.
  let from = /\d/.test(own) ? words.findIndex(isNumber) : 0;
  while (from < words.length && isNumber(words[from]!)) from++;
  const noun = words.slice(from).join(' ');
  return UNITS.has(words.at(-1)!.toLowerCase()) ? '' : noun;
}
