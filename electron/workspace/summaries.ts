import type { Problem } from '../../shared/errors.ts';
import type { Analysis } from '../../shared/model/analysis.ts';
import type { Review } from '../../shared/model/review.ts';
import type { DocumentSummary } from '../../shared/model/workspace.ts';
import { NO_EDITS, type ReadingChoices } from '../../shared/review/edits.ts';
import { reviewOf } from '../../shared/review/review.ts';
import { articleSummaries } from '../../shared/review/summary.ts';

const NOTHING = {
  problem: null,
  encoding: '',
  encodingConfidence: 0,
  encodingChosen: false,
  sha256: '',
  articles: [],
} as const;

/** Found, but not read yet. */
export function waitingSummary(path: string): DocumentSummary {
  return { ...NOTHING, path, state: 'waiting' };
}

export function failedSummary(path: string, problem: Problem): DocumentSummary {
  return { ...NOTHING, path, state: 'failed', problem };
}

/** Its file is gone, the person's work on it is not. */
export function missingSummary(summary: DocumentSummary): DocumentSummary {
  return { ...summary, state: 'missing', problem: { kind: 'not-found', file: summary.path, detail: null } };
}

/** What the machine says of a document, without any edit. */
export function readSummary(path: string, analysis: Analysis, { encoding }: ReadingChoices): DocumentSummary {
  const { source } = analysis;
  return {
    path,
    state: 'ready',
    problem: null,
    encoding: source.encoding,
    encodingConfidence: source.encodingConfidence,
    encodingChosen: encoding !== null,
    sha256: source.sha256,
    articles: articleSummaries(analysis, reviewOf(analysis, NO_EDITS)),
  };
}

export function withEdits(machine: DocumentSummary, analysis: Analysis, review: Review): DocumentSummary {
  return { ...machine, articles: articleSummaries(analysis, review) };
}
