import { zh } from '../../../shared/languages/zh/index.ts';
import { type Corpus, itReads } from '../corpus.ts';

const MONEY: Corpus = [
  [{ kind: 'money', value: 4392000000, unit: '元', currency: 'CNY', step: '1000000' }, '43.92亿元'],
  [{ kind: 'money', value: 50000, unit: '元', currency: 'CNY' }, '5万元', '五万元', '50000元', '50,000元'],
  [{ kind: 'money', value: 4500000000000, unit: '元' }, '4.5万亿元', '四点五万亿元'],
  [{ kind: 'money', value: 1000000, unit: '美元', currency: 'USD' }, '100万美元', '一百万美元'],
  [{ kind: 'money', value: 7200000, unit: '元人民币', currency: 'CNY' }, '720万元人民币'],
  [{ kind: 'money', value: 300000000, unit: '欧元', currency: 'EUR' }, '3亿欧元', '三亿欧元'],
  [{ kind: 'money', value: 500, unit: '港元', currency: 'HKD' }, '500港元', '五百港元'],
  [{ kind: 'money', value: 2000, unit: '日元', currency: 'JPY' }, '2000日元', '两千日元'],
  [{ kind: 'money', value: 80, unit: '英镑', currency: 'GBP' }, '80英镑', '八十英镑'],
  [{ kind: 'money', value: 10000000, unit: '元', qualifier: 'over' }, '超千万元', '逾千万元', '上千万元', '1000多万元'],
  [{ kind: 'money', value: 200000000, unit: '元', qualifier: 'nearly' }, '近2亿元', '近两亿元', '将近2亿元'],
  [{ kind: 'money', value: -320000000, unit: '元' }, '-3.2亿元', '−3.2亿元'],
  [
    { kind: 'money', value: null, low: 30000, high: 50000, unit: '元' },
    '3至5万元',
    '3万至5万元',
    '3万元至5万元',
    '3万—5万元',
    '3—5万元',
  ],
  [{ kind: 'money', value: 500, unit: '¥', currency: 'CNY' }, '¥500'],
  [{ kind: 'money', value: 500, unit: '$', currency: 'USD' }, '$500'],
];

const MEASURES: Corpus = [
  [{ kind: 'measure', value: 35, unit: '公里' }, '35公里', '三十五公里'],
  [{ kind: 'measure', value: 35, unit: '平方公里' }, '35平方公里'],
  [{ kind: 'measure', value: 300, unit: '亩' }, '300亩', '三百亩'],
  [{ kind: 'measure', value: 20, unit: '公顷', qualifier: 'about' }, '约20公顷', '20公顷左右'],
  [{ kind: 'measure', value: 120000000, unit: '吨标准煤' }, '1.2亿吨标准煤'],
  [{ kind: 'measure', value: 350000000, unit: '千瓦时' }, '3.5亿千瓦时'],
  [{ kind: 'measure', value: 300, unit: '千克' }, '300千克', '三百千克'],
  [{ kind: 'measure', value: 5, unit: '千瓦' }, '5千瓦'],
  [{ kind: 'measure', value: -5, unit: '℃' }, '-5℃', '零下5℃'],
  [{ kind: 'measure', value: 35, unit: '摄氏度' }, '35摄氏度', '三十五摄氏度'],
  [{ kind: 'measure', value: 45, unit: '岁' }, '45岁', '四十五岁'],
  [{ kind: 'measure', value: 3.5, unit: '岁' }, '3岁半', '三岁半', '3.5岁'],
  [{ kind: 'measure', value: 60, unit: '周岁' }, '60周岁'],
  [{ kind: 'measure', value: 65, unit: '岁', qualifier: 'atLeast' }, '65岁以上', '65岁及以上', '至少65岁'],
  [{ kind: 'measure', value: 5, unit: '公里', qualifier: 'over' }, '5公里多', '超5公里'],
  [{ kind: 'measure', value: 103, unit: '分' }, '103分'],
  [{ kind: 'index', value: 3200.5, unit: '点' }, '3200.5点'],
  ...'米 厘米 毫米 海里 平方米 立方米 吨 公斤 斤 克 升 兆瓦 度 赫兹 伏 安 帕 分贝 像素 字节 km kg MW kWh ㎡ GB'
    .split(' ')
    .map((unit) => [{ kind: 'measure', value: 37, unit }, `37${unit}`] as const),
];

const DURATIONS: Corpus = [
  [{ kind: 'duration', value: 3, unit: '年', qualifier: 'over' }, '3年多', '三年多', '超3年'],
  [{ kind: 'duration', value: 5, unit: '年', qualifier: 'exact' }, '近五年', '近5年', '5年', '五年'],
  [{ kind: 'duration', value: 0.5, unit: '年' }, '半年'],
  [{ kind: 'duration', value: 2.5, unit: '年' }, '两年半', '2.5年', '2年半'],
  [{ kind: 'duration', value: 1.5, unit: '个小时' }, '一个半小时', '1个半小时'],
  [{ kind: 'duration', value: 1.5, unit: '个月' }, '一个半月'],
  [{ kind: 'duration', value: 30, unit: '分钟' }, '30分钟', '三十分钟'],
  [{ kind: 'duration', value: 7, unit: '个工作日' }, '7个工作日', '七个工作日'],
  [{ kind: 'duration', value: null, low: 11, high: 19, unit: '年' }, '十几年'],
  [{ kind: 'duration', value: 24, unit: '小时', qualifier: 'atMost' }, '24小时以内', '24小时之内'],
  ...'年 个月 天 周 个星期 小时 分钟 秒 周年 个交易日'
    .split(' ')
    .map((unit) => [{ kind: 'duration', value: 37, unit }, `37${unit}`] as const),
];

itReads('money', zh, '总额为…，', MONEY);
itReads('measures', zh, '据测量，…。', MEASURES);
itReads('durations', zh, '历时…。', DURATIONS);

const RATES: readonly (readonly [string, string])[] = [
  ['日均', '日'],
  ['人均', '人'],
  ['户均', '户'],
  ['年均', '年'],
  ['月均', '月'],
  ['亩均', '亩'],
  ['每年', '年'],
  ['每月举办', '月'],
  ['每天接待', '天'],
  ['每周开展', '周'],
  ['每期举办', '期'],
  ['每人发放', '人'],
  ['每小时', '小时'],
  ['平均每天接待', '天'],
  ['每年通过评选认定乡村能手', '年'],
  ['日均接待游客', '日'],
  ['每10万人', '10万人'],
];
for (const [before, per] of RATES) {
  itReads(`the rate behind ${before}`, zh, `全市${before}…。`, [
    [{ kind: 'rate', per, value: 8, unit: '场' }, '8场'],
    [{ kind: 'rate', per, value: 1000, unit: '人次', qualifier: 'over' }, '超1000人次', '1000余人次'],
  ]);
}
itReads('frequencies', zh, '区总每月举办…乡村游。', [
  [{ kind: 'rate', value: 1, unit: '期', per: '月' }, '一期', '1期'],
]);
itReads('prices and densities', zh, '价格为…。', [
  [{ kind: 'rate', value: 85000, unit: '元', per: '吨' }, '85000元/吨', '8.5万元/吨', '85000元每吨'],
  [{ kind: 'rate', value: 60, unit: '公里', per: '小时' }, '60公里/小时', '60公里每小时'],
  [{ kind: 'rate', value: 2, unit: '元', per: '公斤' }, '2元/公斤', '两元/公斤'],
]);
