import type { KeyboardEvent } from 'react';
import type { ReviewedFact } from '../../shared/model/review.ts';
import { useDraft } from '../notes/use-draft.ts';
import { setFactFields } from '../stores/change.ts';
import { useWords } from '../ui/words.ts';

/** The checker's note on one fact. */
export function FactNote({ fact, readOnly }: { fact: ReviewedFact; readOnly: boolean }) {
  const { facts, inspector } = useWords();
  const { selector: target, note } = fact;
  const draft = useDraft(note, (text) =>
    setFactFields([{ target, field: 'note', value: text.trim() === '' ? null : text }]),
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void draft.save();
  };
  return (
    <section>
      <h3>{inspector.noteTitle}</h3>
      <textarea
        aria-label={facts.fields.note}
        placeholder={inspector.notePlaceholder}
        rows={2}
        readOnly={readOnly}
        value={draft.text}
        onChange={(event) => draft.type(event.target.value)}
        onBlur={() => void draft.save()}
        onKeyDown={onKeyDown}
      />
    </section>
  );
}
