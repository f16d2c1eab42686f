/**
 * Kinds of trouble a person can meet. Each has one sentence per language in `messages/…/problems.ts` that names the file
 * and the way on. What is not foreseen is `unexpected`, with the cause in `detail`.
 */
export const PROBLEM_KINDS = [
  'not-found',
  'not-permitted',
  'not-a-file',
  'unknown-type',
  'too-large',
  'too-slow',
  'empty',
  'binary',
  'vanished',
  'foreign-name',
  'unreadable',
  'name-taken',
  'folder-read-only',
  'disk-full',
  'not-saved',
  'newer-format',
  'log-altered',
  'log-torn',
  'in-use',
  'index-rebuilt',
  'invalid-change',
  'would-overwrite-source',
  'not-exported',
  'analysis-failed',
  'cancelled',
  'unexpected',
] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** Plain data, so that it crosses processes and is put in words where the language is known. */
export interface Problem {
  readonly kind: ProblemKind;
  /** The file or folder concerned, as the person knows it. */
  readonly file: string | null;
  /** Cause in the system's words (`ENOSPC`, a line of the log …); never article text. */
  readonly detail: string | null;
}

/** A problem that travels as an exception inside one process. */
export class CrossfootError extends Error implements Problem {
  constructor(
    readonly kind: ProblemKind,
    readonly file: string | null = null,
    readonly detail: string | null = null,
    options?: ErrorOptions,
  ) {
    super(`${kind}${file === null ? '' : `: ${file}`}${detail === null ? '' : ` (${detail})`}`, options);
    this.name = 'CrossfootError';
  }

  toProblem(): Problem {
    return { kind: this.kind, file: this.file, detail: this.detail };
  }
}
