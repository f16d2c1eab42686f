import { useEffect, useMemo, useRef } from 'react';
import { NO_FILTER } from '../../shared/table/filter-rows.ts';
import { usePaneCommand } from '../commands/pane-commands.ts';
import { useSelection } from '../stores/selection-store.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { useScreenLanguage, useWords } from '../ui/words.ts';
import { exportTable } from './export-table.ts';
import { FactGrid } from './fact-grid.tsx';
import './fact-table.css';
import type { GridModel } from './grid-model.ts';
import { goTo, useTableState } from './table-state.ts';
import { TableStatus } from './table-status.tsx';
import { TableToolbar } from './table-toolbar.tsx';
import { useColumns } from './use-columns.ts';
import { type ShownRows, useShownRows } from './use-shown-table.ts';

/** The fact table: every figure of the article or the document as a row that can be edited. */
export function FactTablePane() {
  const words = useWords();
  const language = useScreenLanguage();
  const shown = useShownRows();
  const latest = useRef(shown);
  latest.current = shown;
  const { rows, all, indexOf } = shown;
  const scope = useTableState((state) => state.scope);
  const columns = useColumns(scope === 'document');
  const ids = columns.ids.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids in their order are what the columns are
  const model: GridModel = useMemo(() => ({ rows, columns: columns.ids, indexOf, words }), [rows, ids, indexOf, words]);
  const known = useMemo(() => new Set(all.map(({ id }) => id)), [all]);
  useSelectionFromElsewhere(model, shown.view?.path ?? null);
  usePaneCommand('export-csv', () => void exportTable('csv', () => latest.current, language));
  usePaneCommand('export-xlsx', () => void exportTable('xlsx', () => latest.current, language));
  return (
    <div className="fact-table">
      <TableToolbar columns={columns} />
      {rows.length > 0 ? <FactGrid model={model} columns={columns} /> : <NoRows shown={shown} />}
      <TableStatus model={model} all={all.length} isKnown={(id) => known.has(id)} />
    </div>
  );
}

/** What is selected in another pane becomes the active row; a column that was active stays so. */
function useSelectionFromElsewhere(model: GridModel, path: string | null): void {
  const factId = useSelection((selection) => (selection.origin === 'table' ? null : selection.factId));
  useEffect(() => {
    // Another document has other facts under the same ids. A table that was only hidden goes on where it was.
    if (useTableState.getState().path === path) return;
    useTableState.setState({ path, active: null, anchor: null, editing: null, notice: null });
  }, [path]);
  useEffect(() => {
    if (factId === null || !model.indexOf.has(factId)) return;
    const { active, editing } = useTableState.getState();
    if (active?.factId === factId || editing) return;
    const column = active?.column ?? model.columns[0];
    if (column) goTo({ factId, column });
  }, [factId, model]);
}

function NoRows({ shown }: { readonly shown: ShownRows }) {
  const words = useWords().table;
  const scope = useTableState((state) => state.scope);
  if (!shown.view) return <EmptyState title={words.emptyDocument} />;
  if (shown.all.length > 0)
    return (
      <EmptyState title={words.emptyFilter}>
        <button type="button" className="button" onClick={() => useTableState.setState({ filter: NO_FILTER })}>
          {words.filter.clear}
        </button>
      </EmptyState>
    );
  return <EmptyState title={scope === 'article' ? words.emptyArticle : words.emptyPage} />;
}
