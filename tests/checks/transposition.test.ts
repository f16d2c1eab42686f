import { describeRule } from './passages.ts';

describeRule('transposition', {
  fire: {
    zh: [
      '今年共接待游客5283人。负责人说，今年的5823人创下纪录。',
      '2024年植树4615棵。报告称，2024年的4165棵全部成活。',
      '去年办案732件。去年的723件均已结案。',
    ],
    en: [
      'It had 5,283 visitors this year. The 5,823 this year were a surprise.',
      'The town planted 4,615 trees in 2024. Of those 4,165 in 2024, most lived.',
      "Police had 732 cases last year. Last year's 723 are closed.",
    ],
  },
  silent: {
    zh: [
      '今年共接待游客5283人，去年接待5823人。',
      '2024年植树4615棵。2023年植树4165棵。',
      '今年共接待游客5283人。今年的5283人创下纪录。',
    ],
    en: [
      'It had 5,283 visitors this year. The 5,823 last year were a surprise.',
      'The town planted 4,615 trees in 2024. In 2023 it planted 4,165.',
      "Police had 732 cases last year. Last year's 732 are closed.",
    ],
  },
});
