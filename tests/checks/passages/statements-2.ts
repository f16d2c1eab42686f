import type { FreshPassages } from './fresh.ts';

/** A second set about what is said around a number: one or two clauses each. */
export const STATEMENTS_2: FreshPassages = {
  'all-but': {
    zh: {
      fire: [
        '出勤率100%，2人请假。',
        '覆盖率达100%，还有5个村未通。',
        '全部学生都通过了考试，仅3名学生未通过。',
        '整改率100%，另有4处未整改。',
        '回收率百分之百，仍有6份未收回。',
      ],
      silent: ['出勤率98%，2人请假。', '覆盖率达100%，无一村遗漏。', '整改率96%，另有4处未整改。'],
    },
    en: {
      fire: [
        'Attendance was 100%, with two absent.',
        'All pupils passed the exam; three failed.',
        '100% of villages are connected, but five are not.',
        'A 100% return rate, though six have yet to reply.',
        'Every tenant has moved out; four remain.',
      ],
      silent: [
        'Attendance was 98%, with two absent.',
        '100% of villages are connected.',
        'All but three pupils passed the exam.',
      ],
    },
  },
  fraction: {
    zh: {
      fire: [
        '超过一半（43%）的受访者赞成。',
        '约四分之一，即38%。',
        '三分之一（45%）的企业亏损。',
        '近五分之三的居民，占比48%。',
        '四分之三（62%）的学生住校。',
      ],
      silent: ['超过一半（53%）的受访者赞成。', '约四分之一，即26%。', '三分之一（33%）的企业亏损。'],
    },
    en: {
      fire: [
        'More than half (43%) agreed.',
        'About a quarter, or 38%.',
        'A third (45%) of firms made losses.',
        'Three-quarters of pupils (62%) board.',
        'Two-fifths, that is 52%, walk to work.',
      ],
      silent: ['More than half (53%) agreed.', 'About a quarter, or 26%.', 'A third (33%) of firms made losses.'],
    },
  },
  tenths: {
    zh: {
      fire: [
        '近八成（68%）居民表示满意。',
        '超六成，为52%。',
        '两成（35%）的店铺关门。',
        '七成左右（52%）。',
        '九成以上（82%）的用户续费。',
      ],
      silent: ['近八成（78%）居民表示满意。', '超六成，为62%。', '两成（20.4%）的店铺关门。'],
    },
    en: {
      fire: [
        'Eight in ten (68%) are satisfied.',
        'More than six in 10, or 52%.',
        'Two out of ten shops (35%) closed.',
        'Around seven in ten, 52%, agreed.',
        'Nine in ten users (78%) renewed.',
      ],
      silent: [
        'Eight in ten (79%) are satisfied.',
        'More than six in 10, or 62%.',
        'Two out of ten shops (21%) closed.',
      ],
    },
  },
  'headline-rounding': {
    zh: {
      fire: [
        { title: '超八成居民满意', text: '调查显示，居民满意率为76.4%。' },
        { title: '近五百人参赛', text: '共有532人参赛。' },
        { title: '投资突破3亿元', text: '项目总投资2.87亿元。' },
        { title: '半数以上企业涨薪', text: '涨薪的企业占43.5%。' },
        { title: '约两万人到场', text: '现场观众13200人。' },
      ],
      silent: [
        { title: '超七成居民满意', text: '调查显示，居民满意率为76.4%。' },
        { title: '近五百人参赛', text: '共有486人参赛。' },
        { title: '投资近3亿元', text: '项目总投资2.87亿元。' },
      ],
    },
    en: {
      fire: [
        { title: 'Over 80% satisfied', text: 'The survey found 76.4% of residents satisfied.' },
        { title: 'Nearly 500 take part', text: 'In all 532 people took part.' },
        { title: 'Cost tops $3bn', text: 'The project will cost $2.87bn.' },
        { title: 'More than half of firms raise pay', text: 'Pay went up at 43.5% of firms.' },
        { title: 'About 20,000 attend', text: 'Attendance was 13,200.' },
      ],
      silent: [
        { title: 'Over 70% satisfied', text: 'The survey found 76.4% of residents satisfied.' },
        { title: 'Nearly 500 take part', text: 'In all 486 people took part.' },
        { title: 'Cost nears $3bn', text: 'The project will cost $2.87bn.' },
      ],
    },
  },
  'missing-whole': {
    zh: {
      fire: [
        '外来人口占38%。',
        '女性比例达到54.2%。',
        '优质品占比超过七成。',
        '线上销售所占比重为41%。',
        '高级职称占了29%。',
      ],
      silent: ['外来人口占全区常住人口的38%。', '在全部员工中，女性占54.2%。', '线上销售占总销售额的41%。'],
    },
    en: {
      fire: [
        'Migrants account for 38%.',
        'The proportion of women is 54.2%.',
        'Online sales made up 41%.',
        'Senior titles take up 29%.',
        'Their share stands at 17%.',
      ],
      silent: [
        'Migrants account for 38% of the population.',
        'Of all employees, women make up 54.2%.',
        'Online sales made up 41% of the total.',
      ],
    },
  },
  'false-precision': {
    zh: {
      fire: ['约3568户。', '大概有21.37万人。', '面积约1284平方米。', '12347元左右。', '估计约5689吨。'],
      silent: ['约3600户。', '面积约1280平方米。', '共3568户。'],
    },
    en: {
      fire: [
        'Roughly 3,568 households.',
        'Some 21,372 people.',
        'Approximately 1,284 square metres.',
        'An estimated 5,689 tonnes.',
        'Around $12,347.',
      ],
      silent: ['Roughly 3,600 households.', 'Approximately 1,280 square metres.', 'Exactly 3,568 households.'],
    },
  },
  'qualifier-clash': {
    zh: {
      fire: ['近500人以上。', '大约超过30户。', '不到200家左右。', '至少80人以内。', '约60余名。'],
      silent: ['500人以上。', '超过30户。', '不到200家。'],
    },
    en: {
      fire: [
        'Nearly 500 or more.',
        'About over 30 homes.',
        'Fewer than around 200 firms.',
        'At least 80 at most.',
        'Exactly about 60.',
      ],
      silent: ['500 or more.', 'Over 30 homes.', 'Fewer than 200 firms.'],
    },
  },
  'qualifier-direction': {
    zh: {
      fire: [
        '近600户（实为623户）。',
        '超过5000吨，具体为4870吨。',
        '不足80家（83家）。',
        '突破3亿元（2.96亿元）。',
        '逾百人（96人）。',
      ],
      silent: ['近600户（实为587户）。', '超过5000吨，具体为5120吨。', '逾百人（106人）。'],
    },
    en: {
      fire: [
        'Almost 600 homes (623).',
        'More than 5,000 tonnes, 4,870 to be exact.',
        'Fewer than 80 firms (83).',
        'Over $3bn ($2.96bn).',
        'At least 100 people (96).',
      ],
      silent: ['Almost 600 homes (587).', 'More than 5,000 tonnes, 5,120 to be exact.', 'Over $3bn ($3.06bn).'],
    },
  },
  'same-fact-conflict': {
    zh: {
      fire: [
        '开头说受灾农户430户……结尾称全部440户受灾农户均已安置。',
        '大桥全长1280米……这座全长1260米的大桥明年通车。',
        '全校共有教师86人。放学后，全校89名教师参加了培训。',
        '工程总投资2.3亿元，去年开工。据介绍，工程总投资2.5亿元。',
        '比赛共有36支队伍参加……38支队伍全部完赛。',
      ],
      silent: [
        '大桥全长1280米……这座全长1280米的大桥明年通车。',
        '近90名教师到场……全校89名教师参加了培训。',
        '一期工程总投资2.3亿元，二期工程总投资2.5亿元。',
      ],
    },
    en: {
      fire: [
        'The 430 families hit by the flood… all 440 families have been rehoused.',
        'The bridge is 1,280 metres long… the 1,260-metre bridge opens next year.',
        'The school has 86 teachers. All 89 teachers took the course.',
        'The project will cost $2.3bn. Work on the project, which will cost $2.5bn, begins in May.',
        'A total of 36 teams entered… all 38 teams finished.',
      ],
      silent: [
        'A total of 36 teams entered… all 36 teams finished.',
        'Nearly 90 teachers came… all 89 teachers took the course.',
        'The first phase cost $2.3bn; the second phase cost $2.5bn.',
      ],
    },
  },
};
