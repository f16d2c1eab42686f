import { describeRule } from './passages.ts';

describeRule('century', {
  fire: {
    zh: ['18世纪的1923年，这里建起码头。', '上世纪末，20世纪90年代的1987年建成。', '1856年，20世纪的老宅落成。'],
    en: [
      'It was built in 1923, in the 18th century.',
      'It opened in 1987, in the 1990s.',
      'The 20th century, in 1856, saw its first pier.',
    ],
  },
  silent: {
    zh: ['20世纪的1923年，这里建起码头。', '20世纪80年代的1987年建成。', '1856年，19世纪的老宅落成。'],
    en: [
      'It was built in 1923, in the 20th century.',
      'It opened in 1987, in the 1980s.',
      'The 19th century, in 1856, saw its first pier.',
    ],
  },
});
