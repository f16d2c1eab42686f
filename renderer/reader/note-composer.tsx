import { type CSSProperties, type KeyboardEvent, useState } from 'react';
import { useDocument } from '../stores/document-store.ts';
import { useWords } from '../ui/words.ts';
import { saveNewNote } from './add-note.ts';
import { type NotePlace, stopWriting, useNoteDraft, writeNote } from './note-draft-store.ts';
import { SteadyText } from './steady-text.tsx';

/** The note button beside selected words and, once pressed, the little window in which the note is written. */
export function NoteComposer() {
  const { offer, writing } = useNoteDraft();
  const path = useDocument(({ view }) => view?.path);
  if (writing && writing.target.document === path) return <Composer key={writing.target.hint.start} place={writing} />;
  return offer && offer.target.document === path ? <Offer place={offer} /> : null;
}

/** The style sheet keeps the window inside the pane; it needs to know where the words are. */
function positionOf({ left, top }: NotePlace): CSSProperties {
  return { '--at': `${left}px`, top } as CSSProperties;
}

function Offer({ place }: { readonly place: NotePlace }) {
  const { reader } = useWords();
  return (
    <button
      type="button"
      className="note-offer"
      style={positionOf(place)}
      // Pressing must not take the selection away before it is read.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => writeNote(place)}
    >
      {reader.addNote}
    </button>
  );
}

/** Closes the window; the keyboard goes back to the number it was on. */
function leave(): void {
  stopWriting();
  document.querySelector<HTMLElement>('[data-reader] [data-pane-focus]')?.focus({ preventScroll: true });
}

const bringIntoView = (form: HTMLElement | null): void => form?.scrollIntoView({ block: 'nearest' });

function Composer({ place }: { readonly place: NotePlace }) {
  const { reader } = useWords();
  const body = useNoteDraft((draft) => draft.body);
  const [saving, setSaving] = useState(false);
  const blank = body.trim() === '';
  const save = async (): Promise<void> => {
    if (blank || saving) return;
    setSaving(true);
    if (await saveNewNote(place.target, body.trim())) leave();
    else setSaving(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
    if (event.key === 'Escape' && blank) leave();
  };
  return (
    <form
      ref={bringIntoView}
      className="note-composer"
      style={positionOf(place)}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <q>
        <SteadyText text={place.target.exact} />
      </q>
      <textarea
        // biome-ignore lint/a11y/noAutofocus: the person has just asked for this window in order to write in it
        autoFocus
        aria-label={`${reader.noteLabel} ${place.target.exact}`}
        placeholder={reader.notePlaceholder}
        rows={3}
        value={body}
        onChange={(event) => useNoteDraft.setState({ body: event.target.value })}
        onKeyDown={onKeyDown}
      />
      <div className="note-composer-foot">
        <kbd>Ctrl ⏎</kbd>
        <button type="button" className="button" onClick={leave}>
          {reader.cancel}
        </button>
        <button type="submit" className="button" data-kind="main" disabled={blank || saving}>
          {reader.saveNote}
        </button>
      </div>
    </form>
  );
}
