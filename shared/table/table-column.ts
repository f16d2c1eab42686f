import { EDITABLE_FIELDS, type EditableField } from '../model/fact.ts';

/** Columns of the fact table in their first order; a person may hide, move and resize them. */
export const TABLE_COLUMNS = [
  'text',
  'value',
  'unit',
  'qualifier',
  'metric',
  'base',
  'period',
  'place',
  'attribution',
  'kind',
  'stance',
  'verdict',
  'note',
  'findings',
  'article',
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

const EDITABLE: ReadonlySet<string> = new Set(EDITABLE_FIELDS);

/** The field that an edit of this column sets; null for columns that only show. */
export function fieldOfColumn(column: TableColumn): EditableField | null {
  return EDITABLE.has(column) ? (column as EditableField) : null;
}

export function isTableColumn(id: string): id is TableColumn {
  return (TABLE_COLUMNS as readonly string[]).includes(id);
}
