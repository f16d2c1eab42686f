import type { FreshPassages } from './fresh.ts';

/** Third set, each written after the rules had been mended for those before it: rates, fractions, qualifiers and headlines. */
export const PRESS_WORDS_3: FreshPassages = {
  'bounded-over-100': {
    zh: {
      fire: [
        '今年以来，全市12345热线按时办结率为100.6%，群众满意率为95.2%。',
        '该县高考本科上线率达到108%，创历史新高。',
        '调查中，愿意推荐给朋友的用户占比为103%。',
      ],
      silent: ['今年以来，全市一般公共预算收入完成年度目标的100.6%。', '该厂设备利用率达108%，处于超负荷运行状态。'],
    },
    en: {
      fire: [
        'The hotline resolved calls on time at a rate of 100.6%, the city claims.',
        'Attendance at the hearings reached 108 percent, the minutes say.',
        'The survey says that 103% of users would recommend the service to a friend.',
      ],
      silent: [
        'Revenue reached 100.6% of the annual target by November.',
        'The plant ran at 108% of its rated capacity, according to the logs.',
      ],
    },
  },
  'all-but': {
    zh: {
      fire: [
        '全县21个乡镇敬老院消防改造完成率100%，还有2个敬老院未完工。',
        '所有考生均已到场，有3名考生缺考。',
        '该市地铁站无障碍电梯覆盖率达到100%，尚有5座车站没有安装。',
      ],
      silent: [
        '全县21个乡镇敬老院消防改造完成率90.5%，还有2个敬老院未完工。',
        '全体队员均已到场，其中3名队员为首次参赛。',
      ],
    },
    en: {
      fire: [
        'All candidates turned up for the exam, but three were absent.',
        'The city says 100% of its metro stations now have lifts; five have not been fitted.',
        'Everyone in the village has been vaccinated, although 14 people have not had their second dose yet.',
      ],
      silent: [
        'Nearly all candidates turned up for the exam, but three were absent.',
        'The city says 92% of its metro stations now have lifts; five have not been fitted.',
      ],
    },
  },
  fraction: {
    zh: {
      fire: [
        '四分之一以上（19.6%）的孩子睡眠不足8小时，专家呼吁减负。',
        '将近一半（38%）的受访者从未体检。',
        '约三分之一的商铺空置，空置比例为46%。',
      ],
      silent: [
        '四分之一以上（29.6%）的孩子睡眠不足8小时，专家呼吁减负。',
        '将近一半（48%）的受访者从未体检，三分之一的人每年体检。',
      ],
    },
    en: {
      fire: [
        'Over a quarter (19.6%) of children sleep less than eight hours.',
        'Nearly half, or 38%, of those asked had never seen a dentist.',
        'A third of the shops (46%) stand empty.',
      ],
      silent: [
        'Over a quarter (29.6%) of children sleep less than eight hours.',
        'Nearly half, or 48%, of those asked had never seen a dentist; a third (33%) go every year.',
      ],
    },
  },
  tenths: {
    zh: {
      fire: [
        '八成以上（73.5%）的村民用上了天然气，其余仍烧煤。',
        '有四成左右、即51%的学生戴眼镜。',
        '调查发现，近七成老人（57.2%）不会使用网约车。',
      ],
      silent: [
        '八成以上（83.5%）的村民用上了天然气，其余仍烧煤。',
        '调查发现，近七成老人（67.2%）不会使用网约车，一成多（13%）能熟练使用。',
      ],
    },
    en: {
      fire: [
        'More than eight in ten villagers (73.5%) now have gas.',
        'Around four in ten pupils, 51%, wear glasses.',
        'Nearly seven out of ten old people (57.2%) cannot use the app.',
      ],
      silent: [
        'More than eight in ten villagers (83.5%) now have gas.',
        'Nearly seven out of ten old people (67.2%) cannot use the app, and one in ten (9.8%) has no phone.',
      ],
    },
  },
  'headline-rounding': {
    zh: {
      fire: [
        {
          title: '我市今年发放助学金逾5000万元',
          text: '昨日，市教育局通报，今年全市共发放助学金4760万元，惠及学生1.9万人。',
        },
        { title: '六成以上网民看好国产手机', text: '调查报告称，看好国产手机的网民占54.8%，较上年提高6个百分点。' },
        { title: '近4万人参加国考', text: '省人社厅数据显示，本次公务员考试全省共有42350人参加，报录比为38比1。' },
      ],
      silent: [
        {
          title: '我市今年发放助学金近5000万元',
          text: '昨日，市教育局通报，今年全市共发放助学金4760万元，惠及学生1.9万人。',
        },
        { title: '超4万人参加国考', text: '省人社厅数据显示，本次公务员考试全省共有42350人参加，报录比为38比1。' },
      ],
    },
    en: {
      fire: [
        {
          title: 'More than 60% back local phones',
          text: 'The report says 54.8% of internet users think well of local phones, six points more than last year.',
        },
        {
          title: 'Nearly 40,000 sit civil service exam',
          text: 'A total of 42,350 people sat the exam in the province, the personnel office said.',
        },
        {
          title: 'City hands out over $5m in grants',
          text: 'The education office said on Monday that it had handed out $4.76m in grants to 1,900 students this year.',
        },
      ],
      silent: [
        {
          title: 'More than 40,000 sit civil service exam',
          text: 'A total of 42,350 people sat the exam in the province, the personnel office said.',
        },
        {
          title: 'City hands out nearly $5m in grants',
          text: 'The education office said on Monday that it had handed out $4.76m in grants to 1,900 students this year.',
        },
      ],
    },
  },
  'missing-whole': {
    zh: {
      fire: [
        '据透露，海外订单占比首次突破45%。',
        '经理说，老顾客占了62%，生意很稳。',
        '其比重已由前些年的低位回升，占到28.4%。',
      ],
      silent: ['据透露，海外订单占公司全部订单的45%。', '店里每天来客约300人，老顾客占了62%，生意很稳。'],
    },
    en: {
      fire: [
        'Foreign orders now make up 45%, the firm disclosed for the first time.',
        'Regulars account for 62%, so business is steady, the owner said.',
        'Renewables represent about 28.4%, a good deal more than before.',
      ],
      silent: [
        'Foreign orders now make up 45% of all orders, the firm disclosed.',
        'The café has 300 customers a day. Regulars account for 62%, the owner said.',
      ],
    },
  },
  'false-precision': {
    zh: {
      fire: [
        '据初步统计，全县受灾面积大约为15362亩。',
        '他一年大概要走4387公里山路。',
        '该校约有学生2913人，教师180余人。',
      ],
      silent: ['据初步统计，全县受灾面积大约为1.5万亩。', '该校有学生2913人，约有教师180人。'],
    },
    en: {
      fire: [
        'He walks roughly 4,387 kilometres of mountain paths a year.',
        'The flood covered approximately 15,362 acres, by a first count.',
        'The school has about 2,913 pupils and 180 teachers.',
      ],
      silent: [
        'The flood covered approximately 15,000 acres, by a first count.',
        'The school has 2,913 pupils and about 180 teachers.',
      ],
    },
  },
  'qualifier-clash': {
    zh: {
      fire: ['活动吸引了将近8000多名市民参加。', '他每月至少能省下最多500元。', '整个工程预计需要约30个月以上左右。'],
      silent: ['活动吸引了将近8000名市民参加，多个社区组队。', '他每月至少能省下500元，最多一次省了800元。'],
    },
    en: {
      fire: [
        'Almost more than 8,000 people came to the fair.',
        'The work will take over around 30 months.',
        'Up to at least 500 seats will be added.',
      ],
      silent: [
        'Almost 8,000 people came to the fair, more than half of them by train.',
        'At least 500 seats will be added, and up to 800 later.',
      ],
    },
  },
  'qualifier-direction': {
    zh: {
      fire: [
        '全省跨境电商交易额超过1800亿元（1763.5亿元），增长11%。',
        '入冬以来，医院收治流感患者近3000例，确切数字为3146例。',
        '到场观众突破2万人，实际为19480人。',
      ],
      silent: [
        '全省跨境电商交易额接近1800亿元（1763.5亿元），增长11%。',
        '入冬以来，医院收治流感患者3000余例，确切数字为3146例。',
      ],
    },
    en: {
      fire: [
        'Online trade came to over $1,800 million ($1,763.5 million), up 11%.',
        'Almost 3,000 flu patients have been admitted; the exact figure is 3,146.',
        'More than 20,000 people watched, 19,480 to be precise.',
      ],
      silent: [
        'Online trade came to nearly $1,800 million ($1,763.5 million), up 11%.',
        'Over 3,000 flu patients have been admitted; the exact figure is 3,146.',
      ],
    },
  },
};
