import { describe, expect, it } from 'vitest';
import { zh } from '../../../shared/languages/zh/index.ts';
import { type Corpus, itReads, itReadsAll, itReadsNothing, type Sentence } from '../corpus.ts';

const DAYS: Corpus = [
  [{ kind: 'date', value: '2025-10-19' }, '昨日', '昨天', '10月19日', '十月十九日', '本月19日'],
  [{ kind: 'date', value: '2025-10-21' }, '明天', '明日', '2025年十月二十一日', '二〇二五年十月二十一日'],
  [{ kind: 'date', value: '2025-10-17' }, '大前天', '上周五', '上个星期五', '上星期五'],
  [{ kind: 'date', value: '2025-10-22' }, '后天', '本周三', '这周三', '本星期三'],
  [{ kind: 'date', value: '2025-10-27' }, '下周一', '下个星期一', '下礼拜一'],
  [{ kind: 'date', value: '2025-05-11' }, '5月的第二个星期日', '五月第二个周日'],
  [{ kind: 'date', value: '2025-05-26' }, '5月最后一个星期一'],
  [{ kind: 'date', value: '1949-10-01' }, '1949年10月1日', '一九四九年十月一日', '1949年10月1号'],
  [{ kind: 'date', value: '2018-10-01' }, '18年10月1日', '2018年10月1日'],
  [{ kind: 'date', value: '2025-01-05' }, '元月5日', '一月五日', '1月5日'],
  [{ kind: 'date', value: '2024-10-08' }, '去年10月8日', '2024-10-08', '2024.10.8'],
];

const MONTHS_AND_YEARS: Corpus = [
  [{ kind: 'date', value: '2025-09' }, '上月', '上个月', '上月底', '9月'],
  [{ kind: 'date', value: '2025-10' }, '本月', '本月初', '这个月', '十月份'],
  [{ kind: 'date', value: '2025-11' }, '下月', '下个月', '下月中旬'],
  [{ kind: 'date', value: '2018-12' }, '2018年十二月', '二〇一八年十二月'],
  [{ kind: 'date', value: '2008' }, '零八年', '二〇〇八年', '08年'],
  [{ kind: 'date', value: '1914' }, '民国三年', '民國3年'],
  [{ kind: 'date', value: '1898' }, '光绪二十四年', '1898年'],
  [{ kind: 'date', value: '1664-05' }, '康熙三年五月'],
  [{ kind: 'date', value: '1912' }, '民国元年'],
  [{ kind: 'date', value: '0631' }, '贞观五年'],
  [{ kind: 'date', value: '1601' }, '万历二十九年'],
  [{ kind: 'date', value: '1469' }, '成化五年'],
  [{ kind: 'date', value: '1964' }, '昭和三十九年', '昭和39年'],
  [{ kind: 'date', value: '2019' }, '令和元年', '2019年'],
  [{ kind: 'date', value: '0742-06' }, '天宝元年六月'],
  [{ kind: 'date', value: '1924-07' }, '大正十三年七月'],
];

const RANGES: Corpus = [
  [
    { kind: 'date', value: null, low: '2025-10-13', high: '2025-10-19' },
    ...['上周', '上个星期', '13日至19日', '10月13日至19日', '10月13—19日', '13-19日', '十月十三日至十九日'],
  ],
  [{ kind: 'date', value: null, low: '2025-10-25', high: '2025-10-26' }, '本周末', '10月25、26日'],
  [{ kind: 'date', value: null, low: '2025-10-15', high: '2025-10-20' }, '上周三至今日', '15日至20日'],
  [{ kind: 'date', value: null, low: '2025-07-01', high: '2025-07-05' }, '7月1日-5日', '7月1日——5日', '7月1至5日'],
  [{ kind: 'date', value: null, low: '2025-03', high: '2025-05' }, '三月到五月', '3月和5月之间', '3月至5月'],
  [{ kind: 'date', value: null, low: '2024-11', high: '2025-02' }, '2024年11月至2月', '2024年11月至2025年2月'],
  [{ kind: 'date', value: null, low: '2007', high: '2009' }, '2007年与2009年之间', '二〇〇七年至二〇〇九年'],
  [{ kind: 'date', value: null, low: '2010', high: '2018' }, '2010年之后2018年之前'],
  [{ kind: 'date', value: null, low: '2018-10-01', high: '2019-02-03' }, '18年10月1日到19年2月3日'],
  [{ kind: 'date', value: null, low: '2018-01-10', high: '2018-07-10' }, '2018/1/10-2018/7/10'],
  [
    { kind: 'date', value: null, low: '2025-10-14', high: '2025-10-17' },
    ...['上周二至周五', '上周二到周五', '上星期二至星期五', '上周二至上周五'],
  ],
  [{ kind: 'date', value: null, low: '2025-08-04', high: '2025-08-10' }, '8月的第一周', '8月4日至10日'],
];

