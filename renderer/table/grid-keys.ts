import type { KeyboardEvent } from 'react';
import { moveCell } from '../../shared/table/cell-range.ts';
import { fieldOfColumn } from '../../shared/table/table-column.ts';
import { selectFinding } from '../stores/selection-store.ts';
import { showSidePane } from '../stores/ui-store.ts';
import { useWorkspace } from '../stores/workspace-store.ts';
import { resetSelection } from './grid-edits.ts';
import { activePlace, columnAt, currentRange, type GridModel, moveTo, selectRange } from './grid-model.ts';
import { say, sayNothing, startEditing, useTableState } from './table-state.ts';

export interface GridPage {
  /** Rows that one page shows. */
  readonly rows: number;
  /** Puts the keyboard on the column's head. */
  focusHeader(): void;
}

/** What a key does while no cell is under edit. A key that is used is said to be (`preventDefault`), so no command takes it. */
export function onGridKey(event: KeyboardEvent, model: GridModel, page: GridPage): void {
  if (event.altKey || event.nativeEvent.isComposing || model.rows.length === 0) return;
  const ctrl = event.ctrlKey || event.metaKey;
  // Ctrl with PageUp and PageDown goes to another document.
  if (ctrl && event.key.startsWith('Page')) return;
  const used = navigate(event, ctrl, model, page) || select(event, ctrl, model) || edit(event, ctrl, model);
  if (used) event.preventDefault();
}

function navigate(event: KeyboardEvent, ctrl: boolean, model: GridModel, page: GridPage): boolean {
  const from = activePlace(model);
  const { key } = event;
  if (key === 'ArrowUp' && from.row === 0 && !event.shiftKey) {
    page.focusHeader();
    return true;
  }
  const size = { rows: model.rows.length, columns: model.columns.length };
  const to = moveCell(from, { key, ctrl, page: page.rows }, size);
  if (!to) return false;
  sayNothing();
  moveTo(model, to, event.shiftKey);
  return true;
}

function select(event: KeyboardEvent, ctrl: boolean, model: GridModel): boolean {
  const last = { row: model.rows.length - 1, column: model.columns.length - 1 };
  const range = currentRange(model) ?? { top: 0, bottom: 0, left: 0, right: 0 };
  if (ctrl && event.key.toLowerCase() === 'a' && !event.shiftKey) {
    selectRange(model, { top: 0, left: 0, bottom: last.row, right: last.column });
    return true;
  }
  if (event.key === ' ' && event.shiftKey) selectRange(model, { ...range, left: 0, right: last.column });
  else if (event.key === ' ' && ctrl) selectRange(model, { ...range, top: 0, bottom: last.row });
  else if (event.key === 'Escape') moveTo(model, activePlace(model));
  else return false;
  return true;
}

function edit(event: KeyboardEvent, ctrl: boolean, model: GridModel): boolean {
  const { key } = event;
  if (key === 'Delete' || (key === 'Backspace' && ctrl)) {
    resetSelection(model);
    return true;
  }
  if (key === 'Enter' && event.shiftKey) return step(model, -1, 0);
  if (key === 'Enter' || key === 'F2') return openCell(model, null);
  if (key === 'Backspace') return openCell(model, '');
  if (ctrl || key.length !== 1) return false;
  return openCell(model, key);
}

function step(model: GridModel, rows: number, columns: number): boolean {
  const { row, column } = activePlace(model);
  moveTo(model, { row: row + rows, column: column + columns });
  return true;
}

/** Edits the active cell, shows the finding of a findings cell, or says that the cell cannot be edited. */
export function openCell(model: GridModel, seed: string | null): boolean {
  const at = activePlace(model);
  const column = columnAt(model, at);
  if (column === null) return false;
  if (!useTableState.getState().active) moveTo(model, at);
  if (fieldOfColumn(column) !== null && useWorkspace.getState().workspace?.readOnly)
    say('error', model.words.table.readOnlyWorkspace);
  else if (fieldOfColumn(column) !== null) startEditing(seed);
  else if (column === 'findings' && showFinding(model)) return true;
  else {
    const refusal = { kind: 'read-only', column, text: '', detail: '' } as const;
    say('info', model.words.table.refusals['read-only'](refusal));
  }
  return true;
}

/** Shows the first finding about the active row; false when there is none. */
function showFinding(model: GridModel): boolean {
  const finding = model.rows[activePlace(model).row]?.findings[0];
  if (!finding) return false;
  selectFinding(finding.key, finding.finding.factIds, 'table');
  showSidePane('findings');
  return true;
}
