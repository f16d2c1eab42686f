import { gather } from '../gather.ts';
import type { Article, ArticleKind, Paragraph, ParagraphRole } from '../model/article.ts';
import type { MappedText } from '../model/offset-map.ts';
import type { Lang } from '../model/source.ts';
import type { BlockKind } from './block-kinds.ts';
import { isWide } from './content-lines.ts';
import { type Credits, creditsOf } from './credits.ts';
import { headlineFields, withoutLabels } from './headlines.ts';
import { spanToSource } from './offset-map.ts';
import { type GivenHeads, type PageLayout, PLAIN } from './page-layout.ts';
import { type Item, outlineOf, type PageOutline } from './page-outline.ts';
import type { Block } from './reflow.ts';
import { type Story, storiesOf } from './stories.ts';

function articleKind(items: readonly Item[]): ArticleKind {
  const kinds = new Set(items.map((item) => item.kind));
  if (kinds.has('masthead')) return 'masthead';
  if (kinds.has('continuation')) return 'continuation';
  if (kinds.has('photo') || (kinds.has('caption') && !kinds.has('body'))) return 'caption';
  return kinds.has('body') || kinds.has('report') ? 'news' : 'other';
}

const langOf = (items: readonly Item[]): Lang => (isMostlyWide(items.map(({ block }) => block.text)) ? 'zh' : 'en');

/** Chinese when at least a fifth of the characters are wide. */
function isMostlyWide(texts: readonly string[]): boolean {
  let wide = 0;
  let all = 0;
  for (const text of texts) {
    all += text.length;
    for (let at = 0; at < text.length; at += 1) if (isWide(text.charCodeAt(at))) wide += 1;
  }
  return wide * 5 >= all;
}

/** The heading that marks set for the title: the first one, where only credits stand before it, or the first of level 1. */
function markedHeadline(items: readonly Item[]): [number, number] {
  const first = items.findIndex(({ kind }) => kind === 'heading' || kind === 'body' || kind === 'report');
  const at = items[first]?.level != null ? first : items.findIndex(({ level }) => level === 1);
  return at === -1 ? [0, 0] : [at, at + 1];
}

function mapped({ text, map }: Block): MappedText {
  return { text, map };
}

function roleOf(kind: BlockKind, article: ArticleKind): ParagraphRole {
  if (kind === 'masthead' || kind === 'appearance') return 'masthead';
  if (kind === 'heading') return 'subhead';
  if (kind === 'continuation' || kind === 'byline' || kind === 'photo') return 'other';
  return article === 'caption' || kind === 'caption' ? 'caption' : 'body';
}

/** The first paragraph's credits, where no line of its own names the writer. */
function openingCredits(items: readonly Item[], byline: Item | null): { item: Item; credits: Credits } | null {
  const item = items.find(({ kind }) => kind === 'report' || kind === 'body');
  const credits = item === undefined ? null : creditsOf(item.block);
  if (item === undefined || credits === null || (byline !== null && credits.byline !== null)) return null;
  return { item, credits };
}

/** The items of one article, those of them that are its headlines, and its id. */
interface Cut {
  readonly items: readonly Item[];
  readonly heads: readonly Item[];
  readonly id: string;
}

function articleOf({ items, heads, id }: Cut, given: GivenHeads | null): Article {
  const kind = articleKind(items);
  // The name of the column is no part of the headline.
  const headline = new Set(withoutLabels(heads));
  const ownByline = given?.byline
    ? null
    : (items.find((item) => item.kind === 'byline' || item.kind === 'photo') ?? null);
  const opening = openingCredits(items, ownByline);
  const credits = given?.byline && opening?.credits.byline ? null : opening;
  const rest = gather(items, (item): Item[] => {
    if (item === ownByline || headline.has(item)) return [];
    if (item !== credits?.item) return [item];
    return credits.credits.rest === null ? [] : [{ ...item, block: credits.credits.rest }];
  });
  const paragraphs = rest.map((item, at): Paragraph => {
    const isLabel = heads.includes(item);
    return { ...item.block, id: `${id}p${at + 1}`, role: isLabel ? 'other' : roleOf(item.kind, kind) };
  });
  const fields = headlineFields([...headline].map((item) => item.block));
  return {
    id,
    kind,
    lang: langOf(items),
    ...(given?.title ? { ...fields, title: given.title } : fields),
    ...(given?.subtitle ? { subtitle: given.subtitle } : {}),
    byline: given?.byline ?? (ownByline === null ? (credits?.credits.byline ?? null) : mapped(ownByline.block)),
    dateline: credits?.credits.dateline ?? null,
    sourceStart: given?.sourceStart ?? items[0]!.block.sourceStart,
    sourceEnd: items.at(-1)!.block.sourceEnd,
    paragraphs,
  };
}

