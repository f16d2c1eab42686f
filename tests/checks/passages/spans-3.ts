import type { FreshPassages } from './fresh.ts';

/** A third set of short passages: paces, ranges, dates and years in other papers' words. */
export const SPANS_3: FreshPassages = {
  pace: {
    zh: {
      fire: [
        '日均接待800人次，全年接待290万人次。',
        '平均每天处理垃圾120吨，一年处理垃圾44万吨。',
        '热线每日接听60个电话，全月接听1.8万个。',
        '每月发放补助50万元，全年共发放60万元。',
        '10天共接待游客3万人次，日均300人次。',
      ],
      silent: [
        '日均接待800人次，全年接待29万人次。',
        '每月发放补助50万元，全年共发放600万元。',
        '10天共接待游客3万人次，日均3000人次。',
      ],
    },
    en: {
      fire: [
        'The clinic sees 80 patients a day, or 290,000 a year.',
        'The line takes 60 calls daily and took 18,000 calls in June.',
        'The plant burns 120 tonnes of waste a day, 440,000 tonnes a year.',
        'It pays out £50,000 a month, £60,000 a year.',
        'Over ten days the fair drew 30,000 visitors, 300 a day.',
      ],
      silent: [
        'The clinic sees 80 patients a day, or 29,000 a year.',
        'It pays out £50,000 a month, £600,000 a year.',
        'Over ten days the fair drew 30,000 visitors, 3,000 a day.',
      ],
    },
  },
  ceiling: {
    zh: {
      fire: [
        '全镇居民1200万人。',
        '该县参保职工达1.8亿人。',
        '全国共有在校学生18亿人。',
        '全村人口达320万人。',
        '全市登记志愿者3.4亿人。',
      ],
      silent: ['全镇居民3.2万人。', '全国共有在校学生2.9亿人。', '全市登记志愿者34万人。'],
    },
    en: {
      fire: [
        'The town has 12m residents who pay the levy.',
        'Some 180m workers in the county are insured.',
        'The village counts 3.2 million inhabitants.',
        'China has 1.8 billion pupils in school.',
        'The city registered 340 million volunteers.',
      ],
      silent: [
        'The town has 12,000 residents who pay the levy.',
        'The village counts 3,200 inhabitants.',
        'The city registered 340,000 volunteers.',
      ],
    },
  },
  'range-order': {
    zh: {
      fire: [
        '票价为80至50元。',
        '每人补助500—300元。',
        '招聘人数在60到40人之间。',
        '气温18℃至12℃之间波动，孩子年龄12至8岁。',
        '预计增长5%至3%。',
      ],
      silent: ['票价为50至80元。', '每人补助300—500元。', '票价由80元降至50元。'],
    },
    en: {
      fire: [
        'Tickets cost between £80 and £50.',
        'Between 60 and 40 staff will be hired.',
        'Growth of 5% to 3% is forecast.',
        'Pupils aged 12 to 8 took part.',
        'Fines range from $500 to $300.',
      ],
      silent: ['Tickets cost between £50 and £80.', 'Fines fell from $500 to $300.', 'The team won 80 to 50.'],
    },
  },
  'range-unit': {
    zh: {
      fire: [
        '年薪8至12万元。',
        '每套售价60-80万元。',
        '预计吸引2到3万名游客。',
        '设备价值5—6亿元。',
        '补贴为1～2万元。',
      ],
      silent: ['年薪8万至12万元。', '每套售价60万-80万元。', '补贴为1000至2000元。'],
    },
    en: {
      fire: [
        'Pay of 8 to 12 thousand dollars.',
        'A price of £60 to £80m.',
        'It will draw 2 to 3 million visitors.',
        'Equipment worth $5-$6bn.',
        'Losses of between 1 and €2m.',
      ],
      silent: ['A price of £60m to £80m.', 'Equipment worth $5bn-$6bn.', 'Grants of 1,000 to 2,000 dollars.'],
    },
  },
  'mixed-numerals': {
    zh: {
      fire: [
        '共捐款8千6百元。',
        '受益者有1万2千人。',
        '修路5百3十米。',
        '全镇有4万三千人。',
        '种树2千余5百棵，共7千2百株。',
      ],
      silent: ['共捐款8600元。', '受益者有1.2万人。', '受益者有一万二千人。'],
    },
    en: {
      fire: [
        'They raised 8 thousand 600 dollars.',
        'Some 1 million 200 thousand people benefit.',
        'It cost 5 hundred 30 pounds.',
        'A town of 4 thousand three hundred.',
        'The firm employs 2 thousand 500 people.',
      ],
      silent: [
        'They raised 8,600 dollars.',
        'Some 1.2 million people benefit.',
        'A town of four thousand three hundred.',
      ],
    },
  },
  weekday: {
    zh: {
      fire: [
        '2024年5月1日（周二），劳动节。',
        '会议定于2025年3月10日星期五召开。',
        '2023年12月25日，星期日，大雪。',
        '考试时间为2025年6月7日（星期一）。',
        '2025年9月10日（礼拜五）是教师节。',
      ],
      silent: [
        '2024年5月1日（周三），劳动节。',
        '会议定于2025年3月10日星期一召开。',
        '考试时间为2025年6月7日（星期六）。',
      ],
    },
    en: {
      fire: [
        'The meeting is on Friday, 10 March 2025.',
        'May 1, 2024, a Tuesday, is a holiday.',
        'Sunday 25 December 2023 saw heavy snow.',
        'The exam is set for Mon., June 7, 2025.',
        'On Friday the 10th of September 2025 schools closed.',
      ],
      silent: [
        'The meeting is on Monday, 10 March 2025.',
        'May 1, 2024, a Wednesday, is a holiday.',
        'The exam is set for Sat., June 7, 2025.',
      ],
    },
  },
  'date-exists': {
    zh: {
      fire: [
        '活动于2024年6月31日结束。',
        '报名截至11月31日。',
        '2023年2月29日出生。',
        '2025年13月1日起施行。',
        '4月31日，展览开幕。',
      ],
      silent: ['活动于2024年6月30日结束。', '报名截至11月30日。', '4月30日，展览开幕。'],
    },
    en: {
      fire: [
        'The event ended on June 31, 2024.',
        'Entries close on 31 November.',
        'He was born on 29 February 2023.',
        'The show opens on April 31st.',
        'The rule applies from Sept 31, 2025.',
      ],
      silent: ['The event ended on June 30, 2024.', 'Entries close on 30 November.', 'The show opens on April 30th.'],
    },
  },
  duration: {
    zh: {
      fire: [
        '从2010年到2022年，8年来他坚守讲台。',
        '3月1日至3月10日，为期15天的展览吸引多人。',
        '1998年入职，2024年退休，工作36年。',
        '2015年至2020年这八年，学校翻新。',
        '自2001年至2021年，历时十年完成。',
      ],
      silent: [
        '从2010年到2022年，12年来他坚守讲台。',
        '3月1日至3月10日，为期10天的展览吸引多人。',
        '1998年入职，2024年退休，工作26年。',
      ],
    },
    en: {
      fire: [
        'In the eight years from 2010 to 2022 he taught.',
        'The 15-day fair ran from March 1 to March 10.',
        'She joined in 1998 and retired in 2024 after 36 years.',
        'Between 2015 and 2020, a period of eight years, the school was rebuilt.',
        'He served for 20 years, from 1990 to 2003.',
      ],
      silent: [
        'In the 12 years from 2010 to 2022 he taught.',
        'The ten-day fair ran from March 1 to March 10.',
        'She joined in 1998 and retired in 2024 after 26 years.',
      ],
    },
  },
  age: {
    zh: {
      fire: [
        { text: '张老师生于1975年，现年40岁。', issueDate: '2025-10-01' },
        { text: '他1962年3月出生，今年53岁。', issueDate: '2025-10-01' },
        { text: '今年28岁的李明出生于1987年。', issueDate: '2025-10-01' },
        { text: '1955年生人的王师傅已80岁。', issueDate: '2025-10-01' },
        { text: '王芳，女，1980年8月生，现年35岁。', issueDate: '2025-10-01' },
      ],
      silent: [
        { text: '张老师生于1975年，现年50岁。', issueDate: '2025-10-01' },
        { text: '今年38岁的李明出生于1987年。', issueDate: '2025-10-01' },
        { text: '他1962年出生，20岁参军。', issueDate: '2025-10-01' },
      ],
    },
    en: {
      fire: [
        { text: 'Mr Zhang, 40, was born in 1975.', issueDate: '2025-10-01' },
        { text: 'Born in March 1962, he is 53 years old.', issueDate: '2025-10-01' },
        { text: 'The 28-year-old singer was born in 1987.', issueDate: '2025-10-01' },
        { text: 'She was born in 1955 and is now aged 80.', issueDate: '2025-10-01' },
        { text: 'Li, who was born in 1980, turned 35 this year.', issueDate: '2025-10-01' },
      ],
      silent: [
        { text: 'Mr Zhang, 50, was born in 1975.', issueDate: '2025-10-01' },
        { text: 'The 38-year-old singer was born in 1987.', issueDate: '2025-10-01' },
        { text: 'Born in 1962, he joined the army at 20.', issueDate: '2025-10-01' },
      ],
    },
  },
  'future-as-past': {
    zh: {
      fire: [
        { text: '2025年11月20日，图书馆落成并投用。', issueDate: '2025-10-01' },
        { text: '比赛已于2025年12月1日结束。', issueDate: '2025-10-01' },
        { text: '2026年1月8日，他获得了劳模称号。', issueDate: '2025-10-01' },
        { text: '工会在2025年11月3日召开了代表大会。', issueDate: '2025-10-01' },
        { text: '12月12日，首批学员毕业了。', issueDate: '2025-10-01' },
      ],
      silent: [
        { text: '2025年11月20日，图书馆将落成。', issueDate: '2025-10-01' },
        { text: '比赛已于2025年9月1日结束。', issueDate: '2025-10-01' },
        { text: '工会计划在2025年11月3日召开代表大会。', issueDate: '2025-10-01' },
      ],
    },
    en: {
      fire: [
        { text: 'The library opened on 20 November 2025.', issueDate: '2025-10-01' },
        { text: 'On December 1, 2025, the games ended.', issueDate: '2025-10-01' },
        { text: 'She was awarded the medal on January 8, 2026.', issueDate: '2025-10-01' },
        { text: 'The union held its congress on November 3, 2025.', issueDate: '2025-10-01' },
        { text: 'Voters approved the plan on 12 December 2025.', issueDate: '2025-10-01' },
      ],
      silent: [
        { text: 'The library opens on 20 November 2025.', issueDate: '2025-10-01' },
        { text: 'On September 1, 2025, the games ended.', issueDate: '2025-10-01' },
        { text: 'The union is to hold its congress on November 3, 2025.', issueDate: '2025-10-01' },
      ],
    },
  },
  edition: {
    zh: {
      fire: [
        '读书节自2012年起每年举办一届，2024年是第十届。',
        '该赛事创办于2008年，每年一次，2020年举办第15届。',
        '首届论坛于2015年举行，此后每年一届，今年（2025年）是第8届。',
        '运动会从2001年开始一年一届，2010年举办了第八届。',
        '2000年首次举办，每年举办一次，2024年迎来第二十届。',
      ],
      silent: [
        '读书节自2012年起每年举办一届，2024年是第十三届。',
        '论坛于2015年首办，两年一届，2025年是第六届。',
        '运动会从2001年开始一年一届，2010年举办了第十届。',
      ],
    },
    en: {
      fire: [
        'The annual book fair began in 2012; the 2024 fair is the 10th.',
        'Held every year since 2008, the race reached its 15th edition in 2020.',
        'First held in 2015 and yearly since, the forum’s eighth edition was in 2025.',
        'The festival started in 2001 and is annual; 2010 saw the eighth edition.',
        'Founded in 2000 and held each year, the cup marks its 20th edition in 2024.',
      ],
      silent: [
        'The annual book fair began in 2012; the 2024 fair is the 13th.',
        'Held every two years since 2015, the forum reached its sixth edition in 2025.',
        'The festival started in 2001 and is annual; 2010 saw the tenth edition.',
      ],
    },
  },
  'short-year': {
    zh: {
      fire: [
        '98年下岗后，他开了店。',
        '从03年起，工会每年慰问。',
        '他是87年参加工作的。',
        '95年的一场大火毁了厂房。',
        '截至19年底，全部完工。',
      ],
      silent: ['1998年下岗后，他开了店。', '他工作了28年。', '服役12年后，他回到家乡。'],
    },
    en: {
      fire: [
        'He was laid off in ’98.',
        'The class of ’87 met again.',
        'Prices rose from ’03 to 2010.',
        "Back in '95 a fire destroyed the mill.",
        'Work ended in late ’19.',
      ],
      silent: ['He was laid off in 1998.', 'The class of 1987 met again.', 'He was 95 when the mill burned.'],
    },
  },
  century: {
    zh: {
      fire: [
        '20世纪的2008年，奥运会开幕。',
        '上世纪80年代的1993年，他入厂。',
        '进入21世纪的1999年，公司成立。',
        '18世纪末的1895年，学校创办。',
        '20世纪70年代，即1982年，公路通车。',
      ],
      silent: ['21世纪的2008年，奥运会开幕。', '上世纪80年代的1983年，他入厂。', '19世纪末的1895年，学校创办。'],
    },
    en: {
      fire: [
        'In 1895, late in the 18th century, the school opened.',
        'The 20th century, in 2008, saw the games.',
        'He joined in 1993, in the 1980s.',
        'In the 1970s, in 1982, the road opened.',
        'The nineteenth century: in 1925 the mill was built.',
      ],
      silent: [
        'In 1895, late in the 19th century, the school opened.',
        'He joined in 1983, in the 1980s.',
        'In the 1970s, in 1972, the road opened.',
      ],
    },
  },
};
