import { describeRule } from './passages.ts';

describeRule('running-total', {
  fire: {
    zh: [
      '一季度接待210人、二季度接待260人，上半年接待500人。',
      '上半年销售150台，下半年销售230台，全年销售390台。',
      '1月卖出40辆，2月卖出35辆，3月卖出50辆，一季度卖出130辆。',
    ],
    en: [
      'Sales were 150 cars in the first half, 230 in the second half, 390 for the year.',
      '210 visitors, then 260; 500 for the year.',
      'They sold 40 boats in the first quarter, 35 in the second quarter, 90 in the first half.',
    ],
  },
  silent: {
    zh: [
      '一季度接待210人、二季度接待260人，上半年接待470人。',
      '上半年销售150台，下半年销售230台，全年销售380台。',
      '一季度卖出40辆，三季度卖出50辆，全年卖出190辆。',
    ],
    en: [
      'Sales were 150 cars in the first half, 230 in the second half, 380 for the year.',
      '210 visitors, then 260; 470 for the year.',
      'They sold 40 boats in the first quarter, 50 in the third quarter, 190 for the year.',
    ],
  },
});
