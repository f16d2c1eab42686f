import type { ExportFormat } from './export-format.ts';
import { type Cell, COLUMN_IDS, type ColumnId, cellOf } from './table-columns.ts';
import type { TableRow } from './table-rows.ts';

/** Columns that a reader of a note needs; the rest is in CSV and XLSX. */
const SHOWN: readonly ColumnId[] = [
  'text',
  'value',
  'unit',
  'qualifier',
  'metric',
  'base',
  'period',
  'verdict',
  'note',
];

/** One table an article, under its title. */
export const md: ExportFormat = {
  id: 'md',
  extension: '.md',
  mediaType: 'text/markdown; charset=utf-8',
  async write(rows, { headers }) {
    return new TextEncoder().encode(markdownOf(rows, headers));
  },
};

/** Markdown for the rows of one or more documents, in their order. */
export const markdownOf = (rows: readonly TableRow[], headers: Readonly<Record<ColumnId, string>>): string =>
  new MarkdownTables(headers).add(rows);

/** The same where the rows come a few at a time. */
export class MarkdownTables {
  private isEmpty = true;
  private document: string | null = null;
  private article: string | null = null;

  constructor(private readonly headers: Readonly<Record<ColumnId, string>>) {}

  /** The next rows are those of another document, though its name may be the same. */
  nextDocument(): void {
    this.document = null;
  }

  /** What the next rows add to the text. */
  add(rows: readonly TableRow[]): string {
    return rows.map((row) => this.headings(row) + lineOf(row)).join('');
  }

  private headings(row: TableRow): string {
    const parts: string[] = [];
    if (row.document !== this.document) {
      parts.push(`${this.isEmpty ? '' : '\n'}# ${escaped(row.document)}\n`);
      this.document = row.document;
      this.article = null;
    }
    if (row.articleId !== this.article) {
      const heading = row.article === null ? row.articleId : `${row.articleId} · ${row.article}`;
      parts.push(`\n## ${escaped(heading)}\n\n${headOf(this.headers)}`);
      this.article = row.articleId;
    }
    this.isEmpty = false;
    return parts.join('');
  }
}

const lineOf = (row: TableRow): string => `| ${SHOWN.map((column) => cellText(row, column)).join(' | ')} |\n`;

function headOf(headers: Readonly<Record<ColumnId, string>>): string {
  const names = SHOWN.map((column) => escaped(headers[column]));
  return `| ${names.join(' | ')} |\n|${SHOWN.map((column) => (column === 'value' ? '---:|' : '---|')).join('')}\n`;
}

function cellText(row: TableRow, column: ColumnId): string {
  const { low, high } = row.effective;
  if (column === 'value' && row.value === null && (low !== null || high !== null))
    return escaped(`${low ?? ''}…${high ?? ''}`);
  return textOf(cellOf(row, column));
}

const textOf = (cell: Cell): string => (cell === null ? '' : escaped(String(cell)));

/** Nothing of the article becomes markup: no table borders, no links, no HTML. */
export function escaped(text: string): string {
  return text
    .replace(/[\r\n\t\u0000]+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~!]/g, (char) => `\\${char}`)
    .trim();
}

/** Column names as they are, for machine-readable use. */
export const PLAIN_HEADERS = Object.fromEntries(COLUMN_IDS.map((id) => [id, id])) as Readonly<Record<ColumnId, string>>;
