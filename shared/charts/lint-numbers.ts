import { contains, intervalOf } from '../extract/interval.ts';
import type { QuantityAt } from '../languages/language.ts';
import type { Figure } from '../model/figure.ts';
import { isShareAxis } from './chart-fact.ts';
import { isSame, quantitiesIn } from './lint-round-trip.ts';

/**
 * C04: numbers in title, subtitle and notes that are none of the figure. A number is at home when it is the value or an
 * end of a mark or fact; stands in the article's own words about the facts (metric, whole, period, place); is a rounding
 * that holds ("近七成" for 62.55 % does not); counts the marks; or is the 100 of a percentage.
 */
export function strangeNumbers(figure: Figure): readonly string[] {
  const ownWords = ownWordsOf(figure);
  return [figure.title, figure.subtitle, ...figure.notes].flatMap((text) =>
    byPlace(quantitiesIn(text))
      .filter((readings) => !readings.some((read) => isAtHome(read, figure, ownWords)))
      .map(([first]) => first!.text),
  );
}

/** Readings of the same place by several languages are one number; it is at home when one reading is. */
function byPlace(read: readonly QuantityAt[]): readonly (readonly QuantityAt[])[] {
  const places: QuantityAt[][] = [];
  let end = -1;
  for (const quantity of [...read].sort((a, b) => a.start - b.start)) {
    if (quantity.start < end) places.at(-1)!.push(quantity);
    else places.push([quantity]);
    end = Math.max(end, quantity.end);
  }
  return places;
}

function ownWordsOf({ facts }: Figure): string {
  return facts
    .flatMap(({ metric, base, period, place, text }) => [metric, base, period, place, text])
    .filter((words) => words !== null)
    .join('\n');
}

function isAtHome(read: QuantityAt, figure: Figure, ownWords: string): boolean {
  if (ownWords.includes(read.text)) return true;
  const value = read.kind === 'date' ? Number.NaN : Number(read.decimal ?? read.value ?? Number.NaN);
  if (Number.isNaN(value)) return isKnownRange(read, figure);
  if (isShareAxis(figure.facts) && value === 100) return true;
  if (value === figure.marks.length && read.qualifier === 'exact') return true;
  return knownValues(figure).some((known) => isSame(known, value) || isRoundingOf(read, known));
}

/** A stated range, or the way from one known number to another ("从50名到400名"). */
function isKnownRange(read: QuantityAt, figure: Figure): boolean {
  if (read.kind === 'date') return false;
  if (figure.facts.some(({ low, high }) => low !== null && low === read.low && high === read.high)) return true;
  return [read.low, read.high].every((end) => typeof end === 'number' && knownValues(figure).includes(end));
}

function knownValues({ marks, facts }: Figure): readonly number[] {
  return [...marks, ...facts].map(({ value }) => value).filter((value) => value !== null);
}

/** The words of the title leave room for the known number, and are no wild understatement of it. */
function isRoundingOf(read: QuantityAt, known: number): boolean {
  const room = intervalOf(read, { text: read.text });
  const value = Number(read.decimal ?? read.value);
  const isNear = value !== 0 && Math.abs(known - value) <= Math.abs(value) * 0.1;
  return room !== null && isNear && contains(room, known);
}
