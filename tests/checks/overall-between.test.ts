import { describeRule } from './passages.ts';

describeRule('overall-between', {
  fire: {
    zh: [
      '城镇82%、农村74%用上新能源，总体88%。',
      '男生55%、女生63%近视，整体50%。',
      '公办园91%、民办园85%达标，总体80%。',
    ],
    en: [
      '82% of urban and 74% of rural homes are connected, 88% overall.',
      '55% of boys, 63% of girls, 50% overall passed.',
      'It was 91% in public and 85% in private schools, 80% overall.',
    ],
  },
  silent: {
    zh: [
      '城镇82%、农村74%用上新能源，总体78%。',
      '男生55%、女生63%近视，整体59%。',
      '公办园91%、民办园85%达标，总体90%。',
    ],
    en: [
      '82% of urban and 74% of rural homes are connected, 78% overall.',
      '55% of boys, 63% of girls, 59% overall passed.',
      'It was 91% in public and 85% in private schools, 90% overall.',
    ],
  },
});
