import type { TextSpan } from './relation.ts';

export const SEVERITIES = ['error', 'warning', 'info'] as const;
/** error: cannot hold. warning: probably wrong or misleading. info: context missing, or a derived figure worth knowing. */
export type Severity = (typeof SEVERITIES)[number];

/** What a check rule says about facts. */
export interface Finding {
  readonly id: string;
  /** Id of the rule: its file, its test, its doc page. */
  readonly rule: string;
  readonly severity: Severity;
  readonly factIds: readonly string[];
  readonly spans: readonly TextSpan[];
  /** One sentence in the language of the article. */
  readonly message: string;
  readonly expected: string | null;
  readonly actual: string | null;
  /** The arithmetic, line by line. */
  readonly steps: readonly string[];
  readonly proposals: readonly string[];
}
