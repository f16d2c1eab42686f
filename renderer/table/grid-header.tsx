// biome-ignore-all lint/a11y/useSemanticElements: a grid of which only the seen rows exist cannot be a <table>
import { type DragEvent, type KeyboardEvent, memo } from 'react';
import { isTableColumn, type TableColumn } from '../../shared/table/table-column.ts';
import { useWords } from '../ui/words.ts';
import { toggleSort, useTableState } from './table-state.ts';
import type { Columns } from './use-columns.ts';

interface GridHeaderProps {
  readonly columns: Columns;
  /** Puts the keyboard back on the rows. */
  readonly focusRows: (column: number) => void;
}

const WIDTH_STEP = 12;

/** The heads of the columns: a click or Enter sorts, dragging moves, the edge resizes. */
export const GridHeader = memo(function GridHeader({ columns, focusRows }: GridHeaderProps) {
  const headers = columns.table.getHeaderGroups()[0]?.headers ?? [];
  return (
    <div role="rowgroup" className="ft-head">
      <div role="row" tabIndex={-1} className="ft-row" aria-rowindex={1}>
        {headers.map((header, at) => (
          <ColumnHead
            key={header.id}
            id={header.id as TableColumn}
            at={at}
            columns={columns}
            focusRows={focusRows}
            onResize={header.getResizeHandler()}
          />
        ))}
      </div>
    </div>
  );
});

interface ColumnHeadProps extends GridHeaderProps {
  readonly id: TableColumn;
  readonly at: number;
  readonly onResize: (event: unknown) => void;
}

function ColumnHead({ id, at, columns, focusRows, onResize }: ColumnHeadProps) {
  const words = useWords();
  const sort = useTableState((state) => state.sort);
  const name = words.facts.fields[id];
  const direction = sort?.column !== id ? 'none' : sort.descending ? 'descending' : 'ascending';
  return (
    <div
      role="columnheader"
      className="ft-cell"
      tabIndex={-1}
      aria-colindex={at + 1}
      aria-sort={direction}
      aria-description={words.table.columns.hint}
      data-head={at}
      data-column={id}
      draggable
      onClick={() => toggleSort(id)}
      onKeyDown={(event) => onHeadKey(event, id, at, columns, focusRows)}
      onDragStart={(event) => event.dataTransfer.setData(COLUMN_TYPE, id)}
      onDragOver={(event) => event.dataTransfer.types.includes(COLUMN_TYPE) && event.preventDefault()}
      onDrop={(event) => drop(event, id, columns)}
    >
      <span className="ft-text">{name}</span>
      <span className="ft-sort" aria-hidden="true">
        {direction === 'ascending' ? '▲' : direction === 'descending' ? '▼' : ''}
      </span>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: for the mouse only; the keyboard resizes with Alt and arrows */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
      <span
        className="ft-resize"
        title={words.table.columns.resize(name)}
        draggable
        onDragStart={(event) => {
          event.preventDefault();
          event.stopPropagation();
        }}
        onMouseDown={(event) => {
          event.stopPropagation();
          onResize(event);
        }}
        onTouchStart={onResize}
        onClick={(event) => event.stopPropagation()}
      />
    </div>
  );
}

const COLUMN_TYPE = 'application/x-crossfoot-column';

function drop(event: DragEvent, at: TableColumn, columns: Columns): void {
  const id = event.dataTransfer.getData(COLUMN_TYPE);
  if (!isTableColumn(id)) return;
  event.preventDefault();
  columns.place(id, at);
}

function onHeadKey(
  event: KeyboardEvent<HTMLElement>,
  id: TableColumn,
  at: number,
  columns: Columns,
  focusRows: (column: number) => void,
): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (step !== 0 && event.altKey) columns.resize(id, step * WIDTH_STEP);
  else if (step !== 0 && event.ctrlKey && event.shiftKey) {
    columns.move(id, step);
    focusHead(event.currentTarget, at + step);
  } else if (step !== 0) focusHead(event.currentTarget, at + step);
  else if (event.key === 'Enter' || event.key === ' ') toggleSort(id);
  else if (event.key === 'ArrowDown' || event.key === 'Escape') focusRows(at);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/** After the next paint: a moved column has its new place only then. */
function focusHead(from: HTMLElement, at: number): void {
  const grid = from.closest('[role="grid"]');
  requestAnimationFrame(() => grid?.querySelector<HTMLElement>(`[data-head="${at}"]`)?.focus());
}
