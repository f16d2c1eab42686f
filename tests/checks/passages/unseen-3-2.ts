import type { FreshPassages } from './fresh.ts';

const DAY = '2024-11-12';

/** Wording, repetition, units and money, third unseen batch. */
export const UNSEEN_3_2: FreshPassages = {
  'all-but': {
    zh: {
      fire: [
        '全镇112个村民小组已全部通上自来水，还有5个村民小组没有通水。',
        '签约服务覆盖率达100%，目前仍有21户未签约。',
      ],
      silent: ['全镇112个村民小组基本通上了自来水，还有5个村民小组没有通水。'],
    },
    en: {
      fire: ['All 30 miners have been brought to the surface, the company said, though two are still underground.'],
      silent: ['Of the 30 miners, 28 have been brought to the surface; two are still underground.'],
    },
  },
  fraction: {
    zh: {
      fire: ['超过三分之二的业主（57.2%）投了赞成票。', '将近五分之二，即52%的学生患有龋齿。'],
      silent: ['超过三分之二的业主（68.2%）投了赞成票。'],
    },
    en: {
      fire: ['Three-quarters of the members (61%) backed the strike.'],
      silent: ['Three-quarters of the members (75%) backed the strike.'],
    },
  },
  tenths: {
    zh: {
      fire: ['约八成受访者（66.3%）会看保质期。', '今年报考本省高校的占五成五，也就是45%。'],
      silent: ['约八成受访者（79.3%）会看保质期。'],
    },
    en: {
      fire: ['Some four in ten of the trees, 26%, are diseased.'],
      silent: ['Some four in ten of the trees, 41%, are diseased.'],
    },
  },
  'headline-rounding': {
    zh: {
      fire: [
        { title: '逾九成受访者愿意再来本市旅游', text: '一份游客满意度报告显示，86.4%的受访者愿意再来本市旅游。' },
        { title: '首届农民歌会吸引近三千人报名', text: '首届农民歌会自上月启动以来，共有2140人报名，年龄最大的73岁。' },
      ],
      silent: [
        { title: '近九成受访者愿意再来本市旅游', text: '一份游客满意度报告显示，86.4%的受访者愿意再来本市旅游。' },
      ],
    },
    en: {
      fire: [
        {
          title: 'Over 5,000 march against tunnel',
          text: 'Some 4,380 people marched against the tunnel on Sunday, the police said.',
        },
      ],
      silent: [
        {
          title: 'Over 4,000 march against tunnel',
          text: 'Some 4,380 people marched against the tunnel on Sunday, the police said.',
        },
      ],
    },
  },
  doubling: {
    zh: {
      fire: ['两年间，村集体收入由86万元增长到131万元，实现翻番。', '用户从1200户扩展到2400户，翻了两番。'],
      silent: ['两年间，村集体收入由86万元增长到172万元，实现翻番。'],
    },
    en: {
      fire: ['The flock has doubled in size since 2020, when there were 240 sheep; there are 390 now.'],
      silent: ['The flock has doubled in size since 2020, when there were 240 sheep; there are 480 now.'],
    },
  },
  compound: {
    zh: {
      fire: [
        '2018年到2023年，全县旅游收入由18.6亿元增加到41.2亿元，年均递增10%。',
        '三年来，社员人均收入从1.86万元提高到2.95万元，年均增长8%。',
      ],
      silent: ['2018年到2023年，全县旅游收入由18.6亿元增加到29.9亿元，年均递增10%。'],
    },
    en: {
      fire: ['At 4% a year, the population has grown from 125,000 to 182,000 in five years.'],
      silent: ['At 4% a year, the population has grown from 125,000 to 152,000 in five years.'],
    },
  },
  'small-base': {
    zh: {
      fire: ['本季度该局查处酒驾公职人员6人，上季度为2人，增长200%。', '镇上的民宿从4家发展到14家，增幅高达250%。'],
      silent: ['镇上的床位从400张发展到1400张，增幅高达250%。'],
    },
    en: {
      fire: ['Bear attacks in the park rose 67% last year, from three to five.'],
      silent: ['Visits to the park rose 67% last year, from 30,000 to 50,000.'],
    },
  },
  'missing-base': {
    zh: {
      fire: ['采用新工艺，产品合格件数增加了37%。', '负责人介绍，客流量下降了两成半。'],
      silent: ['与改造前的2021年相比，客流量下降了两成半。'],
    },
    en: {
      fire: ['Sales of sledges have jumped by 180%, the shop says.'],
      silent: ['Sales of sledges jumped by 180% last month, the shop says.'],
    },
  },
  'missing-whole': {
    zh: {
      fire: ['从中可以看出，90后占比高达61.5%。', '数据显示，外卖占34%。'],
      silent: ['90后占全部购票观众的61.5%。'],
    },
    en: {
      fire: ['Renewables now account for 47.3%, officials say.'],
      silent: ['Renewables now account for 47.3% of the country’s electricity, officials say.'],
    },
  },
  'false-precision': {
    zh: {
      fire: ['全市犬只数量估计约为51872只。', '整座山约有松树18.643万株。'],
      silent: ['全市犬只数量估计约为5.2万只。'],
    },
    en: {
      fire: ['The flood has displaced approximately 23,784 people.'],
      silent: ['The flood has displaced approximately 24,000 people.'],
    },
  },
  'qualifier-clash': {
    zh: {
      fire: ['全程走下来最少要3个小时以内。', '晚会现场来了将近500多人。'],
      silent: ['全程走下来最少要3个小时，一般在5个小时以内。'],
    },
    en: {
      fire: ['The bill will come to about exactly $4,000.'],
      silent: ['The bill will come to about $4,000.'],
    },
  },
  'qualifier-direction': {
    zh: {
      fire: ['参与活动的商户不足500家（共526家）。', '全市机动车已突破90万辆，具体为89.3万辆。'],
      silent: ['参与活动的商户超过500家（共526家）。'],
    },
    en: {
      fire: ['Fewer than 1,000 tickets (1,062) were sold on the first day.'],
      silent: ['More than 1,000 tickets (1,062) were sold on the first day.'],
    },
  },
  'same-fact-conflict': {
    zh: {
      fire: [
        '新落成的体育馆总建筑面积3.27万平方米，地上四层，地下一层。馆内设有篮球、羽毛球等场地。业内人士认为，这座总建筑面积3.89万平方米的体育馆填补了城西的空白。',
        '本次招聘会共有用人单位143家进场。上午九点，会场里已是人头攒动。主办方介绍，进场的158家用人单位带来了3600个岗位。',
      ],
      silent: ['本次招聘会共有用人单位143家进场。主办方介绍，上一场招聘会有用人单位158家进场。'],
    },
    en: {
      fire: [
        'The tunnel is 6.4 kilometres long. It was dug by two machines. When it opens, the 7.1-kilometre tunnel will carry 40 trains a day.',
      ],
      silent: ['The tunnel is 6.4 kilometres long. Another tunnel further north is 7.1 kilometres long.'],
    },
  },
  transposition: {
    zh: {
      fire: [
        '去年，全市新建农村公路1752公里，惠及310个村。一年来，全市新建农村公路1572公里，农民出行更方便了，去年全市新建农村公路1572公里也居全省前列。',
        '今年国庆假期，古镇共接待游客13.64万人次。据景区统计，今年国庆假期，古镇共接待游客16.34万人次。',
      ],
      silent: ['今年国庆假期，古镇共接待游客13.64万人次，五一假期接待16.34万人次。'],
    },
    en: {
      fire: [
        'The herd numbers 2,864 animals this year. Rangers counted this year’s herd of 2,684 animals from the air.',
      ],
      silent: [
        'The herd numbered 2,864 animals last year. Rangers counted this year’s herd of 2,684 animals from the air.',
      ],
    },
  },
  'magnitude-slip': {
    zh: {
      fire: [
        '该水厂日供水能力为12.5万吨，可满足50万人用水。投产后，该水厂日供水能力125万吨，水质达到国家标准。',
        '去年全县粮食总产量为38.6万吨，实现十九连丰。县农业农村局说，去年全县粮食总产量3.86万吨，亩产再创新高。',
      ],
      silent: ['去年全县粮食总产量为38.6万吨，其中豆类3.86万吨。'],
    },
    en: {
      fire: [
        'The orchard produced 75 tonnes of cherries last year. With cherries fetching $3 a kilo, the 750 tonnes of cherries the orchard produced last year were worth a fortune.',
      ],
      silent: [
        'The orchard produced 75 tonnes of cherries last year; the whole valley produced 750 tonnes of cherries.',
      ],
    },
  },
  gloss: {
    zh: {
      fire: ['这家企业去年缴税5600万元（0.056亿元）。', '全程共计21.5公里（即2150米）。'],
      silent: ['这家企业去年缴税5600万元（0.56亿元）。'],
    },
    en: {
      fire: ['The estate covers 1.2 million (120,000) square feet.'],
      silent: ['The estate covers 1.2 million (1,200,000) square feet.'],
    },
  },
  'unit-dimension': {
    zh: {
      fire: ['蓄水池容积为800平方米，够全村用半个月。', '这棵银杏的胸径达到1.8吨，三个人才能合抱。'],
      silent: ['蓄水池容积为800立方米，够全村用半个月。'],
    },
    en: {
      fire: ['The statue weighs 14 metres.'],
      silent: ['The statue weighs 14 tonnes.'],
    },
  },
  'unit-conversion': {
    zh: {
      fire: ['景区面积3平方公里，折合1500亩。', '她体重105斤（52.5公斤），身高5.6英尺（约合140厘米）。'],
      silent: ['景区面积3平方公里，折合4500亩。'],
    },
    en: {
      fire: ['The tank holds 500 gallons (about 900 litres) of oil.'],
      silent: ['The tank holds 500 gallons (about 1,900 litres) of oil.'],
    },
  },
  currency: {
    zh: {
      fire: ['英国买家出价80万英镑（约合人民币210万元）。', '合同金额1.8亿欧元，折合人民币约3.6亿元。'],
      silent: ['英国买家出价80万英镑（约合人民币740万元）。'],
    },
    en: {
      fire: ['The loan of 600m yuan (about $300m) is to be repaid by 2030.'],
      silent: ['The loan of 600m yuan (about $83m) is to be repaid by 2030.'],
    },
  },
  'visits-not-people': {
    zh: {
      fire: [
        '县里有残疾人8400名，今年提供康复服务10920人次，服务率达到130%。',
        '乡镇干部共320名，全年轮训448人次，参训覆盖率为140%。',
      ],
      silent: ['乡镇干部共320名，全年轮训448人次，人均1.4次。'],
    },
    en: {
      fire: ['The town has 4,000 pensioners, and the clinic logged 6,000 visits from them, a reach of 150%.'],
      silent: ['The town has 4,000 pensioners, and the clinic logged 6,000 visits from them.'],
    },
  },
  'per-head': {
    zh: {
      fire: ['合唱团32名成员众筹9.6万元，平均每人出资4000元。', '1260亩示范田一共收了稻谷882吨，平均亩产600公斤。'],
      silent: ['合唱团32名成员众筹9.6万元，平均每人出资3000元。'],
    },
    en: {
      fire: ['The 18 firefighters have worked 1,620 hours of overtime, 120 hours each.'],
      silent: ['The 18 firefighters have worked 1,620 hours of overtime, 90 hours each.'],
    },
  },
  rate: {
    zh: {
      fire: [
        '该县常住人口75万，拥有执业医师2250名，每千人口执业医师数达到30名。',
        '去年，该市2400万辆机动车发生亡人事故480起，万车事故率为2起。',
      ],
      silent: ['该县常住人口75万，拥有执业医师2250名，每千人口执业医师数达到3名。'],
    },
    en: {
      fire: [
        'The state has 9 million people and recorded 270 cases of measles, or 30 per million people, it said; that is 0.3 per 100,000.',
      ],
      silent: ['The state has 9 million people and recorded 270 cases of measles, or 3 per 100,000.'],
    },
  },
  'mean-in-range': {
    zh: {
      fire: [
        '五个评委给出的分数介于86分与94分之间，平均分是84.5分。',
        '入职新人的年龄从22岁到35岁不等，平均年龄41岁。',
      ],
      silent: ['入职新人的年龄从22岁到35岁不等，平均年龄27岁。'],
    },
    en: {
      fire: ['Rents on the estate range from $700 to $1,100, and the average is $1,250.'],
      silent: ['Rents on the estate range from $700 to $1,100, and the average is $950.'],
    },
  },
  age: {
    zh: {
      fire: [
        { text: '1958年3月，白玉莲出生在黄河边的一个小村子。如今，56岁的她还在村里教孩子们剪纸。', issueDate: DAY },
        { text: '生于2001年的小将齐越，今年刚满18岁，是队里最年轻的主力。', issueDate: DAY },
      ],
      silent: [
        { text: '1958年3月，白玉莲出生在黄河边的一个小村子。如今，66岁的她还在村里教孩子们剪纸。', issueDate: DAY },
      ],
    },
    en: {
      fire: [{ text: 'Born in 1971, the 43-year-old conductor has never owned a television.', issueDate: DAY }],
      silent: [{ text: 'Born in 1971, the 53-year-old conductor has never owned a television.', issueDate: DAY }],
    },
  },
};
