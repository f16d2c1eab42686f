import { type KeyboardEvent, useId, useState } from 'react';
import { copyText, isCellOverridden, readText } from '../../shared/table/cell-text.ts';
import type { FactRow } from '../../shared/table/fact-row.ts';
import { changeOfCell, choicesOf, choiceText, resetOfCell } from '../../shared/table/parse-cell.ts';
import type { TableColumn } from '../../shared/table/table-column.ts';
import { setFactFields } from '../stores/change.ts';
import { useWords } from '../ui/words.ts';

interface FieldRowProps {
  readonly row: FactRow;
  readonly column: Exclude<TableColumn, 'note' | 'verdict'>;
  readonly readOnly: boolean;
}

/** One field: what counts (to be edited), what was read when that differs, and the way back to it. */
export function FieldRow({ row, column, readOnly }: FieldRowProps) {
  const words = useWords();
  const id = useId();
  const [refusal, setRefusal] = useState('');
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
        <FieldInput id={id} row={row} column={column} readOnly={readOnly} save={save} />
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
    </div>
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
      <span>{inspector.readAs(read === '' ? inspector.nothingRead : read)}</span>
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
}

function FieldInput({ id, row, column, readOnly, save }: FieldInputProps) {
  const { facts } = useWords();
  const text = copyText(row, column, facts);
  const choices = choicesOf(column);
  const [typed, setTyped] = useState<string | null>(null);
  if (choices) {
    return (
      <select id={id} value={text} disabled={readOnly} onChange={(event) => void save(event.target.value)}>
        {choices.map((choice) => (
          <option key={choice}>{choiceText(column, choice, facts)}</option>
        ))}
      </select>
    );
  }
  const commit = async (): Promise<void> => {
    if (typed !== null && (await save(typed))) setTyped(null);
  };
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
