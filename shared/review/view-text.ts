import type { Article, Paragraph } from '../model/article.ts';
import type { MappedText } from '../model/offset-map.ts';
import type { ReviewedFact } from '../model/review.ts';
import type { DocumentView } from '../model/workspace.ts';

/**
 * A view on its way to the window, as one JSON text. Between processes and over the bridge into the page, objects are
 * copied property by property: as text a page of 30,000 figures is there in a quarter of the time.
 */
export type ViewText = string;

/** A fact as sent: what counts is left out where it is what was read, which is nearly everywhere. */
type SentFact = Omit<ReviewedFact, 'effective'> & { readonly effective?: ReviewedFact['effective'] };

export function viewToText({ path, source, articles, review }: DocumentView): ViewText {
  const facts = review.facts.map(
    ({ effective, ...rest }): SentFact => (effective === rest.read ? rest : { ...rest, effective }),
  );
  return JSON.stringify({ path, source, articles: articles.map(plainArticle), review: { ...review, facts } });
}

/** What `viewToText` was given; where a fact was not edited, `read` and `effective` are one object again. */
export function viewFromText(text: ViewText): DocumentView {
  const { review, ...rest } = JSON.parse(text) as DocumentView & { readonly review: { readonly facts: SentFact[] } };
  const facts = review.facts.map(
    (fact: SentFact): ReviewedFact => ({ ...fact, effective: fact.effective ?? fact.read }),
  );
  return { ...rest, review: { ...review, facts } };
}

const HEADS = ['kicker', 'title', 'subtitle', 'byline', 'dateline'] as const;

/** JSON has no typed arrays. */
function plainArticle(article: Article): Article {
  const heads = HEADS.map((field) => [field, article[field] && plainText(article[field])] as const);
  return { ...article, ...Object.fromEntries(heads), paragraphs: article.paragraphs.map(plainText<Paragraph>) };
}

const plainText = <T extends MappedText>(mapped: T): T => ({
  ...mapped,
  map: { pieces: Array.from(mapped.map.pieces) },
});