/** A file that gives heads and has no text. */
function emptyArticle({ title, subtitle, byline, sourceStart }: GivenHeads): Article {
  const ends = gather([title, subtitle, byline], (head) => {
    const place = head && spanToSource(head.map, { start: 0, end: head.text.length });
    return place ? [place.end] : [];
  });
  const fields = { kicker: null, title, subtitle, byline, dateline: null };
  const lang = isMostlyWide([title?.text ?? '', subtitle?.text ?? '']) ? 'zh' : 'en';
  return { id: 'a1', kind: 'other', lang, ...fields, sourceStart, sourceEnd: Math.max(...ends), paragraphs: [] };
}

/** The articles of a page, in page order. Each is put together when it is asked for, and none is kept. */
export interface PageArticles {
  readonly length: number;
  at(index: number): Article;
  /** Whether one of its blocks is a masthead or says when the story appeared. */
  hasFurniture(index: number): boolean;
}

class OutlinedArticles implements PageArticles {
  private readonly stories: readonly Story[];
  /** The article to which given heads belong. */
  private readonly headed: number;

  constructor(
    private readonly page: PageOutline,
    private readonly heads: GivenHeads | null,
  ) {
    this.stories = heads?.title ? storiesUnder(page) : storiesOf(page);
    this.headed = page.kindAt(0) === 'masthead' && this.stories.length > 1 ? 1 : 0;
  }

  get length(): number {
    return this.stories.length;
  }

  at(index: number): Article {
    const { from, to, headFrom, headTo } = this.stories[index]!;
    const items: Item[] = [];
    for (let at = from; at < to; at += 1) items.push(this.page.itemAt(at));
    const given = index === this.headed ? this.heads : null;
    const isMarked = this.page.isMarked && !this.heads?.title;
    const heads = items.slice(...(isMarked ? markedHeadline(items) : [headFrom - from, headTo - from]));
    return articleOf({ items, heads, id: `a${index + 1}` }, given);
  }

  hasFurniture(index: number): boolean {
    const { from, to } = this.stories[index]!;
    for (let at = from; at < to; at += 1) {
      const kind = this.page.kindAt(at);
      if (kind === 'masthead' || kind === 'appearance') return true;
    }
    return false;
  }
}

/** One article under a title that the file gives, behind its masthead. */
function storiesUnder(page: PageOutline): readonly Story[] {
  const starts = page.kindAt(0) === 'masthead' && page.length > 1 ? [0, 1] : [0];
  return starts.map((from, at) => ({ from, to: starts[at + 1] ?? page.length, headFrom: from, headTo: from }));
}

/**
 * Decoded text as its articles. Linear; every character that is not white space, nor a mark of Markdown, belongs to
 * exactly one headline field, byline or paragraph. Text without any sign of an article is one article of kind `other` or
 * `news`. Given heads belong to the first article that is no masthead; a given title makes all one article.
 */
export function articlesOf(source: string, layout: PageLayout = PLAIN): PageArticles {
  const page = outlineOf(source, layout);
  const { heads } = layout;
  if (page.length > 0) return new OutlinedArticles(page, heads);
  return { length: heads === null ? 0 : 1, at: () => emptyArticle(heads!), hasFurniture: () => false };
}

/** All of them at once. */
export function splitArticles(source: string, layout: PageLayout = PLAIN): Article[] {
  const articles = articlesOf(source, layout);
  return Array.from({ length: articles.length }, (_, index) => articles.at(index));
}
