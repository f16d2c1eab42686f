import type { Messages } from '../messages/messages.ts';
import type { FactKind, Verdict } from '../model/fact.ts';
import { copyText } from './cell-text.ts';
import { type FactRow, isOverridden } from './fact-row.ts';
import type { TableColumn } from './table-column.ts';

export interface TableFilter {
  /** Words that must all stand somewhere in the row, in any case. */
  readonly text: string;
  /** Empty lets all through. */
  readonly verdicts: readonly Verdict[];
  readonly kinds: readonly FactKind[];
  /** Only rows in which a person set something besides note and verdict. */
  readonly overridden: boolean;
  /** Only rows with an open finding. */
  readonly withFindings: boolean;
}

export const NO_FILTER: TableFilter = { text: '', verdicts: [], kinds: [], overridden: false, withFindings: false };

const SEARCHED: readonly TableColumn[] = [
  'text',
  'value',
  'unit',
  'metric',
  'base',
  'period',
  'place',
  'attribution',
  'note',
  'article',
];

export function isFiltering(filter: TableFilter): boolean {
  return (
    filter.text.trim() !== '' ||
    filter.verdicts.length > 0 ||
    filter.kinds.length > 0 ||
    filter.overridden ||
    filter.withFindings
  );
}

/** The rows that pass, in their order; the very array given when nothing is filtered. */
export function filterRows(
  rows: readonly FactRow[],
  filter: TableFilter,
  words: Messages['facts'],
): readonly FactRow[] {
  if (!isFiltering(filter)) return rows;
  const terms = filter.text
    .toLowerCase()
    .split(/\s/)
    .filter((term) => term !== '');
  return rows.filter((row) => passesChoices(row, filter) && hasTerms(row, terms, words));
}

function passesChoices(row: FactRow, { verdicts, kinds, overridden, withFindings }: TableFilter): boolean {
  if (verdicts.length > 0 && !verdicts.includes(row.fact.verdict)) return false;
  if (kinds.length > 0 && !kinds.includes(row.fact.effective.kind)) return false;
  if (overridden && !isOverridden(row)) return false;
  return !withFindings || row.findings.some(({ state }) => state === 'open');
}

function hasTerms(row: FactRow, terms: readonly string[], words: Messages['facts']): boolean {
  if (terms.length === 0) return true;
  const text = SEARCHED.map((column) => copyText(row, column, words))
    .join('\n')
    .toLowerCase();
  return terms.every((term) => text.includes(term));
}
