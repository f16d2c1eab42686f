import { useEffect } from 'react';
import type { CellAt } from '../../shared/table/cell-range.ts';
import { openCell } from './grid-keys.ts';
import { activePlace, type GridModel, moveTo } from './grid-model.ts';
import { sayNothing, useTableState } from './table-state.ts';

type Box<T> = { readonly current: T };

/** How often the table scrolls on while the mouse is held beyond its edge, in milliseconds. */
const SCROLL_PACE = 40;
const SCROLL_STEP = 26;

/**
 * Clicks and drags. One listener for all cells; while the button is held, the window is listened to, so that a drag goes
 * on beyond the edge and scrolls.
 */
export function useGridMouse(scroller: Box<HTMLDivElement | null>, model: Box<GridModel>): void {
  useEffect(() => {
    const grid = scroller.current;
    if (!grid) return;
    let end: (() => void) | null = null;
    const onDown = (event: MouseEvent): void => {
      const at = cellUnder(event.target);
      if (!at || event.button !== 0) return;
      event.preventDefault();
      if (!leaveEditor(grid)) return;
      sayNothing();
      moveTo(model.current, at, event.shiftKey);
      // The focus comes into the grid here and follows the active cell once that is drawn.
      grid.querySelector<HTMLElement>('[data-active]')?.focus({ preventScroll: true });
      end?.();
      end = startDrag(grid, model);
    };
    const onDouble = (event: MouseEvent): void => {
      if (cellUnder(event.target)) openCell(model.current, null);
    };
    grid.addEventListener('mousedown', onDown);
    grid.addEventListener('dblclick', onDouble);
    return () => {
      end?.();
      grid.removeEventListener('mousedown', onDown);
      grid.removeEventListener('dblclick', onDouble);
    };
  }, [scroller, model]);
}

/**
 * Takes what was typed before the click leads to another cell. False when it is refused: then the editor keeps the text
 * and the focus, and the click does nothing.
 */
function leaveEditor(grid: HTMLElement): boolean {
  if (!useTableState.getState().editing) return true;
  const field = grid.querySelector<HTMLElement>('.ft-editor textarea, .ft-editor input');
  field?.blur();
  if (!useTableState.getState().editing) return true;
  field?.focus();
  return false;
}

/** Null on heads, on fields and on buttons, which have a meaning of their own. */
function cellUnder(target: EventTarget | null): CellAt | null {
  if (!(target instanceof Element) || target.closest('textarea, input, button')) return null;
  const cell = target.closest<HTMLElement>('[role="gridcell"]');
  const row = cell?.closest<HTMLElement>('[data-row]');
  return cell && row ? { row: Number(row.dataset.row), column: Number(cell.dataset.at) } : null;
}

function startDrag(grid: HTMLElement, model: Box<GridModel>): () => void {
  let pointer: MouseEvent | null = null;
  const extend = (at: CellAt | null): void => {
    const from = activePlace(model.current);
    if (at && (at.row !== from.row || at.column !== from.column)) moveTo(model.current, at, true);
  };
  const onMove = (event: MouseEvent): void => {
    pointer = event;
    extend(cellUnder(event.target));
  };
  const timer = setInterval(() => {
    const box = grid.getBoundingClientRect();
    const step =
      pointer === null ? 0 : pointer.clientY > box.bottom ? 1 : pointer.clientY < box.top + SCROLL_STEP ? -1 : 0;
    if (step === 0) return;
    const from = activePlace(model.current);
    extend({ row: Math.max(0, Math.min(from.row + step, model.current.rows.length - 1)), column: from.column });
  }, SCROLL_PACE);
  const end = (): void => {
    clearInterval(timer);
    window.removeEventListener('mousemove', onMove);
    window.removeEventListener('mouseup', end);
  };
  window.addEventListener('mousemove', onMove);
  window.addEventListener('mouseup', end);
  return end;
}
