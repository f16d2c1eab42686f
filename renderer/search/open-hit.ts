import type { SearchHit } from '../../shared/model/workspace.ts';
import { showSpan } from '../reader/span-store.ts';
import { useDocument } from '../stores/document-store.ts';
import { showDocument } from '../stores/open-document.ts';
import { selectArticle } from '../stores/selection-store.ts';

/** Shows the document of a hit, scrolled to its words, which light up for a moment. */
export async function openHit(hit: SearchHit): Promise<void> {
  const { path, articleId, paragraphId, field, start, end } = hit;
  if (useDocument.getState().view?.path !== path) await showDocument(path);
  if (useDocument.getState().view?.path !== path) return;
  selectArticle(articleId, 'search');
  showSpan({ path, articleId, paragraphId, field, start, end });
}
