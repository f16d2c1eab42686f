import type { Relation } from '../../shared/model/relation.ts';
import type { Review, ReviewedFact, ReviewedFinding } from '../../shared/model/review.ts';

const indexes = new WeakMap<Review['facts'], ReadonlyMap<string, ReviewedFact>>();

/** The facts of a review by id. Made once for each review, so that every pane may look one up at every step of the keyboard. */
export function factById({ facts }: Pick<Review, 'facts'>): ReadonlyMap<string, ReviewedFact> {
  const known = indexes.get(facts);
  if (known) return known;
  const index = new Map(facts.map((fact) => [fact.read.id, fact]));
  indexes.set(facts, index);
  return index;
}

const ofFacts = new WeakMap<readonly object[], ReadonlyMap<string, readonly object[]>>();

/** Lists by the facts that their members name. Made once for each list. */
function byFact<T extends object>(list: readonly T[], factIds: (it: T) => readonly string[]): ReadonlyMap<string, T[]> {
  const known = ofFacts.get(list) as ReadonlyMap<string, T[]> | undefined;
  if (known) return known;
  const index = new Map<string, T[]>();
  for (const it of list)
    for (const id of new Set(factIds(it))) {
      const named = index.get(id);
      if (named) named.push(it);
      else index.set(id, [it]);
    }
  ofFacts.set(list, index);
  return index;
}

export function findingsOfFact({ findings }: Pick<Review, 'findings'>, id: string): readonly ReviewedFinding[] {
  return byFact(findings, ({ finding }) => finding.factIds).get(id) ?? [];
}

export function relationsOfFact({ relations }: Pick<Review, 'relations'>, id: string): readonly Relation[] {
  return byFact(relations, ({ factIds }) => factIds).get(id) ?? [];
}
