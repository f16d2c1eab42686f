import { isWrittenInFull } from '../extract/written-form.ts';
import type { EditableField, Fact, FactKind, Qualifier } from '../model/fact.ts';
import type { Overrides } from '../model/review.ts';
import { type Amount, amountOfNumber, readAmount } from './amount-text.ts';

/** Kinds whose value is text: an ISO date, a score such as "88-81". */
const TEXT_KINDS: readonly FactKind[] = ['date', 'score'];

/** Fields that bear on what the checks see; a note or a verdict does not. */
const CHECKED_FIELDS: readonly EditableField[] = [
  'value',
  'unit',
  'qualifier',
  'metric',
  'base',
  'period',
  'place',
  'attribution',
];

export function changesChecks(overrides: Overrides): boolean {
  return CHECKED_FIELDS.some((field) => field in overrides);
}

/** The fact as it counts: what the machine read, with the person's fields in place. The machine's layer stays as it is. */
export function effectiveFact(read: Fact, overrides: Overrides): Fact {
  if (!changesChecks(overrides)) return read;
  const { value, unit, qualifier } = overrides;
  const text = (field: 'metric' | 'base' | 'period' | 'place' | 'attribution'): string | null =>
    field in overrides ? (overrides[field] as string) : read[field];
  return {
    ...read,
    ...(value === undefined ? {} : valueFields(read, value)),
    ...(unit === undefined ? {} : unitFields(read, String(unit))),
    ...(qualifier === undefined ? {} : { qualifier: qualifier as Qualifier }),
    metric: text('metric'),
    base: text('base'),
    period: text('period'),
    place: text('place'),
    attribution: text('attribution'),
  };
}

type ValueFields = Pick<Fact, 'value' | 'decimal' | 'low' | 'high' | 'step'>;

/**
 * Value, exact decimal, ends and step of what a person typed, consistent with one another. What cannot be read as an
 * amount has no value at all, so that no check counts with it; the cell still shows the words.
 */
function valueFields(read: Fact, typed: string | number): ValueFields {
  if (TEXT_KINDS.includes(read.kind)) return { ...NOTHING, value: String(typed) };
  const amount = typeof typed === 'number' ? amountOfNumber(typed) : readAmount(typed);
  if (amount === null) return NOTHING;
  const { decimal, low, high } = amount;
  const step = stepOf(String(typed), amount);
  return { value: numberOrNull(decimal), decimal, low: numberOrNull(low), high: numberOrNull(high), step };
}

/** A count typed digit by digit is that very count: the zeros of 12000 are no rounding, those of 1.2万 are. */
function stepOf(typed: string, { decimal, step }: Amount): string {
  return decimal !== null && isWrittenInFull(typed, decimal.replace('-', '')) ? '1' : step;
}

const NOTHING: ValueFields = { value: null, decimal: null, low: null, high: null, step: null };

const numberOrNull = (decimal: string | null): number | null => (decimal === null ? null : Number(decimal));

/** Another unit is no longer the currency that was read. An emptied cell means: no unit. */
function unitFields(read: Fact, unit: string): Pick<Fact, 'unit' | 'currency'> {
  return unit === read.unit ? { unit, currency: read.currency } : { unit: unit === '' ? null : unit, currency: null };
}
