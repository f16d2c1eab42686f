import { describeRule } from './passages.ts';

describeRule('lead-within-error', {
  fire: {
    zh: [
      '甲方案以47%领先乙方案的45%，误差为±2.5个百分点。',
      '红队支持率51%，领先蓝队的49%。抽样误差3个百分点。',
      '王某以38%领先李某36%，误差±4个百分点。',
    ],
    en: [
      'Plan A leads plan B by 47% to 45%, with a margin of 2.5 points.',
      'Red leads Blue, 51% to 49%. The margin of error is 3 points.',
      'Smith is ahead with 38% over 36%, margin ±4 points.',
    ],
  },
  silent: {
    zh: [
      '甲方案以57%领先乙方案的45%，误差为±2.5个百分点。',
      '红队支持率51%，领先蓝队的49%。',
      '王某以48%领先李某36%，误差±4个百分点。',
    ],
    en: [
      'Plan A leads plan B by 57% to 45%, with a margin of 2.5 points.',
      'Red leads Blue, 51% to 49%.',
      'Smith is ahead with 48% over 36%, margin ±4 points.',
    ],
  },
});
