import type { KeyboardEvent } from 'react';
import type { AnchoredAnnotation } from '../../shared/model/review.ts';
import { SteadyText } from '../reader/steady-text.tsx';
import { selectAnnotation } from '../stores/selection-store.ts';
import { useScreenLanguage, useWords } from '../ui/words.ts';
import { removeNote, saveNote } from './note-changes.ts';
import { useDraft } from './use-draft.ts';

interface NoteViewProps {
  readonly note: AnchoredAnnotation;
  readonly selected: boolean;
  readonly readOnly: boolean;
}

/** One note: the words it is on (a way into the text), what was written, by whom and when. */
export function NoteView({ note: { annotation, anchor }, selected, readOnly }: NoteViewProps) {
  const { notes: words } = useWords();
  const draft = useDraft(annotation.body, (body) => saveNote(annotation, body));
  const orphaned = anchor.state === 'orphaned';
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void draft.save();
  };
  return (
    <article
      className="note"
      data-note-id={annotation.id}
      data-selected={selected || undefined}
      data-orphaned={orphaned || undefined}
    >
      <Quote annotation={annotation} orphaned={orphaned} />
      {orphaned && <p className="note-orphaned">{words.orphaned}</p>}
      <textarea
        aria-label={words.body(annotation.target.exact)}
        placeholder={words.placeholder}
        readOnly={readOnly}
        rows={2}
        value={draft.text}
        onChange={(event) => draft.type(event.target.value)}
        onFocus={() => selectAnnotation(annotation.id, 'notes')}
        onBlur={() => void draft.save()}
        onKeyDown={onKeyDown}
      />
      <footer>
        <Signature annotation={annotation} />
        {draft.unsaved && <span>{words.unsaved}</span>}
        {!readOnly && (
          <button type="button" onClick={() => void removeNote(annotation)}>
            {words.remove}
          </button>
        )}
      </footer>
    </article>
  );
}

type AnnotationProps = Pick<AnchoredAnnotation, 'annotation'>;

function Quote({ annotation, orphaned }: AnnotationProps & { readonly orphaned: boolean }) {
  const { notes: words } = useWords();
  const { prefix, exact, suffix } = annotation.target;
  if (orphaned) {
    return (
      <blockquote>
        <span className="quiet">
          <SteadyText text={prefix} />
        </span>
        <SteadyText text={exact} />
        <span className="quiet">
          <SteadyText text={suffix} />
        </span>
      </blockquote>
    );
  }
  return (
    <button
      type="button"
      className="note-quote"
      title={words.show}
      onClick={() => selectAnnotation(annotation.id, 'notes')}
    >
      <SteadyText text={exact} />
    </button>
  );
}

function Signature({ annotation }: AnnotationProps) {
  const { notes: words } = useWords();
  const language = useScreenLanguage();
  const { creator, created, modified } = annotation;
  const shown = (time: string): string =>
    new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(
      new Date(time),
    );
  return (
    <span className="note-signature">
      {creator === '' ? words.unnamed : creator}, <time dateTime={created}>{shown(created)}</time>
      {modified !== created && ` (${words.changed(shown(modified))})`}
    </span>
  );
}
