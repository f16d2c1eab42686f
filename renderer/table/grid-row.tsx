// biome-ignore-all lint/a11y/useSemanticElements: a grid of which only the seen rows exist cannot be a <table>
import { memo } from 'react';
import type { Messages } from '../../shared/messages/messages.ts';
import { cellText, isCellOverridden, readText } from '../../shared/table/cell-text.ts';
import type { FactRow } from '../../shared/table/fact-row.ts';
import type { NumberStyle } from '../../shared/table/number-style.ts';
import { choicesOf, choiceText } from '../../shared/table/parse-cell.ts';
import { fieldOfColumn, type TableColumn } from '../../shared/table/table-column.ts';
import { SteadyText } from '../reader/steady-text.tsx';
import { SeverityMark } from '../ui/severity-mark.tsx';
import { type AfterEdit, CellEditor } from './cell-editor.tsx';
import { ChoiceEditor } from './choice-editor.tsx';
import { pendingKey } from './send-changes.ts';

export interface RowEditing {
  readonly text: string;
  readonly isSeed: boolean;
  readonly hint: string;
  readonly invalid: boolean;
}

export interface GridRowProps {
  readonly row: FactRow;
  readonly index: number;
  readonly top: number;
  readonly columns: readonly TableColumn[];
  readonly words: Messages;
  readonly style: NumberStyle;
  /** Index of the active column when the active cell is in this row, else -1. */
  readonly active: number;
  /** Columns of the range that run through this row, both included; -1 where none does. */
  readonly left: number;
  readonly right: number;
  /** Belongs to the facts selected in another pane. */
  readonly isRelated: boolean;
  readonly editing: RowEditing | null;
  /** Words that an input method is composing in the active cell. */
  readonly composing: string | null;
  readonly pending: ReadonlyMap<string, string>;
  readonly isReadOnly: boolean;
  readonly commit: (text: string, then: AfterEdit) => boolean;
  readonly cancel: (keepsFocus: boolean) => void;
  readonly reset: (row: FactRow, column: TableColumn) => void;
}

/** One fact. Drawn anew only when something about it changed. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { row, index, top, columns, isRelated, left } = props;
  return (
    <div
      role="row"
      tabIndex={-1}
      className="ft-row"
      aria-rowindex={index + 2}
      data-row={index}
      data-fact={row.id}
      data-related={isRelated || left >= 0 || undefined}
      style={{ top }}
    >
      {columns.map((column, at) => (
        <GridCell key={column} {...props} column={column} at={at} />
      ))}
    </div>
  );
});

function GridCell(props: GridRowProps & { readonly column: TableColumn; readonly at: number }) {
  const { row, column, at, active, left, right, words, editing, composing, pending, isReadOnly } = props;
  const isActive = at === active;
  const saving = pending.get(pendingKey(row.id, column));
  const description = describe(props);
  return (
    <div
      role="gridcell"
      className="ft-cell"
      tabIndex={isActive ? 0 : -1}
      aria-colindex={at + 1}
      aria-selected={at >= left && at <= right && left >= 0}
      aria-readonly={isReadOnly || fieldOfColumn(column) === null}
      aria-busy={saving !== undefined || undefined}
      aria-description={description || undefined}
      title={titleOf(props, description)}
      data-at={at}
      data-column={column}
      data-active={isActive || undefined}
      data-pane-focus={isActive || undefined}
      data-editing={(isActive && editing !== null) || undefined}
      data-overridden={marksOverride(column) && isCellOverridden(row, column) ? '' : undefined}
      data-composing={(isActive && composing !== null) || undefined}
      data-conflict={hasConflict(row, column) || undefined}
      data-quiet={isUsual(row, column) || undefined}
      data-verdict={column === 'verdict' ? row.fact.verdict : undefined}
    >
      {isActive && editing ? (
        <Editor {...props} editing={editing} label={words.facts.fields[column]} />
      ) : (
        <CellContent {...props} saving={isActive && composing !== null ? composing : saving} />
      )}
    </div>
  );
}

/** A note and a verdict are a person's own: there is nothing read that they replace. */
const marksOverride = (column: TableColumn): boolean => column !== 'note' && column !== 'verdict';

/** What most rows say is said quietly, so that the eye falls on the others. */
function isUsual({ fact: { effective, verdict } }: FactRow, column: TableColumn): boolean {
  if (column === 'qualifier') return effective.qualifier === 'exact';
  if (column === 'stance') return effective.stance === 'actual';
  return column === 'verdict' && verdict === 'unchecked';
}

const hasConflict = ({ fact }: FactRow, column: TableColumn): boolean =>
  (fact.conflicts as readonly string[]).includes(column);

/** The whole text, which the column may be too narrow for, and what is to say about it. */
function titleOf({ row, column, words, style }: CellProps, description: string): string | undefined {
  const text = column === 'findings' ? '' : cellText(row, column, words.facts, style);
  return [text, description].filter((part) => part !== '').join('\n') || undefined;
}

type CellProps = GridRowProps & { readonly column: TableColumn; readonly at: number };

function describe({ row, column, words, pending }: CellProps): string {
  const parts: string[] = [];
  if (pending.has(pendingKey(row.id, column))) parts.push(words.table.saving);
  if (marksOverride(column) && isCellOverridden(row, column))
    parts.push(words.table.overridden(readText(row, column, words.facts)));
  if (hasConflict(row, column)) parts.push(words.table.conflict);
  if (column === 'findings') parts.push(...row.findings.map(({ finding }) => finding.message));
  return parts.join('\n');
}

function Editor(props: CellProps & { readonly editing: RowEditing; readonly label: string }) {
  const { column, words, editing, label, commit, cancel } = props;
  const choices = choicesOf(column);
  const shared = { ...editing, label, commit, cancel };
  if (!choices) return <CellEditor {...shared} multiline={column === 'note'} />;
  const list = choices.map((id) => ({ id, text: choiceText(column, id, words.facts) }));
  return <ChoiceEditor {...shared} choices={list} />;
}

function CellContent(props: CellProps & { readonly saving: string | undefined }) {
  const { row, column, words, style, saving, reset } = props;
  if (column === 'findings') return <FindingMarks row={row} words={words} />;
  const isReset = marksOverride(column) && isCellOverridden(row, column) && saving === undefined;
  return (
    <>
      <span className="ft-text">
        <SteadyText text={saving ?? cellText(row, column, words.facts, style)} />
      </span>
      {isReset && (
        <button
          type="button"
          className="ft-reset"
          tabIndex={-1}
          title={words.table.reset}
          aria-label={words.table.reset}
          onClick={() => reset(row, column)}
        >
          ↺
        </button>
      )}
    </>
  );
}

/** How many open findings of each severity; those accepted or dismissed are counted quietly. */
function FindingMarks({ row, words }: { readonly row: FactRow; readonly words: Messages }) {
  const open = row.findings.filter(({ state }) => state === 'open');
  if (row.findings.length === 0) return null;
  return (
    <span className="ft-findings" role="img" aria-label={words.table.findings(open.length)}>
      {(['error', 'warning', 'info'] as const).map((severity) => {
        const count = open.filter(({ finding }) => finding.severity === severity).length;
        return count === 0 ? null : (
          <span key={severity} className="ft-finding">
            <SeverityMark severity={severity} />
            {count}
          </span>
        );
      })}
      {open.length === 0 && <span className="ft-judged">✓ {row.findings.length}</span>}
    </span>
  );
}
