import type { FrontMatter } from '../importers/importer.ts';
import type { Language, QuantityAt, ReadingContext } from '../languages/language.ts';
import * as languages from '../languages/registry.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Article, HeadlineField, Paragraph } from '../model/article.ts';
import type { Fact } from '../model/fact.ts';
import type { MappedText } from '../model/offset-map.ts';
import type { Source } from '../model/source.ts';
import { splitArticles } from '../text/articles.ts';
import { type OffsetSpan, spanToSource } from '../text/offset-map.ts';
import { addContext } from './context.ts';
import { givenDay, givenHeads, givenLang, isFullDay } from './front-matter.ts';
import { articleLang, languageOf } from './language-of.ts';
import { ledgerOf } from './ledger.ts';
import { type LinkedView, linkedViewOf } from './relate/links.ts';
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
  return extractLinked(document, options).analysis;
}

/** The same, with the sentences and links behind its relations: the checks need them too, and cutting takes long. */
export function extractLinked(
  document: DocumentText,
  options: ExtractOptions = {},
): { readonly analysis: Analysis; readonly view: LinkedView } {
  const { text, frontMatter, ...rest } = document;
  const bodyStart = frontMatter?.span.end ?? 0;
  // The keys of front matter are English whatever the language of the page.
  const guessed = (): Language => packGuessed(text.slice(bodyStart));
  const language = packNamed(document.lang) ?? packNamed(givenLang(frontMatter)) ?? guessed();
  const isMarkdown = document.mediaType === 'text/markdown';
  const articles = splitArticles(text, { bodyStart, heads: givenHeads(text, frontMatter), isMarkdown }).map(
    (article) => ({ ...article, lang: articleLang(article.lang, language.id) }),
  );
  const issueDate = document.issueDate ?? givenDay(frontMatter, language) ?? dayOfIssue(articles, language);
  const source: Source = { ...rest, issueDate, lang: language.id, length: text.length };
  const read: Fact[] = [];
  for (const article of articles) readFacts(article, language, { issueDate }, read);
  const facts = addContext(articles, read, { issueDate });
  const view = linkedViewOf({ source, articles, facts });
  const relations = relate({ source, articles, facts }, view);
  const page = { text, bodyStart, isMarkdown, articles, facts };
  const ledger = options.ledger === true ? ledgerOf(page, language) : null;
  return { analysis: { source, articles, facts, relations, findings: [], ledger }, view };
}

function packNamed(lang: string | null): Language | null {
  const packs: Record<string, Language> = languages;
  return lang !== null && Object.hasOwn(packs, lang) ? packs[lang]! : null;
}

const packGuessed = (text: string): Language => packNamed(languageOf(text)) ?? languages.zh;

/** The first full date in a masthead or over a story: the day that relative dates are counted from. */
function dayOfIssue(articles: readonly Article[], language: Language): string | null {
  for (const article of articles) {
    for (const { role, text } of article.paragraphs) {
      if (role !== 'masthead') continue;
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
  const paragraphs = article.paragraphs
    .filter(({ role }) => role !== 'masthead')
    .map(({ id, text, map }: Paragraph): Block => ({ text, map, paragraphId: id, field: null }));
  return [...heads, ...paragraphs];
}

/** Adds the facts of an article to `read`. Page furniture (masthead) holds none. */
function readFacts(article: Article, language: Language, context: ReadingContext, read: Fact[]): void {
  if (article.kind === 'masthead') return;
  for (const block of blocksOf(article)) {
    for (const quantity of language.readQuantities(block.text, context)) {
      const place = spanToSource(block.map, quantity);
      if (place) read.push(factAt(quantity, article, block, place, `f${read.length + 1}`));
    }
  }
}

/**
 * Field by field and always in one order: a page has thousands of facts, readings of many shapes become facts of one,
 * and every rule that looks at them afterwards is several times as fast as over spread objects.
 */
function factAt(quantity: QuantityAt, article: Article, block: Block, place: OffsetSpan, id: string): Fact {
  return {
    start: quantity.start,
    end: quantity.end,
    text: quantity.text,
    kind: quantity.kind,
    per: quantity.per,
    qualifier: quantity.qualifier,
    value: quantity.value,
    low: quantity.low,
    high: quantity.high,
    decimal: quantity.decimal,
    unit: quantity.unit,
    currency: quantity.currency,
    step: quantity.step,
    rules: quantity.rules,
    articleId: article.id,
    paragraphId: block.paragraphId,
    field: block.field,
    sourceStart: place.start,
    sourceEnd: place.end,
    metric: null,
    base: null,
    period: null,
    place: null,
    attribution: null,
    stance: 'actual',
    id,
  };
}
