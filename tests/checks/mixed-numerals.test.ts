import { describeRule } from './passages.ts';

describeRule('mixed-numerals', {
  fire: {
    zh: ['村里有2千6百人。', '花费4百50元。', '全校共有1千2百名学生。'],
    en: [
      'The village has 2 thousand 600 people.',
      'It cost 4 hundred 50 yuan.',
      'They sold 3 thousand and 20 tickets.',
    ],
  },
  silent: {
    zh: ['村里有2600人。', '花费四百五十元。', '全校共有1.2万名学生。'],
    en: ['The village has 2,600 people.', 'It cost 4 million yuan.', 'They sold three thousand tickets.'],
  },
});
