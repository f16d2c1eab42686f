import { describeRule } from './passages.ts';

describeRule('shares-sum', {
  fire: {
    zh: [
      '好评71%、中评18%、差评16%。',
      '投票结果：支持52%、反对41%、中立19%。',
      '满意60%、不满意28%、说不清22%。',
      '代表中男性占58%、女性占52%。',
    ],
    en: [
      'Good 62%, fair 25%, poor 18%.',
      'In the vote 52% support it, 41% oppose it, 19% are undecided.',
      'Among readers 60% agree, 28% disagree, 22% have no opinion.',
      'A poll found 48% in favour, 30% opposed, 12% undecided.',
    ],
  },
  silent: {
    zh: [
      '投票结果：支持52%、反对31%、中立17%。',
      '满意60.4%、不满意27.3%、说不清12.4%。',
      '男性60%、女性70%通过了考核。',
    ],
    en: [
      'Support is highest among those over 65, at 71%, and lowest among people under 25, of whom 41% are in favour and 44% against.',
      'In the vote 52% support it, 31% oppose it, 17% are undecided.',
      'Among readers 60% agree, 28% disagree.',
      'Some 60% of men and 70% of women passed.',
    ],
  },
});
