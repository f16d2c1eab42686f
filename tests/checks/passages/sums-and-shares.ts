import type { FreshPassages } from './fresh.ts';

/** Rules about wholes, parts and percentages, told in the words of different papers. */
export const SUMS_AND_SHARES: FreshPassages = {
  'sum-exhaustive': {
    zh: {
      fire: [
        '评审团共有21人，由9名教授、6名工程师和4名企业代表组成。',
        '合唱团六十人，其中男声二十五人、女声三十三人，别无他人。',
        '项目总投资3.5亿元，由中央资金1.5亿元、省级资金0.9亿元和自筹资金0.6亿元构成。',
        '全镇辖17个村（社区），由12个行政村和4个社区组成。',
      ],
      silent: [
        '评审团共有21人，由9名教授、6名工程师和6名企业代表组成。',
        '全年共收到来信340封，其中建议类120封、咨询类90封。',
      ],
    },
    en: {
      fire: [
        'The jury is made up of 12 people: seven women and four men.',
        'The fleet consists of 85 buses, comprising 50 diesel and 30 electric vehicles.',
        'All 240 apartments were sold, 150 to families and 80 to single buyers, with none left over.',
        'The budget of $9.5 million is composed of $5.6 million in grants and $3.2 million in loans.',
      ],
      silent: [
        'The jury is made up of 12 people: seven women and five men.',
        'The town repaired 82 houses this year, with 35 in the east, 29 in the west and 18 in the centre, and no others.',
        'The library lent 4,300 books in May, including 1,200 novels and 800 picture books.',
      ],
    },
  },
  'part-exceeds-whole': {
    zh: {
      fire: [
        '此次共筛查学生860名，其中近视学生912名。',
        '全村有耕地1500亩，其中水稻种植面积1.6千亩。',
        '图书馆现有藏书12万册，其中外文图书14万册。',
        '应聘者四百余人，其中硕士以上学历五百二十人。',
      ],
      silent: ['此次共筛查学生860名，其中近视学生312名。', '全村有耕地1500亩，种植水稻收入160万元。'],
    },
    en: {
      fire: [
        'The clinic saw 75 patients on Monday, including 90 children.',
        'Of the 1,200 trees planted, 1,350 survived the winter.',
        'Some 40 ships were inspected, of which 52 failed.',
        'The firm employs 300 people, 310 of whom work from home.',
      ],
      silent: [
        'The clinic saw 75 patients on Monday, including 19 children.',
        'Of the 1,200 trees planted, 350 died; the city will plant 1,500 more.',
      ],
    },
  },
  'subset-sum': {
    zh: {
      fire: [
        '全校教师96名：语文组40名、数学组35名、英语组28名。',
        '受灾房屋共500间，其中倒塌180间、严重损坏210间、一般损坏190间。',
        '本届比赛吸引选手300名，其中青年组160名、中年组90名、老年组80名。',
        '展出作品80件，其中油画38件、水彩27件、版画21件。',
      ],
      silent: [
        '全校教师96名：语文组40名、数学组35名、英语组21名。',
        '志愿者60名，其中大学生45名、女性38名、外地人20名。',
      ],
    },
    en: {
      fire: [
        'The zoo keeps 90 animals: 45 mammals, 38 birds and 20 reptiles.',
        'Of the 200 complaints, 110 concerned noise, 70 parking and 45 litter.',
        'There are 64 rooms, including 30 single, 28 double and 12 family rooms.',
        'Among 150 flights, 90 were on time, 50 were late and 22 were cancelled.',
      ],
      silent: [
        'The zoo keeps 90 animals: 45 mammals, 28 birds and 17 reptiles.',
        'Of the 200 volunteers, 150 are students and 120 are women.',
      ],
    },
  },
  'shares-sum': {
    zh: {
      fire: [
        '调查显示，满意的占52%，一般的占35%，不满意的占23%。',
        '从车型看，轿车占58.2%、SUV占31.5%、其他车型占18.3%。',
        '支持率为55%，反对率为32%，其余8%表示说不清。',
        '三次产业占比分别为7.1%、41.2%和46.7%。',
      ],
      silent: ['调查显示，满意的占52%，一般的占35%，不满意的占13%。', '三次产业占比分别为7.1%、41.2%和51.7%。'],
    },
    en: {
      fire: [
        'Asked about the plan, 48% approved, 41% disapproved and 21% had no opinion.',
        'Voters split 61% yes and 49% no.',
        'By fuel, petrol made up 55% of sales, diesel 30% and electric the remaining 25%.',
        'The vote was 52.4% for, 38.1% against and 4.5% undecided.',
      ],
      silent: [
        'Asked about the plan, 48% approved, 41% disapproved and 11% had no opinion.',
        'Voters split 61% yes and 39% no.',
      ],
    },
  },
  'multi-response': {
    zh: {
      fire: [
        '市民选择公交出行的理由：便宜66%、环保59%、省心48%。',
        '家长担心的问题有：视力71%、成绩64%、交友39%。',
        '受访者不愿生育的原因依次为经济压力78%、无人照看62%、影响工作45%。',
        '购房者看重的因素：地段82%、价格75%、学区60%。',
      ],
      silent: [
        '市民选择公交出行的理由（多选题）：便宜66%、环保59%、省心48%。',
        '投诉原因中，噪声占46%，扬尘占33%，其他占21%。',
      ],
    },
    en: {
      fire: [
        'Why people moved: rent 64%, schools 52%, noise 37%.',
        'Asked why they cycle, respondents cited health (71%), cost (60%) and speed (44%).',
        'Main concerns of voters were prices 75%, housing 58% and crime 41%.',
        'Reasons given for quitting were stress (66%), low pay (61%) and long hours (40%).',
      ],
      silent: [
        'Why people moved (multiple answers possible): rent 64%, schools 52%, noise 37%.',
        'Reasons for delays: weather 45%, staffing 30%, technical faults 25%.',
      ],
    },
  },
  'list-count': {
    zh: {
      fire: [
        '活动分为四个板块：展览、论坛、义诊。',
        '大赛设置烹饪、面点、茶艺等3个项目，评委来自北京、上海、广州、深圳五个城市。',
        '公司下设5个部门：人事部、财务部、市场部、研发部。',
        '全市建成图书馆、文化馆、体育馆、科技馆三座场馆。',
      ],
      silent: ['活动分为三个板块：展览、论坛、义诊。', '推出便民措施12项，包括延时服务、上门办理等。'],
    },
    en: {
      fire: [
        'The programme rests on four pillars: housing, health and transport.',
        'Two winners were named: Ann Lee, Bob Ray and Carl Stone.',
        'The trail passes through five villages: Ashby, Barrow, Corley and Dunton.',
        'She plays three instruments: the piano and the cello.',
      ],
      silent: [
        'The programme rests on three pillars: housing, health and transport.',
        'Five ministers resigned, among them the heads of health and transport.',
      ],
    },
  },
  'running-total': {
    zh: {
      fire: [
        '1月销售120台，2月95台，3月130台，一季度共销售365台。',
        '前三季度完成投资27亿元，四季度完成8亿元，全年完成投资36.5亿元。',
        '上午接待游客420人，下午接待610人，全天共接待1130人。',
        '春季学期招生380人，秋季学期招生520人，全年招生九百六十人。',
      ],
      silent: [
        '1月销售120台，2月95台，3月130台，一季度共销售345台。',
        '上午接待游客420人，下午接待610人，全天共接待1030人。',
      ],
    },
    en: {
      fire: [
        'The shop sold 310 bikes in spring and 450 in summer, 790 in the two seasons.',
        'Exports were $2.1bn in the first half and $2.6bn in the second half, for a total of $5.2bn in the year.',
        'There were 14 fires in July, 19 in August and 11 in September, making 46 in the third quarter.',
        'First-quarter sales were 1,200, second-quarter sales 1,500, and first-half sales 2,900.',
      ],
      silent: [
        'The shop sold 310 bikes in spring and 450 in summer, 760 in the two seasons.',
        'There were 14 fires in July, 19 in August and 11 in September, making 44 in the third quarter.',
      ],
    },
  },
  'cumulative-falls': {
    zh: {
      fire: [
        '截至3月底，累计发放补贴860万元；截至6月底，累计发放补贴790万元。',
        '去年末累计建成充电桩4.6万个，今年9月末累计建成充电桩4.2万个。',
        '4月累计用户达350万户，到7月累计用户为310万户。',
        '截至2023年底，累计培训2600人；截至2024年底，累计培训2450人。',
      ],
      silent: [
        '截至3月底，累计发放补贴860万元；截至6月底，累计发放补贴990万元。',
        '3月发放补贴860万元，6月发放790万元。',
      ],
    },
    en: {
      fire: [
        'By the end of March a cumulative 4,500 doses had been given; by the end of June the cumulative total was 4,100.',
        'As of April, 780 homes had been built in total; as of October, 740 in total.',
      ],
      silent: [
        'By the end of March a cumulative 4,500 doses had been given; by the end of June the cumulative total was 5,100.',
        'There were 2.3 million downloads in May and 1.9 million in July.',
      ],
    },
  },
  difference: {
    zh: {
      fire: [
        '今年报名1350人，较去年的1120人增加了200人。',
        '本月均价为每吨3860元，比上月的3920元下降80元。',
        '全市现有幼儿园312所，比2020年的286所增加36所。',
        '参赛队伍48支，比上届的35支多出15支。',
      ],
      silent: ['今年报名1350人，较去年的1120人增加了230人。', '本月均价为每吨3860元，比上月的3920元下降60元。'],
    },
    en: {
      fire: [
        'Enrolment reached 2,340, up by 300 from 2,140 a year ago.',
        'The club has 86 members, 14 fewer than the 96 it had in 2020.',
        'Ticket sales came to 15,200, or 1,500 more than the 14,100 sold last season.',
      ],
      silent: [
        'Enrolment reached 2,340, up by 200 from 2,140 a year ago.',
        'The club has 86 members, 10 fewer than the 96 it had in 2020.',
      ],
    },
  },
  'share-recompute': {
    zh: {
      fire: [
        '去年共举办讲座42场，其中少儿讲座9场，占讲座总数的31.4%。',
        '全市共有工业企业2400家，规模以上企业600家，占比35%。',
        '收到有效票1.2万张，其中赞成票9000张，赞成率为65%。',
        '在岗职工850人中有女职工340人，占职工总数的45%。',
      ],
      silent: [
        '去年共举办讲座42场，其中少儿讲座9场，占讲座总数的21.4%。',
        '全市共有工业企业2400家，规模以上企业600家，占比25%。',
      ],
    },
    en: {
      fire: [
        'The school has 850 pupils, and 340 of them, or 45%, walk to school.',
        'Of the 2,500 samples tested, 75 were contaminated, a rate of 5%.',
        'Women hold 18 of the 60 seats, or 36%.',
        'Some 480 of the 1,200 homes (50%) lost power.',
      ],
      silent: [
        'The school has 850 pupils, and 340 of them, or 40%, walk to school.',
        'Of the 2,500 samples tested, 75 were contaminated, a rate of 3%.',
      ],
    },
  },
  'share-feasible': {
    zh: {
      fire: [
        '在接受检查的14家餐馆中，80%符合标准。',
        '共发放问卷23份，认可度为90%。',
        '全班29名同学，85%选择住校。',
        '16名患者接受治疗，有效率为92%。',
      ],
      silent: ['在接受检查的14家餐馆中，79%符合标准。', '全班29名同学，86%选择住校。'],
    },
    en: {
      fire: [
        'The treatment worked in 92% of 16 patients.',
        'Among 11 judges, 70% backed the ruling.',
        'Of 29 pupils, 85% chose to board.',
        'Eighteen firms replied, and 75% of the 18 firms said trade was brisk.',
      ],
      silent: ['The treatment worked in 94% of 16 patients.', 'Of 29 pupils, 86% chose to board.'],
    },
  },
  'bounded-over-100': {
    zh: {
      fire: [
        '设备完好率由去年的98%提高到103%。',
        '全镇垃圾无害化处理率达到101.5%。',
        '产品抽检合格率为100.6%，创历年最好水平。',
        '女职工占职工总数的115%。',
      ],
      silent: ['床位使用率达到103%。', '前三季度完成全年计划的112%。'],
    },
    en: {
      fire: [
        'The pass rate climbed to 104% this year.',
        'Punctuality reached 101%, the railway said.',
        'Some 110% of residents have been vaccinated.',
        'The survival rate was 102%.',
      ],
      silent: ['Hospital bed occupancy hit 104%.', 'Sales reached 112% of the target.'],
    },
  },
  'all-but': {
    zh: {
      fire: [
        '全部村庄已通自来水，还有2个村庄正在施工尚未通水。',
        '学生到课率达100%，仅5人缺席。',
        '所有企业均已复工，只有7家企业仍未复工。',
        '农户满意率达到百分之百，另有4户不满意。',
      ],
      silent: ['98%的村庄已通自来水，还有2个村庄尚未通水。', '所有企业均已复工，7家企业扩大了产能。'],
    },
    en: {
      fire: [
        'Every member voted for the motion; two voted against it.',
        'All of the schools have reopened; four have not reopened yet.',
        'Attendance at the hearing was 100%, with three members absent.',
        'Attendance was 100%, although six pupils were absent.',
      ],
      silent: [
        'All of the schools have reopened, and four have new heads.',
        'Attendance was 97%, and six pupils were absent.',
      ],
    },
  },
  fraction: {
    zh: {
      fire: [
        '约四分之一（38%）的受访者从不吃早餐。',
        '超过一半（46%）的商户表示收入增加。',
        '三分之一即42%的员工选择远程办公。',
        '近五分之四（68%）的家庭订阅了报纸。',
      ],
      silent: ['约四分之一（26%）的受访者从不吃早餐。', '超过一半（56%）的商户表示收入增加。'],
    },
    en: {
      fire: [
        'About a quarter (38%) of those asked never eat breakfast.',
        'More than half (46%) of traders said income had risen.',
        'One-third of staff, or 42%, chose to work from home.',
        'Nearly four-fifths (68%) of households take a paper.',
      ],
      silent: [
        'About a quarter (26%) of those asked never eat breakfast.',
        'More than half (56%) of traders said income had risen.',
      ],
    },
  },
  tenths: {
    zh: {
      fire: [
        '约七成（52%）的居民支持加装电梯。',
        '超八成（76.4%）的受访者选择就地过年。',
        '近六成即48%的用户会续费。',
        '有四成左右，也就是55%的门店亏损。',
      ],
      silent: ['约七成（71%）的居民支持加装电梯。', '超八成（83.4%）的受访者选择就地过年。'],
    },
    en: {
      fire: [
        'About seven in ten (52%) residents back the lift.',
        'Six in 10 users, or 48%, will renew.',
        'More than eight in ten (76%) stayed at home.',
        'Nine out of ten parents (78%) agreed.',
      ],
      silent: ['About seven in ten (71%) residents back the lift.', 'Six in 10 users, or 60%, will renew.'],
    },
  },
  'missing-whole': {
    zh: {
      fire: ['青年占比达41.3%。', '女性的比例为38%。', '高级职称者占27.5%。'],
      silent: ['青年占全体会员的41.3%。', '在全部受访者中，女性的比例为38%。'],
    },
    en: {
      fire: [
        'Young people account for 41.3%.',
        'The share of women is 38%.',
        'Senior staff make up 27.5%.',
        'Electric models now represent 53%.',
      ],
      silent: ['Young people account for 41.3% of all members.', 'Electric models now represent 53% of sales.'],
    },
  },
};
