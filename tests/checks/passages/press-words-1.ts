import type { FreshPassages } from './fresh.ts';

/** Rates, fractions, qualifiers and headlines as newspapers word them. */
export const PRESS_WORDS_1: FreshPassages = {
  'bounded-over-100': {
    zh: {
      fire: [
        '据统计，今年全市初中毕业生升学率为101.2%，职业学校招生8600人。',
        '今年以来，社区矛盾纠纷化解率达到105%，群众满意率为97%。',
        '受访者中，赞同垃圾分类的占112%，其中经常分类的占63%。',
        '该院治愈率高达103%，年门诊量12万人次。',
      ],
      silent: [
        '今年全市完成固定资产投资计划的105%，招生计划完成率101.2%。',
        '该院床位使用率达到103%，年门诊量12万人次。',
        '今年以来，网店销售额增长112%，好评率97%。',
      ],
    },
    en: {
      fire: [
        'The school reported an attendance rate of 104% in May. It has 860 pupils.',
        'Literacy in the province has reached 101.5%, the ministry said, up from 97% in 2015.',
        'Some 112% of those polled said they sort their rubbish, and 63% said they do so every day.',
        'The clinic claims a cure rate of 103% and treats 12,000 patients a year.',
      ],
      silent: [
        'Spending reached 105% of the annual plan by October, the finance office said.',
        'The hospital’s bed occupancy rate was 103% last winter, and the wards were overcrowded.',
        'Online sales rose 112% and 97% of the reviews were positive.',
      ],
    },
  },
  'all-but': {
    zh: {
      fire: [
        '全县行政村快递服务覆盖率已达100%，目前仅剩5个行政村未通快递。',
        '今年毕业的42名学生全部就业，另有4名学生仍在求职。',
        '食品抽检合格率100%，有2批次不合格，已依法处理。',
        '全区120个小区全部完成改造，剩余8个小区将在明年完工。',
      ],
      silent: [
        '全县行政村快递服务覆盖率已达98%，目前仅剩5个行政村未通快递。',
        '今年毕业的42名学生全部就业，其中4名学生进入国企。',
        '食品抽检合格率100%。去年则有2批次不合格，已依法处理。',
      ],
    },
    en: {
      fire: [
        'All of the village’s households now have running water. Five households are still waiting to be connected.',
        'Every one of the 42 graduates has found work, though four are still looking for a job.',
        'The food passed inspection 100% of the time; two batches failed and were destroyed.',
        'Vaccination coverage stands at 100 percent, with 14 children not yet vaccinated.',
      ],
      silent: [
        'Almost all of the village’s households now have running water. Five households are still waiting to be connected.',
        'Every one of the 42 graduates has found work, four of them abroad.',
        'The food passed inspection 100% of the time this year; last year two batches failed.',
      ],
    },
  },
  fraction: {
    zh: {
      fire: [
        '超过四分之三的受访者（68%）表示愿意购买国产车。调查覆盖12个城市。',
        '有三分之一的商户选择转行，占比约45%，其余仍在坚持。',
        '报告指出，约五分之一（31%）的老人独居。',
        '一半以上的家长，即42%，支持学校提供课后服务。',
      ],
      silent: [
        '超过四分之三的受访者（78%）表示愿意购买国产车。调查覆盖12个城市。',
        '有三分之一的商户选择转行，占比约33%，其余仍在坚持。',
        '一半以上的家长，即52%，支持学校提供课后服务，较去年提高三分之一。',
      ],
    },
    en: {
      fire: [
        'More than three-quarters of respondents (68%) said they would buy a domestic car.',
        'A third of traders, or 45%, have switched to other work, the report found.',
        'About one-fifth of the elderly, 31%, live alone.',
        'Over half of parents — 42% — backed after-school classes.',
      ],
      silent: [
        'More than three-quarters of respondents (78%) said they would buy a domestic car.',
        'A third of traders, or 33%, have switched to other work, the report found.',
        'Over half of parents — 52% — backed after-school classes, and a quarter of teachers did.',
      ],
    },
  },
  tenths: {
    zh: {
      fire: [
        '近八成（71.3%）的受访青年每天使用手机超过5小时。',
        '调查显示，超过六成的居民（占57%）对物业服务表示不满。',
        '约四成企业（52.6%）计划在明年增加招聘。',
        '九成以上的用户选择移动支付，占比为87.4%。',
      ],
      silent: [
        '近八成（78.3%）的受访青年每天使用手机超过5小时。',
        '调查显示，超过六成的居民（占63%）对物业服务表示不满。',
        '九成以上的用户选择移动支付，占比为92.4%，其中三成以上为老年人。',
      ],
    },
    en: {
      fire: [
        'Nearly eight in ten young people (71.3%) use their phones for more than five hours a day.',
        'Four out of ten firms, or 52.6%, plan to hire more staff next year.',
        'More than six in 10 residents — 57% — are unhappy with the management of their building.',
        'Nine in ten users pay by phone, or 81% of the total.',
      ],
      silent: [
        'Nearly eight in ten young people (78.3%) use their phones for more than five hours a day.',
        'Four out of ten firms, or 39.6%, plan to hire more staff next year.',
        'More than six in 10 residents — 63% — are unhappy with the management of their building.',
      ],
    },
  },
  'headline-rounding': {
    zh: {
      fire: [
        {
          title: '我市养老床位超2万张',
          text: '记者从市民政局获悉，截至9月底，我市共有养老床位18640张，其中护理型床位占65%。',
        },
        { title: '近九成市民满意公交服务', text: '调查显示，对公交服务表示满意的市民占81.2%，比去年提高3.5个百分点。' },
        { title: '上半年快递业务量突破3亿件', text: '上半年，全市快递业务量为2.86亿件，同比增长12.4%。' },
        { title: '全省粮食产量近500亿斤', text: '据统计，今年全省粮食产量为521.3亿斤，比上年增产6.8亿斤。' },
      ],
      silent: [
        {
          title: '我市养老床位超1.8万张',
          text: '记者从市民政局获悉，截至9月底，我市共有养老床位18640张，其中护理型床位占65%。',
        },
        { title: '逾八成市民满意公交服务', text: '调查显示，对公交服务表示满意的市民占81.2%，比去年提高3.5个百分点。' },
        { title: '全省粮食产量超500亿斤', text: '据统计，今年全省粮食产量为521.3亿斤，比上年增产6.8亿斤。' },
      ],
    },
    en: {
      fire: [
        {
          title: 'Care home beds top 20,000',
          text: 'The city had 18,640 care home beds at the end of September, 65% of them with nursing.',
        },
        {
          title: 'Nearly 90% of riders happy with buses',
          text: 'A survey found that 81.2% of riders were happy with the bus service, up 3.5 points from last year.',
        },
        {
          title: 'Harvest close to 50m tonnes',
          text: 'The province harvested 54.3m tonnes of grain this year, 1.2m tonnes more than in 2024.',
        },
        {
          title: 'More than 300 killed in quake',
          text: 'The earthquake killed 286 people and injured 1,420, officials said on Sunday.',
        },
      ],
      silent: [
        {
          title: 'Care home beds top 18,000',
          text: 'The city had 18,640 care home beds at the end of September, 65% of them with nursing.',
        },
        {
          title: 'Over 80% of riders happy with buses',
          text: 'A survey found that 81.2% of riders were happy with the bus service, up 3.5 points from last year.',
        },
        {
          title: 'More than 280 killed in quake',
          text: 'The earthquake killed 286 people and injured 1,420, officials said on Sunday.',
        },
      ],
    },
  },
  'missing-whole': {
    zh: {
      fire: [
        '公司介绍，高端产品占比已提升至38%。董事长表示，将继续加大研发投入。',
        '近年来，女性占比不断上升，目前达到41.6%。',
        '据悉，本地品牌占到57%，外地品牌不多。',
        '新能源的比重为26.4%，比三年前高出不少。',
      ],
      silent: [
        '公司介绍，高端产品占总销量的38%。董事长表示，将继续加大研发投入。',
        '全院1200名医护人员中，女性占41.6%。',
        '在超市在售的啤酒里，本地品牌占到57%。',
      ],
    },
    en: {
      fire: [
        'Premium models now account for 38%, the company said, adding that it would spend more on research.',
        'Women make up 41.6%, a share that has been rising for years.',
        'Local brands represent 57%, and imports are rare.',
        'Wind and solar accounted for 26.4%, well above three years ago.',
      ],
      silent: [
        'Premium models now account for 38% of sales, the company said, adding that it would spend more on research.',
        'The hospital has 1,200 nurses and doctors. Women make up 41.6% of its staff.',
        'Among the beers on sale at the shop, local brands represent 57%.',
      ],
    },
  },
  'false-precision': {
    zh: {
      fire: [
        '大赛吸引了约3847名选手参加，来自21个省市。',
        '据估计，全市流浪猫数量大概有26318只。',
        '该工程总投资约为4.7263亿元，计划明年3月竣工。',
        '全县年产柑橘12463吨左右，主要销往沿海地区。',
      ],
      silent: [
        '大赛吸引了约3800名选手参加，来自21个省市。',
        '该工程总投资约为4.7亿元，计划2027年3月竣工。',
        '全县年产柑橘12463吨，约六成销往沿海地区。',
      ],
    },
    en: {
      fire: [
        'The race drew about 3,847 runners from 21 provinces.',
        'There are roughly 26,318 stray cats in the city, by one estimate.',
        'The bridge cost an estimated $472.63 million and will open in March.',
        'Around 12,463 tonnes of oranges are grown in the county each year.',
      ],
      silent: [
        'The race drew about 3,800 runners from 21 provinces.',
        'The bridge cost around $470 million and will open in March 2027.',
        'The county grew 12,463 tonnes of oranges, about 60% of which went to the coast.',
      ],
    },
  },
  'qualifier-clash': {
    zh: {
      fire: [
        '当天有近3000余名跑者参加比赛，最年长的78岁。',
        '全镇超过50家左右的企业已实现数字化转型。',
        '据介绍，该项目至少需投资约2亿元以内。',
        '今年将新建不少于200个以内的充电桩，覆盖全部街道。',
      ],
      silent: [
        '当天有近3000名跑者参加比赛，200余名志愿者提供服务。',
        '全镇超过50家企业已实现数字化转型，占规上企业的四成左右。',
        '今年将新建不少于200个充电桩，覆盖全部街道。',
      ],
    },
    en: {
      fire: [
        'Nearly 3,000-plus runners took part in the race, the oldest of them 78.',
        'More than about 50 firms in the town have gone digital.',
        'The repairs will cost at least up to $2 million, the council said.',
        'Almost over 400 people turned up for the opening.',
      ],
      silent: [
        'Nearly 3,000 runners took part in the race, helped by 200-plus volunteers.',
        'More than 50 firms in the town, about 40% of the total, have gone digital.',
        'The repairs will cost at least $2 million and take up to six months.',
      ],
    },
  },
  'qualifier-direction': {
    zh: {
      fire: [
        '去年全市接待游客超过800万人次（786.4万人次），旅游收入稳步增长。',
        '今年征集到近1500条意见建议，具体为1532条，涉及民生的占六成。',
        '全县高标准农田突破30万亩，达29.6万亩。',
        '近5000名（5120名）志愿者参与服务，累计服务时长3.2万小时。',
      ],
      silent: [
        '去年全市接待游客近800万人次（786.4万人次），旅游收入稳步增长。',
        '今年征集到1500余条意见建议，具体为1532条，涉及民生的占六成。',
        '全县高标准农田突破30万亩，达30.6万亩。',
      ],
    },
    en: {
      fire: [
        'The city welcomed more than 8 million visitors last year (7.864 million), and spending rose.',
        'Nearly 1,500 suggestions, 1,532 to be exact, were sent in, most of them about housing.',
        'Over 300 homes were damaged, the mayor said, putting the exact figure at 296.',
        'Almost 5,000 volunteers (5,120) helped out over the week.',
      ],
      silent: [
        'The city welcomed nearly 8 million visitors last year (7.864 million), and spending rose.',
        'More than 1,500 suggestions, 1,532 to be exact, were sent in, most of them about housing.',
        'Over 5,000 volunteers (5,120) helped out over the week.',
      ],
    },
  },
};
