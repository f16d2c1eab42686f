import { describeRule } from './passages.ts';

describeRule('headline-rounding', {
  fire: {
    zh: [
      { title: '近八成村民用上清洁水', text: '调查显示，村里71.2%的家庭用上了清洁水。' },
      { title: '超1000名学子返乡创业', text: '三年来，全县共有860名学子返乡创业。' },
      { title: '图书漂流惠及近500名儿童', text: '活动开展以来，共有623名儿童借到图书。' },
    ],
    en: [
      {
        title: 'Nearly 80% of villagers get clean water',
        text: 'A survey shows that 71.2% of homes now have clean water.',
      },
      {
        title: 'More than 1,000 students return home',
        text: 'In three years, 860 students came back to start a business.',
      },
      { title: 'Nearly 500 children get books', text: 'Since it began, 623 children have borrowed a book.' },
    ],
  },
  silent: {
    zh: [
      { title: '近八成村民用上清洁水', text: '调查显示，村里77.6%的家庭用上了清洁水。' },
      { title: '超1000名学子返乡创业', text: '三年来，全县共有1260名学子返乡创业。' },
      { title: '近1000名骨干接受培训', text: '全年培训班组长260名、安全员320名、技术员390名。' },
    ],
    en: [
      {
        title: 'Nearly 80% of villagers get clean water',
        text: 'A survey shows that 77.6% of homes now have clean water.',
      },
      {
        title: 'More than 1,000 students return home',
        text: 'In three years, 1,260 students came back to start a business.',
      },
      { title: 'Over 60% back the plan', text: 'The council said that 63.4% had voted for it.' },
    ],
  },
});
