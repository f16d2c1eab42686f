import type { Qualifier } from './fact.ts';

/** What a chart says, before anything is drawn. Charts, lint, exports and reports all share this. */
export interface Mark {
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
  readonly notes: readonly string[];
  readonly sources: readonly FigureSource[];
  /** The source line under the chart. */
  readonly sourceLine: string;
  readonly alt: string;
}
