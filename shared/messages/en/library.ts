import type { ArticleKind } from '../../model/article.ts';
import type { DocumentSummary } from '../../model/workspace.ts';

type NotReady = Exclude<DocumentSummary['state'], 'ready'>;

/** Words of the library: documents with their articles and counts. */
export const library = {
  label: 'Documents and articles',
  filter: 'Filter by name or headline',
  filterNothing: 'No document or headline contains this.',
  count: (documents: number) => `${documents} ${documents === 1 ? 'document' : 'documents'}`,
  states: {
    waiting: 'Not read yet.',
    failed: 'Could not be read.',
    missing: 'The file is no longer in the folder. What you noted about it is kept.',
  } as Readonly<Record<NotReady, string>>,
  kinds: {
    news: 'News',
    brief: 'Brief',
    caption: 'Caption',
    masthead: 'Masthead',
    continuation: 'Continued',
    other: 'Other',
  } as Readonly<Record<ArticleKind, string>>,
  untitled: 'Without a headline',
  numbers: (count: number) => `${count} ${count === 1 ? 'figure' : 'figures'}`,
  checked: (done: number, total: number) => `${done}/${total} checked`,
  allChecked: 'all checked',
  severities: {
    error: (count: number) => `${count} ${count === 1 ? 'error' : 'errors'}`,
    warning: (count: number) => `${count} ${count === 1 ? 'warning' : 'warnings'}`,
    info: (count: number) => `${count} ${count === 1 ? 'remark' : 'remarks'}`,
  },
  encoding: {
    label: (document: string) => `Encoding of ${document}`,
    automatic: 'Detect the encoding',
    chosen: 'chosen by you',
    unsure: 'not certain: check that the text reads well',
    detected: 'detected',
  },
};
