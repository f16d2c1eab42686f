import type { FreshPassages } from './fresh.ts';

const DAY = '2025-06-10';

/** Wording, repetition, units and money, first unseen batch. */
export const UNSEEN_1_2: FreshPassages = {
  'all-but': {
    zh: {
      fire: [
        '全乡脱贫户住房安全达标率为100%，剩下的6户还在加固。',
        '镇里说所有学生都已返校复课，但仍有14名学生因路断未能到校。',
      ],
      silent: ['全乡脱贫户住房安全达标率为98%，剩下的6户还在加固。'],
    },
    en: {
      fire: [
        'Every household in the valley is now connected to the grid, though 40 homes are still waiting for power.',
      ],
      silent: ['Almost every household in the valley is now connected, though 40 homes are still waiting for power.'],
    },
  },
  fraction: {
    zh: {
      fire: ['近四分之三的受访司机（61%）说自己疲劳驾驶过。', '超过一半、即43%的店铺换了招牌。'],
      silent: ['近四分之三的受访司机（74%）说自己疲劳驾驶过。'],
    },
    en: {
      fire: ['Just over a quarter of the seats, 36%, went to independents.'],
      silent: ['Just over a quarter of the seats, 26%, went to independents.'],
    },
  },
  tenths: {
    zh: {
      fire: ['大约六成农户，也就是48%，改种了油菜。', '参会者中女性有两成多（35%）。'],
      silent: ['大约六成农户，也就是59%，改种了油菜。'],
    },
    en: {
      fire: ['Seven in ten nurses (58%) said they had skipped a break.'],
      silent: ['Six in ten nurses (58%) said they had skipped a break.'],
    },
  },
  'headline-rounding': {
    zh: {
      fire: [
        { title: '超八成家长支持延时服务', text: '一项调查显示，78.3%的家长支持学校开设延时服务。' },
        {
          title: '我市今年新增绿地近500公顷',
          text: '记者从市园林局获悉，今年我市新增绿地432公顷，其中公园绿地120公顷。',
        },
      ],
      silent: [{ title: '近八成家长支持延时服务', text: '一项调查显示，78.3%的家长支持学校开设延时服务。' }],
    },
    en: {
      fire: [
        {
          title: 'Nearly 900 jobs to go at shipyard',
          text: 'The shipyard said on Monday that 812 jobs would go by the spring.',
        },
      ],
      silent: [
        {
          title: 'More than 800 jobs to go at shipyard',
          text: 'The shipyard said on Monday that 812 jobs would go by the spring.',
        },
      ],
    },
  },
  doubling: {
    zh: {
      fire: ['五年里，当地民宿由130家发展到210家，数量翻番。', '年产值从3亿元做到9亿元，翻了两番。'],
      silent: ['年产值从3亿元做到12亿元，翻了两番。'],
    },
    en: {
      fire: ['The number of food banks in the city has doubled, from 34 to 49.'],
      silent: ['The number of food banks in the city has doubled, from 34 to 68.'],
    },
  },
  compound: {
    zh: {
      fire: [
        '公司营收以年均20%的速度增长，从2021年的5亿元到2024年的12亿元。',
        '四年间，古镇游客由84.3万人次增至103.6万人次，年均增长12%。',
      ],
      silent: ['公司营收以年均20%的速度增长，从2021年的5亿元到2024年的8.64亿元。'],
    },
    en: {
      fire: ['Sales have grown by an average of 5% a year, from $200m in 2020 to $310m in 2024.'],
      silent: ['Sales have grown by an average of 5% a year, from $200m in 2020 to $243m in 2024.'],
    },
  },
  'small-base': {
    zh: {
      fire: ['今年1至8月，该县发生森林火情9起，去年同期为3起，上升200%。', '辖区电动车起火由5起增加到8起，增幅60%。'],
      silent: ['辖区电动车起火由50起增加到80起，增幅60%。'],
    },
    en: {
      fire: ['Shark sightings rose 150% this summer, from four to ten.'],
      silent: ['Shark sightings rose 150% this summer, from 400 to 1,000.'],
    },
  },
  'missing-base': {
    zh: {
      fire: ['负责人说，网店的订单猛增了八成。', '这家小店的销量飙升260%，老板乐开了花。'],
      silent: ['今年上半年，网店的订单同比增长八成。'],
    },
    en: {
      fire: ['Demand for rooftop panels has soared by 300%, installers say.'],
      silent: ['Demand for rooftop panels soared by 300% between 2021 and 2024, installers say.'],
    },
  },
  'missing-whole': {
    zh: {
      fire: ['据介绍，本科及以上学历占83.4%。', '目前，高层建筑占比已达38%。'],
      silent: ['本科及以上学历者占全校教师的83.4%。'],
    },
    en: {
      fire: ['Vegetarians account for 14.2%, the report says.'],
      silent: ['Vegetarians account for 14.2% of the adult population, the report says.'],
    },
  },
  'false-precision': {
    zh: {
      fire: ['当晚，活动现场约有8463名观众。', '整条步道的长度在23.47公里左右。'],
      silent: ['当晚，活动现场约有8500名观众。'],
    },
    en: {
      fire: ['The landslide moved roughly 68,413 tonnes of rock.'],
      silent: ['The landslide moved roughly 68,000 tonnes of rock.'],
    },
  },
  'qualifier-clash': {
    zh: {
      fire: ['面馆每天要卖出近300碗以上。', '停水时间最多不少于12个小时。'],
      silent: ['面馆每天要卖出近300碗，周末在400碗以上。'],
    },
    en: {
      fire: ['The repair will take at least up to six weeks.'],
      silent: ['The repair will take at least four and up to six weeks.'],
    },
  },
  'qualifier-direction': {
    zh: {
      fire: ['首日入园人数突破5万人（实际为49620人）。', '近900户居民（931户）已完成燃气改造。'],
      silent: ['首日入园人数突破5万人（实际为50262人）。'],
    },
    en: {
      fire: ['Nearly 700 runners (the exact figure was 723) finished in the rain.'],
      silent: ['More than 700 runners (the exact figure was 723) finished in the rain.'],
    },
  },
  'same-fact-conflict': {
    zh: {
      fire: [
        '昨日开幕的书画展共展出作品236件，吸引不少市民前来参观。展厅分为上下两层，免费开放。策展人林女士介绍，此次书画展共展出作品268件，跨度长达百年。',
        '青石水库总库容为1.52亿立方米，是全市最大的水源地。连日降雨后，水位已接近汛限。据水务部门介绍，青石水库总库容1.68亿立方米，可调蓄洪水。',
      ],
      silent: ['书画展首日展出作品236件，次日增至268件。'],
    },
    en: {
      fire: [
        'The brewery employs 340 people in the town. Managers met union leaders on Friday. The brewery, which employs 370 people, has been losing money.',
      ],
      silent: [
        'The brewery employs 340 people in the town. Its rival across the river, which employs 370 people, has been losing money.',
      ],
    },
  },
  transposition: {
    zh: {
      fire: [
        '全县今年共有高考考生4376人，设考点5个。为保障全县4736名高考考生顺利赴考，公交公司加开了专线。',
        '考古队介绍，遗址出土陶器共计2918件。目前，遗址出土的2198件陶器已全部运回库房整理。',
      ],
      silent: ['全县去年有高考考生4376人，今年为4736人。'],
    },
    en: {
      fire: [
        'The festival sold 5,762 tickets this year. Of the 5,672 tickets sold for this year’s festival, most went to students.',
      ],
      silent: ['The festival sold 5,762 tickets this year and 5,672 tickets last year.'],
    },
  },
  'magnitude-slip': {
    zh: {
      fire: [
        '该冷链园区计划投资26亿元，占地300亩。按照方案，冷链园区计划投资2.6亿元，明年开工。',
        '去年古城接待游客380万人次，夜游成为新亮点。景区负责人说，去年古城接待游客38万人次，创下新高。',
      ],
      silent: ['该冷链园区计划投资26亿元，其中一期投资2.6亿元。'],
    },
    en: {
      fire: [
        'The new tram line will cost £340m, ministers said. Critics doubt that a line costing £3.4bn will ever pay, since the new tram line will cost £3.4bn.',
      ],
      silent: ['The new tram line will cost £340m; the whole transport plan will cost £3.4bn.'],
    },
  },
  gloss: {
    zh: {
      fire: ['当地政府发放补贴2300万元（即2.3亿元）。', '这笔奖金共150000元（15.5万元），由三名获奖者平分。'],
      silent: ['这笔奖金共155000元（15.5万元），由获奖者平分。'],
    },
    en: {
      fire: ['The parish collected 1.4 million (140,000) signatures.'],
      silent: ['The parish collected 0.14 million (140,000) signatures.'],
    },
  },
  'unit-dimension': {
    zh: {
      fire: ['新建的操场面积为8600米。', '汛期以来，水库蓄水量达到3200万平方米。'],
      silent: ['新建的操场面积为8600平方米。'],
    },
    en: {
      fire: ['The reservoir has a surface area of 14 kilometres.'],
      silent: ['The reservoir has a surface area of 14 square kilometres.'],
    },
  },
  'unit-conversion': {
    zh: {
      fire: ['蓝莓基地有450亩（约合45公顷）。', '这条大鱼重20斤，也就是20公斤。'],
      silent: ['蓝莓基地有450亩（约合30公顷）。'],
    },
    en: {
      fire: ['Gusts of 80 mph (98 km/h) brought down trees.'],
      silent: ['Gusts of 80 mph (129 km/h) brought down trees.'],
    },
  },
  currency: {
    zh: {
      fire: [
        '该俱乐部以500万欧元（约合1200万元人民币）引进一名前锋。',
        '这件瓷器最终以300万港元落槌，折合人民币约980万元。',
      ],
      silent: ['该俱乐部以500万欧元（约合3900万元人民币）引进一名前锋。'],
    },
    en: {
      fire: ['The painting fetched €2m (about $9m) at a sale in Paris.'],
      silent: ['The painting fetched €2m (about $2.2m) at a sale in Paris.'],
    },
  },
  'visits-not-people': {
    zh: {
      fire: [
        '全镇常住居民4.2万人，今年健康讲座已有5.6万人次参加，覆盖率达133%。',
        '全校1500名教师，参加线上培训2100人次，培训覆盖面达到140%。',
      ],
      silent: ['全校1500名教师，参加线上培训2100人次，平均每人1.4次。'],
    },
    en: {
      fire: ['The district has 9,000 pupils and logged 12,600 library visits, reaching 140% of pupils.'],
      silent: ['The district has 9,000 pupils and logged 12,600 library visits, 1.4 per pupil.'],
    },
  },
  'per-head': {
    zh: {
      fire: ['腊月里，合作社拿出86万元给430名社员分红，人均分到1000元。', '24个班级领到图书7200册，平均每班200册。'],
      silent: ['24个班级领到图书7200册，平均每班300册。'],
    },
    en: {
      fire: ['The co-operative shared $1.2m among its 400 members, or $4,000 apiece.'],
      silent: ['The co-operative shared $1.2m among its 400 members, or $3,000 apiece.'],
    },
  },
  rate: {
    zh: {
      fire: [
        '全市常住人口800万，上半年交通事故死亡160人，每10万人死亡20人。',
        '辖区有5万户居民，去年接到入室盗窃报警60起，折合每千户12起。',
      ],
      silent: ['辖区有5万户居民，去年接到入室盗窃报警60起，折合每千户1.2起。'],
    },
    en: {
      fire: ['The county of 400,000 people recorded 48 drownings, a rate of 1.2 per 100,000.'],
      silent: ['The county of 400,000 people recorded 48 drownings, a rate of 12 per 100,000.'],
    },
  },
  'mean-in-range': {
    zh: {
      fire: [
        '四块试验田的亩产在480公斤到560公斤之间，平均亩产590公斤。',
        '学员里最小的19岁，最大的47岁，平均年龄52岁。',
      ],
      silent: ['学员里最小的19岁，最大的47岁，平均年龄32岁。'],
    },
    en: {
      fire: ['Waiting times ran from 12 to 30 days, with an average of 34 days.'],
      silent: ['Waiting times ran from 12 to 30 days, with an average of 24 days.'],
    },
  },
  age: {
    zh: {
      fire: [
        { text: '1948年出生的陈大爷今年已经83岁了，每天还要下地。', issueDate: DAY },
        { text: '生于1962年8月的她，今年58岁，刚刚退居二线。', issueDate: DAY },
      ],
      silent: [{ text: '1948年出生的陈大爷今年已经77岁了，每天还要下地。', issueDate: DAY }],
    },
    en: {
      fire: [{ text: 'Mr Hale, 71, who was born in 1963, has run the mill since he was a young man.', issueDate: DAY }],
      silent: [
        { text: 'Mr Hale, 61, who was born in 1963, has run the mill since he was a young man.', issueDate: DAY },
      ],
    },
  },
};
