import type { Fact } from '../../model/fact.ts';
import type { PageText } from './text-view.ts';

/** A page article by article: numbers are linked and checked inside one, and no sentence goes on in the next. */
export function* articleTexts({ source, articles, facts }: PageText): Generator<PageText> {
  const byArticle = new Map<string, Fact[]>();
  for (const fact of facts) {
    const known = byArticle.get(fact.articleId);
    if (known === undefined) byArticle.set(fact.articleId, [fact]);
    else known.push(fact);
  }
  for (const article of articles) yield { source, articles: [article], facts: byArticle.get(article.id) ?? [] };
}
