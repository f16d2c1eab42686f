import type { Messages } from '../../shared/messages/messages.ts';
import type { FactChange } from '../../shared/operations/set-fact-fields.ts';
import type { TableColumn } from '../../shared/table/table-column.ts';
import { setFactFields } from '../stores/change.ts';
import { useDocument } from '../stores/document-store.ts';
import { useWorkspace } from '../stores/workspace-store.ts';
import { say, useTableState } from './table-state.ts';

/** A change with the cell it belongs to and the text that the cell shows until the change is on disk. */
export interface SentCell {
  readonly factId: string;
  readonly column: TableColumn;
  readonly text: string;
}

export const pendingKey = (factId: string, column: TableColumn): string => `${factId}/${column}`;

/** The host tells about the new review beside its answer; this is how long the cells wait for it, in milliseconds. */
const REVIEW_PATIENCE = 2000;

/**
 * Sends changes as one undo step. The cells show the new text with a mark until the review that holds it has arrived;
 * when the change fails they show what they showed before, and a sentence says so.
 */
export async function sendChanges(
  changes: readonly FactChange[],
  cells: readonly SentCell[],
  words: Messages['table'],
): Promise<void> {
  if (changes.length === 0) return;
  if (useWorkspace.getState().workspace?.readOnly) return say('error', words.readOnlyWorkspace);
  const before = useDocument.getState().view?.review;
  mark(cells);
  const saved = await setFactFields(changes);
  if (!saved) say('error', words.notSaved);
  else if (useDocument.getState().view?.review === before) await nextReview();
  unmark(cells);
}

/** Resolves when no edit is under way and the screen shows what the last one made of the table. */
export async function editsSettled(): Promise<void> {
  if (useTableState.getState().pending.size === 0) return;
  await new Promise<void>((resolve) => {
    const stop = useTableState.subscribe(({ pending }) => {
      if (pending.size > 0) return;
      stop();
      resolve();
    });
  });
  await new Promise(requestAnimationFrame);
}

function mark(cells: readonly SentCell[]): void {
  useTableState.setState(({ pending }) => {
    const next = new Map(pending);
    for (const { factId, column, text } of cells) next.set(pendingKey(factId, column), text);
    return { pending: next, notice: null };
  });
}

function unmark(cells: readonly SentCell[]): void {
  useTableState.setState(({ pending }) => {
    const next = new Map(pending);
    // A later edit of the same cell may be under way: its text is another and stays.
    for (const { factId, column, text } of cells) {
      const key = pendingKey(factId, column);
      if (next.get(key) === text) next.delete(key);
    }
    return { pending: next };
  });
}

function nextReview(): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      stop();
      resolve();
    };
    const before = useDocument.getState().view?.review;
    const stop = useDocument.subscribe(({ view }) => {
      if (view?.review !== before) done();
    });
    const timer = setTimeout(done, REVIEW_PATIENCE);
  });
}
