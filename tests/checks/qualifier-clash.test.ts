import { describeRule } from './passages.ts';

describeRule('qualifier-clash', {
  fire: {
    zh: ['接近300余人到场。', '至少50家左右的企业参加。', '约200多棵树被移走。'],
    en: [
      'At least about 50 firms took part.',
      'Nearly over 300 people came.',
      'More than roughly 200 trees were moved.',
    ],
  },
  silent: {
    zh: ['近300人到场。', '约50家左右的企业参加。', '200多棵树被移走。'],
    en: ['At least 50 firms took part.', 'Nearly 300 people came.', 'Roughly 200 trees were moved.'],
  },
});
