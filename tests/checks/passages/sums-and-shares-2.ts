import type { FreshPassages } from './fresh.ts';

/** A second set about wholes, parts and percentages: one or two clauses each, as short as the rules' own examples. */
export const SUMS_AND_SHARES_2: FreshPassages = {
  'sum-exhaustive': {
    zh: {
      fire: [
        '代表团共24人，包括官员9人、学者8人、企业家5人，无其他成员。',
        '车队由大巴12辆和中巴8辆组成，共25辆。',
        '全县共有乡镇19个，其中镇11个、乡6个，别无其他。',
        '藏品2600件分为陶瓷1500件、书画800件两类。',
        '捐款共计86.5万元：企业捐60.5万元，个人捐21.3万元。',
      ],
      silent: [
        '代表团共24人，包括官员9人、学者8人、企业家7人，无其他成员。',
        '车队由大巴12辆和中巴8辆组成，共20辆。',
        '捐款86万元，其中企业捐60万元、个人捐21万元。',
      ],
    },
    en: {
      fire: [
        'The choir has 45 singers: 20 sopranos, 12 tenors and 9 basses, and nobody else.',
        'The 64-strong crew is made up of 40 sailors and 18 cooks.',
        'The panel consists of nine judges and four lawyers, 15 members in all.',
        'The herd of 210 cattle is divided into 130 cows and 60 calves.',
        'The $30.5m fund comprises $18.2m from the state and $9.1m from donors.',
      ],
      silent: [
        'The choir has 45 singers: 20 sopranos, 14 tenors and 11 basses, and nobody else.',
        'The herd of 210 cattle is divided into 130 cows and 80 calves.',
        'The choir has 45 singers, including 20 sopranos and 12 tenors.',
      ],
    },
  },
  'part-exceeds-whole': {
    zh: {
      fire: [
        '报名选手260名，其中女选手274名。',
        '到会代表180人，含特邀代表195人。',
        '全县共有桥梁96座，其中危桥102座。',
        '捐款总额45万元，其中企业捐款52万元。',
        '在120户受灾家庭中，有138户已领到补助。',
      ],
      silent: ['报名选手260名，其中女选手74名。', '全县共有桥梁96座，其中危桥12座。', '去年报名260名，今年274名。'],
    },
    en: {
      fire: [
        'Of the 90 boats in the harbour, 104 are fishing vessels.',
        'Among 450 pupils, 480 walk to school.',
        'The museum holds 3,000 coins, 3,400 of them Roman.',
        'Donations came to $45,000, of which $52,000 came from firms.',
        'The orchestra has 70 players, including 85 string players.',
      ],
      silent: [
        'Of the 90 boats in the harbour, 14 are fishing vessels.',
        'Among 450 pupils, 280 walk to school.',
        'The museum holds 3,000 coins and 3,400 stamps.',
      ],
    },
  },
  'subset-sum': {
    zh: {
      fire: [
        '学员80名：初级班35名、中级班30名、高级班25名。',
        '车辆200台，其中轿车120台、货车60台、客车40台。',
        '病床300张：内科140张、外科110张、儿科80张。',
        '会员500人，其中男性290人、女性260人。',
        '图书900册，其中小说420册、诗集310册、剧本240册。',
      ],
      silent: [
        '学员80名：初级班35名、中级班25名、高级班20名。',
        '会员500人，其中女性290人、党员260人。',
        '图书900册，其中小说420册、诗集310册。',
      ],
    },
    en: {
      fire: [
        'Of 200 vehicles, 120 are cars, 60 are lorries and 40 are buses.',
        'The hospital has 300 beds: 140 medical, 110 surgical, 80 paediatric.',
        'Of the 80 learners, 35 are beginners, 30 intermediate and 25 advanced.',
        'Among 500 members, 290 are men and 260 women.',
        'Of 60 paintings, 30 are oils, 25 watercolours and 12 prints.',
      ],
      silent: [
        'Of 200 vehicles, 120 are cars, 50 are lorries and 30 are buses.',
        'Of 500 members, 290 are women and 260 are graduates.',
        'The hospital has 300 beds: 140 medical, 90 surgical, 70 paediatric.',
      ],
    },
  },
  'shares-sum': {
    zh: {
      fire: [
        '同意52%、不同意33%、说不清22%。',
        '支持率分别为：甲48%、乙41%、弃权19%。',
        '受访者中满意的占61%，一般的占25%，不满意的占19%。',
        '男性占54%，女性占49%。',
        '投票结果：支持57%，反对31%，未表态17%。',
      ],
      silent: ['同意52%、不同意33%、说不清15%。', '男性占54%，女性占46%。', '三个选项各得33.3%。'],
    },
    en: {
      fire: [
        'Yes 54%, no 38%, undecided 14%.',
        '52% agreed, 33% disagreed and 22% had no opinion.',
        'Men make up 54% of the staff and women 49%.',
        'In the vote 57% were in favour, 31% opposed and 17% abstained.',
        'Satisfied 61%, neither 25%, dissatisfied 19%.',
      ],
      silent: [
        'Yes 54%, no 38%, undecided 8%.',
        'Men make up 54% of the staff and women 46%.',
        'In the vote 57% were in favour, 31% opposed and 12% abstained.',
      ],
    },
  },
  'multi-response': {
    zh: {
      fire: [
        '购房考虑的因素：价格81%、地段66%、学区47%。',
        '获取新闻的途径：手机88%、电视45%、报纸21%。',
        '企业最大的困难：融资63%、用工52%、原料38%。',
        '选择骑行的理由中，健康占75%，省钱占60%，环保占44%。',
        '老人最担心的是：看病71%、孤独53%、出行29%。',
      ],
      silent: [
        '购房考虑的因素（多选）：价格81%、地段66%、学区47%。',
        '获取新闻的途径：手机58%、电视31%、报纸11%。',
        '可选多项，企业的困难依次为融资63%、用工52%、原料38%。',
      ],
    },
    en: {
      fire: [
        'Why people cycle: health 75%, cost 60%, environment 44%.',
        'Main sources of news: phone 88%, television 45%, newspapers 21%.',
        'Factors in choosing a home: price 81%, location 66%, schools 47%.',
        'Asked what worries them, 71% said health, 53% loneliness and 29% transport.',
        'Obstacles named by firms: finance 63%, staff 52%, materials 38%.',
      ],
      silent: [
        'Why people cycle (more than one answer possible): health 75%, cost 60%, environment 44%.',
        'Main sources of news: phone 58%, television 31%, newspapers 11%.',
        'Respondents could choose several: finance 63%, staff 52%, materials 38%.',
      ],
    },
  },
  'list-count': {
    zh: {
      fire: [
        '四大景点：古塔、石桥、老街。',
        '评出三名优胜者：王芳、李强。',
        '五种口味：原味、草莓、芒果、香草。',
        '新设两个部门：财务部、法务部、审计部。',
        '主要有四个方面：一是减税、二是降费、三是让利。',
      ],
      silent: [
        '四大景点：古塔、石桥、老街、钟楼。',
        '评出三名优胜者：王芳、李强、赵敏。',
        '五种口味：原味、草莓、芒果等。',
      ],
    },
    en: {
      fire: [
        'Four sights: the tower, the bridge and the old street.',
        'Three winners: Anna Berg and Tom Hill.',
        'The course covers five subjects: maths, physics, chemistry and art.',
        'Two new departments: finance, legal and audit.',
        'There are six stops on the line: Abbey, Bridge, Castle and Dock.',
      ],
      silent: [
        'Four sights: the tower, the bridge, the clock and the old street.',
        'Two new departments: finance and audit.',
        'Five subjects: maths, physics, and others.',
      ],
    },
  },
  'running-total': {
    zh: {
      fire: [
        '一季度产量120吨，二季度150吨，上半年共290吨。',
        '1月降水30毫米，2月45毫米，前两个月共85毫米。',
        '上半年销售560辆，下半年640辆，全年销售1250辆。',
        '上午借出图书85册，下午120册，全天共借出215册。',
        '四个季度分别立案20件、30件、25件、35件，全年共130件。',
      ],
      silent: [
        '一季度产量120吨，二季度150吨，上半年共270吨。',
        '上半年销售560辆，下半年640辆，全年销售1200辆。',
        '上午借出图书85册，下午120册，全天共借出205册。',
      ],
    },
    en: {
      fire: [
        'Sales were 560 in the first half and 640 in the second, 1,250 for the year.',
        'Rainfall was 30 mm in January and 45 mm in February, 85 mm over the two months.',
        'The library lent 85 books in the morning and 120 in the afternoon, 215 for the day.',
        'The first quarter brought 120 tonnes, the second 150 tonnes, the first half 290 tonnes.',
        '20 arrests, then 35; 65 for the year.',
      ],
      silent: [
        'Sales were 560 in the first half and 640 in the second, 1,200 for the year.',
        'The library lent 85 books in the morning and 120 in the afternoon, 205 for the day.',
        '20 arrests, then 35; 55 for the year.',
      ],
    },
  },
  'cumulative-falls': {
    zh: {
      fire: [
        '截至3月累计接种560人，截至6月累计接种480人。',
        '一季度末累计投资3.2亿元，年中累计投资2.8亿元。',
        '2021年底累计建成站点95个，2023年底累计建成88个。',
        '开馆以来累计参观人数4月达2.6万人，9月达2.1万人。',
        '上月底累计报名730人，本月底累计报名690人。',
      ],
      silent: [
        '截至3月累计接种560人，截至6月累计接种780人。',
        '3月接种560人，6月接种480人。',
        '2021年底累计建成站点95个，2023年底累计建成108个。',
      ],
    },
    en: {
      fire: [
        'A total of 560 had been vaccinated by March and a total of 480 by June.',
        'The running total stood at 3,200 in April and 2,800 in July.',
        'So far 95 stations had been built by the end of 2021, and 88 by the end of 2023.',
        'By March 730 people had signed up in total; by May the total was 690.',
        'Cumulative cases: 1,450 to June, 1,390 to October.',
      ],
      silent: [
        'A total of 560 had been vaccinated by March and a total of 780 by June.',
        '560 were vaccinated in March and 480 in June.',
        'Cumulative cases: 1,450 to June, 1,690 to October.',
      ],
    },
  },
  difference: {
    zh: {
      fire: [
        '今年招生720人，比去年的650人多80人。',
        '甲队得分92分，乙队85分，甲队领先9分。',
        '门票由60元降至45元，便宜了20元。',
        '库存从3200吨减少到2700吨，减少600吨。',
        '本月用电410度，较上月的450度少50度。',
      ],
      silent: [
        '今年招生720人，比去年的650人多70人。',
        '门票由60元降至45元，便宜了15元。',
        '本月用电410度，较上月的450度少40度。',
      ],
    },
    en: {
      fire: [
        'Enrolment is 720, up 80 from 650.',
        'The ticket price fell from $60 to $45, a cut of $20.',
        'The hall seats 950, which is 200 fewer than the old one with 1,100.',
        'Stocks dropped by 600 tonnes, from 3,200 to 2,700.',
        'The new bridge is 340 metres long, 50 metres longer than the old one at 300 metres.',
      ],
      silent: [
        'Enrolment is 720, up 70 from 650.',
        'The ticket price fell from $60 to $45, a cut of $15.',
        'Stocks dropped by 500 tonnes, from 3,200 to 2,700.',
      ],
    },
  },
  'share-recompute': {
    zh: {
      fire: [
        '受访240人中，60人表示反对，占35%。',
        '全校学生1500名，住校生600名，占比30%。',
        '抽检80批次，合格72批次，合格率95%。',
        '总预算500万元，其中教育支出150万元，占总预算的40%。',
        '共收到建议200条，采纳50条，采纳率为35%。',
      ],
      silent: [
        '受访240人中，60人表示反对，占25%。',
        '抽检80批次，合格72批次，合格率90%。',
        '共收到建议200条，采纳50条，采纳率为25%。',
      ],
    },
    en: {
      fire: [
        'Of 240 people asked, 60 objected, which is 35%.',
        '72 of 80 samples passed, a pass rate of 95%.',
        'Some 600 of the 1,500 pupils board, 30% of the total.',
        'Education takes $150m of the $500m budget (40%).',
        'The council adopted 50 of 200 proposals (35%).',
      ],
      silent: [
        'Of 240 people asked, 60 objected, which is 25%.',
        '72 of 80 samples passed, a pass rate of 90%.',
        'The council adopted 50 of 200 proposals (25%).',
      ],
    },
  },
  'share-feasible': {
    zh: {
      fire: [
        '对23名学员的调查显示，满意率为90%。',
        '访问了17家企业，其中75%表示看好前景。',
        '抽查19批次，合格率98%。',
        '收回问卷41份，支持率87%。',
        '参加测试的13名选手中，80%通过。',
      ],
      silent: ['抽查20批次，合格率95%。', '收回问卷40份，支持率85%。', '对25名学员的调查显示，满意率为92%。'],
    },
    en: {
      fire: [
        'A survey of 23 trainees found 90% satisfied.',
        '75% of the 17 firms asked were optimistic.',
        'Nineteen samples were tested and 98% passed.',
        'Of 13 contestants tested, 80% passed.',
        'We interviewed 11 nurses; 70% wanted shorter shifts.',
      ],
      silent: [
        '75% of the 16 firms asked were optimistic.',
        'A survey of 20 trainees found 90% satisfied.',
        'Of 15 contestants tested, 80% passed.',
      ],
    },
  },
};
