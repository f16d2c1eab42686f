import { describeRule } from './passages.ts';

describeRule('relative-only', {
  fire: {
    zh: ['长期熬夜者患病风险增加40%。', '服药后死亡率下降50%。', '吸烟者的发病率是常人的3倍。'],
    en: [
      'Working nights raises the risk by 40%.',
      'The drug cut the risk of death: odds fell by 50%.',
      'Smokers are three times as likely to fall ill, and their risk rose by 200%.',
    ],
  },
  silent: {
    zh: [
      '长期熬夜者患病风险增加40%，由千分之五升至千分之七。',
      '服药后死亡率由4%降至2%，下降50%。',
      '金融风险上升40%。',
    ],
    en: [
      'Working nights raises the risk by 40%, from 5 to 7 in 1,000.',
      'The drug cut the risk from 4% to 2%, and odds fell by 50%.',
      "The firm's risk premium rose by 40%, so credit risk increased by 40%.",
    ],
  },
});
