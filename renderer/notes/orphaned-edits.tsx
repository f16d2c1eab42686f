import type { Messages } from '../../shared/messages/messages.ts';
import type { EditableField, Qualifier, Verdict } from '../../shared/model/fact.ts';
import type { OrphanedEdit } from '../../shared/model/review.ts';
import { selectorKey } from '../../shared/operations/register-keys.ts';
import { useWords } from '../ui/words.ts';

/** Verdicts and corrections whose number is no longer in the file: kept, and shown with the words they were made on. */
export function OrphanedEdits({ edits }: { edits: readonly OrphanedEdit[] }) {
  const { notes: words, facts } = useWords();
  if (edits.length === 0) return null;
  return (
    <>
      <h3>{words.orphanedEdits}</h3>
      {edits.map(({ selector, overrides }) => (
        <article key={selectorKey(selector)} className="note" data-orphaned="">
          <blockquote>
            <span className="quiet">{selector.prefix}</span>
            {selector.exact}
            <span className="quiet">{selector.suffix}</span>
          </blockquote>
          <dl className="orphaned-fields">
            {Object.entries(overrides).map(([field, value]) => (
              <div key={field}>
                <dt>{facts.fields[field as EditableField]}</dt>
                <dd>{shown(field, value, facts)}</dd>
              </div>
            ))}
          </dl>
        </article>
      ))}
    </>
  );
}

function shown(field: string, value: string | number, facts: Messages['facts']): string {
  if (field === 'verdict') return facts.verdicts[value as Verdict];
  if (field === 'qualifier') return facts.qualifiers[value as Qualifier];
  return String(value);
}
