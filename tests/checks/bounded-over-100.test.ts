import { describeRule } from './passages.ts';

describeRule('bounded-over-100', {
  fire: {
    zh: [
      '今年体检合格率为104%。',
      '会议到会率达110%。',
      '外地游客占比高达130%。',
      '前8个月，民营企业出口3.2万亿元，占同期出口总值的163.2%。',
      '60岁以上人口148.7万人，占户籍人口的126.4%。',
    ],
    en: [
      'Recycling participation stood at 112%.',
      '106% of graduates found jobs.',
      'The pass rate reached 104% this year.',
      'Turnout of 110% was reported.',
      'The branch had sales of $924 million, 144% of the total.',
      'In the trial, 188% of the 250 children were protected.',
      'Visitors from abroad had a share of 130%.',
    ],
  },
  silent: {
    zh: [
      '今年体检合格率为94%。',
      '床位使用率达110%。',
      '合格率指标完成率为104%，超额完成目标。',
      '该国政府债务占国内生产总值的120%。',
      '现金分红占当年净利润的131.4%。',
    ],
    en: [
      'The pass rate reached 94% this year.',
      'Bed occupancy of 110% was reported.',
      'Its debt came to 131% of equity.',
      'Turnout grew by 130% in ten years.',
    ],
  },
});
