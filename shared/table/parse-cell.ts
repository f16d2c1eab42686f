import { isWrittenInFull } from '../extract/written-form.ts';
import type { Messages } from '../messages/messages.ts';
import { messagesFor } from '../messages/messages.ts';
import { type EditableField, QUALIFIERS, VERDICTS } from '../model/fact.ts';
import type { FactChange } from '../operations/set-fact-fields.ts';
import { readAmount } from '../review/amount-text.ts';
import { copyText, readText } from './cell-text.ts';
import type { FactRow } from './fact-row.ts';
import { parseValue } from './parse-value.ts';
import { accept, type Parsed, refuse } from './refusal.ts';
import { fieldOfColumn, type TableColumn } from './table-column.ts';

const LONGEST_TEXT = 20_000;

/** The choices of a column that is set from a list; null for the others. */
export function choicesOf(column: TableColumn): readonly string[] | null {
  if (column === 'qualifier') return QUALIFIERS;
  return column === 'verdict' ? VERDICTS : null;
}

/** The words of a choice on the screen. */
export function choiceText(column: TableColumn, id: string, words: Messages['facts']): string {
  const list: Readonly<Record<string, string>> = column === 'verdict' ? words.verdicts : words.qualifiers;
  return list[id] ?? id;
}

/**
 * The change that typed text makes in one cell. Null when it changes nothing; a change to null when the text is what the
 * machine read, so that no cell stays marked as overridden with the very value it overrides.
 */
export function changeOfCell(
  row: FactRow,
  column: TableColumn,
  typed: string,
  words: Messages['facts'],
): Parsed<FactChange | null> {
  const field = fieldOfColumn(column);
  if (field === null) return refuse('read-only', column, typed);
  if (typed === copyText(row, column, words)) return accept(null);
  const value = fieldValue(row, column, typed);
  if (!value.ok) return value;
  return accept(toChange(row, column, field, value.value, words));
}

function toChange(
  row: FactRow,
  column: TableColumn,
  field: EditableField,
  value: string | null,
  words: Messages['facts'],
): FactChange | null {
  const text = value === null ? null : shownText(column, value, words);
  const reset = text === null || text === readText(row, column, words);
  if (reset) return resetOfCell(row, column);
  if (text === copyText(row, column, words)) return null;
  return { target: row.fact.selector, field, value } as FactChange;
}

/** What the cell shows once the value is set. */
function shownText(column: TableColumn, value: string, words: Messages['facts']): string {
  if (choicesOf(column)) return choiceText(column, value, words);
  return column === 'value' ? (readAmount(value)?.decimal ?? value) : value;
}

/** The change that gives a cell back what the machine read; null where nothing is set or nothing can be. */
export function resetOfCell(row: FactRow, column: TableColumn): FactChange | null {
  const field = fieldOfColumn(column);
  if (field === null || row.fact.overrides[field] === undefined) return null;
  return { target: row.fact.selector, field, value: null } as FactChange;
}

/** Null resets. */
function fieldValue(row: FactRow, column: TableColumn, typed: string): Parsed<string | null> {
  const choices = choicesOf(column);
  if (choices) return chosen(column, choices, typed);
  if (column === 'value') return typed.trim() === '' ? accept(null) : typedValue(typed.trim(), row);
  if (typed.length > LONGEST_TEXT) return refuse('too-long', column, typed);
  return accept(column === 'note' ? typed : typed.trim());
}

/**
 * The exact number, but "1.2万" as it was typed: that its last digit stands for a thousand says how exact it is, which
 * "12000" does not. Only where the review reads the very same number from it.
 */
function typedValue(typed: string, row: FactRow): Parsed<string> {
  const value = parseValue(typed, row.fact.effective);
  if (!value.ok || readAmount(typed)?.decimal !== value.value) return value;
  return isWrittenInFull(typed, value.value.replace('-', '')) || value.value.includes('.') ? value : accept(typed);
}

/** A choice by its id or by its words in any language of the screen, so that a table pasted back reads. */
function chosen(column: TableColumn, choices: readonly string[], typed: string): Parsed<string | null> {
  const text = typed.trim().toLowerCase();
  if (text === '') return accept(null);
  const languages = [messagesFor('zh').facts, messagesFor('en').facts];
  const id = choices.find(
    (choice) =>
      choice.toLowerCase() === text ||
      languages.some((words) => choiceText(column, choice, words).toLowerCase() === text),
  );
  return id === undefined ? refuse('not-a-choice', column, typed) : accept(id);
}
