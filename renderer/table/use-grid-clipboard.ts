import { useEffect } from 'react';
import { cellCount, copiedText, pasteText } from './grid-edits.ts';
import { currentRange, type GridModel } from './grid-model.ts';
import { say } from './table-state.ts';

type Box<T> = { readonly current: T };

/**
 * Copy and paste of cells. Where no text is selected, Chromium tells the body of it and not the focused cell, so the
 * document is listened to and the focus decides. A field (an editor, the filter) keeps its own clipboard.
 */
export function useGridClipboard(scroller: Box<HTMLElement | null>, model: Box<GridModel>): void {
  useEffect(() => {
    const isOurs = (): boolean => {
      const focused = document.activeElement;
      return focused?.getAttribute('role') === 'gridcell' && scroller.current?.contains(focused) === true;
    };
    const onCopy = (event: ClipboardEvent): void => {
      if (isOurs()) copyTo(event, model.current);
    };
    const onPaste = (event: ClipboardEvent): void => {
      if (!isOurs()) return;
      event.preventDefault();
      pasteText(model.current, event.clipboardData?.getData('text/plain') ?? '');
    };
    document.addEventListener('copy', onCopy);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('paste', onPaste);
    };
  }, [scroller, model]);
}

function copyTo(event: ClipboardEvent, model: GridModel): void {
  const text = copiedText(model);
  const range = currentRange(model);
  if (text === null || !range) return;
  event.clipboardData?.setData('text/plain', text);
  event.preventDefault();
  say('info', model.words.table.copied(cellCount(range)));
}
