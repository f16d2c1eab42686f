import type { FreshPassages } from './fresh.ts';

/** A third set of short passages: scales, comparisons, ranks, records and risks in other papers’ words. */
export const CLAIMS_3: FreshPassages = {
  'unlike-periods': {
    zh: {
      fire: [
        '上半年营收40亿元，比去年全年的75亿元下降47%。',
        '一季度销量3万台，较去年上半年5万台下降40%。',
        '今年前10个月立案900件，比上年全年的1200件减少25%。',
        '1至8月产量60万吨，与去年全年80万吨相比下降25%。',
        '今年全年招生800人，比去年上半年500人增长60%。',
      ],
      silent: [
        '上半年营收40亿元，比去年上半年的45亿元下降11%。',
        '一季度销量3万台，较去年一季度5万台下降40%。',
        '今年前10个月立案900件，比上年同期的1200件减少25%。',
      ],
    },
    en: {
      fire: [
        'Revenue in the first half was $40m, down 47% from $75m for the whole of last year.',
        'First-quarter sales of 30,000 fell 40% from 50,000 in the first half of last year.',
        'Police opened 900 cases in ten months, 25% fewer than the 1,200 in all of 2023.',
        'Output from January to August was 600,000 tonnes, down from 800,000 for the full year 2023.',
        'The school took 800 pupils this year, up 60% on the 500 in the first six months of last year.',
      ],
      silent: [
        'Revenue in the first half was $40m, down 11% from $45m in the first half of last year.',
        'First-quarter sales of 30,000 fell 40% from 50,000 in the same quarter of last year.',
        'Police opened 900 cases this year, 25% fewer than the 1,200 in all of 2023.',
      ],
    },
  },
  'yoy-mom': {
    zh: {
      fire: [
        '6月销量环比（与去年6月相比）增长12%。',
        '与上月相比，10月出口同比增长5%。',
        '8月价格同比（较7月）下降2%。',
        '二季度产值环比增长6%（与上年二季度比）。',
        '比去年同期，客流量环比增长9%。',
      ],
      silent: [
        '6月销量同比（与去年6月相比）增长12%。',
        '与上月相比，10月出口环比增长5%。',
        '8月价格环比（较7月）下降2%。',
      ],
    },
    en: {
      fire: [
        'Sales rose 12% month on month, compared with June last year.',
        'Exports grew 5% year on year, compared with the previous month.',
        'Prices fell 2% year-on-year from July to August.',
        'Output rose 6% quarter on quarter against the same quarter last year.',
        'Compared with a year earlier, traffic was up 9% month-on-month.',
      ],
      silent: [
        'Sales rose 12% year on year, compared with June last year.',
        'Exports grew 5% month on month, compared with the previous month.',
        'Compared with a year earlier, traffic was up 9% year-on-year.',
      ],
    },
  },
  stale: {
    zh: {
      fire: [
        { text: '最新数据显示，2018年全县有教师2100人。', issueDate: '2025-10-01' },
        { text: '据最近一次调查，2015年近视率为52%。', issueDate: '2025-10-01' },
        { text: '记者获得的最新统计截至2019年，共有120所。', issueDate: '2025-10-01' },
        { text: '最新公布的2016年普查结果为45万人。', issueDate: '2025-10-01' },
        { text: '根据最新资料，2013年该村有80户。', issueDate: '2025-10-01' },
      ],
      silent: [
        { text: '最新数据显示，2024年全县有教师2100人。', issueDate: '2025-10-01' },
        { text: '2018年的数据显示，全县有教师2100人。', issueDate: '2025-10-01' },
        { text: '据2015年的调查，近视率为52%。', issueDate: '2025-10-01' },
      ],
    },
    en: {
      fire: [
        { text: 'The latest data, from 2018, put the number at 2,100.', issueDate: '2025-10-01' },
        { text: 'According to the most recent survey, in 2015, 52% were short-sighted.', issueDate: '2025-10-01' },
        { text: 'The newest figures available, for 2019, count 120 schools.', issueDate: '2025-10-01' },
        { text: 'Recent statistics from 2013 list 80 households.', issueDate: '2025-10-01' },
        { text: 'The latest census, taken in 2016, found 450,000 people.', issueDate: '2025-10-01' },
      ],
      silent: [
        { text: 'The latest data, from 2024, put the number at 2,100.', issueDate: '2025-10-01' },
        { text: 'A survey in 2015 found that 52% were short-sighted.', issueDate: '2025-10-01' },
        { text: 'Data from 2018 put the number at 2,100.', issueDate: '2025-10-01' },
      ],
    },
  },
  direction: {
    zh: {
      fire: [
        '参保人数从3.2万人增加到2.8万人。',
        '失业率由5.1%下降到5.6%。',
        '价格从120元上涨至95元。',
        '学生由800人减少至950人。',
        '平均用时从30分钟缩短到45分钟。',
      ],
      silent: ['参保人数从2.8万人增加到3.2万人。', '失业率由5.6%下降到5.1%。', '平均用时从45分钟缩短到30分钟。'],
    },
    en: {
      fire: [
        'Membership grew from 32,000 to 28,000.',
        'Unemployment dropped to 5.6% from 5.1%.',
        'Prices climbed from $120 to $95.',
        'The roll shrank from 800 pupils to 950.',
        'The wait was cut from 30 minutes to 45.',
      ],
      silent: [
        'Membership grew from 28,000 to 32,000.',
        'Unemployment dropped to 5.1% from 5.6%.',
        'The wait was cut from 45 minutes to 30.',
      ],
    },
  },
  'rank-order': {
    zh: {
      fire: [
        '一中获奖32项排名第一，二中获奖41项排名第二。',
        '北京以56枚金牌位列第一，上海以61枚位列第二。',
        '甲队得分88分夺冠，乙队得分92分获亚军。',
        '最多的是教育类，210件；其次是医疗类，260件。',
        '东区受理75件位居第一，西区80件位居第二。',
      ],
      silent: [
        '一中获奖41项排名第一，二中获奖32项排名第二。',
        '甲队得分92分夺冠，乙队得分88分获亚军。',
        '最多的是教育类，260件；其次是医疗类，210件。',
      ],
    },
    en: {
      fire: [
        'Norway topped the table with 32 medals, followed by Canada with 41.',
        'The largest group is teachers at 210, followed by nurses at 260.',
        'Leeds came first with 88 points and Hull second with 92.',
        'East ranked first with 75 complaints, West ranked second with 80.',
        'Education drew the most grants, 12, ahead of health with 15.',
      ],
      silent: [
        'Norway topped the table with 41 medals, followed by Canada with 32.',
        'Leeds came first with 92 points and Hull second with 88.',
        'Education drew the most grants, 15, ahead of health with 12.',
      ],
    },
  },
  superlative: {
    zh: {
      fire: [
        '今年招生1200人，为历年最多，2019年招生1350人。',
        '2024年产量达80万吨，创历史新高，2022年产量为86万吨。',
        '本届参赛320人，规模为历届之最；上届参赛360人。',
        '今年失业率3.1%，为历史最低，2018年为2.8%。',
        '今年立案45件，为十年来最少，2020年立案38件。',
      ],
      silent: [
        '今年招生1200人，为历年最多，2019年招生1050人。',
        '2024年产量达80万吨，创历史新高，2022年产量为76万吨。',
        '今年失业率3.1%，为历史最低，2018年为3.8%。',
      ],
    },
    en: {
      fire: [
        'Enrolment hit a record high of 1,200 this year; it was 1,350 in 2019.',
        'The 80,000 tonnes mined in 2024 were the most ever; 86,000 were mined in 2022.',
        'Unemployment is at an all-time low of 3.1%, against 2.8% in 2018.',
        'This year’s 45 cases are the fewest on record; there were 38 in 2020.',
        'Its highest ever turnout was 320 last year, though 360 came in 2015.',
      ],
      silent: [
        'Enrolment hit a record high of 1,200 this year; it was 1,050 in 2019.',
        'Unemployment is at an all-time low of 3.1%, against 3.8% in 2018.',
        'This year’s 45 cases are the fewest on record; there were 58 in 2020.',
      ],
    },
  },
  'lead-within-error': {
    zh: {
      fire: [
        '民调显示，张三支持率47%，李四45%，张三领先，误差为正负3个百分点。',
        '甲方案以51%对49%领先，抽样误差±2.5个百分点。',
        '候选人甲46.5%，领先候选人乙44.8%，误差范围3%。',
        '支持者占50%，超过反对者的48%，误差±3%。',
        '甲党以39%领先乙党的37%，误差在正负4个百分点以内。',
      ],
      silent: [
        '民调显示，张三支持率57%，李四41%，张三领先，误差为正负3个百分点。',
        '甲方案以61%对39%领先，抽样误差±2.5个百分点。',
        '甲党39%，乙党37%，误差正负4个百分点，两党不相上下。',
      ],
    },
    en: {
      fire: [
        'Smith is ahead of Jones, 47% to 45%, with a margin of error of 3 points.',
        'The poll puts Yes in front, 51% to 49%, plus or minus 2.5 points.',
        'Labour leads with 39% against 37% for the Tories; the margin of error is 4%.',
        'Lee has a two-point lead over Kim, 44% to 42%, and the error margin is ±3.',
        'Support, at 50%, outstrips opposition, at 48% (margin of error: 3 percentage points).',
      ],
      silent: [
        'Smith is ahead of Jones, 57% to 41%, with a margin of error of 3 points.',
        'The poll puts Yes in front, 61% to 39%, plus or minus 2.5 points.',
        'Labour and the Tories are tied, 39% to 37%; the margin of error is 4%.',
      ],
    },
  },
  'nominal-money': {
    zh: {
      fire: [
        '1998年月薪600元，现在6000元，生活水平提高了十倍。',
        '2010年人均收入1万元，2024年3万元，实际收入增长两倍。',
        '从2000年的800元涨到如今的8000元，购买力翻了十倍。',
        '2008年退休金1200元，如今3600元，日子富裕了三倍。',
        '2003年工资900元，2023年9000元，真实购买力增长九倍。',
      ],
      silent: [
        '剔除物价因素，1998年以来工资实际增长三倍。',
        '1998年月薪600元，现在6000元。',
        '按可比价格计算，2010年至2024年人均收入由1万元增至3万元，实际收入增长一倍。',
      ],
    },
    en: {
      fire: [
        'Wages went from $600 in 1998 to $6,000 now, so workers are ten times better off.',
        'Income rose from 10,000 yuan in 2010 to 30,000 in 2024, tripling real income.',
        'Pensions of £1,200 in 2008 are £3,600 today, and buy three times as much.',
        'From 800 yuan in 2000 to 8,000 today: purchasing power is up tenfold.',
        'In 2003 teachers earned $900; in 2023 $9,000, a real rise of nine times.',
      ],
      silent: [
        'Adjusted for inflation, wages have tripled since 1998.',
        'Wages went from $600 in 1998 to $6,000 now.',
        'In constant prices, income rose from 10,000 yuan in 2010 to 30,000 in 2024, tripling real income.',
      ],
    },
  },
  'relative-only': {
    zh: {
      fire: [
        '吸烟者患病风险增加三倍。',
        '熬夜使中风风险上升40%。',
        '常喝者死亡风险降低一半。',
        '研究称，久坐者患糖尿病的几率高出60%。',
        '该药可使感染风险减少30%。',
      ],
      silent: [
        '熬夜使中风风险由千分之五升至千分之七，上升40%。',
        '该药可使感染风险减少30%，即从10%降至7%。',
        '公司面临较大风险。',
      ],
    },
    en: {
      fire: [
        'Smokers face three times the risk of the disease.',
        'Late nights raise the risk of stroke by 40%.',
        'Regular drinkers halve their risk of death.',
        'Sitting makes people 60% more likely to get diabetes, a study says.',
        'The drug cuts the chance of infection by 30%.',
      ],
      silent: [
        'Late nights raise the risk of stroke by 40%, from 5 to 7 in 1,000.',
        'The drug cuts the chance of infection by 30%, from 10% to 7%.',
        'The company runs a great risk.',
      ],
    },
  },
  'completers-only': {
    zh: {
      fire: [
        '毕业生96%找到工作，说明入学者几乎都能就业。',
        '完成疗程的患者95%痊愈，因此参加治疗的人几乎都能治好。',
        '坚持到底的学员97%通过考试，可见报名者大多能过关。',
        '结业学员就业率达98%，也就是说，报名的学员基本都能找到工作。',
        '完成培训的人中99%拿到证书，可见参加者几乎人人拿证。',
      ],
      silent: [
        '入学500人，毕业480人，毕业生96%找到工作。',
        '毕业生96%找到工作。',
        '完成疗程的患者95%痊愈，中途退出者未统计。',
      ],
    },
    en: {
      fire: [
        '96% of those who finished the course found jobs, so almost everyone who starts gets one.',
        'Of patients who completed treatment 95% recovered, which shows nearly all who begin it are cured.',
        '97% of completers pass the exam, meaning anyone who signs up is likely to pass.',
        'With 98% of graduates in work, enrolling all but guarantees a job.',
        '99% of finishers got a certificate, so nearly every applicant does.',
      ],
      silent: [
        '500 started, 480 finished, and 96% of those who finished found jobs.',
        '96% of those who finished the course found jobs.',
        'Of patients who completed treatment 95% recovered; those who dropped out were not counted.',
      ],
    },
  },
  scale: {
    zh: {
      fire: [
        '满分100分，他考了108分。',
        '五分制评价中，食堂得5.6分。',
        '十分制下，服务质量得分11.2分。',
        '试卷满分150分，最高得分156分。',
        '按5分制打分，师德平均得6.1分。',
      ],
      silent: ['满分100分，他考了98分。', '五分制评价中，食堂得4.6分。', '试卷满分150分，最高得分146分。'],
    },
    en: {
      fire: [
        'On a five-point scale the canteen scored 5.6.',
        'He scored 108 out of 100.',
        'Service was rated 11.2 on a scale of 1 to 10.',
        'The paper is marked out of 150; the top mark was 156.',
        'The app has an average rating of 5.4 out of 5.',
      ],
      silent: [
        'On a five-point scale the canteen scored 4.6.',
        'He scored 98 out of 100.',
        'Service was rated 8.2 on a scale of 1 to 10.',
      ],
    },
  },
};
