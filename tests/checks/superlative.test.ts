import { describeRule } from './passages.ts';

describeRule('superlative', {
  fire: {
    zh: [
      '今年接待860人次，创历史新高，2019年为910人次。',
      '产量320吨创新高，去年为345吨。',
      '2024年售出75辆，创下历史最高纪录；2018年售出88辆。',
    ],
    en: [
      'A record 860 visitors came this year; in 2019 there were 910 visitors.',
      'Output hit a record 320 tonnes, after 345 tonnes last year.',
      'The 75 cars sold are an all-time high; 2018 had 88 cars.',
    ],
  },
  silent: {
    zh: [
      '今年接待860人次，创历史新高，2019年为810人次。',
      '产量320吨创新低，去年为345吨。',
      '产量320吨创新高，出口345箱。',
    ],
    en: [
      'A record 860 visitors came this year; in 2019 there were 810 visitors.',
      'Output hit a record low of 320 tonnes, after 345 tonnes last year.',
      'Output hit a record 320 tonnes, after 305 tonnes last year.',
    ],
  },
});