const PARTS: Corpus = [
  [
    { kind: 'date', value: null, low: '2021', high: '2025' },
    '“十四五”期间',
    '十四五时期',
    '“十四五”',
    '“十四五”末',
    '十四五末期',
  ],
  [{ kind: 'date', value: null, low: '2016', high: '2020' }, '“十三五”时期', '十三五期间'],
  [{ kind: 'date', value: null, low: '2026', high: '2030' }, '“十五五”期间'],
  [{ kind: 'date', value: null, low: '2025-01', high: '2025-09' }, '一至三季度', '今年前三季度', '1—3季度'],
  [{ kind: 'date', value: null, low: '2025-03', high: '2025-05' }, '2025年春季', '今年春天'],
  [{ kind: 'date', value: null, low: '2024-12', high: '2025-02' }, '2024年冬季', '去年冬天'],
  [{ kind: 'date', value: null, low: '2024-01', high: '2024-12' }, '2024年一至四季度'],
];

itReads('days in words and in Han numerals', zh, '据悉，…，', DAYS);
itReads('months and years in words', zh, '据悉，…，', MONTHS_AND_YEARS);
itReads('ranges of days, months and years', zh, '据悉，…，', RANGES);
itReads('parts of years and five-year plans', zh, '据悉，…，', PARTS);
itReads('years without 年 behind 从', zh, '从…，', [
  [{ kind: 'date', value: null, low: '2016', high: '2018' }, '2016到2018', '2016-2018', '2016至2018'],
]);

itReadsNothing('words that only look like dates', zh, [
  ...['光明日报报道', '目前天气晴好', '登上月球', '以上月均收入', '本周期内', '上周期相比', '清明日出行'],
  ...['三月三歌圩节', '三月初一', '八月十五赏月', '农历八月十五', '五月天演唱会', '十月革命', '明日之星'],
  ...['公元前138年', '公元前1046年', '公元前2世纪', '公元前四世纪', '（公元前551年—前479年）', '公元前206—前202年'],
  ...['今日头条', '每周三', '星期三', '周日', '线下月租', '先天后天', '文明天下', '术后天数'],
]);

describe('what a date takes from the words beside it', () => {
  const sentences: readonly Sentence[] = [
    [
      '比赛于9月3日、5日举行，8日决出名次。',
      '9月3日 | date | 2025-09-03 | ',
      '5日 | date | 2025-09-05 | ',
      '8日 | date | 2025-10-08 | ',
    ],
    ['展会定于11月5日至10日举办。', '11月5日至10日 | date | 2025-11-05..2025-11-10 | '],
    ['有期徒刑15年，3日内办结。', '15年 | duration | 15 | 年', '3日 | duration | 3 | 日'],
    ['该县公元23年设立，公元631年撤销。', '23年 | date | 0023 | ', '631年 | date | 0631 | '],
    ['天宝三年投入两亿元。', '三年 | duration | 3 | 年', '两亿元 | money | 200000000 | 元'],
    ['此前2024年已试点，目前2025年正推广。', '2024年 | date | 2024 | ', '2025年 | date | 2025 | '],
    [
      '上周六和周日闭馆，本周二到三次会议。',
      '上周六 | date | 2025-10-18 | ',
      '本周二 | date | 2025-10-21 | ',
      '三次 | count | 3 | 次',
    ],
    ['预计3至5年内建成，5至7日内答复。', '3至5年 | duration | 3..5 | 年', '5至7日 | duration | 5..7 | 日'],
    ['“十四五”规划提出，到“十四五”末建成。', '“十四五”末 | date | 2021..2025 | '],
  ];
  itReadsAll(zh, sentences);

  it('has no value without issue date where the issue tells the year', () => {
    const found = zh.readQuantities('昨日，上周三，10月1日至7日，2018年6月，29日。', { issueDate: null });
    expect(found.map(({ text, value, low }) => [text, value, low])).toEqual([
      ['10月1日至7日', null, null],
      ['2018年6月', '2018-06', null],
      ['29日', null, null],
    ]);
  });

  it('takes the latest day that exists', () => {
    const [read] = zh.readQuantities('31日，', { issueDate: '2025-07-01' });
    expect(read?.value).toBe('2025-05-31');
  });

  it('lets ends that run backwards go over the turn of the year', () => {
    const ends = (text: string, issueDate: string) =>
      zh.readQuantities(text, { issueDate }).map(({ low, high }) => [low, high]);
    expect(ends('8月至2月', '2018-09-18')).toEqual([['2018-08', '2019-02']]);
    expect(ends('10月至5月', '2018-09-18')).toEqual([['2017-10', '2018-05']]);
  });
});
