import type { FrontMatter } from '../importers/importer.ts';
import type { Language } from '../languages/language.ts';
import type { Article } from '../model/article.ts';
import type { Fact } from '../model/fact.ts';
import type { Source } from '../model/source.ts';
import { articlesOf, type PageArticles } from '../text/articles.ts';
import type { PageLayout } from '../text/page-layout.ts';
import { addContext } from './context.ts';
import { readFacts } from './facts.ts';
import { givenHeads } from './front-matter.ts';
import { issueDay } from './issue-day.ts';
import { articleLang } from './language-of.ts';
import { PageLedger } from './ledger.ts';
import { packOf } from './pack-of.ts';
import { AcrossArticles } from './relate/across-articles.ts';
import { LinkedPieces } from './relate/linked-pieces.ts';
import { type LinkedView, linkedViewOf } from './relate/links.ts';

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

/** One article with its facts, and the sentences and links behind them: relations and checks both need those. */
export interface ArticleReading {
  readonly article: Article;
  readonly facts: readonly Fact[];
  readonly view: LinkedView;
}

/**
 * A document taken apart into articles, none of them read yet. Facts take many times the memory of their text: who reads
 * a large page takes its articles one by one and lets each go.
 */
export class OpenPage {
  readonly source: Source;
  private readonly text: string;
  private readonly language: Language;
  private readonly layout: PageLayout;
  private readonly split: PageArticles;

  constructor(document: DocumentText) {
    const { text, frontMatter, ...known } = document;
    this.text = text;
    this.language = packOf(document);
    this.layout = layoutOf(document);
    this.split = articlesOf(text, this.layout);
    const issueDate = issueDay(document, this.furnished(), this.language);
    this.source = { ...known, issueDate, lang: this.language.id, length: text.length };
  }

  /** The articles in page order. Each is put together anew, whenever it is asked for. */
  *articles(): Generator<Article> {
    for (let index = 0; index < this.split.length; index += 1) yield this.article(index);
  }

  /** Reads the articles in page order. `pieces` says which of them belong together. */
  *readings(pieces = new LinkedPieces(this.articles())): Generator<ArticleReading> {
    const { source, language } = this;
    const context = { issueDate: source.issueDate };
    const across = new AcrossArticles(pieces);
    let before = 0;
    for (const article of this.articles()) {
      const facts = addContext([article], readFacts(article, language, context, before), context);
      before += facts.length;
      yield { article, facts, view: linkedViewOf({ source, articles: [article], facts }, true, across) };
    }
  }

  /** An account of every numeral of the page: to be given each article with its facts, in page order. */
  ledger(): PageLedger {
    return new PageLedger({ text: this.text, ...this.layout }, this.language);
  }

  private *furnished(): Generator<Article> {
    for (let index = 0; index < this.split.length; index += 1)
      if (this.split.hasFurniture(index)) yield this.article(index);
  }

  /** Each article is read in its own script's language, where the page's language leaves that open. */
  private article(index: number): Article {
    const article = this.split.at(index);
    return { ...article, lang: articleLang(article.lang, this.language.id) };
  }
}

const layoutOf = ({ text, frontMatter, mediaType }: DocumentText): PageLayout => ({
  // The article text begins after the front matter.
  bodyStart: frontMatter?.span.end ?? 0,
  isMarkdown: mediaType === 'text/markdown',
  heads: givenHeads(text, frontMatter),
});
