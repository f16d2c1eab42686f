import type { FreshPassages } from './fresh.ts';

/** A second set, written after the rules had been mended for the first: rates, fractions, qualifiers and headlines. */
export const PRESS_WORDS_2: FreshPassages = {
  'bounded-over-100': {
    zh: {
      fire: [
        '去年，全市农村自来水普及率达到100.8%，比上年提高1.6个百分点。',
        '本次活动的签到率为106%，现场座无虚席，参加者共320人。',
        '全县适龄儿童疫苗接种率达101%，居全省前列。',
        '抽样显示，认为生活更方便的市民占到107%，其中老年人居多。',
      ],
      silent: [
        '今年全市税收收入完成预算的106%，同比增长7.1%。',
        '该航线客座率一度达到100%，候补旅客占总人数的8%。',
        '全县高中阶段毛入学率达101%，居全省前列。',
      ],
    },
    en: {
      fire: [
        'The county’s vaccination coverage has reached 101%, the health office announced with pride.',
        'Turnout in the northern district was 106%, according to the first count.',
        'Some 107% of residents say life has become easier, the survey found.',
        'The success rate of the new surgery is 102%, the hospital’s website claims.',
      ],
      silent: [
        'Tax revenue came to 106% of the budget, and spending to 98%.',
        'Gross enrolment in secondary schools was 101% last year.',
        'The prison is at 107% of its capacity, the inspectors wrote.',
      ],
    },
  },
  'all-but': {
    zh: {
      fire: [
        '全市公办幼儿园食堂“明厨亮灶”覆盖率100%，仍有4所幼儿园尚未完成改造。',
        '所有受灾农户都已领到补助，还有12户没有领到。',
        '本次考核合格率为100%，1名干部不合格被调离岗位。',
        '全村86户全部搬进新居，剩下3户仍住在老屋。',
      ],
      silent: [
        '全市公办幼儿园食堂“明厨亮灶”覆盖率97%，仍有4所幼儿园尚未完成改造。',
        '除12户外，其余受灾农户都已领到补助。',
        '本次考核合格率为100%，去年有1名干部不合格被调离岗位。',
      ],
    },
    en: {
      fire: [
        'All of the families hit by the flood have been paid, but 12 families have not yet received the money.',
        'Coverage is now 100%; four nurseries have still not been connected.',
        'The inspectors passed 100 percent of the restaurants, although two failed on hygiene.',
        'Every household in the village has moved into a new home. Three households still live in the old houses.',
      ],
      silent: [
        'All but 12 of the families hit by the flood have been paid.',
        'Coverage is now 97%; four nurseries have still not been connected.',
        'The inspectors passed 100 percent of the restaurants this year; in 2023 two failed on hygiene.',
      ],
    },
  },
  fraction: {
    zh: {
      fire: [
        '近三分之二的家庭（占58.1%）拥有私家车，比例高于全省。',
        '约四分之一的摊主，也就是38%，表示生意不如去年。',
        '超过一半（47.6%）的网民每天上网超过4小时。',
        '有五分之二的企业使用了贷款，占比为52%。',
      ],
      silent: [
        '近三分之二的家庭（占65.1%）拥有私家车，比例高于全省。',
        '约四分之一的摊主，也就是24%，表示生意不如去年，另有38%表示持平。',
        '超过一半（53.6%）的网民每天上网超过4小时。',
      ],
    },
    en: {
      fire: [
        'Almost two-thirds of households (58.1%) own a car.',
        'A quarter of stallholders, or 38%, said business was worse than last year.',
        'More than half of internet users, 47.6%, are online for over four hours a day.',
        'Two-fifths of the firms — 52% of those asked — had taken out loans.',
      ],
      silent: [
        'Almost two-thirds of households (65.1%) own a car.',
        'A quarter of stallholders, or 24%, said business was worse than last year, and 38% saw no change.',
        'More than half of internet users, 53.6%, are online for over four hours a day.',
      ],
    },
  },
  tenths: {
    zh: {
      fire: [
        '七成多的商户（64.8%）表示营业额有所恢复。',
        '不到三成（36.2%）的受访者了解这项政策。',
        '近九成的中小学，即78.5%的学校，已开设劳动课。',
        '约六成家长（占72.9%）赞成缩短暑假。',
      ],
      silent: [
        '七成多的商户（74.8%）表示营业额有所恢复。',
        '不到三成（28.2%）的受访者了解这项政策。',
        '约六成家长（占60.9%）赞成缩短暑假，两成（19.8%）反对。',
      ],
    },
    en: {
      fire: [
        'Fewer than three in ten people (36.2%) knew about the policy.',
        'About six in ten parents, or 72.9%, want shorter holidays.',
        'Almost nine in ten schools (78.5%) teach practical work.',
        'Seven in ten shopkeepers — 58.8% — said that trade had recovered.',
      ],
      silent: [
        'Fewer than three in ten people (28.2%) knew about the policy.',
        'About six in ten parents, or 60.9%, want shorter holidays.',
        'Almost nine in ten schools (88.5%) teach practical work; two in ten (19.8%) have a garden.',
      ],
    },
  },
  'headline-rounding': {
    zh: {
      fire: [
        {
          title: '国庆假期全省高速车流逾3000万辆次',
          text: '据省交通厅统计，国庆假期8天，全省高速公路车流量为2874万辆次，日均359万辆次。',
        },
        {
          title: '半数以上家长支持推迟上学',
          text: '问卷结果显示，支持推迟上学的家长占43.7%，反对的占39.2%，其余无所谓。',
        },
        { title: '我县茶叶产值接近20亿元', text: '据县农业农村局介绍，去年全县茶叶产值为21.3亿元，茶园面积18万亩。' },
        {
          title: '超七成毕业生选择留在本地',
          text: '该校就业办发布的报告显示，今年毕业生留在本地就业的占66.4%，去外省的占18%。',
        },
      ],
      silent: [
        {
          title: '国庆假期全省高速车流近2900万辆次',
          text: '据省交通厅统计，国庆假期8天，全省高速公路车流量为2874万辆次，日均359万辆次。',
        },
        { title: '我县茶叶产值突破20亿元', text: '据县农业农村局介绍，去年全县茶叶产值为21.3亿元，茶园面积18万亩。' },
        {
          title: '三分之二毕业生选择留在本地',
          text: '该校就业办发布的报告显示，今年毕业生留在本地就业的占66.4%，去外省的占18%。',
        },
      ],
    },
    en: {
      fire: [
        {
          title: 'Over 30 million drive on holiday roads',
          text: 'The roads office counted 28.7 million drivers on the province’s motorways over the eight-day holiday.',
        },
        {
          title: 'Most parents want later school start',
          text: 'The survey found 43.7% of parents in favour of a later start and 39.2% against it.',
        },
        {
          title: 'More than 70% of graduates stay local',
          text: 'Some 66.4% of graduates have found work in the city, the university reported, and 18% have left the province.',
        },
        {
          title: 'Tea crop worth nearly $20m',
          text: 'The county’s tea crop was worth $21.3m last year, from 12,000 hectares of gardens.',
        },
      ],
      silent: [
        {
          title: 'Nearly 29 million drive on holiday roads',
          text: 'The roads office counted 28.7 million drivers on the province’s motorways over the eight-day holiday.',
        },
        {
          title: 'Two-thirds of graduates stay local',
          text: 'Some 66.4% of graduates have found work in the city, the university reported, and 18% have left the province.',
        },
        {
          title: 'Tea crop worth more than $21m',
          text: 'The county’s tea crop was worth $21.3m last year, from 12,000 hectares of gardens.',
        },
      ],
    },
  },
  'missing-whole': {
    zh: {
      fire: [
        '数据显示，线上渠道已占43.5%，线下门店的压力不小。',
        '在外界看来，进口设备所占比例仍高达68%。',
        '近两年，年轻人比例明显提高，占到35.2%。',
        '智能手机占比约为77%，功能机逐渐退出。',
      ],
      silent: [
        '数据显示，线上渠道已占总销售额的43.5%，线下门店的压力不小。',
        '全市报名者共2.1万人，年轻人占到35.2%。',
        '在该店售出的手机中，智能手机占比约为97%。',
      ],
    },
    en: {
      fire: [
        'Online channels already account for 43.5%, and shops are feeling the pressure.',
        'Imported machines still make up 68%, the engineer said.',
        'The share of young people has risen sharply and now stands at 35.2%.',
        'Smartphones constitute about 77%, and simple phones are dying out.',
      ],
      silent: [
        'Online channels already account for 43.5% of sales, and shops are feeling the pressure.',
        'Some 21,000 people signed up. Young people make up 35.2%.',
        'Of the phones sold in the shop, smartphones constitute about 97%.',
      ],
    },
  },
  'false-precision': {
    zh: {
      fire: [
        '据测算，活动带动消费大约8643.7万元，吸引游客7.2万人次。',
        '全村大约1286口人，分住在三个自然村。',
        '该湖水域面积约23.478平方公里，平均水深4米。',
        '工地上约有2751名工人在加班赶工。',
      ],
      silent: [
        '据测算，活动带动消费大约8600万元，吸引游客7.2万人次。',
        '全村1286口人，大约三分之一在外打工。',
        '该湖水域面积约23.5平方公里，平均水深4米。',
      ],
    },
    en: {
      fire: [
        'The festival brought in around $86,437 for local shops, the organisers reckon.',
        'Roughly 1,286 people live in the village’s three hamlets.',
        'The lake covers about 23.478 square kilometres.',
        'Some 2,751 workers were on site over the weekend.',
      ],
      silent: [
        'The festival brought in around $86,000 for local shops, the organisers reckon.',
        'The village has 1,286 people, about a third of whom work elsewhere.',
        'The lake covers about 23.5 square kilometres.',
      ],
    },
  },
  'qualifier-clash': {
    zh: {
      fire: [
        '全镇约有600多户左右安装了光伏板。',
        '培训班将招收不超过50名以上学员，免收学费。',
        '该路段日均车流量接近2万余辆，早晚最为拥堵。',
        '每户最多可领取至少3000元补贴，月底前到账。',
      ],
      silent: [
        '全镇约有600户安装了光伏板，200多户装了充电桩。',
        '培训班将招收不超过50名学员，年龄在18岁以上。',
        '该路段日均车流量接近2万辆，高峰时每小时1000余辆。',
      ],
    },
    en: {
      fire: [
        'Close to more than 20,000 vehicles use the road each day.',
        'The course will take no more than at least 50 students.',
        'About 600 or more or so households have put up solar panels.',
        'Exactly around 3,000 people were invited.',
      ],
      silent: [
        'Close to 20,000 vehicles use the road each day, more than 1,000 an hour at peak times.',
        'The course will take no more than 50 students, at least 10 of them from abroad.',
        'About 600 households have put up solar panels, or more than half.',
      ],
    },
  },
  'qualifier-direction': {
    zh: {
      fire: [
        '今年以来，全市新能源汽车销量突破4万辆，为39217辆。',
        '目前注册志愿者已近12万人，准确数字是121860人。',
        '本届展会吸引逾900家（实为874家）企业参展。',
        '捐款总额不到50万元（51.3万元），已全部用于助学。',
      ],
      silent: [
        '今年以来，全市新能源汽车销量突破3.9万辆，为39217辆。',
        '目前注册志愿者已超12万人，准确数字是121860人。',
        '捐款总额超过50万元（51.3万元），已全部用于助学。',
      ],
    },
    en: {
      fire: [
        'Sales of electric cars topped more than 40,000 (39,217) this year.',
        'Nearly 120,000 volunteers have signed up; the exact number is 121,860.',
        'More than 900 firms, or 874 to be precise, took part in the fair.',
        'Donations came to less than $500,000 ($513,000) and went to schools.',
      ],
      silent: [
        'Nearly 40,000 (39,217) electric cars were sold this year.',
        'More than 120,000 volunteers have signed up; the exact number is 121,860.',
        'Nearly 900 firms, or 874 to be precise, took part in the fair.',
      ],
    },
  },
};
