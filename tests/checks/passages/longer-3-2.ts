import type { FreshPassages } from './fresh.ts';

/** A third set of passages of one to three sentences; part 2. */

export const LONGER_3_2: FreshPassages = {
  'date-exists': {
    zh: {
      fire: ['复查时间定于2025年6月31日，届时患者需空腹。', '比赛于9月31日结束，共决出金牌34枚。'],
      silent: ['复查时间定于2025年6月30日，届时患者需空腹。', '比赛于8月31日结束，共决出金牌34枚。'],
    },
    en: {
      fire: ['The lease runs out on February 30, 2026.', 'He was arrested on 31 April 2024 with 14 passports.'],
      silent: ['The lease runs out on February 28, 2026.', 'He was arrested on 30 April 2024 with 14 passports.'],
    },
  },
  duration: {
    zh: {
      fire: [
        '1992年到2002年，他在高原哨所整整待了15年。',
        '桥梁检修从4月10日开始，4月20日结束，历时20天，更换拉索14根。',
      ],
      silent: [
        '1992年到2002年，他在高原哨所整整待了10年。',
        '桥梁检修从4月10日开始，4月20日结束，历时11天，更换拉索14根。',
      ],
    },
    en: {
      fire: [
        'From 1975 to 1983 he was the village doctor. In those twelve years he delivered 400 babies.',
        'The heatwave began on July 2 and ended on July 12; it lasted 20 days.',
      ],
      silent: [
        'From 1975 to 1983 he was the village doctor. In those eight years he delivered 400 babies.',
        'The heatwave began on July 2 and ended on July 12; it lasted 11 days.',
      ],
    },
  },
  age: {
    zh: {
      fire: [
        { text: '男主角1991年出生，今年24岁，此前出演过7部电影。', issueDate: '2025-10-01' },
        { text: '现年66岁的院士周怀民生于1952年，从事地震研究已有40余年。', issueDate: '2025-10-01' },
      ],
      silent: [
        { text: '男主角1991年出生，今年34岁，19岁出道，此前出演过7部电影。', issueDate: '2025-10-01' },
        { text: '现年73岁的院士周怀民生于1952年，从事地震研究已有40余年。', issueDate: '2025-10-01' },
      ],
    },
    en: {
      fire: [
        {
          text: 'The goalkeeper, 22, was born in Accra in 1996 and has let in 14 goals this season.',
          issueDate: '2025-10-01',
        },
        { text: 'Rosa Lind was born in 1939. Now 76, she still paints six hours a day.', issueDate: '2025-10-01' },
      ],
      silent: [
        {
          text: 'The goalkeeper, 29, was born in Accra in 1996 and has let in 14 goals this season.',
          issueDate: '2025-10-01',
        },
        {
          text: 'Rosa Lind was born in 1939. Now 86, she still paints six hours a day, as she did at 76.',
          issueDate: '2025-10-01',
        },
      ],
    },
  },
  'future-as-past': {
    zh: {
      fire: [
        { text: '2025年11月9日，全运会在广州开幕，来自37个代表团的运动员参加了入场式。', issueDate: '2025-10-01' },
        { text: '该展览已于2025年12月7日圆满结束，观众达11万人次。', issueDate: '2025-10-01' },
      ],
      silent: [
        { text: '2025年11月9日，全运会将在广州开幕，37个代表团已完成报名。', issueDate: '2025-10-01' },
        { text: '该展览将持续到2025年12月7日，目前观众已达11万人次。', issueDate: '2025-10-01' },
      ],
    },
    en: {
      fire: [
        {
          text: 'On 5 December 2025, the volcano erupted and sent ash eight kilometres into the sky.',
          issueDate: '2025-10-01',
        },
        { text: 'The court ruled in November 2025 that the fine of $40,000 was too low.', issueDate: '2025-10-01' },
      ],
      silent: [
        {
          text: 'On 5 December 2025, the court will hear the appeal of the man who set the fire.',
          issueDate: '2025-10-01',
        },
        { text: 'The court is expected to rule in November 2025 on the fine of $40,000.', issueDate: '2025-10-01' },
      ],
    },
  },
  edition: {
    zh: {
      fire: [
        '灯会自1986年起每年举办，2025年灯会是第三十二届，展出灯组120组。',
        '校运会一年一届，创办于1999年。2019年的第十七届校运会打破了4项纪录。',
      ],
      silent: [
        '灯会自1986年起每年举办，2025年灯会是第四十届，展出灯组120组。',
        '校运会一年一届，创办于1999年。2019年的第二十一届校运会打破了4项纪录。',
      ],
    },
    en: {
      fire: [
        'The yearly contest was first held in 1984. The 2025 contest, the 35th, had 90 entries.',
        'Held every year since 2010, the summit had its 20th edition in 2024.',
      ],
      silent: [
        'The yearly contest was first held in 1984. The 2025 contest, the 42nd, had 90 entries.',
        'Held every year since 2010, the summit had its 15th edition in 2024.',
      ],
    },
  },
  'short-year': {
    zh: {
      fire: ['他从98年开始收集邮票，如今已有1.3万枚。', '这对夫妻是01年结婚的，育有两个孩子。'],
      silent: ['他从1998年开始收集邮票，收了27年，如今已有1.3万枚。', '这对夫妻结婚24年，育有两个孩子。'],
    },
    en: {
      fire: [
        'They met in the winter of ’84 and married in ’86.',
        "The club last won the cup in '78, before 60,000 fans.",
      ],
      silent: ['They met in the winter of 1984 and married in 1986.', 'The clubs’ 78 members voted for a ’60s theme.'],
    },
  },
  century: {
    zh: {
      fire: ['19世纪70年代，即1889年，码头上建起了第一座钟楼。', '17世纪的1735年，寺院遭遇大火，烧毁殿宇6座。'],
      silent: ['19世纪80年代，即1889年，码头上建起了第一座钟楼。', '18世纪的1735年，寺院遭遇大火，烧毁殿宇6座。'],
    },
    en: {
      fire: [
        'He died in 1812, in the late 18th century, and left 40 pupils.',
        'In the 1970s, in 1982, the mine closed and 700 men lost their jobs.',
      ],
      silent: [
        'He died in 1792, in the late 18th century, and left 40 pupils.',
        'In the 1980s, in 1982, the mine closed and 700 men lost their jobs.',
      ],
    },
  },
  'unlike-periods': {
    zh: {
      fire: [
        '今年上半年医院接诊38万人次，比去年全年的72万人次减少47%。',
        '前三季度共出动直升机120架次，较2024年全年的150架次下降20%。',
      ],
      silent: [
        '今年上半年医院接诊38万人次，比去年上半年的36万人次增加5.6%。',
        '前三季度共出动直升机120架次，较去年同期的100架次增长20%，去年全年为150架次。',
      ],
    },
    en: {
      fire: [
        'The library lent 90,000 books in the first half of the year, 55% fewer than the 200,000 it lent in all of last year.',
        'In the first quarter 40 climbers were rescued, down from 170 for the whole of 2024.',
      ],
      silent: [
        'The library lent 90,000 books in the first half of the year, 5% fewer than the 95,000 it lent in the same half last year.',
        'In the first quarter 40 climbers were rescued, up from 36 in the first quarter of 2024.',
      ],
    },
  },
  'yoy-mom': {
    zh: {
      fire: ['10月游客量同比上月下降21%，酒店入住率为58%。', '今年三季度失踪人口报案环比去年三季度减少9%，共410起。'],
      silent: ['10月游客量环比上月下降21%，酒店入住率为58%。', '今年三季度失踪人口报案同比去年三季度减少9%，共410起。'],
    },
    en: {
      fire: [
        'Admissions were up 5% month on month compared with the same month last year, at 2,300.',
        'Compared with last month, complaints fell 8% year on year to 640.',
      ],
      silent: [
        'Admissions were up 5% year on year compared with the same month last year, at 2,300.',
        'Compared with last month, complaints fell 8% to 640, and 3% year on year.',
      ],
    },
  },
  stale: {
    zh: {
      fire: [
        { text: '最新的人口调查于2017年进行，当时全岛有居民4300人。', issueDate: '2025-10-01' },
        { text: '根据2016年发布的最新名录，全省有古桥612座。', issueDate: '2025-10-01' },
      ],
      silent: [
        { text: '最新的人口调查于2024年进行，全岛有居民4300人。', issueDate: '2025-10-01' },
        { text: '根据最新名录，全省有古桥612座，比2016年多出34座。', issueDate: '2025-10-01' },
      ],
    },
    en: {
      fire: [
        { text: 'The latest figures, from 2013, put the number of wild horses at 1,200.', issueDate: '2025-10-01' },
        { text: 'The most recent count, in 2018, found 88 pairs of eagles.', issueDate: '2025-10-01' },
      ],
      silent: [
        {
          text: 'The latest figures put the number of wild horses at 1,200, against 900 in 2013.',
          issueDate: '2025-10-01',
        },
        { text: 'The most recent count, in 2024, found 88 pairs of eagles.', issueDate: '2025-10-01' },
      ],
    },
  },
  direction: {
    zh: {
      fire: [
        '改造后，夜间噪声由52分贝降到了57分贝，居民投诉为零。',
        '该县森林覆盖率从61.2%提升至58.9%，新增绿道80公里。',
      ],
      silent: [
        '改造后，夜间噪声由57分贝降到了52分贝，居民投诉为零。',
        '该县森林覆盖率从58.9%提升至61.2%，新增绿道80公里。',
      ],
    },
    en: {
      fire: [
        'The waiting list has shortened from 340 names to 410, the clinic said.',
        'Her weight went up from 64 kilos to 58 after the operation, doctors noted.',
      ],
      silent: [
        'The waiting list has shortened from 410 names to 340, the clinic said.',
        'Her weight went up from 58 kilos to 64 after the operation, doctors noted.',
      ],
    },
  },
  'rank-order': {
    zh: {
      fire: [
        '奖牌榜上，东道主以21枚奖牌高居第一，邻国以24枚列第二。',
        '最受欢迎的线路是环湖线，日均客流1800人次；其次是山顶线，日均2100人次。',
      ],
      silent: [
        '奖牌榜上，东道主以24枚奖牌高居第一，邻国以21枚列第二。',
        '最受欢迎的线路是环湖线，日均客流2100人次；其次是山顶线，日均1800人次。',
      ],
    },
    en: {
      fire: [
        'The Lions lead the league with 41 points, while the Bears are second with 44.',
        'Fever was the most common symptom, seen in 120 patients, followed by cough in 150.',
      ],
      silent: [
        'The Lions lead the league with 44 points, while the Bears are second with 41.',
        'Fever was the most common symptom, seen in 150 patients, followed by cough in 120.',
      ],
    },
  },
  superlative: {
    zh: {
      fire: [
        '今年报考人数达到8600人，创历史新高，而2019年曾有9100人报考。',
        '这次降雨量为212毫米，是有记录以来最大的一次；1998年曾降雨245毫米。',
      ],
      silent: [
        '今年报考人数达到9100人，创历史新高，而2019年曾有8600人报考。',
        '这次降雨量为245毫米，是有记录以来最大的一次；1998年曾降雨212毫米。',
      ],
    },
    en: {
      fire: [
        'A record 640 dancers took part this year. In 2018 there were 700.',
        'The turnout of 38% was the lowest in the city’s history; in 1999 it was 35%.',
      ],
      silent: [
        'A record 700 dancers took part this year. In 2018 there were 640.',
        'The turnout of 35% was the lowest in the city’s history; in 1999 it was 38%.',
      ],
    },
  },
  'lead-within-error': {
    zh: {
      fire: [
        '民调机构称，女候选人支持率45%，领先男候选人的43%，误差为正负3%。',
        '根据调查，支持延长假期的占48%，高于反对的46%，误差±2.8个百分点。',
      ],
      silent: [
        '民调机构称，女候选人支持率55%，领先男候选人的38%，误差为正负3%。',
        '根据调查，支持延长假期的占58%，高于反对的36%，误差±2.8个百分点。',
      ],
    },
    en: {
      fire: [
        'Ms Chen leads Mr Diaz by 48% to 46% in the poll, which has a margin of error of 4 points.',
        'The challenger is ahead, 44 percent to 42 percent, with a margin of error of plus or minus 3 percentage points.',
      ],
      silent: [
        'Ms Chen leads Mr Diaz by 54% to 40% in the poll, which has a margin of error of 4 points.',
        'The challenger is ahead, 52 percent to 41 percent, with a margin of error of plus or minus 3 percentage points.',
      ],
    },
  },
  'nominal-money': {
    zh: {
      fire: [
        '2002年一名小学教师月薪900元，如今8100元，实际收入增长了八倍。',
        '1990年这里的房租每月30元，现在3000元，房东的购买力涨了99倍。',
      ],
      silent: [
        '2002年一名小学教师月薪900元，如今8100元，扣除物价因素增长约4倍。',
        '1990年这里的房租每月30元，现在3000元，租户有46家。',
      ],
    },
    en: {
      fire: [
        'A porter made $9,000 in 1998 and makes $27,000 now, so he can buy three times as much.',
        'In 2001 the grant was 200 euros; it is 600 today, making students three times better off.',
      ],
      silent: [
        'A porter made $9,000 in 1998 and makes $27,000 now, half as much again after inflation.',
        'In 2001 the grant was 200 euros; it is 600 today, and 4,000 students receive it.',
      ],
    },
  },
  'relative-only': {
    zh: {
      fire: [
        '研究发现，长期喝烫水的人患食管癌的风险增加90%，样本为45万人。',
        '不系安全带者在车祸中死亡的概率是系带者的3倍，交警提醒司机注意。',
      ],
      silent: [
        '研究发现，长期喝烫水的人患食管癌的风险增加90%，由每10万人10例升至19例。',
        '暴雨的概率升至80%，降雨量可能是上周的3倍。',
      ],
    },
    en: {
      fire: [
        'Eating nuts daily lowers the risk of a heart attack by 25%, the study of 90,000 people found.',
        'Night-shift workers are twice as likely to get ulcers, the union warned.',
      ],
      silent: [
        'Eating nuts daily lowers the risk of a heart attack by 25%, from 4 in 1,000 to 3 in 1,000, the study found.',
        'Night-shift workers are twice as likely to own a dog; 40% do.',
      ],
    },
  },
  'completers-only': {
    zh: {
      fire: [
        '驾校宣传称，学完全部课时的学员有94%一次通过，因此报名者几乎都能一次拿证。',
        '坚持练习半年的学员中九成不再失眠，教练说，这意味着凡是参加课程的人都能睡好觉。',
      ],
      silent: [
        '驾校宣传称，学完全部课时的学员有94%一次通过，但中途退学者约占三成。',
        '坚持练习半年的学员中九成不再失眠，课程每周两次。',
      ],
    },
    en: {
      fire: [
        'Some 92% of those who completed the treatment stayed sober, so almost everyone who starts it will recover, the clinic claims.',
        'Of runners who finished the programme, 88% lost weight, proof that anyone who joins will slim.',
      ],
      silent: [
        'Some 92% of those who completed the treatment stayed sober, but half of those who start it drop out.',
        'Of runners who finished the programme, 88% lost weight, most of them more than 4 kilos.',
      ],
    },
  },
};
