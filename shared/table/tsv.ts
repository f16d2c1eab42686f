/** A rectangle of cell texts, row by row; rows may differ in length when they come from elsewhere. */
export type Grid = readonly (readonly string[])[];

/** More cells than this are no paste by hand; the parser stops there. */
export const MOST_PASTED_CELLS = 100_000;

/** Tab-separated rows as spreadsheets write them: a cell with tab, line end or quote is quoted, quotes are doubled. */
export function writeTsv(grid: Grid): string {
  return grid.map((row) => row.map(quoted).join('\t')).join('\n');
}

function quoted(cell: string): string {
  return /[\t\n\r]/.test(cell) || cell.startsWith('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * Reads what spreadsheets put on the clipboard. One pass; a line end at the very end ends no further row; an unclosed
 * quote is an ordinary character. Null when there are too many cells.
 */
export function parseTsv(text: string): Grid | null {
  const rows: string[][] = [];
  let row: string[] = [];
  let cells = 0;
  let at = 0;
  while (at <= text.length) {
    const { cell, end } = readCell(text, at);
    row.push(cell);
    cells += 1;
    if (cells > MOST_PASTED_CELLS) return null;
    if (text[end] === '\t') {
      at = end + 1;
      continue;
    }
    rows.push(row);
    row = [];
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
    if (at === text.length) break;
  }
  return rows;
}

function readCell(text: string, at: number): { cell: string; end: number } {
  return (text[at] === '"' ? readQuoted(text, at) : null) ?? readPlain(text, at);
}

function readPlain(text: string, at: number): { cell: string; end: number } {
  let end = at;
  while (end < text.length && !isBreak(text[end])) end += 1;
  return { cell: text.slice(at, end), end };
}

/** Null when the quote is never closed, or closed in the middle of a cell. */
function readQuoted(text: string, at: number): { cell: string; end: number } | null {
  let cell = '';
  let from = at + 1;
  for (;;) {
    const close = text.indexOf('"', from);
    if (close < 0) return null;
    cell += text.slice(from, close);
    if (text[close + 1] !== '"') {
      const end = close + 1;
      return end === text.length || isBreak(text[end]) ? { cell, end } : null;
    }
    cell += '"';
    from = close + 2;
  }
}

const isBreak = (char: string | undefined): boolean => char === '\t' || char === '\n' || char === '\r';
