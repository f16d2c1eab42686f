import type { ArticleSummary, DocumentSummary } from '../../shared/model/workspace.ts';

/** A line of the library: a document, or an article in one. */
export type LibraryRow =
  | {
      readonly kind: 'document';
      readonly key: string;
      readonly document: DocumentSummary;
      readonly open: boolean;
      /** Place among the documents that are listed, from 1. */
      readonly position: number;
      readonly count: number;
    }
  | {
      readonly kind: 'article';
      readonly key: string;
      readonly document: DocumentSummary;
      readonly article: ArticleSummary;
      /** Place among its document's articles that are listed, from 1. */
      readonly position: number;
      readonly count: number;
    };

/**
 * The lines to show. With a filter: the documents whose path contains it, with all their articles, and otherwise the
 * articles whose headline contains it (folded documents open for them). Letters match in either case.
 */
export function libraryRows(
  documents: readonly DocumentSummary[],
  folded: ReadonlySet<string>,
  filter: string,
): readonly LibraryRow[] {
  const wanted = filter.trim().toLowerCase();
  const listed = documents.map((document) => rowsOf(document, folded.has(document.path), wanted));
  const count = listed.filter(({ length }) => length > 0).length;
  let position = 0;
  return listed.flatMap(([head, ...articles]) => {
    if (!head) return [];
    position += 1;
    return [{ ...head, position, count }, ...articles];
  });
}

function rowsOf(document: DocumentSummary, isFolded: boolean, wanted: string): readonly LibraryRow[] {
  const named = document.path.toLowerCase().includes(wanted);
  const articles = named
    ? document.articles
    : document.articles.filter(({ title }) => title.toLowerCase().includes(wanted));
  if (!named && articles.length === 0) return [];
  const open = !isFolded || (wanted !== '' && !named);
  const head: LibraryRow = { kind: 'document', key: document.path, document, open, position: 0, count: 0 };
  if (!open) return [head];
  return [
    head,
    ...articles.map(
      (article, i): LibraryRow => ({
        kind: 'article',
        // NUL stands in no path.
        key: `${document.path}\0${article.id}`,
        document,
        article,
        position: i + 1,
        count: articles.length,
      }),
    ),
  ];
}

/** Sums over the articles of a document. */
export function documentCounts({ articles }: DocumentSummary): Pick<ArticleSummary, 'facts' | 'checked' | 'findings'> {
  return articles.reduce(
    (sum, { facts, checked, findings }) => ({
      facts: sum.facts + facts,
      checked: sum.checked + checked,
      findings: {
        error: sum.findings.error + findings.error,
        warning: sum.findings.warning + findings.warning,
        info: sum.findings.info + findings.info,
      },
    }),
    { facts: 0, checked: 0, findings: { error: 0, warning: 0, info: 0 } },
  );
}
