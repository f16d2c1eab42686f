import { describeRule } from './passages.ts';

describeRule('duration', {
  fire: {
    zh: [
      '2015年至2024年的六年间，人口翻倍。',
      '2021年3月至2021年8月的九个月里，工程完工。',
      '2012—2020年的五年间变化很大。',
    ],
    en: [
      'The six years 2015 to 2024 were hard.',
      'In the 12 years 2001-2020, it grew.',
      '2012 to 2020, five years of change.',
    ],
  },
  silent: {
    zh: [
      '2015年至2024年的十年间，人口翻倍。',
      '2021年3月至2021年8月的六个月里，工程完工。',
      '2012—2020年的八年间变化很大。',
    ],
    en: [
      'The ten years 2015 to 2024 were hard.',
      'In the 20 years 2001-2020, it grew.',
      'From 2012 to 2020 it won five years of aid.',
    ],
  },
});
