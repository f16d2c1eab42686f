import type { FreshPassages } from './fresh.ts';

const DAY = '2024-11-12';

/** Groups, ranges, days and claims, third unseen batch. */
export const UNSEEN_3_3: FreshPassages = {
  'overall-between': {
    zh: {
      fire: [
        '男生体质达标率为91%，女生为94%，全校学生总体达标率为89%。',
        '农村居民对环境的满意率是88.1%，城镇居民是83.6%，全体居民满意率达到90.2%。',
      ],
      silent: ['男生体质达标率为91%，女生为94%，全校学生总体达标率为92%。'],
    },
    en: {
      fire: ['Pass rates were 72% for boys and 78% for girls, or 81% for all pupils.'],
      silent: ['Pass rates were 72% for boys and 78% for girls, or 75% for all pupils.'],
    },
  },
  ratio: {
    zh: {
      fire: ['机组男女比例为2:1，共有男机长36名、女机长12名。', '养老院收住老人280位，护理员35名，照护比为1∶5。'],
      silent: ['养老院收住老人280位，护理员35名，照护比为1∶8。'],
    },
    en: {
      fire: ['Sheep outnumber people by ten to one: there are 48,000 sheep and 3,200 people.'],
      silent: ['Sheep outnumber people by 15 to one: there are 48,000 sheep and 3,200 people.'],
    },
  },
  scale: {
    zh: {
      fire: ['在十分制的打分中，市民给地铁服务打了11.2分。', '这道菜在满分为五颗星的评比中拿了六颗星。'],
      silent: ['在十分制的打分中，市民给地铁服务打了9.2分。'],
    },
    en: {
      fire: ['Students marked the course at 4.7 out of 4.'],
      silent: ['Students marked the course at 3.7 out of 4.'],
    },
  },
  pace: {
    zh: {
      fire: ['他坚持每天写1200字，一年写了430万字。', '充电站日均服务车辆260台次，全年服务车辆95万台次。'],
      silent: ['他坚持每天写1200字，一年写了43万字。'],
    },
    en: {
      fire: ['The bakery turns out 2,500 loaves a day and sold 9m loaves last year.'],
      silent: ['The bakery turns out 2,500 loaves a day and sold 900,000 loaves last year.'],
    },
  },
  ceiling: {
    zh: {
      fire: ['全镇农村劳动力达到5.7亿人。', '该区现有在校小学生6200万人。'],
      silent: ['该区现有在校小学生6.2万人。'],
    },
    en: {
      fire: ['The borough is home to 260 million people.'],
      silent: ['The borough is home to 260,000 people.'],
    },
  },
  'range-order': {
    zh: {
      fire: ['这种鲟鱼一般重80到50公斤。', '受冷空气影响，沿海将有8至6级偏北风。'],
      silent: ['这种鲟鱼一般重50到80公斤。'],
    },
    en: {
      fire: ['Most patients stay between 14 and nine days.'],
      silent: ['Most patients stay between nine and 14 days.'],
    },
  },
  'range-unit': {
    zh: {
      fire: ['一亩银杏树，一年能卖4至7万元。', '节假日，每天来打卡的游客有1到2万人次。'],
      silent: ['一亩银杏树，一年能卖4万至7万元。'],
    },
    en: {
      fire: ['A new roof would cost $2 to $4 million.'],
      silent: ['A new roof would cost $2 million to $4 million.'],
    },
  },
  'mixed-numerals': {
    zh: {
      fire: ['这套书一共印了2万五千册。', '拆迁补偿款为6百30万元。'],
      silent: ['这套书一共印了2.5万册。'],
    },
    en: {
      fire: ['The fund is worth 7 million 400 thousand dollars.'],
      silent: ['The fund is worth 7.4 million dollars.'],
    },
  },
  weekday: {
    zh: {
      fire: ['2024年6月5日（周二）是世界环境日。', { text: '音乐会定于11月23日星期天晚上举行。', issueDate: DAY }],
      silent: ['2024年6月5日（周三）是世界环境日。'],
    },
    en: {
      fire: ['The bridge reopened on Tuesday, May 1, 2024.'],
      silent: ['The bridge reopened on Wednesday, May 1, 2024.'],
    },
  },
  'date-exists': {
    zh: {
      fire: ['活动将持续到2024年9月31日。', '她的生日是1990年2月29日。'],
      silent: ['活动将持续到2024年9月30日。'],
    },
    en: {
      fire: ['The treaty was signed on November 31, 1947.'],
      silent: ['The treaty was signed on November 30, 1947.'],
    },
  },
  duration: {
    zh: {
      fire: ['2009年创办，2024年停刊，这本杂志走过了整整20年。', '活动时间为10月8日至10月15日，共计5天。'],
      silent: ['2009年创办，2024年停刊，这本杂志走过了整整15年。'],
    },
    en: {
      fire: ['The exhibition, which runs from 2 to 20 December, lasts five weeks.'],
      silent: ['The exhibition, which runs from 2 to 20 December, lasts nearly three weeks.'],
    },
  },
  'future-as-past': {
    zh: {
      fire: [
        { text: '2024年12月20日，高铁站房顺利封顶，比原计划提前了半个月。', issueDate: DAY },
        { text: '12月1日上午，第七届茶博会在会展中心落下帷幕，现场成交额突破2亿元。', issueDate: DAY },
      ],
      silent: [{ text: '第七届茶博会将持续到12月1日，预计成交额突破2亿元。', issueDate: DAY }],
    },
    en: {
      fire: [{ text: 'The last lion in the zoo died on December 9, 2024, its keepers said.', issueDate: DAY }],
      silent: [{ text: 'The zoo will move its last lion on December 9, 2024, its keepers said.', issueDate: DAY }],
    },
  },
  edition: {
    zh: {
      fire: [
        '从1999年举办第一届起，棋王赛一年一次从未间断，2023年是第二十二届。',
        '2014年首次举行的杂技节每年举办，2024年的这一届为第十三届。',
      ],
      silent: ['2014年首次举行的杂技节每年举办，2024年的这一届为第十一届。'],
    },
    en: {
      fire: ['Founded in 2010 and held annually, the kite festival had its 16th edition in 2024.'],
      silent: ['Founded in 2010 and held annually, the kite festival had its 15th edition in 2024.'],
    },
  },
  'short-year': {
    zh: {
      fire: ['自打09年嫁到村里，她就没闲过。', '记者查到，这条水渠还是76年修的。'],
      silent: ['自打2009年嫁到村里，她就没闲过。'],
    },
    en: {
      fire: ['He has collected stamps since the summer of ’73.'],
      silent: ['He has collected stamps since the summer of 1973.'],
    },
  },
  century: {
    zh: {
      fire: ['这口钟铸于1652年，是16世纪的遗物。', '上世纪50年代的1964年，这里打出了第一口油井。'],
      silent: ['这口钟铸于1652年，是17世纪的遗物。'],
    },
    en: {
      fire: ['The pier was built in 1896, in the early 20th century.'],
      silent: ['The pier was built in 1896, in the late 19th century.'],
    },
  },
  'unlike-periods': {
    zh: {
      fire: [
        '今年8月，景区门票收入620万元，与今年上半年的2900万元相比下降近八成。',
        '全年用电量达到86亿千瓦时，比上半年的41亿千瓦时增长一倍多。',
      ],
      silent: ['今年8月，景区门票收入620万元，与去年8月的560万元相比增长10.7%。'],
    },
    en: {
      fire: ['The airline flew 1.2m passengers in August, 82% fewer than the 6.8m of the first half of the year.'],
      silent: ['The airline flew 1.2m passengers in August, 9% more than the 1.1m of August last year.'],
    },
  },
  'yoy-mom': {
    zh: {
      fire: ['10月份，二手房成交量同比（与9月份相比）增长6.7%。', '今年三季度的利润，较去年三季度环比增长11%。'],
      silent: ['今年三季度的利润，较去年三季度同比增长11%。'],
    },
    en: {
      fire: ['Food prices rose 0.4% year on year from September to October.'],
      silent: ['Food prices rose 0.4% month on month from September to October.'],
    },
  },
  stale: {
    zh: {
      fire: [
        { text: '最新的调查数据显示，2015年我市人均住房面积为34平方米。', issueDate: DAY },
        { text: '目前最新的统计来自2018年，当时全省有民办幼儿园5200所。', issueDate: DAY },
      ],
      silent: [{ text: '2015年的调查数据显示，我市人均住房面积为34平方米。', issueDate: DAY }],
    },
    en: {
      fire: [{ text: 'The newest figures available, for 2016, put the number of slums at 340.', issueDate: DAY }],
      silent: [{ text: 'Figures for 2016 put the number of slums at 340.', issueDate: DAY }],
    },
  },
  direction: {
    zh: {
      fire: ['空气中PM2.5的平均浓度由34微克下降为39微克。', '实行网上预约之后，办事排队的时间由18分钟延长到7分钟。'],
      silent: ['实行网上预约之后，办事排队的时间由18分钟缩短到7分钟。'],
    },
    en: {
      fire: ['The price of a litre of milk climbed from 94 cents to 88 cents.'],
      silent: ['The price of a litre of milk climbed from 88 cents to 94 cents.'],
    },
  },
  'rank-order': {
    zh: {
      fire: [
        '在各区中，江北区以1860件的申请量高居榜首，江南区以1920件屈居次席。',
        '游客最多的是动物园，达31万人次；其次为植物园，有35万人次。',
      ],
      silent: ['游客最多的是植物园，达35万人次；其次为动物园，有31万人次。'],
    },
    en: {
      fire: ['Kestrel came first with 412 points and Osprey was the runner-up with 431 points.'],
      silent: ['Osprey came first with 431 points and Kestrel was the runner-up with 412 points.'],
    },
  },
  superlative: {
    zh: {
      fire: [
        '去年全县降水量仅286毫米，是有气象记录以来最少的一年；1965年的降水量为251毫米。',
        '今年高考，该校本科上线486人，再创历史新高，而2022年曾有512人上线。',
      ],
      silent: ['今年高考，该校本科上线486人，再创历史新高，而2022年曾有452人上线。'],
    },
    en: {
      fire: ['The river fell to 0.9 metres in August, its lowest level ever; in 2003 it had dropped to 0.6 metres.'],
      silent: ['The river fell to 0.9 metres in August, its lowest level ever; in 2003 it had dropped to 1.1 metres.'],
    },
  },
  'lead-within-error': {
    zh: {
      fire: [
        '民调机构称，现任市长以46.8%对45.5%领先对手，误差率为正负2.8个百分点。',
        '调查误差在±4%以内，甲品牌认知度为63%，高于乙品牌的60%。',
      ],
      silent: ['调查误差在±4%以内，甲品牌认知度为73%，高于乙品牌的60%。'],
    },
    en: {
      fire: ['Plan A is preferred by 44% and Plan B by 43%, giving A a narrow lead; the sampling error is 3 points.'],
      silent: ['Plan A is preferred by 54% and Plan B by 33%, giving A a clear lead; the sampling error is 3 points.'],
    },
  },
  'nominal-money': {
    zh: {
      fire: [
        '1990年，一名工人月工资180元，现在是5400元，相当于买得起的东西多了29倍。',
        '2006年低保标准每月210元，今年提到每月840元，困难群众的实际生活水平翻了两番。',
      ],
      silent: ['2006年低保标准每月210元，今年提到每月840元，考虑物价上涨，实际增长约1.6倍。'],
    },
    en: {
      fire: ['Farm wages were $3 an hour in 1988 and are $15 now, so labourers can buy five times as much.'],
      silent: ['Farm wages were $3 an hour in 1988 and are $15 now, twice as much in real terms.'],
    },
  },
  'relative-only': {
    zh: {
      fire: ['吸二手烟的儿童患哮喘的风险高出70%。', '研究称，多吃坚果可使心脏病发病率降低两成。'],
      silent: ['研究称，多吃坚果可使心脏病的十年发病率由5%降到4%，降低两成。'],
    },
    en: {
      fire: ['Working nights doubles the chance of a heart attack, the doctors warn.'],
      silent: ['Working nights doubles the chance of a heart attack, from 1% to 2% in ten years, the doctors warn.'],
    },
  },
  'completers-only': {
    zh: {
      fire: [
        '完成全部疗程的患者中，92%指标恢复正常，由此可见，所有接受治疗的人几乎都能康复。',
        '据统计，读完函授课程的学员有九成拿到学位，招生简章便宣称“报名即可拿学位”，几乎人人都能如愿。',
      ],
      silent: ['接受治疗的300人中，有210人完成全部疗程，其中92%指标恢复正常。'],
    },
    en: {
      fire: [
        'Among those who finished the boot camp, 97% found jobs within a month, so enrolling is practically a guarantee of work.',
      ],
      silent: [
        'Half of those who enrolled in the boot camp dropped out; of those who finished, 97% found jobs within a month.',
      ],
    },
  },
};
