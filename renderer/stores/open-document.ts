import type { Review } from '../../shared/model/review.ts';
import { type ReviewChange, withReviewChange } from '../../shared/review/review-change.ts';
import { viewFromText } from '../../shared/review/view-text.ts';
import { api } from '../api.ts';
import { useDocument } from './document-store.ts';
import { valueOrReport } from './problems.ts';
import { selectNothing } from './selection-store.ts';

/** Changes that were heard while the answer they belong to was on its way, in order; null while nothing is. */
let early: { readonly path: string; readonly change: ReviewChange }[] | null = null;

/**
 * Shows a document; the one asked for last wins when answers overtake one another. Resolves when it is shown. Nothing is
 * selected in it then: ids of the document before name other things here.
 */
export async function showDocument(path: string): Promise<void> {
  useDocument.setState({ path });
  const changes: typeof early = [];
  early = changes;
  const text = valueOrReport(await api.view(path));
  const { path: wanted, view: before } = useDocument.getState();
  if (wanted !== path) return;
  const view = text && viewFromText(text);
  if (before?.path !== path) selectNothing();
  if (early === changes) early = null;
  const review = view && changes.filter((it) => it.path === path).reduce(apply, view.review);
  useDocument.setState(view && review ? { view: { ...view, review } } : { path: null, view: null });
}

const apply = (review: Review, { change }: { readonly change: ReviewChange }): Review =>
  withReviewChange(review, change);

/**
 * Takes over what an edit changed. Answers and events take different ways into the page: a change that overtakes the
 * answer is kept for it, and one that the answer holds already changes nothing in it.
 */
export function receiveReviewChange(path: string, change: ReviewChange): void {
  if (early) return void early.push({ path, change });
  const { view } = useDocument.getState();
  if (view?.path === path) useDocument.setState({ view: { ...view, review: withReviewChange(view.review, change) } });
}
