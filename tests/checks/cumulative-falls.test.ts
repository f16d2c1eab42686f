import { describeRule } from './passages.ts';

describeRule('cumulative-falls', {
  fire: {
    zh: [
      '截至3月底累计发放补贴820份，截至6月底累计发放补贴790份。',
      '4月累计到访2300人次，7月累计到访2100人次。',
      '到2月累计捐书560册，到5月累计捐书540册。',
    ],
    en: [
      'By March 820 grants in total were paid, by June 790 in total.',
      'There were 2,300 visits in total by April, 2,100 in total by July.',
      'The club gave 560 books in total by February, 540 in total by May.',
    ],
  },
  silent: {
    zh: [
      '截至3月底累计发放补贴820份，截至6月底累计发放补贴990份。',
      '4月到访2300人次，7月到访2100人次。',
      '到2月累计捐书560册，到5月累计捐书560余册。',
    ],
    en: [
      'By March 820 grants in total were paid, by June 990 in total.',
      'There were 2,300 visits in April, 2,100 in July.',
      'The club gave 560 books in total by February, 640 in total by May.',
    ],
  },
});
