import { describeRule } from './passages.ts';

describeRule('mean-in-range', {
  fire: {
    zh: [
      '房租为1200元至1800元，平均2000元。',
      '参赛者年龄在20岁至35岁之间，平均38岁。',
      '每车载客15至30人，平均12人。',
    ],
    en: [
      'Rents run from 1,200 to 1,800 yuan, averaging 2,000 yuan.',
      'Scores of 20 to 35 points, 38 on average.',
      'Buses carry 15 to 30 people, with an average of 12.',
    ],
  },
  silent: {
    zh: [
      '房租为1200元至1800元，平均1500元。',
      '参赛者年龄在20岁至35岁之间，平均28岁。',
      '每车载客15至30人，共计2000人。',
    ],
    en: [
      'Rents run from 1,200 to 1,800 yuan, averaging 1,500 yuan.',
      'Scores of 20 to 35 points, 28 on average.',
      'Buses carry 15 to 30 people, with an average of 22.',
    ],
  },
});
