import type { Messages } from '../messages/messages.ts';
import type { FactChange } from '../operations/set-fact-fields.ts';
import { type CellRange, rangeSize, type TableSize } from './cell-range.ts';
import { copyText } from './cell-text.ts';
import type { FactRow } from './fact-row.ts';
import { changeOfCell, resetOfCell } from './parse-cell.ts';
import { accept, type Parsed, refuse } from './refusal.ts';
import type { TableColumn } from './table-column.ts';
import { type Grid, MOST_PASTED_CELLS } from './tsv.ts';

/** The table as shown: what is pasted goes into the rows and columns on screen, in their order. */
export interface ShownTable {
  readonly rows: readonly FactRow[];
  readonly columns: readonly TableColumn[];
}

export interface PastePlan {
  readonly changes: readonly FactChange[];
  /** The cells written to: what is selected afterwards. */
  readonly range: CellRange;
}

/**
 * What a paste changes, all or nothing: one refused cell refuses the whole, so that no half of a paste has to be hunted
 * down. A single cell fills the range, a block fills a range that is a multiple of it; else it starts at the top left.
 */
export function planPaste(
  table: ShownTable,
  range: CellRange,
  grid: Grid,
  words: Messages['facts'],
): Parsed<PastePlan> {
  const clip = sizeOfGrid(grid);
  if (clip.rows === 0 || clip.columns === 0) return refuse('nothing-to-paste', null, '');
  const target = targetOf(range, clip);
  if (target.bottom >= table.rows.length || target.right >= table.columns.length) {
    return refuse('does-not-fit', null, '', `${clip.rows} × ${clip.columns}`);
  }
  const { rows, columns } = rangeSize(target);
  if (rows * columns > MOST_PASTED_CELLS) return refuse('too-many-cells', null, '', String(rows * columns));
  return collect(table, target, (row, column) => grid[row % clip.rows]?.[column % clip.columns] ?? '', words);
}

function sizeOfGrid(grid: Grid): TableSize {
  return { rows: grid.length, columns: grid.reduce((most, row) => Math.max(most, row.length), 0) };
}

function targetOf(range: CellRange, clip: TableSize): CellRange {
  const size = rangeSize(range);
  if (size.rows % clip.rows === 0 && size.columns % clip.columns === 0) return range;
  const { top, left } = range;
  return { top, left, bottom: top + clip.rows - 1, right: left + clip.columns - 1 };
}

function collect(
  { rows, columns }: ShownTable,
  target: CellRange,
  textAt: (row: number, column: number) => string,
  words: Messages['facts'],
): Parsed<PastePlan> {
  const changes: FactChange[] = [];
  for (let row = target.top; row <= target.bottom; row += 1) {
    for (let column = target.left; column <= target.right; column += 1) {
      const text = textAt(row - target.top, column - target.left);
      const change = changeOfCell(rows[row]!, columns[column]!, text, words);
      if (!change.ok) return change;
      if (change.value) changes.push(change.value);
    }
  }
  return accept({ changes, range: target });
}

/** The same text in one column of many rows: an edit of a whole selection. */
export function planFill(
  rows: readonly FactRow[],
  column: TableColumn,
  typed: string,
  words: Messages['facts'],
): Parsed<readonly FactChange[]> {
  const changes: FactChange[] = [];
  for (const row of rows) {
    const change = changeOfCell(row, column, typed, words);
    if (!change.ok) return change;
    if (change.value) changes.push(change.value);
  }
  return accept(changes);
}

/** Resets every cell of the range that a person set; cells that cannot be set are passed over. */
export function planReset({ rows, columns }: ShownTable, range: CellRange): readonly FactChange[] {
  return cellsOf(rows, range).flatMap((row) =>
    columns.slice(range.left, range.right + 1).flatMap((column) => resetOfCell(row, column) ?? []),
  );
}

/** The range as a grid of texts that reads back. */
export function copyGrid({ rows, columns }: ShownTable, range: CellRange, words: Messages['facts']): Grid {
  const shown = columns.slice(range.left, range.right + 1);
  return cellsOf(rows, range).map((row) => shown.map((column) => copyText(row, column, words)));
}

const cellsOf = (rows: readonly FactRow[], { top, bottom }: CellRange) => rows.slice(top, bottom + 1);
