import { create } from 'zustand';
import type { TextSelector } from '../../shared/model/annotation.ts';

/** Words to which a note can be attached, and where in the pane its little window belongs. */
export interface NotePlace {
  readonly target: TextSelector;
  /** CSS pixels from the upper left corner of the reader's scrolled content. */
  readonly left: number;
  readonly top: number;
}

export interface NoteDraft {
  /** What the person has selected in the text: the note button is offered there. */
  readonly offer: NotePlace | null;
  /** The note that is being written. */
  readonly writing: NotePlace | null;
  /** What was written so far; kept here, so that another document can be looked at meanwhile. */
  readonly body: string;
}

export const useNoteDraft = create<NoteDraft>(() => ({ offer: null, writing: null, body: '' }));

/** Begins to write a note on what is offered. A note that has words already is not thrown away for a new one. */
export function writeNote(place: NotePlace): void {
  const { writing, body } = useNoteDraft.getState();
  useNoteDraft.setState(writing && body.trim() !== '' ? { offer: null } : { offer: null, writing: place, body: '' });
}

export function stopWriting(): void {
  useNoteDraft.setState({ writing: null, body: '' });
}
