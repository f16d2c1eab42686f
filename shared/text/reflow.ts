import type { MappedText } from '../model/offset-map.ts';
import { contentLines, isWide, type Line } from './content-lines.ts';
import { joinLines } from './join-lines.ts';
import { type Layout, layoutOf } from './layout.ts';
import {
  columnAt,
  columnWidth,
  endsEarly,
  FULL,
  isTerminal,
  NEIGHBOURS,
  opensBlock,
  SHORT,
  standsAlone,
  TERMINAL,
} from './line-shapes.ts';
import { LONGEST_MASTHEAD, MASTHEAD_LINES, namesPaper } from './masthead.ts';
import { isNamesLine } from './names.ts';

/** Lines that belong together: a paragraph, a headline, a byline. Offsets in UTF-16 units of the decoded text. */
export interface Block extends MappedText {
  readonly sourceStart: number;
  readonly sourceEnd: number;
}

const CONNECTING = new Set('，、,：:；;（“‘');
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** ——三成来自外地: a subtitle completes the headline over it, never the text below. */
function isSubtitle(source: string, lines: readonly Line[], at: number): boolean {
  const { start, end, width } = lines[at]!;
  if (!source.startsWith('——', start) || TERMINAL.has(source[end - 1]!)) return false;
  // A line of text may begin with a dash too; it is as wide as the one under it.
  return width < columnWidth(lines, at, at + NEIGHBOURS + 1) * FULL;
}

/** A line ending in ——: a headline that another one completes, not set to the width of the column before it. */
function isKicker(source: string, lines: readonly Line[], at: number): boolean {
  const line = lines[at]!;
  if (!source.startsWith('——', line.end - 2)) return false;
  const column = columnWidth(lines, at - NEIGHBOURS, at);
  return line.width < column * FULL || line.width > column * 1.12;
}

/** An indented first line is two characters narrower; the line under it is full, the one under a subhead is not. */
function isIndented(lines: readonly Line[], at: number, column: number): boolean {
  return lines[at]!.width + 4 >= column * 0.9 && lines[at + 1]!.width >= Math.max(column * 0.88, lines[at]!.width + 3);
}

/** What only goes on with a number: a headline may end in 22万, but the text under it does not begin with 余名. */
const UNIT_OPENS = /^(?:[余多元名个户件辆吨亩册]|人[次，。、；]|平方|立方|公[里斤顷])/;

/** 1,2⏎00间: three digits behind a comma, some of them on the next line. */
function splitsGroup(source: string, end: number, start: number): boolean {
  const before = /,(\d{1,2})$/.exec(source.slice(end - 3, end))?.[1]?.length ?? 0;
  return before > 0 && /^\d{1,2}(?!\d)/.exec(source.slice(start, start + 3))?.[0].length === 3 - before;
}

/** A number at the end of a line whose unit or decimals open the very next one. */
function splitsNumber(source: string, line: Line, next: Line, most: number): boolean {
  if (line.blankAfter > most) return false;
  const opens = source.charCodeAt(next.start);
  if (isDigit(source.charCodeAt(line.end - 1)))
    return isWide(opens) || '%‰℃'.includes(source[next.start]!) || splitsGroup(source, line.end, next.start);
  if ('万亿'.includes(source[line.end - 1]!) && /[\d万]/.test(source[line.end - 2] ?? ''))
    return UNIT_OPENS.test(source.slice(next.start, next.start + 2));
  return '.．'.includes(source[line.end - 1]!) && isDigit(source.charCodeAt(line.end - 2)) && isDigit(opens);
}

/** Wider than the columns around it, where there are lines enough to tell. */
function isHeadlineWide(lines: readonly Line[], at: number): boolean {
  if (lines.length < NEIGHBOURS) return false;
  return lines[at]!.width > columnWidth(lines, at - NEIGHBOURS, at + NEIGHBOURS + 1) * 1.12;
}

/** Whether the text runs on from line `at`, the last of the block that starts at `first`, to the next line. */
function runsOn(source: string, lines: readonly Line[], first: number, at: number): boolean {
  const line = lines[at]!;
  const next = lines[at + 1]!;
  const column = columnAt(lines, first, at);
  if (isHeadlineWide(lines, at)) return false;
  if (isTerminal(source, line) && !isTerminal(source, next) && next.width <= column - 3) return false;
  if (line.width >= column * FULL) return true;
  if (at !== first || isTerminal(source, line)) return false;
  return opensBlock(source, line) || isIndented(lines, at, column);
}

/** ②油烟未经净化…, （3）…: the next item of a list. */
const opensListItem = (source: string, { start }: Line): boolean =>
  /^(?:[①-⑳◆▲●■★]|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,2})[）)])/.test(source.slice(start, start + 4));

/** Where the layout turns from spaced lines to close ones (a caption in a page of spaced columns). */
function turnsClose(lines: readonly Line[], at: number): boolean {
  const close = (line: Line | undefined) => line !== undefined && line.blankAfter === 0;
  return lines[at]!.blankAfter > 0 && close(lines[at + 1]) && close(lines[at + 2]);
}

/** Share of its column below which the first line of a paragraph is a headline over it. */
const HEADLINE_SHORT = 0.6;

/** Whether a line in a paragraph between blank lines is a headline: over the text right below it, or after its end. */
function isHead(source: string, lines: readonly Line[], first: number, at: number): boolean {
  const line = lines[at]!;
  const next = lines[at + 1]!;
  const column = columnWidth(lines, at - NEIGHBOURS, at + NEIGHBOURS + 1);
  if (isTerminal(source, line)) return line.width < column * FULL && isHeadOverText(source, lines, at + 1, column);
  return at === first && next.width >= column * FULL && isHeadOverText(source, lines, at, column);
}

