import { useEffect } from 'react';
import { fieldOfColumn } from '../../shared/table/table-column.ts';
import { startEditing, useTableState } from './table-state.ts';

type Box<T> = { readonly current: T };

/** The part of the EditContext API that is used; TypeScript's DOM library does not have it yet. */
interface TextTarget extends EventTarget {
  readonly text: string;
  updateText(start: number, end: number, text: string): void;
  updateSelection(start: number, end: number): void;
  updateControlBounds(bounds: DOMRect): void;
  updateSelectionBounds(bounds: DOMRect): void;
  updateCharacterBounds(start: number, bounds: DOMRect[]): void;
}
type Host = HTMLElement & { editContext?: TextTarget | null };
declare const EditContext: undefined | (new () => TextTarget);

/**
 * Lets an input method write into the active cell: Chinese is composed from several keys, and only an element that takes
 * text is offered them. The words under composition stand in the cell; when they are chosen, the editor opens with them.
 */
export function useGridInput(scroller: Box<HTMLElement | null>, factId: string | undefined, column: number): void {
  const isEditing = useTableState((state) => state.editing !== null);
  useEffect(() => {
    const cell = scroller.current?.querySelector<Host>(`[data-fact="${factId}"] [data-at="${column}"]`);
    if (!cell || isEditing || typeof EditContext === 'undefined' || !takesText(cell)) return;
    return receiveText(cell, new EditContext());
  }, [scroller, factId, column, isEditing]);
}

const takesText = (cell: HTMLElement): boolean =>
  cell.getAttribute('aria-readonly') !== 'true' && fieldOfColumn(cell.dataset.column as 'value') !== null;

function receiveText(cell: Host, target: TextTarget): () => void {
  let isComposing = false;
  const show = (text: string): void => useTableState.setState({ composing: text === '' ? null : text });
  const finish = (): void => {
    isComposing = false;
    const { text } = target;
    show('');
    target.updateText(0, text.length, '');
    if (text !== '') startEditing(text);
  };
  target.addEventListener('compositionstart', () => {
    isComposing = true;
    place(cell, target);
  });
  target.addEventListener('textupdate', () => (isComposing ? show(target.text) : finish()));
  target.addEventListener('compositionend', finish);
  target.addEventListener('characterboundsupdate', () => place(cell, target));
  cell.editContext = target;
  return () => {
    cell.editContext = null;
    show('');
  };
}

/** The list of the input method opens beside the cell. */
function place(cell: HTMLElement, target: TextTarget): void {
  const box = cell.getBoundingClientRect();
  target.updateControlBounds(box);
  target.updateSelectionBounds(box);
  target.updateCharacterBounds(0, [box]);
}
