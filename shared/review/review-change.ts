import type { Review, ReviewedFact, ReviewedFinding } from '../model/review.ts';

/** What of a review is another after an edit: for a page of 100,000 figures the whole would be a hundred megabytes. */
export interface ReviewChange {
  /** The facts that are another; found by the id they were read with. Their order never changes within one reading. */
  readonly facts: readonly ReviewedFact[];
  /** The findings that are new or another; found by key. */
  readonly findings: readonly ReviewedFinding[];
  /** Keys of all findings in order; null while none comes or goes. */
  readonly order: readonly string[] | null;
  /** Null while they are the same. */
  readonly relations: Review['relations'] | null;
  readonly annotations: Review['annotations'];
  readonly orphans: Review['orphans'];
}

/** The way from one review to another of the same reading; null when the facts are not the same ones. Linear. */
export function reviewChange(before: Review, after: Review): ReviewChange | null {
  const { facts } = before;
  if (facts.length !== after.facts.length) return null;
  if (after.facts.some(({ read }, i) => read.id !== facts[i]!.read.id)) return null;
  const known = new Map(before.findings.map((finding) => [finding.key, finding]));
  const isInOrder =
    before.findings.length === after.findings.length &&
    after.findings.every(({ key }, i) => key === before.findings[i]!.key);
  return {
    facts: after.facts.filter((fact, i) => !isSameFact(facts[i]!, fact)),
    findings: after.findings.filter((finding) => !isSameFinding(known.get(finding.key), finding)),
    order: isInOrder ? null : after.findings.map(({ key }) => key),
    relations: areSame(before.relations, after.relations) ? null : after.relations,
    annotations: after.annotations,
    orphans: after.orphans,
  };
}

/** The review after a change. What is not changed stays the same object, so that the screen need not look at it again. */
export function withReviewChange(review: Review, change: ReviewChange): Review {
  const facts = new Map(change.facts.map((fact) => [fact.read.id, fact]));
  return {
    facts: facts.size === 0 ? review.facts : review.facts.map((fact) => facts.get(fact.read.id) ?? fact),
    findings: changedFindings(review.findings, change),
    relations: change.relations ?? review.relations,
    annotations: change.annotations,
    orphans: change.orphans,
  };
}

function changedFindings(findings: Review['findings'], change: ReviewChange): Review['findings'] {
  if (change.findings.length === 0 && change.order === null) return findings;
  const byKey = new Map([...findings, ...change.findings].map((finding) => [finding.key, finding]));
  const order = change.order ?? findings.map(({ key }) => key);
  return order.flatMap((key) => byKey.get(key) ?? []);
}

/** Most facts carry nothing of a person: comparing those as text would take longer than sending them. */
function isSameFact(before: ReviewedFact, after: ReviewedFact): boolean {
  if (before.read === after.read && isBare(before) && isBare(after)) {
    const [a, b] = [before.selector, after.selector];
    return a.exact === b.exact && a.prefix === b.prefix && a.suffix === b.suffix && a.hint.start === b.hint.start;
  }
  return JSON.stringify(before) === JSON.stringify(after);
}

function isBare({ overrides, conflicts }: ReviewedFact): boolean {
  for (const _ in overrides) return false;
  return conflicts.length === 0;
}

function isSameFinding(before: ReviewedFinding | undefined, after: ReviewedFinding): boolean {
  if (before?.state !== after.state || before.reason !== after.reason) return false;
  return before.finding === after.finding || JSON.stringify(before.finding) === JSON.stringify(after.finding);
}

function areSame<T>(before: readonly T[], after: readonly T[]): boolean {
  if (before === after) return true;
  if (before.length !== after.length) return false;
  return after.every((it, i) => it === before[i] || JSON.stringify(it) === JSON.stringify(before[i]));
}
