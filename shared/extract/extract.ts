import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { Fact } from '../model/fact.ts';
import type { Finding } from '../model/finding.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import { type DocumentText, OpenPage } from './open-page.ts';
import { numbered, relationsOf, type SortedRelations } from './relate/relate.ts';

export type { DocumentText } from './open-page.ts';

export interface ExtractOptions {
  /** Also account for every digit and numeral character of the page. */
  readonly ledger?: boolean;
}

/** All that the engine says about one article. Its relations get their numbers when those of the whole page are known. */
export interface ArticleAnalysis {
  readonly article: Article;
  readonly facts: readonly Fact[];
  readonly relations: SortedRelations;
  readonly findings: readonly Finding[];
}

/**
 * Reads one document: articles, then the quantities of each block, each tied to its characters in the decoded text.
 * Pure and deterministic. Findings are the checks' business: see `engine.ts`.
 */
export function extract(document: DocumentText, options: ExtractOptions = {}): Analysis {
  const page = new OpenPage(document);
  return wholeOf(page, unchecked(page), options);
}

function* unchecked(page: OpenPage): Generator<ArticleAnalysis> {
  for (const { article, facts, view } of page.readings())
    yield { article, facts, relations: relationsOf(view.links), findings: [] };
}

/** The articles of a page as one analysis. */
export function wholeOf(page: OpenPage, read: Iterable<ArticleAnalysis>, options: ExtractOptions): Analysis {
  const articles: Article[] = [];
  const facts: Fact[] = [];
  const relations: SortedRelations[] = [];
  const findings: Finding[] = [];
  const entries: LedgerEntry[] = [];
  const ledger = options.ledger === true ? page.ledger() : null;
  for (const one of read) {
    articles.push(one.article);
    relations.push(one.relations);
    for (const fact of one.facts) facts.push(fact);
    for (const finding of one.findings) findings.push(finding);
    for (const entry of ledger?.add(one.article, one.facts) ?? []) entries.push(entry);
  }
  for (const entry of ledger?.end() ?? []) entries.push(entry);
  const accounted = ledger === null ? null : entries;
  return { source: page.source, articles, facts, relations: numbered(relations), findings, ledger: accounted };
}
