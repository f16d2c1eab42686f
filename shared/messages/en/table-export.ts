import type { ColumnId } from '../../exports/table-columns.ts';

/** Column headings of exported tables. */
export const tableExport: { readonly columns: Readonly<Record<ColumnId, string>> } = {
  columns: {
    document: 'Document',
    article: 'Article',
    place: 'Paragraph',
    id: 'Fact',
    text: 'As written',
    kind: 'Kind',
    value: 'Value',
    low: 'From',
    high: 'To',
    unit: 'Unit',
    qualifier: 'Qualifier',
    per: 'Per',
    currency: 'Currency',
    metric: 'What is measured',
    base: 'Of which whole',
    period: 'Period',
    placeName: 'Place',
    attribution: 'Said by',
    stance: 'Stance',
    verdict: 'Verdict',
    note: 'Note',
    overridden: 'Set by hand',
    sourceStart: 'Starts at character',
    sourceEnd: 'Ends at character',
  },
};
