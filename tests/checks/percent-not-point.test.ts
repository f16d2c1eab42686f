import { describeRule } from './passages.ts';

describeRule('percent-not-point', {
  fire: {
    zh: [
      '门店由40家增至50家，增长25个百分点。',
      '产量从200吨提高到260吨，提高30个百分点。',
      '投诉由90件降至60件，下降33个百分点。',
    ],
    en: [
      'Shops rose from 40 to 50, up 25 points.',
      'Output grew from 200 to 260 tonnes, up 30 percentage points.',
      'Complaints fell from 90 to 60, down 33 points.',
    ],
  },
  silent: {
    zh: ['门店由40家增至50家，增长25%。', '合格率从92%提高到95%，提高3个百分点。', '投诉由90件降至60件，减少30件。'],
    en: [
      'A band D bill will go up by £92, from £1,878 to £1,970. Of the increase, 2 percentage points are earmarked for care.',
      'Shops rose from 40 to 50, up 25%.',
      'The share rose from 92% to 95%, up 3 percentage points.',
      'Complaints fell from 90 to 60, down 33%.',
    ],
  },
});
