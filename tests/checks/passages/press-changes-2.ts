import type { FreshPassages } from './fresh.ts';

/** A second set, written after the rules had been mended for the first: changes. */
export const PRESS_CHANGES_2: FreshPassages = {
  'point-not-percent': {
    zh: {
      fire: [
        '2024年，全市城镇化率由上年的61.2%提高到62.7%，提高了1.5%。常住人口为418万人。',
        '贷款利率从4.2%降至3.6%，降低0.6%，每年可为企业节省利息1.2亿元。',
        '今年的毛利率为28%，比去年的24%高出4%，净利润为3.1亿元。',
        '本届女代表比例为33%，上届为29%，比上届上升4%。',
      ],
      silent: [
        '2024年，全市城镇化率由上年的61.2%提高到62.7%，提高了1.5个百分点。常住人口增长1.5%。',
        '贷款利率从4.2%降至3.6%，降低0.6个百分点，降幅约14.3%。',
        '本届女代表比例为33%，上届为29%，上升4个百分点，代表总数增加4%。',
      ],
    },
    en: {
      fire: [
        'The share of people living in towns rose to 62.7% in 2024 from 61.2% the year before, an increase of 1.5%.',
        'The bank lowered its mortgage rate from 4.2% to 3.6%, a cut of 0.6%, starting on Monday.',
        'The gross margin was 28% this year, 4% higher than last year’s 24%.',
        'Women hold 33 percent of the seats, against 29 percent in the last parliament, up 4 percent.',
      ],
      silent: [
        'The share of people living in towns rose to 62.7% in 2024 from 61.2% the year before, an increase of 1.5 points.',
        'The bank lowered its mortgage rate from 4.2% to 3.6%, a cut of 0.6 percentage points.',
        'The gross margin was 28% this year, four points higher than last year’s 24%; sales grew 4%.',
      ],
    },
  },
  'percent-not-point': {
    zh: {
      fire: [
        '去年全市共完成技改投资210亿元，今年达到252亿元，比去年增加20个百分点。',
        '学校招生人数从1500人扩大到1800人，扩大了20个百分点。',
        '9月，商品房销售面积34万平方米，同比下降15个百分点，环比持平。',
        '前8个月接待入境游客46.8万人次，增长32个百分点。',
      ],
      silent: [
        '去年全市共完成技改投资210亿元，今年达到252亿元，比去年增加20%，占比提高3个百分点。',
        '9月，商品房空置率为15%，同比下降3个百分点。',
        '前8个月接待入境游客46.8万人次，增速比全省高12个百分点。',
      ],
    },
    en: {
      fire: [
        'Investment was $252 million this year, against $210 million last year, an increase of 20 percentage points.',
        'The school now takes 1,800 pupils instead of 1,500, which is 20 percentage points more.',
        'Home sales fell 15 percentage points to 3,400 in September.',
        'Foreign arrivals rose by 32 percentage points to 468,000 in the first eight months.',
      ],
      silent: [
        'Investment was $252 million this year, against $210 million last year, an increase of 20%. Its share rose three points.',
        'The vacancy rate fell three percentage points to 15 percent in September.',
        'Foreign arrivals rose faster than the national average, by 12 percentage points.',
      ],
    },
  },
  'change-recompute': {
    zh: {
      fire: [
        '2024年，全县脱产培训干部1250人次，2023年为1000人次，同比增加20%，培训班共42期。',
        '截至10月底，该行不良贷款余额由年初的8.4亿元压降至6.3亿元，降幅达33%。',
        '这家餐馆的日均客流从疫情前的460人减少到345人，少了三成半。',
        '今年报名参赛的队伍达到78支，去年只有52支，增长了35%。比赛分为三个阶段。',
      ],
      silent: [
        '2024年，全县脱产培训干部1250人次，2023年为1000人次，同比增加25%，培训班共42期。',
        '截至10月底，该行不良贷款余额由年初的8.4亿元压降至6.3亿元，降幅达25%，不良率降至1.2%。',
        '今年报名参赛的队伍达到78支，去年只有52支，增长了50%；志愿者增长35%。',
      ],
    },
    en: {
      fire: [
        'Bad loans were cut to $630 million at the end of October from $840 million in January, a fall of 33%.',
        'Last year 52 teams signed up. This year 78 did, an increase of 35%.',
        'The restaurant used to serve 460 people a day and now serves 345, about 40% fewer.',
        'Output of the mine rose to 1.25 million tonnes, up 20% from 1.00 million tonnes in 2023.',
      ],
      silent: [
        'Bad loans were cut to $630 million at the end of October from $840 million in January, a fall of 25%.',
        'Last year 52 teams signed up. This year 78 did, an increase of 50%, and the prize money was 35% higher.',
        'The restaurant used to serve 460 people a day and now serves 345, about 25% fewer.',
      ],
    },
  },
  multiple: {
    zh: {
      fire: [
        '自2019年以来，该市快递网点从150个增加到600个，增长4倍，从业人员超过9000人。',
        '去年直播销售额3600万元，而2021年仅为900万元，三年增长了4倍。',
        '景区门票收入由2020年的120万元增加到2024年的840万元，增加7倍。',
        '今年种植面积已达2.4万亩，是2022年8000亩的4倍。',
      ],
      silent: [
        '自2019年以来，该市快递网点从150个增加到600个，增长3倍，从业人员超过9000人。',
        '去年直播销售额3600万元，而2021年仅为900万元，是2021年的4倍。',
        '今年种植面积已达2.4万亩，是2022年8000亩的3倍，亩产提高4成。',
      ],
    },
    en: {
      fire: [
        'The number of pick-up points has risen from 150 to 600 since 2019, six times as many.',
        'Live-stream sales were $36 million last year. In 2021 they were $9 million, so they have grown fivefold.',
        'Ticket income went from $120,000 in 2020 to $840,000 in 2024, nine times the earlier sum.',
        'The area under tea, now 24,000 hectares, is four times the 8,000 hectares of 2022.',
      ],
      silent: [
        'The number of pick-up points has risen from 150 to 600 since 2019, four times as many.',
        'Live-stream sales were $36 million last year. In 2021 they were $9 million, so they have grown fourfold.',
        'The area under tea, now 24,000 hectares, is three times the 8,000 hectares of 2022.',
      ],
    },
  },
  'fall-by-times': {
    zh: {
      fire: [
        '智能化改造后，产品不良率下降了4倍，人均产值提高到86万元。',
        '经过治理，河水中的氨氮浓度减少3倍，达到三类标准。',
        '今年的虫害面积比往年缩小了2倍，农药用量也明显减少。',
        '如今办理同样的手续，等候时间减少了近5倍，从一小时变成十几分钟。',
      ],
      silent: [
        '智能化改造后，产品不良率下降了四分之三，人均产值增长4倍。',
        '经过治理，河水中的氨氮浓度降至原来的三分之一，鱼的种类增加了2倍。',
        '今年的虫害面积比往年缩小了一半以上，是5年来最小的。',
      ],
    },
    en: {
      fire: [
        'Since the refit, the plant’s defect rate is four times lower and output per worker has risen.',
        'The ammonia level in the river has been reduced fourfold, officials said.',
        'Waiting times have fallen by five times, from an hour to a few minutes.',
        'The area hit by pests was three times smaller than in most years.',
      ],
      silent: [
        'Since the refit, the plant’s defect rate has fallen by three-quarters and output per worker is four times higher.',
        'The ammonia level in the river has dropped to a third, and there are three times as many fish.',
        'The river authority cut its forecast three times this year.',
      ],
    },
  },
  'fall-over-100': {
    zh: {
      fire: [
        '实施限行后，核心区车流量减少了115%，空气质量有所改善。',
        '今年一季度，全市信访总量同比下降130%，群众满意率上升。',
        '公司表示，优化流程后单件成本下降了105%，交货时间缩短两天。',
        '受高温影响，该茶园的产量锐减140%，但价格上涨了两成。',
      ],
      silent: [
        '实施限行后，核心区车流量减少了15%，公交客流增长115%。',
        '今年一季度，该公司净利润同比下降130%，主要因原料涨价。',
        '公司表示，优化流程后产能提升105%，单件成本下降了8%。',
      ],
    },
    en: {
      fire: [
        'Traffic in the centre has decreased by 115% since the ban, and the air is cleaner.',
        'Petitions to the city government dropped 130 percent in the first quarter, an official said.',
        'The firm says better planning has cut the cost per unit by 105%.',
        'The heat wave led to a 140% drop in the tea harvest, although prices rose by a fifth.',
      ],
      silent: [
        'Traffic in the centre has decreased by 15% since the ban, while bus use is up 115%.',
        'Quarterly earnings dropped 130 percent because of dearer raw materials, the firm said.',
        'The firm says better planning has raised capacity by 105% and cut the cost per unit by 8%.',
      ],
    },
  },
  doubling: {
    zh: {
      fire: [
        '2015年至2024年，该县旅游综合收入从9亿元增长到16.5亿元，翻了两番。',
        '村集体年收入由2021年的36万元增加到去年的54万元，三年翻了一番。',
        '今年公园接待量预计达80万人次，较2022年的52万人次翻番。',
        '社区志愿者队伍从最初的150人壮大到450人，人数翻了一番。',
      ],
      silent: [
        '2015年至2024年，该县旅游综合收入从9亿元增长到36.5亿元，翻了两番。',
        '村集体年收入由2021年的36万元增加到去年的74万元，三年翻了一番。',
        '社区志愿者队伍从最初的150人壮大到310人，人数翻了一番多。',
      ],
    },
    en: {
      fire: [
        'Village income doubled in three years, from $36,000 in 2021 to $54,000 last year.',
        'The herd has tripled since 1990, growing from 150 animals to 320.',
        'Between 2015 and 2024 visitor spending quadrupled from $9 million to $16.5 million.',
        'Its staff has doubled to 450 from 310 in two years, the firm said.',
      ],
      silent: [
        'Village income doubled in three years, from $36,000 in 2021 to $72,500 last year.',
        'The herd has tripled since 1990, growing from 150 animals to 455.',
        'Its staff has grown to 450 from 310 in two years, and the firm plans to double its output.',
      ],
    },
  },
  compound: {
    zh: {
      fire: [
        '从2021年到2024年，该市专利授权量年均增长15%，由2.00万件增加到4.60万件。',
        '五年来，农村居民人均可支配收入由1.62万元增加到2.95万元，年均增长8%。',
        '三年间，景区游客量年均增长20%，从52万人次增加到125万人次。',
        '该行存款余额四年来年均增长6%，由320亿元增至465亿元。',
      ],
      silent: [
        '从2021年到2024年，该市专利授权量年均增长15%，由2.00万件增加到3.04万件。',
        '五年来，农村居民人均可支配收入由1.62万元增加到2.38万元，年均增长8%。',
        '该行存款余额今年以来增长6%，四年来由320亿元增至465亿元。',
      ],
    },
    en: {
      fire: [
        'Rural incomes grew from $16,200 to $29,500 over five years, or 8% a year on average.',
        'Patents rose 15% a year between 2021 and 2024, from 20,000 to 46,000.',
        'Deposits have increased by 6% annually over the past four years, from $320 million to $465 million.',
        'Visitor numbers climbed from 520,000 to 1.25 million in three years, growing at an annual rate of 20%.',
      ],
      silent: [
        'Rural incomes grew from $16,200 to $23,800 over five years, or 8% a year on average.',
        'Patents rose 15% a year between 2021 and 2024, from 20,000 to 30,400.',
        'Deposits, up 6% this year, have grown from $320 million to $465 million over the past four years.',
      ],
    },
  },
  'small-base': {
    zh: {
      fire: [
        '上半年全区共发生电梯困人重伤事故4起，去年同期2起，增长100%。',
        '该校今年有12人考入重点大学，比去年的5人增长140%。',
        '保护区内观测到的东方白鹳由2020年的3只增加到2024年的9只，增幅200%。',
        '此类诈骗案去年仅8起，今年已达14起，上升75%。',
      ],
      silent: [
        '上半年全区共发生电梯困人事故400起，去年同期200起，增长100%。',
        '该校今年有12人考入重点大学，比去年多7人。',
        '大米价格由每斤2元涨到3元，上涨50%。',
      ],
    },
    en: {
      fire: [
        'Twelve of its pupils got into top universities this year, up 140% from five last year.',
        'The number of storks seen in the reserve rose from 3 in 2020 to 9 in 2024, an increase of 200%.',
        'There were eight such frauds last year and 14 this year, a 75% rise.',
        'Fatal lift accidents doubled to 4 from 2, a 100 percent increase, the office said.',
      ],
      silent: [
        'The number of storks seen in the reserve rose from 300 in 2020 to 900 in 2024, an increase of 200%.',
        'There were eight such frauds last year and 14 this year, six more.',
        'Rice went up 50%, from $2 to $3 a kilogram.',
      ],
    },
  },
  'missing-base': {
    zh: {
      fire: [
        '负责人介绍，新品销量暴涨400%，仓库一度断货。',
        '“生意好多了，营业额上升了35%。”店主老张笑着说。',
        '推行网格化管理后，邻里纠纷减少62%，居民安全感显著增强。',
        '采用滴灌技术后，用水量下降48%，果实品质也更好。',
      ],
      silent: [
        '负责人介绍，新品销量较上月暴涨400%，仓库一度断货。',
        '推行网格化管理后，邻里纠纷由210起减少到80起，减少62%。',
        '2024年采用滴灌技术后，用水量下降48%，果实品质也更好。',
      ],
    },
    en: {
      fire: [
        'Sales of the new phone rocketed 400%, the manager said, and the shop ran out of stock.',
        '“Business is much better. Takings are up 35%,” said the shopkeeper with a smile.',
        'The scheme has reduced quarrels among neighbours by 62%, and people feel safer.',
        'Drip irrigation cut water use by 48%, and the fruit tastes better.',
      ],
      silent: [
        'Sales of the new phone rocketed 400% from the previous month, the manager said.',
        'The scheme has reduced quarrels among neighbours by 62%, from 210 to 80.',
        'Drip irrigation, introduced in 2024, cut water use by 48% within a year.',
      ],
    },
  },
};
