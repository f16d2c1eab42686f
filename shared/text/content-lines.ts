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

/** Whether the UTF-16 unit ends a line. */
export function isLineEnd(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x2028 || code === 0x2029;
}

/** Whether the UTF-16 unit is white space; the same set as `\s`. */
export function isBlank(code: number): boolean {
  return isLineEnd(code) || BLANKS.has(code) || (code >= 0x2000 && code <= 0x200a);
}

/** Whether the UTF-16 unit is set full-width: CJK letters and punctuation, curly quotes, dashes and ellipses. */
export function isWide(code: number): boolean {
  return (code >= 0x2e80 && code <= 0xd7ff) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xfe30 && code <= 0xff60);
}

function lineOf(source: string, from: number, to: number): Line | null {
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

/** The lines that have content, in order. Linear. */
export function contentLines(source: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let blanks = 0;
  for (let at = 0; at <= source.length; at += 1) {
    if (at < source.length && !isLineEnd(source.charCodeAt(at))) continue;
    const line = lineOf(source, from, at);
    const last = lines.at(-1);
    if (line === null) blanks += 1;
    else {
      if (last) lines[lines.length - 1] = { ...last, blankAfter: blanks };
      blanks = 0;
      lines.push(line);
    }
    if (source.charCodeAt(at) === 13 && source.charCodeAt(at + 1) === 10) at += 1;
    from = at + 1;
  }
  return lines;
}
