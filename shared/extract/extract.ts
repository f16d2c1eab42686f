import type { FrontMatter } from '../importers/importer.ts';
import type { Language } from '../languages/language.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { Source } from '../model/source.ts';
import { splitArticles } from '../text/articles.ts';
import type { GivenHeads } from '../text/page-layout.ts';
import { addContext } from './context.ts';
import { readFacts } from './facts.ts';
import { givenHeads } from './front-matter.ts';
import { issueDay } from './issue-day.ts';
import { articleLang } from './language-of.ts';
import { ledgerOf } from './ledger.ts';
import { packOf } from './pack-of.ts';
import { type LinkedView, linkedViewOf } from './relate/links.ts';
import { relate } from './relate/relate.ts';

/** What is known of a document before its text is read. */
export interface DocumentText extends Omit<Source, 'lang' | 'issueDate' | 'length'> {
  /** The decoded text, with its line breaks. */
  readonly text: string;
  /** What stands over the article text and names its title, author, day and language; null where nothing does. */
  readonly frontMatter: FrontMatter | null;
  /** Day of the issue where the person gives it; else it is looked for in the front matter and in the masthead. */
  readonly issueDate: string | null;
  /** Language the person asked for; null lets the front matter and the script of the text decide. */
  readonly lang: string | null;
}

export interface ExtractOptions {
  /** Also account for every digit and numeral character of the page. */
  readonly ledger?: boolean;
}

/**
 * Reads one document: articles, then the quantities of each block, each tied to its characters in the decoded text.
 * Pure and deterministic. Findings are the checks' business: see `engine.ts`.
 */
export function extract(document: DocumentText, options: ExtractOptions = {}): Analysis {
  return extractLinked(document, options).analysis;
}

/** The same, with the sentences and links behind its relations: the checks need them too, and cutting takes long. */
export function extractLinked(
  document: DocumentText,
  options: ExtractOptions = {},
): { readonly analysis: Analysis; readonly view: LinkedView } {
  const language = packOf(document);
  const layout = layoutOf(document);
  const articles = articlesOf(document.text, layout, language);
  const issueDate = issueDay(document, articles, language);
  const source = sourceOf(document, language, issueDate);
  const facts = addContext(articles, readFacts(articles, language, { issueDate }), { issueDate });
  const view = linkedViewOf({ source, articles, facts });
  const relations = relate({ source, articles, facts }, view);
  const page = { text: document.text, ...layout, articles, facts };
  const ledger = options.ledger === true ? ledgerOf(page, language) : null;
  return { analysis: { source, articles, facts, relations, findings: [], ledger }, view };
}

interface Layout {
  /** Where the article text begins: after the front matter. */
  readonly bodyStart: number;
  readonly isMarkdown: boolean;
  readonly heads: GivenHeads | null;
}

const layoutOf = ({ text, frontMatter, mediaType }: DocumentText): Layout => ({
  bodyStart: frontMatter?.span.end ?? 0,
  isMarkdown: mediaType === 'text/markdown',
  heads: givenHeads(text, frontMatter),
});

/** Each article is read in its own script's language, where the page's language leaves that open. */
const articlesOf = (text: string, layout: Layout, { id }: Language): readonly Article[] =>
  splitArticles(text, layout).map((article) => ({ ...article, lang: articleLang(article.lang, id) }));

function sourceOf({ text, frontMatter: _, ...rest }: DocumentText, { id }: Language, issueDate: string | null): Source {
  return { ...rest, issueDate, lang: id, length: text.length };
}
