import type { LibraryRow } from './rows.ts';

/** Where the cursor of the tree goes; null when the key does not move it. */
export function cursorAfter(key: string, current: number, rows: readonly LibraryRow[]): number | null {
  const last = rows.length - 1;
  if (last < 0) return null;
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: current + 1,
    ArrowUp: current - 1,
    Home: 0,
    End: last,
    PageDown: current + 10,
    PageUp: current - 10,
    ArrowLeft: parentOf(current, rows),
    ArrowRight: current + 1,
  };
  const target = moves[key];
  return target === undefined ? null : Math.max(0, Math.min(last, target));
}

/** The set of folded documents after a key (or a click on the sign: `fold`); null when nothing folds or unfolds. */
export function foldedAfter(
  key: string,
  row: LibraryRow | undefined,
  folded: ReadonlySet<string>,
): ReadonlySet<string> | null {
  if (row?.kind !== 'document' || row.document.articles.length === 0) return null;
  const { path } = row.document;
  if (row.open && (key === 'ArrowLeft' || key === 'fold')) return new Set([...folded, path]);
  if (!row.open && (key === 'ArrowRight' || key === 'fold')) return new Set([...folded].filter((it) => it !== path));
  return null;
}

function parentOf(current: number, rows: readonly LibraryRow[]): number {
  const row = rows[current];
  if (row?.kind !== 'article') return current;
  return rows.findIndex((it) => it.key === row.document.path);
}
