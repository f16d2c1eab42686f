import { describeRule } from './passages.ts';

describeRule('headline-rounding', {
  fire: {
    zh: [
      { title: '近八成村民用上清洁水', text: '调查显示，村里71.2%的家庭用上了清洁水。' },
      { title: '超1000名学子返乡创业', text: '三年来，全县共有860名学子返乡创业。' },
      { title: '图书漂流惠及近500名儿童', text: '活动开展以来，共有623名儿童借到图书。' },
      {
        title: '环湖公路全长286公里',
        text: '这条路全长186公里，去年10月贯通。骑行者从东岸出发，第一天骑58公里，第二天骑72公里，余下56公里留到最后一天。',
      },
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
      {
        title: 'Raiders make off with €336,000',
        text: 'The gang took €236,000 from nine shops. One lost €63,000, another €28,000, and the police have since found €41,000.',
      },
      { title: 'Nearly 500 children get books', text: 'Since it began, 623 children have borrowed a book.' },
    ],
  },
  silent: {
    zh: [
      { title: '近八成村民用上清洁水', text: '调查显示，村里77.6%的家庭用上了清洁水。' },
      { title: '超1000名学子返乡创业', text: '三年来，全县共有1260名学子返乡创业。' },
      {
        title: '今年亩产多了23公斤',
        text: '全县水稻平均亩产612公斤，去年是589公斤。山区的田亩产565公斤，最好的一块收了650公斤。',
      },
      {
        title: '两馆接待游客1.26万人次',
        text: '图书馆接待读者4600人次，博物馆接待8000人次，体育馆接待2100人次。',
      },
      { title: '近1000名骨干接受培训', text: '全年培训班组长260名、安全员320名、技术员390名。' },
    ],
    en: [
      {
        title: 'Ferris drops 41 in rally',
        text: 'Andre Ferris scored 41 points, 27 of them after the break. The Comets made 25 of 29 free throws.',
      },
      {
        title: 'District closes 6 schools',
        text: 'The board voted to close six of its 48 schools. Four elementary schools and a middle school will shut in June.',
      },
      {
        title: 'Nearly 80% of villagers get clean water',
        text: 'A survey shows that 77.6% of homes now have clean water.',
      },
      {
        title: 'More than 1,000 students return home',
        text: 'In three years, 1,260 students came back to start a business.',
      },
      {
        title: 'Bridge goes £64m over budget',
        text: 'The bridge was to cost £320m and came to £384m. The council paid £96m of it, and £48m was lent.',
      },
      { title: 'Over 60% back the plan', text: 'The council said that 63.4% had voted for it.' },
    ],
  },
});
