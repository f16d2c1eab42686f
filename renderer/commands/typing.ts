const NO_TEXT = new Set(['checkbox', 'radio', 'button', 'submit', 'reset', 'range', 'color', 'file']);

/** True while the focus is in a field that takes text. */
export function isTyping(target: Element | null = document.activeElement): boolean {
  if (target instanceof HTMLTextAreaElement) return !target.readOnly;
  if (target instanceof HTMLInputElement) return !NO_TEXT.has(target.type) && !target.readOnly;
  return target instanceof HTMLElement && target.isContentEditable;
}
