import type { MappedText } from '../model/offset-map.ts';
import { contentLines, isWide, type Line } from './content-lines.ts';
import { opensByline, opensReport, tellsAppearance } from './credits.ts';
import { joinLines } from './join-lines.ts';

/** Lines that belong together: a paragraph, a headline, a byline. Offsets in UTF-16 units of the decoded text. */
export interface Block extends MappedText {
  readonly sourceStart: number;
  readonly sourceEnd: number;
}

const TERMINAL = new Set('。！？!?.…；');
const CLOSING = new Set('”’）)」』"');
const CONNECTING = new Set('，、,：:；;（“‘');
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** Lines on each side that show how wide the column is. */
const NEIGHBOURS = 6;
/** A line this much narrower than its column ended early. */
const FULL = 0.87;
const OPENERS = ['（上接', '(上接', 'By '];

/** Columns of the longest line of writers' names. */
const BYLINE_WIDTH = 60;

function opensBlock(source: string, line: Line): boolean {
  if (tellsAppearance(source, line.start, line.end)) return true;
  if (opensByline(source, line.start)) return line.width <= BYLINE_WIDTH;
  return OPENERS.some((opener) => source.startsWith(opener, line.start)) || opensReport(source, line.start);
}

/** ——三成来自外地: a subtitle completes the headline over it, never the text below. */
const isSubtitle = (source: string, line: Line): boolean =>
  source.startsWith('——', line.start) && line.width <= 40 && !TERMINAL.has(source[line.end - 1]!);

/** 本报记者 …, By …: a line of its own; 本报讯（记者…） runs on into its paragraph. */
function standsAlone(source: string, line: Line): boolean {
  if (opensReport(source, line.start)) return false;
  if (isSubtitle(source, line)) return true;
  return opensBlock(source, line) && line.width <= 40 && !TERMINAL.has(source[line.end - 1]!.replace('）', ''));
}

