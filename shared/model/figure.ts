import type { FactKind, Qualifier, Verdict } from './fact.ts';

/** A fact as the figure uses it: effective values, interval and number text. What lint, alt text and data table rest on. */
export interface FigureFact {
  readonly id: string;
  readonly kind: FactKind;
  /** Null for a range. */
  readonly value: number | null;
  /** Exact decimal string where there is one. */
  readonly decimal: string | null;
  /** Ends of the interval the words stand for; null where it is open. */
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  readonly unit: string | null;
  readonly per: string | null;
  /** The number as written; composed from the person's value where it was overridden. */
  readonly text: string;
  readonly metric: string | null;
  readonly base: string | null;
  readonly period: string | null;
  readonly place: string | null;
  readonly verdict: Verdict;
  readonly overridden: boolean;
}

/** `range`: from low to high, no midpoint. `rest` and `unspecified`: computed, not stated. */
export type MarkRole = 'value' | 'range' | 'rest' | 'unspecified';

/** What a chart says, before anything is drawn. Charts, lint, exports and reports all share this. */
export interface Mark {
  readonly role: MarkRole;
  readonly unit: string | null;
  readonly factIds: readonly string[];
  /** For derived marks (the rest, a sum): how it was computed, in terms of fact ids. */
  readonly formula: string | null;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  /** Category, as read on the axis or beside the mark. */
  readonly label: string;
  /** The number as written: "62.55%", "260余件". */
  readonly valueText: string;
  readonly group: string | null;
  /** Verdict of its facts; unchecked and queried marks are drawn hatched. */
  readonly status: string;
}

export interface FigureSource {
  readonly document: string;
  readonly sha256: string;
  readonly articleTitle: string | null;
  readonly quote: string;
}

export interface Figure {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly subtitle: string;
  readonly unit: string | null;
  readonly whole: string | null;
  readonly locale: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly marks: readonly Mark[];
  /** Every fact that the figure shows or counts from, the whole included. */
  readonly facts: readonly FigureFact[];
  /** Ends of the value axis, in the unit of the marks. */
  readonly domain: readonly [number, number];
  readonly notes: readonly string[];
  readonly sources: readonly FigureSource[];
  /** The source line under the chart. */
  readonly sourceLine: string;
  readonly alt: string;
}
