import { describeRule } from './passages.ts';

describeRule('compound', {
  fire: {
    zh: [
      '五年年均增长8%，由200家增至320家。',
      '两年年均增20%，由52万人增至83万人。',
      '四年年均增长5%，产量由100吨增至140吨。',
    ],
    en: [
      '8% a year for five years, from 200 to 320.',
      '20% a year for two years, from 50 to 80.',
      'Growth of 5% a year for four years, from 100 to 140.',
    ],
  },
  silent: {
    zh: [
      '五年年均增长8%，由200家增至294家。',
      '两年年均增20%，由52万人增至75万人。',
      '产量由100吨增至140吨，增长40%。',
    ],
    en: [
      '8% a year for five years, from 200 to 294.',
      '20% a year for two years, from 50 to 72.',
      'Growth of 5% a year for four years, from 100 to 122.',
    ],
  },
});
