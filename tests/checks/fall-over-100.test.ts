import { describeRule } from './passages.ts';

describeRule('fall-over-100', {
  fire: {
    zh: ['事故数量减少150%。', '报名人数下降了130%。', '耗水量降低105%。'],
    en: ['Accidents dropped 150%.', 'Enrolment fell by 130%.', 'Water use decreased 105% in two years.'],
  },
  silent: {
    zh: ['事故数量减少50%。', '净利润下降150%，出现亏损。', '报名人数增长130%。'],
    en: ['Accidents dropped 50%.', 'Net income dropped 150%, into a loss.', 'Enrolment rose by 130%.'],
  },
});
