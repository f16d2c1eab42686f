import type { FactChange } from '../../shared/operations/set-fact-fields.ts';
import type { CellRange } from '../../shared/table/cell-range.ts';
import { copyText, readText } from '../../shared/table/cell-text.ts';
import type { FactRow } from '../../shared/table/fact-row.ts';
import { choicesOf, choiceText, resetOfCell } from '../../shared/table/parse-cell.ts';
import { copyGrid, planFill, planPaste, planReset } from '../../shared/table/plan-paste.ts';
import type { Refusal } from '../../shared/table/refusal.ts';
import type { TableColumn } from '../../shared/table/table-column.ts';
import { parseTsv, writeTsv } from '../../shared/table/tsv.ts';
import { currentRange, type GridModel, placeOf, rowsIn, selectRange } from './grid-model.ts';
import { type SentCell, sendChanges } from './send-changes.ts';
import { say, stopEditing, useTableState } from './table-state.ts';

/**
 * Takes what was typed into the active cell; with `fill` into that column of every selected row. False, with a sentence
 * under the table, when the text is refused: then the editor stays open with it.
 */
export function commitEdit(model: GridModel, typed: string, fill: boolean): boolean {
  const { active } = useTableState.getState();
  const at = placeOf(model, active);
  const range = currentRange(model);
  if (!active || !at || !range) return true;
  const rows = fill ? rowsIn(model, range) : [model.rows[at.row]!];
  const plan = planFill(rows, active.column, typed, model.words.facts);
  if (!plan.ok) return refused(model, plan.refusal);
  stopEditing();
  send(model, plan.value);
  return true;
}

function refused(model: GridModel, refusal: Refusal): false {
  say('error', model.words.table.refusals[refusal.kind](refusal));
  return false;
}

/** Pastes the text of the clipboard at the selection. */
export function pasteText(model: GridModel, text: string): void {
  const range = currentRange(model);
  if (!range) return;
  const grid = text === '' ? [] : parseTsv(text);
  if (grid === null) return void refused(model, { kind: 'too-many-cells', column: null, text: '', detail: '100 000+' });
  const plan = planPaste(model, range, grid, model.words.facts);
  if (!plan.ok) return void refused(model, plan.refusal);
  selectRange(model, plan.value.range);
  send(model, plan.value.changes);
}

/** The selection as tab-separated text; null when nothing is selected. */
export function copiedText(model: GridModel): string | null {
  const range = currentRange(model);
  return range && writeTsv(copyGrid(model, range, model.words.facts));
}

/** Gives every selected cell back what the machine read. */
export function resetSelection(model: GridModel): void {
  const range = currentRange(model);
  if (range) send(model, planReset(model, range));
}

export function resetCell(model: GridModel, row: FactRow, column: TableColumn): void {
  const change = resetOfCell(row, column);
  if (change) send(model, [change]);
}

function send(model: GridModel, changes: readonly FactChange[]): void {
  const cells = sentCells(model, changes);
  void sendChanges(changes, cells, model.words.table);
}

/** Each change with its cell: rows are found by the very selector that the change carries. */
function sentCells(model: GridModel, changes: readonly FactChange[]): readonly SentCell[] {
  const targets = new Set(changes.map(({ target }) => target));
  const rows = new Map(
    model.rows.filter(({ fact }) => targets.has(fact.selector)).map((row) => [row.fact.selector, row]),
  );
  return changes.flatMap((change) => {
    const row = rows.get(change.target);
    return row ? [{ factId: row.id, column: change.field, text: textAfter(model, row, change) }] : [];
  });
}

function textAfter({ words }: GridModel, row: FactRow, { field, value }: FactChange): string {
  if (value === null) return readText(row, field, words.facts);
  return choicesOf(field) ? choiceText(field, String(value), words.facts) : String(value);
}

/** How many cells a range has. */
export const cellCount = ({ top, bottom, left, right }: CellRange): number => (bottom - top + 1) * (right - left + 1);

/** What the editor of a cell begins with. */
export const editedText = (row: FactRow, column: TableColumn, { words }: GridModel): string =>
  copyText(row, column, words.facts);
