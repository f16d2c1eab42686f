import type { Article, ArticleKind, Paragraph, ParagraphRole } from '../model/article.ts';
import type { MappedText } from '../model/offset-map.ts';
import type { Lang } from '../model/source.ts';
import { isWide } from './content-lines.ts';
import { type Credits, creditsOf, opensByline, opensReport, tellsAppearance } from './credits.ts';
import { headingBlocks, headlineFields, isColumnLabel, spacedLines } from './headlines.ts';
import { markdownText } from './markdown-text.ts';
import { composeMaps, spanToSource } from './offset-map.ts';
import { type GivenHeads, type PageLayout, PLAIN } from './page-layout.ts';
import { type Block, reflow } from './reflow.ts';

type BlockKind = 'masthead' | 'appearance' | 'byline' | 'photo' | 'report' | 'continuation' | 'heading' | 'body';

/** Longest text that can be a headline, in UTF-16 units. */
const HEADING_LENGTH = 60;
const ENDS_SENTENCE = new Set('。！？；.!?;，,:：');

function isHeading(text: string): boolean {
  const last = text.at(-1) ?? '';
  if (text.length > HEADING_LENGTH || ENDS_SENTENCE.has(last)) return false;
  return !(last === '”' && ENDS_SENTENCE.has(text.at(-2) ?? ''));
}

/** What the marks of a file say of a block, before its words are looked at. */
type Marked = 'heading' | 'text' | null;

function kindOf({ text }: Block, index: number, marked: Marked): BlockKind {
  if (marked === 'heading') return 'heading';
  const appears = tellsAppearance(text, 0, text.length);
  // Before any headline there is no story yet that such a line could belong to.
  if (index === 0 && (appears || isMasthead(text))) return 'masthead';
  if (appears) return 'appearance';
  if (text.startsWith('（上接') || text.startsWith('(上接')) return 'continuation';
  if (opensReport(text, 0)) return 'report';
  if (text.length <= HEADING_LENGTH && text.startsWith('本报') && text.endsWith('摄')) return 'photo';
  if (text.length <= HEADING_LENGTH && (isChineseByline(text) || isEnglishByline(text))) return 'byline';
  return marked === null && isHeading(text) ? 'heading' : 'body';
}

const WHOLE_DAY =
  /\d{4}年.{0,2}\d{1,2}月.{0,2}\d{1,2}日|\b\d{4}-\d{2}-\d{2}\b|\b(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2},?)? \d{4}\b/i;
const BESIDE_DAY =
  /星期|第\s?\d{1,3}\s?版|责编|责任编辑|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\bpage [A-Z]?\d|\bvol\. ?\d/i;

/** "2025年10月1日 星期三 责编 …", "Wednesday, October 1, 2025 | Page A3": a day with its weekday or page, and no sentence. */
const isMasthead = (text: string) => isHeading(text) && WHOLE_DAY.test(text) && BESIDE_DAY.test(text);

/** 本报记者 王一: names, and no sentence. */
const isChineseByline = (text: string) => opensByline(text, 0) && !/[，。；：！？]/.test(text);

