import type { Problem } from '../../shared/errors.ts';
import type { Analysis } from '../../shared/model/analysis.ts';
import type { ReadingChoices } from '../../shared/review/edits.ts';

/** One file for the worker. */
export interface AnalysisJob {
  readonly id: number;
  readonly folder: string;
  readonly name: string;
  readonly choices: ReadingChoices;
}

/** What came of it. `stamp` is that of the file as it was read; null when it could not be opened. */
export type AnalysisResult =
  | { readonly ok: true; readonly analysis: Analysis; readonly stamp: string }
  | { readonly ok: false; readonly problem: Problem; readonly stamp: string | null };
