import type { Article } from '../model/article.ts';
import type { MappedText } from '../model/offset-map.ts';
import { contentLines, isWide } from './content-lines.ts';
import { joinLines } from './join-lines.ts';
import { joinMapped, spanToSource } from './offset-map.ts';
import type { Block } from './reflow.ts';

/** Longest name of a column, in UTF-16 units. */
const LABEL_LENGTH = 12;
/** What names of columns and series end in. */
const LABEL_ENDS =
  /(?:调研行|行进|见闻录|访谈录|启示录|专栏|专题|专版|专刊|特刊|系列报道|连续报道|观察|视点|聚焦|特写|纪实|手记|札记|随笔|之窗|讲堂|论坛|快讯|短波|集萃|速递|扫描|走笔|在线|风采|一线报道|进行时|面对面|回音壁|会客厅|评论员文章|时评|短评|锐评|新春走基层|走基层)$/;

/** Whether a heading is the name of a column that the story stands in, and so no part of its headline. */
function isColumnLabel(text: string): boolean {
  return text.length <= LABEL_LENGTH && !/[\d，。：；！？“”—]/.test(text) && LABEL_ENDS.test(text);
}

/** Longest name of a column that only its place tells, in UTF-16 units: 院士开讲. */
const SHORT_LABEL = 5;

/** 乡村行 看振兴: two slogans of a column. */
const SLOGANS = /^[\u4e00-\u9fff]{2,4} [\u4e00-\u9fff]{2,5}$/;

/** 院士开讲 over a headline several times as long: a few characters that name no subject of their own. */
function isShortLabel(first: MappedText | undefined, second: MappedText | undefined): boolean {
  if (first === undefined || second === undefined || /^[—-]/.test(second.text)) return false;
  if (SLOGANS.test(first.text)) return columns(second.text) > columns(first.text);
  if (first.text.length > SHORT_LABEL || !/^[\u4e00-\u9fff]+$/.test(first.text)) return false;
  return isShorter(first, second) && columns(second.text) >= 2 * SHORT_LABEL + 4;
}

/** The headlines of a run that are no names of columns; all of them where nothing else is left. */
export function withoutLabels<T extends { readonly block: MappedText }>(heads: readonly T[]): readonly T[] {
  const named = heads.filter(
    ({ block }, at) => !isColumnLabel(block.text) && !(at === 0 && isShortLabel(block, heads[1]?.block)),
  );
  return named.length > 0 ? named : heads;
}

/** 粮仓新变化①, 乡村走笔（三）: the name of a series, over the headline of one part. */
const SERIES = /^[^，。！？]{2,16}(?:[①-⑳]|[（(][一二三四五六七八九十上中下\d]{1,2}[）)]|之[一二三四五六七八九十])$/;

/** A line under a headline that is this much wider is a sentence of its own: the lines of one headline are set alike. */
const ALIKE = 0.8;

/**
 * Headlines in reading order as fields. A first one that ends in —— or names a part of a series is the kicker, a last one that begins with —— the
 * subtitle. Two lines of a Chinese headline that are about as long are one title, a short one over a long one are title
 * and subtitle; of three the middle one is the title.
 */
export function headlineFields(run: readonly MappedText[]): Pick<Article, 'kicker' | 'title' | 'subtitle'> {
  const hasKicker = run.length > 1 && (run[0]!.text.endsWith('——') || SERIES.test(run[0]!.text) || run.length > 2);
  const [first = null, second = null] = hasKicker ? run.slice(1) : run;
  const kicker = hasKicker ? plain(run[0]!) : null;
  if (first === null || second === null) return { kicker, title: first && plain(first), subtitle: null };
  const isSubtitle =
    hasKicker || second.text.startsWith('——') || isShorter(first, second) || !isWide(second.text.charCodeAt(0) || 0);
  if (!isSubtitle || (isOpenQuote(second) && !isShorter(first, second)))
    return { kicker, title: joinMapped(first, ' ', second), subtitle: null };
  return { kicker, title: plain(first), subtitle: plain(second) };
}

/** Shortest line of a headline that is a phrase of its own, in columns; shorter ones are the rest of a word. */
const PHRASE = 12;

/** The lines of a heading, where each is a phrase and not a hard wrap; null where they are not. */
function phrasesOf(source: string, block: Block): MappedText[] | null {
  const lines = contentLines(source.slice(block.sourceStart, block.sourceEnd));
  if (lines.length < 2 || lines.some(({ width }) => width < PHRASE)) return null;
  if (!isWide(block.text.charCodeAt(0)) && !isOpenQuote(block)) return null;
  return lines.map(({ start, end }) => joinLines(source, block.sourceStart + start, block.sourceStart + end));
}

/** A heading over several lines with a space where a line ends, if each line is a phrase. */
export function spacedLines(source: string, block: Block): Block {
  const phrases = phrasesOf(source, block);
  return phrases === null ? block : { ...block, ...phrases.reduce((all, part) => joinMapped(all, ' ', part)) };
}

/** A heading of two lines that are title and subtitle, as two; all else as one, its lines parted by spaces. */
export function headingBlocks(source: string, block: Block): Block[] {
  const [first, second, third] = phrasesOf(source, block) ?? [];
  if (first === undefined || second === undefined || third !== undefined || !isShorter(first, second))
    return [spacedLines(source, block)];
  return [first, second].map((phrase): Block => {
    const place = spanToSource(phrase.map, { start: 0, end: phrase.text.length });
    return { ...phrase, sourceStart: place?.start ?? block.sourceStart, sourceEnd: place?.end ?? block.sourceEnd };
  });
}

const isShorter = (first: MappedText, second: MappedText) => columns(first.text) <= columns(second.text) * ALIKE;

/** Columns that a text takes: two for a full-width character. */
function columns(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) width += isWide(text.charCodeAt(at)) ? 2 : 1;
  return width;
}

/** A second line that opens with a curly quote is Chinese though the mark is not wide. */
const isOpenQuote = ({ text }: MappedText) => text.startsWith('“') && isWide(text.charCodeAt(1) || 0);

const plain = ({ text, map }: MappedText): MappedText => ({ text, map });
