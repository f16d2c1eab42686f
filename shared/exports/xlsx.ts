import writeXlsx, { type CellObject } from 'write-excel-file/universal';
import type { ExportFormat } from './export-format.ts';
import { AMOUNT_COLUMNS, type Cell, COLUMN_IDS, type ColumnId, cellOf, isPlainNumber } from './table-columns.ts';
import { withFixedTimes } from './zip-times.ts';

/** Width in characters. */
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
/** Excel holds 15 significant digits; a longer number would change silently, so it stays text. */
const MOST_DIGITS = 15;
/** Characters one cell may hold (Excel's limit). */
const LONGEST_TEXT = 32_767;

/**
 * One sheet with typed cells: amounts are numbers and keep their written decimals, everything else is text, so that
 * nothing in an article can become a formula. Above some 150 kB the packer starts a worker: run it where workers are allowed.
 */
export const xlsx: ExportFormat = {
  id: 'xlsx',
  extension: '.xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  async write(rows, { headers }) {
    const head = COLUMN_IDS.map((id): CellObject => ({ value: headers[id], type: String, fontWeight: 'bold' }));
    const body = rows.map((row) => COLUMN_IDS.map((column) => xlsxCell(cellOf(row, column), column)));
    const columns = COLUMN_IDS.map((id) => ({ width: WIDTHS[id] ?? 12 }));
    const blob = await writeXlsx([head, ...body], { columns, stickyRowsCount: 1 }).toBlob();
    return withFixedTimes(new Uint8Array(await blob.arrayBuffer()));
  },
};

function xlsxCell(cell: Cell, column: ColumnId): CellObject | null {
  if (cell === null || cell === '') return null;
  const text = String(cell);
  if (AMOUNT_COLUMNS.has(column) && isPlainNumber(text) && text.replace(/\D/g, '').length <= MOST_DIGITS) {
    const places = text.split('.')[1]?.length ?? 0;
    return { value: Number(text), type: Number, ...(places > 0 ? { format: `0.${'0'.repeat(places)}` } : {}) };
  }
  return { value: clean(text), type: String };
}

/** XML cannot carry lone surrogates and most controls; they become U+FFFD rather than vanish. */
function clean(text: string): string {
  return text
    .slice(0, LONGEST_TEXT)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd');
}
