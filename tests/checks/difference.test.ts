import { describeRule } from './passages.ts';

describeRule('difference', {
  fire: {
    zh: [
      '今年种树860棵，比去年700棵多180棵。',
      '会员由320名增至410名，增加80名。',
      '本月报修45起，较上月62起减少15起。',
    ],
    en: [
      "The town planted 860 trees, 180 more than last year's 700.",
      "The club had 45 members, 15 fewer than last year's 62.",
      'It sold 300 cars, 40 fewer than the 360 sold before.',
    ],
  },
  silent: {
    zh: [
      '今年种树860棵，比去年700棵多160棵。',
      '会员由320名增至410名，增加90名。',
      '本月报修45起，较上月62起减少17起。',
    ],
    en: [
      "The town planted 860 trees, 160 more than last year's 700.",
      "The club had 45 members, 17 fewer than last year's 62.",
      'It sold 300 cars, 60 fewer than the 360 sold before.',
    ],
  },
});