/** By Ann Lee: names, not "By 2030 …" and no sentence. */
function isEnglishByline(text: string): boolean {
  return /^By [\p{Lu}(]/u.test(text.slice(0, 8)) && !isSentence(text);
}

const isSentence = (text: string) => ENDS_SENTENCE.has(text.at(-1) ?? '') && !/\b(?:Jr|Sr|[A-Z])\.$/.test(text);

interface Item {
  readonly block: Block;
  readonly kind: BlockKind;
  /** Level of a heading that marks set, from 1 to 6; null for all else. */
  readonly level: number | null;
}

/** Whether the page sets headlines under their stories: its first story opens with a byline, not with a headline. */
function hasTitlesAfter(items: readonly Item[]): boolean {
  const first = items.find((item) => item.kind !== 'masthead');
  return first !== undefined && first.kind !== 'heading' && items.some((item) => item.kind === 'heading');
}

/** Whether an article opens at `at`. Headlines that stand over it are moved to it by `openings`. */
function opens({ kind }: Item): boolean {
  return kind === 'byline' || kind === 'report' || kind === 'continuation';
}

/**
 * The photo line and the headline under it close a caption. Where headlines stand under their stories, the caption opens
 * behind those above it; elsewhere it is the paragraph over the photo line, with its own headline if one stands right there.
 */
function captionOpening(items: readonly Item[], photo: number, titlesAfter: boolean): number {
  let at = photo;
  while (at > 0 && items[at - 1]!.kind === 'body') at -= 1;
  const above = items[at - 1]?.kind;
  const isWhole = above === undefined || above === 'heading' || above === 'masthead' || above === 'photo';
  if (titlesAfter || above === undefined || above === 'masthead' || above === 'photo') return isWhole ? at : photo - 1;
  if (photo === at) return photo;
  return above === 'heading' && photo - at === 1 ? at - 1 : photo - 1;
}

const isAboveStory = ({ kind }: Item) => kind === 'heading' || kind === 'appearance';

/** The indexes at which an article begins. */
function openings(items: readonly Item[], titlesAfter: boolean): number[] {
  const starts = new Set<number>([0]);
  items.forEach((item, at) => {
    if (items[at - 1]?.kind === 'masthead') starts.add(at);
    if (item.kind === 'photo') starts.add(captionOpening(items, at, titlesAfter));
    if (!opens(item)) return;
    let start = at;
    while (!titlesAfter && start > 0 && isAboveStory(items[start - 1]!)) start -= 1;
    starts.add(start);
  });
  return [...starts].sort((left, right) => left - right);
}

function articleKind(items: readonly Item[]): ArticleKind {
  const kinds = new Set(items.map((item) => item.kind));
  if (kinds.has('masthead')) return 'masthead';
  if (kinds.has('continuation')) return 'continuation';
  if (kinds.has('photo')) return 'caption';
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

/** The run of headlines at the article's edge, as indexes [from, to). */
function headlines(items: readonly Item[], titlesAfter: boolean): [number, number] {
  const heads = (at: number) => items[at]?.kind === 'heading';
  const first = items.findIndex(({ kind }) => kind !== 'appearance');
  let from = titlesAfter ? items.length : Math.max(0, first);
  let to = from;
  while (titlesAfter && heads(from - 1)) from -= 1;
  while (!titlesAfter && heads(to)) to += 1;
  return [from, Math.min(to, from + 3)];
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
  return article === 'caption' ? 'caption' : 'body';
}

/** The first paragraph's credits, where no line of its own names the writer. */
function openingCredits(items: readonly Item[], byline: Item | null): { item: Item; credits: Credits } | null {
  const item = items.find(({ kind }) => kind === 'report' || kind === 'body');
  const credits = item === undefined ? null : creditsOf(item.block);
  if (item === undefined || credits === null || (byline !== null && credits.byline !== null)) return null;
  return { item, credits };
}

/** How the articles of one file are put together. */
interface Style {
  readonly titlesAfter: boolean;
  /** Whether marks tell headings. */
  readonly isMarked: boolean;
}

function articleOf(items: readonly Item[], id: string, style: Style, given: GivenHeads | null): Article {
  const kind = articleKind(items);
  const [from, to] = style.isMarked ? markedHeadline(items) : headlines(items, style.titlesAfter);
  const heads = given?.title ? [] : items.slice(from, to);
  // The name of the column is no part of the headline, unless it is all there is.
  const named = heads.filter(({ block }) => !isColumnLabel(block.text));
  const headline = new Set(named.length > 0 ? named : heads);
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
  return { items: plainItems(text), isMarked: false };
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
  const titlesAfter = !isMarked && heads === null && hasTitlesAfter(items);
  const starts = heads?.title ? startsUnder(items) : openings(items, titlesAfter);
  const first = items[0]!.kind === 'masthead' && starts.length > 1 ? 1 : 0;
  return starts.map((start, at) =>
    articleOf(items.slice(start, starts[at + 1]), `a${at + 1}`, { titlesAfter, isMarked }, at === first ? heads : null),
  );
}

/** One article under a title that the file gives, behind its masthead. */
const startsUnder = (items: readonly Item[]) => (items[0]!.kind === 'masthead' && items.length > 1 ? [0, 1] : [0]);

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
