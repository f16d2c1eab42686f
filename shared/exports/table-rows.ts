import type { Analysis } from '../model/analysis.ts';
import { EDITABLE_FIELDS, type EditableField, type Fact, type Verdict } from '../model/fact.ts';
import type { ReviewedFact } from '../model/review.ts';

/** What the table needs of a fact: as read, as set, as it counts. */
export type TableFact = Pick<ReviewedFact, 'read' | 'effective' | 'overrides' | 'note' | 'verdict'>;

/** One row of the exported table: effective values, what was written, and the way back to the file. */
export interface TableRow {
  readonly document: string;
  readonly articleId: string;
  readonly article: string | null;
  /** `a2p5`, or `title`, `subtitle`, `kicker`. */
  readonly place: string;
  readonly factId: string;
  /** The characters of the article, never changed. */
  readonly written: string;
  readonly effective: Fact;
  /** Exact digits ("62.50"), read or typed. Null for ranges. */
  readonly value: string | number | null;
  readonly overridden: readonly EditableField[];
  readonly note: string;
  readonly verdict: Verdict;
}

/** A fact that no person has touched. */
export function unreviewed(fact: Fact): TableFact {
  return { read: fact, effective: fact, overrides: {}, note: '', verdict: 'unchecked' };
}

/** Rows in the order of the facts given. */
export function tableRows(analysis: Pick<Analysis, 'source' | 'articles'>, facts: readonly TableFact[]): TableRow[] {
  const titles = new Map(analysis.articles.map(({ id, title }) => [id, title?.text ?? null]));
  return facts.map(({ read, effective, overrides, note, verdict }) => ({
    document: analysis.source.name,
    articleId: read.articleId,
    article: titles.get(read.articleId) ?? null,
    place: read.paragraphId ?? read.field ?? '',
    factId: read.id,
    written: read.text,
    effective,
    value: effective.decimal ?? effective.value,
    overridden: EDITABLE_FIELDS.filter((field) => overrides[field] !== undefined),
    note,
    verdict,
  }));
}
