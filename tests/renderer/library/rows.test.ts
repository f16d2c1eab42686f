import { describe, expect, it } from 'vitest';
import { documentCounts, libraryRows } from '../../../renderer/library/rows.ts';
import { cursorAfter, foldedAfter } from '../../../renderer/library/tree-keys.ts';
import type { ArticleSummary, DocumentSummary } from '../../../shared/model/workspace.ts';

const article = (id: string, title: string, more: Partial<ArticleSummary> = {}): ArticleSummary => ({
  id,
  kind: 'news',
  title,
  facts: 3,
  checked: 1,
  findings: { error: 1, warning: 0, info: 2 },
  ...more,
});
const document = (path: string, articles: readonly ArticleSummary[]): DocumentSummary => ({
  path,
  state: 'ready',
  problem: null,
  encoding: 'utf-8',
  encodingConfidence: 1,
  encodingChosen: false,
  sha256: path,
  articles,
});
const DOCUMENTS = [
  document('a.txt', [article('a1', '渡轮开通'), article('a2', 'Ferry survey')]),
  document('empty.md', []),
  document('old/b.txt', [article('a1', '水文记录')]),
];
const NONE: ReadonlySet<string> = new Set();
const keys = (folded: ReadonlySet<string>, filter = '') =>
  libraryRows(DOCUMENTS, folded, filter).map((row) => (row.kind === 'document' ? row.key : ` ${row.article.id}`));

describe('the lines of the library', () => {
  it('are the documents, each followed by its articles', () => {
    expect(keys(NONE)).toEqual(['a.txt', ' a1', ' a2', 'empty.md', 'old/b.txt', ' a1']);
  });

  it('leave out the articles of a folded document', () => {
    expect(keys(new Set(['a.txt']))).toEqual(['a.txt', 'empty.md', 'old/b.txt', ' a1']);
  });

  it('have a key of their own each, though article ids repeat in other documents', () => {
    const all = libraryRows(DOCUMENTS, NONE, '').map(({ key }) => key);
    expect(new Set(all).size).toBe(all.length);
  });

  it('keep to a filter: whole documents by name, single articles by headline, in either case', () => {
    expect(keys(NONE, 'OLD/')).toEqual(['old/b.txt', ' a1']);
    expect(keys(NONE, '渡轮')).toEqual(['a.txt', ' a1']);
    expect(keys(NONE, ' ferry ')).toEqual(['a.txt', ' a2']);
    expect(keys(NONE, 'absent')).toEqual([]);
  });

  it('open a folded document for a headline that was looked for', () => {
    expect(keys(new Set(['a.txt']), 'ferry')).toEqual(['a.txt', ' a2']);
    expect(keys(new Set(['a.txt']), 'a.txt')).toEqual(['a.txt']);
  });

  it('tell a screen reader the place of a document among those listed', () => {
    const places = libraryRows(DOCUMENTS, NONE, 'ferry')
      .concat(libraryRows(DOCUMENTS, NONE, ''))
      .flatMap((row) => (row.kind === 'document' ? [`${row.key} ${row.position}/${row.count}`] : []));
    expect(places).toEqual(['a.txt 1/1', 'a.txt 1/3', 'empty.md 2/3', 'old/b.txt 3/3']);
  });

  it('tell a screen reader the place of an article among its own', () => {
    const rows = libraryRows(DOCUMENTS, NONE, '');
    expect(rows[2]).toMatchObject({ position: 2, count: 2 });
  });
});

it('the counts of a document are the sums of its articles’', () => {
  expect(documentCounts(DOCUMENTS[0]!)).toEqual({
    facts: 6,
    checked: 2,
    findings: { error: 2, warning: 0, info: 4 },
  });
  expect(documentCounts(DOCUMENTS[1]!)).toEqual({ facts: 0, checked: 0, findings: { error: 0, warning: 0, info: 0 } });
});

describe('the keys of the library', () => {
  const rows = libraryRows(DOCUMENTS, NONE, '');

  it('move the cursor line by line and stop at the ends', () => {
    expect(cursorAfter('ArrowDown', 0, rows)).toBe(1);
    expect(cursorAfter('ArrowUp', 0, rows)).toBe(0);
    expect(cursorAfter('ArrowDown', rows.length - 1, rows)).toBe(rows.length - 1);
    expect(cursorAfter('End', 0, rows)).toBe(rows.length - 1);
    expect(cursorAfter('Home', 3, rows)).toBe(0);
    expect(cursorAfter('PageDown', 1, rows)).toBe(rows.length - 1);
  });

  it('go from an article to its document with the left arrow', () => {
    expect(cursorAfter('ArrowLeft', 2, rows)).toBe(0);
    expect(cursorAfter('ArrowLeft', 5, rows)).toBe(4);
  });

  it('leave other keys, and an empty library, alone', () => {
    expect(cursorAfter('x', 0, rows)).toBeNull();
    expect(cursorAfter('ArrowDown', 0, [])).toBeNull();
  });

  it('fold and unfold documents that have articles', () => {
    const folded = foldedAfter('ArrowLeft', rows[0], NONE);
    expect(folded).toEqual(new Set(['a.txt']));
    const again = libraryRows(DOCUMENTS, folded!, '');
    expect(foldedAfter('ArrowLeft', again[0], folded!)).toBeNull();
    expect(foldedAfter('ArrowRight', again[0], folded!)).toEqual(NONE);
    expect(foldedAfter('fold', rows[0], NONE)).toEqual(new Set(['a.txt']));
    expect(foldedAfter('ArrowLeft', rows[3], NONE)).toBeNull();
    expect(foldedAfter('ArrowLeft', rows[1], NONE)).toBeNull();
  });
});
