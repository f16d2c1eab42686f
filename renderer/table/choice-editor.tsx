import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { afterKey, type EditorProps } from './cell-editor.tsx';

export interface Choice {
  readonly id: string;
  readonly text: string;
}

interface ChoiceEditorProps extends EditorProps {
  readonly choices: readonly Choice[];
}

/** Chooses from a short list: letters narrow it, arrows walk it, Enter takes the marked choice. */
export function ChoiceEditor({ choices, label, text, isSeed, hint, invalid, commit, cancel }: ChoiceEditorProps) {
  const [query, setQuery] = useState(isSeed ? text : '');
  const matching = choices.filter((choice) => matches(choice, query));
  const [marked, setMarked] = useState(() => Math.max(0, isSeed ? 0 : choices.findIndex((it) => it.text === text)));
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  const listId = useId();
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const take = (choice: Choice | undefined, then: Parameters<typeof commit>[1]): void => {
    if (!choice) return;
    isDone.current = true;
    isDone.current = commit(choice.text, then);
  };
  const leave = (keepsFocus: boolean): void => {
    isDone.current = true;
    cancel(keepsFocus);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    let isUsed = true;
    const step = STEPS[event.key];
    const then = step === undefined ? afterKey(event, false, false) : null;
    if (step !== undefined) setMarked((at) => (at + step + matching.length) % Math.max(1, matching.length));
    else if (event.key === 'Escape') leave(true);
    else if (then) take(matching[marked], then);
    else isUsed = false;
    // The keys of the field are none of the grid's.
    event.stopPropagation();
    if (isUsed) event.preventDefault();
  };
  return (
    <span className="ft-editor ft-choice">
      <input
        ref={field}
        role="combobox"
        aria-label={label}
        aria-invalid={invalid}
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={matching[marked] ? `${listId}-${matching[marked].id}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={isSeed ? '' : text}
        title={hint}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setMarked(0);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => !isDone.current && document.hasFocus() && leave(false)}
      />
      <ChoiceList
        id={listId}
        field={field}
        choices={matching}
        marked={marked}
        take={(it) => take(it, 'stay')}
        hint={hint}
      />
    </span>
  );
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

function matches({ id, text }: Choice, query: string): boolean {
  const wanted = query.trim().toLowerCase();
  return text.toLowerCase().includes(wanted) || id.toLowerCase().startsWith(wanted);
}

interface ChoiceListProps {
  readonly id: string;
  readonly field: { readonly current: HTMLElement | null };
  readonly choices: readonly Choice[];
  readonly marked: number;
  readonly hint: string;
  readonly take: (choice: Choice) => void;
}

/** Beside the field but not in the grid, which would cut it off. Opens upwards where there is no room below. */
function ChoiceList({ id, field, choices, marked, hint, take }: ChoiceListProps) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = field.current?.closest('[role="gridcell"]')?.getBoundingClientRect();
    const element = list.current;
    if (!box || !element) return;
    const height = element.offsetHeight;
    const top = box.bottom + height > window.innerHeight ? box.top - height : box.bottom;
    element.style.top = `${Math.max(0, top)}px`;
    element.style.left = `${Math.min(box.left, window.innerWidth - element.offsetWidth)}px`;
    element.style.minWidth = `${box.width}px`;
  });
  return createPortal(
    <div ref={list} className="ft-choices">
      <div id={id} role="listbox">
        {choices.map((choice, index) => (
          <div
            key={choice.id}
            id={`${id}-${choice.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === marked}
            data-choice={choice.id}
            // The mouse must not take the focus from the field: leaving it cancels.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(choice)}
            onKeyDown={() => {}}
          >
            {choice.text}
          </div>
        ))}
      </div>
      {hint !== '' && <p>{hint}</p>}
    </div>,
    document.body,
  );
}
