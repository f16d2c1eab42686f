import { describeRule } from './passages.ts';

describeRule('bounded-over-100', {
  fire: {
    zh: ['今年体检合格率为104%。', '会议到会率达110%。', '外地游客占比高达130%。'],
    en: [
      'Recycling participation stood at 112%.',
      '106% of graduates found jobs.',
      'The pass rate reached 104% this year.',
      'Turnout of 110% was reported.',
      'Visitors from abroad had a share of 130%.',
    ],
  },
  silent: {
    zh: ['今年体检合格率为94%。', '床位使用率达110%。', '合格率指标完成率为104%，超额完成目标。'],
    en: [
      'The pass rate reached 94% this year.',
      'Bed occupancy of 110% was reported.',
      'Turnout grew by 130% in ten years.',
    ],
  },
});
