import { pageOf } from './checks/page.ts';
import { ArticleChecks, type CheckedArticle } from './checks/run.ts';
import { type ArticleAnalysis, type DocumentText, type ExtractOptions, wholeOf } from './extract/extract.ts';
import { OpenPage } from './extract/open-page.ts';
import { LinkedPieces } from './extract/relate/linked-pieces.ts';
import { relationsOf } from './extract/relate/relate.ts';
import type { Analysis } from './model/analysis.ts';

/** The whole engine: bytes are already text, what comes out is articles, facts, relations and findings. Pure. */
export function analyse(document: DocumentText, options: ExtractOptions = {}): Analysis {
  const page = new OpenPage(document);
  return wholeOf(page, analyseArticles(page), options);
}

/**
 * The same, one article at a time: what is let go of each costs no more memory, however large the page. The names of all
 * articles are looked at first, for the numbers that two of them give for one thing.
 */
export function* analyseArticles(page: OpenPage): Generator<CheckedArticle & ArticleAnalysis> {
  const pieces = new LinkedPieces(page.articles());
  const checks = new ArticleChecks(pieces);
  for (const { article, facts, view } of page.readings(pieces)) {
    yield { article, facts, relations: relationsOf(view.links), ...checks.check(pageOf(page.source, view)) };
  }
}
