import { describeRule } from './passages.ts';

describeRule('pace', {
  fire: {
    zh: [
      '日均接待300人次，全年接待110万人次。',
      '每天发车40班次，全年共发车1200班次。',
      '日均产奶20吨，全月产奶6000吨。',
    ],
    en: [
      'It sells 300 tickets a day, 1.1m a year.',
      'The line runs 40 trains a day, 1,200 a year.',
      'It makes 20 cars a day, 6,000 a month.',
    ],
  },
  silent: {
    zh: [
      '日均接待300人次，全年接待11万人次。',
      '每天发车40班次，全年共发车14600班次。',
      '日均产奶20吨，全月产奶600吨。',
    ],
    en: [
      'It sells 300 tickets a day, 110,000 a year.',
      'The line runs 40 trains a day, 14,600 a year.',
      'It makes 20 cars a day, 600 a month.',
    ],
  },
});
