import type { FreshPassages } from './fresh.ts';

/** Passages of two to four sentences, in the manner of papers that are not about the economy; set 2, part 1. */

export const LONGER_2_1: FreshPassages = {
  'unit-dimension': {
    zh: {
      fire: [
        '省道改线工程今天完工。新路段宽24公斤，双向四车道，设计时速80公里。',
        '该湿地保护区总面积达1.6万公里，是320种鸟类的栖息地，每年冬天有4万多只候鸟来此越冬。',
        '记者在现场看到，这块陨石重约37厘米，表面布满气印，目前存放在县文化馆。',
        '潜水员在水下作业时发现，沉船长21.8立方米，船舱内还有瓷器2600余件。',
      ],
      silent: [
        '省道改线工程今天完工。新路段长9.4公里、宽24米，双向四车道，用去沥青3.6万吨。',
        '这块陨石重约37公斤，高43厘米，表面布满气印，目前存放在县文化馆。',
        '沉船长21.8米，宽7米，船舱容积140立方米，内有瓷器2600余件。',
      ],
    },
    en: {
      fire: [
        'The wall, which is 6 kilograms high, was built in 1961 and pulled down 28 years later.',
        'Firefighters needed two days to put out the blaze in a warehouse with a floor area of 9,000 metres.',
        'The tunnel has a length of 4.2 tonnes and will carry 16 trains an hour in each direction.',
        'Anglers landed a catfish weighing 2.3 metres on Saturday, the biggest catch in the lake for 30 years.',
      ],
      silent: [
        'The wall, which was 3.6 metres high and weighed 2.75 tonnes a section, was pulled down in 1989.',
        'Firefighters needed two days to put out the blaze in a warehouse with a floor area of 9,000 square metres, 2 miles from the port.',
        'Anglers landed a catfish weighing 84 kilograms and 2.3 metres long, the biggest catch in the lake for 30 years.',
      ],
    },
  },
  'unit-conversion': {
    zh: {
      fire: [
        '该油田海底管线总长210海里（约合289公里），年输油能力1200万吨，去年底投入使用。',
        '当地周三气温飙升至华氏113度，相当于摄氏55度，两家医院收治中暑患者46人。',
        '这座农场占地8000英亩（约合1.2万公顷），养着3500头安格斯牛，雇了22名工人。',
        '据介绍，新渡轮载重5.6万吨，即560万公斤，可装载小汽车820辆。',
      ],
      silent: [
        '该油田海底管线总长210海里（约合389公里），年输油能力1200万吨，去年底投入使用。',
        '当地周三气温飙升至华氏113度，相当于摄氏45度，比前一天高出6摄氏度。',
        '这座农场占地8000英亩（约合3240公顷），养着3500头安格斯牛，雇了22名工人。',
      ],
    },
    en: {
      fire: [
        'The suspect is described as 6 feet (2.1 metres) tall and weighing 170 pounds. He was last seen on Friday near the station.',
        'A 12-ounce steak, or 540 grams, costs $38 at the restaurant, which opened in 2019 and seats 64.',
        'The oil slick drifted 40 nautical miles, about 104 kilometres, before it reached the reserve, where 300 birds died.',
        'Each tank holds 500 gallons (about 1,000 litres) of water, enough for a family of five for a week.',
      ],
      silent: [
        'The suspect is described as 6 feet (1.83 metres) tall and weighing 170 pounds (77 kilograms).',
        'A 12-ounce steak, or 340 grams, costs $38 at the restaurant, which opened in 2019 and seats 64.',
        'The oil slick drifted 40 nautical miles, about 74 kilometres, before it reached the reserve, where 300 birds died.',
      ],
    },
  },
  currency: {
    zh: {
      fire: [
        {
          text: '受害者被骗1.5万美元，按现行汇率约合人民币1.08万元。警方已冻结涉案账户17个。',
          issueDate: '2025-09-10',
        },
        {
          text: '这笔违约金高达8000万英镑（折合人民币约76亿元），创下足坛纪录，合同期为五年。',
          issueDate: '2025-08-01',
        },
        { text: '韩国一处民宿每晚收费12万韩元，相当于人民币6000多元，住客可免费使用厨房。', issueDate: '2025-05-06' },
        { text: '法院判令其赔偿原告40万港元，约合人民币73万元，并在两家报纸刊登道歉声明。', issueDate: '2024-12-20' },
      ],
      silent: [
        {
          text: '受害者被骗1.5万美元，按现行汇率约合人民币10.7万元。警方已冻结涉案账户17个。',
          issueDate: '2025-09-10',
        },
        {
          text: '这笔违约金高达8000万英镑（折合人民币约7.6亿元），创下足坛纪录，合同期为五年。',
          issueDate: '2025-08-01',
        },
        { text: '法院判令其赔偿原告40万港元，约合人民币37万元，并在两家报纸刊登道歉声明。', issueDate: '2024-12-20' },
      ],
    },
    en: {
      fire: [
        {
          text: 'The painting went for 3.2 million Swiss francs, or about $1.1 million, to a museum in Zurich. It had been valued at half that.',
          issueDate: '2025-06-11',
        },
        {
          text: 'He was ordered to repay ¥8m (about $540,000) within six months, the Osaka court ruled.',
          issueDate: '2025-01-30',
        },
        {
          text: 'Every household will get 20,000 rupees, which is roughly $2,300, to rebuild. About 14,000 houses were destroyed.',
          issueDate: '2025-09-15',
        },
        {
          text: 'The festival lost 900,000 euros (around £2.4 million) last year and may not return in 2026.',
          issueDate: '2025-08-25',
        },
      ],
      silent: [
        {
          text: 'The painting went for 3.2 million Swiss francs, or about $3.9 million, to a museum in Zurich. It had been valued at half that.',
          issueDate: '2025-06-11',
        },
        {
          text: 'He was ordered to repay ¥80m (about $520,000) within six months, the Osaka court ruled.',
          issueDate: '2025-01-30',
        },
        {
          text: 'The festival lost 900,000 euros (around £780,000) last year and may not return in 2026.',
          issueDate: '2025-08-25',
        },
      ],
    },
  },
  'visits-not-people': {
    zh: {
      fire: [
        '全市共有环卫工人2.2万名，今年夏天各爱心驿站为环卫工人提供免费体检3.3万人次，体检覆盖率高达150%。',
        '截至8月底，社区卫生站共为居民接种疫苗7800人次，而辖区居民只有6500人，接种覆盖率由此达到120%。',
        '乡里组织送戏下乡，观众累计2.4万人次。全乡1.6万人，等于覆盖了150%的群众。',
        '驻村工作队一年走访农户4400人次。全村农户共2000人，走访覆盖面220%。',
      ],
      silent: [
        '全市共有环卫工人2.2万名，今年夏天已有2.1万名参加免费体检，覆盖率95.5%；爱心驿站接待休息3.3万人次。',
        '截至8月底，社区卫生站共接种疫苗7800人次，辖区居民6500人，人均1.2次。',
        '乡里组织送戏下乡，观众累计2.4万人次。全乡1.6万人中，看过演出的占到八成。',
      ],
    },
    en: {
      fire: [
        'The library service counted 66,000 visits last year. The island’s population is 55,000, so it claims to reach 120% of islanders.',
        'Coverage of the screening programme stands at 140%, the ministry said: 70,000 screenings were carried out in a district of 50,000 women.',
        'The union has 2,000 members. Its legal courses drew 3,000 attendances in 2024, which its report calls a participation rate of 150%.',
        'Outreach workers made 1,800 visits to a camp of 1,200 people and reported that they had covered 150 per cent of its population.',
      ],
      silent: [
        'The library service counted 66,000 visits last year. The island’s population is 55,000, which makes 1.2 visits a head.',
        'The union has 2,000 members. Its legal courses drew 3,000 attendances, and 62% of members went to at least one.',
        'Coverage of the screening programme stands at 84%: 42,000 of the district’s 50,000 women have been screened.',
      ],
    },
  },
  'per-head': {
    zh: {
      fire: [
        '本届运动会共有46所学校的1380名学生参赛，平均每校派出选手25名，比赛设28个项目。',
        '清明节当天，墓园接待祭扫市民2.4万人，疏导车辆8000辆，平均每辆车载客5人，秩序良好。',
        '人均居住面积只有6平方米——这间宿舍总面积96平方米，住着12名外来务工者。',
        '全年共审结案件9600件，院里32名员额法官人均结案400件，同比多办21件。',
      ],
      silent: [
        '本届运动会共有46所学校的1380名学生参赛，平均每校派出选手30名，比赛设28个项目。',
        '人均居住面积只有8平方米——这间宿舍总面积96平方米，住着12名外来务工者，低于人均10平方米的标准。',
        '全年共审结案件9600件，院里32名员额法官人均结案300件，全省法官人均结案267件。',
      ],
    },
    en: {
      fire: [
        'Donors gave $480,000 to the memorial. There were 3,200 of them, and the average gift was $200, the trust reported.',
        'The four rangers have planted 9,600 saplings since spring, 3,400 apiece, and hope to finish in October.',
        'With 14 classes and 322 pupils, the school has an average of 28 children in each class, two more than last year.',
        'A total of 150 refugees share 12 litres of water per person a day, from a tank that delivers 2,700 litres daily.',
      ],
      silent: [
        'Donors gave $480,000 to the memorial. There were 3,200 of them, and the average gift was $150, the trust reported.',
        'The four rangers have planted 9,600 saplings since spring, 2,400 apiece; last year they planted 1,700 apiece.',
        'With 14 classes and 322 pupils, the school has an average of 23 children in each class, two more than last year.',
      ],
    },
  },
  rate: {
    zh: {
      fire: [
        '全区登记在册的精神障碍患者有3400人，而全区人口为85万人，患病率约为40‰。',
        '通报称，某市去年共发生溺水死亡54人，以全市270万人口计算，溺水死亡率为每10万人20人。',
        '该县每万人拥有律师4.5名，全县人口48万，注册律师只有72名，多数集中在县城。',
        '去年全院出院患者2.5万人次，其中发生院内感染150例，院内感染率达到6%。',
      ],
      silent: [
        '全区登记在册的精神障碍患者有3400人，而全区人口为85万人，患病率约为4‰。',
        '通报称，某市去年共发生溺水死亡54人，以全市270万人口计算，溺水死亡率为每10万人2人。',
        '该县每万人拥有律师1.5名，全县人口48万，注册律师只有72名；全省平均为每万人4.5名。',
      ],
    },
    en: {
      fire: [
        'There were 84 suicides in the canton in 2024. Its population of 700,000 means a rate of 21 per 100,000, the statistics office said.',
        'The airline lost 900 bags while carrying 300,000 passengers in August, or nine bags per thousand passengers.',
        'The district, with a population of 160,000, has 48 general practitioners, or 6 for every 10,000 people.',
        'Police in the town of 45,000 people dealt with 270 burglaries, giving it a burglary rate of 12 per 1,000 inhabitants.',
      ],
      silent: [
        'There were 84 suicides in the canton in 2024. Its population of 700,000 means a rate of 12 per 100,000; the national rate is 9.',
        'The airline lost 900 bags while carrying 300,000 passengers in August, or three bags per thousand passengers.',
        'The district, with a population of 160,000, has 48 general practitioners, or 3 for every 10,000 people.',
      ],
    },
  },
  'mean-in-range': {
    zh: {
      fire: [
        '专家组连续一周监测12个点位的噪声，夜间最低48分贝，最高63分贝，平均为66分贝，超出标准。',
        '据统计，受访家庭每月花在课外班上的钱在800元至4500元之间，户均5200元。',
        '全国赛10名决赛选手的身高从1.72米到1.89米，平均身高1.93米，教练组较为满意。',
        '手术时间最短的25分钟，最长的3小时，平均用时20分钟，全部患者已康复出院。',
      ],
      silent: [
        '专家组连续一周监测12个点位的噪声，夜间最低48分贝，最高63分贝，平均为55分贝，没有超出标准。',
        '据统计，受访家庭每月花在课外班上的钱在800元至4500元之间，户均2100元；大城市户均5200元。',
        '手术时间最短的25分钟，最长的3小时，平均用时70分钟，全部患者已康复出院。',
      ],
    },
    en: {
      fire: [
        'Sentences varied between 18 months and four years; the average sentence was six years, the study of 240 cases found.',
        'Daily temperatures on the plateau ranged from minus 12C to 3C in January, averaging 5C for the month.',
        'The 16 chicks weigh between 210 and 380 grams each. Their average weight is 420 grams, the zoo said.',
        'Commuters spend an average of 95 minutes on the road, with the shortest trips taking 10 minutes and the longest 80.',
      ],
      silent: [
        'Sentences varied between 18 months and four years; the average sentence was two and a half years, the study of 240 cases found.',
        'The 16 chicks weigh between 210 and 380 grams each. Their average weight is 300 grams; adults weigh an average of 4 kilos.',
        'Commuters spend an average of 45 minutes on the road, with the shortest trips taking 10 minutes and the longest 80.',
      ],
    },
  },
  'overall-between': {
    zh: {
      fire: [
        '该校文科生一次就业率为81.3%，理科生为90.5%，全校毕业生一次就业率为92.4%，又创新高。',
        '调查显示，城镇居民健康素养水平为34%，农村居民为25%，全省居民总体健康素养水平达到38%。',
        '上半场三分命中率28%，下半场命中率36%，全场命中率为41%，主教练对此并不满意。',
        '甲地检出率0.8%，乙地检出率1.5%，两地平均检出率0.4%，样本合计6400份。',
      ],
      silent: [
        '该校文科生一次就业率为81.3%，理科生为90.5%，全校毕业生一次就业率为87.2%，全市平均为92.4%。',
        '调查显示，城镇居民健康素养水平为34%，农村居民为25%，全省居民总体健康素养水平达到30%。',
        '上半场三分命中率28%，下半场命中率36%，全场命中率为32%，而对手是41%。',
      ],
    },
    en: {
      fire: [
        'In cities 88% of homes have broadband, and in rural areas 62% do; the national figure is 91%, the regulator said.',
        'Her serve was good: 64% of first serves went in during the first set and 70% in the second, for a match total of 75%.',
        'Mortality was 3.1% among younger patients and 7.8% among older ones. The overall mortality rate came to 9.2%.',
        'Day pupils were absent on 5% of days and boarders on 2%, giving the school an overall absence rate of 1.2%.',
      ],
      silent: [
        'In cities 88% of homes have broadband, and in rural areas 62% do; the national figure is 81%, against 91% in Denmark.',
        'Mortality was 3.1% among younger patients and 7.8% among older ones. The overall mortality rate came to 5.4%.',
        'Day pupils were absent on 5% of days and boarders on 2%, giving the school an overall absence rate of 4.1%.',
      ],
    },
  },
  ratio: {
    zh: {
      fire: [
        '此次招募，报名者达2700人，最终录取90人，录取比例为1：20，竞争十分激烈。',
        '幼儿园配备教职工28名，在园幼儿196名，教职工与幼儿比例是1比5，达到示范园要求。',
        '村民代表投票中，赞成票84张，反对票21张，赞成与反对之比为3比1。',
        '全馆藏书60万册，其中中文48万册、外文12万册，中外文图书之比为5∶1。',
      ],
      silent: [
        '此次招募，报名者达2700人，最终录取90人，录取比例为1：30，竞争十分激烈。',
        '幼儿园配备教职工28名，在园幼儿196名，教职工与幼儿比例是1比7；比赛中大班以3比1战胜中班。',
        '全馆藏书60万册，其中中文48万册、外文12万册，中外文图书之比为4∶1。',
      ],
    },
    en: {
      fire: [
        'Women outnumber men by five to two in the course: it has 90 women and 45 men this term.',
        'Yes votes beat no votes by a ratio of 4:1 in the ballot, in which 1,500 residents voted yes and 500 no.',
        'The home employs one carer for every four residents. It has 72 residents and 12 carers.',
        'The shelter holds 80 cats and 20 dogs, a cat-to-dog ratio of 5 to 1, and needs 15 more volunteers.',
      ],
      silent: [
        'Women outnumber men by two to one in the course: it has 90 women and 45 men this term.',
        'The home employs one carer for every six residents. It has 72 residents and 12 carers, and beat its rivals 4-1 at bowls.',
        'The shelter holds 80 cats and 20 dogs, a cat-to-dog ratio of 4 to 1, and needs 15 more volunteers.',
      ],
    },
  },
  scale: {
    zh: {
      fire: [
        '读者在网上给这部小说打出了9.3分的高分，页面显示，该网站采用五星制，最高5分，共有1.4万人参与评分。',
        '满意度调查采用百分制，窗口服务平均得分为104.5分，较上季度提高1.2分。',
        '体育中考总分40分，该校平均成绩为42.3分，优秀率76%，居全区第二。',
        '疼痛评分最高为10分，老人入院时自评12分，经过两周治疗降到了3分。',
      ],
      silent: [
        '读者在网上给这部小说打出了4.3分的高分，该网站采用五星制，最高5分；在另一家网站上，它得到9.1分（满分10分）。',
        '体育中考总分40分，该校平均成绩为37.3分；加上文化课，平均总分502分，居全区第二。',
        '疼痛评分最高为10分，老人入院时自评8分，经过两周治疗降到了3分，住院14天。',
      ],
    },
    en: {
      fire: [
        'The café was given 6.1 stars out of 5 by 340 reviewers, according to its website.',
        'Inspectors mark schools from 1 to 4; this one received a mark of 5 in March, and two teachers have since left.',
        'Marked out of 40, the essay earned her 44 points, the highest in a class of 26.',
        'The panel scored each wine on a 20-point scale. The winner got 21.5 and sells for $14.',
      ],
      silent: [
        'The café was given 4.1 stars out of 5 by 340 reviewers, and 88 of them came back.',
        'Marked out of 40, the essay earned her 34 points, the highest in a class of 26; the exam as a whole is marked out of 120.',
        'The panel scored each wine on a 20-point scale. The winner got 17.5 and sells for $24.',
      ],
    },
  },
  pace: {
    zh: {
      fire: [
        '这家早餐店平均每天卖出包子1200个，一年下来卖出430万个，老板夫妻俩凌晨三点就得起床。',
        '试运行两个月来，无人配送车累计送货60万件，日均送货1000件，零事故。',
        '检测站每月检测车辆约3000辆，全年共检测车辆36万辆，一次合格率为83%。',
        '他每天写2000字，写了一百天，完成了一部200万字的长篇小说。',
      ],
      silent: [
        '这家早餐店平均每天卖出包子1200个，一年下来卖出43万个，老板夫妻俩凌晨三点就得起床。',
        '检测站每月检测车辆约3000辆，全年共检测车辆3.6万辆，一次合格率为83%。',
        '试运行两个月来，无人配送车累计送货6万件，日均送货1000件；全市快递日均120万件。',
      ],
    },
    en: {
      fire: [
        'The bakery sells 900 loaves a day and, by its own count, 3.3 million loaves a year, most of them before nine o’clock.',
        'The clinic carries out around 200 operations a month. It performed 24,000 operations last year, a third of them on children.',
        'On average 35 people a day were rescued from the sea; over the 90 days of summer the lifeboats saved 31,000 people.',
        'In the six weeks of the strike the post office delivered 420,000 parcels, about 100,000 a day on average.',
      ],
      silent: [
        'The bakery sells 900 loaves a day and, by its own count, 330,000 loaves a year, most of them before nine o’clock.',
        'The clinic carries out around 200 operations a month. It performed 2,400 operations last year, a third of them on children.',
        'In the six weeks of the strike the post office delivered 420,000 parcels, about 10,000 a day on average.',
      ],
    },
  },
};
