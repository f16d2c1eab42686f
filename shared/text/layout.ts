import { gather } from '../gather.ts';
import type { Line } from './content-lines.ts';
import { columnAt, columnWidth, isTerminal, opensBlock, SHORT, standsAlone } from './line-shapes.ts';

/** What the layout of a whole text says about its line breaks. */
export interface Layout {
  readonly breaks: 'doubled' | 'lines' | 'blank-between' | 'close' | 'marked';
  /** Columns; 0 where paragraphs are not indented. */
  readonly indent: number;
  /** Lines are set to one width, so that a short one that ends a sentence ends its paragraph. */
  readonly isFilled: boolean;
}

export function layoutOf(source: string, lines: readonly Line[], isMarked: boolean): Layout {
  const breaks = breaksOf(source, lines, isMarked);
  const indent = isMarked ? 0 : paragraphIndent(source, lines);
  return { breaks, indent, isFilled: breaks === 'blank-between' && isFilled(source, lines) };
}

function breaksOf(source: string, lines: readonly Line[], isMarked: boolean): Layout['breaks'] {
  if (isDoubleSpaced(source, lines)) return 'doubled';
  if (isMarked) return 'marked';
  if (hasParagraphLines(source, lines)) return 'lines';
  return hasBlankBetween(source, lines) ? 'blank-between' : 'close';
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

/** Share of line breaks at the end of a sentence above which a line is a paragraph. */
const ENDS_OF_PARAGRAPHS = 0.4;

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

/** Share of the running lines that must not be short. */
const RUNNING_FULL = 0.9;

/** Whether the lines that run on inside a sentence are nearly all as wide as those beside them, headlines at the top aside. */
function isFilled(source: string, lines: readonly Line[]): boolean {
  const isFull = (at: number) => lines[at]!.width >= columnAt(lines, at, at) * SHORT;
  let isTop = true;
  const running = gather(lines, (line, at) => {
    isTop = (at === 0 || lines[at - 1]!.blankAfter > 0 || isTop) && !isFull(at);
    return !isTop && runsInside(source, line) && at + 1 < lines.length ? [at] : [];
  });
  const full = running.filter(isFull);
  return running.length > 3 && full.length >= running.length * RUNNING_FULL;
}

const runsInside = (source: string, line: Line): boolean =>
  line.blankAfter === 0 && !isTerminal(source, line) && !standsAlone(source, line);

/** Share of the indented lines before which a sentence or a headline ends, where an indent opens a paragraph. */
const OPENED = 0.7;

/** Columns by which the first line of each paragraph is indented (two Chinese characters, mostly); 0 where none is. */
function paragraphIndent(source: string, lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { indent } of lines) if (indent >= 2 && indent <= 8) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  const [indent, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  // Where all lines are moved in, none of them is.
  if (count < 2 || count === lines.length) return 0;
  const opens = lines.filter((line, at) => {
    const before = lines[at - 1];
    if (line.indent !== indent) return false;
    return before === undefined || before.blankAfter > 0 || isTerminal(source, before) || isOver(source, before, line);
  });
  return opens.length >= count * OPENED ? indent : 0;
}

/** A headline or byline over a text, shorter than its first line. */
const isOver = (source: string, line: Line, below: Line): boolean =>
  standsAlone(source, line) || line.width < below.width;
