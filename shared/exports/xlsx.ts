import type { ExportFormat } from './export-format.ts';
import { type SheetCell, workbookParts } from './sheet-xml.ts';
import { AMOUNT_COLUMNS, type Cell, COLUMN_IDS, type ColumnId, cellOf, isPlainNumber } from './table-columns.ts';
import { zipOf } from './zip.ts';

const WIDTHS: Readonly<Partial<Record<ColumnId, number>>> = {
  document: 24,
  article: 30,
  text: 20,
  value: 16,
  metric: 28,
  base: 20,
  attribution: 20,
  note: 40,
};
const WIDTH = 12;
/** Excel holds 15 significant digits; a longer number would change silently, so it stays text. */
const MOST_DIGITS = 15;

/**
 * One sheet with typed cells: amounts are numbers and keep their written decimals, everything else is text, so that
 * nothing in an article can become a formula. Made here and not by a library: those pack in a worker, which the window's
 * policy refuses.
 */
export const xlsx: ExportFormat = {
  id: 'xlsx',
  extension: '.xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  async write(rows, { headers }) {
    const parts = workbookParts({
      name: 'Crossfoot',
      widths: COLUMN_IDS.map((id) => WIDTHS[id] ?? WIDTH),
      head: COLUMN_IDS.map((id) => headers[id]),
      rows: rows.map((row) => COLUMN_IDS.map((column) => sheetCell(cellOf(row, column), column))),
    });
    const encoder = new TextEncoder();
    return zipOf(Object.entries(parts).map(([name, text]) => ({ name, data: encoder.encode(text) })));
  },
};

function sheetCell(cell: Cell, column: ColumnId): SheetCell {
  if (cell === null || cell === '') return null;
  const text = String(cell);
  const isAmount = AMOUNT_COLUMNS.has(column) && isPlainNumber(text) && text.replace(/\D/g, '').length <= MOST_DIGITS;
  return isAmount ? { kind: 'amount', digits: text } : { kind: 'text', text };
}
