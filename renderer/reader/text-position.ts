/**
 * Between characters of a block and places in the page. Works because everything inside a block element that holds text
 * is the block's text and nothing else; signs are drawn by the style sheet.
 */

export function blockElement(root: ParentNode, key: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-block="${CSS.escape(key)}"]`);
}

/** The range of units [start, end) of a block; null when the block is shorter than `end`. */
export function rangeOf(block: HTMLElement, start: number, end: number): Range | null {
  const range = document.createRange();
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let at = 0;
  let begun = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node as Text;
    if (!begun && start < at + length) {
      range.setStart(node, start - at);
      begun = true;
    }
    if (begun && end <= at + length) {
      range.setEnd(node, end - at);
      return range;
    }
    at += length;
  }
  return null;
}

/** Which units of which block a selection of the person covers; what reaches into further blocks is left out. */
export function selectedUnits(
  root: HTMLElement,
  selection: Selection | null,
): { readonly key: string; readonly start: number; readonly end: number; readonly range: Range } | null {
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const block = closestBlock(range.startContainer);
  const key = block?.dataset.block;
  if (!block || key === undefined || !root.contains(block)) return null;
  const start = unitsBefore(block, range.startContainer, range.startOffset);
  const inside = block.contains(range.endContainer);
  const end = inside ? unitsBefore(block, range.endContainer, range.endOffset) : (block.textContent ?? '').length;
  return start < end ? { key, start, end, range } : null;
}

function closestBlock(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('[data-block]') ?? null;
}

/** The block in which an element stands, and the unit at which the element's text begins. */
export function unitOf(element: Element): { readonly key: string; readonly unit: number } | null {
  const block = closestBlock(element);
  const key = block?.dataset.block;
  return block && key !== undefined ? { key, unit: unitsBefore(block, element, 0) } : null;
}

function unitsBefore(block: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}
