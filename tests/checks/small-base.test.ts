import { describeRule } from './passages.ts';

describeRule('small-base', {
  fire: {
    zh: ['获奖由2项增至5项，增长150%。', '事故由4起降至2起，下降50%。', '今年新开门店9家，比去年6家增长50%。'],
    en: [
      'Prizes rose from 2 to 5, up 150%.',
      'Accidents fell from 4 to 2, down 50%.',
      'The town had 9 fires, up 50% from 6.',
    ],
  },
  silent: {
    zh: ['获奖由200项增至500项，增长150%。', '事故由4起降至2起。', '单价由8元涨至12元，上涨50%。'],
    en: [
      'Prizes rose from 200 to 500, up 150%.',
      'Accidents fell from 4 to 2.',
      'The price rose from $8 to $12, up 50%.',
    ],
  },
});
