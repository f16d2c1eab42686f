import type { DocumentView, SearchHit } from '../../shared/model/workspace.ts';
import { blockKey, blocksOf } from '../reader/block-marks.ts';
import { showSpan } from '../reader/span-store.ts';
import { useDocument } from '../stores/document-store.ts';
import { showDocument } from '../stores/open-document.ts';
import { selectArticle } from '../stores/selection-store.ts';
import { excerptParts } from './hit-groups.ts';

/** Shows the document of a hit, scrolled to its words, which light up for a moment. False when they are not there now. */
export async function openHit(hit: SearchHit): Promise<boolean> {
  const { path, articleId, paragraphId, field, start, end } = hit;
  if (useDocument.getState().view?.path !== path) await showDocument(path);
  const { view } = useDocument.getState();
  if (view?.path !== path || !holds(view, hit)) return false;
  selectArticle(articleId, 'search');
  showSpan({ path, articleId, paragraphId, field, start, end });
  return true;
}

/** Whether the document as it is now has the words of the hit in that place: it may have changed since the answer. */
function holds({ articles }: DocumentView, hit: SearchHit): boolean {
  const key = blockKey(hit);
  const block = articles.flatMap(blocksOf).find((it) => it.key === key);
  // The excerpt may end inside a long hit, so only its beginning can be compared.
  return block?.text.startsWith(excerptParts(hit).match, hit.start) ?? false;
}
