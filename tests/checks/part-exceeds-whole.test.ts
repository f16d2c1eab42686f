import { describeRule } from './passages.ts';

describeRule('part-exceeds-whole', {
  fire: {
    zh: [
      '250名毕业生中，268人已就业。',
      '社区有志愿者90人，其中退休教师95人。',
      '受理申请120件，其中网上申请135件。',
      '全村耕地600亩，其中水田720亩。',
    ],
    en: [
      'Of 90 volunteers, 95 are retired teachers.',
      'The library lent 120 books, including 135 books for children.',
      'The school has 600 pupils, of whom 720 come by bus.',
    ],
  },
  silent: {
    zh: [
      '社区有志愿者90人，其中退休教师35人。',
      '受理申请120件，办理时长135小时。',
      '全村耕地600余亩，其中水田650亩。',
    ],
    en: [
      'In the county, where 12 of the 38 died, deputies had checked 2,900 of 3,400 addresses.',
      'Rescuers found nine more bodies, raising the number of people killed by the storm to 38. Twenty-six of them drowned.',
      'Of 90 volunteers, 35 are retired teachers.',
      'The library lent 120 books to 135 readers.',
      'The school has 600 pupils, of whom 420 come by bus.',
    ],
  },
});
