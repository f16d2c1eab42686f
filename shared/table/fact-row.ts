import type { Article } from '../model/article.ts';
import type { ReviewedFact, ReviewedFinding } from '../model/review.ts';
import type { DocumentView } from '../model/workspace.ts';

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
  const titles = new Map(view.articles.map((article) => [article.id, titleOf(article)]));
  const findings = findingsByFact(view.review.findings);
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
const LONGEST_TITLE = 40;

/** The title, or the first words where there is none. */
export function titleOf(article: Article): string {
  if (article.title) return article.title.text;
  const first = article.paragraphs[0]?.text ?? '';
  return first.length > LONGEST_TITLE ? `${first.slice(0, LONGEST_TITLE)}…` : first;
}

function findingsByFact(findings: readonly ReviewedFinding[]): Map<string, ReviewedFinding[]> {
  const open = findings.filter(({ state }) => state === 'open');
  const judged = findings.filter(({ state }) => state !== 'open');
  const byFact = new Map<string, ReviewedFinding[]>();
  for (const finding of [...open, ...judged]) {
    for (const id of new Set(finding.finding.factIds)) {
      const list = byFact.get(id);
      if (list) list.push(finding);
      else byFact.set(id, [finding]);
    }
  }
  return byFact;
}

/** The fields of this row that a person set and that differ in kind from note and verdict: they replace what was read. */
export function isOverridden(row: FactRow): boolean {
  return Object.keys(row.fact.overrides).some((field) => field !== 'note' && field !== 'verdict');
}
