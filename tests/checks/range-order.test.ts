import { describeRule } from './passages.ts';

describeRule('range-order', {
  fire: {
    zh: ['每班招收45至30人。', '工期为90～60天。', '票价在380元至120元之间。'],
    en: [
      'Between 45 and 30 pupils join each class.',
      'Prices ranging from 380 to 120 yuan were seen.',
      'It takes between 90 and 60 days.',
    ],
  },
  silent: {
    zh: ['每班招收30至45人。', '每班人数由45人减至30人。', '票价在120元至380元之间。'],
    en: [
      'Between 30 and 45 pupils join each class.',
      'The gap between 45 and 30 closed.',
      'Class size fell from 45 to 30 pupils.',
    ],
  },
});
