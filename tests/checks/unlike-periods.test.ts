import { describeRule } from './passages.ts';

describeRule('unlike-periods', {
  fire: {
    zh: [
      '上半年销量60万台，比去年全年100万台下降40%。',
      '一季度收入30亿元，较上年全年140亿元减少79%。',
      '前三季度客流800万人次，比去年全年1000万人次降低20%。',
    ],
    en: [
      'Sales were 600,000 in the first half, down 40% from 1m for all last year.',
      'Income was 3bn in the first quarter, down 79% from 14bn in the whole of last year.',
      'It carried 8m people in nine months, down 20% from 10m for all last year.',
    ],
  },
  silent: {
    zh: [
      '上半年销量60万台，比去年同期70万台下降14%。',
      '全年收入130亿元，较上年全年140亿元减少7%。',
      '前三季度客流800万人次，去年全年为1000万人次。',
    ],
    en: [
      'Sales were 600,000 in the first half, down 14% from 700,000 in the same half last year.',
      'Income was 13bn, down 7% from 14bn for all last year.',
      'It carried 8m people in nine months.',
    ],
  },
});
