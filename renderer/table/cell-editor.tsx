import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { noteDraft } from './cell-draft.ts';

/** Where the keyboard goes after an edit; `leave` when it has gone elsewhere already. */
export type AfterEdit = 'down' | 'up' | 'right' | 'left' | 'stay' | 'fill' | 'leave';

export interface EditorProps {
  readonly label: string;
  /** What the editor begins with. */
  readonly text: string;
  /** True when the text replaces what stood there: then a first arrow key moves on, as in spreadsheets. */
  readonly isSeed: boolean;
  /** Says how many rows Ctrl+Enter fills; empty when only one is selected. */
  readonly hint: string;
  readonly invalid: boolean;
  /** False when the text was refused: the editor stays. */
  readonly commit: (text: string, then: AfterEdit) => boolean;
  readonly cancel: (keepsFocus: boolean) => void;
}

/** Edits one cell in place. Before it is committed nobody but the line under the table hears of it, after a pause. */
export function CellEditor({ multiline, ...props }: EditorProps & { readonly multiline: boolean }) {
  const { label, text, isSeed, hint, invalid, commit, cancel } = props;
  const [draft, setDraft] = useState(text);
  const field = useRef<HTMLTextAreaElement>(null);
  const isDone = useRef(false);
  useEffect(() => {
    const { current } = field;
    current?.focus({ preventScroll: true });
    if (isSeed) current?.setSelectionRange(current.value.length, current.value.length);
    else current?.select();
  }, [isSeed]);
  useDraftNote(isSeed ? text : null);
  const finish = (then: AfterEdit): void => {
    isDone.current = true;
    isDone.current = commit(draft, then);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    let isUsed = true;
    const then = afterKey(event, multiline, isSeed);
    if (event.key === 'Escape') {
      isDone.current = true;
      cancel(true);
    } else if (then) finish(then);
    else isUsed = false;
    // The keys of the field are none of the grid's.
    event.stopPropagation();
    if (isUsed) event.preventDefault();
  };
  return (
    <span className="ft-editor">
      <textarea
        ref={field}
        rows={1}
        spellCheck={false}
        aria-label={label}
        aria-invalid={invalid}
        title={hint}
        value={draft}
        onChange={(event) => {
          const typed = multiline ? event.target.value : withoutBreaks(event.target.value);
          setDraft(typed);
          noteDraft(typed);
        }}
        onKeyDown={onKeyDown}
        // Another window in front is no end of an edit: the person may be looking something up.
        onBlur={() => !isDone.current && document.hasFocus() && finish('leave')}
      />
      {hint !== '' && <span className="ft-editor-hint">{hint}</span>}
    </span>
  );
}

/** Tells the line under the table what is typed, and that nothing is any more when the editor goes. */
function useDraftNote(first: string | null): void {
  useEffect(() => {
    noteDraft(first);
    return () => noteDraft(null);
  }, [first]);
}

const withoutBreaks = (text: string): string => text.replaceAll(/[\r\n]+/g, ' ');

/** What a key does with the text; null leaves the key to the field. */
export function afterKey(event: KeyboardEvent, multiline: boolean, isSeed: boolean): AfterEdit | null {
  const { key, shiftKey } = event;
  if (key === 'Enter' && (event.ctrlKey || event.metaKey)) return 'fill';
  if (key === 'Enter' && event.altKey) return multiline ? null : 'down';
  if (key === 'Enter') return shiftKey ? 'up' : 'down';
  if (key === 'Tab') return shiftKey ? 'left' : 'right';
  if (!isSeed || shiftKey || event.ctrlKey || event.altKey || event.metaKey) return null;
  return ARROWS[key] ?? null;
}

const ARROWS: Readonly<Record<string, AfterEdit>> = { ArrowDown: 'down', ArrowUp: 'up' };
