import type { Article, ArticleKind, Paragraph, ParagraphRole } from '../model/article.ts';
import type { MappedText } from '../model/offset-map.ts';
import type { Lang } from '../model/source.ts';
import { type BlockKind, type Item, kindOf, withNamesAsBylines } from './block-kinds.ts';
import { blankLinesBefore, isWide } from './content-lines.ts';
import { type Credits, creditsOf } from './credits.ts';
import { headingBlocks, headlineFields, spacedLines, withoutLabels } from './headlines.ts';
import { markdownText } from './markdown-text.ts';
import { composeMaps, spanToSource } from './offset-map.ts';
import { type GivenHeads, type PageLayout, PLAIN } from './page-layout.ts';
import { type Block, reflow } from './reflow.ts';
import { storiesOf } from './stories.ts';

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
  const rest = items.flatMap((item): Item[] => {
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

/** The blocks of plain text, guessed from its lines. */
function plainItems(text: string): Item[] {
  return reflow(text).flatMap((block, index): Item[] => {
    const kind = kindOf(block, index, null);
    const blocks = kind === 'heading' ? headingBlocks(text, block) : [block];
    return blocks.map((one) => ({ block: one, kind, level: null }));
  });
}

/** The blocks of Markdown: its marks tell headings, items and rows; without a marked heading short lines are guessed. */
function markdownItems(source: string, bodyStart: number): { items: Item[]; isMarked: boolean } {
  const { text, map, headings, items } = markdownText(source, bodyStart);
  const isMarked = headings.size > 0;
  const read = reflow(text, true).map((block, index): Item => {
    const level = headings.get(block.sourceStart) ?? null;
    const isText = isMarked || items.has(block.sourceStart);
    const kind = kindOf(block, index, level !== null ? 'heading' : isText ? 'text' : null);
    const shown = kind === 'heading' && level === null ? spacedLines(text, block) : block;
    const place = spanToSource(map, { start: block.sourceStart, end: block.sourceEnd });
    return {
      block: {
        ...{ text: shown.text, map: composeMaps(shown.map, map) },
        ...{ sourceStart: place?.start ?? bodyStart, sourceEnd: place?.end ?? bodyStart },
      },
      ...{ kind, level },
    };
  });
  return { items: read, isMarked };
}

function itemsOf(source: string, { bodyStart, isMarkdown }: PageLayout): { items: Item[]; isMarked: boolean } {
  if (isMarkdown) return markdownItems(source, bodyStart);
  // Blanks in place of what is not read: every offset stays true.
  const text = bodyStart === 0 ? source : ' '.repeat(bodyStart) + source.slice(bodyStart);
  return { items: withNamesAsBylines(plainItems(text)), isMarked: false };
}

/**
 * Decoded text as its articles, in page order. Linear; every character that is not white space, nor a mark of Markdown,
 * belongs to exactly one headline field, byline or paragraph. Text without any sign of an article is one article of kind
 * `other` or `news`. Given heads belong to the first article that is no masthead; a given title makes all one article.
 */
export function splitArticles(source: string, layout: PageLayout = PLAIN): Article[] {
  const { items, isMarked } = itemsOf(source, layout);
  const { heads } = layout;
  if (items.length === 0) return heads === null ? [] : [emptyArticle(heads)];
  const cuts = heads?.title ? cutsUnder(items) : cutsOf(source, items, isMarked);
  const first = items[0]!.kind === 'masthead' && cuts.length > 1 ? 1 : 0;
  return cuts.map((cut, at) => articleOf(cut, at === first ? heads : null));
}

function cutsOf(source: string, items: readonly Item[], isMarked: boolean): readonly Cut[] {
  const stories = storiesOf(items, isMarked ? null : ({ block }) => blankLinesBefore(source, block.sourceStart));
  return stories.map(({ from, to, headFrom, headTo }, at) => {
    const own = items.slice(from, to);
    const [first, last] = isMarked ? markedHeadline(own) : [headFrom - from, headTo - from];
    return { items: own, heads: own.slice(first, last), id: `a${at + 1}` };
  });
}

/** One article under a title that the file gives, behind its masthead. */
function cutsUnder(items: readonly Item[]): readonly Cut[] {
  const starts = items[0]!.kind === 'masthead' && items.length > 1 ? [0, 1] : [0];
  return starts.map((start, at) => ({ items: items.slice(start, starts[at + 1]), heads: [], id: `a${at + 1}` }));
}

/** A file that gives heads and has no text. */
function emptyArticle({ title, subtitle, byline, sourceStart }: GivenHeads): Article {
  const ends = [title, subtitle, byline].flatMap((head) => {
    const place = head && spanToSource(head.map, { start: 0, end: head.text.length });
    return place ? [place.end] : [];
  });
  const fields = { kicker: null, title, subtitle, byline, dateline: null };
  const lang = isMostlyWide([title?.text ?? '', subtitle?.text ?? '']) ? 'zh' : 'en';
  return { id: 'a1', kind: 'other', lang, ...fields, sourceStart, sourceEnd: Math.max(...ends), paragraphs: [] };
}
