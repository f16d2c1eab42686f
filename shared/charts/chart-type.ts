import type { Figure } from '../model/figure.ts';
import type { Relation } from '../model/relation.ts';
import type { ReviewedFact } from '../model/review.ts';
import type { Locale } from './number-text.ts';

/** What a chart needs of a fact: the effective values and what a person set of them. */
export type ChartFact = Pick<ReviewedFact, 'effective' | 'overrides' | 'verdict'>;

/** Where the facts stand, for the source line. */
export interface ChartDocument {
  readonly name: string;
  /** Lower-case hex. */
  readonly sha256: string;
  readonly articleTitle: string | null;
  /** `YYYY-MM-DD` of the issue, where known. */
  readonly issueDate?: string | null;
}

export interface ChartInput {
  /** In the order the person selected them; the first is not special. */
  readonly facts: readonly ChartFact[];
  readonly relations: readonly Relation[];
  readonly document: ChartDocument;
  readonly locale: Locale;
  /** Language in which fits and refusals are explained; that of the figure when left out. */
  readonly screen?: Locale;
  /** px; height follows from the content. */
  readonly width?: number;
}

/** Whether a chart may show these facts. `reason` is a sentence for the person at the screen. */
export type Fit =
  | { readonly fits: true; readonly score: number; readonly reason: string }
  | { readonly fits: false; readonly reason: string };

export interface ChartType {
  readonly id: string;
  readonly fit: (input: ChartInput) => Fit;
  /** Only for an input that fits; throws an Error for one that does not. */
  readonly figure: (input: ChartInput) => Figure;
}
