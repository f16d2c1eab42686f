import type { Span } from '../model/source.ts';

/**
 * Splits text into all its lines, blank ones too: spans in UTF-16 units of `text`, each without its terminator.
 *
 * Terminators are those of the Unicode Standard §5.8: CR, LF, CRLF (one), VT, FF, NEL, LS, PS. A terminator ends a line
 * and starts none: `'a\n'` is one line, `''` none. `from` starts at a line start further down. Linear; never throws.
 */
export function splitLines(text: string, from = 0): Span[] {
  const lines: Span[] = [];
  walkLines(text, from, (start, end) => lines.push({ start, end }));
  return lines;
}

/** Calls `visit` with the span of each line that `splitLines` gives; nothing is kept, however many lines there are. */
export function walkLines(text: string, from: number, visit: (start: number, end: number) => void): void {
  let start = from;
  for (let i = from; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (!endsLine(unit)) continue;
    visit(start, i);
    if (unit === 0x0d && text.charCodeAt(i + 1) === 0x0a) i += 1;
    start = i + 1;
  }
  if (start < text.length) visit(start, text.length);
}

/** Whether the UTF-16 unit ends a line. */
export function endsLine(unit: number): boolean {
  if (unit > 0x0d && unit < 0x85) return false;
  return (unit >= 0x0a && unit <= 0x0d) || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}
