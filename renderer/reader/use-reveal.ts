import { type RefObject, useEffect } from 'react';
import type { Anchor } from '../../shared/model/annotation.ts';
import type { DocumentView } from '../../shared/model/workspace.ts';
import { type Selection, useSelection } from '../stores/selection-store.ts';
import { type BlockPlace, blockKey } from './block-marks.ts';
import { drawPlace, useDrawn } from './drawn-store.ts';
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
    if (view && selection.origin !== 'reader') later(scroller, (root) => reveal(root, view, selection));
  }, [selection, read]);
  const note = view?.review.annotations.find(({ annotation }) => annotation.id === selection.annotationId)?.anchor;
  const drawn = useDrawn((it) => {
    const piece = note?.state === 'anchored' ? it.layout?.pieceAt(blockKey(note), note.start) : null;
    return piece != null && it.drawn.has(piece);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawing makes other text nodes of the same text
  useEffect(() => {
    if (scroller.current) light('crossfoot-chosen', rangesOf(scroller.current, note));
  }, [scroller, view, note, drawn]);
  useEffect(() => {
    if (!request || !scroller.current || view?.path !== request.path) return;
    later(scroller, (root) => show(root, request));
    spanShown(request);
  }, [scroller, view, request]);
}

/** After the effects: what is far from the view must be drawn first, and React does not draw inside an effect. */
function later(scroller: RefObject<HTMLElement | null>, run: (root: HTMLElement) => void): void {
  queueMicrotask(() => {
    if (scroller.current) run(scroller.current);
  });
}

/** Draws a span's place and shows it. */
function show(root: HTMLElement, span: BlockPlace & { readonly start: number; readonly end: number }): void {
  drawPlace(blockKey(span), span.start);
  revealSpan(root, blockKey(span), span.start, span.end);
}

function reveal(root: HTMLElement, view: DocumentView, selection: Selection): void {
  const { factId, annotationId, articleId, findingKey } = selection;
  if (factId !== null) revealMark(root, factPlace(view, factId), `[data-fact="${CSS.escape(factId)}"]`);
  else if (annotationId !== null) revealMark(root, notePlace(view, annotationId), noteSelector(annotationId));
  else if (findingKey !== null) revealFinding(root, view, findingKey);
  else if (articleId !== null) revealArticle(root, articleId);
}

const noteSelector = (id: string): string => `[data-note="${CSS.escape(id)}"]`;

const factPlace = (view: DocumentView, id: string) => view.review.facts.find(({ read }) => read.id === id)?.read;

function notePlace(view: DocumentView, id: string) {
  const anchor = view.review.annotations.find(({ annotation }) => annotation.id === id)?.anchor;
  return anchor?.state === 'anchored' ? anchor : undefined;
}

function revealMark(
  root: HTMLElement,
  place: (BlockPlace & { readonly start: number }) | undefined,
  selector: string,
): void {
  if (place) drawPlace(blockKey(place), place.start);
  const element = root.querySelector(selector);
  if (element) revealElement(root, element, 'center');
}

/** A finding that names no figure stands on the words it is about. */
function revealFinding(root: HTMLElement, view: DocumentView, findingKey: string): void {
  const span = view.review.findings.find(({ key }) => key === findingKey)?.finding.spans[0];
  if (span) show(root, span);
}

function revealArticle(root: HTMLElement, articleId: string): void {
  const element = root.querySelector(`[data-article="${CSS.escape(articleId)}"]`);
  if (element) revealElement(root, element, 'start');
}

function rangesOf(root: HTMLElement, anchor: Anchor | undefined): readonly Range[] {
  if (anchor?.state !== 'anchored') return [];
  const block = blockElement(root, blockKey(anchor));
  const range = block && rangeOf(block, anchor.start, anchor.end);
  return range ? [range] : [];
}
