// biome-ignore-all lint/a11y/useSemanticElements: a grid of which only the seen rows exist cannot be a <table>
import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, useCallback, useEffect, useMemo, useRef } from 'react';
import type { FactRow } from '../../shared/table/fact-row.ts';
import type { TableColumn } from '../../shared/table/table-column.ts';
import { useSelection } from '../stores/selection-store.ts';
import { useWorkspace } from '../stores/workspace-store.ts';
import type { AfterEdit } from './cell-editor.tsx';
import { commitEdit, editedText, resetCell } from './grid-edits.ts';
import { GridHeader } from './grid-header.tsx';
import { onGridKey } from './grid-keys.ts';
import { activePlace, currentRange, type GridModel, moveTo, placeOf, selectedRange } from './grid-model.ts';
import { GridRow, type RowEditing } from './grid-row.tsx';
import { stopEditing, useTableState } from './table-state.ts';
import type { Columns } from './use-columns.ts';
import { useGridClipboard } from './use-grid-clipboard.ts';
import { useGridInput } from './use-grid-input.ts';
import { useGridMouse } from './use-grid-mouse.ts';

/** Height of a row in CSS pixels; `fact-table.css` has the same. */
const ROW_HEIGHT = 26;
const OVERSCAN = 8;

interface FactGridProps {
  readonly model: GridModel;
  readonly columns: Columns;
}

/** The grid: one tab stop, one active cell that always exists in the page, rows drawn only where they can be seen. */
export function FactGrid({ model, columns }: FactGridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  /** The field of an editor is gone before its cell can take the focus over. */
  const takesFocus = useRef(false);
  const latest = useRef(model);
  latest.current = model;
  const { active, anchor, editing, composing, pending, notice } = useTableState();
  const at = placeOf(model, active) ?? { row: 0, column: 0 };
  const range = selectedRange(model, active, anchor);
  const virtual = useRows(scroller, model.rows.length, at.row);
  const preferences = useWorkspace((state) => state.preferences);
  const isReadOnly = useWorkspace((state) => state.workspace?.readOnly != null);
  const selected = useSelection((selection) => selection.factIds);
  const related = useMemo(() => new Set(selected), [selected]);
  useFocusOnActive({
    scroller,
    takesFocus,
    virtual,
    factId: model.rows[at.row]?.id,
    ...at,
    isEditing: editing !== null,
  });
  useGridMouse(scroller, latest);
  useGridClipboard(scroller, latest);
  useGridInput(scroller, model.rows[at.row]?.id, at.column);

  const commit = useCallback((text: string, then: AfterEdit) => {
    // An editor that lost its cell must not write into the next one.
    if (!useTableState.getState().editing) return true;
    const isTaken = commitAndGo(latest.current, text, then);
    takesFocus.current = isTaken && then !== 'leave';
    return isTaken;
  }, []);
  const cancel = useCallback((keepsFocus: boolean) => {
    takesFocus.current = keepsFocus;
    stopEditing();
  }, []);
  const focusColumn = useCallback((column: number) => focusRows(latest.current, scroller.current, column), []);
  const reset = useCallback((row: FactRow, column: TableColumn) => resetCell(latest.current, row, column), []);
  const pageRows = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
  const focusHeader = (): void =>
    scroller.current?.querySelector<HTMLElement>(`[data-head="${activePlace(model).column}"]`)?.focus();
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={-1}
      className="ft-grid"
      aria-label={model.words.table.name}
      aria-rowcount={model.rows.length + 1}
      aria-colcount={model.columns.length}
      aria-multiselectable="true"
      aria-readonly={isReadOnly}
      style={layoutOf(columns)}
      onKeyDown={(event) => onGridKey(event, model, { rows: pageRows, focusHeader })}
    >
      <GridHeader columns={columns} focusRows={focusColumn} />
      <div role="rowgroup" className="ft-body" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = model.rows[index];
          if (!row) return null;
          const isIn = range !== null && index >= range.top && index <= range.bottom;
          return (
            <GridRow
              key={row.id}
              row={row}
              index={index}
              top={start}
              columns={model.columns}
              words={model.words}
              style={preferences.numberStyle}
              active={index === at.row ? at.column : -1}
              left={isIn ? range.left : -1}
              right={isIn ? range.right : -1}
              isRelated={related.has(row.id)}
              editing={index === at.row && editing ? rowEditing(model, row, notice?.tone === 'error') : null}
              composing={index === at.row ? composing : null}
              pending={pending}
              isReadOnly={isReadOnly}
              commit={commit}
              cancel={cancel}
              reset={reset}
            />
          );
        })}
      </div>
    </div>
  );
}

