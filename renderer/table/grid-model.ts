import type { Messages } from '../../shared/messages/messages.ts';
import { type CellAt, type CellRange, clampCell, rangeBetween } from '../../shared/table/cell-range.ts';
import type { FactRow } from '../../shared/table/fact-row.ts';
import type { ShownTable } from '../../shared/table/plan-paste.ts';
import type { TableColumn } from '../../shared/table/table-column.ts';
import { selectFact } from '../stores/selection-store.ts';
import { type CellName, goTo, useTableState } from './table-state.ts';

/** The table as it stands on the screen, with what its actions need to know. */
export interface GridModel extends ShownTable {
  readonly indexOf: ReadonlyMap<string, number>;
  readonly words: Messages;
}

/** Where a cell stands now; null when its row or column is not shown. */
export function placeOf(model: GridModel, cell: CellName | null): CellAt | null {
  const row = cell === null ? undefined : model.indexOf.get(cell.factId);
  const column = cell === null ? -1 : model.columns.indexOf(cell.column);
  return row === undefined || column < 0 ? null : { row, column };
}

export function nameAt({ rows, columns }: ShownTable, at: CellAt): CellName | null {
  const { row, column } = clampCell(at, { rows: rows.length, columns: columns.length });
  const fact = rows[row];
  const name = columns[column];
  return fact && name ? { factId: fact.id, column: name } : null;
}

/** Where the keyboard is: the active cell, or the first one where none is active. */
export function activePlace(model: GridModel): CellAt {
  return placeOf(model, useTableState.getState().active) ?? { row: 0, column: 0 };
}

/** The selected rectangle; null when no cell is active. */
export function selectedRange(model: GridModel, active: CellName | null, anchor: CellName | null): CellRange | null {
  const at = placeOf(model, active);
  return at && rangeBetween(placeOf(model, anchor) ?? at, at);
}

export function currentRange(model: GridModel): CellRange | null {
  const { active, anchor } = useTableState.getState();
  return selectedRange(model, active, anchor);
}

/** Goes to a cell, and tells the other panes which facts are selected now. `extend` keeps the other corner. */
export function moveTo(model: GridModel, at: CellAt, extend = false): void {
  const active = nameAt(model, at);
  if (!active) return;
  const { anchor } = useTableState.getState();
  goTo(active, extend && placeOf(model, anchor) ? anchor! : active);
  shareSelection(model);
}

/** Selects a rectangle; the active cell is its last corner. */
export function selectRange(model: GridModel, { top, bottom, left, right }: CellRange): void {
  const anchor = nameAt(model, { row: top, column: left });
  const active = nameAt(model, { row: bottom, column: right });
  if (!anchor || !active) return;
  goTo(active, anchor);
  shareSelection(model);
}

function shareSelection(model: GridModel): void {
  const range = currentRange(model);
  const { active } = useTableState.getState();
  if (!range || !active) return;
  selectFact(
    active.factId,
    'table',
    rowsIn(model, range).map(({ id }) => id),
  );
}

export function rowsIn(model: ShownTable, range: CellRange): readonly FactRow[] {
  return model.rows.slice(range.top, range.bottom + 1);
}

export function columnAt(model: ShownTable, at: CellAt): TableColumn | null {
  return model.columns[at.column] ?? null;
}
