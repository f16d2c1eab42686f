import { useDocument } from '../stores/document-store.ts';
import { showDocument } from '../stores/open-document.ts';
import { selectArticle } from '../stores/selection-store.ts';
import type { LibraryRow } from './rows.ts';

/** Shows the document of a line, and its article where the line is one. A document without a text has nothing to show. */
export async function openRow(row: LibraryRow): Promise<void> {
  const { path, state } = row.document;
  if (state !== 'ready') return;
  if (useDocument.getState().view?.path !== path) await showDocument(path);
  // Another line may have been chosen while the document was on its way.
  if (row.kind === 'article' && useDocument.getState().path === path) selectArticle(row.article.id, 'library');
}
