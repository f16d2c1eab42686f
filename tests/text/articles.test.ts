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
  '新华社北京10月1日电',
  'LONDON — ',
  '调研行\n\n',
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

  it.each([
    ['本报讯（记者 王一 通讯员 李二）', null, '本报讯（记者 王一 通讯员 李二）'],
    ['新华社北京10月1日电（记者王一）', '新华社北京10月1日电', '（记者王一）'],
    ['新华社北京10月1日电 ', '新华社北京10月1日电', null],
    ['本报上海9月30日电（记者王一）', '本报上海9月30日电', '（记者王一）'],
  ])('takes the credits %j off the first paragraph', (credits, dateline, byline) => {
    const source = `三区合办技能比赛\n${credits}今年一共有1200人参加了比赛，其中300人得奖。`;
    const [article] = splitArticles(source);
    expect(article?.dateline?.text ?? null).toBe(dateline);
    expect(article?.byline?.text ?? null).toBe(byline);
    expect(article?.paragraphs[0]?.text).toMatch(/^今年一共有1200人/);
    expect(source.slice(article?.paragraphs[0]?.sourceStart)).toMatch(/^今年/);
  });

  it.each([
    ['LONDON — ', 'LONDON —'],
    ['BEIJING, Oct. 1 (Xinhua) -- ', 'BEIJING, Oct. 1 (Xinhua) --'],
    ['NEW YORK (AP) - ', 'NEW YORK (AP) -'],
  ])('takes the dateline %j off an English story', (opening, dateline) => {
    const [article] = splitArticles(`Workers win\n\nBy Ann Lee\n\n${opening}Some 300 workers won a prize on Monday.`);
    expect(article).toMatchObject({ dateline: { text: dateline }, byline: { text: 'By Ann Lee' } });
    expect(article?.paragraphs[0]?.text).toMatch(/^Some 300/);
  });

  it('leaves a paragraph alone that only looks like one with a dateline', () => {
    for (const text of ['GDP - the sum of all - rose by 5% in the year.', 'A - B is a difference of 3 points in all.'])
      expect(splitArticles(`Numbers\n\nBy Ann Lee\n\n${text}`)[0]).toMatchObject({
        dateline: null,
        paragraphs: [{ text }],
      });
  });

  it('makes one title of two lines, and leaves the name of the column out of it', () => {
    const body = '本报记者 王一\n今年一共有1200人参加了比赛，其中300人得奖，比去年多。';
    const [two] = splitArticles(`三区合办第一届职工技能比赛\n\n一千二百人同场比试三百人得奖\n\n${body}`);
    expect(two).toMatchObject({
      title: { text: '三区合办第一届职工技能比赛 一千二百人同场比试三百人得奖' },
      subtitle: null,
    });
    const [labelled] = splitArticles(`基层工会调研行\n\n三区合办第一届职工技能比赛\n\n${body}`);
    expect(labelled).toMatchObject({ kicker: null, title: { text: '三区合办第一届职工技能比赛' }, subtitle: null });
    expect(labelled?.paragraphs[0]).toMatchObject({ text: '基层工会调研行', role: 'other' });
  });

  it('reads a short line over a longer one as title and subtitle', () => {
    const body = '本报记者 王一\n今年一共有1200人参加了比赛，其中300人得奖，比去年多。';
    for (const gap of ['\n', '\n\n'])
      expect(splitArticles(`一座县图书馆的账本${gap}全年接待读者近 2.5万人次\n\n${body}`)[0]).toMatchObject({
        kicker: null,
        title: { text: '一座县图书馆的账本' },
        subtitle: { text: '全年接待读者近2.5万人次' },
      });
  });

  it('takes only the paragraph over the photo line for its caption where headlines stand over their stories', () => {
    const source = [
      '大桥建成通车',
      '本报讯（记者 陈越）白沙渡大桥建成通车。',
      '大桥通车后，两岸车程由55分钟缩短到15分钟左右。',
      '3月5日，市民走上刚刚通车的白沙渡大桥。',
      '本报通讯员 刘青 摄',
    ].join('\n\n');
    const [story, caption] = splitArticles(source);
    expect(story?.paragraphs).toHaveLength(2);
    expect(caption?.paragraphs.map(({ role, text }) => [role, text])).toEqual([
      ['caption', '3月5日，市民走上刚刚通车的白沙渡大桥。'],
    ]);
  });

  it.each(['本报通讯员 沈舟', '□ 本报首席记者 王一', '记者 王一 通讯员 李二', '文/王一', '新华社记者 王一'])(
    'reads the byline %j',
    (line) => {
      const [article, more] = splitArticles(`二十年前的水文记录\n\n${line}\n\n翻开水文站的旧账，当日最高水位27.4米。`);
      expect(more).toBeUndefined();
      expect(article).toMatchObject({ title: { text: '二十年前的水文记录' }, byline: { text: line } });
      expect(article?.paragraphs).toHaveLength(1);
    },
  );

  it.each([
    [
      '国庆假期出游人次增长明显',
      '2025-10-09 10:23 来源：新华社',
      '新华社北京10月9日电 国庆中秋假日8天，出游8.88亿人次。',
    ],
    ['国庆假期出游人次增长明显', '来源：滨江日报', '今年国庆中秋假日8天，出游8.88亿人次。'],
    ['Fares to rise', 'Published 9 October 2025', 'Fares will rise by 4% from May 1.'],
    ['Fares to rise', 'October 9, 2025', 'Fares will rise by 4% from May 1.'],
  ])('takes the line that tells when a story appeared for furniture: %s, %s', (title, line, text) => {
    for (const gap of ['\n', '\n\n']) {
      const [article, more] = splitArticles([title, line, text].join(gap));
      expect(more).toBeUndefined();
      expect(article?.title?.text).toBe(title);
      expect(article?.paragraphs[0]).toMatchObject({ role: 'masthead' });
      expect(article?.paragraphs).toHaveLength(2);
    }
  });

  it.each([
    '2025年10月1日 星期三 农历八月初十',
    '星期三 2025年10月1日 第3版 责编 王一',
    'Wednesday, October 1, 2025 | Page A3',
    'The Harbour Times, 1 October 2025, page 7',
    '2025-10-09 10:23 来源：滨江日报',
    'Published 9 October 2025',
  ])('takes the line over a page for its masthead: %s', (line) => {
    const title = /[a-z]/.test(line) ? 'Rents frozen for 1,200 tenants' : '租金不涨惠及1200户';
    const articles = splitArticles([line, title, 'The council froze rents on Tuesday.'].join('\n\n'));
    expect(articles.map(({ kind }) => kind)).toEqual(['masthead', 'news']);
    expect(articles[1]?.title?.text).toBe(title);
  });

  it.each([
    '会议定于2025年10月1日（星期三）召开，代表120人到会。',
    '星期三起12条线路停运',
    'The council met on Wednesday, 1 October 2025.',
    'October 1, 2025: 40 years of the bridge',
  ])('takes no sentence or headline about a day for a masthead: %s', (line) => {
    expect(splitArticles(`${line}\n\n${line}再说。`)[0]?.kind).not.toBe('masthead');
  });

  it('keeps a subtitle that begins with a dash apart from the text under it', () => {
    const text = '江南市马拉松报名人数近2万人，比去年增加三成，市体育局昨日公布。\n报名者中三成来自外地。';
    const [article, more] = splitArticles(`近2万人报名马拉松\n  ——三成来自外地\n${text}`);
    expect(more).toBeUndefined();
    expect(article?.title?.text).toBe('近2万人报名马拉松');
    expect(article?.subtitle?.text).toBe('——三成来自外地');
    expect(article?.paragraphs.map(({ text: it }) => it).join('')).toBe(text.replace('\n', ''));
  });

  it('keeps paragraphs apart that short headlines and blank lines stand between', () => {
    const lines = [
      '三部门发文稳定就业岗位',
      '本报讯（记者 王一）人力资源社会保障部等三部门日前印发通知，明确8项举措。',
      '通知提出，对中小微企业返还失业保险费60%，大型企业返还30%。',
      '快递小哥有了暖心驿站',
      '本报讯（记者 李二）江南市总工会今年新建“暖心驿站”48座，累计服务12万人次。',
      '“夏天能喝水，冬天能取暖。”快递员小赵说。',
    ];
    const articles = splitArticles(lines.join('\n\n'));
    expect(articles.map(({ title, paragraphs }) => [title?.text, paragraphs.length])).toEqual([
      ['三部门发文稳定就业岗位', 2],
      ['快递小哥有了暖心驿站', 2],
    ]);
  });

  it('does not take a sentence about reporters for a byline', () => {
    for (const text of ['记者 了解到，当日最高水位27.4米。', '本报记者在现场看到，最高水位达到27.4米。']) {
      const [article] = splitArticles(`二十年前的水文记录\n\n本报通讯员 沈舟\n\n旧账在此，一目了然。\n\n${text}`);
      expect(article?.paragraphs.at(-1)?.text).toBe(text);
    }
  });

  it('does not take a paragraph that opens with "By" for a byline', () => {
    for (const text of ['By 2030 the city wants 400 homes', 'By March this year 12 of 14 had closed.']) {
      const articles = splitArticles(`Homes planned\n\nBy Ann Lee\n\nThe city is building.\n\n${text}`);
      expect(articles).toHaveLength(1);
      expect(articles[0]?.byline?.text).toBe('By Ann Lee');
    }
  });

  it('keeps kicker and subtitle that dashes mark', () => {
    const body = '本报记者 王一\n今年一共有1200人参加了比赛，其中300人得奖，比去年多。';
    const [article] = splitArticles(`多地工会出新招——\n\n三区合办第一届职工技能比赛\n\n——一线的见闻\n\n${body}`);
    expect(article).toMatchObject({
      kicker: { text: '多地工会出新招——' },
      title: { text: '三区合办第一届职工技能比赛' },
    });
    expect(article?.subtitle?.text).toBe('——一线的见闻');
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
    expect(articles[1]).toMatchObject({ subtitle: null, byline: { text: '本报记者 李娜' } });
    expect(articles[1]?.paragraphs.at(-1)?.role).toBe('other');
    expect(articles[4]?.title?.text).toMatch(/工作方案 到2035年.*近2000名/);
    expect(articles[4]?.byline?.text).toMatch(/^本报讯（记者.{2,3} .{2}）$/);
    expect(articles[6]?.title?.text).toContain('中秋');
  });
});
