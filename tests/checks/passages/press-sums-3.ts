import type { FreshPassages } from './fresh.ts';

/** Third set, each written after the rules had been mended for those before it: sums, parts and shares. */
export const PRESS_SUMS_3: FreshPassages = {
  'sum-exhaustive': {
    zh: {
      fire: [
        '截至3月末，该行贷款余额共286.5亿元，由公司贷款184.2亿元与个人贷款112.3亿元两部分组成。',
        '救援队共派出63人，其中消防员41人，其余18人为医护人员，携带生命探测仪6台。',
        '晚会节目单显示，歌舞类12个、语言类5个、戏曲类3个，合计22个节目，时长150分钟。',
      ],
      silent: [
        '救援队共派出63人，其中消防员41人，其余22人为医护人员，携带生命探测仪6台。',
        '截至3月末，该行贷款余额共286.5亿元，主要包括公司贷款184.2亿元、个人住房贷款76.1亿元等。',
      ],
    },
    en: {
      fire: [
        'The rescue team of 63 consists of 41 firefighters and 18 medics. It carries six life detectors.',
        'Loans stood at $286.5 million in March, made up of $184.2 million to companies and $112.3 million to households.',
        'In all, 950 people took the test; 610 passed and the remaining 290 will have to try again.',
      ],
      silent: [
        'The rescue team of 63 consists of 41 firefighters and 22 medics. It carries six life detectors.',
        'In all, 950 people took the test; 610 passed and the remaining 340 will have to try again in March.',
      ],
    },
  },
  'part-exceeds-whole': {
    zh: {
      fire: [
        '该镇共有农户4260户。在这些农户中，种植茶叶的达4480户，户均增收3000元。',
        '一季度，全市外贸企业进出口额达96.4亿元，其中对东盟进出口101.2亿元。',
        '此次抽查商品310批次，不合格商品达326批次，主要是玩具和小家电。',
      ],
      silent: [
        '该镇共有农户4480户。在这些农户中，种植茶叶的达4260户，户均增收3000元。',
        '此次抽查商品310批次，不合格商品26批次；上半年累计抽查326批次。',
      ],
    },
    en: {
      fire: [
        'Trade in the first quarter was worth $96.4 million, of which $101.2 million was with Asia.',
        'The township has 4,260 farms. Of these, 4,480 grow tea, the council said.',
        'The museum showed 310 paintings, 326 of them on loan from abroad.',
      ],
      silent: [
        'The township has 4,480 farms. Of these, 4,260 grow tea, the council said.',
        'The museum showed 326 paintings, 310 of them on loan from abroad, and sold 4,480 tickets.',
      ],
    },
  },
  'subset-sum': {
    zh: {
      fire: [
        '在建的90个项目中，交通项目38个、水利项目31个、能源项目27个，年内将完工40个。',
        '社团共有成员140人，其中高一学生66人、高二学生52人、高三学生31人。',
        '今年采购的500辆公交车中，纯电动车320辆、混合动力车140辆、氢能车75辆。',
      ],
      silent: [
        '在建的96个项目中，交通项目38个、水利项目31个、能源项目27个，年内将完工40个。',
        '社团共有成员140人，其中会弹琴的66人、会唱歌的82人、会跳舞的31人。',
      ],
    },
    en: {
      fire: [
        'The club has 140 members: 66 from the first year, 52 from the second and 31 from the third.',
        'Among the 500 buses bought this year, 320 are electric, 140 are hybrids and 75 run on hydrogen.',
        'Ninety projects are under way, with 38 in transport, 31 in water and 27 in energy.',
      ],
      silent: [
        'The club has 140 members, of whom 66 play the piano, 82 sing and 31 dance.',
        'Among the 535 buses bought this year, 320 are electric, 140 are hybrids and 75 run on hydrogen.',
      ],
    },
  },
  'shares-sum': {
    zh: {
      fire: [
        '据介绍，去年该市能源消费结构中，煤炭占54.3%，石油占19.8%，天然气占12.6%，非化石能源占18.9%。',
        '受访者中，表示“非常支持”的占44%，“比较支持”的占37%，“不支持”的占12%，“说不清”的占16%。',
        '该校新生中，男生占56.4%，女生占47.6%，来自28个省份。',
      ],
      silent: [
        '据介绍，去年该市能源消费结构中，煤炭占54.3%，石油占19.8%，天然气占12.6%，非化石能源占13.3%。',
        '该校新生中，男生占56.4%，党员占1.2%，独生子女占61.3%，来自28个省份。',
      ],
    },
    en: {
      fire: [
        'Coal provides 54.3% of the power, gas 19.8%, wind 12.6% and other sources 18.9%.',
        'In the referendum 56.4 percent voted for the plan and 47.6 percent against it.',
        'Of those asked, 44% strongly agreed, 37% agreed, 12% disagreed and 16% did not know.',
      ],
      silent: [
        'In the referendum 52.4 percent voted for the plan and 47.6 percent against it; turnout was 61.3 percent.',
        'Of those asked, 44% strongly agreed, 37% agreed, 12% disagreed and 7% did not know.',
      ],
    },
  },
  'multi-response': {
    zh: {
      fire: [
        '问及改善睡眠的办法，62%的人选择运动，47%的人选择泡脚，29%的人选择听音乐。',
        '企业反映的主要困难：订单不足占66%，成本上升占58%，招工难占31%。',
        '导致返乡的因素里，照顾家人占59%，创业占42%，工资差距缩小占27%。',
      ],
      silent: [
        '问及改善睡眠的办法，62%的人选择运动，47%的人选择泡脚，29%的人选择听音乐（每人可选两项以上）。',
        '企业反映的主要困难：订单不足占41%，成本上升占33%，招工难占26%。',
      ],
    },
    en: {
      fire: [
        'As for ways to sleep better, 62% chose exercise, 47% a hot bath and 29% music.',
        'Firms listed their biggest problems as weak orders (66%), rising costs (58%) and hiring (31%).',
        'Why do people move back? Family was cited by 59%, a new business by 42% and better wages by 27%.',
      ],
      silent: [
        'As for ways to sleep better, 62% chose exercise, 47% a hot bath and 29% music; more than one could be chosen.',
        'Firms listed their biggest problem as weak orders (41%), rising costs (33%) or hiring (26%).',
      ],
    },
  },
  'list-count': {
    zh: {
      fire: [
        '新规明确了三类补贴对象：退役军人、残疾人、低保户、高校毕业生。',
        '套餐包括5道菜：红烧肉、清蒸鱼、炒时蔬。每位68元。',
        '比赛分为四个组别：少年组、青年组、公开组。报名截至月底。',
      ],
      silent: [
        '新规明确了四类补贴对象：退役军人、残疾人、低保户、高校毕业生。',
        '比赛分为四个组别，少年组、青年组和公开组的报名截至月底，老年组另行通知。',
      ],
    },
    en: {
      fire: [
        'Grants go to three groups: veterans, disabled people, poor families and graduates.',
        'The set menu has five courses: soup, fish, beef and ice cream.',
        'There are four classes: juniors, youths and seniors. Entries close at the end of the month.',
      ],
      silent: [
        'Grants go to four groups: veterans, disabled people, poor families and graduates.',
        'There are four classes. Juniors, youths and seniors start on Saturday, and the open class on Sunday.',
      ],
    },
  },
  'running-total': {
    zh: {
      fire: [
        '上半年，全县脱贫户务工人数1.62万人，下半年新增1.18万人，全年务工人数共3.2万人。',
        '4月降雨48毫米，5月降雨76毫米，6月降雨132毫米，二季度累计降雨286毫米。',
        '一季度销售额为3.4亿元，二季度4.1亿元，三季度3.8亿元，前三季度合计12.3亿元。',
      ],
      silent: [
        '4月降雨48毫米，5月降雨76毫米，6月降雨132毫米，二季度累计降雨256毫米。',
        '一季度销售额为3.4亿元，二季度4.1亿元，去年全年12.3亿元。',
      ],
    },
    en: {
      fire: [
        'Rain fell to a depth of 48 millimetres in April, 76 in May and 132 in June, or 286 millimetres in the second quarter.',
        'The firm took $3.4 million in the first quarter, $4.1 million in the second and $3.8 million in the third, making $12.3 million for the nine months.',
        'There were 162 burglaries in the first half of the year and 118 in the second. The year as a whole saw 320 burglaries.',
      ],
      silent: [
        'Rain fell to a depth of 48 millimetres in April, 76 in May and 132 in June, or 256 millimetres in the second quarter.',
        'There were 162 burglaries in the first half of the year and 118 in the second. The year before saw 320 burglaries.',
      ],
    },
  },
  'cumulative-falls': {
    zh: {
      fire: [
        '到2023年年底，该县累计改造危房2.14万户；到2024年年底，累计改造危房1.97万户。',
        '截至上月末，景区今年累计接待游客186万人次。截至本月末，累计接待游客179万人次。',
        '前4个月全市累计用电62.3亿千瓦时，前7个月累计用电58.6亿千瓦时。',
      ],
      silent: [
        '到2023年年底，该县累计改造危房1.97万户；到2024年年底，累计改造危房2.14万户。',
        '前4个月全市累计用电62.3亿千瓦时，去年前7个月累计用电98.6亿千瓦时。',
      ],
    },
    en: {
      fire: [
        'A total of 21,400 homes had been rebuilt by the end of 2023. By the end of 2024 the total stood at 19,700.',
        'By March the relief fund had raised $1.86 million in total; by May it had raised $1.79 million in total.',
        'The plant had made 62,300 engines to date in April and 58,600 to date in July.',
      ],
      silent: [
        'A total of 19,700 homes had been rebuilt by the end of 2023. By the end of 2024 the total stood at 21,400.',
        'The plant made 6,230 engines in April and 5,860 in July, bringing the total to date to 41,000.',
      ],
    },
  },
  difference: {
    zh: {
      fire: [
        '全长42.6公里的新航道比旧航道的51.2公里缩短了9.6公里，每航次可省油300升。',
        '今年有1864人献血，去年为1720人，增加了164人，献血量达56万毫升。',
        '东区有学校76所，西区有学校58所，东区比西区多16所。',
      ],
      silent: [
        '今年有1864人献血，去年为1720人，增加了144人，献血量达56万毫升，多出4万毫升。',
        '东区有学校76所，西区有学校58所，东区比西区多18所。',
      ],
    },
    en: {
      fire: [
        'The new channel is 42.6 miles long, 9.6 miles shorter than the old one, which was 51.2 miles.',
        'This year 1,864 people gave blood, compared with 1,720 last year, an increase of 164.',
        'The number of schools in the east fell to 58 from 76, a loss of 16 schools.',
      ],
      silent: [
        'This year 1,864 people gave blood, compared with 1,720 last year, an increase of 144.',
        'The number of schools in the east fell to 58 from 76, a loss of 18 schools; 16 more may close.',
      ],
    },
  },
  'share-recompute': {
    zh: {
      fire: [
        '目前全区有物业小区640个，其中496个小区成立了业委会，占比72.5%。',
        '协会现有会员单位312家，民营企业234家，占会员总数的85%。',
        '全年审结案件8640件，调解结案3024件，调解率为42%。',
      ],
      silent: [
        '目前全区有物业小区640个，其中496个小区成立了业委会，占比77.5%。',
        '全年审结案件8640件，调解结案3024件，调解率为35%，比上年的42%下降7个百分点。',
      ],
    },
    en: {
      fire: [
        'Of the 640 housing estates in the district, 496 (72.5%) now have owners’ committees.',
        'The association has 312 members, 234 of which, or 85%, are private firms.',
        'The court closed 8,640 cases last year; 3,024 of them, 42% of the total, were settled.',
      ],
      silent: [
        'Of the 640 housing estates in the district, 496 (77.5%) now have owners’ committees.',
        'The association has 312 members, 234 of which, or 75%, are private firms; 85% of members pay online.',
      ],
    },
  },
  'share-feasible': {
    zh: {
      fire: [
        '随机抽取的19份样品中，合格率为87%，不合格项目为水分。',
        '全班31名学生，47%喜欢数学，其余喜欢语文。课题组随后做了访谈。',
        '此次调查了22家养老院，其中93%设有医务室。',
      ],
      silent: [
        '随机抽取的19份样品中，合格率为89%，不合格项目为水分。',
        '此次调查了22家养老院，其中九成以上设有医务室。',
      ],
    },
    en: {
      fire: [
        'Nineteen samples were tested, and 87% met the standard.',
        'The study followed 31 children; 47% of them slept badly.',
        'Of the 22 care homes visited, 93% had a nurse on duty.',
      ],
      silent: [
        'Nineteen samples were tested, and 89% met the standard.',
        'Of the 22 care homes visited, more than 90% had a nurse on duty.',
      ],
    },
  },
};
