import { Decimal } from 'decimal.js';
import { numberOf } from '../extract/decimal-digits.ts';
import { intervalOf } from '../extract/interval.ts';
import type { Messages } from '../messages/messages.ts';
import { QUALIFIERS, VERDICTS } from '../model/fact.ts';
import { copyText, effectiveValue } from './cell-text.ts';
import type { FactRow } from './fact-row.ts';
import type { TableColumn } from './table-column.ts';

export interface TableSort {
  readonly column: TableColumn;
  readonly descending: boolean;
}

type Key = readonly [group: number, first: Decimal | number | string, ...rest: readonly Decimal[]];

/** What is empty comes last in either direction. */
const EMPTY = 9;
const collator = new Intl.Collator('zh-Hans-u-co-pinyin', { numeric: true });
const RANK: Readonly<Record<string, number>> = { error: 0, warning: 1, info: 2 };

/** Sorted rows; equal ones keep the order of the text, in both directions. The rows given are not touched. */
export function sortRows(
  rows: readonly FactRow[],
  { column, descending }: TableSort,
  words: Messages['facts'],
): readonly FactRow[] {
  const keyed = rows.map((row) => ({ row, key: keyOf(row, column, words) }));
  keyed.sort((a, b) => compareKeys(a.key, b.key, descending));
  return keyed.map(({ row }) => row);
}

function keyOf(row: FactRow, column: TableColumn, words: Messages['facts']): Key {
  if (column === 'value') return valueKey(row);
  if (column === 'verdict') return [0, VERDICTS.indexOf(row.fact.verdict)];
  if (column === 'qualifier') return [0, QUALIFIERS.indexOf(row.fact.effective.qualifier)];
  if (column === 'findings') return findingsKey(row);
  const text = copyText(row, column, words);
  return text === '' ? [EMPTY, ''] : [0, text];
}

/** Most serious first, then most of them. */
function findingsKey({ findings }: FactRow): Key {
  const open = findings.filter(({ state }) => state === 'open');
  if (open.length === 0) return [EMPTY, 0];
  const worst = Math.min(...open.map(({ finding }) => RANK[finding.severity] ?? 3));
  return [0, worst, new Decimal(-open.length)];
}

/**
 * Numbers by the number, and where it is the same by what the words can mean: 近2000 before 2000 before 超2000. Ranges
 * stand at their lower end. Then dates, then scores and what else is no number.
 */
function valueKey(row: FactRow): Key {
  const text = effectiveValue(row);
  if (text === '') return [EMPTY, ''];
  const { effective } = row.fact;
  if (effective.kind === 'date') return [1, text];
  const [low = '', high = low] = text.split('–');
  const number = numberOf(low) ?? numberOf(high);
  if (number === null || effective.kind === 'score') return [2, text];
  const typed = row.fact.overrides.value !== undefined;
  const measured = typed
    ? { ...effective, decimal: low === high ? low : null, value: null, low, high, step: null }
    : effective;
  const ends = intervalOf(measured, typed ? {} : { text: effective.text });
  return ends === null ? [0, number] : [0, number, ends.low, ends.high];
}

function compareKeys(a: Key, b: Key, descending: boolean): number {
  if (a[0] !== b[0]) return a[0] === EMPTY || b[0] === EMPTY || !descending ? a[0] - b[0] : b[0] - a[0];
  for (let i = 1; i < Math.max(a.length, b.length); i += 1) {
    const order = compareParts(a[i], b[i]);
    if (order !== 0) return descending ? -order : order;
  }
  return 0;
}

type Part = Decimal | number | string | undefined;

function compareParts(a: Part, b: Part): number {
  if (a === undefined || b === undefined) return 0;
  if (a instanceof Decimal && b instanceof Decimal) return a.comparedTo(b);
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  return typeof a === 'number' && typeof b === 'number' ? a - b : 0;
}
