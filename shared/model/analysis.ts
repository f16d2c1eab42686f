import type { Article } from './article.ts';
import type { Fact } from './fact.ts';
import type { Finding } from './finding.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Relation } from './relation.ts';
import type { Source } from './source.ts';

/** All that the engine says about one document: a pure function of bytes, name and options. */
export interface Analysis {
  readonly source: Source;
  readonly articles: readonly Article[];
  readonly facts: readonly Fact[];
  readonly relations: readonly Relation[];
  readonly findings: readonly Finding[];
  /** Only when asked for. */
  readonly ledger: readonly LedgerEntry[] | null;
}
