import { describeRule } from './passages.ts';

describeRule('ratio', {
  fire: {
    zh: [
      '医护比为1∶2，医生40名、护士60名。',
      '男女比例为3:2，男生90人、女生80人。',
      '床护比1∶0.6，床位500张、护士200名。',
    ],
    en: [
      'The ratio is 1:2, with 40 doctors and 60 nurses.',
      '1 coach to 8 players: 6 coaches, 60 players.',
      'The ratio of men to women is 3:2, with 90 men and 80 women.',
    ],
  },
  silent: {
    zh: [
      '医护比为1∶2，医生40名、护士80名。',
      '男女比例为3:2，男生90人、女生60人。',
      '主队以3:2获胜，观众90人、志愿者80人。',
    ],
    en: [
      'The ratio is 1:2, with 40 doctors and 80 nurses.',
      '1 coach to 8 players: 6 coaches, 48 players.',
      'The home side won 3:2 before 90 guests and 80 fans.',
    ],
  },
});
