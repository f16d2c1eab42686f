import type { Messages } from '../messages/messages.ts';
import type { Fact } from '../model/fact.ts';
import type { FactRow } from './fact-row.ts';
import { type NumberStyle, styledNumber } from './number-style.ts';
import type { TableColumn } from './table-column.ts';

type Words = Messages['facts'];
type Amount = Pick<Fact, 'value' | 'low' | 'high' | 'decimal'>;

/** The value in plain characters: the exact decimal, an ISO date, a score, "300–400" for a range; empty where unread. */
export function plainValue({ decimal, value, low, high }: Amount): string {
  if (decimal !== null) return decimal;
  if (value !== null) return plainNumber(value);
  if (low === null && high === null) return '';
  return `${low === null ? '' : plainNumber(low)}–${high === null ? '' : plainNumber(high)}`;
}

/** Without exponent: String(1e21) would be no decimal that a person types. */
const plainNumber = (value: number | string): string =>
  typeof value === 'string' ? value : Math.abs(value) < 1e21 ? String(value) : BigInt(value).toString();

/** What counts: the person's value as they gave it, else what was read. */
export function effectiveValue({ fact }: FactRow): string {
  const typed = fact.overrides.value;
  // A typed range keeps its digits, and what is no amount its words.
  return typed === undefined || fact.effective.decimal !== null ? plainValue(fact.effective) : plainNumber(typed);
}

/** What a cell shows. */
export function cellText(row: FactRow, column: TableColumn, words: Words, style: NumberStyle): string {
  return column === 'value' ? styledNumber(effectiveValue(row), style) : copyText(row, column, words);
}

/** What a cell gives to the clipboard and to its editor: the same, but numbers in plain digits so that they read back. */
export function copyText(row: FactRow, column: TableColumn, words: Words): string {
  return COPIED[column](row, words);
}

const COPIED: Readonly<Record<TableColumn, (row: FactRow, words: Words) => string>> = {
  text: ({ fact }) => fact.read.text,
  value: effectiveValue,
  unit: ({ fact }) => fact.effective.unit ?? '',
  qualifier: ({ fact }, words) => words.qualifiers[fact.effective.qualifier],
  metric: ({ fact }) => fact.effective.metric ?? '',
  base: ({ fact }) => fact.effective.base ?? '',
  period: ({ fact }) => fact.effective.period ?? '',
  place: ({ fact }) => fact.effective.place ?? '',
  attribution: ({ fact }) => fact.effective.attribution ?? '',
  kind: ({ fact }, words) => words.kinds[fact.effective.kind],
  stance: ({ fact }, words) => words.stances[fact.effective.stance],
  verdict: ({ fact }, words) => words.verdicts[fact.verdict],
  note: ({ fact }) => fact.note,
  findings: ({ findings }) => findings.map(({ finding }) => finding.message).join(' · '),
  article: ({ articleTitle }) => articleTitle,
};

/** What the machine read in this cell, in the words of the screen: for the mark of an overridden cell. */
export function readText(row: FactRow, column: TableColumn, words: Words): string {
  const { read } = row.fact;
  if (column === 'value') return plainValue(read);
  const asRead: FactRow = {
    ...row,
    fact: { ...row.fact, effective: read, overrides: {}, note: '', verdict: 'unchecked' },
  };
  return copyText(asRead, column, words);
}

/** Whether a person set this cell. */
export function isCellOverridden({ fact }: FactRow, column: TableColumn): boolean {
  return (fact.overrides as Readonly<Record<string, unknown>>)[column] !== undefined;
}
