import type { Qualifier } from '../../shared/model/fact.ts';
import type { Sentence } from '../languages/corpus.ts';
import { canonicalUnit, currencyOf } from './extract-units.ts';

/** What the rows of the table are called. Rates count as what they are rates of; a change in % as a percentage. */
export const FAMILIES = [
  'count',
  'percent',
  'money',
  'measure',
  'duration',
  'date',
  'ordinal',
  'ratio',
  'change',
] as const;
export type Family = (typeof FAMILIES)[number];

/** Ends of a range: numbers, or ISO text for dates. */
export interface Range {
  readonly low: number | string;
  readonly high: number | string;
}

/** One figure of a text as it must be read. Fields that the label leaves open are undefined. */
export interface Gold {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly family: Family;
  /** A number, ISO text for a date, "2-1" for a score; null for a range. */
  readonly value: number | string | null;
  readonly range: Range | null;
  /** In the common names of `extract-units.ts`; undefined where the label names no unit that a rival could name. */
  readonly unit: string | undefined;
  readonly qualifier: Qualifier | undefined;
  /** Neither asked for nor wrong: the conventions of labelling leave it open. */
  readonly isOptional: boolean;
}

/** A text with all of its figures. */
export interface Labelled {
  readonly text: string;
  readonly gold: readonly Gold[];
}

export interface Fields {
  readonly kind?: string;
  readonly value?: number | string | null;
  readonly low?: number | string | null;
  readonly high?: number | string | null;
  readonly unit?: string | null;
  readonly currency?: string | null;
  readonly qualifier?: Qualifier;
}

const ISO = /^\d{4}(-\d\d(-\d\d)?)?$/;
const SCORE = /^\d+-\d+$/;

export function familyOf({ kind, unit, currency, value, low }: Fields): Family {
  const first = value ?? low;
  if (kind === 'date' || (kind === undefined && typeof first === 'string' && ISO.test(first))) return 'date';
  if (unit === '%' || kind === 'percent') return 'percent';
  if (currency || kind === 'money' || (unit && currencyOf(unit))) return 'money';
  if (kind === 'measure' || kind === 'duration' || kind === 'ordinal' || kind === 'ratio' || kind === 'change')
    return kind;
  return 'count';
}

export function goldOf(text: string, start: number, end: number, fields: Fields, isOptional = false): Gold {
  const { value = null, low = null, high = null, unit, currency, qualifier } = fields;
  return {
    start,
    end,
    text: text.slice(start, end),
    family: familyOf(fields),
    value,
    range: low !== null && high !== null ? { low, high } : null,
    unit: canonicalUnit(unit ?? null, currency ?? null) ?? undefined,
    qualifier,
    isOptional,
  };
}

/** A score or a range: what no rival can say with one value, so it is counted apart. */
export const isApart = ({ value, range, family }: Gold): boolean =>
  (range !== null && family !== 'date') ||
  (value === null && range === null) ||
  (typeof value === 'string' && SCORE.test(value) && family !== 'date');

/**
 * Reads the labels of a paragraph: `{312家|count|312|家}`, `{近2000名|count|2000|名|nearly}`, `{5至8人|count|5..8|人}`.
 * Behind the written figure stand kind, value, unit and qualifier; what is missing at the end is null, null, exact.
 * A `?` in front of the kind marks a figure that may be left out: weekdays, places in a run, "this year" alone.
 */
export function labelled(marked: string): Labelled {
  const gold: Gold[] = [];
  let text = '';
  for (const piece of marked.split(/[{}]/)) {
    const [written = '', label, value = '', unit, qualifier] = piece.split('|');
    const start = text.length;
    text += written;
    if (label === undefined) continue;
    const kind = label.replace('?', '');
    const fields = writtenFields(kind, value, unit, qualifier);
    gold.push(goldOf(text, start, text.length, fields, label !== kind));
  }
  return { text, gold };
}

/** Fields from the cells of a label; `5..8` is a range. */
export function writtenFields(kind: string, value: string, unit = '', qualifier = ''): Fields {
  const isText = kind === 'date' || kind === 'score';
  const read = (one: string): number | string => (isText ? one : Number(one));
  const [low = '', high] = value.split('..');
  return {
    kind,
    unit: unit || null,
    qualifier: (qualifier || 'exact') as Qualifier,
    ...(high === undefined ? { value: read(low) } : { value: null, low: read(low), high: read(high) }),
  };
}

/** A sentence of `itReadsAll`: its rows name the figures in the order of the text. */
export function inNews([text, ...rows]: Sentence): Labelled {
  const gold: Gold[] = [];
  for (const row of rows) {
    const [written = '', kind = '', value = '', unit, qualifier] = row.split('|').map((cell) => cell.trim());
    const start = text.indexOf(written, gold.at(-1)?.end ?? 0);
    if (start < 0) throw new Error(`"${written}" does not stand in "${text}" behind the figures before it.`);
    gold.push(goldOf(text, start, start + written.length, writtenFields(kind, value, unit, qualifier)));
  }
  return { text, gold };
}
