import type { Problem } from '../../shared/errors.ts';
import type { Analysis } from '../../shared/model/analysis.ts';
import type { RuleSettings } from '../../shared/model/rule-settings.ts';
import type { SelfTest, SelfTestCopy } from '../../shared/model/self-test.ts';
import type { ReadingChoices } from '../../shared/review/edits.ts';

/** One file for the worker. */
export interface AnalysisJob {
  readonly id: number;
  readonly folder: string;
  readonly name: string;
  readonly choices: ReadingChoices;
  /** Also account for every numeral. */
  readonly ledger: boolean;
}

/** What came of it. `stamp` is that of the file as it was read; null when it could not be opened. */
export type AnalysisResult =
  | { readonly ok: true; readonly analysis: Analysis; readonly stamp: string }
  | { readonly ok: false; readonly problem: Problem; readonly stamp: string | null };

/** An article whose rules are to be tried on planted errors. */
export interface SelfTestJob {
  readonly id: number;
  readonly copy: SelfTestCopy;
  readonly seed: number;
  readonly rules: RuleSettings;
}

export type SelfTestResult =
  | { readonly ok: true; readonly selfTest: SelfTest }
  | { readonly ok: false; readonly problem: Problem };
