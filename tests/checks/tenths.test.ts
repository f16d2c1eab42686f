import { describeRule } from './passages.ts';

describeRule('tenths', {
  fire: {
    zh: ['近七成（58%）的受访者赞成。', '约四成，即51%的家庭有车。', '超过六成（55.5%）的员工住在附近。'],
    en: [
      'About seven in ten, or 58%, said yes.',
      'Nearly four in ten (51%) own a car.',
      'About six in 10 (48%) live nearby.',
    ],
  },
  silent: {
    zh: ['近七成（68%）的受访者赞成。', '约四成，即41.5%的家庭有车。', '超过六成（65.5%）的员工住在附近。'],
    en: [
      'About seven in ten, or 71%, said yes.',
      'Nearly four in ten (38%) own a car.',
      'About six in 10 (62%) live nearby.',
    ],
  },
});
