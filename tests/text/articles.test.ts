import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../shared/model/article.ts';
import { splitArticles } from '../../shared/text/articles.ts';

const page = join(process.env.CROSSFOOT_PAGES ?? '../shared/pages', '000_94109b9bcf4aa605.txt');
const piece = fc.constantFrom(
  '工会',
  '12',
  '本报记者 ',
  '本报讯（记者王）',
  '摄',
  '（上接第1版）',
  '\n',
  '\n\n',
  '。',
  '——',
  '星期三',
  'By A',
);
const soup = fc.oneof(
  fc.array(piece, { maxLength: 80 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

/** How many places of the article hold each source character. */
function mark(article: Article, counts: number[]): void {
  const { kicker, title, subtitle, byline, dateline, paragraphs } = article;
  for (const place of [kicker, title, subtitle, byline, dateline, ...paragraphs]) {
    const pieces = place?.map.pieces ?? [];
    for (let at = 0; at < pieces.length; at += 3)
      for (let unit = 0; unit < pieces[at + 2]!; unit += 1) counts[pieces[at + 1]! + unit]! += 1;
  }
}

describe('splitArticles', () => {
  it('reads a headline over its story', () => {
    const [article] = splitArticles('三区合办技能比赛\n本报记者 王一\n今年一共有 1200 人参加了比赛，其中 300 人得奖。');
    expect(article).toMatchObject({ kind: 'news', lang: 'zh' });
    expect(article?.title?.text).toBe('三区合办技能比赛');
    expect(article?.byline?.text).toBe('本报记者 王一');
    expect(article?.paragraphs.map(({ id, text }) => [id, text])).toEqual([
      ['a1p1', '今年一共有1200人参加了比赛，其中300人得奖。'],
    ]);
  });

  it('reads an English story', () => {
    const [article] = splitArticles('Workers win\n\nBy Ann Lee\n\nSome 300 workers won a prize on Monday.');
    expect(article).toMatchObject({ kind: 'news', lang: 'en' });
    expect(article?.title?.text).toBe('Workers win');
    expect(article?.byline?.text).toBe('By Ann Lee');
  });

  it('finds nothing in blank text', () => {
    expect(splitArticles(' \n\u3000\r\n')).toEqual([]);
  });

  it('puts every character that is not blank in exactly one place', () => {
    fc.assert(
      fc.property(soup, (source) => {
        const counts = Array.from({ length: source.length }, () => 0);
        for (const article of splitArticles(source)) mark(article, counts);
        counts.forEach((count, at) => {
          if (/[^\s\u0085]/.test(source[at]!)) expect(count).toBe(1);
        });
      }),
    );
  });

  it.skipIf(!existsSync(page))('finds the eight pieces of a real page', () => {
    const articles = splitArticles(readFileSync(page, 'utf8'));
    expect(articles.map((article) => article.kind)).toEqual([
      'masthead',
      'news',
      'news',
      'news',
      'news',
      'news',
      'caption',
      'continuation',
    ]);
    expect(articles[1]?.title?.text).toContain('双向奔赴');
    expect(articles[4]?.subtitle?.text).toContain('近2000名');
    expect(articles[6]?.title?.text).toContain('中秋');
  });
});
