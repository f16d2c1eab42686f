import { describeRule } from './passages.ts';

describeRule('yoy-mom', {
  fire: {
    zh: ['8月销量环比（较去年8月）增长6%。', '一季度同比（比上季度）下降3%。', '5月价格同比上涨，比上月高2%。'],
    en: [
      'Sales rose 6% month on month, against August last year.',
      'Output fell 3% year on year, compared with the previous month.',
      'Prices were up 2% month-on-month from a year earlier.',
    ],
  },
  silent: {
    zh: [
      '8月销量同比（较去年8月）增长6%。',
      '一季度环比（比上季度）下降3%。',
      '5月价格同比上涨4%，环比上涨，比上月高2%。',
    ],
    en: [
      'Sales rose 6% year on year, against August last year.',
      'Output fell 3% month on month, compared with the previous month.',
      'Prices were up 2% year-on-year from a year earlier.',
    ],
  },
});
