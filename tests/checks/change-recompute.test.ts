import { describeRule } from './passages.ts';

describeRule('change-recompute', {
  fire: {
    zh: ['产量由250吨增至300吨，增长25%。', '耗电量从80度降至60度，下降20%。', '今年办件1500件，比去年1200件增长30%。'],
    en: [
      'Output rose from 250 to 300 tonnes, up 25%.',
      'Use fell from 80 to 60 units, down 20%.',
      'The office handled 1,500 cases, up 30% from 1,200.',
    ],
  },
  silent: {
    zh: ['产量由250吨增至300吨，增长20%。', '耗电量从80度降至60度，下降25%。', '产量由2.5万吨增至3万吨，增长22%。'],
    en: [
      'Output rose from 250 to 300 tonnes, up 20%.',
      'Use fell from 80 to 60 units, down 25%.',
      'The office handled 1,500 cases, up 25% from 1,200.',
    ],
  },
});
