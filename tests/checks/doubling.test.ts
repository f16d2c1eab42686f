import { describeRule } from './passages.ts';

describeRule('doubling', {
  fire: {
    zh: [
      '产值由30亿元增至45亿元，翻了一番。',
      '会员由100名增至300名，翻两番。',
      '客流从8000人次升至12000人次，实现翻番。',
    ],
    en: [
      'Sales rose from 30 to 45, doubling in a year.',
      'Membership doubled from 100 to 150.',
      'Visits tripled from 80 to 160.',
    ],
  },
  silent: {
    zh: [
      '产值由30亿元增至60亿元，翻了一番。',
      '会员由100名增至400名，翻两番。',
      '客流从8000人次升至15000人次，近翻番。',
    ],
    en: [
      'Sales rose from 30 to 60, doubling in a year.',
      'Membership nearly doubled from 100 to 190.',
      'Visits tripled from 80 to 240.',
    ],
  },
});
