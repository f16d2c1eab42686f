import { describe, expect, it } from 'vitest';
import { excerptParts, groupHits } from '../../../renderer/search/hit-groups.ts';
import type { SearchHit } from '../../../shared/model/workspace.ts';

const hit = (path: string, start: number): SearchHit => ({
  path,
  articleId: 'a1',
  articleTitle: '',
  paragraphId: 'a1p1',
  field: null,
  start,
  end: start + 2,
  excerpt: '达1914名，占',
  excerptStart: 5,
});

describe('the hits of a search', () => {
  it('are put together by document, in the order in which they came', () => {
    const groups = groupHits([hit('b.txt', 1), hit('a.txt', 2), hit('b.txt', 3)]);
    expect(groups.map(({ path, hits }) => [path, hits.map((it) => it.hit.start)])).toEqual([
      ['b.txt', [1, 3]],
      ['a.txt', [2]],
    ]);
  });

  it('are counted as they stand on the screen', () => {
    const groups = groupHits([hit('b.txt', 1), hit('a.txt', 2), hit('b.txt', 3)]);
    expect(groups.flatMap(({ hits }) => hits.map(({ at }) => at))).toEqual([0, 1, 2]);
  });

  it('are nothing when there are none', () => {
    expect(groupHits([])).toEqual([]);
  });
});

describe('the excerpt of a hit', () => {
  it('is cut before and behind the words found', () => {
    expect(excerptParts(hit('a.txt', 40))).toEqual({ before: '达1914', match: '名，', after: '占' });
  });

  it('ends with the words found when they reach out of it', () => {
    const long = { ...hit('a.txt', 40), end: 90 };
    expect(excerptParts(long)).toEqual({ before: '达1914', match: '名，占', after: '' });
  });

  it('has a short lead, so that the words found are in sight, and no half character in it', () => {
    const excerpt = `${'字'.repeat(3)}${'😀'.repeat(12)}。找到`;
    const parts = excerptParts({ ...hit('a.txt', 0), excerpt, excerptStart: excerpt.length - 2 });
    expect(parts).toEqual({ before: `…${'😀'.repeat(11)}。`, match: '找到', after: '' });
  });
});
