import type { ExportFormat } from './export-format.ts';
import { AMOUNT_COLUMNS, type Cell, COLUMN_IDS, type ColumnId, cellOf, isPlainNumber } from './table-columns.ts';
import type { TableRow } from './table-rows.ts';

/** UTF-8 byte order mark: without it Excel takes the file for the system's old encoding. */
const BOM = '\ufeff';
const END = '\r\n';

/** RFC 4180 with a BOM. Text that a spreadsheet would run as a formula gets an apostrophe in front; numbers never do. */
export const csv: ExportFormat = {
  id: 'csv',
  extension: '.csv',
  mediaType: 'text/csv; charset=utf-8',
  async write(rows, { headers }) {
    const header = csvRecord(COLUMN_IDS.map((id) => headers[id]));
    return new TextEncoder().encode(BOM + header + rows.map(csvLine).join(''));
  },
};

/** First line of a machine-readable table, with the BOM: for writers that stream. */
export function csvHead(): string {
  return BOM + csvRecord(COLUMN_IDS);
}

/** One row with its line end. */
export function csvLine(row: TableRow): string {
  return csvRecord(COLUMN_IDS.map((column) => csvCell(cellOf(row, column), column)));
}

function csvRecord(cells: readonly string[]): string {
  return cells.map(quoted).join(',') + END;
}

function csvCell(cell: Cell, column: ColumnId): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return plainDigits(cell);
  return AMOUNT_COLUMNS.has(column) && isPlainNumber(cell) ? cell : defused(cell);
}

/** Characters a spreadsheet may take for the start of a formula (OWASP), their full-width twins included. */
const STARTS_FORMULA = '=+-@\t\r\n\u0000＝＋－＠';

/** An apostrophe before what could be a formula; a plain number such as -5 is none. Blanks in front do not hide it. */
export function defused(text: string): string {
  const first = text.replace(/^[ \u00a0\u3000\ufeff]+/, '').charAt(0);
  const isRisky = first !== '' && (STARTS_FORMULA.includes(first) || STARTS_FORMULA.includes(text.charAt(0)));
  return isRisky && !isPlainNumber(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n\t ']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Plain digits, never 1e+21: many readers of CSV do not know exponents. */
function plainDigits(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 }) : text;
}
