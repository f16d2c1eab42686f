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

/** Keys are compared by group, then number, then text, then what is only worked out where all these are equal. */
interface Key {
  readonly group: number;
  readonly number: number;
  readonly text: string;
  readonly finer: (() => readonly Decimal[]) | null;
  /** Equal where all that `finer` works from is equal: many figures of a page say the same. */
  readonly words: string;
}

const NO_KEY: Key = { group: 0, number: 0, text: '', finer: null, words: '' };

/** Groups stand in this order in either direction: numbers before dates, and last what is empty. */
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
  if (column === 'verdict') return { ...NO_KEY, number: VERDICTS.indexOf(row.fact.verdict) };
  if (column === 'qualifier') return { ...NO_KEY, number: QUALIFIERS.indexOf(row.fact.effective.qualifier) };
  if (column === 'findings') return findingsKey(row);
  const text = copyText(row, column, words);
  return { ...NO_KEY, group: text === '' ? EMPTY : 0, text };
}

/** Most serious first, then most of them. */
function findingsKey({ findings }: FactRow): Key {
  const open = findings.filter(({ state }) => state === 'open');
  if (open.length === 0) return { ...NO_KEY, group: EMPTY };
  const worst = Math.min(...open.map(({ finding }) => RANK[finding.severity] ?? 3));
  return { ...NO_KEY, number: worst, finer: () => [new Decimal(-open.length)], words: String(open.length) };
}

/**
 * Numbers by the number, and where it is the same by what the words can mean: 近2000 before 2000 before 超2000. Ranges
 * stand at their lower end. Then dates, then scores and what else is no number.
 */
function valueKey(row: FactRow): Key {
  const text = effectiveValue(row);
  if (text === '') return { ...NO_KEY, group: EMPTY };
  const { effective } = row.fact;
  if (effective.kind === 'date') return { ...NO_KEY, group: 1, text };
  const exact = numberOf(effective.decimal ?? effective.low ?? effective.high);
  if (exact === null || effective.kind === 'score') return { ...NO_KEY, group: 2, text };
  // A float cannot put two decimals in the wrong order, only take them for equal: then the exact ones decide.
  const words = `${text} ${effective.qualifier} ${row.fact.read.text}`;
  return { ...NO_KEY, number: exact.toNumber(), finer: once(() => [exact, ...endsOf(row)]), words };
}

function once<T>(work: () => T): () => T {
  let done: { readonly result: T } | null = null;
  return () => {
    done ??= { result: work() };
    return done.result;
  };
}

function endsOf({ fact: { effective, overrides } }: FactRow): readonly Decimal[] {
  // The characters of the article say nothing about a value that a person typed.
  const ends = intervalOf(effective, overrides.value === undefined ? { text: effective.text } : {});
  return ends === null ? [] : [ends.low, ends.high];
}

function compareKeys(a: Key, b: Key, descending: boolean): number {
  if (a.group !== b.group) return a.group - b.group;
  const order = a.number - b.number || collator.compare(a.text, b.text) || compareFiner(a, b);
  return descending ? -order : order;
}

function compareFiner(a: Key, b: Key): number {
  if (a.words === b.words) return 0;
  const [first, second] = [a.finer?.() ?? [], b.finer?.() ?? []];
  for (let i = 0; i < Math.min(first.length, second.length); i += 1) {
    const order = first[i]!.comparedTo(second[i]!);
    if (order !== 0) return order;
  }
  return 0;
}
