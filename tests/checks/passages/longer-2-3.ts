import type { FreshPassages } from './fresh.ts';

/** Passages of two to four sentences, in the manner of papers that are not about the economy; set 2, part 3. */

export const LONGER_2_3: FreshPassages = {
  century: {
    zh: {
      fire: [
        '这批铜器铸造于公元13世纪，确切地说是1428年，共出土64件，其中完整的有21件。',
        '20世纪80年代，即1992年前后，镇上办起第一家养老院，有床位30张。',
        '19世纪末的1912年，传教士在此建起一座教堂，钟楼高31米。',
        '画家活跃于18世纪上半叶，代表作完成于1687年，现存作品46幅。',
      ],
      silent: [
        '这批铜器铸造于公元15世纪，确切地说是1428年，共出土64件，其中13世纪的有3件。',
        '20世纪90年代，即1992年前后，镇上办起第一家养老院，有床位30张。',
        '19世纪末的1898年，传教士在此建起一座教堂，钟楼高31米，1912年重修。',
      ],
    },
    en: {
      fire: [
        'The manuscript was copied in 1387, making it one of the oldest 13th-century books in the collection of 900.',
        'The factory opened in the 1960s, in 1957, and at its peak made 700 pianos a year.',
        'The 20th century began badly for the town: in 1889 a fire destroyed 340 houses.',
        'It was the early 2000s – 1998, he thinks – when the last of the 12 families left the island.',
      ],
      silent: [
        'The manuscript was copied in 1387, making it one of the oldest 14th-century books in the collection of 900.',
        'The factory opened in the 1950s, in 1957, and in the 1960s made 700 pianos a year.',
        'The 20th century began badly for the town: in 1903 a fire destroyed 340 houses, many built in 1889.',
      ],
    },
  },
  'unlike-periods': {
    zh: {
      fire: [
        '今年前7个月，全省新增登记志愿者31万人，而去年全年新增60万人，同比减少48%。',
        '9月当月客运量210万人次，较去年三季度的600万人次下降65%，主要受台风影响。',
        '截至6月底，消防部门今年共出警4200次，比去年一整年的9100次下降53.8%。',
        '2024年全年，该馆接待观众120万人次，比2023年上半年的45万人次增加1.7倍。',
      ],
      silent: [
        '今年前7个月，全省新增登记志愿者31万人，去年同期为33万人，同比减少6%；去年全年新增60万人。',
        '截至6月底，消防部门今年共出警4200次，已接近去年全年9100次的一半。',
        '2024年全年，该馆接待观众120万人次，比2023年的98万人次增加22.4%，其中上半年55万人次。',
      ],
    },
    en: {
      fire: [
        'In the first four months of 2025 the coastguard rescued 900 migrants, compared with 3,400 in the whole of 2024, a drop of 74%.',
        'The zoo welcomed 210,000 visitors in the third quarter, 68% below the 650,000 it had in 2024.',
        'Sales of the vinyl album hit 40,000 for all of 2024, double the 20,000 sold in the first half of 2023.',
        'From January through May, 62 people drowned in the lakes. That is 45% less than last year, when 113 people drowned in 12 months.',
      ],
      silent: [
        'In the first four months of 2025 the coastguard rescued 900 migrants, compared with 1,100 in the same months of 2024, a drop of 18%.',
        'The zoo welcomed 210,000 visitors in the third quarter, 5% more than in the third quarter of 2024, when it had 200,000. In all of 2024 it had 650,000.',
        'From January through May, 62 people drowned in the lakes, more than half of last year’s 113.',
      ],
    },
  },
  'yoy-mom': {
    zh: {
      fire: [
        '6月份，全市空气质量指数环比去年6月下降11%，优良天数26天。',
        '据统计，本月急诊量9200人次，与上月相比同比增加5.2%，其中儿童占38%。',
        '今年三季度投诉量环比上年同期减少14%，共受理1130件。',
        '周票房3.1亿元，同比上周增长22%，新片贡献了六成。',
      ],
      silent: [
        '6月份，全市空气质量指数同比去年6月下降11%，环比5月下降3%，优良天数26天。',
        '据统计，本月急诊量9200人次，与上月相比环比增加5.2%，同比增加1.1%。',
        '周票房3.1亿元，环比上周增长22%，比去年同期减少4%。',
      ],
    },
    en: {
      fire: [
        'Asylum claims fell 7% month-on-month in May from May of last year, to 4,310.',
        'Theatre visits grew by 3% year on year from the second quarter to the third, the body said; ticket prices did not change.',
        'The number of flu patients was up 40% from last week, a year-over-year rise that worries doctors.',
        'Against the same month a year ago, road deaths dropped 12% month over month to 38.',
      ],
      silent: [
        'Asylum claims fell 7% year-on-year in May from May of last year, and 2% month-on-month, to 4,310.',
        'Theatre visits grew by 3% quarter on quarter from the second quarter to the third, the body said.',
        'The number of flu patients was up 40% from last week, and 15% year over year, doctors said.',
      ],
    },
  },
  stale: {
    zh: {
      fire: [
        {
          text: '中心发布的最新数据显示，全市共有听障儿童1130人（截至2017年底），其中六成已植入人工耳蜗。',
          issueDate: '2025-10-01',
        },
        {
          text: '省文物局表示，最近一次普查是在2009年，全省不可移动文物共3.3万处，这也是目前最新的数字。',
          issueDate: '2025-10-01',
        },
        { text: '记者查阅2018年最新年报发现，该馆馆藏为21.4万件，其中一级品412件。', issueDate: '2025-10-01' },
        { text: '最新的死因监测结果来自2015年，心脑血管疾病占44%，肿瘤占26%。', issueDate: '2025-10-01' },
      ],
      silent: [
        {
          text: '中心发布的最新数据显示，截至今年8月底，全市共有听障儿童1130人，而2017年底为1320人。',
          issueDate: '2025-10-01',
        },
        { text: '2009年普查时，全省不可移动文物共3.3万处；第四次普查的最新结果尚未公布。', issueDate: '2025-10-01' },
        { text: '最新的死因监测结果来自2024年，心脑血管疾病占44%，2015年为47%。', issueDate: '2025-10-01' },
      ],
    },
    en: {
      fire: [
        {
          text: 'The latest available estimate, made in 2012, suggests that 3,900 lions live in the park.',
          issueDate: '2025-10-01',
        },
        {
          text: 'According to current figures, which date from 2016, one in eight adults in the region cannot read.',
          issueDate: '2025-10-01',
        },
        {
          text: 'New data show that 61,000 couples divorced. The data cover 2019, before the law was changed.',
          issueDate: '2025-10-01',
        },
        {
          text: 'The most recent survey of the reef, carried out in 2018, found live coral on 22% of it.',
          issueDate: '2025-10-01',
        },
      ],
      silent: [
        {
          text: 'An estimate made in 2012 suggested that 3,900 lions lived in the park; the latest, from 2024, puts them at 2,700.',
          issueDate: '2025-10-01',
        },
        {
          text: 'A survey of the reef in 2018 found live coral on 22% of it. No survey has been made since.',
          issueDate: '2025-10-01',
        },
        {
          text: 'The most recent survey of the reef, carried out in May, found live coral on 17% of it, down from 22% in 2018.',
          issueDate: '2025-10-01',
        },
      ],
    },
  },
  direction: {
    zh: {
      fire: [
        '推行分餐制后，食堂每天的厨余垃圾由210公斤减至235公斤，受到学生好评。',
        '本赛季，他的场均得分从上赛季的17.2分提高到15.8分，三分命中率保持在38%。',
        '候鸟数量逐年增多：2023年监测到6.2万只，2024年监测到5.7万只。',
        '孕妇死亡率从每10万人11.2人下降到12.6人，连续第六年低于全省平均水平。',
      ],
      silent: [
        '推行分餐制后，食堂每天的厨余垃圾由235公斤减至210公斤，就餐人数由1800人增至1900人。',
        '本赛季，他的场均得分从上赛季的15.8分提高到17.2分，失误从3.1次降到2.4次。',
        '候鸟数量逐年增多：2023年监测到5.7万只，2024年监测到6.2万只。',
      ],
    },
    en: {
      fire: [
        'Average class sizes came down to 29 from 26 after the school hired five more teachers, the head said.',
        'Nurse vacancies, which stood at 410 in January, have declined to 460, the trust’s board was told.',
        'The glacier has been retreating more slowly, from 18 metres a year in the 1990s, slowing to 24 metres a year now.',
        'Her approval rating climbed from 48% in May to 43% in September, a poll of 1,000 adults found.',
      ],
      silent: [
        'Average class sizes came down to 26 from 29 after the school hired five more teachers, the head said.',
        'Nurse vacancies, which stood at 460 in January, have declined to 410, while sick leave rose from 5% to 6%.',
        'Her approval rating climbed from 43% in May to 48% in September, a poll of 1,000 adults found.',
      ],
    },
  },
  'rank-order': {
    zh: {
      fire: [
        '博物馆人气榜出炉：省博物院参观人数居第一，为310万人次；市博物馆排第二，为345万人次。',
        '就诊量最大的科室是儿科，去年接诊21万人次；其次是骨科，接诊24万人次。',
        '候鸟种类方面，东湖以138种排名首位，西滩151种位列次席，南湾97种排名第三。',
        '三个赛区中，报名最多的是北区，共420人，南区以465人列第二，中区300人垫底。',
      ],
      silent: [
        '博物馆人气榜出炉：省博物院参观人数居第一，为345万人次；市博物馆排第二，为310万人次。',
        '就诊量最大的科室是儿科，去年接诊24万人次；其次是骨科，接诊21万人次；皮肤科门诊满意度最高，为98%。',
        '投诉最少的小区是丽景苑，全年3件；其次是翠湖居，5件；万和城12件。',
      ],
    },
    en: {
      fire: [
        'The most common cause was drowning, with 38 deaths, followed by falls with 45 and fire with 12.',
        'Hull has the largest number of swifts, 820 pairs; Leeds comes next with 910 pairs.',
        'Ramos, with 21 goals, is the league’s leading scorer, while Diaz is second on 24.',
        'Of the five rivers, the Ane is the longest at 310 km and the Bor the second-longest at 345 km.',
      ],
      silent: [
        'The most common cause was drowning, with 45 deaths, followed by falls with 38 and fire with 12.',
        'Hull has the fewest swifts, 820 pairs; Leeds comes next with 910 pairs.',
        'Ramos, with 24 goals, is the league’s leading scorer, while Diaz is second on 21. Diaz has 12 assists, Ramos four.',
      ],
    },
  },
  superlative: {
    zh: {
      fire: [
        '今年的龙舟赛吸引了46支队伍，是参赛队伍最多的一届。回顾历史，2018年有52支队伍参赛。',
        '9月份空气优良率为96.7%，为有监测以来的最好水平。此前，2020年9月的优良率曾达到100%。',
        '法院去年受理劳动争议案620件，数量创五年来新高；2021年受理683件，2022年受理540件。',
        '这条鲤鱼重28斤，打破了水库的捕捞纪录。据记载，1999年曾捕到过一条31斤的鲤鱼。',
      ],
      silent: [
        '今年的龙舟赛吸引了52支队伍，是参赛队伍最多的一届。回顾历史，2018年有46支队伍参赛。',
        '法院去年受理劳动争议案620件，数量创三年来新高；2019年受理683件，2022年受理540件。',
        '这条鲤鱼重31斤，打破了水库1999年28斤的捕捞纪录，但全省纪录是44斤。',
      ],
    },
    en: {
      fire: [
        'The exhibition drew 310,000 visitors, more than any in the museum’s history. The Monet show of 2009 had 342,000.',
        'Deaths on the railway fell to an all-time low of 23, although only 19 people died in 2017.',
        'This was the hottest August since records began, at 24.1C on average; August 2003 averaged 24.6C.',
        'She has become the club’s top scorer ever with 141 goals. Anna Berg scored 150 for the club in the 1990s.',
      ],
      silent: [
        'The exhibition drew 342,000 visitors, more than any in the museum’s history. The Monet show of 2009 had 310,000.',
        'Deaths on the railway fell to 23, the lowest for five years; only 19 people died in 2017.',
        'This was the hottest August since 2010, at 24.1C on average; August 2003 averaged 24.6C.',
      ],
    },
  },
  'lead-within-error': {
    zh: {
      fire: [
        '出口民调显示，现任总统以48.9%的得票率领先挑战者的47.2%，误差幅度正负2个百分点，胜局几成定数。',
        '在这项样本为800人的调查中，支持建桥的占47%，超过反对者的44%，抽样误差为±3.5个百分点，支持者占优。',
        '民调误差为正负3个百分点。最新一轮中，张姓候选人以41%领先李姓候选人两个百分点。',
        '调查（误差±4%）发现，选择公立医院的占50%，略高于选择私立医院的46%，公立医院更受青睐。',
      ],
      silent: [
        '出口民调显示，现任总统以53.9%的得票率领先挑战者的42.2%，误差幅度正负2个百分点，胜局已定。',
        '民调误差为正负3个百分点。最新一轮中，张姓候选人41%、李姓候选人39%，差距在误差范围内。',
        '调查（误差±2%）发现，选择公立医院的占60%，远高于选择私立医院的36%。',
      ],
    },
    en: {
      fire: [
        'Two weeks before the vote, the nationalist leads with 30% to the liberal’s 28%. Pollsters put the margin of error at 2.5 points.',
        'The yes camp is winning, by 50.5% to 49.5%, in a poll whose margin of error is ±3 percentage points.',
        'Support for the bill (47%) is higher than opposition to it (45%), the survey found; its margin of error is four points.',
        'Given a sampling error of 3.2 points, the Greens’ lead of one point over the Liberals, 24% against 23%, looked comfortable to their campaign chief.',
      ],
      silent: [
        'Two weeks before the vote, the nationalist leads with 39% to the liberal’s 28%. Pollsters put the margin of error at 2.5 points.',
        'The yes camp and the no camp are level within the margin of error of 3 points, at 50.5% and 49.5%.',
        'Support for the bill (57%) is higher than opposition to it (35%), the survey found; its margin of error is four points.',
      ],
    },
  },
  'nominal-money': {
    zh: {
      fire: [
        '1996年一张电影票5元，今天要50元，可见人们看电影的实际负担增加了9倍。',
        '退休教师李老师说，2000年他的退休金是每月720元，如今涨到5800元，购买力翻了三番。',
        '十五年前低保标准为每月180元，现在每月900元，困难群众的实际生活水平提高到原来的五倍。',
        '从2010年的人均支配收入1.9万元到2024年的4.7万元，老百姓的钱袋子实际鼓了1.5倍。',
      ],
      silent: [
        '1996年一张电影票5元，今天要50元，影院座位从800个减少到320个。',
        '退休教师李老师说，2000年他的退休金是每月720元，如今涨到5800元；剔除物价上涨，购买力增加约两倍。',
        '2023年低保标准为每月860元，现在每月900元，困难群众的生活水平有所提高。',
      ],
    },
    en: {
      fire: [
        'Firefighters were paid $28,000 in 1999; they now get $61,000, and their real income has more than doubled, according to the mayor.',
        'In 2004 a ticket to the opera cost $40, today it is $120: opera has become three times as expensive in real terms.',
        'Farm wages rose from 90 rupees a day in 2008 to 360 rupees, so labourers can buy four times as much rice.',
        'The prize was worth £5,000 in 1970 and is £50,000 now, which makes the winner ten times richer.',
      ],
      silent: [
        'Firefighters were paid $28,000 in 1999; they now get $61,000. After inflation, the rise comes to 15%.',
        'The prize was worth £5,000 in 1970 and is £50,000 now, a sum that has kept pace with prices since 1990.',
        'Farm wages rose from 340 rupees a day in 2023 to 360 rupees, so labourers can buy a little more rice.',
      ],
    },
  },
  'relative-only': {
    zh: {
      fire: [
        '研究人员追踪12万名女性后发现，每天饮酒一杯，患乳腺癌的风险上升9%。',
        '医生提醒，肥胖儿童成年后患糖尿病的概率是同龄人的4倍，家长应尽早干预。',
        '睡眠不足6小时的人，发生中风的危险增加一倍，论文发表在一家国际期刊上。',
        '接种该疫苗可使重症风险降低九成，目前全市已接种230万剂。',
      ],
      silent: [
        '研究人员追踪12万名女性后发现，每天饮酒一杯，患乳腺癌的风险上升9%，即每千人由11例增至12例。',
        '睡眠不足6小时的人，发生中风的比例为1.8%，而睡眠充足者为0.9%，危险增加一倍。',
        '该院去年的病床数增加了一倍，达到600张，感染科医生有24名。',
      ],
    },
    en: {
      fire: [
        'Men who drink sugary sodas every day have a 26% greater risk of gout, researchers said after tracking 46,000 of them.',
        'A new blood test could cut the odds of dying from sepsis by a third, doctors reported.',
        'Living within 50 metres of a main road raises the chance of dementia by 7%, the study of 6.6 million Canadians found.',
        'People who skip breakfast run twice the risk of heart disease, a paper published on Monday says.',
      ],
      silent: [
        'Men who drink sugary sodas every day have a 26% greater risk of gout: 4.8% got it, compared with 3.8% of those who drink none.',
        'People who skip breakfast run twice the risk of heart disease: six in 1,000 against three in 1,000 a year.',
        'The chance of rain on Sunday has risen to 70%, and wind speeds will be twice those of Saturday.',
      ],
    },
  },
  'completers-only': {
    zh: {
      fire: [
        '据马拉松训练营介绍，完成16周训练的学员98%顺利完赛，所以只要参加训练营，基本都能跑完全程。',
        '读完四年的学生中96%考研成功，该校招生简章因此写道：“来我校就读，考研几乎人人成功。”',
        '戒毒所公布，走完三年康复流程的人员保持操守率为91%，这意味着进所人员九成以上都能戒掉。',
        '能坚持服药满一年的患者有效率为89%，厂家宣传说服用本品的患者近九成见效。',
      ],
      silent: [
        '据马拉松训练营介绍，完成16周训练的学员98%顺利完赛，但有近一半的人没能坚持到最后。',
        '读完四年的学生中96%考研成功；入学时全班有80人，读完四年的只有25人。',
        '戒毒所公布，走完三年康复流程的人员保持操守率为91%，今年已有46人走完流程。',
      ],
    },
    en: {
      fire: [
        'Ninety-six percent of students who make it to the final year get a degree, so if you start here you will almost certainly graduate, the prospectus says.',
        'Among patients who stayed in the trial to the end, 85% lost weight. The company says the pill works for 85% of people who take it.',
        'Of apprentices who finished their training 93% were kept on. In other words, nearly every school leaver who begins an apprenticeship gets a job.',
        'The fund’s surviving companies have an average success rate of 90%, which shows, its founder says, that almost any start-up it backs will succeed.',
      ],
      silent: [
        'Ninety-six percent of students who make it to the final year get a degree, but one in three drops out in the first.',
        'Among patients who stayed in the trial to the end, 85% lost weight. Of the 600 who began it, 410 stayed.',
        'Of apprentices who finished their training 93% were kept on, the highest share since 2012.',
      ],
    },
  },
};
