import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useDocument } from '../stores/document-store.ts';
import { factById } from '../stores/fact-index.ts';
import { useSelection } from '../stores/selection-store.ts';
import { useWorkspace } from '../stores/workspace-store.ts';
import { useWords } from '../ui/words.ts';
import { ArticleRow, DocumentRow } from './library-row.tsx';
import { openRow } from './open-row.ts';
import { type LibraryRow, libraryRows } from './rows.ts';
import { cursorAfter, foldedAfter } from './tree-keys.ts';

/** Documents with their articles. Only the lines in sight are in the page: a workspace may hold thousands. */
export function LibraryTree({ filter }: { filter: string }) {
  const words = useWords().library;
  const documents = useWorkspace((it) => it.documents);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [cursor, setCursor] = useState(0);
  const rows = useMemo(() => libraryRows(documents, folded, filter), [documents, folded, filter]);
  const scroller = useRef<HTMLDivElement>(null);
  const lines = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (i) => (rows[i]?.kind === 'article' ? 48 : 32),
    getItemKey: (i) => rows[i]?.key ?? i,
    overscan: 8,
  });
  const current = Math.min(cursor, rows.length - 1);
  useReveal(rows, (index) => {
    if (rows[current]?.document === rows[index]?.document) return;
    setCursor(index);
    lines.scrollToIndex(index);
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const row = rows[current];
    if (event.key === 'Enter' && row) openRow(row);
    const next = cursorAfter(event.key, current, rows);
    const nextFolded = foldedAfter(event.key, row, folded);
    if (next === null && nextFolded === null && event.key !== 'Enter') return;
    event.preventDefault();
    if (nextFolded) setFolded(nextFolded);
    else if (next !== null) {
      setCursor(next);
      lines.scrollToIndex(next);
    }
  };
  if (filter !== '' && rows.length === 0) return <p className="library-nothing">{words.filterNothing}</p>;
  return (
    <div
      ref={scroller}
      className="library-tree"
      role="tree"
      aria-label={words.label}
      aria-activedescendant={isInPage(lines.getVirtualItems(), current) ? `library-${current}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div className="library-lines" style={{ height: lines.getTotalSize() }}>
        {lines.getVirtualItems().map(({ index, key, start }) => (
          <Line
            key={key}
            row={rows[index]!}
            index={index}
            start={start}
            isCurrent={index === current}
            measure={lines.measureElement}
            onPoint={() => setCursor(index)}
            onFold={() => setFolded(foldedAfter('fold', rows[index], folded) ?? folded)}
          />
        ))}
      </div>
    </div>
  );
}

/** Only a line that is in the page can be named as the current one. */
const isInPage = (lines: readonly { readonly index: number }[], current: number): boolean =>
  lines.some(({ index }) => index === current);

/** Brings the document that is shown into sight when another pane, a command or the start chose it. */
function useReveal(rows: readonly LibraryRow[], reveal: (index: number) => void): void {
  const path = useDocument((it) => it.view?.path ?? null);
  const known = rows.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: lines that come and go while files are read must not scroll
  useEffect(() => {
    const index = rows.findIndex(({ key }) => key === path);
    if (index >= 0) reveal(index);
  }, [path, known]);
}

interface LineProps {
  readonly row: LibraryRow;
  readonly index: number;
  readonly start: number;
  readonly isCurrent: boolean;
  readonly measure: (element: HTMLElement | null) => void;
  readonly onPoint: () => void;
  readonly onFold: () => void;
}

function Line({ row, index, start, isCurrent, measure, onPoint, onFold }: LineProps) {
  const isShown = useIsShown(row);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the tree has the focus and names its current item
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on the tree opens its current item
    <div
      ref={measure}
      data-index={index}
      id={`library-${index}`}
      className={`library-row library-${row.kind}`}
      role="treeitem"
      aria-level={row.kind === 'document' ? 1 : 2}
      aria-expanded={row.kind === 'document' && row.document.articles.length > 0 ? row.open : undefined}
      aria-selected={isShown}
      aria-posinset={row.position}
      aria-setsize={row.count}
      data-current={isCurrent || undefined}
      style={{ transform: `translateY(${start}px)` }}
      onClick={() => {
        onPoint();
        openRow(row);
      }}
    >
      {row.kind === 'document' ? <DocumentRow row={row} onFold={onFold} /> : <ArticleRow row={row} />}
    </div>
  );
}

/** The article that is selected, or that the selected fact stands in; a document is marked while it is shown folded. */
function useIsShown(row: LibraryRow): boolean {
  const isDocument = useDocument((it) => it.path === row.document.path);
  const articleId = useSelection((it) => it.articleId);
  const factId = useSelection((it) => it.factId);
  const ofFact = useDocument((it) => it.view && factById(it.view.review).get(factId ?? '')?.read.articleId);
  if (!isDocument) return false;
  return row.kind === 'document' ? !row.open : row.article.id === (ofFact ?? articleId);
}
