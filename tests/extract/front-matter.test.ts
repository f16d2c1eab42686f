import { describe, expect, it } from 'vitest';
import { ledgerTotals } from '../../shared/model/ledger.ts';
import { spanToSource } from '../../shared/text/offset-map.ts';
import { read } from './document.ts';

const TEXT = [
  '---',
  'title: "码头新增 46 家企业"',
  'subtitle: 近2000名职工受益',
  'author: 周宁 第2组',
  'date: 2026-03-06',
  'lang: zh-CN',
  'source: https://example.org/2026/77',
  'tags: 12',
  '---',
  '',
  '今年3月，码头新增46家企业，职工满意度达到98%。',
].join('\n');

describe('front matter', () => {
  it('gives title, subtitle and byline of the article under it, each at its characters', () => {
    const { articles, source } = read('a.md', TEXT);
    expect(articles).toHaveLength(1);
    const [article] = articles;
    expect(article?.title?.text).toBe('码头新增46家企业');
    expect(article?.subtitle?.text).toBe('近2000名职工受益');
    expect(article?.byline?.text).toBe('周宁 第2组');
    expect(article?.paragraphs.map(({ text }) => text)).toEqual(['今年3月，码头新增46家企业，职工满意度达到98%。']);
    for (const head of [article?.title, article?.subtitle, article?.byline]) {
      const place = spanToSource(head!.map, { start: 0, end: head!.text.length });
      expect(TEXT.slice(place?.start, place?.end).replace(/\s/g, '')).toBe(head!.text.replace(/\s/g, ''));
    }
    expect(article?.sourceStart).toBe(TEXT.indexOf('码头新增 46'));
    expect(source).toMatchObject({ issueDate: '2026-03-06', lang: 'zh' });
  });

  it('holds facts in its headline fields', () => {
    const { facts } = read('a.md', TEXT);
    const inHeads = facts.filter(({ paragraphId }) => paragraphId === null);
    expect(inHeads).toMatchObject([
      { field: 'title', text: '46家', value: 46, unit: '家', start: 4, end: 7 },
      { field: 'subtitle', text: '近2000名', value: 2000, unit: '名', qualifier: 'nearly', start: 0, end: 6 },
    ]);
    for (const { sourceStart, sourceEnd, text } of inHeads)
      expect(TEXT.slice(sourceStart, sourceEnd).replace(/\s/g, '')).toBe(text);
    expect(facts.find(({ kind }) => kind === 'date')).toMatchObject({ value: '2026-03' });
  });

  it('does not make a page English by its keys', () => {
    const keys = ['category: business', 'constructor: contents department', 'reviewer: editor'].join('\n');
    const { source, facts } = read('a.md', `---\n${keys}\n---\n\n全县有粮仓64座。\n`);
    expect(source.lang).toBe('zh');
    expect(facts).toMatchObject([{ text: '64座', value: 64 }]);
  });

  it('keeps the ledger right: each numeral once, in order', () => {
    const ledger = read('a.md', TEXT, {}, { ledger: true }).ledger ?? [];
    expect(ledger.map(({ text }) => text).join('')).toBe([...TEXT].filter((one) => /\d/.test(one)).join(''));
    for (const { text, sourceStart, sourceEnd } of ledger) expect(TEXT.slice(sourceStart, sourceEnd)).toBe(text);
    expect(ledgerTotals(ledger).unresolved).toBe(0);
    const byText = new Map(ledger.map((one) => [one.sourceStart, one]));
    expect(byText.get(TEXT.indexOf('46'))?.fate).toBe('fact');
    expect(byText.get(TEXT.indexOf('2000'))?.fate).toBe('fact');
    expect(byText.get(TEXT.indexOf('2组'))).toMatchObject({ fate: 'excluded', reason: 'byline' });
    expect(byText.get(TEXT.indexOf('77'))).toMatchObject({ fate: 'excluded', reason: 'front-matter' });
  });

  it.each([
    ['2026-02-30', null],
    ['2026-13-01', null],
    ['tomorrow', null],
    ['', null],
    ['2026-03-06T08:30:00', '2026-03-06'],
    ['2026年3月6日', '2026-03-06'],
    ['6 March 2026', '2026-03-06'],
  ])('takes the date %j for %j', (date, day) => {
    const lang = date.includes('March') ? 'en' : 'zh';
    expect(read('a.md', `---\ndate: ${date}\nlang: ${lang}\n---\nSome 3 jobs.`).source.issueDate).toBe(day);
  });

  it('gives way to what the person chose, and leaves an unknown language to the script', () => {
    const chosen = read('a.md', TEXT, { issueDate: '2020-01-02', lang: 'en' });
    expect(chosen.source).toMatchObject({ issueDate: '2020-01-02', lang: 'en' });
    expect(read('a.md', TEXT.replace('zh-CN', 'tlh')).source.lang).toBe('zh');
  });

  it('makes all that is under a given title one article, its headings subheads', () => {
    const { articles } = read('a.md', '---\ntitle: A\n---\n# B\n\nBy Ann Lee\n\nText one.\n\n## C\n\nText two.');
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({ title: { text: 'A' }, byline: { text: 'By Ann Lee' } });
    expect(articles[0]?.paragraphs.map(({ text, role }) => [text, role])).toEqual([
      ['B', 'subhead'],
      ['Text one.', 'body'],
      ['C', 'subhead'],
      ['Text two.', 'body'],
    ]);
  });

  it('is an article of its own where no text follows', () => {
    const text = '---\ntitle: 新增 46 家企业\n---\n';
    expect(read('a.md', text)).toMatchObject({
      articles: [{ kind: 'other', lang: 'zh', title: { text: '新增46家企业' }, paragraphs: [], sourceStart: 11 }],
      facts: [{ text: '46家', field: 'title' }],
    });
    expect(read('a.md', '---\ntitle:\nauthor: " "\n---\n').articles).toEqual([]);
  });

  it('is not needed where a line over the story tells its day; that line holds no facts', () => {
    const text = '出游人次增长\n2025-10-09 10:23 来源：新华社\n今年3月，出游8.88亿人次。';
    const { source, facts, ledger } = read('a.txt', text, {}, { ledger: true });
    expect(source.issueDate).toBe('2025-10-09');
    expect(facts.map((fact) => [fact.text, fact.value])).toEqual([
      ['今年3月', '2025-03'],
      ['8.88亿人次', 888_000_000],
    ]);
    expect(new Set(ledger?.filter(({ fate }) => fate !== 'fact').map(({ reason }) => reason))).toEqual(
      new Set(['page-furniture']),
    );
  });
});
