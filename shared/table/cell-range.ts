/** A place in the table as shown: rows and columns count from 0 in the order on screen. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; both ends belong to it. */
export interface CellRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface TableSize {
  readonly rows: number;
  readonly columns: number;
}

/** The rectangle between the cell where a selection began and the one where it ends. */
export function rangeBetween(a: CellAt, b: CellAt): CellRange {
  return {
    top: Math.min(a.row, b.row),
    bottom: Math.max(a.row, b.row),
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
  };
}

export function rangeSize({ top, bottom, left, right }: CellRange): TableSize {
  return { rows: bottom - top + 1, columns: right - left + 1 };
}

/** The nearest cell that exists; of an empty table its first. */
export function clampCell({ row, column }: CellAt, size: TableSize): CellAt {
  return { row: clamp(row, size.rows), column: clamp(column, size.columns) };
}

const clamp = (at: number, count: number): number => Math.max(0, Math.min(at, count - 1));

export interface Move {
  readonly key: string;
  /** Ctrl, or Command on a Mac. */
  readonly ctrl: boolean;
  /** Rows that one page shows. */
  readonly page: number;
}

/** Where a navigation key leads, as in spreadsheets; null for every other key. */
export function moveCell(from: CellAt, { key, ctrl, page }: Move, size: TableSize): CellAt | null {
  const far = ctrl ? Number.POSITIVE_INFINITY : 1;
  const to = TARGETS[key]?.(from, far, page, ctrl);
  return to ? clampCell(to, size) : null;
}

type Target = (from: CellAt, far: number, page: number, ctrl: boolean) => CellAt;

const TARGETS: Readonly<Record<string, Target>> = {
  ArrowUp: ({ row, column }, far) => ({ row: row - far, column }),
  ArrowDown: ({ row, column }, far) => ({ row: row + far, column }),
  ArrowLeft: ({ row, column }, far) => ({ row, column: column - far }),
  ArrowRight: ({ row, column }, far) => ({ row, column: column + far }),
  Home: ({ row }, _far, _page, ctrl) => ({ row: ctrl ? 0 : row, column: 0 }),
  End: ({ row }, _far, _page, ctrl) => ({
    row: ctrl ? Number.POSITIVE_INFINITY : row,
    column: Number.POSITIVE_INFINITY,
  }),
  PageUp: ({ row, column }, _far, page) => ({ row: row - page, column }),
  PageDown: ({ row, column }, _far, page) => ({ row: row + page, column }),
};
