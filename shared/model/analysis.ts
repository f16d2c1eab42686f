import type { Article } from './article.ts';
import type { Fact } from './fact.ts';
import type { Finding } from './finding.ts';
import type { Relation } from './relation.ts';
import type { Source } from './source.ts';

/** Where one digit or numeral character of the page ended up. */
export interface LedgerEntry {
  readonly text: string;
  readonly sourceStart: number;
  readonly sourceEnd: number;
  readonly fate: 'fact' | 'excluded' | 'unresolved';
  readonly factId: string | null;
  /** Why it is excluded: name, edition, model, idiom, list marker, page furniture, pronoun use… */
  readonly reason: string | null;
}

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
