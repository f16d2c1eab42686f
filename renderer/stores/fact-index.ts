import type { Review, ReviewedFact } from '../../shared/model/review.ts';

const indexes = new WeakMap<Review['facts'], ReadonlyMap<string, ReviewedFact>>();

/** The facts of a review by id. Made once for each review, so that every pane may look one up at every step of the keyboard. */
export function factById({ facts }: Pick<Review, 'facts'>): ReadonlyMap<string, ReviewedFact> {
  const known = indexes.get(facts);
  if (known) return known;
  const index = new Map(facts.map((fact) => [fact.read.id, fact]));
  indexes.set(facts, index);
  return index;
}
