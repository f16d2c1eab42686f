import { describeRule } from './passages.ts';

describeRule('direction', {
  fire: {
    zh: ['产量由80吨提高到60吨。', '人口从3200人减少到3500人。', '用时由45分钟缩短至60分钟。'],
    en: [
      'Output rose from 80 to 60 tonnes.',
      'The number of pupils dropped from 3,200 to 3,500.',
      'It sold 450 cars, down from 420.',
    ],
  },
  silent: {
    zh: ['产量由60吨提高到80吨。', '人口从3500人减少到3200人。', '排名由第9位上升到第3位。'],
    en: [
      'Output rose from 60 to 80 tonnes.',
      'The number of pupils dropped from 3,500 to 3,200.',
      'It sold 420 cars, down from 450.',
      'The town now has 43 firms, including 20 foreign firms, up from 42 firms.',
    ],
  },
});
