import { useEffect, useMemo, useRef } from 'react';
import type { AnchoredAnnotation } from '../../shared/model/review.ts';
import type { DocumentView } from '../../shared/model/workspace.ts';
import { useDocument } from '../stores/document-store.ts';
import { useSelection } from '../stores/selection-store.ts';
import { useWorkspace } from '../stores/workspace-store.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { useWords } from '../ui/words.ts';
import { noteLists } from './note-list.ts';
import { NoteView } from './note-view.tsx';
import './notes.css';
import { OrphanedEdits } from './orphaned-edits.tsx';

/** The notes of the open document, in the order of its text; those that lost their place at the end. */
export function NotesPane() {
  const { view } = useDocument();
  const { notes: words } = useWords();
  if (!view) return <EmptyState hint={words.noDocument} />;
  if (view.review.annotations.length + view.review.orphans.length === 0) return <EmptyState hint={words.none} />;
  return <Notes key={view.path} view={view} />;
}

function Notes({ view }: { view: DocumentView }) {
  const { notes: words } = useWords();
  const list = useRef<HTMLElement>(null);
  const { annotationId, origin } = useSelection();
  const { annotations } = view.review;
  const lists = useMemo(() => noteLists(annotations, view.articles), [annotations, view.articles]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new selection scrolls, not every edit
  useEffect(() => {
    if (origin !== 'notes') list.current?.querySelector('[data-selected]')?.scrollIntoView({ block: 'nearest' });
  }, [annotationId]);
  return (
    <section ref={list} className="notes" aria-label={words.label}>
      <NoteItems notes={lists.placed} />
      {lists.orphaned.length > 0 && <h3>{words.orphanedTitle}</h3>}
      <NoteItems notes={lists.orphaned} />
      <OrphanedEdits edits={view.review.orphans} />
    </section>
  );
}

function NoteItems({ notes }: { notes: readonly AnchoredAnnotation[] }) {
  const readOnly = useWorkspace(({ workspace }) => workspace?.readOnly != null);
  const annotationId = useSelection((selection) => selection.annotationId);
  return notes.map((note) => (
    <NoteView key={note.annotation.id} note={note} selected={note.annotation.id === annotationId} readOnly={readOnly} />
  ));
}