function useRows(scroller: { readonly current: HTMLDivElement | null }, count: number, activeRow: number) {
  return useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    scrollPaddingStart: ROW_HEIGHT + 2,
    scrollPaddingEnd: 2,
    // The active row stays in the page however far one scrolls: with it would go the keyboard.
    rangeExtractor: ({ startIndex, endIndex }) => {
      const from = Math.max(0, startIndex - OVERSCAN);
      const to = Math.min(count - 1, endIndex + OVERSCAN);
      const seen = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
      if (activeRow >= count || (activeRow >= from && activeRow <= to)) return seen;
      return activeRow < from ? [activeRow, ...seen] : [...seen, activeRow];
    },
  });
}

interface ActiveCell {
  readonly scroller: { readonly current: HTMLDivElement | null };
  readonly takesFocus: { current: boolean };
  readonly virtual: ReturnType<typeof useRows>;
  readonly factId: string | undefined;
  readonly row: number;
  readonly column: number;
  readonly isEditing: boolean;
}

/** Scrolls to the active cell when it moves; takes the focus along only when the grid has it. */
function useFocusOnActive(active: ActiveCell): void {
  const { scroller, takesFocus, virtual, factId, row, column, isEditing } = active;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the virtualizer is a new object after every scroll, which must not scroll back
  useEffect(() => {
    const grid = scroller.current;
    if (!grid || factId === undefined || !useTableState.getState().active) return;
    virtual.scrollToIndex(row, { align: 'auto' });
    const cell = grid.querySelector<HTMLElement>(`[data-fact="${factId}"] [data-at="${column}"]`);
    if (!cell) return;
    scrollSideways(grid, cell);
    // Not from the heads: sorting moves the active row, and the keyboard stays where it sorts.
    const isInRows = document.activeElement?.closest('.ft-body') != null;
    if (isEditing || !(takesFocus.current || isInRows)) return;
    takesFocus.current = false;
    cell.focus({ preventScroll: true });
  }, [factId, row, column, isEditing]);
}

/** Brings a cell beside the column that stays in place. */
function scrollSideways(grid: HTMLElement, cell: HTMLElement): void {
  const fixed = grid.querySelector<HTMLElement>('[data-head="0"]')?.offsetWidth ?? 0;
  if (cell.dataset.at === '0') return;
  const left = cell.offsetLeft - fixed;
  const right = cell.offsetLeft + cell.offsetWidth - grid.clientWidth;
  if (grid.scrollLeft > left) grid.scrollLeft = left;
  else if (grid.scrollLeft < right) grid.scrollLeft = right;
}

function layoutOf({ widths }: Columns): CSSProperties {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return {
    '--ft-columns': widths.map((width) => `${width}px`).join(' '),
    '--ft-width': `${total}px`,
  } as CSSProperties;
}

function rowEditing(model: GridModel, row: FactRow, invalid: boolean): RowEditing | null {
  const { active, editing } = useTableState.getState();
  if (!active || !editing) return null;
  const range = currentRange(model);
  const rows = range ? range.bottom - range.top + 1 : 1;
  return {
    text: editing.seed ?? editedText(row, active.column, model),
    isSeed: editing.seed !== null,
    hint: rows > 1 ? model.words.table.fillHint(rows) : '',
    invalid,
  };
}

function commitAndGo(model: GridModel, text: string, then: AfterEdit): boolean {
  if (!commitEdit(model, text, then === 'fill')) return false;
  const step = STEPS[then];
  if (step) {
    const { row, column } = activePlace(model);
    moveTo(model, { row: row + step.row, column: column + step.column });
  }
  return true;
}

const STEPS: Readonly<Record<AfterEdit, { row: number; column: number } | null>> = {
  down: { row: 1, column: 0 },
  up: { row: -1, column: 0 },
  right: { row: 0, column: 1 },
  left: { row: 0, column: -1 },
  stay: null,
  fill: null,
  leave: null,
};

function focusRows(model: GridModel, grid: HTMLElement | null, column: number): void {
  const { row } = activePlace(model);
  moveTo(model, { row, column });
  requestAnimationFrame(() => grid?.querySelector<HTMLElement>('[data-active]')?.focus());
}
