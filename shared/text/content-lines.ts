import { endsLine, walkLines } from './lines.ts';

/** A line with content, trimmed; offsets in UTF-16 units of the decoded text. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Columns: a Chinese character counts two, a half-width one counts one, white space after a wide one is layout. */
  readonly width: number;
  /** Blank lines between this line and the next one with content. */
  readonly blankAfter: number;
}

const BLANKS = new Set([9, 32, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000, 0xfeff]);

/** Whether the UTF-16 unit is white space: the set of `\s`, and NEL, which ends a line too. */
export function isBlank(code: number): boolean {
  if (code > 0x3000) return code === 0xfeff;
  return endsLine(code) || BLANKS.has(code) || (code >= 0x2000 && code <= 0x200a);
}

/** Whether the UTF-16 unit is set full-width: CJK letters and punctuation, curly quotes, dashes and ellipses. */
export function isWide(code: number): boolean {
  return (code >= 0x2e80 && code <= 0xd7ff) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xfe30 && code <= 0xff60);
}

type Mutable<T> = { -readonly [key in keyof T]: T[key] };

function lineOf(source: string, from: number, to: number): Mutable<Line> | null {
  let start = from;
  let end = to;
  while (start < end && isBlank(source.charCodeAt(start))) start += 1;
  while (end > start && isBlank(source.charCodeAt(end - 1))) end -= 1;
  if (start === end) return null;
  let width = 0;
  for (let at = start; at < end; at += 1) {
    const code = source.charCodeAt(at);
    if (isBlank(code) && isWide(source.charCodeAt(at - 1))) continue;
    width += isWide(code) || (code >= 0x2014 && code <= 0x2026) ? 2 : 1;
  }
  return { start, end, width, blankAfter: 0 };
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
