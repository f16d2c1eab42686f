import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { ReviewedFact } from '../../shared/model/review.ts';
import { setFactFields } from '../stores/change.ts';
import { useWords } from '../ui/words.ts';

/** Idle time after which what was typed is saved by itself, in milliseconds. */
const REST = 1500;

/** The checker's note on one fact. Saved when the field is left, after a rest in typing, and when the pane goes away. */
export function FactNote({ fact, readOnly }: { fact: ReviewedFact; readOnly: boolean }) {
  const { facts, inspector } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const pending = useRef<string | null>(null);
  pending.current = typed;
  const { selector: target, note } = fact;
  const save = async (): Promise<void> => {
    const value = pending.current;
    if (value === null || value === note) return;
    const saved = await setFactFields([{ target, field: 'note', value: value === '' ? null : value }]);
    // What was typed while it was being saved waits for the next time.
    if (saved && pending.current === value) setTyped(null);
  };
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => void latest.current(), REST);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => () => void latest.current(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
  };
  return (
    <section>
      <h3>{inspector.noteTitle}</h3>
      <textarea
        aria-label={facts.fields.note}
        placeholder={inspector.notePlaceholder}
        rows={2}
        readOnly={readOnly}
        value={typed ?? note}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => void save()}
        onKeyDown={onKeyDown}
      />
    </section>
  );
}
