import { EDITABLE_FIELDS, type EditableField } from '../model/fact.ts';

/** Columns of the fact table in their first order: what is checked at a glance comes first. A person may move them. */
export const TABLE_COLUMNS = [
  'text',
  'value',
  'unit',
  'qualifier',
  'metric',
  'verdict',
  'findings',
  'base',
  'period',
  'place',
  'attribution',
  'note',
  'kind',
  'stance',
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
