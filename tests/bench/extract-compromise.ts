import nlp from 'compromise';
import numbersPlugin from 'compromise-numbers';
import type { Family } from './extract-gold.ts';
import type { Reading, System } from './extract-matching.ts';
import { canonicalUnit, currencyOf } from './extract-units.ts';

/** The part of compromise's JSON that is read here. Offsets count UTF-16 units and take in neighbouring punctuation. */
interface Found {
  readonly offset: { readonly start: number; readonly length: number };
  readonly terms: readonly { readonly tags: readonly string[] }[];
  readonly number?: {
    readonly prefix: string;
    readonly num: number | null;
    readonly suffix: string;
    readonly unit: string;
  };
  readonly fraction?: { readonly decimal?: number | null };
}
interface View {
  json(options: { readonly offset: boolean }): readonly Found[];
}
interface Doc {
  numbers(): View;
  fractions(): View;
}

const read = nlp.extend(numbersPlugin as Parameters<typeof nlp.extend>[0]) as unknown as (text: string) => Doc;

/** It keeps what is glued to a figure as its suffix; that is a multiplier in news English, so we multiply. */
const MULTIPLIERS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, b: 1e9, tn: 1e12 };

/** English only. Dates and durations are no part of these packages. */
export const compromise: System = {
  name: 'compromise',
  read: (text) => {
    const doc = read(text);
    return [
      ...doc.numbers().json({ offset: true }).flatMap(numberOf),
      ...doc.fractions().json({ offset: true }).flatMap(fractionOf),
    ];
  },
  families: ['count', 'percent', 'money', 'measure', 'ordinal', 'ratio', 'change'],
  namesUnits: true,
};

const placeOf = ({ offset }: Found) => ({
  start: offset.start,
  end: offset.start + offset.length,
  range: null,
  days: [],
  qualifier: null,
});

function numberOf(found: Found): readonly Reading[] {
  const { number, terms } = found;
  const tags = new Set(terms.flatMap((term) => term.tags));
  // A year or another part of a date: not its trade, and not held against it.
  if (!number || number.num === null || tags.has('Date') || tags.has('Year')) return [];
  const times = MULTIPLIERS[number.suffix.toLowerCase()] ?? 1;
  const written = number.prefix || number.suffix || number.unit;
  const unit = canonicalUnit(written || null, currencyOf(written));
  return [{ ...placeOf(found), family: familyOf(unit, tags), value: number.num * times, unit }];
}

function familyOf(unit: string | null, tags: ReadonlySet<string>): Family {
  if (unit === '%' || tags.has('Percent')) return 'percent';
  if (tags.has('Money') || (unit !== null && currencyOf(unit) !== null)) return 'money';
  if (tags.has('Ordinal')) return 'ordinal';
  return unit === null ? 'count' : 'measure';
}

function fractionOf(found: Found): readonly Reading[] {
  const decimal = found.fraction?.decimal;
  return typeof decimal === 'number' ? [{ ...placeOf(found), family: 'ratio', value: decimal, unit: null }] : [];
}
