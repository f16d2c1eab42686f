import { describeRule } from './passages.ts';

describeRule('missing-whole', {
  fire: {
    zh: ['女性占比为37%。', '青年占到41.5%。', '外地车辆占28%。'],
    en: ['Women make up 37%.', 'Young people account for 41.5%.', 'Cars from outside made up 28%.'],
  },
  silent: {
    zh: ['全体员工中女性占比为37%。', '青年占参赛选手的41.5%。', '停车场有车90辆，外地车辆占28%。'],
    en: [
      'Women make up 37% of the staff.',
      'Of the players, young people account for 41.5%.',
      'The lot held 90 cars; those from outside made up 28%.',
    ],
  },
});
