import type { HeadlineField } from './article.ts';

/** What sort of quantity a fact is. */
export const FACT_KINDS = [
  'count',
  'percent',
  'money',
  'ratio',
  'rate',
  'date',
  'duration',
  'ordinal',
  'measure',
  'change',
  'score',
  'index',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** How the words around a number bend it. `interval.ts` says which interval each one stands for. */
export const QUALIFIERS = ['exact', 'over', 'under', 'about', 'atLeast', 'atMost', 'nearly'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const STANCES = ['actual', 'target', 'forecast', 'hypothetical'] as const;
export type Stance = (typeof STANCES)[number];

/**
 * A number as written, with unit and qualifier: "22万余名" → 220000 名, over.
 * `value` is a number for arithmetic kinds, ISO text for dates, the written score ("88-81") for scores, null for ranges.
 */
export interface Quantity {
  readonly kind: FactKind;
  readonly value: number | string | null;
  /** Ends of a range; ISO text for dates. Null when the fact is a single value. */
  readonly low: number | string | null;
  readonly high: number | string | null;
  /** The value as an exact decimal string with the digits as written ("62.50"); null for dates, scores and ranges. */
  readonly decimal: string | null;
  /** As written, without multiplier: 名, 家, %, 个百分点, 元, km, "members". Null for dates. */
  readonly unit: string | null;
  readonly qualifier: Qualifier;
  /** The denominator of a rate, as written: 年, 月, 亩, 10万人. */
  readonly per: string | null;
  /** ISO 4217 where the unit is money. */
  readonly currency: string | null;
  /**
   * One unit of the last written digit that counts, as a decimal string in base units: 1.2万 → "1000", 400 → "100",
   * 98% → "1", 62.55% → "0.01". What rounding and 余/近/约 are measured by. Null for dates and scores.
   */
  readonly step: string | null;
}

/** A quantity in context: the row of the table. What the machine read; never edited. */
export interface Fact extends Quantity {
  /** Unique in the document, stable for identical input: `f12`. */
  readonly id: string;
  readonly articleId: string;
  /** Null when the fact stands in a headline field. */
  readonly paragraphId: string | null;
  readonly field: HeadlineField | null;
  /** Span in the paragraph's (or headline field's) text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Span in the decoded source. */
  readonly sourceStart: number;
  readonly sourceEnd: number;
  /** What is measured, in the article's own words. */
  readonly metric: string | null;
  /** The whole that a share or change refers to. */
  readonly base: string | null;
  readonly period: string | null;
  readonly place: string | null;
  /** Who says so. */
  readonly attribution: string | null;
  readonly stance: Stance;
  /** Names of the rules that produced it, span first. */
  readonly rules: readonly string[];
}

/** The fields of a fact that a person may set. */
export const EDITABLE_FIELDS = [
  'value',
  'unit',
  'qualifier',
  'metric',
  'base',
  'period',
  'place',
  'attribution',
  'note',
  'verdict',
] as const;
export type EditableField = (typeof EDITABLE_FIELDS)[number];

/** The checker's decision on a fact; the words on screen are in `messages/`. */
export const VERDICTS = [
  'unchecked',
  'confirmed',
  'imprecise',
  'misleading',
  'wrong',
  'conflicting',
  'unverifiable',
  'not-checkable',
  'void',
] as const;
export type Verdict = (typeof VERDICTS)[number];
