import type { FreshPassages } from './fresh.ts';

const DAY = '2025-06-10';
const AUTUMN = '2025-11-20';

/** Groups, ranges, days and claims, first unseen batch. */
export const UNSEEN_1_3: FreshPassages = {
  'overall-between': {
    zh: {
      fire: [
        '城区学校近视率为54%，乡镇学校为38%，全市总体近视率达57%。',
        '甲班及格率82%，乙班及格率76%，两班合计及格率为73%。',
      ],
      silent: ['城区学校近视率为54%，乡镇学校为38%，全市总体近视率为46%。'],
    },
    en: {
      fire: ['Turnout was 44% in the towns and 52% in the villages, giving 57% for the county as a whole.'],
      silent: ['Turnout was 44% in the towns and 52% in the villages, giving 47% for the county as a whole.'],
    },
  },
  ratio: {
    zh: {
      fire: [
        '幼儿园配有保育员20名，在园幼儿300名，保育员与幼儿之比为1:10。',
        '该厂男女职工比例为3∶2，男职工450人，女职工250人。',
      ],
      silent: ['该厂男女职工比例为3∶2，男职工450人，女职工300人。'],
    },
    en: {
      fire: ['The camp has 30 doctors and 6,000 refugees, a ratio of 1 to 150.'],
      silent: ['The camp has 30 doctors and 6,000 refugees, a ratio of 1 to 200.'],
    },
  },
  scale: {
    zh: {
      fire: ['满分150分的试卷，她考了156分。', '住客在十分制评价里给出了10.4分的均分。'],
      silent: ['满分150分的试卷，她考了146分。'],
    },
    en: {
      fire: ['Guests gave the hostel an average score of 5.6 out of 5.'],
      silent: ['Guests gave the hostel an average score of 4.6 out of 5.'],
    },
  },
  pace: {
    zh: {
      fire: ['食堂平均每天供应早餐400份，一年下来共供应240万份。', '施工队每天掘进12米，90天就打通了3600米长的隧洞。'],
      silent: ['施工队每天掘进12米，90天掘进了1080米。'],
    },
    en: {
      fire: ['The hotline takes 80 calls a day, or 290,000 a year.'],
      silent: ['The hotline takes 80 calls a day, or 29,000 a year.'],
    },
  },
  ceiling: {
    zh: {
      fire: ['全乡共有留守老人860万人。', '据统计，全市中小学生达到4.3亿人。'],
      silent: ['全乡共有留守老人860人。'],
    },
    en: {
      fire: ['The town’s schools teach 41 million pupils.'],
      silent: ['The town’s schools teach 4,100 pupils.'],
    },
  },
  'range-order': {
    zh: {
      fire: ['种黄精，每亩收入在5000元至3000元之间。', '培训班面向返乡青年，年龄要求在45至18周岁。'],
      silent: ['种黄精，每亩收入在3000元至5000元之间。'],
    },
    en: {
      fire: ['Organisers expect between 900 and 600 entries.'],
      silent: ['Organisers expect between 600 and 900 entries.'],
    },
  },
  'range-unit': {
    zh: {
      fire: ['这种采茶机，一台售价2至6万元。', '每年来此过冬的候鸟有4到6万只。'],
      silent: ['这种采茶机，一台售价2万至6万元。'],
    },
    en: {
      fire: ['A flat there costs £2 to £3 million.'],
      silent: ['A flat there costs £2 million to £3 million.'],
    },
  },
  'mixed-numerals': {
    zh: {
      fire: ['全村种了4千8百棵桃树。', '合同金额为1百2十万元。'],
      silent: ['全村种了4800棵桃树。'],
    },
    en: {
      fire: ['The quarry employs 2 thousand 300 men.'],
      silent: ['The quarry employs 2,300 men.'],
    },
  },
  weekday: {
    zh: {
      fire: [
        '听证会定于2025年8月13日（星期二）上午举行。',
        { text: '这台演出将于11月28日周六晚开演，门票已售罄。', issueDate: AUTUMN },
      ],
      silent: ['听证会定于2025年8月13日（星期三）上午举行。'],
    },
    en: {
      fire: ['The inquest will open on Monday 12 August 2025.'],
      silent: ['The inquest will open on Tuesday 12 August 2025.'],
    },
  },
  'date-exists': {
    zh: {
      fire: ['该批产品的生产日期为2024年6月31日。', '招标公告自2025年4月31日起公示。'],
      silent: ['该批产品的生产日期为2024年6月30日。'],
    },
    en: {
      fire: ['The lease runs out on September 31, 2026.'],
      silent: ['The lease runs out on September 30, 2026.'],
    },
  },
  duration: {
    zh: {
      fire: ['从2019年开工到2023年完工，这座桥整整修了七年。', '展期从5月1日持续到5月20日，为期一个月。'],
      silent: ['从2019年开工到2023年完工，这座桥修了四年。'],
    },
    en: {
      fire: ['He led the orchestra from 2004 to 2012, a reign of 14 years.'],
      silent: ['He led the orchestra from 2004 to 2012, a reign of eight years.'],
    },
  },
  'future-as-past': {
    zh: {
      fire: [
        { text: '2025年9月18日，大桥正式建成通车，首日车流量就超过万辆。', issueDate: DAY },
        { text: '今年12月，该县举办了首届冰雪节。', issueDate: DAY },
      ],
      silent: [{ text: '2025年9月18日，大桥将建成通车。', issueDate: DAY }],
    },
    en: {
      fire: [{ text: 'The museum reopened its doors on 3 October 2025 after a long restoration.', issueDate: DAY }],
      silent: [{ text: 'The museum reopens its doors on 3 October 2025 after a long restoration.', issueDate: DAY }],
    },
  },
  edition: {
    zh: {
      fire: [
        '这项书法赛自2003年创办，每年举办一届，2025年已是第二十届。',
        '2015年首届桃花节举行，此后一年一度，2024年迎来第十二届。',
      ],
      silent: ['2015年首届桃花节举行，此后一年一度，2024年迎来第十届。'],
    },
    en: {
      fire: ['The regatta was first held in 1998 and has been annual ever since; the 2024 race was the 25th.'],
      silent: ['The regatta was first held in 1998 and has been annual ever since; the 2024 race was the 27th.'],
    },
  },
  'short-year': {
    zh: {
      fire: ['97年底，他离开家乡南下打工。', '小区是05年建成的，外墙早已斑驳。'],
      silent: ['1997年底，他离开家乡南下打工。'],
    },
    en: {
      fire: ['She moved to the coast in ’94 and never left.'],
      silent: ['She moved to the coast in 1994 and never left.'],
    },
  },
  century: {
    zh: {
      fire: ['早在19世纪的1926年，这里就开了第一家钱庄。', '上世纪七十年代，也就是1982年，他进了棉纺厂。'],
      silent: ['上世纪八十年代，也就是1982年，他进了棉纺厂。'],
    },
    en: {
      fire: ['The chapel dates from the 17th century; it was finished in 1834, late in that 17th century.'],
      silent: ['The chapel dates from the 19th century; it was finished in 1834.'],
    },
  },
  'unlike-periods': {
    zh: {
      fire: [
        '今年前两个月，全省出口额180亿元，与去年全年的980亿元相比下降82%。',
        '10月份发电量6.2亿千瓦时，比第三季度的19.8亿千瓦时减少了69%。',
      ],
      silent: ['今年前两个月，全省出口额180亿元，与去年同期的160亿元相比增长12.5%。'],
    },
    en: {
      fire: [
        'The mine produced 40,000 tonnes in the first quarter, down 75% from 160,000 tonnes in the whole of 2024.',
      ],
      silent: [
        'The mine produced 40,000 tonnes in the first quarter, down 20% from 50,000 tonnes in the first quarter of 2024.',
      ],
    },
  },
  'yoy-mom': {
    zh: {
      fire: ['6月份猪肉均价同比（与5月相比）上涨3%。', '今年8月新房成交面积较去年8月环比下降9.4%。'],
      silent: ['今年8月新房成交面积较去年8月同比下降9.4%。'],
    },
    en: {
      fire: ['Retail sales in May rose 1.2% year on year, compared with April.'],
      silent: ['Retail sales in May rose 1.2% month on month, compared with April.'],
    },
  },
  stale: {
    zh: {
      fire: [
        { text: '最新数据显示，2019年全县共有注册商标860件。', issueDate: DAY },
        { text: '据最新公布的数据，截至2018年底，当地共有古树1200株。', issueDate: DAY },
      ],
      silent: [{ text: '2019年的数据显示，全县共有注册商标860件。', issueDate: DAY }],
    },
    en: {
      fire: [{ text: 'The most recent count, from 2017, put the population of wolves at 240.', issueDate: DAY }],
      silent: [{ text: 'The most recent count, from 2024, put the population of wolves at 240.', issueDate: DAY }],
    },
  },
  direction: {
    zh: {
      fire: ['入冬以来，感冒门诊量由日均320人次回落到410人次。', '去年交通事故从210起上升为185起。'],
      silent: ['入冬以来，感冒门诊量由日均410人次回落到320人次。'],
    },
    en: {
      fire: ['The average price of a haircut slipped from $22 to $27.'],
      silent: ['The average price of a haircut crept up from $22 to $27.'],
    },
  },
  'rank-order': {
    zh: {
      fire: [
        '从成交额看，服装类以3.2亿元排第一，家电类以3.6亿元位列第二。',
        '奖牌榜上，河东代表队拿到24枚，名列榜首；河西代表队27枚，紧随其后。',
      ],
      silent: ['从成交额看，家电类以3.6亿元排第一，服装类以3.2亿元位列第二。'],
    },
    en: {
      fire: ['Oslo topped the table with 61 points, followed by Bergen in second place with 66 points.'],
      silent: ['Bergen topped the table with 66 points, followed by Oslo in second place with 61 points.'],
    },
  },
  superlative: {
    zh: {
      fire: [
        '今年8月最高气温达到39.6℃，刷新历史纪录；而在2013年，该站曾测得40.8℃。',
        '今年参赛队伍达到148支，为历届之最，上一届为156支。',
      ],
      silent: ['今年参赛队伍达到148支，为历届之最，上一届为136支。'],
    },
    en: {
      fire: ['Rainfall reached 212 mm in July, the highest on record; in July 1997 it was 240 mm.'],
      silent: ['Rainfall reached 212 mm in July, the highest on record; in July 1997 it was 190 mm.'],
    },
  },
  'lead-within-error': {
    zh: {
      fire: [
        '民调显示，陈姓候选人支持度为44%，林姓候选人为42%，前者暂时领先，抽样误差为正负3.5个百分点。',
        '新款得票率51.2%，比旧款的48.8%略胜一筹，调查误差为±3%。',
      ],
      silent: ['民调显示，陈姓候选人支持度为54%，林姓候选人为39%，前者领先，抽样误差为正负3.5个百分点。'],
    },
    en: {
      fire: [
        'The mayor is ahead of her challenger by 47% to 45% in the poll, which has a margin of error of plus or minus 4 points.',
      ],
      silent: [
        'The mayor is ahead of her challenger by 57% to 35% in the poll, which has a margin of error of plus or minus 4 points.',
      ],
    },
  },
  'nominal-money': {
    zh: {
      fire: [
        '1998年他的月工资是800元，现在是6400元，购买力涨到了八倍。',
        '2008年村民年均收入4000元，2024年为20000元，生活水平提高到原来的五倍。',
      ],
      silent: ['2008年村民年均收入4000元，2024年为20000元，剔除物价上涨因素，实际增长约2.5倍。'],
    },
    en: {
      fire: ['A teacher earned $9,000 in 1985 and $54,000 today, so teachers are six times better off.'],
      silent: ['A teacher earned $9,000 in 1985 and $54,000 today; adjusted for inflation, pay has risen by half.'],
    },
  },
  'relative-only': {
    zh: {
      fire: ['研究发现，长期熬夜者患心梗的风险增加60%。', '常喝含糖饮料的孩子，得龋齿的风险是其他孩子的2.5倍。'],
      silent: ['研究发现，长期熬夜者十年内患心梗的风险由2%升至3.2%，增加60%。'],
    },
    en: {
      fire: ['People who sleep badly are 40% more likely to suffer a stroke, the study found.'],
      silent: ['People who sleep badly are 40% more likely to suffer a stroke: 7 in 1,000 against 5 in 1,000.'],
    },
  },
  'completers-only': {
    zh: {
      fire: [
        '培训班结业学员就业率95%，也就是说，来报名的人基本都能找到工作。',
        '坚持到最后的学员九成六拿到了证书，可见只要参加课程就能拿证。',
      ],
      silent: ['共有320人报名，280人学完，其中95%找到工作。'],
    },
    en: {
      fire: ['Of those who completed the course, 94% passed, so almost everyone who signs up will pass.'],
      silent: ['Of the 300 who signed up, 240 completed the course, and 94% of those passed.'],
    },
  },
};
