import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { copyText, isCellOverridden, readText } from '../../shared/table/cell-text.ts';
import type { FactRow } from '../../shared/table/fact-row.ts';
import { changeOfCell, choicesOf, choiceText, resetOfCell } from '../../shared/table/parse-cell.ts';
import type { TableColumn } from '../../shared/table/table-column.ts';
import { useWhatIf } from '../checks/use-what-if.ts';
import { whatIfText, whatIfTone } from '../checks/what-if-text.ts';
import { SteadyText } from '../reader/steady-text.tsx';
import { setFactFields } from '../stores/change.ts';
import { useWords } from '../ui/words.ts';
import { rulesOfField } from './rules-of-field.ts';

/** The fields that are edited here, in this order; verdict and note have their own places. */
export const FIELD_COLUMNS = [
  'value',
  'unit',
  'qualifier',
  'metric',
  'base',
  'period',
  'place',
  'attribution',
] as const satisfies readonly TableColumn[];
type FieldColumn = (typeof FIELD_COLUMNS)[number];

interface FieldRowProps {
  readonly row: FactRow;
  readonly column: FieldColumn;
  readonly readOnly: boolean;
}

/** One field: what counts (to be edited), what was read when that differs, and the way back to it. */
export function FieldRow({ row, column, readOnly }: FieldRowProps) {
  const words = useWords();
  const id = useId();
  const [refusal, setRefusal] = useState('');
  const [draft, setDraft] = useState<string | null>(null);
  const overridden = isCellOverridden(row, column);
  const save = async (typed: string): Promise<boolean> => {
    const parsed = changeOfCell(row, column, typed, words.facts);
    setRefusal(parsed.ok ? '' : words.table.refusals[parsed.refusal.kind](parsed.refusal));
    return parsed.ok && (parsed.value === null || (await setFactFields([parsed.value])));
  };
  return (
    <div className="fact-field" data-field={column} data-overridden={overridden || undefined}>
      <label htmlFor={id}>{words.facts.fields[column]}</label>
      <div className="fact-field-value">
        <FieldInput id={id} row={row} column={column} readOnly={readOnly} save={save} typing={setDraft} />
        <FieldPreview row={row} column={column} draft={draft} />
        {overridden && <ReadLayer row={row} column={column} readOnly={readOnly} />}
        {row.fact.conflicts.some((field) => field === column) && (
          <p className="fact-field-conflict">{words.inspector.conflict}</p>
        )}
        {refusal !== '' && (
          <p className="fact-field-refusal" role="alert">
            {refusal}
          </p>
        )}
      </div>
      <FieldRules rules={rulesOfField(row.fact.read.rules, column)} />
    </div>
  );
}

/** What the rules would say if the text in the field were kept. */
function FieldPreview({ row, column, draft }: Omit<FieldRowProps, 'readOnly'> & { readonly draft: string | null }) {
  const words = useWords();
  const parsed = draft === null ? null : changeOfCell(row, column, draft, words.facts);
  const edit = parsed?.ok ? parsed.value : null;
  const whatIf = useWhatIf(edit && { factId: row.id, field: edit.field, value: edit.value });
  if (!whatIf) return null;
  return (
    <output className="what-if" data-tone={whatIfTone(whatIf) ?? undefined} data-testid="what-if">
      {whatIfText(whatIf, words.whatIf)}
    </output>
  );
}

/** Which rules read the field. */
function FieldRules({ rules }: { rules: readonly string[] }) {
  const { inspector } = useWords();
  return (
    <p className="fact-field-rules" title={`${inspector.readBy}: ${rules.join(', ')}`}>
      {rules.map((rule) => (
        <code key={rule}>{rule}</code>
      ))}
    </p>
  );
}

function ReadLayer({ row, column, readOnly }: FieldRowProps) {
  const { facts, inspector } = useWords();
  const reset = (): void => {
    const change = resetOfCell(row, column);
    if (change) void setFactFields([change]);
  };
  const read = readText(row, column, facts);
  return (
    <p className="fact-field-read">
      <span>
        <SteadyText text={inspector.readAs(read === '' ? inspector.nothingRead : read)} />
      </span>
      {!readOnly && (
        <button
          type="button"
          aria-label={inspector.resetField(facts.fields[column])}
          title={inspector.reset}
          onClick={reset}
        >
          ↺
        </button>
      )}
    </p>
  );
}

interface FieldInputProps extends FieldRowProps {
  readonly id: string;
  /** False when the text was refused or could not be saved: the field keeps it then. */
  readonly save: (typed: string) => Promise<boolean>;
  /** Hears what stands in the field and is not kept yet; null when there is nothing. */
  readonly typing: (text: string | null) => void;
}

function FieldInput(props: FieldInputProps) {
  return choicesOf(props.column) ? <ChoiceInput {...props} /> : <TextInput {...props} />;
}

function ChoiceInput({ id, row, column, readOnly, save }: FieldInputProps) {
  const { facts } = useWords();
  const text = copyText(row, column, facts);
  return (
    <select id={id} value={text} disabled={readOnly} onChange={(event) => void save(event.target.value)}>
      {(choicesOf(column) ?? []).map((choice) => (
        <option key={choice}>{choiceText(column, choice, facts)}</option>
      ))}
    </select>
  );
}

function TextInput({ id, row, column, readOnly, save, typing }: FieldInputProps) {
  const { facts } = useWords();
  const text = copyText(row, column, facts);
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => typing(typed), [typing, typed]);
  const sent = useRef<string | null>(null);
  const commit = async (): Promise<void> => {
    // Enter and the loss of focus that follows are one change.
    if (typed === null || sent.current === typed) return;
    sent.current = typed;
    if (await save(typed)) setTyped(null);
    sent.current = null;
  };
  // A field that goes away while it is typed in gets no blur event.
  const latest = useRef(commit);
  latest.current = commit;
  useEffect(() => () => void latest.current(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') void commit();
    if (event.key === 'Escape' && typed !== null) {
      event.preventDefault();
      setTyped(null);
      void save(text);
    }
  };
  return (
    <input
      id={id}
      value={typed ?? text}
      readOnly={readOnly}
      spellCheck={false}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => void commit()}
      onKeyDown={onKeyDown}
    />
  );
}
