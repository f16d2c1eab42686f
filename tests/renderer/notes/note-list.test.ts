import { describe, expect, it } from 'vitest';
import { noteLists } from '../../../renderer/notes/note-list.ts';
import type { Article } from '../../../shared/model/article.ts';
import type { AnchoredAnnotation } from '../../../shared/model/review.ts';

const text = (words: string) => ({ text: words, map: { pieces: [] } });
const paragraph = (id: string) => ({
  id,
  role: 'body' as const,
  sourceStart: 0,
  sourceEnd: 9,
  ...text('九个字的一段正文。'),
});
const article = (id: string): Article => ({
  id,
  kind: 'news',
  lang: 'zh',
  kicker: null,
  title: text('标题'),
  subtitle: null,
  byline: null,
  dateline: null,
  sourceStart: 0,
  sourceEnd: 9,
  paragraphs: [paragraph(`${id}p1`), paragraph(`${id}p2`)],
});

function note(id: string, place: string | null, start = 0, created = '2025-10-01T08:00:00.000Z'): AnchoredAnnotation {
  const hint = { paragraphId: null, field: null, start };
  const target = { document: 'a.txt', exact: '字', prefix: '', suffix: '', hint };
  const articleId = place?.slice(0, 2) ?? '';
  const isTitle = place?.endsWith('.title') ?? false;
  return {
    annotation: { id, target, body: id, creator: '', created, modified: created },
    anchor:
      place === null
        ? { state: 'orphaned' }
        : {
            state: 'anchored',
            articleId,
            paragraphId: isTitle ? null : place,
            field: isTitle ? 'title' : null,
            start,
            end: start + 1,
          },
  };
}

const ids = (notes: readonly AnchoredAnnotation[]) => notes.map(({ annotation }) => annotation.id);
const articles = [article('a1'), article('a2')];

describe('the notes of a document', () => {
  it('stand in the order of the text: headline, paragraphs, places in a paragraph', () => {
    const notes = [
      note('d', 'a2p1'),
      note('c', 'a1p1', 5),
      note('b', 'a1p1', 2),
      note('e', 'a2p2'),
      note('a', 'a1.title'),
    ];
    expect(ids(noteLists(notes, articles).placed)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('on the same words stand in the order in which they were written', () => {
    const notes = [note('late', 'a1p1', 3, '2025-10-02T08:00:00.000Z'), note('early', 'a1p1', 3)];
    expect(ids(noteLists(notes, articles).placed)).toEqual(['early', 'late']);
  });

  it('are kept apart, never dropped, when their words are gone', () => {
    const notes = [note('y', null, 0, '2025-10-03T08:00:00.000Z'), note('a', 'a1p1'), note('x', null)];
    const { placed, orphaned } = noteLists(notes, articles);
    expect([ids(placed), ids(orphaned)]).toEqual([['a'], ['x', 'y']]);
  });

  it('in a place that the document no longer has come last, still in a settled order', () => {
    const notes = [note('z2', 'a9p1', 4), note('a', 'a2p2'), note('z1', 'a9p1', 1)];
    expect(ids(noteLists(notes, articles).placed)).toEqual(['a', 'z1', 'z2']);
  });
});
