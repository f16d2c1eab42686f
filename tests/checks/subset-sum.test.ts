import { describeRule } from './passages.ts';

describeRule('subset-sum', {
  fire: {
    zh: [
      '展品80件：瓷器40件、铜器30件、木器25件。',
      '学员60人，其中本科40人、大专35人。',
      '车辆45辆，其中轿车30辆、客车20辆。',
      '学员60人，其中男性40人、女性35人。',
    ],
    en: [
      'Among 150 guests, 70 came from Spain, 60 from France and 40 from Italy.',
      'Of 80 exhibits, 40 are ceramic, 30 bronze, 25 wooden.',
      'Of 60 trainees, 40 are local and 35 foreign.',
      'The depot keeps 45 vehicles, including 30 electric, 20 diesel ones.',
      'Of 60 trainees, 40 are men and 35 women.',
    ],
  },
  silent: {
    zh: [
      '报考的有84612人，其中男生39864人、女生44748人，应届生83955人、往届生657人。',
      '进出口3.26万亿元，其中出口2.04万亿元、进口1.22万亿元，顺差0.82万亿元。',
      '学员60人，其中党员40人、女性35人。',
      '展品80件：瓷器40件、铜器30件。',
      '居民200名，其中会说英语的120名、会说法语的110名。',
    ],
    en: [
      'Of 60 trainees, 40 are party members and 35 women.',
      'Of 80 exhibits, 40 are ceramic, 30 bronze.',
      'Of 200 residents, 120 speak English and 110 speak French.',
    ],
  },
});
