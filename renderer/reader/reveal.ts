import { blockElement, rangeOf } from './text-position.ts';

/** Part of the pane's height, at its top and bottom, in which nothing counts as comfortably seen. */
const EDGE = 0.08;
const FLASH_MILLISECONDS = 1800;

type Place = Pick<Element, 'getBoundingClientRect'>;

/** True when the place stands in the scroller's view, away from its edges. */
function isSeen(scroller: HTMLElement, place: Place): boolean {
  const view = scroller.getBoundingClientRect();
  const rect = place.getBoundingClientRect();
  const margin = view.height * EDGE;
  return rect.height > 0 && rect.top >= view.top + margin && rect.bottom <= view.bottom - margin;
}

/** Scrolls so that the place stands in the upper part of the view; does nothing when it can be seen already. */
function scrollTo(scroller: HTMLElement, place: Place): void {
  if (isSeen(scroller, place)) return;
  const view = scroller.getBoundingClientRect();
  const rect = place.getBoundingClientRect();
  scroller.scrollTop += rect.top - view.top - view.height * 0.38;
}

/** Brings an element into view. What is off screen is laid out only when it comes near, hence the second look. */
export function revealElement(scroller: HTMLElement, element: Element, where: 'start' | 'nearest' | 'center'): void {
  if (where !== 'center') {
    element.scrollIntoView({ block: where });
    requestAnimationFrame(() => element.scrollIntoView({ block: where }));
    return;
  }
  if (isSeen(scroller, element)) return;
  element.scrollIntoView({ block: 'center' });
  requestAnimationFrame(() => scrollTo(scroller, element));
}

/** Brings a span of a block into view and lights it up for a moment; false when the block has no such span. */
export function revealSpan(scroller: HTMLElement, key: string, start: number, end: number): boolean {
  const block = blockElement(scroller, key);
  const range = block && rangeOf(block, start, end);
  if (!block || !range) return false;
  if (!isSeen(scroller, range)) block.scrollIntoView({ block: 'nearest' });
  requestAnimationFrame(() => {
    scrollTo(scroller, range);
    light('crossfoot-flash', [range]);
    setTimeout(() => {
      if (CSS.highlights.get('crossfoot-flash')?.has(range)) light('crossfoot-flash', []);
    }, FLASH_MILLISECONDS);
  });
  return true;
}

/** Colours ranges through the style sheet's `::highlight(name)`, without touching the page's elements. */
export function light(name: 'crossfoot-flash' | 'crossfoot-chosen', ranges: readonly Range[]): void {
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}
