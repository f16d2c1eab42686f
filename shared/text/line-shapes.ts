import { isWide, type Line } from './content-lines.ts';
import { opensByline, opensReport, tellsAppearance } from './credits.ts';
import { isSurelyNames } from './names.ts';

export const TERMINAL = new Set('。！？!?.…；');
const CLOSING = new Set('”’）)」』"');

/** Lines on each side that show how wide the column is. */
export const NEIGHBOURS = 6;
/** A line this much narrower than its column ended early. */
export const FULL = 0.87;
/** Share of its column below which a line is short. */
export const SHORT = 0.8;
const OPENERS = ['（上接', '(上接', 'By '];

/** Columns of the longest line of writers' names. */
const BYLINE_WIDTH = 60;

/** 简讯, News in brief: over short stories, and never a part of a headline. */
const RUBRIC =
  /^(?:简讯|短讯|快讯|短訊|簡訊|要闻简报|简明新闻|[\u4e00-\u9fff]{2,4}(?:动态|资讯|短波|短讯|简讯|速览|速递|播报|集锦|短镜头)|一句话新闻|新闻集装箱|(?:News )?[Ii]n [Bb]rief|Briefs?)$/;

const RUBRIC_LENGTH = 16;

export const isRubric = (text: string): boolean => RUBRIC.test(text);

export function opensBlock(source: string, line: Line): boolean {
  if (tellsAppearance(source, line.start, line.end)) return true;
  if (line.end - line.start <= RUBRIC_LENGTH && isRubric(source.slice(line.start, line.end))) return true;
  if (line.width <= BYLINE_WIDTH && isSurelyNames(source.slice(line.start, line.end))) return true;
  if (opensByline(source, line.start)) return line.width <= BYLINE_WIDTH;
  return OPENERS.some((opener) => source.startsWith(opener, line.start)) || opensReport(source, line.start);
}

/** 本报记者 …, By …: a line of its own; 本报讯（记者…） runs on into its paragraph. */
export function standsAlone(source: string, line: Line): boolean {
  if (opensReport(source, line.start)) return false;
  return opensBlock(source, line) && line.width <= 40 && !TERMINAL.has(source[line.end - 1]!.replace('）', ''));
}

/** The second widest of lines [from, to), so that one wide headline does not count; of two alone the wider is text. */
export function columnWidth(lines: readonly Line[], from: number, to: number): number {
  let widest = 0;
  let second = 0;
  const last = Math.min(to, lines.length);
  const first = Math.max(0, from);
  for (let at = first; at < last; at += 1) {
    const { width } = lines[at]!;
    if (width > widest) {
      second = widest;
      widest = width;
    } else if (width > second) second = width;
  }
  return last - first > 2 ? second : widest;
}

/** The width of the column up to line `at` in a block that starts at `first`; a first line looks ahead instead. */
export function columnAt(lines: readonly Line[], first: number, at: number): number {
  if (at === first) return columnWidth(lines, at, at + NEIGHBOURS + 1);
  let widest = 0;
  for (let up = Math.max(first, at - NEIGHBOURS); up < at; up += 1) widest = Math.max(widest, lines[up]!.width);
  return widest;
}

/** Columns that a Chinese line may stay short of its column for the sake of its marks. */
const RAGGED = 6;

/** Whether a line ends where the next word would still have fitted: nothing but its own end broke it. */
export function endsEarly(source: string, line: Line, next: Line, column: number): boolean {
  const room = column - line.width;
  if (isWide(source.charCodeAt(next.start)) || isWide(source.charCodeAt(line.end - 1))) return room >= RAGGED;
  const word = source.slice(next.start, next.end).search(/\s/);
  return room > (word === -1 ? next.end - next.start : word) + 1;
}

/** A line that ends a sentence. */
export function isTerminal(source: string, line: Line): boolean {
  const last = source[line.end - 1]!;
  return TERMINAL.has(last) || (CLOSING.has(last) && TERMINAL.has(source[line.end - 2] ?? ''));
}
