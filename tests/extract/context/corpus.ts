/** A paragraph and the context of each of its figures, one row a figure, in order. */
export interface Labelled {
  readonly text: string;
  readonly facts: readonly string[];
}

export const COLUMNS = ['figure', 'metric', 'base', 'period', 'place', 'attribution', 'stance'] as const;

/** A row as an object, empty cells as null; without a stance the fact is actual. */
export function cells(row: string): Record<(typeof COLUMNS)[number], string | null> {
  const written = row.split('|').map((cell) => cell.trim());
  const values = COLUMNS.map((column, at) => [column, written[at] || (column === 'stance' ? 'actual' : null)]);
  return Object.fromEntries(values);
}
