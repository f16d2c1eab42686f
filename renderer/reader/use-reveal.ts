import { type RefObject, useEffect } from 'react';
import type { DocumentView } from '../../shared/model/workspace.ts';
import { type Selection, useSelection } from '../stores/selection-store.ts';
import { blockKey } from './block-marks.ts';
import { light, revealElement, revealSpan } from './reveal.ts';
import { spanShown, useSpanRequest } from './span-store.ts';
import { blockElement, rangeOf } from './text-position.ts';

/** Brings into view what was selected elsewhere, and lights up the spans that were asked for. */
export function useReveal(scroller: RefObject<HTMLElement | null>, view: DocumentView | null): void {
  const selection = useSelection();
  const { request } = useSpanRequest();
  const read = view && `${view.path} ${view.source.sha256} ${view.source.encoding}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new review (an edit) must not scroll, a new reading must
  useEffect(() => {
    if (scroller.current && view && selection.origin !== 'reader') reveal(scroller.current, view, selection);
  }, [selection, read]);
  useEffect(() => {
    if (scroller.current) light('crossfoot-chosen', chosenNote(scroller.current, view, selection.annotationId));
  }, [scroller, view, selection.annotationId]);
  useEffect(() => {
    if (!request || !scroller.current || view?.path !== request.path) return;
    revealSpan(scroller.current, blockKey(request), request.start, request.end);
    spanShown(request);
  }, [scroller, view, request]);
}

function reveal(scroller: HTMLElement, view: DocumentView, selection: Selection): void {
  const { factId, annotationId, articleId, findingKey } = selection;
  if (factId !== null) revealFirst(scroller, `[data-fact="${CSS.escape(factId)}"]`, 'center');
  else if (annotationId !== null) revealFirst(scroller, `[data-note="${CSS.escape(annotationId)}"]`, 'center');
  else if (findingKey !== null) revealFinding(scroller, view, findingKey);
  else if (articleId !== null) revealFirst(scroller, `[data-article="${CSS.escape(articleId)}"]`, 'start');
}

/** A finding that names no figure stands on the words it is about. */
function revealFinding(scroller: HTMLElement, view: DocumentView, findingKey: string): void {
  const span = view.review.findings.find(({ key }) => key === findingKey)?.finding.spans[0];
  if (span) revealSpan(scroller, blockKey(span), span.start, span.end);
}

function revealFirst(scroller: HTMLElement, selector: string, where: 'start' | 'center'): void {
  const element = scroller.querySelector(selector);
  if (element) revealElement(scroller, element, where);
}

function chosenNote(scroller: HTMLElement, view: DocumentView | null, id: string | null): readonly Range[] {
  const anchor = view?.review.annotations.find(({ annotation }) => annotation.id === id)?.anchor;
  if (anchor?.state !== 'anchored') return [];
  const block = blockElement(scroller, blockKey(anchor));
  const range = block && rangeOf(block, anchor.start, anchor.end);
  return range ? [range] : [];
}
