import { type RefObject, useEffect, useLayoutEffect } from 'react';
import { setDrawn, useDrawn } from './drawn-store.ts';
import type { Layout } from './pieces.ts';

/** How far beyond the view pieces are drawn, as `rootMargin`: a turn of the wheel meets marks, not plain text. */
const MARGIN = '120% 0px';
/** Drawn before the browser has told which pieces are near: the first screen. */
const FIRST = 3;

/** Draws the pieces near the view and lets go of those far from it. With `whole`, every piece is drawn and stays. */
export function useDrawing(scroller: RefObject<HTMLElement | null>, layout: Layout, whole: boolean): void {
  useLayoutEffect(() => {
    const first = whole ? layout.pieces : layout.pieces.slice(0, FIRST);
    useDrawn.setState({ layout, drawn: new Set(first.map(({ id }) => id)) });
  }, [layout, whole]);
  useEffect(() => {
    const root = scroller.current;
    if (whole || !root) return;
    const observer = new IntersectionObserver(follow, { root, rootMargin: MARGIN });
    const pieces = new Set(layout.pieces.map(({ id }) => id));
    for (const element of root.querySelectorAll<HTMLElement>('[data-piece]'))
      if (pieces.has(element.dataset.piece ?? '')) observer.observe(element);
    return () => observer.disconnect();
  }, [scroller, layout, whole]);
}

function follow(entries: readonly IntersectionObserverEntry[]): void {
  const add: string[] = [];
  const remove: string[] = [];
  for (const { target, isIntersecting } of entries) {
    const id = (target as HTMLElement).dataset.piece;
    if (id === undefined) continue;
    if (isIntersecting) add.push(id);
    else if (!isInUse(target)) remove.push(id);
  }
  setDrawn(add, remove);
}

/** Drawing anew replaces text nodes: what holds the focus or an end of the person's selection keeps its own. */
function isInUse(element: Element): boolean {
  const selection = window.getSelection();
  const holds = (node: Node | null): boolean => node !== null && element.contains(node);
  if (holds(document.activeElement)) return true;
  return selection !== null && !selection.isCollapsed && (holds(selection.anchorNode) || holds(selection.focusNode));
}
