import { useMemo, useRef } from 'react';
import type { Messages } from '../../shared/messages/messages.ts';
import type { DocumentView } from '../../shared/model/workspace.ts';
import { type FactRow, rowsOf } from '../../shared/table/fact-row.ts';
import { filterRows, type TableFilter } from '../../shared/table/filter-rows.ts';
import { sortRows, type TableSort } from '../../shared/table/sort-rows.ts';
import { useDocument } from '../stores/document-store.ts';
import { useSelection } from '../stores/selection-store.ts';
import { useWords } from '../ui/words.ts';
import { useTableState } from './table-state.ts';

export interface ShownRows {
  readonly view: DocumentView | null;
  /** Rows of the scope before filtering. */
  readonly all: readonly FactRow[];
  /** Rows on screen, in their order. */
  readonly rows: readonly FactRow[];
  readonly indexOf: ReadonlyMap<string, number>;
}

/** The rows on screen: scope, then filter, then sort. */
export function useShownRows(): ShownRows {
  const view = useDocument((document) => document.view);
  const scope = useTableState((state) => state.scope);
  const filter = useTableState((state) => state.filter);
  const sort = useTableState((state) => state.sort);
  const articleId = useShownArticle(view);
  const words = useWords().facts;
  const all = useMemo(
    () => (view ? rowsOf(view, scope === 'article' ? articleId : null) : []),
    [view, scope, articleId],
  );
  const rows = useStillRows(all, view?.source.sha256 ?? '', filter, sort, words);
  const indexOf = useMemo(() => new Map(rows.map((row, index) => [row.id, index])), [rows]);
  return { view, all, rows, indexOf };
}

/**
 * Rows in an order that does not change under the person's hands: an edit leaves the row where it is, even when it no
 * longer passes the filter or belongs elsewhere. The order is made anew when rows, filter or sort are others.
 */
function useStillRows(
  all: readonly FactRow[],
  content: string,
  filter: TableFilter,
  sort: TableSort | null,
  words: Messages['facts'],
): readonly FactRow[] {
  const last = useRef<{ key: readonly unknown[]; ids: string; order: readonly string[] } | null>(null);
  return useMemo(() => {
    // Facts of another file, or of the same after it changed, have the same ids.
    const key = [content, filter, sort, words];
    const ids = all.map(({ id }) => id).join(' ');
    const before = last.current;
    if (before && before.ids === ids && before.key.every((part, i) => part === key[i])) {
      const byId = new Map(all.map((row) => [row.id, row]));
      return before.order.flatMap((id) => byId.get(id) ?? []);
    }
    const filtered = filterRows(all, filter, words);
    const rows = sort ? sortRows(filtered, sort, words) : filtered;
    last.current = { key, ids, order: rows.map(({ id }) => id) };
    return rows;
  }, [all, content, filter, sort, words]);
}

/**
 * The article of the selected fact, else the selected article, else the last of these, else the first with figures. Only
 * another article draws the pane anew, not every step from row to row.
 */
function useShownArticle(view: DocumentView | null): string | null {
  const last = useRef<{ readonly path: string; readonly id: string | null } | null>(null);
  const articleOf = useMemo(
    () => new Map(view?.review.facts.map(({ read }) => [read.id, read.articleId] as const)),
    [view],
  );
  const asked = useSelection(({ factId, articleId }) => articleOf.get(factId ?? '') ?? articleId);
  if (!view) return null;
  const known = (id: string | null): id is string => view.articles.some((article) => article.id === id);
  const before = last.current?.path === view.path ? last.current.id : null;
  const shown = [asked, before].find(known) ?? view.review.facts[0]?.read.articleId ?? view.articles[0]?.id ?? null;
  last.current = { path: view.path, id: shown };
  return shown;
}
