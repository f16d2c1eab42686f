import type { Annotation } from '../../shared/model/annotation.ts';
import { change } from '../stores/change.ts';

/** Replaces the words of a note; who wrote it first and when stays. True when it is on disk. */
export function saveNote({ id, target, creator, created }: Annotation, body: string): Promise<boolean> {
  const modified = new Date().toISOString();
  const plain = { ...target, hint: { ...target.hint } };
  return change('annotate', { id, annotation: { target: plain, body, creator, created, modified } });
}

/** Removes a note; Undo brings it back. */
export function removeNote({ id }: Annotation): Promise<boolean> {
  return change('annotate', { id, annotation: null });
}
