import type { TableRow } from './table-rows.ts';

export type Cell = string | number | null;

/** Columns in their order. Their names are the header of machine-readable exports; people read `messages/…/table-export.ts`. */
const CELLS = {
  document: (row) => row.document,
  article: (row) => row.article,
  place: (row) => row.place,
  id: (row) => row.factId,
  text: (row) => row.written,
  kind: ({ effective }) => effective.kind,
  value: (row) => row.value,
  low: ({ effective }) => effective.low,
  high: ({ effective }) => effective.high,
  unit: ({ effective }) => effective.unit,
  qualifier: ({ effective }) => effective.qualifier,
  per: ({ effective }) => effective.per,
  currency: ({ effective }) => effective.currency,
  metric: ({ effective }) => effective.metric,
  base: ({ effective }) => effective.base,
  period: ({ effective }) => effective.period,
  placeName: ({ effective }) => effective.place,
  attribution: ({ effective }) => effective.attribution,
  stance: ({ effective }) => effective.stance,
  verdict: (row) => row.verdict,
  note: (row) => (row.note === '' ? null : row.note),
  overridden: (row) => row.overridden.join(' ') || null,
  sourceStart: ({ effective }) => effective.sourceStart,
  sourceEnd: ({ effective }) => effective.sourceEnd,
} as const satisfies Record<string, (row: TableRow) => Cell>;

export type ColumnId = keyof typeof CELLS;
export const COLUMN_IDS = Object.keys(CELLS) as readonly ColumnId[];

/** Columns whose cells are amounts; digits in any other column are text. */
export const AMOUNT_COLUMNS: ReadonlySet<ColumnId> = new Set(['value', 'low', 'high', 'sourceStart', 'sourceEnd']);

export function cellOf(row: TableRow, column: ColumnId): Cell {
  return CELLS[column](row);
}

/** True for what every spreadsheet reads as a plain number: -5, 1914, 62.50. No exponent, no sign words. */
export function isPlainNumber(text: string): boolean {
  return /^-?(?:0|[1-9]\d{0,307})(?:\.\d{1,308})?$/.test(text);
}
