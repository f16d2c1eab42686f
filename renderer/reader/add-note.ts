import type { TextSelector } from '../../shared/model/annotation.ts';
import { selectorAt } from '../../shared/text/anchor.ts';
import { change } from '../stores/change.ts';
import { useDocument } from '../stores/document-store.ts';
import { selectAnnotation, useSelection } from '../stores/selection-store.ts';
import { useWorkspace } from '../stores/workspace-store.ts';
import { blockKey, blocksOf } from './block-marks.ts';
import { type NotePlace, useNoteDraft, writeNote } from './note-draft-store.ts';
import { trimmedSpan } from './quote.ts';
import { blockElement, rangeOf, selectedUnits } from './text-position.ts';

const isReadOnly = (): boolean => useWorkspace.getState().workspace?.readOnly != null;

/** The scrolled element of the reader that is mounted; null while none is. */
function scroller(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-reader]');
}

/**
 * The command `add-note`: a note on the selected words, else on the selected number. False when nothing is selected or
 * nothing can be saved.
 */
export function addNote(): boolean {
  if (isReadOnly()) return false;
  const place = selectedWords() ?? useNoteDraft.getState().offer ?? selectedNumber();
  if (place) writeNote(place);
  return place !== null;
}

/** What the person has selected in the text; null when nothing, or only white space. */
export function selectedWords(): NotePlace | null {
  const root = isReadOnly() ? null : scroller();
  const units = root && selectedUnits(root, window.getSelection());
  return root && units ? placeFor(root, units.key, units.start, units.end, units.range) : null;
}

function selectedNumber(): NotePlace | null {
  const root = scroller();
  const { factId } = useSelection.getState();
  const fact = useDocument.getState().view?.review.facts.find(({ read }) => read.id === factId)?.read;
  const block = root && fact && blockElement(root, blockKey(fact));
  const range = block && rangeOf(block, fact.start, fact.end);
  return root && fact && range ? placeFor(root, blockKey(fact), fact.start, fact.end, range) : null;
}

function placeFor(root: HTMLElement, key: string, from: number, to: number, range: Range): NotePlace | null {
  const { view } = useDocument.getState();
  const block = view?.articles.flatMap(blocksOf).find((it) => it.key === key);
  const span = block && trimmedSpan(block.text, from, to);
  if (!view || !block || !span) return null;
  return { target: selectorAt(view.path, block, span.start, span.end), ...below(root, range) };
}

/** The place under the last line of the range, in the coordinates of the scrolled content. */
function below(root: HTMLElement, range: Range): { left: number; top: number } {
  const rects = range.getClientRects();
  const rect = rects[rects.length - 1] ?? range.getBoundingClientRect();
  const view = root.getBoundingClientRect();
  return { left: rect.left - view.left + root.scrollLeft, top: rect.bottom - view.top + root.scrollTop };
}

/** Attaches a new note; true when it is on disk. It is selected then. */
export async function saveNewNote(target: TextSelector, body: string): Promise<boolean> {
  const id = crypto.randomUUID();
  const now = new Date().toISOString();
  const creator = useWorkspace.getState().preferences.checker;
  const annotation = { target: { ...target, hint: { ...target.hint } }, body, creator, created: now, modified: now };
  const saved = await change('annotate', { id, annotation });
  if (saved) selectAnnotation(id, 'reader');
  return saved;
}
