import { describeRule } from './passages.ts';

describeRule('fall-by-times', {
  fire: {
    zh: ['能耗减少3倍。', '事故率降低了2倍。', '时间缩短4倍以上。'],
    en: [
      'Prices are three times lower.',
      'Emissions are 2.5 times less than before.',
      'A threefold reduction is claimed, with costs four times smaller.',
    ],
  },
  silent: {
    zh: ['能耗减少三分之二。', '产能提高3倍。', '用时缩短为原来的四分之一。'],
    en: [
      'Prices are a third of what they were.',
      'The share fell three times last week.',
      'Emissions are 2.5 times higher than before.',
    ],
  },
});
