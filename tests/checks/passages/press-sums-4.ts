import type { FreshPassages } from './fresh.ts';

/** Fourth set, each written after the rules had been mended for those before it: sums, parts and shares. */
export const PRESS_SUMS_4: FreshPassages = {
  'sum-exhaustive': {
    zh: {
      fire: [
        '县融媒体中心现有采编人员58人，全部由记者31人和编辑22人组成，平均年龄不到32岁。',
        '全年共召开听证会27场，其中立法听证11场，价格听证9场，剩下的9场为规划听证。',
        '“学校就两个校区，东校区1860人，西校区1240人，全校共3200人。”校长说。',
      ],
      silent: [
        '县融媒体中心现有采编人员53人，全部由记者31人和编辑22人组成，平均年龄不到32岁。',
        '全年共召开听证会27场，其中立法听证11场、价格听证9场，其余为规划听证。',
      ],
    },
    en: {
      fire: [
        'The newsroom has 58 people on its staff, made up of 31 reporters and 22 editors, most of them under 32.',
        'Twenty-seven hearings were held last year: 11 on bills, 9 on prices and the other 9 on planning.',
        '“We have only two campuses, 1,860 students in the east and 1,240 in the west, 3,200 in total,” the headmaster said.',
      ],
      silent: [
        'The newsroom has 53 people on its staff, made up of 31 reporters and 22 editors, most of them under 32.',
        'Twenty-seven hearings were held last year: 11 on bills, 9 on prices and the rest on planning.',
      ],
    },
  },
  'part-exceeds-whole': {
    zh: {
      fire: [
        '去年该局共受理消费投诉3480件，其中网络购物投诉3650件，办结率为97%。',
        '据统计，一线职工总数为1.28万人，其中女职工有1.41万人，平均年龄39岁。',
        '本次大赛共收到作品960件，在收到的作品中，来自高校的有1020件。',
      ],
      silent: [
        '去年该局共受理消费投诉3650件，其中网络购物投诉3480件，办结率为97%。',
        '本次大赛共收到作品1020件，其中来自高校的有960件；上届收到860件。',
      ],
    },
    en: {
      fire: [
        'The office handled 3,480 complaints last year, 3,650 of which were about online shopping.',
        'There are 12,800 workers on the line, including 14,100 women, the union said.',
        'Of 960 entries received, 1,020 came from universities; the jury meets in May.',
      ],
      silent: [
        'The office handled 3,650 complaints last year, 3,480 of which were about online shopping.',
        'There are 14,100 workers on the line, including 12,800 women; another 15,000 work in the offices.',
      ],
    },
  },
  'subset-sum': {
    zh: {
      fire: [
        '参加演练的230名队员，来自消防110名、公安85名、医疗52名，演练持续一上午。',
        '此次发布的岗位共1800个，其中制造业920个、服务业680个、建筑业310个。',
        '图书室有书4600册，文学类2100册、科普类1600册、少儿类1300册。',
      ],
      silent: [
        '参加演练的230名队员中，男队员180名、党员95名、90后112名，演练持续一上午。',
        '此次发布的岗位共1910个，其中制造业920个、服务业680个、建筑业310个。',
      ],
    },
    en: {
      fire: [
        'The drill involved 230 people: 110 from the fire service, 85 from the police and 52 from the hospital.',
        'The 1,800 vacancies include 920 in factories, 680 in services and 310 in construction.',
        'Of its 4,600 books, 2,100 are novels, 1,600 are on science and 1,300 are for children.',
      ],
      silent: [
        'The drill involved 230 people, of whom 180 were men, 95 were party members and 112 were under 35.',
        'The 1,910 vacancies include 920 in factories, 680 in services and 310 in construction.',
      ],
    },
  },
  'shares-sum': {
    zh: {
      fire: [
        '从投资构成看，国有投资占38.6%，民间投资占52.7%，外商投资占14.2%。',
        '对于试行四天工作制，赞成的占72%，反对的占19%，其余15%没有表态。',
        '两家银行各持有该公司股份：甲银行持股58%，乙银行持股47%。',
      ],
      silent: [
        '从投资构成看，国有投资占33.1%，民间投资占52.7%，外商投资占14.2%。',
        '对于试行四天工作制，赞成的占72%，反对的占19%，其余9%没有表态。',
      ],
    },
    en: {
      fire: [
        'On a four-day week, 72% were in favour, 19% were against and the remaining 15% gave no answer.',
        'State firms accounted for 38.6% of investment, private firms for 52.7% and foreign firms for 14.2%.',
        'The first bank owns 58% of the firm and the second bank 47%.',
      ],
      silent: [
        'On a four-day week, 72% were in favour, 19% were against and the remaining 9% gave no answer.',
        'State firms accounted for 33.1% of investment, private firms for 52.7% and foreign firms for 14.2%.',
      ],
    },
  },
  'multi-response': {
    zh: {
      fire: [
        '用户弃用共享单车的理由主要有：车难找（54%）、收费高（48%）、车况差（37%）。',
        '家长期待学校改进的方面：食堂伙食占63%，作业量占51%，校车占22%。',
        '市民了解政策的途径中，微信占70%，电视占44%，报纸占19%。',
      ],
      silent: [
        '用户弃用共享单车的理由主要有（本题为多选题）：车难找（54%）、收费高（48%）、车况差（37%）。',
        '市民了解政策的首选途径中，微信占52%，电视占29%，报纸占19%。',
      ],
    },
    en: {
      fire: [
        'Users gave up on the bikes because they were hard to find (54%), too dear (48%) or in poor repair (37%).',
        'Parents hope for better meals (63%), less homework (51%) and more buses (22%).',
        'Sources of news about the policy: chat groups 70%, television 44%, newspapers 19%.',
      ],
      silent: [
        'Asked to tick all that apply, users said the bikes were hard to find (54%), too dear (48%) or in poor repair (37%).',
        'First source of news about the policy: chat groups 52%, television 29%, newspapers 19%.',
      ],
    },
  },
  'list-count': {
    zh: {
      fire: [
        '社区为老人准备了六样礼物：米、油、围巾、暖手宝、日历。',
        '检查组发现两大隐患：通道堵塞、灭火器过期、电线老化。',
        '会议审议通过了3个文件：预算报告、章程修正案。',
      ],
      silent: [
        '社区为老人准备了六样礼物：米、油、围巾、暖手宝、日历、春联。',
        '会议审议通过了预算报告、章程修正案等3个文件。',
      ],
    },
    en: {
      fire: [
        'Each pensioner got six gifts: rice, oil, a scarf, a hand warmer and a calendar.',
        'Inspectors named two dangers: blocked exits, expired extinguishers and old wiring.',
        'The meeting passed three documents: the budget report and the new statutes.',
      ],
      silent: [
        'Each pensioner got six gifts: rice, oil, a scarf, a hand warmer, a calendar and a poster.',
        'The meeting passed three documents, among them the budget report and the new statutes.',
      ],
    },
  },
  'running-total': {
    zh: {
      fire: [
        '7月发放失业补助1240万元，8月1180万元，9月1310万元，第三季度共发放3930万元。',
        '上半年完成造林3.6万亩，下半年完成2.9万亩。全年完成造林6.9万亩，超额完成任务。',
        '上午到馆读者860人，下午1120人，全天共接待读者2180人。',
      ],
      silent: [
        '7月发放失业补助1240万元，8月1180万元，9月1310万元，第三季度共发放3730万元。',
        '上半年完成造林3.6万亩，下半年计划完成2.9万亩，去年全年造林6.9万亩。',
      ],
    },
    en: {
      fire: [
        'Benefits came to $12.4 million in July, $11.8 million in August and $13.1 million in September. The third-quarter total was $39.3 million.',
        'The county planted 3,600 acres in the first half of the year and 2,900 in the second, or 6,900 for the year.',
        'The library had 860 visitors in the morning and 1,120 in the afternoon, 2,180 for the day.',
      ],
      silent: [
        'Benefits came to $12.4 million in July, $11.8 million in August and $13.1 million in September. The third-quarter total was $37.3 million.',
        'The county planted 3,600 acres in the first half of the year and 2,900 in the second, or 6,500 for the year.',
      ],
    },
  },
  'cumulative-falls': {
    zh: {
      fire: [
        '截至2月底，全市累计完成接种412万剂次；截至4月底，累计完成接种396万剂次。',
        '该馆2022年末累计藏书已达51.2万册，到2023年末累计藏书48.7万册。',
        '开工以来至6月，累计浇筑混凝土8.6万方；至9月，累计浇筑混凝土8.1万方。',
      ],
      silent: [
        '截至2月底，全市累计完成接种396万剂次；截至4月底，累计完成接种412万剂次。',
        '2月新增接种41.2万剂次，4月新增39.6万剂次。',
      ],
    },
    en: {
      fire: [
        'By the end of February the city had given 4.12 million doses in total. By the end of April it had given 3.96 million in total.',
        'The archive had a total of 512,000 files in 2022 and a total of 487,000 in 2023, although none were removed.',
        'The app had been downloaded a cumulative 860,000 times by June and a cumulative 810,000 times by September.',
      ],
      silent: [
        'By the end of February the city had given 3.96 million doses in total. By the end of April it had given 4.12 million in total.',
        'The city gave 412,000 doses in February and 396,000 in April.',
      ],
    },
  },
  difference: {
    zh: {
      fire: [
        '今年一本线为518分，比去年的503分高了25分，考生人数略有减少。',
        '加装电梯前，登记住户由86户变为103户，多了27户。',
        '该县今年立案216件，去年同期立案248件，减少42件，降幅明显。',
      ],
      silent: [
        '今年一本线为518分，比去年的503分高了15分，考生人数减少25人。',
        '该县今年立案216件，去年同期立案248件，减少32件，降幅明显。',
      ],
    },
    en: {
      fire: [
        'The cut-off mark is 518 this year, 25 points higher than last year’s 503.',
        'Prosecutors opened 216 cases this year, down 42 from 248 a year ago.',
        'The tower now stands 103 metres tall instead of 86 metres, 27 metres more than before.',
      ],
      silent: [
        'The cut-off mark is 518 this year, 15 points higher than last year’s 503.',
        'Prosecutors opened 216 cases this year, down 32 from 248 a year ago; 42 went to trial.',
      ],
    },
  },
  'share-recompute': {
    zh: {
      fire: [
        '全省共有行政村1.86万个，其中1.21万个已通公交，通达率为75%，还将新增线路120条。',
        '今年高考该校680人参加，一本上线476人，上线率达74%。',
        '被调查的320家企业中，有208家表示用工紧张，占比55%。',
      ],
      silent: [
        '今年高考该校680人参加，一本上线476人，上线率达70%，去年为74%。',
        '被调查的320家企业中，有208家表示用工紧张，占比65%。',
      ],
    },
    en: {
      fire: [
        'Of the 680 pupils who sat the exam, 476 got a place at university, a share of 74%.',
        'Of 320 firms surveyed, 208 said they were short of workers; that is 55% of the sample.',
        'Buses reach 12,100 of the 18,600 villages, or 75%.',
      ],
      silent: [
        'Of the 680 pupils who sat the exam, 476 got a place at university, a share of 70%.',
        'Buses reach 12,100 of the 18,600 villages, or 65%; trains reach 75 of them.',
      ],
    },
  },
  'share-feasible': {
    zh: {
      fire: [
        '课题组走访了16个村，其中72%的村建有文化广场。',
        '收回的33份问卷中，满意率为95%，没有人表示不满意。',
        '抽检奶粉21批次，合格率92%，不合格产品已封存。',
      ],
      silent: ['课题组走访了16个村，其中75%的村建有文化广场。', '抽检奶粉21批次，合格率95.2%，不合格产品已封存。'],
    },
    en: {
      fire: [
        'Of the 16 villages visited, 72% have a square.',
        'Thirty-three patients were surveyed and 95% said they were satisfied.',
        'Of 21 batches tested, 92% passed; the others were sealed.',
      ],
      silent: [
        'Of the 16 villages visited, 75% have a square.',
        'Of 21 batches tested, 95.2% passed; the other was sealed.',
      ],
    },
  },
};