/** In a column that is set full, the first line of a block that ends early and ends no sentence. */
function isHeadInFilled(source: string, lines: readonly Line[], at: number): boolean {
  const line = lines[at]!;
  const last = source[line.end - 1]!;
  if (isTerminal(source, line) || CONNECTING.has(last) || splitsNumber(source, line, lines[at + 1]!, 0)) return false;
  const isTop = at === 0 || lines[at - 1]!.blankAfter > 0 || !isTerminal(source, lines[at - 1]!);
  return isTop && endsEarly(source, line, lines[at + 1]!, columnWidth(lines, at - NEIGHBOURS, at + NEIGHBOURS + 1));
}

function isHeadOverText(source: string, lines: readonly Line[], at: number, column: number): boolean {
  const line = lines[at]!;
  const below = lines[at + 1];
  if (line.width >= column * HEADLINE_SHORT || below === undefined || line.blankAfter > 1) return false;
  return !isTerminal(source, line) && !CONNECTING.has(source[line.end - 1]!) && below.width >= column * FULL;
}

const isMastheadLine = (source: string, { start, end }: Line): boolean =>
  end - start <= LONGEST_MASTHEAD && namesPaper(source.slice(start, end));

/** Columns of a name of two to four characters. */
const NAME_WIDTH = 8;

/** 王一 under a headline: a name alone is one only under a short line that ends no sentence. */
function isWriterUnderHead(source: string, lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at]!, lines[at + 1]!];
  if (next.width > NAME_WIDTH || isTerminal(source, line) || !isNamesLine(source.slice(next.start, next.end)))
    return false;
  return line.width < columnWidth(lines, at - NEIGHBOURS, at + NEIGHBOURS + 1) * FULL;
}

/** Headlines of one story, and lines of one of them. */
const MOST_HEAD_LINES = 5;

/** Among indented paragraphs a line that is not, ends no sentence and stands over one that is: a headline or subhead. */
function isOverIndent(source: string, lines: readonly Line[], at: number, indent: number): boolean {
  for (let down = at; down < lines.length && down <= at + MOST_HEAD_LINES; down += 1) {
    const line = lines[down]!;
    if (down > at && line.indent === indent) return true;
    if (line.indent >= indent || isTerminal(source, line) || CONNECTING.has(source[line.end - 1]!)) return false;
  }
  return false;
}

/** Whether a headline among indented paragraphs begins or ends at this line break. */
function isHeadAmongIndents(source: string, lines: readonly Line[], at: number, indent: number): boolean {
  const line = lines[at]!;
  if (isOverIndent(source, lines, at, indent)) return !splitsNumber(source, line, lines[at + 1]!, 0);
  return isTerminal(source, line) && isOverIndent(source, lines, at + 1, indent);
}

function breaksAfter(
  source: string,
  lines: readonly Line[],
  first: number,
  at: number,
  { breaks, indent, isFilled }: Layout,
): boolean {
  if (breaks === 'lines') return true;
  const doubled = breaks === 'doubled';
  const line = lines[at]!;
  const next = lines[at + 1]!;
  const last = source[line.end - 1]!;
  if (opensBlock(source, next) || standsAlone(source, line)) return true;
  if (at < MASTHEAD_LINES && isMastheadLine(source, line)) return true;
  if (isWriterUnderHead(source, lines, at)) return true;
  if (at === first && (isSubtitle(source, lines, at) || isSubtitle(source, lines, at + 1))) return true;
  if (isKicker(source, lines, at) || isKicker(source, lines, at + 1)) return true;
  if (line.blankAfter > (doubled ? 1 : 0) || (doubled && turnsClose(lines, at))) return true;
  if (breaks === 'marked') return false;
  if (indent > 0 && next.indent === indent && (!CONNECTING.has(last) || '：:；;'.includes(last))) return true;
  if ('：:；;。'.includes(last) && opensListItem(source, next)) return true;
  if (CONNECTING.has(last)) return false;
  if (indent > 0 && isHeadAmongIndents(source, lines, at, indent)) return true;
  if (splitsNumber(source, line, next, doubled ? 1 : 0)) return false;
  if (isFilled && isTerminal(source, line) && line.width < columnAt(lines, first, at) * SHORT) return true;
  if (breaks === 'blank-between')
    return (
      isHead(source, lines, first, at) ||
      (isFilled && indent === 0 && at === first && isHeadInFilled(source, lines, at))
    );
  return !runsOn(source, lines, first, at);
}

/**
 * Calls `visit` with the span of each block in the source, in order. Linear; every character that is not white space lies
 * in exactly one of them. `isMarked`: only blank lines end a paragraph, as in Markdown.
 */
export function walkBlocks(source: string, isMarked: boolean, visit: (start: number, end: number) => void): void {
  const lines = contentLines(source);
  const layout = layoutOf(source, lines, isMarked);
  let first = 0;
  for (let at = 0; at < lines.length; at += 1) {
    if (at + 1 < lines.length && !breaksAfter(source, lines, first, at, layout)) continue;
    visit(lines[first]!.start, lines[at]!.end);
    first = at + 1;
  }
}

/** Decoded text as blocks, each one line of what a reader sees. */
export function reflow(source: string, isMarked = false): Block[] {
  const blocks: Block[] = [];
  walkBlocks(source, isMarked, (sourceStart, sourceEnd) => {
    blocks.push({ ...joinLines(source, sourceStart, sourceEnd), sourceStart, sourceEnd });
  });
  return blocks;
}
