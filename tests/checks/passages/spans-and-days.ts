import type { FreshPassages } from './fresh.ts';

const issueDate = '2025-10-01';

/** Rules about ranges, writing, dates, order and claims. */
export const SPANS_AND_DAYS: FreshPassages = {
  'range-order': {
    zh: {
      fire: ['预计降雨80～50毫米。', '招聘教师60至45名。', '气温在25℃到18℃之间。', '价格为每斤6—4元。'],
      silent: ['预计降雨50～80毫米。', '气温由25℃降到18℃。'],
    },
    en: {
      fire: [
        'Rainfall of 80 to 50 mm is expected.',
        'The job pays between $6,000 and $4,000.',
        'It takes 45 to 30 minutes.',
        'Ages range from 65 to 18.',
      ],
      silent: ['Rainfall of 50 to 80 mm is expected.', 'The price was cut from $6,000 to $4,000.'],
    },
  },
  'range-unit': {
    zh: {
      fire: ['预计年收入8至12万元。', '拟招募志愿者3—5万人。', '工程需资金2到4亿元。', '每亩产值1-2万元。'],
      silent: ['预计年收入8万至12万元。', '气温5至12度。'],
    },
    en: {
      fire: [
        'The project will cost 2 to 4 billion yuan.',
        'It sells 3-5 million phones.',
        'Between 5 and $8 billion is needed.',
        'A loss of 10 to $15 million.',
      ],
      silent: ['The project will cost 2 billion to 4 billion yuan.', 'Temperatures of 5 to 12 degrees.'],
    },
  },
  'mixed-numerals': {
    zh: {
      fire: ['共筹款6万5千元。', '参赛选手2千3百余名。', '投资3亿5千万元。', '距离为8百70公里。'],
      silent: ['共筹款6.5万元。', '参赛选手两千三百余名。'],
    },
    en: {
      fire: [
        'About 6 thousand 500 dollars were raised.',
        'Two hundred 30 runners took part.',
        'It holds 4 million 200 thousand books.',
        'The road is 3 hundred 50 km long.',
      ],
      silent: ['About 6,500 dollars were raised.', 'Two hundred and thirty runners took part.'],
    },
  },
  weekday: {
    zh: {
      fire: [
        '2025年3月8日，星期日，晴。',
        '比赛定于2024年11月5日（周三）举行。',
        '2025年5月20日星期一上午，会议召开。',
        '2023年7月15日（礼拜五）起闭馆。',
      ],
      silent: ['2025年3月8日，星期六，晴。', '比赛定于2024年11月5日（周二）举行。'],
    },
    en: {
      fire: [
        'The match is on Sunday, March 8, 2025.',
        'It opened on Wednesday 5 November 2024.',
        'On Monday, 20 May 2025, the board met.',
        'The library closed on July 15, 2023, a Friday.',
      ],
      silent: ['The match is on Saturday, March 8, 2025.', 'It opened on Tuesday 5 November 2024.'],
    },
  },
  'date-exists': {
    zh: {
      fire: ['会议于6月31日结束。', '2023年2月29日出生。', '11月31日前完成。', '他在2月30日离开。', '13月5日公布。'],
      silent: ['会议于6月30日结束。', '2020年2月29日出生。'],
    },
    en: {
      fire: [
        'The meeting ended on June 31.',
        'He was born on 29 February 2023.',
        'Work must be done by November 31, 2025.',
        'She left on 30 February.',
      ],
      silent: ['The meeting ended on June 30.', 'He was born on 29 February 2020.'],
    },
  },
  duration: {
    zh: {
      fire: [
        '从2010年到2024年的20年里，小镇变了样。',
        '活动自5月1日起至5月7日止，为期10天。',
        '1998年建厂，2023年关闭，存续了35年。',
        '3月至8月，历时四个月。',
      ],
      silent: ['从2004年到2024年的20年里，小镇变了样。', '活动自5月1日起至5月7日止，为期7天。'],
    },
    en: {
      fire: [
        'In the 20 years from 2010 to 2024 the town changed.',
        'The fair runs for ten days, from May 1 to May 7.',
        'The plant opened in 1998 and closed in 2023, after 35 years.',
        'From March to August, a period of three months, the road was shut.',
      ],
      silent: [
        'In the 20 years from 2004 to 2024 the town changed.',
        'The fair runs for seven days, from May 1 to May 7.',
      ],
    },
  },
  age: {
    zh: {
      fire: [
        { text: '1958年出生的老李今年已经76岁。', issueDate },
        { text: '她生于2001年，现年31岁。', issueDate },
        { text: '今年60岁的王师傅，1975年5月生。', issueDate },
        { text: '张明，男，1983年9月出生，52岁。', issueDate },
      ],
      silent: [
        { text: '1958年出生的老李今年已经67岁。', issueDate },
        { text: '她生于2001年，2019年18岁时入伍。', issueDate },
      ],
    },
    en: {
      fire: [
        { text: 'Mr Lee, 76, was born in 1958.', issueDate },
        { text: 'She was born in 2001 and is 31 years old.', issueDate },
        { text: 'The 60-year-old driver, born in May 1975, retired.', issueDate },
        { text: 'John Marsh (born 1983), aged 52, took over.', issueDate },
      ],
      silent: [
        { text: 'Mr Lee, 67, was born in 1958.', issueDate },
        { text: 'Born in 2001, she was 18 when she enlisted in 2019.', issueDate },
      ],
    },
  },
  'future-as-past': {
    zh: {
      fire: [
        { text: '2026年1月10日，新馆正式开馆了。', issueDate },
        { text: '大桥已于2025年11月20日建成通车。', issueDate },
        { text: '2025年12月，该公司完成了上市。', issueDate },
        { text: '工程已于2027年3月竣工，市民拍手称快。', issueDate: '2025-10-01' },
      ],
      silent: [
        { text: '新馆计划2026年1月10日开馆。', issueDate },
        { text: '大桥已于2025年8月20日建成通车。', issueDate },
      ],
    },
    en: {
      fire: [
        { text: 'The new hall opened on January 10, 2026.', issueDate },
        { text: 'The bridge was completed on 20 November 2025.', issueDate },
        { text: 'The firm went public in December 2025.', issueDate },
      ],
      silent: [
        { text: 'The new hall opens on January 10, 2026.', issueDate },
        { text: 'The bridge was completed on 20 August 2025.', issueDate },
      ],
    },
  },
  edition: {
    zh: {
      fire: [
        '该节始于2008年，每年举办一次，2024年举办的是第二十届。',
        '自2015年首届以来每年举行，今年（2025年）迎来第9届。',
        '2012年创办、一年一届的书展，2022年办到第八届。',
        '首届于2001年举办，此后每年一届，2020年为第25届。',
      ],
      silent: [
        '该节始于2008年，每年举办一次，2024年举办的是第十七届。',
        '2012年创办、两年一届的书展，2022年办到第六届。',
      ],
    },
    en: {
      fire: [
        'The festival began in 2008 and is held every year; in 2024 it was held for the 20th time.',
        'First held in 2015, the annual race reached its ninth edition in 2025.',
        'The yearly fair, founded in 2012, held its eighth edition in 2022.',
        'Held annually since 2001, the show had its 25th edition in 2020.',
      ],
      silent: [
        'The festival began in 2008 and is held every year; in 2024 it was held for the 17th time.',
        'First held in 2015, the annual race reached its 11th edition in 2025.',
      ],
    },
  },
  'short-year': {
    zh: {
      fire: ['98年那场洪水他记忆犹新。', '他05年毕业。', '从12年开始种植果树。', '该厂79年投产。'],
      silent: ['1998年那场洪水他记忆犹新。', '他工作了12年。'],
    },
    en: {
      fire: [
        "He graduated in '05.",
        "The flood of '98 is remembered.",
        "Founded in '79, it grew.",
        "The class of '12 met.",
      ],
      silent: ['He graduated in 2005.', 'He worked there for 12 years.'],
    },
  },
  century: {
    zh: {
      fire: [
        '18世纪末的1912年',
        '上世纪80年代的1995年，他进厂当学徒。',
        '始建于17世纪的1580年。',
        '21世纪的1987年，村里通了电。',
      ],
      silent: ['19世纪末的1892年', '上世纪90年代的1995年，他进厂当学徒。'],
    },
    en: {
      fire: [
        'In 1912, in the late 18th century, the house was built.',
        'In the 1980s, in 1995, he joined the mill.',
        'The church was built in the 17th century, in 1580.',
        'In the nineteenth century, in 1905, the line opened.',
      ],
      silent: ['In 1892, in the late 19th century, the house was built.', 'In the 1990s, in 1995, he joined the mill.'],
    },
  },
  stale: {
    zh: {
      fire: [
        { text: '最新数据显示，2018年全市有养老机构86家。', issueDate },
        { text: '目前最新的统计是2020年，全县有茶园9万亩。', issueDate },
        { text: '据最新调查（2016年），候鸟有1.2万只。', issueDate },
        { text: '2019年的最新报告称，湿地面积为400公顷。', issueDate },
      ],
      silent: [
        { text: '最新数据显示，2024年全市有养老机构86家。', issueDate },
        { text: '2018年，全市有养老机构86家。', issueDate },
      ],
    },
    en: {
      fire: [
        { text: 'The most recent data, from 2018, show 86 care homes.', issueDate },
        { text: 'According to the latest census, taken in 2016, there are 12,000 birds.', issueDate },
        { text: 'The newest statistics are for 2020 and list 90 farms.', issueDate },
        { text: 'Latest available figures (2019) put the area at 400 hectares.', issueDate },
      ],
      silent: [
        { text: 'The most recent data, from 2024, show 86 care homes.', issueDate },
        { text: 'In 2018 there were 86 care homes.', issueDate },
      ],
    },
  },
  'rank-order': {
    zh: {
      fire: [
        '东区以320分排名第一，西区以345分排名第二。',
        '上海队获得12枚金牌位列榜首，江苏队15枚列第二位。',
        '汽车产值860亿元，居第一；电子产值910亿元，位居第二。',
        '第一名得票1560张，第二名得票1720张。',
      ],
      silent: ['东区以345分排名第一，西区以320分排名第二。', '百米赛第一名用时11秒，第二名用时12秒。'],
    },
    en: {
      fire: [
        'The East ranked first with 320 points and the West second with 345.',
        'China topped the table with 12 golds, ahead of Japan with 15.',
        'Cars came first with sales of $860m, followed by phones with $910m.',
        'The winner got 1,560 votes and the runner-up 1,720.',
      ],
      silent: [
        'The East ranked first with 345 points and the West second with 320.',
        'The winner ran 11 seconds and the runner-up 12 seconds.',
      ],
    },
  },
  superlative: {
    zh: {
      fire: [
        '今年出口86亿元，为历史最高，2022年出口92亿元。',
        '7月降雨量320毫米，创历史同期新高；2016年7月降雨量为410毫米。',
        '本届参赛人数3600人，为历届最多，上届为4100人。',
        '今年夏粮总产180万吨，创历史纪录，而2019年达到195万吨。',
      ],
      silent: ['今年出口96亿元，为历史最高，2022年出口92亿元。', '本届参赛人数4600人，为历届最多，上届为4100人。'],
    },
    en: {
      fire: [
        'Exports hit an all-time high of $86m; in 2022 they were $92m.',
        'The 3,600 entrants are the most ever; last year there were 4,100.',
        'Rainfall of 320 mm was the highest on record, though 410 mm fell in 2016.',
        'Profit reached a record $18m this year, against $19.5m in 2019.',
      ],
      silent: [
        'Exports hit an all-time high of $96m; in 2022 they were $92m.',
        'The 4,600 entrants are the most ever; last year there were 4,100.',
      ],
    },
  },
  'lead-within-error': {
    zh: {
      fire: [
        '民调显示，王某支持率46%，领先对手李某的44%，抽样误差为正负3个百分点。',
        '甲方案获51%支持，领先乙方案2个百分点，误差范围±2.5个百分点。',
        '该候选人以48.2%对46.9%领先，误差为±3.1%。',
        '蓝队支持率39%，高于绿队的37%，调查误差正负2.8个百分点。',
      ],
      silent: [
        '民调显示，王某支持率56%，领先对手李某的34%，抽样误差为正负3个百分点。',
        '蓝队支持率49%，高于绿队的37%，调查误差正负2.8个百分点。',
      ],
    },
    en: {
      fire: [
        'Ms Ray leads Mr Cole by 46% to 44%; the poll has a margin of error of plus or minus 3 points.',
        'Plan A is ahead by two points, 51% to 49%, within a margin of error of 2.5 points.',
        'The senator is leading with 48.2% against 46.9%, with a margin of error of 3.1 percentage points.',
        'Blue is ahead of Green, 39% to 37%. The margin of error is 2.8 points.',
      ],
      silent: [
        'Ms Ray leads Mr Cole by 56% to 34%; the poll has a margin of error of plus or minus 3 points.',
        'Blue is ahead of Green, 49% to 37%. The margin of error is 2.8 points.',
      ],
    },
  },
  'completers-only': {
    zh: {
      fire: [
        '坚持完成疗程的患者95%痊愈，说明用药者几乎都会痊愈。',
        '毕业学员中97%拿到证书，可见只要报名就能拿证。',
        '完赛选手99%表示满意，证明参赛者普遍满意。',
        '结业学员92%实现创业，足见参加培训的人大多创业成功。',
      ],
      silent: ['300名患者入组，280名完成疗程，其中95%痊愈。', '毕业学员中97%拿到证书。'],
    },
    en: {
      fire: [
        'Of patients who completed the course, 95% were cured, so almost everyone who starts it recovers.',
        'Some 97% of finishers got a certificate, which shows that those who sign up will get one.',
        '92% of those who finished the programme started a firm, proving that most applicants succeed.',
        'Among graduates 99% are in work, so all who enrol can expect a job.',
      ],
      silent: [
        'Some 300 patients enrolled, 280 completed the course and 95% of those were cured.',
        'Some 97% of finishers got a certificate.',
      ],
    },
  },
};
