import { create } from 'zustand';

/** The text in the open editor of the table, for the line under it; null while nothing was typed. */
export const useCellDraft = create<{ readonly text: string | null }>(() => ({ text: null }));

export function noteDraft(text: string | null): void {
  useCellDraft.setState({ text });
}
