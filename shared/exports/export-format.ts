import type { ColumnId } from './table-columns.ts';
import type { TableRow } from './table-rows.ts';

export interface ExportOptions {
  /** What stands above each column. */
  readonly headers: Readonly<Record<ColumnId, string>>;
}

/** A way to hand over the table. Bytes out; writing the file is the caller's business. */
export interface ExportFormat {
  readonly id: string;
  /** With the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Same rows, same bytes. */
  readonly write: (rows: readonly TableRow[], options: ExportOptions) => Promise<Uint8Array>;
}
