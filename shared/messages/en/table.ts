import type { Refusal, RefusalKind } from '../../table/refusal.ts';
import { facts } from './facts.ts';

const column = ({ column: id }: Refusal): string => (id === null ? 'this column' : `“${facts.fields[id]}”`);

/** Why typed or pasted text was not taken, and the way on. */
const refusals: Readonly<Record<RefusalKind, (refusal: Refusal) => string>> = {
  'read-only': (it) => `${column(it)} comes from the article and can’t be changed. Nothing was changed.`,
  'not-a-number': ({ text }) => `“${text}” is not a number. Type digits, such as 1950, 1.2万, 62.6% or 300–400.`,
  'has-other-words': ({ text, detail }) =>
    `“${text}” is more than a number: “${detail}” belongs in the Unit or Qualifier column.`,
  'range-order': ({ text }) => `“${text}” runs backwards. Put the smaller end first.`,
  'not-a-date': ({ text }) => `“${text}” is not a date. Type 2025, 2025-06 or 2025-06-15.`,
  'no-such-date': ({ text }) => `There is no date “${text}”. Check month and day.`,
  'not-a-score': ({ text }) => `“${text}” is not a score. Type two counts, such as 88-81.`,
  'not-a-choice': (it) => `“${it.text}” is not one of the choices of ${column(it)}. Press Enter to see them.`,
  'too-long': (it) => `“${it.text}” is too long for ${column(it)}. Shorten it.`,
  'does-not-fit': ({ detail }) =>
    `The ${detail} cells on the clipboard reach beyond the table. Start further up or to the left.`,
  'too-many-cells': ({ detail }) => `${detail} cells are too many for one paste. Paste in smaller parts.`,
  'nothing-to-paste': () => 'There is no text on the clipboard. Copy cells first.',
};

/** Words of the fact table. */
export const table = {
  name: 'Fact table',
  refusals,
  scope: { label: 'Rows', article: 'This article', document: 'Whole document' },
  filter: {
    placeholder: 'Filter rows',
    label: 'Filter rows by words',
    button: 'Filter',
    verdict: 'Verdict',
    kind: 'Kind',
    overridden: 'Changed by a person',
    withFindings: 'With open findings',
    clear: 'Show all rows',
  },
  columns: {
    button: 'Columns',
    reset: 'Restore columns',
    earlier: (name: string) => `Move ${name} to the left`,
    later: (name: string) => `Move ${name} to the right`,
    resize: (name: string) => `Width of ${name}`,
    hint: 'Enter sorts. Ctrl+Shift+← → moves the column, Alt+← → changes its width.',
  },
  chart: 'Chart',
  exportCsv: 'CSV',
  exportXlsx: 'XLSX',
  exportTitle: (format: string) => `Save the rows shown as ${format}`,
  exported: (file: string) => `Saved as ${file}.`,
  rows: (shown: number, all: number) =>
    shown === all ? `${shown} ${shown === 1 ? 'row' : 'rows'}` : `${shown} of ${all} rows`,
  selected: (rows: number) => `${rows} selected`,
  sum: (sum: string, unit: string) => `Sum ${sum}${unit === '' ? '' : ` ${unit}`}`,
  sumQualified: (sum: string, unit: string, count: number) =>
    `Sum as written ${sum}${unit === '' ? '' : ` ${unit}`} (${count} not exact)`,
  emptyDocument: 'No document is open. Choose an article on the left; its numbers become the rows of this table.',
  emptyArticle: 'No numbers were found in this article. Switch to the whole document to see the others.',
  emptyPage: 'No numbers were found in this document.',
  emptyFilter: 'No row passes the filter.',
  hidden: 'The selected number is hidden by the filter.',
  overridden: (read: string) => (read === '' ? 'Set by you. Read: nothing' : `Set by you. Read: ${read}`),
  conflict: 'Two people set this differently.',
  reset: 'Reset to what was read (Delete)',
  saving: 'Saving…',
  notSaved: 'Not saved: the cell shows what it was before. Please make the change again.',
  readOnlyWorkspace: 'This workspace is open for reading only, so nothing can be changed.',
  copied: (cells: number) => `${cells} ${cells === 1 ? 'cell' : 'cells'} copied.`,
  fillHint: (rows: number) => `Ctrl+Enter fills ${rows} rows`,
  findings: (count: number) => `${count} open ${count === 1 ? 'finding' : 'findings'}`,
  chartPane: {
    title: 'Nothing is selected to draw',
    empty: 'Select a share, or several figures of one unit, in the table: hold Shift or drag over their rows.',
  },
};
