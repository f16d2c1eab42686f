import { describeRule } from './passages.ts';

describeRule('missing-base', {
  fire: {
    zh: ['客流大增180%。', '该平台订单量上涨了65%。', '能耗下降12%，效果明显。'],
    en: ['Traffic jumped 180%.', 'Orders on the platform rose 65%.', 'Energy use fell 12%, a clear success.'],
  },
  silent: {
    zh: ['客流同比增长180%。', '订单量由400单上涨65%，达660单。', '2024年以来，能耗下降12%。'],
    en: ['Traffic jumped 180% in a year.', 'Orders rose 65% to 660 from 400.', 'Since 2023 energy use has fallen 12%.'],
  },
});
