import type { Span } from '../model/source.ts';

/**
 * Splits text into all its lines, blank ones too: spans in UTF-16 units of `text`, each without its terminator.
 *
 * Terminators are those of the Unicode Standard §5.8: CR, LF, CRLF (one), VT, FF, NEL, LS, PS. A terminator ends a line
 * and starts none: `'a\n'` is one line, `''` none. `from` starts at a line start further down. Linear; never throws.
 */
export function splitLines(text: string, from = 0): Span[] {
  const lines: Span[] = [];
  let start = from;
  for (let i = from; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (!endsLine(unit)) continue;
    lines.push({ start, end: i });
    if (unit === 0x0d && text.charCodeAt(i + 1) === 0x0a) i += 1;
    start = i + 1;
  }
  if (start < text.length) lines.push({ start, end: text.length });
  return lines;
}

function endsLine(unit: number): boolean {
  return (unit >= 0x0a && unit <= 0x0d) || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}
