import { describeRule } from './passages.ts';

describeRule('edition', {
  fire: {
    zh: [
      '灯会2005年起每年一届，2024年为第十五届。',
      '书展自2011年首届后每年一届，2025年迎来第十三届。',
      '论坛2018年创办，每年举办，2025年举行第六届。',
    ],
    en: [
      'Yearly since 2005; 2024 is the 15th.',
      'The fair, annual since 2011, goes on: 2025 is the 13th.',
      'Held every year since 2018; 2025 was the 6th.',
    ],
  },
  silent: {
    zh: [
      '灯会2005年起每年一届，2024年为第二十届。',
      '书展自2011年首届后每年一届，其间因疫情停办，2025年迎来第十三届。',
      '论坛2018年创办，2025年举行第六届。',
    ],
    en: [
      'Yearly since 2005; 2024 is the 20th.',
      'Annual since 2011 except for two years; 2025 is the 13th.',
      'Held since 2018; 2025 was the 6th.',
    ],
  },
});
