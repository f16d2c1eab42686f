import {
  columnOrderingFeature,
  columnResizingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useEffect, useState } from 'react';
import { isTableColumn, TABLE_COLUMNS, type TableColumn } from '../../shared/table/table-column.ts';

const features = tableFeatures({
  columnOrderingFeature,
  columnResizingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
});

/** Widths in CSS pixels before a person changed them. */
const WIDTHS: Readonly<Record<TableColumn, number>> = {
  text: 132,
  value: 104,
  unit: 72,
  qualifier: 76,
  metric: 176,
  base: 132,
  period: 104,
  place: 84,
  attribution: 112,
  kind: 76,
  stance: 76,
  verdict: 104,
  note: 152,
  findings: 92,
  article: 168,
};
const NARROWEST = 40;
const WIDEST = 900;

/**
 * TanStack Table keeps which columns are shown, in which order and how wide. Rows never enter it: sorting and filtering
 * are pure functions in `shared/table`, which build no object per row again after every edit.
 */
const NO_ROWS: Record<string, never>[] = [];
const DEFINITIONS = TABLE_COLUMNS.map((id) => ({
  id,
  accessorFn: () => null,
  size: WIDTHS[id],
  minSize: NARROWEST,
  maxSize: WIDEST,
}));

interface Layout {
  readonly order: string[];
  readonly visibility: Record<string, boolean>;
  readonly sizing: Record<string, number>;
}

const KEY = 'crossfoot-table-columns';
const FIRST: Layout = { order: [...TABLE_COLUMNS], visibility: { stance: false }, sizing: {} };

/** The columns of the table as the person arranged them; remembered on this computer. */
export function useColumns(isWholeDocument: boolean) {
  const [order, setOrder] = useState(() => remembered().order);
  const [visibility, setVisibility] = useState(() => remembered().visibility);
  const [sizing, setSizing] = useState(() => remembered().sizing);
  useEffect(
    () => localStorage.setItem(KEY, JSON.stringify({ order, visibility, sizing })),
    [order, visibility, sizing],
  );
  const table = useTable({
    features,
    columns: DEFINITIONS,
    data: NO_ROWS,
    columnResizeMode: 'onChange',
    state: {
      columnOrder: order,
      // With one article shown its name on every row says nothing; a person's own choice goes before that.
      columnVisibility: { article: isWholeDocument, ...visibility },
      columnSizing: sizing,
    },
    onColumnOrderChange: setOrder,
    onColumnVisibilityChange: setVisibility,
    onColumnSizingChange: setSizing,
  });
  const shown = table.getVisibleLeafColumns();
  return {
    table,
    ids: shown.map(({ id }) => id as TableColumn),
    widths: shown.map((column) => column.getSize()),
    /** Moves a column past its shown neighbour. */
    move: (id: TableColumn, step: 1 | -1) => setOrder((before) => moved(before, id, step, visibleIn(table))),
    /** Puts a column where another one stands. */
    place: (id: TableColumn, at: TableColumn) => setOrder((before) => placed(before, id, at)),
    resize: (id: TableColumn, by: number) =>
      setSizing((before) => ({
        ...before,
        [id]: Math.max(NARROWEST, Math.min(WIDEST, (before[id] ?? WIDTHS[id]) + by)),
      })),
    reset: () => {
      setOrder(FIRST.order);
      setVisibility(FIRST.visibility);
      setSizing(FIRST.sizing);
    },
  };
}
export type Columns = ReturnType<typeof useColumns>;

const visibleIn = (table: { getVisibleLeafColumns(): { id: string }[] }): string[] =>
  table.getVisibleLeafColumns().map(({ id }) => id);

function moved(order: string[], id: string, step: 1 | -1, visible: readonly string[]): string[] {
  const neighbour = visible[visible.indexOf(id) + step];
  return neighbour === undefined ? order : placed(order, id, neighbour);
}

function placed(order: string[], id: string, at: string): string[] {
  const to = order.indexOf(at);
  const others = order.filter((it) => it !== id);
  others.splice(to, 0, id);
  return others;
}

/** What was stored, as far as it still fits; columns that came later stand at the end. */
function remembered(): Layout {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Layout>;
    const order = Array.isArray(stored.order) ? stored.order.filter(isTableColumn) : [];
    return {
      order: [...new Set([...order, ...TABLE_COLUMNS])],
      visibility: entriesOf(stored.visibility, 'boolean') ?? FIRST.visibility,
      sizing: entriesOf(stored.sizing, 'number') ?? {},
    };
  } catch {
    // Cut short by a crash: the arrangement of columns is not worth a message.
    return FIRST;
  }
}

function entriesOf<T>(stored: Record<string, T> | undefined, type: string): Record<string, T> | null {
  if (typeof stored !== 'object' || stored === null) return null;
  return Object.fromEntries(Object.entries(stored).filter(([id, it]) => isTableColumn(id) && typeof it === type));
}
