import { describeRule } from './passages.ts';

describeRule('multiple', {
  fire: {
    zh: [
      '粉丝由50个增至200个，增长4倍。',
      '网点由20家增至60家，增加了3倍。',
      '面积由30亩扩大到90亩，扩大到原来的2倍。',
    ],
    en: [
      'From 50 to 200, five times as many.',
      'Outlets rose from 20 to 60, twice the number. It went from 20 to 60, four times as many.',
      'The plot grew from 30 to 90 acres, four times as large.',
    ],
  },
  silent: {
    zh: [
      '粉丝由50个增至200个，增长3倍。',
      '网点由20家增至60家，增加了2倍。',
      '面积由30亩扩大到90亩，扩大到原来的3倍。',
    ],
    en: [
      'From 50 to 200, four times as many.',
      'Outlets rose from 20 to 60, three times as many.',
      'The plot grew from 30 to 90 acres, three times as large.',
    ],
  },
});
