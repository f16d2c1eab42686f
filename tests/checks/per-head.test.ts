import { describeRule } from './passages.ts';

describeRule('per-head', {
  fire: {
    zh: [
      '发放补贴90万元，惠及300户，户均2000元。',
      '募捐4.8万元，资助240名学生，人均500元。',
      '全年发奖金1200万元，职工600人，人均3万元。',
    ],
    en: [
      'The grant of 900,000 yuan went to 300 households, 2,000 yuan each.',
      'They raised 48,000 yuan for 240 pupils, 500 yuan per pupil.',
      'A bonus of 12m yuan for 600 people is 30,000 yuan each.',
    ],
  },
  silent: {
    zh: [
      '发放补贴90万元，惠及300户，户均3000元。',
      '募捐4.8万元，资助240名学生，人均200元。',
      '全年发奖金1200万元，职工600余人，人均近2万元。',
    ],
    en: [
      'The government met £150m of that and the two councils £45m each.',
      'The grant of 900,000 yuan went to 300 households, 3,000 yuan each.',
      'They raised 48,000 yuan for 240 pupils, 200 yuan per pupil.',
      'A bonus of 12m yuan for 600 people is 20,000 yuan each.',
    ],
  },
});
