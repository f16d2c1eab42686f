import type { FreshPassages } from './fresh.ts';

/** Fourth set, each written after the rules had been mended for those before it: changes. */
export const PRESS_CHANGES_4: FreshPassages = {
  'point-not-percent': {
    zh: {
      fire: [
        '我市新生儿母乳喂养率上年为61%，今年升至66%，上升了5%。',
        '产品优等率从91.2%提高至94.7%，同比提高3.5%，质量投诉减少12件。',
        '第三产业比重由48.6%上升到51.1%，提高2.5%，成为增长主引擎。',
      ],
      silent: [
        '我市新生儿母乳喂养率上年为61%，今年升至66%，上升了5个百分点，新生儿减少5%。',
        '第三产业比重由48.6%上升到51.1%，增加值增长2.5%。',
      ],
    },
    en: {
      fire: [
        'The share of services rose to 51.1% from 48.6%, up 2.5%, and is now the main engine of growth.',
        'Last year 61% of mothers breastfed; this year 66% do, an increase of 5%.',
        'First-class goods went from 91.2 percent to 94.7 percent of output, a rise of 3.5 percent.',
      ],
      silent: [
        'The share of services rose to 51.1% from 48.6%, up 2.5 points, and output grew 2.5%.',
        'First-class goods went from 91.2 percent to 94.7 percent of output, a rise of 3.5 percentage points.',
      ],
    },
  },
  'percent-not-point': {
    zh: {
      fire: [
        '今年的参展商有780家，去年有600家，增加30个百分点。',
        '前三季度，全市实现社会消费品零售总额612亿元，同比增长6.3个百分点。',
        '该村集体收入由40万元增长到50万元，增长了25个百分点。',
      ],
      silent: [
        '前三季度，全市实现社会消费品零售总额612亿元，同比增长6.3%，比上半年加快0.4个百分点。',
        '该村集体收入由40万元增长到50万元，增长了25%。',
      ],
    },
    en: {
      fire: [
        'There are 780 exhibitors this year, compared with 600 last year, up 30 percentage points.',
        'Retail sales rose 6.3 percentage points to $61.2 billion in the first nine months.',
        'The income of the village grew from $400,000 to $500,000, a gain of 25 percentage points.',
      ],
      silent: [
        'Retail sales rose 6.3% to $61.2 billion in the first nine months, 0.4 percentage points faster than in the first half.',
        'The income of the village grew from $400,000 to $500,000, a gain of 25%.',
      ],
    },
  },
  'change-recompute': {
    zh: {
      fire: [
        '2022年该院门诊量为84万人次，2024年增加到105万人次，两年增长35%。',
        '8月空气优良天数26天，去年8月为20天，同比增加24%。',
        '企业用电量由每月32万千瓦时降到24万千瓦时，节电四成，即40%。',
      ],
      silent: [
        '2022年该院门诊量为84万人次，2024年增加到105万人次，两年增长25%，其中急诊增长35%。',
        '8月空气优良天数26天，去年8月为20天，同比增加30%。',
      ],
    },
    en: {
      fire: [
        'Outpatient visits went up from 840,000 in 2022 to 1.05 million in 2024, a 35% increase.',
        'The plant used 240,000 kilowatt-hours a month after the refit, down 40% from 320,000 kilowatt-hours.',
        'Last August 200 flights were late; this August 260 were, 24% more.',
      ],
      silent: [
        'Outpatient visits went up from 840,000 in 2022 to 1.05 million in 2024, a 25% increase; emergencies rose 35%.',
        'Last August 200 flights were late; this August 260 were, 30% more.',
      ],
    },
  },
  multiple: {
    zh: {
      fire: [
        '2023年该园区产值为12.0亿元，2025年预计完成前已实现36.0亿元，增长3倍。',
        '直播间粉丝从4万人涨到16万人，增加了4倍，带货额超千万元。',
        '全县蓝莓面积扩大到9600亩，是十年前2400亩的5倍。',
      ],
      silent: [
        '直播间粉丝从4.0万人涨到16.0万人，增加了3倍，带货额超千万元。',
        '全县蓝莓面积扩大到9600亩，是十年前2400亩的4倍。',
      ],
    },
    en: {
      fire: [
        'The blueberry fields now cover 9,600 acres, five times the 2,400 acres of ten years ago.',
        'Followers rose from 40,000 to 160,000, six times as many.',
        'Output went from 120 units in 2023 to 360 units in 2025, a fivefold rise.',
      ],
      silent: [
        'The blueberry fields now cover 9,600 acres, four times the 2,400 acres of ten years ago.',
        'Output went from 120 units in 2023 to 360 units in 2025, a threefold rise.',
      ],
    },
  },
  'fall-by-times': {
    zh: {
      fire: [
        '推广新品种后，农药残留下降了3倍。',
        '改用国产软件，每年的维护费用减少4倍多。',
        '同样的路程，通行成本比绕行低了2倍。',
      ],
      silent: [
        '推广新品种后，农药残留下降了三分之二，产量是原来的3倍。',
        '改用国产软件，每年的维护费用减少四分之三，用户增加4倍多。',
      ],
    },
    en: {
      fire: [
        'Pesticide residues are three times lower with the new variety.',
        'Maintenance costs were reduced fourfold when the city switched software.',
        'The new lamp uses eight times less power than the old one.',
      ],
      silent: [
        'Pesticide residues have fallen by two-thirds with the new variety, which yields three times as much.',
        'The old lamp uses eight times as much power as the new one.',
      ],
    },
  },
  'fall-over-100': {
    zh: {
      fire: [
        '今年全市溺水事故同比下降125%，未成年人溺水仅1起。',
        '换装节能灯后，每月耗电量减少了110%。',
        '本周鸡蛋价格环比下跌101.5%。',
      ],
      silent: ['今年全市溺水事故同比下降25%，巡查次数增长125%。', '上市公司去年归母净利润同比下降125%。'],
    },
    en: {
      fire: [
        'Drownings in the city fell 125% this year, the lifeguards said.',
        'Power use dropped by 110 percent after the lamps were changed.',
        'Egg prices were 101.5% lower than a week before.',
      ],
      silent: [
        'Drownings in the city fell 25% this year, while patrols rose 125%.',
        'Net income fell 125% last year, the company told investors.',
      ],
    },
  },
  doubling: {
    zh: {
      fire: [
        '“我们的用户一年翻番，从2.1万人增加到3.3万人。”创始人说。',
        '五年里，该县民宿收入从3000万元增至9100万元，翻了两番。',
        '职工食堂的就餐人数由420人增加到610人，翻了一番。',
      ],
      silent: [
        '“我们的用户一年翻番，从2.1万人增加到4.3万人。”创始人说。',
        '职工食堂的就餐人数由420人增加到610人，补贴翻了一番。',
      ],
    },
    en: {
      fire: [
        '“Our users doubled in a year, from 21,000 to 33,000,” the founder said.',
        'The income of guest houses quadrupled in five years, from $3.0 million to $9.1 million.',
        'Membership tripled from 420 to 910, the club said.',
      ],
      silent: [
        '“Our users doubled in a year, from 21,000 to 43,000,” the founder said.',
        'The income of guest houses tripled in five years, from $3.0 million to $9.1 million.',
      ],
    },
  },
  compound: {
    zh: {
      fire: [
        '2018年至2023年，全县财政收入年均增长9%，由12.0亿元增加到24.6亿元。',
        '该市老年人口六年间由31.0万人增加到48.0万人，年均增长3%。',
        '近三年景区营业收入年均增长15%，从8200万元增至1.75亿元。',
      ],
      silent: [
        '2018年至2023年，全县财政收入年均增长9%，由12.0亿元增加到18.5亿元。',
        '该市老年人口六年间由31.0万人增加到37.0万人，年均增长3%。',
      ],
    },
    en: {
      fire: [
        'Tax revenue rose by 9% a year between 2018 and 2023, from $120 million to $246 million.',
        'The number of elderly residents grew at an annual rate of 3% over six years, from 310,000 to 480,000.',
        'In three years its sales climbed from $82 million to $175 million, or 15% annually.',
      ],
      silent: [
        'Tax revenue rose by 9% a year between 2018 and 2023, from $120 million to $185 million.',
        'The number of elderly residents grew at an annual rate of 3% over six years, from 310,000 to 370,000.',
      ],
    },
  },
  'small-base': {
    zh: {
      fire: [
        '今年我县考取飞行员7人，去年2人，增长250%。',
        '一季度，辖区发生燃气事故5起，同比增长66.7%，去年同期3起。',
        '该校体育特长生由8人增至12人，增幅达50%。',
      ],
      silent: ['今年我县考取飞行员7人，去年2人。', '该校学生由800人增至1200人，增幅达50%。'],
    },
    en: {
      fire: [
        'Seven pupils from the county became pilots this year, up 250% from two last year.',
        'Gas accidents rose 66.7% to five in the first quarter, from three a year ago.',
        'The number of scholarships grew from 8 to 12, an increase of 50%.',
      ],
      silent: [
        'Seven pupils from the county became pilots this year; last year it was two.',
        'The number of pupils grew from 800 to 1,200, an increase of 50%.',
      ],
    },
  },
  'missing-base': {
    zh: {
      fire: [
        '商家表示，促销期间成交额上涨130%。',
        '使用新药后，复发率降低37%，副作用也小。',
        '“投诉少了，下降了64%。”物业经理说。',
      ],
      silent: ['商家表示，促销期间成交额比平日上涨130%，达到46万元。', '使用新药后，复发率由19%降至12%，降低37%。'],
    },
    en: {
      fire: [
        'Turnover climbed 130% during the sale, the shop said.',
        'The new drug reduced relapses by 37% and has few side effects.',
        '“Complaints are down 64%,” the manager said.',
      ],
      silent: [
        'Turnover climbed 130% from a normal week during the sale, to $46,000.',
        'The new drug reduced relapses by 37%, from 190 cases to 120.',
      ],
    },
  },
};
