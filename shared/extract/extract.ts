import type { FrontMatter } from '../importers/importer.ts';
import type { Language, QuantityAt, ReadingContext } from '../languages/language.ts';
import * as languages from '../languages/registry.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Article, HeadlineField, Paragraph } from '../model/article.ts';
import type { Fact } from '../model/fact.ts';
import type { MappedText } from '../model/offset-map.ts';
import type { Source } from '../model/source.ts';
import { splitArticles } from '../text/articles.ts';
import { spanToSource } from '../text/offset-map.ts';
import { addContext } from './context.ts';
import { givenDay, givenHeads, givenLang, isFullDay } from './front-matter.ts';
import { languageOf } from './language-of.ts';
import { ledgerOf } from './ledger.ts';
import { relate } from './relate/relate.ts';

const HEADLINE_FIELDS = ['kicker', 'title', 'subtitle'] as const satisfies readonly HeadlineField[];

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
  const { text, frontMatter, ...rest } = document;
  const bodyStart = frontMatter?.span.end ?? 0;
  // The keys of front matter are English whatever the language of the page.
  const guessed = (): Language => packGuessed(text.slice(bodyStart));
  const language = packNamed(document.lang) ?? packNamed(givenLang(frontMatter)) ?? guessed();
  const isMarkdown = document.mediaType === 'text/markdown';
  const articles = splitArticles(text, { bodyStart, heads: givenHeads(text, frontMatter), isMarkdown });
  const issueDate = document.issueDate ?? givenDay(frontMatter, language) ?? dayOfIssue(articles, language);
  const source: Source = { ...rest, issueDate, lang: language.id, length: text.length };
  const read = articles.flatMap((article) => factsOf(article, language, { issueDate }));
  const facts = addContext(
    articles,
    read.map((fact, index) => ({ ...fact, id: `f${index + 1}` })),
    { issueDate },
  );
  return {
    source,
    articles,
    facts,
    relations: relate({ source, articles, facts }),
    findings: [],
    ledger: options.ledger === true ? ledgerOf({ text, bodyStart, isMarkdown, articles, facts }, language) : null,
  };
}

function packNamed(lang: string | null): Language | null {
  const packs: Record<string, Language> = languages;
  return lang !== null && Object.hasOwn(packs, lang) ? packs[lang]! : null;
}

const packGuessed = (text: string): Language => packNamed(languageOf(text)) ?? languages.zh;

/** The first full date in a masthead: the day that relative dates are counted from. */
function dayOfIssue(articles: readonly Article[], language: Language): string | null {
  for (const article of articles) {
    if (article.kind !== 'masthead') continue;
    for (const { text } of blocksOf(article)) {
      const day = language.readQuantities(text, { issueDate: null }).find(({ kind, value }) => isFullDay(kind, value));
      if (day) return day.value as string;
    }
  }
  return null;
}

interface Block extends MappedText {
  readonly paragraphId: string | null;
  readonly field: HeadlineField | null;
}

function blocksOf(article: Article): readonly Block[] {
  const heads = HEADLINE_FIELDS.flatMap((field): Block[] => {
    const head = article[field];
    return head ? [{ text: head.text, map: head.map, paragraphId: null, field }] : [];
  });
  const paragraphs = article.paragraphs.map(
    ({ id, text, map }: Paragraph): Block => ({ text, map, paragraphId: id, field: null }),
  );
  return [...heads, ...paragraphs];
}

/** Page furniture (masthead) holds no facts. */
function factsOf(article: Article, language: Language, context: ReadingContext): readonly Omit<Fact, 'id'>[] {
  if (article.kind === 'masthead') return [];
  return blocksOf(article).flatMap((block) =>
    language.readQuantities(block.text, context).flatMap((quantity): Omit<Fact, 'id'>[] => {
      const place = spanToSource(block.map, quantity);
      return place ? [factAt(quantity, article, block, place.start, place.end)] : [];
    }),
  );
}

function factAt(
  quantity: QuantityAt,
  article: Article,
  block: Block,
  sourceStart: number,
  sourceEnd: number,
): Omit<Fact, 'id'> {
  return {
    ...quantity,
    articleId: article.id,
    paragraphId: block.paragraphId,
    field: block.field,
    sourceStart,
    sourceEnd,
    metric: null,
    base: null,
    period: null,
    place: null,
    attribution: null,
    stance: 'actual',
  };
}
