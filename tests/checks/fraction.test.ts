import { describeRule } from './passages.ts';

describeRule('fraction', {
  fire: {
    zh: ['约四分之三（61%）的居民表示支持。', '超过三分之一（29%）的商户停业。', '近五分之四（即68%）的学生参加。'],
    en: [
      'About three-quarters (61%) of residents back it.',
      'More than a third (29%) of shops closed.',
      'Nearly four-fifths (68%) of pupils took part.',
    ],
  },
  silent: {
    zh: ['约四分之三（74%）的居民表示支持。', '超过三分之一（36%）的商户停业。', '近五分之四（即78%）的学生参加。'],
    en: [
      'About three-quarters (74%) of residents back it.',
      'More than a third (36%) of shops closed.',
      'Nearly four-fifths (78%) of pupils took part.',
    ],
  },
});
