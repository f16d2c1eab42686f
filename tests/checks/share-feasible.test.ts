import { describeRule } from './passages.ts';

describeRule('share-feasible', {
  fire: {
    zh: ['本次抽查25户，合格率97%。', '回收问卷19份，满意度为93%。', '受访学员31人，92%表示愿意推荐。'],
    en: [
      'In all, 96% of the 19 patients recovered.',
      'The team surveyed 23 shops and found that 93% complied.',
      'About half agreed, while 51.3% of 20 respondents did not.',
    ],
  },
  silent: {
    zh: ['本次抽查25户，合格率96%。', '回收问卷427份，满意度为93%。', '受访学员31人，超92%表示愿意推荐。'],
    en: [
      'In all, 95% of the 19 patients recovered at home.',
      'The team surveyed 23 shops and found that 91% complied.',
      'A poll of 1,012 voters gave 51.3% to the mayor.',
    ],
  },
});
