import { describeRule } from './passages.ts';

describeRule('share-recompute', {
  fire: {
    zh: [
      '全校教师240名，其中青年教师60名，占30%。',
      '受检车辆500辆，不合格车辆35辆，占比为9%。',
      '报名1200人，女性450人，占42.5%。',
    ],
    en: [
      'Today 60 of the 240 teachers are new, or 30%.',
      'Of 500 vehicles, 35 (9%) failed the inspection.',
      'The club has grown and 450 of 1,200 members are abroad, or 42.5%.',
    ],
  },
  silent: {
    zh: [
      '全校教师240名，其中青年教师60名，占25%。',
      '受检车辆500辆，不合格车辆35辆，占全市不合格车辆的9%。',
      '报名1200余人，女性450人，占37%。',
    ],
    en: [
      'Today 60 of the 240 teachers are new, or 25%.',
      'Of 500 vehicles, 35 (7%) failed the inspection.',
      'The club has grown and 450 of 1,200 members are abroad, or 37.5%.',
    ],
  },
});
