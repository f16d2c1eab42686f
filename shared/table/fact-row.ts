import type { Fact } from '../model/fact.ts';
import type { Finding } from '../model/finding.ts';
import type { Review, ReviewedFact, ReviewedFinding } from '../model/review.ts';
import type { DocumentView } from '../model/workspace.ts';
import { articleTitle } from '../review/summary.ts';

/** One row of the fact table: a fact with what stands about it elsewhere in the document. */
export interface FactRow {
  /** Id of the fact. */
  readonly id: string;
  readonly fact: ReviewedFact;
  readonly articleTitle: string;
  /** Open findings first. */
  readonly findings: readonly ReviewedFinding[];
}

/** Rows in the order of the text: of one article, or of the whole document when `articleId` is null. */
export function rowsOf(view: DocumentView, articleId: string | null): readonly FactRow[] {
  const titles = new Map(view.articles.map((article) => [article.id, articleTitle(article)]));
  const findings = findingsByFact(view.review);
  return view.review.facts
    .filter((fact) => articleId === null || fact.read.articleId === articleId)
    .map((fact) => ({
      id: fact.read.id,
      fact,
      articleTitle: titles.get(fact.read.articleId) ?? '',
      findings: findings.get(fact.read.id) ?? NO_FINDINGS,
    }));
}

const NO_FINDINGS: readonly ReviewedFinding[] = [];
function findingsByFact({ facts, findings }: Review): Map<string, ReviewedFinding[]> {
  const open = findings.filter(({ state }) => state === 'open');
  const judged = findings.filter(({ state }) => state !== 'open');
  const blocks = blocksOf(facts);
  const byFact = new Map<string, ReviewedFinding[]>();
  for (const finding of [...open, ...judged]) {
    for (const id of factsOf(finding.finding, blocks)) {
      const list = byFact.get(id);
      if (list) list.push(finding);
      else byFact.set(id, [finding]);
    }
  }
  return byFact;
}

/** The facts a finding names; where it names none (a date that does not exist), those whose characters it is about. */
function factsOf({ factIds, spans }: Finding, blocks: ReadonlyMap<string, readonly Fact[]>): ReadonlySet<string> {
  if (factIds.length > 0) return new Set(factIds);
  return new Set(
    spans.flatMap((span) =>
      (blocks.get(blockOf(span)) ?? [])
        .filter((fact) => fact.start < span.end && fact.end > span.start)
        .map(({ id }) => id),
    ),
  );
}

const blockOf = ({ articleId, paragraphId, field }: Pick<Fact, 'articleId' | 'paragraphId' | 'field'>): string =>
  paragraphId ?? `${articleId} ${field}`;

function blocksOf(facts: readonly ReviewedFact[]): ReadonlyMap<string, readonly Fact[]> {
  const blocks = new Map<string, Fact[]>();
  for (const { read } of facts) {
    const list = blocks.get(blockOf(read));
    if (list) list.push(read);
    else blocks.set(blockOf(read), [read]);
  }
  return blocks;
}

/** The fields of this row that a person set and that differ in kind from note and verdict: they replace what was read. */
export function isOverridden(row: FactRow): boolean {
  return Object.keys(row.fact.overrides).some((field) => field !== 'note' && field !== 'verdict');
}
