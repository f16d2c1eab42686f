import type { FreshPassages } from './fresh.ts';

/** Passages of two to four sentences, in the manner of papers that are not about the economy; set 1, part 3. */

export const LONGER_1_3: FreshPassages = {
  century: {
    zh: {
      fire: [
        '该建筑建于1893年，是20世纪的代表作，三层砖木结构，共有房间42间。',
        '上世纪60年代的1974年，他随父母下放到农场，一待就是八年，种过水稻，养过200多头猪。',
        '早在18世纪，也就是1856年，这里就设立了灯塔，灯光射程18海里。',
        '进入21世纪的1999年，全县只有3所中学；如今已增至11所，在校生1.6万人。',
      ],
      silent: [
        '该建筑建于1893年，是19世纪的代表作，20世纪两次大修，共有房间42间。',
        '上世纪70年代的1974年，他随父母下放到农场，一待就是八年，养过200多头猪。',
        '早在19世纪，也就是1856年，这里就设立了灯塔；18世纪的旧塔已不存。',
      ],
    },
    en: {
      fire: [
        'Built in 1742, the mill is a fine example of 17th-century engineering and still grinds 200 kilos of flour a day.',
        'In the 1980s, in 1994 to be precise, the firm employed 3,000 people; today it has 120.',
        'The nineteenth century brought the railway: the first train arrived in 1923, carrying 80 passengers.',
        'The duchess died in 1688, in the middle of the 18th century, leaving 12 children.',
      ],
      silent: [
        'Built in 1742, the mill is a fine example of 18th-century engineering; the house beside it dates from the 17th century.',
        'In the 1990s, in 1994 to be precise, the firm employed 3,000 people; in the 1980s it had 4,500.',
        'The nineteenth century brought the railway: the first train arrived in 1843, carrying 80 passengers. It closed in 1963.',
      ],
    },
  },
  'unlike-periods': {
    zh: {
      fire: [
        '县法院今年1至5月受理离婚案件640件，与去年全年的1500件相比下降57%，调解率为62%。',
        '据海关介绍，该口岸上半年出入境旅客310万人次，比2024年全年的580万人次减少46.6%，其中外籍旅客28万人次。',
        '三季度全市发生火灾210起，较上年全年的900起下降76.7%，没有人员死亡。',
        '去年全年，该院门诊量达86万人次，较前年上半年的40万人次增长115%，手术量也创下新高。',
      ],
      silent: [
        '县法院今年1至5月受理离婚案件640件，与去年同期的700件相比下降8.6%；去年全年受理1500件。',
        '据海关介绍，该口岸上半年出入境旅客310万人次，比去年上半年的280万人次增长10.7%，其中外籍旅客28万人次。',
        '三季度全市发生火灾210起，较上年三季度的240起下降12.5%，前三季度没有人员死亡。',
      ],
    },
    en: {
      fire: [
        'Police logged 1,900 burglaries in the first half of the year, a fall of 47% from the 3,600 recorded in all of 2024.',
        'Attendance reached 84,000 between January and March, down 72% on last year’s total of 300,000, the theatre said.',
        'The charity answered 12,000 calls in the whole of last year, 140% more than the 5,000 it took in the first six months of the year before.',
        'Road deaths stood at 310 for the nine months to September, 26% fewer than the 420 in the whole of 2023.',
      ],
      silent: [
        'Police logged 1,900 burglaries in the first half of the year, a fall of 5% from the 2,000 recorded in the first half of 2024.',
        'Attendance reached 84,000 between January and March, up 12% on the 75,000 of the same quarter last year. The annual total was 300,000.',
        'Road deaths stood at 310 for the nine months to September, against 330 in the same period of 2023; the full-year figure was 420.',
      ],
    },
  },
  'yoy-mom': {
    zh: {
      fire: [
        '8月份，该市空气优良天数27天，环比（与去年8月相比）增加3天，细颗粒物平均浓度为19微克。',
        '今年第二季度，门诊人次与第一季度相比，同比增长6.4%，候诊时间缩短了8分钟。',
        '7月全市接报电信诈骗案310起，同比上月下降15%，挽回损失420万元。',
        '上周全国流感样病例占门诊的4.1%，同比前一周上升0.6个百分点，儿童占一半以上。',
      ],
      silent: [
        '8月份，该市空气优良天数27天，同比（与去年8月相比）增加3天，环比增加1天。',
        '今年第二季度，门诊人次与第一季度相比，环比增长6.4%，同比增长2.1%。',
        '7月全市接报电信诈骗案310起，环比上月下降15%，同比去年7月下降22%。',
      ],
    },
    en: {
      fire: [
        'Burglaries rose 6% year on year in July, compared with June, the police said; 412 homes were broken into.',
        'Compared with September 2024, air traffic in September 2025 was up 4% month on month, to 310,000 flights.',
        'Hospital admissions were 9% higher quarter on quarter than in the same quarter last year, figures show.',
        'Visits to the site climbed 12% from the previous month, a year-on-year increase that the editor called encouraging.',
      ],
      silent: [
        'Burglaries rose 6% year on year in July, compared with July last year, and 1% month on month from June.',
        'Compared with August, air traffic in September 2025 was up 4% month on month, to 310,000 flights.',
        'Hospital admissions were 9% higher year on year than in the same quarter of 2024, figures show.',
      ],
    },
  },
  stale: {
    zh: {
      fire: [
        {
          text: '根据最新公布的普查结果，2016年全区共有独居老人1.3万人，占老年人口的11%。区民政局表示将增设日间照料中心。',
          issueDate: '2025-10-01',
        },
        {
          text: '最新调查显示，该市儿童近视率为52.4%。这项调查完成于2018年，涉及学生8600名。',
          issueDate: '2025-10-01',
        },
        {
          text: '全县目前有古树名木1420株，这是林业部门2013年的最新数据，其中树龄500年以上的有86株。',
          issueDate: '2025-10-01',
        },
        { text: '据2019年的最新统计，当地方言使用者不足4000人，平均年龄61岁。', issueDate: '2025-10-01' },
      ],
      silent: [
        { text: '根据2016年的普查结果，全区共有独居老人1.3万人；最新的统计口径于今年启用。', issueDate: '2025-10-01' },
        { text: '最新调查显示，该市儿童近视率为48.1%，比2018年下降4.3个百分点。', issueDate: '2025-10-01' },
        { text: '据2024年的最新统计，当地方言使用者不足4000人，平均年龄61岁。', issueDate: '2025-10-01' },
      ],
    },
    en: {
      fire: [
        {
          text: 'The most recent census figures, from 2015, put the number of herders at 41,000, a third of them women.',
          issueDate: '2025-10-01',
        },
        {
          text: 'In 2017, the latest year for which data are available, 230 people died of snakebite in the province.',
          issueDate: '2025-10-01',
        },
        {
          text: 'Newest available numbers show 18,600 people sleeping rough; they were collected in 2014.',
          issueDate: '2025-10-01',
        },
        {
          text: 'Up-to-date statistics for 2018 suggest that 12% of adults cannot swim, the federation said.',
          issueDate: '2025-10-01',
        },
      ],
      silent: [
        {
          text: 'Census figures from 2015 put the number of herders at 41,000; a new count is due in 2026.',
          issueDate: '2025-10-01',
        },
        {
          text: 'In 2024, the latest year for which data are available, 230 people died of snakebite in the province.',
          issueDate: '2025-10-01',
        },
        {
          text: 'The latest survey shows that 12% of adults cannot swim, down from 19% in 2014.',
          issueDate: '2025-10-01',
        },
      ],
    },
  },
  direction: {
    zh: {
      fire: [
        '经过两年整治，小区电动车违规充电从每月38起减少到每月45起，物业又加装了12个充电桩。',
        '术后一周，他的血红蛋白由92克上升至85克，医生表示恢复顺利，预计三天后出院。',
        '该航线票价已由去年的860元上涨到今年的790元，每天一班，飞行时间2小时10分。',
        '全校近视学生人数今年为412名，去年为388名，一年间下降了24名。',
      ],
      silent: [
        '经过两年整治，小区电动车违规充电从每月45起减少到每月38起，物业又加装了12个充电桩。',
        '术后一周，他的血红蛋白由85克上升至92克，体温由38.6℃降到36.8℃，预计三天后出院。',
        '全校近视学生人数今年为388名，去年为412名，一年间下降了24名；体重超标人数由60名增至71名。',
      ],
    },
    en: {
      fire: [
        'The number of nesting pairs rose from 118 to 96 over the decade, wardens said, thanks to a ban on dogs.',
        'Response times improved last winter. They dropped to 14 minutes from 11 minutes, the ambulance service said.',
        'Membership shrank to 5,200 this year, compared with 4,900 last year, and the club has sold its hall.',
        'The fine for littering was increased from £150 to £100 in April; 340 people have paid it so far.',
      ],
      silent: [
        'The number of nesting pairs rose from 96 to 118 over the decade, while foxes fell from 40 to 12.',
        'Response times improved last winter. They dropped to 11 minutes from 14 minutes, the ambulance service said.',
        'The fine for littering was increased from £100 to £150 in April; the number of wardens was cut from 30 to 22.',
      ],
    },
  },
  'rank-order': {
    zh: {
      fire: [
        '本届省运会金牌榜上，江城队以46枚金牌位列第一，海州队以52枚排在第二，山阳队获31枚名列第三。',
        '志愿服务时长统计显示，城东社区以3.2万小时排名第一，城西社区以2.6万小时排名第三，城南社区以2.1万小时排名第二。',
        '网络投票中，《渡口》得票最高，为1.8万票；《远山》紧随其后，获2.3万票，位居第二。',
        '从各校升学率看，一中92%居首，二中95%次之，三中88%排第三。',
      ],
      silent: [
        '本届省运会金牌榜上，江城队以52枚金牌位列第一，海州队以46枚排在第二，山阳队获31枚名列第三。',
        '网络投票中，《渡口》得票最高，为2.3万票；《远山》紧随其后，获1.8万票；评委会另评出5部作品。',
        '百米决赛中，林涛以10秒12夺冠，周航以10秒20获得亚军，第三名成绩为10秒31。',
      ],
    },
    en: {
      fire: [
        'Norway topped the medal table with 14 golds, ahead of Germany in second place with 16 and Canada, third, with 11.',
        'The north ward recorded the most complaints, 212, followed by the harbour ward with 240 and the centre with 130.',
        'Elm Street school came first with an average of 71 points; Park Lane, second, scored 74.',
        'In the poll, Ms Okafor finished second on 31% of the vote, while Mr Bauer was third with 34%.',
      ],
      silent: [
        'Norway topped the medal table with 16 golds, ahead of Germany in second place with 14 and Canada, third, with 11.',
        'The north ward recorded the most complaints, 240, followed by the harbour ward with 212 and the centre with 130.',
        'Lee won the downhill in 1:38.2; Moser was second in 1:38.9 and Hart third in 1:39.4.',
      ],
    },
  },
  superlative: {
    zh: {
      fire: [
        '昨天景区接待游客4.2万人次，创下历史新高。此前单日最多的一次是2019年10月2日，当天有4.6万人次入园。',
        '今年高考全县本科上线1320人，为历年最多。2022年上线人数为1405人，2023年为1180人。',
        '这次洪峰水位达到26.3米，是有记录以来最高水位；1954年洪水的水位为27.1米。',
        '他以8米05的成绩刷新了个人最好成绩，两年前他曾在全运会上跳出8米17。',
      ],
      silent: [
        '昨天景区接待游客4.6万人次，创下历史新高。此前单日最多的一次是2019年10月2日，当天有4.2万人次入园。',
        '今年高考全县本科上线1405人，为历年最多。2022年上线人数为1320人，全市上线9800人。',
        '这次洪峰水位达到26.3米，是今年以来最高水位；1954年洪水的水位为27.1米。',
      ],
    },
    en: {
      fire: [
        'The reservoir fell to 31% of capacity, the lowest level on record. In the drought of 1976 it stood at 28%.',
        'Her throw of 66.4 metres was the longest of her career; in 2022 she managed 67.1 metres in Oslo.',
        'The city has never had so many murders: there were 214 last year, compared with 230 in 1991.',
        'A record 1,150 pupils enrolled this autumn. Enrolment was 1,210 in 2016 and 1,090 in 2020.',
      ],
      silent: [
        'The reservoir fell to 28% of capacity, the lowest level on record. In the drought of 1976 it stood at 31%.',
        'Her throw of 66.4 metres was her longest this season; in 2022 she managed 67.1 metres in Oslo.',
        'A record 1,210 pupils enrolled this autumn. Enrolment was 1,150 in 2016 and 1,090 in 2020.',
      ],
    },
  },
  'lead-within-error': {
    zh: {
      fire: [
        '最新民调显示，市长候选人林某的支持率为44%，领先对手周某的42%，抽样误差正负3个百分点，受访者1068人。',
        '调查访问了1500名选民，误差范围为±2.5个百分点。改革党以36%的支持率领先，民主党为34%。',
        '有38.5%的受访者支持该方案，领先于另一方案的37%，调查误差在3个百分点以内。',
        '甲的民意支持度51%，比乙的48%高出3个百分点，暂居上风；此次调查误差为正负3.1个百分点。',
      ],
      silent: [
        '最新民调显示，市长候选人林某的支持率为49%，领先对手周某的38%，抽样误差正负3个百分点，受访者1068人。',
        '调查访问了1500名选民，误差范围为±2.5个百分点。改革党36%、民主党34%，两党不分上下。',
        '有38.5%的受访者支持该方案，领先于另一方案的27%，调查误差在3个百分点以内。',
      ],
    },
    en: {
      fire: [
        'The senator is ahead of her challenger by 46% to 44% in a survey of 900 voters with a margin of error of plus or minus 3.3 points.',
        'With a margin of error of 2.8 percentage points, the poll gives Labour 35% and the Conservatives 33%, a narrow lead for Labour.',
        'Remain has pulled in front, on 51% against 49% for Leave. The survey of 1,000 adults has a sampling error of three points.',
        'Mr Ortega has a two-point lead over Ms Prado, 39 percent to 37 percent; the error margin is 3.5 points.',
      ],
      silent: [
        'The senator is ahead of her challenger by 52% to 41% in a survey of 900 voters with a margin of error of plus or minus 3.3 points.',
        'With a margin of error of 2.8 percentage points, the poll gives Labour 35% and the Conservatives 33%, a statistical tie.',
        'Mr Ortega has a twelve-point lead over Ms Prado, 45 percent to 33 percent; the error margin is 3.5 points.',
      ],
    },
  },
  'nominal-money': {
    zh: {
      fire: [
        '1998年，他在工厂的月工资是600元；如今在同一家企业，每月能拿9000元，生活水平提高了14倍。',
        '村民人均收入从2008年的4200元增至2024年的2.9万元，实际购买力提高近六倍，村里小汽车有170多辆。',
        '2003年学校的食堂补贴每人每天3元，现在是12元，孩子们的伙食实际改善到原来的4倍。',
        '20年前一名护士的月薪是1200元，现在为8400元，比当年富裕了6倍。',
      ],
      silent: [
        '1998年，他在工厂的月工资是600元；如今在同一家企业，每月能拿9000元，车间里还有32名老同事。',
        '扣除物价因素，村民人均收入2024年比2008年实际增长2.1倍，村里小汽车有170多辆。',
        '村民人均收入从2008年的4200元增至2024年的2.9万元，按可比价格计算，实际购买力提高2.4倍。',
      ],
    },
    en: {
      fire: [
        'A bus driver earned £14,000 in 2001 and earns £32,000 now, so drivers are more than twice as well off, the company argued.',
        'The minimum wage was $5.15 in 2006 and is $12 today. Workers can therefore buy over twice as much as they could then, the senator said.',
        'Pensions have gone from 400 euros a month in 2000 to 1,200 euros, tripling what retirees can afford.',
        'In 1995 a nurse took home 900 yuan a month; now it is 9,000, a tenfold rise in living standards.',
      ],
      silent: [
        'A bus driver earned £14,000 in 2001 and earns £32,000 now. The company has 410 of them.',
        'Adjusted for inflation, the minimum wage buys 20% more than it did in 2006, when it was $5.15; it is now $12.',
        'Pensions have gone from 400 euros a month in 2000 to 1,200 euros; in real terms, they are up by half.',
      ],
    },
  },
  'relative-only': {
    zh: {
      fire: [
        '一项涉及4.5万人的研究发现，长期熬夜者患心梗的风险比早睡者高出60%，专家提醒年轻人调整作息。',
        '英国学者称，每天吃两份加工肉会使患肠癌的几率增加18%。这项研究追踪了参与者7年。',
        '医生介绍，吸烟者罹患肺癌的可能性是不吸烟者的13倍，戒烟十年后可降低一半。',
        '服用该药的孕妇，胎儿畸形风险上升三成，药监部门已要求修改说明书。',
      ],
      silent: [
        '一项涉及4.5万人的研究发现，长期熬夜者患心梗的风险为每千人8例，比早睡者的每千人5例高出60%。',
        '英国学者称，每天吃两份加工肉会使患肠癌的几率由5.6%升至6.6%，增加18%。',
        '服用该药的孕妇，胎儿畸形风险上升三成，即每万人由20例升至26例，药监部门已要求修改说明书。',
      ],
    },
    en: {
      fire: [
        'Women who worked nights for ten years were 40% more likely to develop breast cancer, according to a study of 78,000 nurses.',
        'Taking the pill daily halves the risk of a second stroke, the researchers told a congress in Vienna.',
        'Children born by caesarean have a 20 percent higher chance of becoming obese, the team reported after following 22,000 of them.',
        'Heavy users were three times as likely to suffer from psychosis, doctors warned on Thursday.',
      ],
      silent: [
        'Women who worked nights for ten years were 40% more likely to develop breast cancer: 14 in 1,000 did, compared with 10 in 1,000 others.',
        'Taking the pill daily halves the risk of a second stroke, from 6% to 3% within five years.',
        'Children born by caesarean are more common than they were: 32 percent of births in 2024, 20 percent more than in 2010.',
      ],
    },
  },
  'completers-only': {
    zh: {
      fire: [
        '培训学校宣称，学完全部课程的学员有95%拿到了证书，因此只要报名就基本稳拿证书，学费为3800元。',
        '该减肥营负责人说，坚持到最后的营员中，九成瘦了10斤以上，也就是说参加者几乎人人都能瘦下来。',
        '机构公布的数据显示，毕业学员的就业率高达97%。招生老师据此向家长保证，入学的孩子几乎都能找到工作。',
        '完成三个疗程的患者中有92%症状消失，院方说这表明凡是来就诊的人基本都能治好。',
      ],
      silent: [
        '培训学校称，报名的420名学员中有300名学完全部课程，其中95%拿到了证书，学费为3800元。',
        '该减肥营负责人说，坚持到最后的营员中，九成瘦了10斤以上；有四成的人中途退出。',
        '机构公布的数据显示，毕业学员的就业率高达97%，平均月薪5200元，主要进入物流和护理行业。',
      ],
    },
    en: {
      fire: [
        'Of those who completed the boot camp, 94% found a job within six months. Anyone who signs up, the brochure concludes, is almost certain to be hired.',
        'The clinic says 90% of patients who finish the course quit smoking, so nearly everyone who starts will give up.',
        'Since 88% of its alumni passed the bar exam, the college tells applicants that almost all who enrol become lawyers.',
        'Nine in ten runners who stuck with the 12-week plan beat their personal best, proof that practically all who join will run faster.',
      ],
      silent: [
        'Of the 300 who signed up, 210 completed the boot camp, and 94% of those found a job within six months.',
        'The clinic says 90% of patients who finish the course quit smoking, but a third of those who start drop out.',
        'Some 88% of the college’s alumni passed the bar exam, against 71% in the country as a whole.',
      ],
    },
  },
};
