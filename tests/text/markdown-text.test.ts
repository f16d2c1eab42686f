import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitArticles } from '../../shared/text/articles.ts';
import { markdownText, markReason } from '../../shared/text/markdown-text.ts';
import { toSource } from '../../shared/text/offset-map.ts';
import { read } from '../extract/document.ts';

const LAYOUT = { bodyStart: 0, heads: null, isMarkdown: true };
const paragraphs = (source: string) =>
  splitArticles(source, LAYOUT).flatMap((article) => article.paragraphs.map(({ text, role }) => [role, text]));
const texts = (source: string) => paragraphs(source).map(([, text]) => text);

describe('Markdown', () => {
  it('reads the first heading as the title and the others as subheads, without their marks', () => {
    const source =
      '# 港口 2025 年账本 ##\n\n本报记者 周宁\n\n全年吞吐 3 万吨。\n\n## 第二部分\n\n共有 5 家。\n\n# 尾声\n\n完。';
    const [article, more] = splitArticles(source, LAYOUT);
    expect(more).toBeUndefined();
    expect(article).toMatchObject({ title: { text: '港口2025年账本' }, byline: { text: '本报记者 周宁' } });
    expect(article?.paragraphs.map(({ role, text }) => [role, text])).toEqual([
      ['body', '全年吞吐3万吨。'],
      ['subhead', '第二部分'],
      ['body', '共有5家。'],
      ['subhead', '尾声'],
      ['body', '完。'],
    ]);
    expect(toSource(article!.title!.map, 0)).toBe(2);
  });

  it('reads headings that are underlined', () => {
    const [article] = splitArticles(
      'A port in figures\n===\n\nText one is here.\n\nPart two\n---\n\nText two.',
      LAYOUT,
    );
    expect(article?.title?.text).toBe('A port in figures');
    expect(article?.paragraphs.map(({ role }) => role)).toEqual(['body', 'subhead', 'body']);
  });

  it('takes a sign of number or hash inside a line for what it is', () => {
    expect(texts('#5 of 10 is no heading\nand #tag# neither.')).toEqual(['#5 of 10 is no heading and #tag# neither.']);
  });

  it('gives each item of a list its place, without bullet, number or box', () => {
    const source = '共三项：\n\n- 新增 12 家\n* 关闭 3 家\n1. 第一笔 5 万元\n2. 第二笔\n   7 万元\n3) [x] 已办';
    expect(texts(source)).toEqual(['共三项：', '新增12家', '关闭3家', '第一笔5万元', '第二笔7万元', '已办']);
    const { facts, ledger } = read('a.md', source, {}, { ledger: true });
    expect(facts.map(({ text }) => text)).toEqual(['三项', '12家', '3家', '5万元', '7万元']);
    const markers = ledger?.filter(({ reason }) => reason === 'list-marker').map(({ text }) => text);
    expect(markers).toEqual(['1', '2', '3']);
    expect(ledger?.some(({ fate }) => fate === 'unresolved')).toBe(false);
  });

  it('does not take a number where a line breaks for the mark of a list', () => {
    expect(texts('The trust sold the last ones in\n2019. It now runs 5 boats.')).toEqual([
      'The trust sold the last ones in 2019. It now runs 5 boats.',
    ]);
    expect(texts('There were\n12. It ended.')).toEqual(['There were 12. It ended.']);
  });

  it('reads quotes and the cells of tables as text', () => {
    const source =
      '> 她说，共有 5 家，\n> 满意率 98%。\n\n| 年份 | 家数 |\n|:--|--:|\n| 2024年 | 12家 |\n| 2025年 | 15家 |\n\n完。';
    expect(texts(source)).toEqual([
      '她说，共有5家，满意率98%。',
      '年份 | 家数',
      '2024年 | 12家',
      '2025年 | 15家',
      '完。',
    ]);
    expect(read('a.md', source).facts.map(({ text }) => text)).toEqual([
      '5家',
      '98%',
      '2024年',
      '12家',
      '2025年',
      '15家',
    ]);
  });

  it.each([
    ['共有 **1914** 名工匠。', '共有1914名工匠。'],
    ['占 __62.55%__，*不足* `七成`，~~35%~~。', '占62.55%，不足 七成，35%。'],
    ['见[年报第 3 页](https://example.org/2024/report-77.pdf)。', '见年报第3页。'],
    ['![图 1](a.png)共 5 家。', '图1共5家。'],
    ['共 5 家[^1]。', '共5家。'],
    ['面积 2*3*4，a_1_b，3 * 4 与 \\*5。', '面积2*3*4，a_1_b，3 * 4与 *5。'],
    ['**粗体没有关上，共 5 家。', '**粗体没有关上，共5家。'],
    ['得 [1] 分的有 5 家。', '得 [1] 分的有5家。'],
    ['More than **half** of *427* asked.', 'More than half of 427 asked.'],
  ])('%s', (source, text) => {
    expect(texts(source)).toEqual([text]);
  });

  it('lets emphasis run over a line but not over a blank one', () => {
    expect(texts('**一共 5 家，\n其中 3 家** 新开。')).toEqual(['一共5家，其中3家 新开。']);
    expect(texts('**一共 5 家。\n\n其中 3 家** 新开。')).toEqual(['**一共5家。', '其中3家** 新开。']);
  });

  it('leaves out fences, rules and addresses, and keeps what stands between', () => {
    expect(texts('A first part.\n\n***\n\n```txt\n5 rows\n```\n\n[1]: https://example.org/5\n\nThe end.')).toEqual([
      'A first part.',
      '5 rows',
      'The end.',
    ]);
  });

  it('joins hard wraps of any length where blank lines part the paragraphs', () => {
    expect(texts('One line of this text is long enough.\nShort.\nAnd one more line that goes on\n\nNext one.')).toEqual(
      ['One line of this text is long enough. Short. And one more line that goes on', 'Next one.'],
    );
  });

  const unit = fc.constantFrom(
    ...[
      '# ',
      '## 二\n',
      '- ',
      '12. ',
      '> ',
      '|',
      '|--|--|\n',
      '**',
      '*',
      '_',
      '`',
      '```\n',
      '[',
      '](',
      ')',
      '[^1]',
      '!',
    ],
    ...[
      '\n',
      '\n\n',
      '\r\n',
      '---\n',
      '===\n',
      '字',
      '5家',
      'word ',
      ' ',
      '\\',
      '~~',
      '。',
      '本报记者 王\n',
      '摄',
      ': ',
    ],
  );
  const soup = fc.oneof(
    fc.array(unit, { maxLength: 60 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );

  it('never throws, and each character of the text is one of the source, each taken once', () => {
    fc.assert(
      fc.property(soup, (source) => {
        const taken = new Set<number>();
        for (const { kicker, title, subtitle, byline, dateline, paragraphs: all } of splitArticles(source, LAYOUT))
          for (const place of [kicker, title, subtitle, byline, dateline, ...all])
            for (let at = 0; at < (place?.text.length ?? 0); at += 1) {
              const from = toSource(place!.map, at);
              if (from === null) continue;
              expect(source[from]).toBe(place!.text[at]);
              expect(taken.has(from)).toBe(false);
              taken.add(from);
            }
        // What is taken nowhere is white space or part of a mark: no letter outside addresses and fences is lost.
        for (let at = 0; at < source.length; at += 1)
          if (source[at] === '字') expect(taken.has(at) || /```|~~~|\]\(|\[\^|\]:/.test(source)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('accounts for every numeral of any Markdown in the ledger', () => {
    fc.assert(
      fc.property(soup, (source) => {
        const { ledger } = read('a.md', source, { lang: 'en' }, { ledger: true });
        const all = [...source.replace(/^\ufeff/, '')].filter((one) => /\p{N}/u.test(one)).join('');
        if (!source.startsWith('---')) expect(ledger?.map(({ text }) => text).join('')).toBe(all);
      }),
      { numRuns: 200 },
    );
  });

  it('takes linear time for marks without end', () => {
    for (const part of ['[', '](', '**a ', '*', '![](', '> ', '- ', '|', '`a', '[^', '# \n', '_a_ ', '\\*']) {
      const time = (n: number) => {
        const source = part.repeat(n);
        const start = process.cpuUsage().user;
        markdownText(source, 0);
        return process.cpuUsage().user - start;
      };
      time(20_000);
      expect(time(400_000)).toBeLessThan(Math.max(60 * time(20_000), 400_000));
    }
  });
});

describe('markReason', () => {
  it('tells the numbers of items from those in addresses', () => {
    expect(markReason('x\n > 12. y', 5, 7)).toBe('list-marker');
    expect(markReason('[a](b12.c)', 6, 8)).toBe('code');
  });
});
