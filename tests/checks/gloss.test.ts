import { describeRule } from './passages.ts';

describeRule('gloss', {
  fire: {
    zh: ['共发放3.6万（即3600）份传单。', '面积为1200（1020）亩。', '约2.4亿（即2400万）元已到账。'],
    en: [
      'They printed 3.6 million (360,000) leaflets.',
      'The plot is 1,200 (1,020) acres.',
      'The fund has 2.4 billion (240 million) yuan.',
    ],
  },
  silent: {
    zh: ['共发放3.6万（即36000）份传单。', '共有店铺120家（其中新店30家）。', '约2.4亿（即2.38亿）元已到账。'],
    en: [
      'They printed 3.6 million (3,600,000) leaflets.',
      'There are 120 shops (including 30 new ones).',
      'The fund has 2.4 billion (2.38 billion) yuan.',
    ],
  },
});
