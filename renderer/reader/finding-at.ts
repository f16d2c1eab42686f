import { SEVERITIES } from '../../shared/model/finding.ts';
import type { Review, ReviewedFinding } from '../../shared/model/review.ts';
import { blockKey } from './block-marks.ts';

/** The gravest finding that speaks of one unit of a block, dismissed ones left out; null when none does. */
export function findingAt(review: Review, key: string, unit: number): ReviewedFinding | null {
  const facts = new Map(review.facts.map(({ read }) => [read.id, read]));
  const here = review.findings.filter(
    ({ finding, state }) =>
      state !== 'dismissed' &&
      [...finding.factIds.flatMap((id) => facts.get(id) ?? []), ...finding.spans].some(
        (place) => place.start <= unit && unit < place.end && blockKey(place) === key,
      ),
  );
  const gravity = ({ finding }: ReviewedFinding): number => SEVERITIES.indexOf(finding.severity);
  return here.reduce<ReviewedFinding | null>(
    (worst, it) => (worst && gravity(worst) <= gravity(it) ? worst : it),
    null,
  );
}
