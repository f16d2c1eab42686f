import { create } from 'zustand';
import { NO_FILTER, type TableFilter } from '../../shared/table/filter-rows.ts';
import type { TableSort } from '../../shared/table/sort-rows.ts';
import type { TableColumn } from '../../shared/table/table-column.ts';

/** A cell by what it is, not where it stands: sorting, filtering and moving columns do not lose it. */
export interface CellName {
  readonly factId: string;
  readonly column: TableColumn;
}

/** A sentence under the table; `error` interrupts a screen reader, `info` waits. */
export interface TableNotice {
  readonly tone: 'info' | 'error';
  readonly text: string;
}

export interface TableState {
  /** Document that active cell and range belong to. */
  readonly path: string | null;
  readonly scope: 'article' | 'document';
  readonly filter: TableFilter;
  readonly sort: TableSort | null;
  /** Where the keyboard is. */
  readonly active: CellName | null;
  /** The other corner of the selected range. */
  readonly anchor: CellName | null;
  /** The cell under edit is the active one. `seed` replaces its text (type-to-edit); null edits what stands there. */
  readonly editing: { readonly seed: string | null } | null;
  /** Words that an input method is composing in the active cell. */
  readonly composing: string | null;
  /** `factId/field` → text on its way to the disk. */
  readonly pending: ReadonlyMap<string, string>;
  readonly notice: TableNotice | null;
}

export const useTableState = create<TableState>(() => ({
  path: null,
  scope: 'article',
  filter: NO_FILTER,
  sort: null,
  active: null,
  anchor: null,
  editing: null,
  composing: null,
  pending: new Map(),
  notice: null,
}));

/** Goes to a cell; the range shrinks to it unless `anchor` keeps its other corner. */
export function goTo(active: CellName, anchor: CellName = active): void {
  useTableState.setState({ active, anchor, editing: null });
}

export function startEditing(seed: string | null): void {
  useTableState.setState({ editing: { seed }, notice: null });
}

export function stopEditing(): void {
  useTableState.setState({ editing: null, notice: null });
}

export function say(tone: TableNotice['tone'], text: string): void {
  useTableState.setState({ notice: { tone, text } });
}

export function sayNothing(): void {
  if (useTableState.getState().notice) useTableState.setState({ notice: null });
}

export function setFilter(part: Partial<TableFilter>): void {
  useTableState.setState(({ filter }) => ({ filter: { ...filter, ...part } }));
}

/** One column after another click: up, down, then the order of the text again. */
export function toggleSort(column: TableColumn): void {
  useTableState.setState(({ sort }) => {
    if (sort?.column !== column) return { sort: { column, descending: false } };
    return { sort: sort.descending ? null : { column, descending: true } };
  });
}
