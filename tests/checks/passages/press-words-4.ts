import type { FreshPassages } from './fresh.ts';

/** Fourth set, each written after the rules had been mended for those before it: rates, fractions, qualifiers and headlines. */
export const PRESS_WORDS_4: FreshPassages = {
  'bounded-over-100': {
    zh: {
      fire: [
        '目前，全县养老保险参保率为102.3%，位列全市第一。',
        '该社区志愿者注册率已达110%，超额完成任务。',
        '样本中，有网购经历的人占104%。',
      ],
      silent: ['目前，全县完成养老保险扩面任务的102.3%。', '医院病床使用率为104%，走廊加床20张。'],
    },
    en: {
      fire: [
        'The pension scheme now covers 102.3% of residents, the county says.',
        'The graduation rate was 110%, according to the brochure.',
        'In the sample, 104% of people had shopped online.',
      ],
      silent: [
        'The county reached 102.3% of its target for new members.',
        'Bed occupancy was 104%, with beds in the corridors.',
      ],
    },
  },
  'all-but': {
    zh: {
      fire: [
        '今年的民生实事项目完成率100%，尚有2个项目没有完成验收。',
        '全体村民都已签字，只有5户村民没有签。',
        '该区小学全部开设了游泳课，剩余3所小学仍未开设。',
      ],
      silent: ['今年的民生实事项目完成率95%，尚有2个项目没有完成验收。', '除5户外，村民都已签字。'],
    },
    en: {
      fire: [
        'The completion rate is 100%, but two projects have not been finished.',
        'All of the villagers have signed the deal, though five have not yet done so.',
        'Every school in the district teaches swimming; three do not have a pool and do not teach it.',
      ],
      silent: [
        'The completion rate is 95%, and two projects have not been finished.',
        'All but five of the villagers have signed the deal.',
      ],
    },
  },
  fraction: {
    zh: {
      fire: [
        '五分之三的门店（48%）实现盈利。',
        '超过三分之一、也就是29%的学生参加了社团。',
        '约半数居民（38.6%）选择拼车出行。',
      ],
      silent: ['五分之三的门店（60.4%）实现盈利。', '约半数居民（49.6%）选择拼车出行，三分之一选择公交。'],
    },
    en: {
      fire: [
        'Three-fifths of the shops (48%) made a profit.',
        'More than a third of pupils, or 29%, joined a club.',
        'About half of residents — 38.6% — share a car.',
      ],
      silent: [
        'Three-fifths of the shops (60.4%) made a profit.',
        'About half of residents — 49.6% — share a car, and a third take the bus.',
      ],
    },
  },
  tenths: {
    zh: {
      fire: [
        '两成多（33.8%）的老人独自居住。',
        '近六成受访者（占48.2%）每周运动三次以上。',
        '大约七成、即79%的员工选择弹性上班。',
      ],
      silent: ['两成多（23.8%）的老人独自居住。', '近六成受访者（占58.2%）每周运动三次以上，四成（40.3%）有健身卡。'],
    },
    en: {
      fire: [
        'Nearly six in ten of those asked (48.2%) exercise three times a week.',
        'More than two in ten old people, 13.8%, live alone.',
        'About seven in ten workers — 79% — choose flexible hours.',
      ],
      silent: [
        'Nearly six in ten of those asked (58.2%) exercise three times a week.',
        'About seven in ten workers — 69% — choose flexible hours.',
      ],
    },
  },
  'headline-rounding': {
    zh: {
      fire: [
        {
          title: '全市新增就业逾8万人',
          text: '市人社局今天发布，前三季度全市城镇新增就业7.64万人，完成全年任务的89%。',
        },
        { title: '近七成受访者赞成提前放假', text: '报告显示，赞成提前放假的受访者占74.5%，两成持反对意见。' },
        { title: '灯会吸引游客超60万', text: '为期20天的灯会于昨晚闭幕，共吸引游客57.8万人次，门票收入1900万元。' },
      ],
      silent: [
        {
          title: '全市新增就业近8万人',
          text: '市人社局今天发布，前三季度全市城镇新增就业7.64万人，完成全年任务的89%。',
        },
        { title: '灯会吸引游客近60万', text: '为期20天的灯会于昨晚闭幕，共吸引游客57.8万人次，门票收入1900万元。' },
      ],
    },
    en: {
      fire: [
        {
          title: 'Lantern show draws over 600,000',
          text: 'The lantern show drew 578,000 visitors in 20 days and took $1.9 million at the gate.',
        },
        {
          title: 'Nearly 70% want early holiday',
          text: 'The report says 74.5% of those asked want the holiday to start early, and a fifth do not.',
        },
        {
          title: 'More than 80,000 find work',
          text: 'A total of 76,400 people found work in the first nine months, the labour office said.',
        },
      ],
      silent: [
        {
          title: 'Lantern show draws nearly 600,000',
          text: 'The lantern show drew 578,000 visitors in 20 days and took $1.9 million at the gate.',
        },
        {
          title: 'More than 75,000 find work',
          text: 'A total of 76,400 people found work in the first nine months, the labour office said.',
        },
      ],
    },
  },
  'missing-whole': {
    zh: {
      fire: [
        '目前，外卖占比已超过53%，堂食恢复较慢。',
        '女性高管占24.6%，这一数字还在上升。',
        '机器人产品的比重上升到了31.5%。',
      ],
      silent: ['目前，外卖占饭店营业额的53%以上，堂食恢复较慢。', '公司共有高管65人，女性高管占24.6%。'],
    },
    en: {
      fire: [
        'Takeaways now make up 53%, and tables are slow to fill.',
        'Women account for 24.6%, and the figure is rising.',
        'Robots represent 31.5%, up from almost nothing.',
      ],
      silent: [
        'Takeaways now make up 53% of sales, and tables are slow to fill.',
        'The firm has 65 managers. Women account for 24.6%.',
      ],
    },
  },
  'false-precision': {
    zh: {
      fire: [
        '这条绿道全长约36.472公里，串起8个公园。',
        '景区每年大约接待游客182.37万人次。',
        '目前约有7318户完成了签约。',
      ],
      silent: ['这条绿道全长约36公里，串起8个公园。', '景区去年接待游客182.37万人次，大约三成来自外省。'],
    },
    en: {
      fire: [
        'The greenway is about 36.472 kilometres long and links eight parks.',
        'Roughly 1,823,700 people visit the park each year.',
        'About 7,318 families have signed so far.',
      ],
      silent: [
        'The greenway is about 36 kilometres long and links eight parks.',
        'Last year 1,823,700 people visited the park, about a third of them from abroad.',
      ],
    },
  },
  'qualifier-clash': {
    zh: {
      fire: ['会场容纳了近2000余名观众。', '本次招聘提供岗位超过300个左右。', '报名费最多不少于50元。'],
      silent: ['会场容纳了近2000名观众，场外还有500余名。', '本次招聘提供岗位超过300个，薪资在6000元左右。'],
    },
    en: {
      fire: [
        'Nearly more than 2,000 people filled the hall.',
        'Over roughly 300 jobs were on offer.',
        'The fee is at least no more than $50.',
      ],
      silent: [
        'Nearly 2,000 people filled the hall, and more than 500 stood outside.',
        'Over 300 jobs were on offer at roughly $800 a month.',
      ],
    },
  },
  'qualifier-direction': {
    zh: {
      fire: [
        '全市在册船舶逾6200艘，实为6134艘。',
        '年发电量近40亿千瓦时（41.7亿千瓦时）。',
        '目前会员总数不足900名（936名），计划明年扩招。',
      ],
      silent: ['全市在册船舶逾6100艘，实为6134艘。', '年发电量超40亿千瓦时（41.7亿千瓦时）。'],
    },
    en: {
      fire: [
        'There are over 6,200 registered ships, 6,134 to be exact.',
        'The plant makes nearly 4 billion (4.17 billion) kilowatt-hours a year.',
        'Fewer than 900 (936) members have paid.',
      ],
      silent: [
        'There are over 6,100 registered ships, 6,134 to be exact.',
        'The plant makes more than 4 billion (4.17 billion) kilowatt-hours a year.',
      ],
    },
  },
};
