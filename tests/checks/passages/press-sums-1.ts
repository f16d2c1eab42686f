import type { FreshPassages } from './fresh.ts';

/** Sums, parts and shares as newspapers tell them: operands in different sentences, other figures between. */
export const PRESS_SUMS_1: FreshPassages = {
  'sum-exhaustive': {
    zh: {
      fire: [
        '市疾控中心昨日通报，本轮共采样2360份，由社区采样1480份和学校采样920份组成。检测结果将于周五公布。',
        '全县现有公立医疗机构47家，分别是县级医院4家、乡镇卫生院19家和社区卫生服务站26家，此外无其他机构。去年门诊量为86万人次。',
        '项目总投资8.6亿元。其中，中央资金3.2亿元，省级配套2.1亿元，其余3.9亿元由企业自筹。',
        '大桥全长12.4公里，分为跨海段和陆上段两部分，跨海段长7.8公里，陆上段长5.6公里。工程预计2028年建成。',
      ],
      silent: [
        '市疾控中心昨日通报，本轮共采样2400份，由社区采样1480份和学校采样920份组成，较上轮多310份。',
        '全县现有医疗机构47家，包括县级医院4家、乡镇卫生院19家、社区卫生服务站12家等。去年门诊量为86万人次。',
        '项目总投资8.6亿元，由省级财政3.2亿元和企业自筹5.4亿元两部分构成，其中企业自筹资金已到位2.1亿元。',
      ],
    },
    en: {
      fire: [
        'The task force is made up of 42 officers: 25 from the state police and 19 from the county sheriff. It will begin work on Monday.',
        'The grant totals $7.5 million. It consists of $4.1 million from the state, $2.2 million from the county and $1.6 million from private donors.',
        'Of the 312 votes cast, 168 were in favour and 131 against; the remaining 23 were blank, the clerk said after a two-hour count.',
        'The operator runs only two kinds of bus. Its fleet of 112 vehicles comprises 64 diesel buses and 38 electric ones, the youngest bought in 2021.',
      ],
      silent: [
        'The task force is made up of 44 officers: 25 from the state police and 19 from the county sheriff. It will begin work on Monday.',
        'The grant totals $7.5 million, including $4.1 million from the state and $2.2 million from the county.',
        'Of the 322 votes cast, 168 were in favour and 131 against; the remaining 23 were blank, the clerk said after a two-hour count.',
      ],
    },
  },
  'part-exceeds-whole': {
    zh: {
      fire: [
        '本次招聘会吸引求职者860人到场，其中应届毕业生912人。现场达成初步意向240人。',
        '截至9月底，全市共有养老机构78家，床位1.3万张，其中公办养老机构83家。',
        '今年春季，该校共录取新生1240名。在录取新生中，来自农村的学生有1310名，比去年多60名。',
        '全年查处违规车辆5600辆次，罚款280万元，其中大货车6100辆次，以超载为主。',
      ],
      silent: [
        '本次招聘会吸引求职者960人到场，其中应届毕业生912人。现场达成初步意向240人。',
        '截至9月底，全市共有养老机构78家，床位1.3万张，其中公办机构床位8300张。',
        '今年春季，该校共录取新生1240名；在校学生4310名，其中来自农村的学生有1610名。',
      ],
    },
    en: {
      fire: [
        'The fair drew 860 job seekers. Among them were 912 recent graduates, organisers said, and 240 people left with an offer.',
        'The city has 78 care homes with 13,000 beds; 83 of the homes are publicly run.',
        'Police stopped 5,600 vehicles over the holiday weekend, including 6,100 trucks, most of them overloaded.',
        'Some 1,240 new students were admitted this spring, of whom 1,310 come from rural areas. Last year the figure was 1,180.',
      ],
      silent: [
        'The fair drew 960 job seekers. Among them were 912 recent graduates, organisers said, and 240 people left with an offer.',
        'The city has 78 care homes, including 43 that are publicly run; between them they offer 13,000 beds.',
        'Police stopped 5,600 vehicles over the holiday weekend and handed out 6,100 fines, including 2,400 for overloading.',
      ],
    },
  },
  'subset-sum': {
    zh: {
      fire: [
        '本届博览会有参展企业240家：欧洲130家、亚洲95家、北美38家。展期为4天。',
        '全市新增停车位3200个：小学周边1400个、医院周边1150个、老旧小区980个。',
        '从年龄看，200名受访者中，18至35岁92人，36至59岁85人，60岁及以上41人。',
        '今年前三季度共接警640起，其中交通事故310起、火灾180起、溺水175起。',
      ],
      silent: [
        '本届博览会共有参展企业240家，其中民营企业170家、高新技术企业130家、首次参展企业60家。',
        '从年龄看，200名受访者中，18至35岁82人，36至59岁77人，60岁及以上41人。',
        '全市新增停车位3200个，其中小学周边1400个、医院周边1150个。今年还将新增980个。',
      ],
    },
    en: {
      fire: [
        'The fair has 240 exhibitors: 130 come from Europe, 95 from Asia and 38 from North America. It runs for four days.',
        'Of the 200 people interviewed, 92 were aged 18 to 35, 85 were 36 to 59 and 41 were 60 or older.',
        'Firefighters answered 640 calls in the quarter, of which 310 were for road accidents, 180 for fires and 175 for floods.',
        'The school has 520 pupils, with 210 in the first year, 190 in the second and 160 in the third.',
      ],
      silent: [
        'The fair has 240 exhibitors: 170 are privately owned, 130 export their goods and 60 are here for the first time.',
        'Of the 200 people interviewed, 82 were aged 18 to 35, 77 were 36 to 59 and 41 were 60 or older.',
        'The school has 520 pupils, of whom 210 are in the first year; 290 of all pupils take the bus and 160 walk.',
      ],
    },
  },
  'shares-sum': {
    zh: {
      fire: [
        '民意调查显示，对于延长图书馆开放时间，支持者占61%，反对者占24%，另有21%的人表示无所谓。调查共收回问卷1500份。',
        '从产业结构看，去年第一产业占8.2%，第二产业占41.5%，第三产业占55.3%。',
        '该公司股权结构为：国有资本持股46%，外资持股35%，员工持股24%。公司成立于2003年。',
        '在被问及满意度时，“满意”占52.4%，“一般”占31.0%，“不满意”占21.6%，每人只选一项。',
      ],
      silent: [
        '民意调查显示，对于延长图书馆开放时间，支持者占61%，反对者占24%，另有15%的人表示无所谓。',
        '从产业结构看，去年第一产业占8.2%，第二产业占41.5%，第三产业占50.4%。',
        '满意率在三个区分别为92%、88%和95%，均高于去年的85%。',
      ],
    },
    en: {
      fire: [
        'Asked about longer library hours, 61% of residents were in favour, 24% opposed and 21% undecided. The poll covered 1,500 people.',
        'Agriculture accounted for 8.2% of output last year, industry for 41.5% and services for 55.3%.',
        'The state holds 46 percent of the company, foreign investors 35 percent and employees 24 percent.',
        'In the survey, 52.4% said they were satisfied, 31.0% were neutral and 21.6% were dissatisfied; each person could pick one answer.',
      ],
      silent: [
        'Asked about longer library hours, 61% of residents were in favour, 24% opposed and 15% undecided. The poll covered 1,500 people.',
        'Agriculture accounted for 8.2% of output last year, industry for 41.5% and services for 50.4%.',
        'Satisfaction stood at 92% in the north, 88% in the south and 95% in the centre, all above last year.',
      ],
    },
  },
  'multi-response': {
    zh: {
      fire: [
        '谈及不愿生育的原因，受访者提到经济压力的占68%，无人照看的占54%，影响事业的占39%。调查由省妇联完成。',
        '问卷结果显示，居民获取健康知识的渠道依次为：短视频76%、亲友介绍49%、社区讲座33%。',
        '消费者投诉的主要问题：售后不畅占57%，虚假宣传占46%，发货迟缓占38%。',
        '年轻人选择租房的理由中，离单位近占63%，租金便宜占51%，环境安静占44%。',
      ],
      silent: [
        '谈及不愿生育的原因（多选），受访者提到经济压力的占68%，无人照看的占54%，影响事业的占39%。',
        '消费者投诉的主要问题：售后不畅占47%，虚假宣传占31%，发货迟缓占22%。',
        '问卷为多选题。居民获取健康知识的渠道依次为：短视频76%、亲友介绍49%、社区讲座33%。',
      ],
    },
    en: {
      fire: [
        'Asked why they did not want children, 68% cited money, 54% a lack of childcare and 39% their career.',
        'Main sources of health advice: short videos 76%, friends 49%, community talks 33%. The survey was done in June.',
        'Among the complaints, 57% were about poor service, 46% about false advertising and 38% about late delivery.',
        'Reasons young people gave for renting included being close to work (63%), low rent (51%) and a quiet street (44%).',
      ],
      silent: [
        'Asked why they did not want children, 68% cited money, 54% a lack of childcare and 39% their career. Respondents could give more than one answer.',
        'Among the complaints, 47% were about poor service, 31% about false advertising and 22% about late delivery.',
        'Reasons young people gave for renting (multiple answers possible) included being close to work (63%), low rent (51%) and a quiet street (44%).',
      ],
    },
  },
  'list-count': {
    zh: {
      fire: [
        '市教育局推出四项新规：取消书面作业、延长课间时间、开放操场。新规9月起施行。',
        '会议确定了五个重点领域：养老服务、托育服务、社区食堂、家政服务。',
        '本次抽检发现3个问题：标签不清、添加剂超标。相关产品已下架。',
        '列车途经六座城市，分别是杭州、嘉兴、苏州、无锡和常州。全程2小时10分钟。',
      ],
      silent: [
        '市教育局推出四项新规：取消书面作业、延长课间时间、开放操场、晚自习不上新课。新规9月起施行。',
        '会议确定了五个重点领域，养老服务、托育服务、社区食堂等列入其中。',
        '列车途经杭州、嘉兴、苏州、无锡和常州等六座城市。全程2小时10分钟。',
      ],
    },
    en: {
      fire: [
        'The district announced four new rules: no written homework, longer breaks and open playgrounds. They take effect in September.',
        'The plan names five priority areas: elder care, childcare, community kitchens and housekeeping.',
        'Inspectors found three problems: unclear labels and too many additives. The goods were taken off the shelves.',
        'The train stops in six cities: Hangzhou, Jiaxing, Suzhou, Wuxi and Changzhou. The trip takes two hours.',
      ],
      silent: [
        'The district announced four new rules: no written homework, longer breaks, open playgrounds and no evening lessons. They take effect in September.',
        'The plan names five priority areas, among them elder care, childcare and community kitchens.',
        'The train stops in six cities, including Hangzhou, Jiaxing and Suzhou. The trip takes two hours.',
      ],
    },
  },
  'running-total': {
    zh: {
      fire: [
        '今年一季度，全市新登记企业2100户，二季度2450户，上半年合计4750户。新登记个体户则超过1万户。',
        '该展馆7月接待观众4.2万人次，8月接待5.1万人次，9月接待3.3万人次，三季度共接待13.9万人次。',
        '2024年上半年植树1120亩，下半年植树680亩，全年共植树1860亩，补植310亩。',
        '上半年完成投资36.5亿元，下半年完成投资41.2亿元，全年完成投资81.7亿元，同比增长6.1%。',
      ],
      silent: [
        '今年一季度，全市新登记企业2100户，二季度2450户，上半年合计4550户。新登记个体户则超过1万户。',
        '该展馆7月接待观众4.2万人次，8月接待5.1万人次，前三季度共接待33.9万人次。',
        '上半年完成投资36.5亿元，下半年完成投资41.2亿元，全年完成投资77.7亿元，同比增长6.1%。',
      ],
    },
    en: {
      fire: [
        'The registry recorded 2,100 new firms in the first quarter and 2,450 in the second, making 4,750 for the first half.',
        'Attendance was 42,300 in July, 51,200 in August and 33,400 in September, bringing the third-quarter total to 139,800.',
        'The company sold 3,650 cars in the first half and 4,120 in the second. Sales for the full year came to 8,170 cars.',
        'The clinic gave 310 vaccinations on Monday, 275 on Tuesday and 290 on Wednesday, or 905 over the three days.',
      ],
      silent: [
        'The registry recorded 2,100 new firms in the first quarter and 2,450 in the second, making 4,550 for the first half.',
        'Attendance was 42,300 in July and 51,200 in August; since January the museum has had 339,800 visitors.',
        'The company sold 3,650 cars in the first half and 4,120 in the second. Sales for the full year came to 7,770 cars.',
      ],
    },
  },
  'cumulative-falls': {
    zh: {
      fire: [
        '截至6月底，热线累计受理诉求4.8万件。记者了解到，截至9月底，该热线累计受理诉求4.2万件，办结率98%。',
        '今年1至5月，全市累计新开工保障房6300套；1至8月累计新开工5900套。',
        '该项目2023年底累计投入资金12.6亿元，2024年底累计投入11.3亿元，预计2026年完工。',
        '自开馆以来，图书馆累计借出图书已达86万册次（截至3月31日）。到6月30日，累计借出图书为79万册次。',
      ],
      silent: [
        '截至6月底，热线累计受理诉求4.2万件。截至9月底，该热线累计受理诉求4.8万件，办结率98%。',
        '今年1至5月，全市累计新开工保障房6300套；去年1至8月累计新开工5900套。',
        '6月，热线受理诉求4800件；9月，受理诉求4200件，办结率98%。',
      ],
    },
    en: {
      fire: [
        'By the end of June the hotline had taken a total of 48,000 calls. By the end of September it had taken 42,000 in all, with 98% resolved.',
        'The city had started work on a cumulative 6,300 homes by May; by August the cumulative figure stood at 5,900.',
        'Spending on the project had reached a total of $12.6 million at the end of 2023 and totalled $11.3 million by the end of 2024.',
        'The library has lent 860,000 books since it opened, it said in March. In June it put loans since opening at 790,000.',
      ],
      silent: [
        'By the end of June the hotline had taken a total of 42,000 calls. By the end of September it had taken 48,000 in all, with 98% resolved.',
        'The hotline took 4,800 calls in June and 4,200 in September, with 98% resolved.',
        'Spending on the project had reached a total of $11.3 million at the end of 2023; the annual budget then fell from $2.4 million to $1.9 million.',
      ],
    },
  },
  difference: {
    zh: {
      fire: [
        '今年报名人数为3420人，去年为2980人，今年比去年多了540人。考试将于12月举行。',
        '改造后，停车位由310个增加到465个，净增145个。周边居民对此表示欢迎。',
        '新线路全长18.6公里，较原线路的21.4公里缩短3.8公里，行车时间压减至25分钟。',
        '8月末，全市外来务工人员42.6万人，比7月末的44.1万人减少2.5万人。',
      ],
      silent: [
        '今年报名人数为3420人，去年为2980人，今年比去年多了440人。考试将于12月举行。',
        '改造后，停车位由310个增加到465个，净增155个；另增充电桩45个。',
        '8月末，全市外来务工人员42.6万人，比7月末的44.1万人减少约1.5万人。',
      ],
    },
    en: {
      fire: [
        'Applications reached 3,420 this year against 2,980 last year, an increase of 540. The exam is in December.',
        'The car park grew from 310 spaces to 465, a gain of 145, and residents welcomed the change.',
        'The new route is 18.6 kilometres long, 3.8 kilometres shorter than the old one of 21.4 kilometres.',
        'The theatre sold 8,150 tickets in May. That is 900 fewer than in April, when it sold 9,250.',
      ],
      silent: [
        'Applications reached 3,420 this year against 2,980 last year, an increase of 440. The exam is in December.',
        'The car park grew from 310 spaces to 465, a gain of 155, and got 45 charging points.',
        'The theatre sold 8,150 tickets in May. That is 1,100 fewer than in April, when it sold 9,250.',
      ],
    },
  },
  'share-recompute': {
    zh: {
      fire: [
        '全镇共有耕地5.2万亩，其中高标准农田3.6万亩，占比达到79%。今年还将新建2000亩。',
        '抽查的480批次食品中，不合格的有24批次，不合格率为8%。',
        '此次会议共有代表650名出席。女代表195名，占代表总数的35%，比上届提高2个百分点。',
        '去年，该院共完成手术12800台，微创手术达到7680台，占手术总量的66%。',
      ],
      silent: [
        '全镇共有耕地5.2万亩，其中高标准农田3.6万亩，占比达到69%。今年还将新建2000亩。',
        '抽查的480批次食品中，不合格的有24批次，不合格率为5%，比去年的8%下降3个百分点。',
        '此次会议共有代表650名出席。女代表195名，占代表总数的30%；少数民族代表占12%。',
      ],
    },
    en: {
      fire: [
        'Inspectors tested 480 batches of food and found 24 substandard, a failure rate of 8%.',
        'The hospital carried out 12,800 operations last year. Keyhole surgery made up 7,680 of them, or 66%.',
        'The county has 52,000 acres of farmland, 36,000 of which, or 79%, are irrigated.',
        'Of the 650 delegates who took part, 195 were women, accounting for 35% of the total.',
      ],
      silent: [
        'Inspectors tested 480 batches of food and found 24 substandard, a failure rate of 5%, down from 8% last year.',
        'The hospital carried out 12,800 operations last year. Keyhole surgery made up 7,680 of them, or 60%.',
        'Of the 650 delegates who took part, 195 were women, accounting for 30% of the total; 12% came from abroad.',
      ],
    },
  },
  'share-feasible': {
    zh: {
      fire: [
        '课题组随机访谈了23位家长，其中82%的家长赞成推迟上课时间。访谈历时两周。',
        '本次共回收有效问卷41份，结果显示，对食堂表示满意的占91%。',
        '参与试验的17名患者中，有效率为79%，未出现严重不良反应。',
        '在19家受检餐馆中，71%存在后厨卫生问题，执法人员已责令整改。',
      ],
      silent: [
        '课题组随机访谈了23位家长，其中83%的家长赞成推迟上课时间。访谈历时两周。',
        '本次共回收有效问卷1041份，结果显示，对食堂表示满意的占91%。',
        '参与试验的17名患者中，有效率约为80%，未出现严重不良反应。',
      ],
    },
    en: {
      fire: [
        'Researchers interviewed 23 parents; 82% of them wanted school to start later. The interviews took two weeks.',
        'The trial had 17 patients. The response rate was 79%, and none had serious side effects.',
        'Of the 19 restaurants inspected, 71% had problems in the kitchen, officials said.',
        'A straw poll of 41 staff found that 91% were happy with the canteen.',
      ],
      silent: [
        'Researchers interviewed 23 parents; 83% of them wanted school to start later. The interviews took two weeks.',
        'A straw poll of 1,041 staff found that 91% were happy with the canteen.',
        'Of the 19 restaurants inspected, about 70% had problems in the kitchen, officials said.',
      ],
    },
  },
};
