import { SEVERITIES, type Severity } from '../../shared/model/finding.ts';
import type { FindingState, Review, ReviewedFinding } from '../../shared/model/review.ts';

/** What of the findings is shown. Null shows all. */
export interface FindingFilter {
  readonly state: FindingState | null;
  readonly rule: string | null;
  readonly articleId: string | null;
}

/** A finding with the article in which it stands: that of its first figure, else of its first words. */
export interface ListedFinding {
  readonly reviewed: ReviewedFinding;
  readonly articleId: string | null;
}

export interface FindingGroup {
  readonly severity: Severity;
  readonly findings: readonly ListedFinding[];
}

export function listFindings(review: Review): readonly ListedFinding[] {
  const articles = new Map(review.facts.map(({ read }) => [read.id, read.articleId]));
  return review.findings.map((reviewed) => {
    const { factIds, spans } = reviewed.finding;
    const first = factIds[0];
    return { reviewed, articleId: (first && articles.get(first)) ?? spans[0]?.articleId ?? null };
  });
}

/**
 * The findings that pass the filter, gravest group first, empty groups left out; inside a group in the order of the text.
 * `kept` passes whatever its state: what was just judged stays under the eyes of the person until they move on.
 */
export function groupFindings(
  all: readonly ListedFinding[],
  filter: FindingFilter,
  kept: string | null = null,
): readonly FindingGroup[] {
  const shown = all.filter((it) => passes(it, filter, kept));
  return SEVERITIES.map((severity) => ({
    severity,
    findings: shown.filter(({ reviewed }) => reviewed.finding.severity === severity),
  })).filter(({ findings }) => findings.length > 0);
}

function passes({ reviewed, articleId }: ListedFinding, filter: FindingFilter, kept: string | null): boolean {
  return (
    (filter.state === null || reviewed.state === filter.state || reviewed.key === kept) &&
    (filter.rule === null || reviewed.finding.rule === filter.rule) &&
    (filter.articleId === null || articleId === filter.articleId)
  );
}

/** The key before or after `current` in the order shown; from nowhere the first or last. Null at the ends. */
export function stepFinding(groups: readonly FindingGroup[], current: string | null, by: 1 | -1): string | null {
  const keys = groups.flatMap(({ findings }) => findings.map(({ reviewed }) => reviewed.key));
  const at = current === null ? -1 : keys.indexOf(current);
  if (at < 0) return keys.at(by === 1 ? 0 : -1) ?? null;
  return keys[at + by] ?? null;
}

/** Rule ids that occur, in alphabetical order. */
export function rulesIn(all: readonly ListedFinding[]): readonly string[] {
  return [...new Set(all.map(({ reviewed }) => reviewed.finding.rule))].sort();
}