/** The second widest of lines [from, to), so that one wide headline does not count; of two alone the wider is text. */
function columnWidth(lines: readonly Line[], from: number, to: number): number {
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
function columnAt(lines: readonly Line[], first: number, at: number): number {
  if (at === first) return columnWidth(lines, at, at + NEIGHBOURS + 1);
  let widest = 0;
  for (let up = Math.max(first, at - NEIGHBOURS); up < at; up += 1) widest = Math.max(widest, lines[up]!.width);
  return widest;
}

/** A line ending in ——: a headline that another one completes, not set to the width of the column before it. */
function isKicker(source: string, lines: readonly Line[], at: number): boolean {
  const line = lines[at]!;
  if (!source.startsWith('——', line.end - 2)) return false;
  const column = columnWidth(lines, at - NEIGHBOURS, at);
  return line.width < column * FULL || line.width > column * 1.12;
}

function isTerminal(source: string, line: Line): boolean {
  const last = source[line.end - 1]!;
  return TERMINAL.has(last) || (CLOSING.has(last) && TERMINAL.has(source[line.end - 2] ?? ''));
}

/** An indented first line is two characters narrower; the line under it is full, the one under a subhead is not. */
function isIndented(lines: readonly Line[], at: number, column: number): boolean {
  return lines[at]!.width + 4 >= column * 0.9 && lines[at + 1]!.width >= Math.max(column * 0.88, lines[at]!.width + 3);
}

/** What only goes on with a number: a headline may end in 22万, but the text under it does not begin with 余名. */
const UNIT_OPENS = /^(?:[余多元名个户件辆吨亩册]|人[次，。、；]|平方|立方|公[里斤顷])/;

/** A number at the end of a line whose unit or decimals open the very next one. */
function splitsNumber(source: string, line: Line, next: Line): boolean {
  if (line.blankAfter > 0) return false;
  const opens = source.charCodeAt(next.start);
  if (isDigit(source.charCodeAt(line.end - 1))) return isWide(opens) || '%‰℃'.includes(source[next.start]!);
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

/** Whether a blank line after each line is the layout of the whole text, and so says nothing. */
function isDoubleSpaced(source: string, lines: readonly Line[]): boolean {
  const spaced = lines.filter((line) => line.blankAfter === 1).length;
  const finished = lines.filter((line) => isTerminal(source, line)).length;
  if (lines.length <= 4 || spaced <= lines.length * 0.7 || finished >= lines.length * 0.6) return false;
  // Where the full lines end sentences, they are paragraphs, and the many short ones headlines.
  const least = columnWidth(lines, 0, lines.length) * 0.6;
  const full = lines.filter(({ width }) => width >= least);
  return full.filter((line) => isTerminal(source, line)).length < full.length * 0.5;
}

/** Where the layout turns from spaced lines to close ones (a caption in a page of spaced columns). */
function turnsClose(lines: readonly Line[], at: number): boolean {
  const close = (line: Line | undefined) => line !== undefined && line.blankAfter === 0;
  return lines[at]!.blankAfter > 0 && close(lines[at + 1]) && close(lines[at + 2]);
}

/** Share of line breaks at the end of a sentence above which a line is a paragraph. */
const ENDS_OF_PARAGRAPHS = 0.4;
/** Share of its column below which the first line of a paragraph is a headline over it. */
const HEADLINE_SHORT = 0.6;

/** Whether blank lines part the paragraphs of the text, so that a mere line break is a hard wrap. */
function hasBlankBetween(source: string, lines: readonly Line[]): boolean {
  let gaps = 0;
  let wraps = 0;
  let finished = 0;
  for (let at = 0; at + 1 < lines.length; at += 1) {
    if (lines[at]!.blankAfter > 0) gaps += 1;
    else if (!opensBlock(source, lines[at]!) && !opensBlock(source, lines[at + 1]!)) {
      wraps += 1;
      if (isTerminal(source, lines[at]!)) finished += 1;
    }
  }
  return gaps >= 2 && wraps >= 2 && finished < wraps * ENDS_OF_PARAGRAPHS;
}

/** Whether a line in a paragraph between blank lines is a headline: over the text right below it, or after its end. */
function isHead(source: string, lines: readonly Line[], first: number, at: number): boolean {
  const line = lines[at]!;
  const next = lines[at + 1]!;
  const column = columnWidth(lines, at - NEIGHBOURS, at + NEIGHBOURS + 1);
  if (isTerminal(source, line)) return line.width < column * FULL && isHeadOverText(source, lines, at + 1, column);
  return at === first && next.width >= column * FULL && isHeadOverText(source, lines, at, column);
}

function isHeadOverText(source: string, lines: readonly Line[], at: number, column: number): boolean {
  const line = lines[at]!;
  const below = lines[at + 1];
  if (line.width >= column * HEADLINE_SHORT || below === undefined || line.blankAfter > 1) return false;
  return !isTerminal(source, line) && !CONNECTING.has(source[line.end - 1]!) && below.width >= column * FULL;
}

/** Columns above which a line is no headline, and above which it is no line of a printed column either. */
const LONG = 60;
const LONGEST = 120;
/** Share of the long lines that end a sentence where each of them is a paragraph; of hard-wrapped ones few do. */
const FINISHED = 0.8;

/** Whether every line is a paragraph, as text is written on screen. */
function hasParagraphLines(source: string, lines: readonly Line[]): boolean {
  const long = lines.filter(({ width }) => width > LONG);
  if (long.length < 2 && !long.some(({ width }) => width > LONGEST)) return false;
  return long.filter((line) => isTerminal(source, line)).length >= long.length * FINISHED;
}

/** What the layout of a whole text says about its line breaks. */
type Layout = 'doubled' | 'lines' | 'blank-between' | 'close' | 'marked';

function layoutOf(source: string, lines: readonly Line[], isMarked: boolean): Layout {
  if (isDoubleSpaced(source, lines)) return 'doubled';
  if (isMarked) return 'marked';
  if (hasParagraphLines(source, lines)) return 'lines';
  return hasBlankBetween(source, lines) ? 'blank-between' : 'close';
}

function breaksAfter(source: string, lines: readonly Line[], first: number, at: number, layout: Layout): boolean {
  if (layout === 'lines') return true;
  const doubled = layout === 'doubled';
  const line = lines[at]!;
  const next = lines[at + 1]!;
  const last = source[line.end - 1]!;
  if (opensBlock(source, next) || standsAlone(source, line)) return true;
  if (isKicker(source, lines, at) || isKicker(source, lines, at + 1)) return true;
  if (line.blankAfter > (doubled ? 1 : 0) || (doubled && turnsClose(lines, at))) return true;
  if (layout === 'marked' || CONNECTING.has(last) || splitsNumber(source, line, next)) return false;
  if (layout === 'blank-between') return isHead(source, lines, first, at);
  return !runsOn(source, lines, first, at);
}

/**
 * Decoded text as blocks, each one line of what a reader sees. Linear; every character that is not white space lies
 * in exactly one block's source span. `isMarked`: only blank lines end a paragraph, as in Markdown.
 */
export function reflow(source: string, isMarked = false): Block[] {
  const lines = contentLines(source);
  const layout = layoutOf(source, lines, isMarked);
  const blocks: Block[] = [];
  let first = 0;
  for (let at = 0; at < lines.length; at += 1) {
    if (at + 1 < lines.length && !breaksAfter(source, lines, first, at, layout)) continue;
    const sourceStart = lines[first]!.start;
    const sourceEnd = lines[at]!.end;
    blocks.push({ ...joinLines(source, sourceStart, sourceEnd), sourceStart, sourceEnd });
    first = at + 1;
  }
  return blocks;
}
