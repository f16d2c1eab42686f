import { describeRule } from './passages.ts';

describeRule('false-precision', {
  fire: {
    zh: ['大约有3468户受益。', '全长约1234.5米。', '约56789人次到场。'],
    en: ['Roughly 3,468 homes benefit.', 'It is about 1,234.5 metres long.', 'Around 56,789 people came.'],
  },
  silent: {
    zh: ['大约有3500户受益。', '全长1234.5米。', '约5.7万人次到场。'],
    en: ['Roughly 3,500 homes benefit.', 'It is 1,234.5 metres long.', 'Around 57,000 people came.'],
  },
});
