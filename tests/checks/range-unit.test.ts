import { describeRule } from './passages.ts';

describeRule('range-unit', {
  fire: {
    zh: ['每户补助2至4万元。', '预计投入1.5到3亿元。', '年薪约8—12万元。'],
    en: ['Each home gets 2 to £4m.', 'It will cost 1.5 to $3bn.', 'Sales of 8 to €12m are likely.'],
  },
  silent: {
    zh: ['每户补助2万至4万元。', '每户补助2至4元。', '年薪约8万—12万元。'],
    en: ['Each home gets £2m to £4m.', 'It takes 2 to 4 days.', 'Sales of €8m to €12m are likely.'],
  },
});
