import { describeRule } from './passages.ts';

describeRule('currency', {
  fire: {
    zh: [
      '合同金额500万美元（约350万元人民币）。',
      '捐款20万欧元（约1500元人民币）。',
      '票价30英镑（约27000元人民币）。',
    ],
    en: [
      'The deal is worth $5m (about 3.5m yuan).',
      'She gave €200,000 (about 15,000 yuan).',
      'A ticket costs £30 (about 2,700 yuan).',
    ],
  },
  silent: {
    zh: [
      '合同金额500万美元（约3550万元人民币）。',
      '捐款20万欧元（约160万元人民币）。',
      '票价30英镑（约270元人民币）。',
    ],
    en: [
      'The deal is worth $5m (about 35m yuan).',
      'She gave €200,000 (about 1.6m yuan).',
      'A ticket costs £30 (about 270 yuan).',
    ],
  },
});
