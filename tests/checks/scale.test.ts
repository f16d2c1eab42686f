import { describeRule } from './passages.ts';

describeRule('scale', {
  fire: {
    zh: ['满分10分，该店得了11.5分。', '按百分制计，服务得分为108分。', '采用五分制，平均5.6分。'],
    en: [
      'The shop scored 11.5 out of 10 points.',
      'Service got 108 on a 100-point scale.',
      'Critics gave a score of 6 out of 5.',
    ],
  },
  silent: {
    zh: ['满分10分，该店得了9.5分。', '按百分制计，服务得分为98分，用时120分钟。', '采用五分制，平均4.6分。'],
    en: [
      'The shop scored 9.5 out of 10 points.',
      'Service got 98 on a 100-point scale.',
      'Some 12 out of 10 villages is impossible, but 6 out of 5 people laughed at the joke.',
    ],
  },
});
