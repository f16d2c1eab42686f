import { describeRule } from './passages.ts';

describeRule('ceiling', {
  fire: {
    zh: ['全村村民36万人。', '全省职工21亿人。', '全县党员450万名。'],
    en: [
      'Some 360,000 people live in the village.',
      'There are 2.1bn workers in the province.',
      'The county has 45m residents in the county today.',
    ],
  },
  silent: {
    zh: ['全村村民3600人。', '全省职工2100万人。', '全县接待游客450万人。'],
    en: [
      'Some 3,600 people live in the village.',
      'There are 21m workers in the province.',
      'The town welcomed 4m visitors to the town.',
    ],
  },
});
