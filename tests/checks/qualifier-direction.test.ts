import { describeRule } from './passages.ts';

describeRule('qualifier-direction', {
  fire: {
    zh: ['超3.5万件（34870件）邮件已送达。', '近600名（即612名）学生报名。', '逾80家（78家）商户参加。'],
    en: [
      'More than 35,000 letters (34,870) arrived.',
      'Nearly 600 pupils (612) signed up.',
      'Over 80 shops (78) took part.',
    ],
  },
  silent: {
    zh: ['近3.5万件（34870件）邮件已送达。', '超600名（即612名）学生报名。', '约80家（78家）商户参加。'],
    en: [
      'Nearly 35,000 letters (34,870) arrived.',
      'More than 600 pupils (612) signed up.',
      'About 80 shops (78) took part.',
    ],
  },
});
