import { describeRule } from './passages.ts';

describeRule('multi-response', {
  fire: {
    zh: [
      '购房顾虑：价格68%、地段51%、学区33%。',
      '获取信息的渠道依次为：手机83%、电视47%、报纸22%。',
      '就业困难主要是经验不足64%、专业不对口49%。',
    ],
    en: [
      'Concerns of buyers: price 68%, location 51%, schools 33%.',
      'Channels used for news: phones 83%, television 47%, papers 22%.',
      'The main reasons were lack of time 64%, cost 49%.',
    ],
  },
  silent: {
    zh: [
      '购房顾虑（多选）：价格68%、地段51%、学区33%。',
      '获取信息的渠道依次为：手机53%、电视27%、报纸20%。',
      '受访者可选多项，就业困难主要是经验不足64%、专业不对口49%。',
    ],
    en: [
      'Only 59.8% were seen in time. The government wants that to reach 65% by March, and 92% by the end of the parliament.',
      'Concerns of buyers (more than one answer allowed): price 68%, location 51%, schools 33%.',
      'Channels used for news: phones 53%, television 27%, papers 20%.',
      'Respondents could give several answers; the main reasons were lack of time 64%, cost 49%.',
    ],
  },
});
