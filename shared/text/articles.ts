import type { Article, ArticleKind, Paragraph, ParagraphRole } from '../model/article.ts';
import type { MappedText } from '../model/offset-map.ts';
import type { Lang } from '../model/source.ts';
import { isWide } from './content-lines.ts';
import { type Credits, creditsOf, opensReport } from './credits.ts';
import { headlineFields, isColumnLabel, spacedLines } from './headlines.ts';
import { type Block, reflow } from './reflow.ts';

type BlockKind = 'masthead' | 'byline' | 'photo' | 'report' | 'continuation' | 'heading' | 'body';

/** Longest text that can be a headline, in UTF-16 units. */
const HEADING_LENGTH = 60;
const ENDS_SENTENCE = new Set('。！？；.!?;，,:：');

function isHeading(text: string): boolean {
  const last = text.at(-1) ?? '';
  if (text.length > HEADING_LENGTH || ENDS_SENTENCE.has(last)) return false;
  return !(last === '”' && ENDS_SENTENCE.has(text.at(-2) ?? ''));
}

function kindOf({ text }: Block, index: number): BlockKind {
  if (index === 0 && text.length <= HEADING_LENGTH && text.includes('星期')) return 'masthead';
  if (text.startsWith('（上接') || text.startsWith('(上接')) return 'continuation';
  if (opensReport(text, 0)) return 'report';
  if (text.length <= HEADING_LENGTH && text.startsWith('本报') && text.endsWith('摄')) return 'photo';
  if (text.length <= HEADING_LENGTH && (text.startsWith('本报记者') || text.startsWith('By '))) return 'byline';
  return isHeading(text) ? 'heading' : 'body';
}

interface Item {
  readonly block: Block;
  readonly kind: BlockKind;
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

/** The photo line and the headline under it close a caption; the caption opens behind the headlines above it. */
function captionOpening(items: readonly Item[], photo: number): number {
  let at = photo;
  while (at > 0 && items[at - 1]!.kind === 'body') at -= 1;
  return at;
}

/** The indexes at which an article begins. */
function openings(items: readonly Item[], titlesAfter: boolean): number[] {
  const starts = new Set<number>([0]);
  items.forEach((item, at) => {
    if (items[at - 1]?.kind === 'masthead') starts.add(at);
    if (item.kind === 'photo') starts.add(captionOpening(items, at));
    if (!opens(item)) return;
    let start = at;
    while (!titlesAfter && start > 0 && items[start - 1]!.kind === 'heading') start -= 1;
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

/** Chinese when at least a fifth of the characters are wide. */
function langOf(items: readonly Item[]): Lang {
  let wide = 0;
  let all = 0;
  for (const { block } of items) {
    all += block.text.length;
    for (let at = 0; at < block.text.length; at += 1) if (isWide(block.text.charCodeAt(at))) wide += 1;
  }
  return wide * 5 >= all ? 'zh' : 'en';
}

/** The run of headlines at the article's edge, as indexes [from, to). */
function headlines(items: readonly Item[], titlesAfter: boolean): [number, number] {
  const heads = (at: number) => items[at]?.kind === 'heading';
  let from = titlesAfter ? items.length : 0;
  let to = from;
  while (titlesAfter && heads(from - 1)) from -= 1;
  while (!titlesAfter && heads(to)) to += 1;
  return [from, Math.min(to, from + 3)];
}

function mapped({ text, map }: Block): MappedText {
  return { text, map };
}

function roleOf(kind: BlockKind, article: ArticleKind): ParagraphRole {
  if (kind === 'masthead') return 'masthead';
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

function articleOf(items: readonly Item[], id: string, titlesAfter: boolean): Article {
  const kind = articleKind(items);
  const [from, to] = headlines(items, titlesAfter);
  const heads = items.slice(from, to);
  // The name of the column is no part of the headline, unless it is all there is.
  const named = heads.filter(({ block }) => !isColumnLabel(block.text));
  const headline = new Set(named.length > 0 ? named : heads);
  const byline = items.find((item) => item.kind === 'byline' || item.kind === 'photo') ?? null;
  const opening = openingCredits(items, byline);
  const rest = items.flatMap((item): Item[] => {
    if (item === byline || headline.has(item)) return [];
    if (item !== opening?.item) return [item];
    return opening.credits.rest === null ? [] : [{ ...item, block: opening.credits.rest }];
  });
  const paragraphs = rest.map((item, at): Paragraph => {
    const isLabel = heads.includes(item);
    return { ...item.block, id: `${id}p${at + 1}`, role: isLabel ? 'other' : roleOf(item.kind, kind) };
  });
  return {
    id,
    kind,
    lang: langOf(items),
    ...headlineFields([...headline].map((item) => item.block)),
    byline: byline === null ? (opening?.credits.byline ?? null) : mapped(byline.block),
    dateline: opening?.credits.dateline ?? null,
    sourceStart: items[0]!.block.sourceStart,
    sourceEnd: items.at(-1)!.block.sourceEnd,
    paragraphs,
  };
}

/**
 * Decoded text as its articles, in page order. Linear; every character that is not white space belongs to exactly one
 * headline field, byline or paragraph. Text without any sign of an article is one article of kind `other` or `news`.
 */
export function splitArticles(source: string): Article[] {
  const items = reflow(source).map((block, index): Item => {
    const kind = kindOf(block, index);
    return { block: kind === 'heading' ? spacedLines(source, block) : block, kind };
  });
  if (items.length === 0) return [];
  const titlesAfter = hasTitlesAfter(items);
  const starts = openings(items, titlesAfter);
  return starts.map((start, at) => articleOf(items.slice(start, starts[at + 1]), `a${at + 1}`, titlesAfter));
}
