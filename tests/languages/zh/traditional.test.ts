import { describe, expect, it } from 'vitest';
import { zh } from '../../../shared/languages/zh/index.ts';
import { asWritten, toSimplified } from '../../../shared/languages/zh/traditional.ts';
import { type Corpus, ISSUE, itReads, itReadsAll, itReadsNothing } from '../corpus.ts';

const NUMBERS: Corpus = [
  [{ kind: 'count', value: 23_000, unit: '個' }, '兩萬三千個', '2.3萬個', '23000個'],
  [{ kind: 'count', value: 600_000_000, unit: '條' }, '六億條', '6億條'],
  [{ kind: 'money', value: 1_500_000_000_000, currency: 'TWD' }, '1.5兆元新台幣', '一兆五千億元新台幣'],
  [{ kind: 'money', value: 1_200_000_000_000, currency: 'CNY', unit: '元' }, '1.2兆元', '一兆二千億元'],
  [{ kind: 'money', value: 480_000_000, currency: 'HKD' }, '4.8億港幣', '四億八千萬港幣'],
  [{ kind: 'measure', value: 35, unit: '歲' }, '35歲', '三十五歲'],
  [{ kind: 'measure', value: 12, unit: '噸' }, '12噸', '十二噸'],
  [{ kind: 'change', value: 2.5, unit: '個百分點' }, '2.5個百分點', '二點五個百分點'],
  [{ kind: 'percent', value: 45, unit: '%' }, '四成五', '百分之四十五'],
  [{ kind: 'count', low: 20, high: 30, unit: '間' }, '二三十間', '20至30間'],
  [{ kind: 'count', value: 300, qualifier: 'over', unit: '輛' }, '三百餘輛', '逾300輛', '超過三百輛'],
  [{ kind: 'count', value: 9, unit: '隻' }, '九隻', '9隻'],
  [{ kind: 'count', value: 18, unit: '處' }, '十八處', '18處'],
];

itReads('traditional characters', zh, '當局說，…。', NUMBERS);

describe('traditional text', () => {
  itReadsAll(zh, [
    [
      '該縣約3萬個職位中，女性佔三成，較兩年前增加1200個。',
      '約3萬個 | count | 30000 | 個 | about',
      '三成 | percent | 30 | %',
      '兩年 | duration | 2 | 年',
      '1200個 | change | 1200 | 個',
    ],
    ['每名學生獲發八千元，共有二百五十名學生受惠。', '八千元 | rate | 8000 | 元', '二百五十名 | count | 250 | 名'],
  ]);

  itReadsNothing('holds no figures in its words and names', zh, [
    '萬一下雨怎麼辦',
    '千萬別錯過',
    '三國時代的故事',
    '兩岸關係',
    '一個人住',
    '一條街上',
    '百姓關心的問題',
    '四川來的師傅',
    '雙方各執一詞',
  ]);

  it('keeps its length and its characters', () => {
    const written = '兩萬三千個職位，每噸五百元';
    const simplified = toSimplified(written);
    expect(simplified).toBe('两万三千个职位，每吨五百元');
    expect(simplified).toHaveLength(written.length);
    const [posts, price] = zh.readQuantities(written, ISSUE);
    expect(posts).toMatchObject({ text: '兩萬三千個', unit: '個', start: 0, end: 5 });
    expect(price).toMatchObject({ text: '五百元', per: '噸' });
  });

  it('is the text itself where nothing is traditional', () => {
    const text = '二百五十名学生';
    expect(toSimplified(text)).toBe(text);
    const [read] = zh.readQuantities(text, ISSUE);
    expect(asWritten(read!, text, text)).toEqual(read);
  });
});
