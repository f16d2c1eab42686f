import { describeRule } from './passages.ts';

describeRule('magnitude-slip', {
  fire: {
    zh: [
      '工程总投资3.2亿元。验收时核定，工程总投资3.2万元。',
      '总产量560吨。据介绍，总产量5600吨。',
      '年销售额7.5亿元……年销售额7500万元。',
    ],
    en: [
      'The total budget was $3.2bn. The total budget of $3.2m was approved.',
      'Annual output was 560 tonnes. Annual output of 5,600 tonnes is planned.',
      'Total sales were $75m… total sales of $750m.',
    ],
  },
  silent: {
    zh: [
      '工程总投资3.2亿元。工程户均投资3.2万元。',
      '总产量560吨。据介绍，去年总产量5600吨。',
      '年销售额7.5亿元……年销售额7.5亿元。',
      '东村为2户送去化肥12袋。西村为12户送去化肥120袋。',
    ],
    en: [
      'The total budget was $3.2bn. The marketing budget of $3.2m was approved.',
      'Annual output was 560 tonnes. In 2020 annual output was 5,600 tonnes.',
      'Total sales were $75m… total sales of $75m.',
      'Norwick gave 12 tools to 3 families. Sutton gave 120 tools to 30 families.',
    ],
  },
});
