import { endsLine, walkLines } from './lines.ts';

/** A line with content, trimmed; offsets in UTF-16 units of the decoded text. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Columns: a Chinese character counts two, a half-width one counts one, white space beside a wide one is layout. */
  readonly width: number;
  /** Columns of white space before its first character. */
  readonly indent: number;
  /** Blank lines between this line and the next one with content. */
  readonly blankAfter: number;
}

const [BLANK, WIDE, TWO_COLUMNS] = [1, 2, 4];
/** What each UTF-16 unit takes on a line, as bits: every character of a page is asked, and one load answers. */
const LAYOUT = layoutTable();

function layoutTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const mark = (bits: number, from: number, to = from) => {
    for (let code = from; code <= to; code += 1) table[code]! |= bits;
  };
  for (const code of [9, 32, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000, 0xfeff]) mark(BLANK, code);
  mark(BLANK, 0x2000, 0x200a);
  for (let code = 0; code <= 0x2029; code += 1) if (endsLine(code)) mark(BLANK, code);
  mark(WIDE | TWO_COLUMNS, 0x2e80, 0xd7ff);
  mark(WIDE | TWO_COLUMNS, 0xf900, 0xfaff);
  mark(WIDE | TWO_COLUMNS, 0xfe30, 0xff60);
  // Curly quotes, dashes and ellipses are set as wide as Chinese characters, in English text too.
  mark(TWO_COLUMNS, 0x2014, 0x2026);
  return table;
}

/** Whether the UTF-16 unit is white space: the set of `\s`, and NEL, which ends a line too. */
export const isBlank = (code: number): boolean => (LAYOUT[code]! & BLANK) !== 0;

/** Whether the UTF-16 unit is set full-width: CJK letters and punctuation. */
export const isWide = (code: number): boolean => (LAYOUT[code]! & WIDE) !== 0;

type Mutable<T> = { -readonly [key in keyof T]: T[key] };

function lineOf(source: string, from: number, to: number): Mutable<Line> | null {
  let start = from;
  let end = to;
  while (start < end && isBlank(source.charCodeAt(start))) start += 1;
  while (end > start && isBlank(source.charCodeAt(end - 1))) end -= 1;
  if (start === end) return null;
  let width = 0;
  for (let at = start; at < end; at += 1) {
    const layout = LAYOUT[source.charCodeAt(at)]!;
    // 18 个: programs put spaces between digits and wide characters, which the column never had.
    if ((layout & BLANK) !== 0 && (isWide(source.charCodeAt(at - 1)) || isWide(source.charCodeAt(at + 1)))) continue;
    width += (layout & TWO_COLUMNS) !== 0 ? 2 : 1;
  }
  return { start, end, width, indent: indentOf(source, from, start), blankAfter: 0 };
}

const IDEOGRAPHIC_SPACE = 0x3000;
const TAB = 9;
/** As most editors show it. */
const TAB_COLUMNS = 4;
/** White space beyond this is the middle of the page, or a whole file of it. */
const DEEPEST = 80;

function indentOf(source: string, from: number, start: number): number {
  let columns = 0;
  for (let at = from; at < start && columns < DEEPEST; at += 1) {
    const code = source.charCodeAt(at);
    columns += code === IDEOGRAPHIC_SPACE ? 2 : code === TAB ? TAB_COLUMNS : 1;
  }
  return columns;
}

/** The lines of `splitLines` that have content, in order. Linear. */
export function contentLines(source: string): Line[] {
  const lines: Line[] = [];
  let last: Mutable<Line> | null = null;
  let blanks = 0;
  walkLines(source, 0, (start, end) => {
    const line = lineOf(source, start, end);
    if (line === null) {
      blanks += 1;
      return;
    }
    // Only now is it known that content follows: blank lines at the end of the text stand between nothing.
    if (last !== null) last.blankAfter = blanks;
    lines.push(line);
    last = line;
    blanks = 0;
  });
  return lines;
}

/** Blank lines right above the line that begins at `at`. */
export function blankLinesBefore(source: string, at: number): number {
  let ends = 0;
  for (let from = at - 1; from >= 0 && isBlank(source.charCodeAt(from)); from -= 1) {
    const code = source.charCodeAt(from);
    if (endsLine(code) && !(code === 13 && source.charCodeAt(from + 1) === 10)) ends += 1;
  }
  return Math.max(0, ends - 1);
}
