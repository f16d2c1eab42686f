import type { FreshPassages } from './fresh.ts';

/** Passages of two to four sentences, in the manner of papers that are not about the economy; set 1, part 1. */

export const LONGER_1_1: FreshPassages = {
  'unit-dimension': {
    zh: {
      fire: [
        '环湖绿道二期上月底贯通，新增驿站6座。据建设单位介绍，绿道总长28.6平方公里，沿线栽种樱花1200株。',
        '新馆位于老城西门外，地上四层、地下一层。展厅面积达3200米，可同时接待800名观众，停车位260个。',
        '救援队凌晨抵达现场时，水库蓄水量已达4500万平方米，比汛限水位高出1.2米，附近3个村的村民已转移。',
        '这台盾构机由国内企业自主研制，刀盘直径达15.8吨，最快一天可掘进18米。',
      ],
      silent: [
        '环湖绿道二期上月底贯通，全长28.6公里，绿化面积15万平方米，沿线栽种樱花1200株。',
        '这台盾构机重达4300吨，刀盘直径15.8米，相当于五层楼高，最快一天可掘进18米。',
        '水库水面面积12平方公里，蓄水量4500万立方米，坝高62米，是下游40万人的水源。',
      ],
    },
    en: {
      fire: [
        'The new bypass opened to traffic on Monday after three years of work. At 14 square kilometres long, it will take lorries out of four villages, the council said.',
        'Rescuers were called to the quarry shortly after dawn. The pit is about 60 litres deep and has been closed to the public since 2011.',
        'The festival site was extended this summer and now covers an area of 85 miles. Organisers expect 30,000 visitors a day.',
        'The newborn elephant is doing well, keepers said. It has a weight of 118 centimetres and was on its feet within an hour.',
      ],
      silent: [
        'The new bypass, 14 kilometres long and 22 metres wide, opened on Monday. Building it used 90,000 tonnes of asphalt.',
        'The festival site covers an area of 85 acres, a mile from the station. Organisers expect 30,000 visitors a day.',
        'The newborn elephant weighs 118 kilograms and stands 90 centimetres tall. It was on its feet within an hour.',
      ],
    },
  },
  'unit-conversion': {
    zh: {
      fire: [
        '台风中心附近最大风力14级，移动速度每小时25公里。受其影响，山区24小时雨量达12英寸（约合450毫米），三条公路中断。',
        '新疆这片棉田共4500亩，约合3000公顷，今年全部用上了采棉机，每亩节省人工费200元。',
        '这条鲟鱼被送回江中时体重62公斤，也就是31斤，身长1.6米，已植入信号标记。',
        '马拉松爱好者老周跑完了100英里越野赛。折合成公里，这段路有106公里，他用了27个小时。',
      ],
      silent: [
        '新疆这片棉田共4500亩，约合300公顷，今年全部用上了采棉机，每亩节省人工费200元。',
        '这条鲟鱼被送回江中时体重62公斤，也就是124斤，身长1.6米，已植入信号标记。',
        '山区24小时雨量达12英寸（约合305毫米），最大风力14级，三条公路中断，转移群众1200人。',
      ],
    },
    en: {
      fire: [
        'The lake has shrunk by a third since the 1990s. It now covers 450 square miles, or about 720 square kilometres, according to satellite images.',
        'Temperatures in the valley reached 104 degrees Fahrenheit (45 degrees Celsius) on Tuesday, and two schools sent pupils home.',
        'The statue stands 93 metres tall, which is 280 feet, and took eleven years to finish. About 40,000 people came to see it unveiled.',
        'Farmers in the district lost 2,500 acres of maize to the locusts. That is the equivalent of roughly 6,200 hectares, and the government has promised seed.',
      ],
      silent: [
        'The lake has shrunk by a third since the 1990s. It now covers 450 square miles, or about 1,165 square kilometres, according to satellite images.',
        'Temperatures in the valley reached 104 degrees Fahrenheit (40 degrees Celsius) on Tuesday, four degrees above the average for July.',
        'The statue stands 93 metres tall, about 305 feet, and the plinth adds another 27 metres.',
      ],
    },
  },
  currency: {
    zh: {
      fire: [
        {
          text: '这幅油画在伦敦成交，落槌价250万英镑，折合人民币约680万元，买家是一位不愿具名的藏家。估价原为180万英镑。',
          issueDate: '2025-06-18',
        },
        {
          text: '该公司宣布在匈牙利建厂，首期投资3亿欧元（约合人民币48亿元），将创造900个岗位，预计2027年投产。',
          issueDate: '2025-03-12',
        },
        {
          text: '美国国务院批准一笔总额5.6亿美元的合同。按当日汇率计算，约合人民币4.1亿元，分三年交付。',
          issueDate: '2025-08-20',
        },
        {
          text: '日本一家便利店推出的限定便当售价1200日元，约合人民币550元，开售两小时便卖光300份。',
          issueDate: '2024-11-02',
        },
      ],
      silent: [
        {
          text: '这幅油画在伦敦成交，落槌价250万英镑，折合人民币约2430万元，买家是一位不愿具名的藏家。',
          issueDate: '2025-06-18',
        },
        {
          text: '该公司宣布在匈牙利建厂，首期投资3亿欧元（约合人民币24亿元），将创造900个岗位，预计2027年投产。',
          issueDate: '2025-03-12',
        },
        {
          text: '日本一家便利店推出的限定便当售价1200日元，约合人民币56元，开售两小时便卖光300份。',
          issueDate: '2024-11-02',
        },
      ],
    },
    en: {
      fire: [
        {
          text: 'The club paid €40m ($72m) for the striker, who scored 23 goals last season. He will wear the number nine.',
          issueDate: '2025-07-10',
        },
        {
          text: 'The ransom was set at 5 billion rupiah, about $3 million, and police said two suspects had been arrested.',
          issueDate: '2025-02-14',
        },
        {
          text: 'A court in Tokyo fined the firm 300 million yen, equivalent to about 20 million dollars. Its shares fell 4%.',
          issueDate: '2025-05-21',
        },
        {
          text: 'Tickets will cost £60, or roughly $45, when the tour reaches London. The first night sold out in nine minutes.',
          issueDate: '2025-04-03',
        },
      ],
      silent: [
        {
          text: 'The club paid €40m ($47m) for the striker, who scored 23 goals last season. He will wear the number nine.',
          issueDate: '2025-07-10',
        },
        {
          text: 'A court in Tokyo fined the firm 300 million yen, equivalent to about 2 million dollars. Its shares fell 4%.',
          issueDate: '2025-05-21',
        },
        {
          text: 'Tickets will cost £60, or roughly $78, when the tour reaches London. Last year they were £45.',
          issueDate: '2025-04-03',
        },
      ],
    },
  },
  'visits-not-people': {
    zh: {
      fire: [
        '全县农村劳动力共12万人。三年来，各乡镇举办技能培训1600多期，培训15万人次，县人社局称“培训覆盖面超过120%”。',
        '全校在校生2400人，去年心理中心接待3000人次，校方据此表示，服务覆盖了125%的学生。',
        '街道户籍老人8000名。上半年，家庭医生上门问诊9600人次，覆盖率达到120%，老人满意度也有提高。',
        '这家企业有员工5000人，全年组织体检6500人次，体检覆盖率130%，为全市最高。',
      ],
      silent: [
        '全县农村劳动力共12万人。三年来，各乡镇举办技能培训1600多期，培训15万人次，人均参训1.25次。',
        '街道户籍老人8000名，已签约家庭医生7200名，覆盖率90%。上半年，家庭医生上门问诊9600人次。',
        '这家企业有员工5000人，全年组织体检4900人，体检覆盖率98%；食堂日均就餐6500人次。',
      ],
    },
    en: {
      fire: [
        'The borough has 40,000 residents over 65. Its clinics recorded 52,000 attendances for flu advice last winter, a coverage rate of 130%, the health board boasted.',
        'There were 9,000 visits to the food bank by a town of 7,500 people, meaning that 120% of residents were reached, according to the charity.',
        'With 1,200 pupils on its roll, the school logged 1,500 counselling visits in the year and said it had covered 125% of its pupils.',
        'Managers said training had reached 160% of staff: 800 people work at the plant, and 1,280 course attendances were counted.',
      ],
      silent: [
        'The borough has 40,000 residents over 65. Its clinics recorded 52,000 attendances last winter, or 1.3 for each older resident.',
        'There were 9,000 visits to the food bank by 2,100 people, 28% of the town’s 7,500 residents.',
        'The plant employs 800 people. Some 760 of them, or 95%, have been trained; 1,280 course attendances were counted.',
      ],
    },
  },
  'per-head': {
    zh: {
      fire: [
        '慈善总会昨日公布助学账目。今年共发放助学金360万元，受助学生1200名，平均每人5000元，款项已全部到账。',
        '合作社去年分红大会热闹非凡。全村216户，共分得红利432万元，户均分红3万元，最多的一家拿到8.6万元。',
        '该院眼科去年完成白内障手术4800台。科室共有医生16名，人均手术200台，居全省前列。',
        '捐书活动持续了一个月，全校900名学生捐出图书5400册，人均12册，全部送往山区小学。',
      ],
      silent: [
        '慈善总会昨日公布助学账目。今年共发放助学金360万元，受助学生1200名，平均每人3000元，款项已全部到账。',
        '合作社去年分红大会热闹非凡。全村216户，共分得红利432万元，户均分红2万元，最多的一家拿到8.6万元。',
        '捐书活动持续了一个月，全校900名学生捐出图书约5400册，人均6册；教师另捐300册，人均5册。',
      ],
    },
    en: {
      fire: [
        'The hardship fund paid out $2.4 million last year. It went to 1,600 families, an average of $2,500 each, with most of the money spent on rent.',
        'Six lifeguards rescued 84 swimmers over the bank holiday weekend, an average of 24 rescues per lifeguard, the coast guard said.',
        'The company handed bonuses worth £9m to its 3,000 employees. On average every worker received £4,500, the union said.',
        'Volunteers collected 7,200 bags of rubbish from the beaches. There were 600 of them, so each gathered 20 bags on average.',
      ],
      silent: [
        'The hardship fund paid out $2.4 million last year. It went to 1,600 families, an average of $1,500 each, with most of the money spent on rent.',
        'The company handed bonuses worth £9m to its 3,000 employees. On average every worker received £3,000, though directors got £45,000.',
        'Volunteers collected 7,200 bags of rubbish from the beaches. There were 600 of them, so each gathered 12 bags on average.',
      ],
    },
  },
  rate: {
    zh: {
      fire: [
        '市疾控中心通报，全市常住人口820万，去年报告肺结核病例4100例，发病率为每10万人500例，连续五年下降。',
        '该区现有居民60万人，执业医生1800人，折算下来每千人拥有医生5名，高于全国平均水平。',
        '去年全市共发生道路交通死亡事故156起，造成168人死亡。按机动车保有量240万辆计算，万车死亡率为7.0。',
        '省统计局数据显示，全省出生人口28万人，总人口4000万，出生率为千分之十七。',
      ],
      silent: [
        '市疾控中心通报，全市常住人口820万，去年报告肺结核病例4100例，发病率为每10万人50例，连续五年下降。',
        '该区现有居民60万人，执业医生1800人，折算下来每千人拥有医生3名，高于全国平均水平。',
        '省统计局数据显示，全省出生人口28万人，总人口4000万，出生率为千分之七。',
      ],
    },
    en: {
      fire: [
        'The county recorded 63 murders last year, the sheriff said. With 900,000 residents, that is a rate of 70 per 100,000, among the highest in the state.',
        'Officials confirmed 480 cases of measles in a region of 1.2 million people, or 40 cases per million. Most of the patients were children.',
        'The city has 2.5 million inhabitants and 5,000 hospital beds, which works out at 20 beds for every 1,000 people.',
        'Some 36 babies died before their first birthday, out of 12,000 live births, an infant mortality rate of 30 per 1,000.',
      ],
      silent: [
        'The county recorded 63 murders last year, the sheriff said. With 900,000 residents, that is a rate of 7 per 100,000.',
        'Officials confirmed 480 cases of measles in a region of 1.2 million people, or 400 per million.',
        'Some 36 babies died before their first birthday, out of 12,000 live births, an infant mortality rate of 3 per 1,000.',
      ],
    },
  },
  'mean-in-range': {
    zh: {
      fire: [
        '今年报考该专业的考生共有430人，录取60人。录取分数最低为582分，最高为641分，平均分570分。',
        '记者走访了城区12家菜市场，土鸡蛋每斤售价在8元到11元之间，平均价格12.5元，比上周略有上涨。',
        '参赛选手年龄从19岁到46岁不等，平均年龄52岁，其中女选手占三成。',
        '入夏以来当地持续高温，七月份日最高气温在33℃至39℃之间，月平均最高气温41℃，为历史同期少见。',
      ],
      silent: [
        '今年报考该专业的考生共有430人，录取60人。录取分数最低为582分，最高为641分，平均分606分。',
        '参赛选手年龄从19岁到46岁不等，平均年龄28岁；裁判员平均年龄52岁。',
        '记者走访了城区12家菜市场，土鸡蛋每斤售价在8元到11元之间，平均价格9.5元；去年同期平均价格为12.5元。',
      ],
    },
    en: {
      fire: [
        'The jurors, seven women and five men, were aged between 24 and 61, with an average age of 66, court papers show.',
        'Waiting times ranged from 3 to 9 weeks across the six hospitals. The mean wait was 11 weeks, the watchdog found.',
        'House prices in the village run from £180,000 to £420,000. Buyers paid an average of £510,000 in the year to June, agents said.',
        'The lowest mark was 41 and the highest 93, and the class averaged 38 in the mock exam, its teacher said.',
      ],
      silent: [
        'The jurors, seven women and five men, were aged between 24 and 61, with an average age of 43, court papers show.',
        'Waiting times ranged from 3 to 9 weeks across the six hospitals. The mean wait was 5 weeks; a year ago it was 11 weeks.',
        'House prices in the village run from £180,000 to £420,000, against an average of £510,000 in the county town.',
      ],
    },
  },
  'overall-between': {
    zh: {
      fire: [
        '本次职称考试结果公布。城区教师通过率为72%，乡村教师通过率为58%，全县总体通过率为79%，比去年提高3个百分点。',
        '体检报告显示，男生近视率为48.2%，女生近视率为55.6%，全校学生近视率43.1%。学校决定把课间延长到15分钟。',
        '问卷调查中，六成的老住户和七成的新住户支持加装电梯，总体支持率却达到82%，组织者说还要逐户核实。',
        '该院内科病床使用率86%，外科病床使用率91%，两科合计使用率为95%。',
      ],
      silent: [
        '本次职称考试结果公布。城区教师通过率为72%，乡村教师通过率为58%，全县总体通过率为66%，比去年提高3个百分点。',
        '体检报告显示，男生近视率为48.2%，女生近视率为55.6%，全校学生近视率51.8%，低于全市的57%。',
        '该院内科病床使用率86%，外科病床使用率91%，儿科高达97%，全院总体使用率为94%。',
      ],
    },
    en: {
      fire: [
        'Turnout was 48% in the east of the island and 55% in the west. Overall, 61% of voters cast a ballot, the commission said.',
        'The vaccine protected 71 percent of children and 64 percent of adults in the trial. Across all participants, efficacy was 58 percent.',
        'Among men, 32% said they had skipped a meal; among women the share was 41%. Taken together, 45% of adults had done so.',
        'Boys passed the reading test at a rate of 66% and girls at 74%; the overall pass rate was 80%, up from 71% in 2022.',
      ],
      silent: [
        'Turnout was 48% in the east of the island and 55% in the west. Overall, 52% of voters cast a ballot, down from 61% in 2019.',
        'The vaccine protected 71 percent of children and 64 percent of adults in the trial. Across all participants, efficacy was 67 percent.',
        'Boys passed the reading test at a rate of 66% and girls at 74%; the overall pass rate was 70%, against a national 80%.',
      ],
    },
  },
  ratio: {
    zh: {
      fire: [
        '这所养老院今年扩建。目前入住老人360名，护工45名，护工与老人之比为1∶6，高于行业标准。',
        '今年国考报名昨日截止，某岗位计划招录4人，通过资格审查1240人，竞争比为210∶1。',
        '全村人口中，男性1260人，女性1200人，男女比例为1.2∶1，村里未婚青年有85人。',
        '比赛场地长90米、宽60米，长宽比为2∶1，符合承办要求。',
      ],
      silent: [
        '这所养老院今年扩建。目前入住老人360名，护工45名，护工与老人之比为1∶8，高于行业标准。',
        '今年国考报名昨日截止，某岗位计划招录4人，通过资格审查1240人，竞争比为310∶1。',
        '全村人口中，男性1260人，女性1200人，男女比例为1.05∶1，村里未婚青年有85人。',
      ],
    },
    en: {
      fire: [
        'The nursery has 96 children and 12 carers, a ratio of six children to each carer, inspectors noted. Fees will rise by 4% in January.',
        'Supporters outnumbered opponents by three to one, the clerk said: 240 people wrote in favour and 120 wrote against.',
        'The ward has 5 nurses for 40 patients. That is a nurse-to-patient ratio of 1:5, well within the guidelines.',
        'There were 18 applicants for every place: 5,400 students competed for 450 places at the academy.',
      ],
      silent: [
        'The nursery has 96 children and 12 carers, a ratio of eight children to each carer, inspectors noted.',
        'Supporters outnumbered opponents by two to one, the clerk said: 240 people wrote in favour and 120 wrote against.',
        'The ward has 5 nurses for 40 patients. That is a nurse-to-patient ratio of 1:8, twice the guideline of 1:4.',
      ],
    },
  },
  scale: {
    zh: {
      fire: [
        '景区请游客为服务打分，满分5分。上半年平均得分5.6分，其中卫生状况得分最高，投诉比去年少了12起。',
        '语文试卷满分为150分，该班45名学生中有6人不及格，最高分158分，由课代表获得。',
        '按照十分制评分，影片首周末得到10.4分，观影人数突破30万人次。',
        '在总分为100分的考核中，第三小组凭借106分排在第一，第七小组以88分垫底。',
      ],
      silent: [
        '景区请游客为服务打分，满分5分。上半年平均得分4.6分，其中卫生状况得分最高，投诉比去年少了12起。',
        '语文试卷满分为150分，该班45名学生中有6人不及格，最高分138分；三科总分最高的是402分。',
        '按照十分制评分，影片首周末得到8.4分；在另一家百分制网站上得到81分。',
      ],
    },
    en: {
      fire: [
        'Guests rate each room out of five. The hotel’s average was 5.4 in June, its manager said, the best since it opened.',
        'The judges mark on a ten-point scale. She scored 10.6 for her floor routine and took the lead by 0.3.',
        'Pupils who scored 112 out of 100 on the maths paper were offered a scholarship, according to the school’s newsletter.',
        'On a scale of one to seven, where seven is “very happy”, residents gave an average answer of 7.8.',
      ],
      silent: [
        'Guests rate each room out of five. The hotel’s average was 4.4 in June, its manager said; on another site it got 8.7 out of ten.',
        'The judges mark on a ten-point scale. She scored 9.6 for her floor routine and took the lead by 0.3.',
        'On a scale of one to seven, where seven is “very happy”, residents gave an average answer of 5.8, and 78 declined to answer.',
      ],
    },
  },
  pace: {
    zh: {
      fire: [
        '图书馆去年接待读者900万人次，平均每天到馆2500人次，周末人数是平时的两倍。',
        '工地上每天浇筑混凝土300立方米，连续干了40天，共浇筑混凝土12万立方米，比计划提前一周。',
        '这条公交线路日均运送乘客4000人次，全月共运送乘客120万人次，高峰时段每5分钟一班。',
        '热线开通半年来，日均接听来电80个，累计接听来电15万个，办结率98%。',
      ],
      silent: [
        '图书馆去年接待读者90万人次，平均每天到馆2500人次，周末人数是平时的两倍。',
        '工地上每天浇筑混凝土300立方米，连续干了40天，共浇筑混凝土1.2万立方米，比计划提前一周。',
        '热线开通半年来，日均接听来电80个，累计接听来电1.5万个，办结率98%。',
      ],
    },
    en: {
      fire: [
        'The museum drew 2.9 million people last year, an average of 800 visitors a day, and has asked for longer opening hours.',
        'Doctors at the camp see about 150 patients a day. In the 30 days since it opened they have treated 45,000 patients.',
        'The plant turns out 400 cars a day, and made 1.4 million cars in the whole of 2024, its owner said.',
        'An average of 60 calls a day reach the helpline. It took 219,000 calls over the year, half of them at night.',
      ],
      silent: [
        'The museum drew 290,000 people last year, an average of 800 visitors a day, and has asked for longer opening hours.',
        'Doctors at the camp see about 150 patients a day. In the 30 days since it opened they have treated 4,500 patients.',
        'An average of 60 calls a day reach the helpline. It took 21,900 calls over the year, half of them at night.',
      ],
    },
  },
};
