/** News articles of several sorts, full of figures, in which every figure agrees with every other. */
export interface CleanArticle {
  readonly lang: 'zh' | 'en';
  readonly title: string;
  readonly text: string;
  readonly issueDate: string;
}

const issueDate = '2025-10-20';

export const CLEAN_ARTICLES: readonly CleanArticle[] = [
  {
    lang: 'zh',
    issueDate,
    title: '云溪县前三季度财政收入增长8.5%',
    text: `本报讯 记者10月18日从云溪县财政局获悉，今年前三季度，全县完成一般公共预算收入18.62亿元，同比增长8.5%，完成年度预算的78.6%。其中，税收收入13.04亿元，占一般公共预算收入的70.0%，比去年同期提高1.3个百分点；非税收入5.58亿元，占30.0%。

从主要税种看，增值税完成5.21亿元，增长9.7%；企业所得税2.36亿元，增长12.4%；个人所得税0.84亿元，下降3.1%；契税1.12亿元，同比下降15.6%，主要受房地产市场成交面积减少影响。前三季度，全县商品房销售面积41.3万平方米，比去年同期的48.6万平方米下降15.0%，成交均价为每平方米6850元，同比微涨0.6%。

支出方面，前三季度全县一般公共预算支出46.8亿元，同比增长4.2%，其中民生支出37.9亿元，占比81.0%。教育支出12.3亿元，社会保障和就业支出9.6亿元，卫生健康支出6.7亿元，三项合计28.6亿元，占民生支出的75.5%。“钱要花在刀刃上。”县财政局局长周启明介绍，今年压减一般性支出3200万元，“三公”经费同比下降6.8%，全部用于补充乡镇基层运转。

项目建设提速。全县今年安排重点项目126个，总投资312亿元，年度计划投资68亿元。截至9月底，已开工118个，开工率93.7%，其余8个项目正在办理前期手续；累计完成投资54.4亿元，占年度计划的80.0%。投资6.4亿元的云溪大桥主体工程已完成八成，桥长1280米、宽32米，设双向六车道，设计时速60公里，预计2026年6月通车。

农业生产保持稳定。全县粮食播种面积52.3万亩，比上年增加0.7万亩；预计总产量23.5万吨，平均亩产449公斤。生猪存栏31.2万头，出栏46.5万头，同比分别增长2.3%和3.8%。茶叶种植面积8.6万亩，产值11.2亿元，带动1.9万户茶农增收，户均茶叶收入约5.9万元。

消费市场回暖。前三季度，社会消费品零售总额89.4亿元，增长6.1%；其中城镇72.7亿元，乡村16.7亿元，分别增长5.8%和7.4%。国庆中秋长假八天，全县接待游客62.4万人次，同比增长14.3%，实现旅游收入3.1亿元，人均消费约497元。全县现有A级景区12家，其中4A级3家、3A级9家；星级民宿从2020年的26家增加到今年的71家，五年净增45家。

就业和收入方面，前三季度城镇新增就业4860人，完成全年目标任务5500人的88.4%；城镇登记失业率3.2%，低于4.5%的控制线。全县居民人均可支配收入24180元，同比增长5.9%，其中城镇居民31250元，农村居民18430元，城乡收入比由去年同期的1.73缩小到1.70。`,
  },
  {
    lang: 'zh',
    issueDate,
    title: '从26台到300多台：一家乡村医院的二十年',
    text: `清晨6点40分，安宁镇中心卫生院的大门刚刚打开，挂号窗口前已经排了十几个人。院长孙志红今年51岁，1996年从卫校毕业后就在这里工作，算来已有29年。

“刚来那会儿，全院只有17名职工、20张床位，最值钱的设备是一台旧X光机。”孙志红说。如今，卫生院有职工86名，其中医生34名、护士38名、药剂和检验人员14名；床位扩到120张，是当年的6倍；医疗设备从2005年的26台（套）增加到312台（套）。

变化背后是持续的投入。2005年至2025年的20年间，各级财政累计投入4360万元，其中最近五年投入2180万元，正好占一半。2021年建成的新门诊楼建筑面积5600平方米，造价1680万元，平均每平方米3000元。

记者翻看卫生院的统计台账：2015年，全年门诊3.1万人次，住院1240人次；2024年，门诊增至7.4万人次，住院增至3860人次。今年前9个月，门诊6.1万人次，日均约220人次，住院3010人次，平均住院日7.2天，比2015年的9.8天缩短2.6天。病床使用率由58%提高到83%，转诊率由21%下降到9%。

镇上的老人感受最深。全镇常住人口3.8万人，其中60岁及以上老年人9120人，占24.0%；65岁及以上6650人，占17.5%。卫生院与村卫生室组成28个家庭医生团队，签约老年人8390人，签约率92.0%。78岁的吴桂英患高血压十多年，过去每次去县医院要倒两趟车，来回56公里，花上大半天。“现在小徐大夫每两个月上门一次，量血压、送药，一分钱出诊费不收。”

小徐名叫徐晨，27岁，2020年大学毕业后考进卫生院，是34名医生里最年轻的一位。他负责3个村、436位签约居民，其中高血压患者171人、糖尿病患者64人，有29人两种病都有。去年，他的手机通话记录里有2300多个来自患者的电话，平均每天六七个。

人才曾是最大的难题。2010年到2016年，卫生院先后招来19名大学生，走了11名，留下8名。“留不住人，买再好的机器也没用。”孙志红说。2017年起，县里实行“县管乡用”，新招医生的待遇与县医院看齐，每月另发800元乡镇补贴。此后八年招进31人，仅3人离开。

2023年，卫生院的胃镜室开张，两年多做胃镜检查1850例，查出早期胃癌13例，全部及时手术。“13个人，就是13个家庭。”说到这里，孙志红停了停。墙上的公示栏写着最新一次满意度测评：发放问卷200份，收回188份，表示满意和基本满意的181份，满意率96.3%。有7位患者提了意见，其中4位嫌停车难，3位希望增设晚间门诊。

11月起，晚间门诊将正式试行，每周二、周四18时至20时30分。`,
  },
  {
    lang: 'zh',
    issueDate,
    title: '全国青少年田径锦标赛落幕 江北队18金居首',
    text: `本报江北10月19日电 为期5天的全国青少年田径锦标赛19日在江北体育中心落幕。来自29个代表队的1136名运动员参加了44个小项的角逐，其中男子项目22项、女子项目21项、混合接力1项。东道主江北队以18金11银9铜共38枚奖牌位列金牌榜和奖牌榜首位，南粤队7金10银8铜居次，河东队以5金6银4铜排名第三。

本次比赛共产生奖牌132枚，29个代表队中有23个队获得奖牌，15个队至少获得一枚金牌。2人2次打破全国青年纪录，另有11人14次刷新个人最好成绩。

男子100米决赛中，19岁的江北选手韩骁以10秒21夺冠，比第二名快0.08秒，这也是他今年第三次跑进10秒25。“起跑反应时0.142秒，还可以更快。”教练罗军说。去年同一赛事，韩骁的成绩是10秒38，名列第五；一年提高了0.17秒。

女子跳高金牌属于17岁的苏曼，她以1米89的成绩把个人纪录提高了3厘米，身后的亚军成绩为1米86，季军1米83。苏曼身高1米81，14岁才从排球改练田径。男子铅球冠军的成绩为19米64，比亚军多出52厘米。

女子4×100米接力，江北队以44秒07获得第一，南粤队44秒35，河东队44秒91。4名江北姑娘的平均年龄只有18.5岁，其中两人18岁、两人19岁。

赛事组委会介绍，五个比赛日共吸引现场观众4.6万人次，单日最高1.3万人次，平均每天9200人次；线上直播累计观看量达2870万次，较上届的1930万次增长48.7%。本届赛事招募志愿者620名，其中高校学生540名，占87.1%，其余80名来自社区。

场馆方面，江北体育中心可容纳3.5万名观众，2019年动工，2022年启用，总投资21.6亿元。投用三年来承办各类赛事86场，其中国际赛事9场、全国性赛事27场、省级及以下赛事50场；平时向市民开放，年均接待健身市民约75万人次。

下一届锦标赛将于2026年10月在南粤举行。`,
  },
  {
    lang: 'zh',
    issueDate,
    title: '调查：近六成受访青年每天运动不足半小时',
    text: `近日，市青年发展研究中心发布《城市青年运动习惯调查》。本次调查在9月1日至15日进行，共回收有效问卷2460份，受访者年龄在18岁至35岁之间，其中男性1181人，占48.0%，女性1279人，占52.0%。

结果显示，58.4%的受访青年每天运动不足30分钟，27.1%为30分钟至1小时，14.5%超过1小时。与2022年的调查相比，“不足30分钟”的比例下降了5.2个百分点，“超过1小时”的比例由11.3%上升到14.5%。

为什么不运动？在可多选的情况下，“没时间”以66.7%居首，“太累”占51.2%，“没有同伴”占33.8%，“附近没有场地”占29.4%，“费用高”占18.6%。从最常参加的运动（单选）看，跑步占34.2%、健身房锻炼占21.5%、羽毛球占13.7%、骑行占9.8%、游泳占6.3%，其他占14.5%。

运动支出差别明显。受访者过去一年用于运动的花费平均为1860元，最低为0元，最高达2.4万元，中位数为900元。月收入8000元以上者平均花费3120元，是月收入5000元以下者980元的3.2倍。约三分之一（33.5%）的受访者购买过健身卡，其中四成以上坦言“办卡后去过不到10次”。

场地供给正在改善。据市体育局统计，全市现有体育场地2.86万个，总面积3150万平方米；常住人口1050万人，人均体育场地面积3.0平方米，比2020年的2.4平方米增加0.6平方米。全市218所中小学的操场在周末向社会开放，占应开放学校总数的87.2%，预约系统上线以来累计接待126万人次。

29岁的程序员方宁属于“超过1小时”的那一群。他每周跑步4次，每次10公里，一年跑了将近2000公里，体重从82公斤降到70公斤，减了12公斤。“一开始我连3公里都跑不下来。”他所在的跑团有成员143人，三年前成立时只有12人。

研究中心副主任何敏建议，企业每天安排20分钟工间操，社区在步行15分钟范围内配齐健身设施。她说，如果“不足30分钟”的比例能从58.4%降到50%以下，到2030年全市经常参加锻炼的人数有望超过450万人。

受访者中，有1号人群——运动“零基础”者312人，占12.7%。其中近半数表示，只要有人带，就愿意试试。`,
  },
  {
    lang: 'zh',
    issueDate,
    title: '台风“海棠”致两市停电 抢修队伍连夜驰援',
    text: `受今年第17号台风“海棠”影响，10月15日夜间至17日，东海、临海两市普降暴雨。气象部门监测，15日20时至17日8时的36小时内，两市平均降雨量186毫米，最大为东海市白沙镇的412毫米，最小为临海市西岭乡的74毫米。台风登陆时中心附近最大风力14级，风速每秒42米。

灾情牵动人心。截至17日18时，两市共转移群众8.37万人，其中东海市5.12万人、临海市3.25万人；开放避灾安置点346个，集中安置1.94万人。倒塌房屋63间，农作物受灾面积11.8万亩，初步统计直接经济损失6.7亿元。因提前转移，没有人员伤亡。

电力抢修争分夺秒。台风共造成23条10千伏线路跳闸，41.6万户停电。国网两市公司出动抢修人员2870人、车辆640辆，调集发电车38辆。到17日中午12时，已恢复供电37.9万户，恢复率91.1%；到18日8时，仍有9600户未复电，主要分布在道路塌方的5个山区乡镇。18日22时，全部停电用户恢复供电。

交通方面，两市境内高速公路关闭7个收费站，国省道中断14处，铁路停运列车56列，东海机场取消航班112架次，占当日计划航班的74.7%。18日起，机场恢复正常，当天计划起降150架次，实际执行147架次。

保险公司已启动快速理赔。到19日，共接到报案1.28万件，其中车险8900件、农险2600件、家财险及其他1300件；已赔付4150件，赔款金额6230万元，平均每件约1.5万元。省里紧急下拨救灾资金5000万元，其中东海市3000万元、临海市2000万元。

“水退到哪里，消毒就做到哪里。”临海市疾控中心主任叶文说，全市组织消杀队伍52支、队员430人，完成消杀面积260万平方米。农技人员分赴田间，指导农户抢收晚稻，目前已抢收4.3万亩，约占两市待收面积的三成。

气象专家提醒，10月下旬仍可能有1至2个台风影响东南沿海，较常年同期的0.6个偏多。`,
  },
  {
    lang: 'en',
    issueDate,
    title: 'Northport council backs £48m flood wall',
    text: `Northport council voted 14-5 on Thursday to build a £48 million flood wall along the Tarn, ending a debate that has lasted six years. Two members were absent. The wall will run for 3.2 miles (5.1 km) from the old brewery to the railway bridge and is due to be finished in spring 2028.

The government will pay £30 million of the cost, the county £10 million and the council £8 million. The council's share comes to about £104 for each of the town's 77,000 residents, the finance officer, Ruth Adair, told the meeting. Council tax will rise by 2.1% next April, or £36 a year for an average household, which now pays £1,714.

The Tarn has flooded the town four times since 2000. The worst flood, in December 2015, reached 1,340 homes and 212 shops and offices, 1,552 buildings in all, and caused damage put at £61 million. In February 2020 the water came into 486 homes, and in October 2023 into 309. Insurers paid £18.4 million after the last flood, an average of about £46,000 for each of 400 claims.

Under the plan, 1,290 homes will be protected against a flood of a size expected once in a hundred years, up from 410 that have such protection now. Some 75 homes upstream will stay outside the wall. "We are the ones who will get the water," said Colin Webb, 63, who has lived in Mill Lane since 1989. His house has been flooded three times. The council has set aside £1.5 million, £20,000 for each of the 75 homes, for doors, pumps and raised wiring.

A survey of 1,150 residents in June found that 64% supported the wall, 23% opposed it and 13% had no opinion. Support was 71% among homeowners and 52% among tenants. The poll has a margin of error of 2.9 percentage points. In a similar survey in 2021, 55% were in favour.

Work will close the riverside path for 20 months. About 140 trees will be felled and 420 planted, three for each one lost. The contractor, Hallam & Sons, expects to employ 160 people at the peak of the work, a quarter of them apprentices from the two local colleges.

Opponents say the money would be better spent on 11 miles of blocked drains. "Half of the homes flooded in 2023 were nowhere near the river," said Jill Marsh, one of the five councillors who voted against. The water company has promised to clean 6 miles of drains by 2027.`,
  },
  {
    lang: 'en',
    issueDate,
    title: 'Bus company carries 12% more passengers after fares are cut',
    text: `Passenger numbers on Westbay Buses rose 12% in the year to September after single fares were cut to $2, the company said on Monday. It carried 18.2 million passengers, compared with 16.25 million in the year before. Revenue fell 4%, to $31.2 million from $32.5 million, because the average fare dropped from $2.00 to about $1.71.

The company runs 214 buses on 46 routes, 31 of them in the city and 15 in the surrounding districts. Of the buses, 78 are electric, 96 are hybrids and 40 run on diesel; the last diesels are to go by the end of 2028. Each electric bus costs about $620,000, some 40% more than a hybrid, but saves $38,000 a year in fuel.

Punctuality improved. In September, 87.4% of departures were on time, up 3.1 percentage points from 84.3% a year earlier. Just 0.6% were cancelled. On route 9, the busiest, which carries 7,400 passengers on an average weekday, buses now come every six minutes in the morning rush instead of every eight.

Drivers remain scarce. Westbay employs 512 drivers and has 38 vacancies, down from 71 last year. It hired 94 drivers in the past 12 months, while 61 left or retired. Starting pay went up from $23.50 to $25.85 an hour, an increase of 10%.

The city council paid for the fare cut with a grant of $5.4 million for two years, $2.7 million a year. "Every dollar we put in has brought 72 cents' worth of extra trips," said the council's transport chief, Daniel Osei, who wants to extend the scheme to 2029. A decision is expected in December. Two of the nine council members have said they will vote against it.

Passengers seem pleased. Of 2,400 people questioned on board in August, 1,848, or 77%, said that they were satisfied with the service, 14% were neither satisfied nor dissatisfied, and 9% were dissatisfied. Among those aged 18 to 25, almost half said they had used the bus more often since fares fell. Crowding was the most common complaint, named by 31% of all passengers, followed by lateness at 22%; respondents could give several answers.

Maria Lopez, 44, a nurse, sold her second car in March. "I used to spend $190 a month on petrol and parking," she said. "Now I spend about $70 on the bus." That saves her $120 a month.`,
  },
  {
    lang: 'en',
    issueDate,
    title: 'Three centuries under one roof',
    text: `When Eleanor Price unlocked the door of Harwood Hall on a wet morning in 1998, rain was coming through the roof in 17 places and only 9 of the 43 rooms could be used. She was 29 and had inherited the house, 640 acres of land and a debt of £1.1 million.

Today Price is 56, the roof is sound, and 41,000 people visit the hall each year. "I counted the buckets every night," she says. "When we got down to three, I knew we would make it."

The house was built between 1721 and 1734 for a wool merchant, Josiah Harwood, at a cost of about £14,000. The east wing was added in the 1840s and pulled down in 1953, which left 43 rooms of the original 60. A fire in 1911 destroyed 12 paintings and about a third of the library, which had held some 9,000 books.

Repairs have taken 24 years and cost £6.8 million. The national heritage fund gave £2.9 million, other trusts gave £1.3 million, and the remaining £2.6 million came from visitors, weddings and the sale of 85 acres. The roof alone took 38 months, 62 tonnes of lead and 21,000 slates.

The hall's busiest year was 2019, with 46,500 visitors. In 2020 it opened for 11 weeks and had 6,200. Numbers recovered to 28,000 in 2021 and 37,500 in 2023. About two-thirds of visitors come from within 50 miles (80 km). Tickets cost £14 for adults and £6 for children, who make up roughly a fifth of all visitors.

The estate employs 22 people all year and 35 in summer. In 1901, according to the census, 48 servants and gardeners worked here, 19 of them indoors and 29 outdoors. Electricity bills came to £88,000 last year, half of what they would have been without the 310 solar panels on the stable block, which supply 52% of the hall's power.

Weddings bring in £420,000 a year, 38% of the hall's income of £1.1 million; tickets bring in £480,000, and the shop and café £200,000. There were 70 weddings last year, at an average price of £6,000.

Not everything has been saved. Eleven rooms on the top floor are still closed, and the orangery, which has 96 broken panes, will need £350,000. Price hopes to finish by 2034, when the house will be 300 years old. "I will be 65," she says, "and I would like to sit down."`,
  },
  {
    lang: 'en',
    issueDate,
    title: 'Measles cases fall as vaccination recovers',
    text: `The number of measles cases in the province fell to 186 in the first nine months of 2025 from 324 in the same period of last year, a drop of 43%, the public health agency reported on Wednesday. No deaths were recorded. In 2024 as a whole there were 402 cases and one death.

Of the 186 patients, 151 had not been vaccinated, 22 had received one dose and 13 had received two. Children under five accounted for 97 cases, or 52%. Thirty-eight people, about one in five, were treated in hospital, and four needed intensive care.

Two doses give lasting protection to about 97% of people. Coverage with two doses among seven-year-olds rose to 91.2% this year, up 2.4 percentage points from 88.8% in 2023, but it is still below the 95% that is needed to stop outbreaks. Coverage ranges from 83% in the Lake district to 96% in the capital.

The province has 5.4 million people, so the rate this year stands at 3.4 cases per 100,000, against 6.0 per 100,000 in the same months of 2024. The largest outbreak, in the town of Carden, began on March 3 and lasted 64 days. It infected 58 people, of whom 49 were pupils or staff of two schools. Some 1,900 contacts were traced and 1,230 were vaccinated within 72 hours.

"We spent about $1.4 million on that outbreak alone, roughly $24,000 per case," said Dr Helen Brandt, the agency's director. "A dose of vaccine costs $21." The agency has hired 36 nurses and opened 12 evening clinics, which gave 17,800 doses between April and September, nearly 3,000 a month.

A survey of 2,050 parents in May found that 82% were confident in the vaccine, 11% had doubts and 7% were opposed. Among parents with doubts, four in ten said that they had not been able to get a clear answer from a doctor. The survey had a margin of error of 2.2 points.

Measles is among the most contagious of diseases: one patient infects 12 to 18 others where nobody is immune. Before the vaccine came into use in 1966, the province had some 20,000 cases in a bad year. From 2001 to 2015 it never had more than 40.

The agency will offer free catch-up doses until March 31, 2026. It estimates that 61,000 children and young people under 20 have missed at least one dose.`,
  },
  {
    lang: 'en',
    issueDate,
    title: 'Chipmaker to cut 1,800 jobs as quarterly profit halves',
    text: `Lumora, a maker of chips for cars, said on Thursday that it would cut 1,800 jobs, 9% of its staff of 20,000, after its profit fell by half in the third quarter. Net profit came to $112 million, down 50% from $224 million a year earlier. Sales fell 11%, from $1.84 billion to $1.64 billion.

The company sells 62% of its chips to carmakers, 23% to makers of machinery and 15% to other customers. Sales to carmakers dropped 16%, while sales for data centres, still a small business, doubled to $96 million from $48 million. Europe brought in $690 million, Asia $610 million and the Americas $340 million.

Shares closed 7.4% lower at $41.20, the lowest since June 2023, and have lost 28% this year. At that price the company is worth $13.2 billion.

About 1,100 of the jobs will go in Germany, where Lumora employs 8,600 people, and 700 in other countries. The cuts will cost $180 million and save $240 million a year from 2027. "We are adjusting to a market that will not come back quickly," said the chief executive, Ana Keller, who took over in 2022. She forecast sales of $6.4 billion to $6.6 billion for the full year, after $7.3 billion in 2024. Sales in the first three quarters were $4.83 billion, against $5.46 billion in the same period of last year.

Gross margin narrowed to 38.5% of sales from 43.1%. Stocks rose to 148 days of sales, from 121 a year ago; the company wants to bring them down to 110 by the end of next year. Spending on new plants will be cut from $1.5 billion this year to $900 million in 2026, or by 40%. The opening of a $2.8 billion plant near Dresden, planned for 2027, has been put off by 18 months.

Union leaders said that they would fight the plan. "Three years ago they took 310 million euros in subsidies," said Jens Vogt of the metalworkers' union. The union has called a rally on Saturday, October 25, and expects 4,000 to 5,000 people.

Analysts were divided. Of the 19 who follow the company, eight recommend buying the shares, nine holding and two selling; the average price target is $47, with estimates ranging from $34 to $62. One analyst, Priya Nair, called the cuts overdue: sales per employee had fallen from $401,000 to about $325,000 in two years, she said.`,
  },
];
