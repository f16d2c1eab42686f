import type { FreshPassages } from './fresh.ts';

/** Third set, each written after the rules had been mended for those before it: changes. */
export const PRESS_CHANGES_3: FreshPassages = {
  'point-not-percent': {
    zh: {
      fire: [
        '经过三年整治，断面水质优良比例从72.5%提高到88.5%，提升16%，治理河道210公里。',
        '今年秋粮机收率为91%，去年是87%，同比提高了4%。',
        '城镇调查失业率由5.5%回落至5.1%，下降0.4%，新增就业32万人。',
      ],
      silent: [
        '经过三年整治，断面水质优良比例从72.5%提高到88.5%，提升16个百分点，治理河道210公里，增长16%。',
        '今年秋粮机收率为91%，去年是87%，机收面积同比增加了4%。',
      ],
    },
    en: {
      fire: [
        'The share of clean rivers went up from 72.5% to 88.5%, a gain of 16%, the agency said.',
        'Unemployment fell to 5.1% from 5.5%, a drop of 0.4%, as firms took on more staff.',
        'This year 91 percent of the rice was cut by machine, compared with 87 percent last year, an increase of 4 percent.',
      ],
      silent: [
        'The share of clean rivers went up from 72.5% to 88.5%, a gain of 16 points, the agency said.',
        'Unemployment fell to 5.1% from 5.5% as the number of jobs rose 0.4%.',
      ],
    },
  },
  'percent-not-point': {
    zh: {
      fire: [
        '全市快递员人数由8000人增至1.04万人，增加30个百分点。',
        '该市今年接收捐赠物资价值2400万元，比去年的2000万元上升20个百分点。',
        '上半年全区完成工业产值172亿元，同比增长9.5个百分点。',
      ],
      silent: [
        '全市快递员人数由8000人增至1.04万人，增加30%，持证率提高30个百分点。',
        '上半年全区完成工业产值172亿元，同比增长9.5%，增幅回落1.2个百分点。',
      ],
    },
    en: {
      fire: [
        'The number of couriers rose by 30 percentage points, from 8,000 to 10,400.',
        'Gifts worth $24 million came in, 20 percentage points more than last year’s $20 million.',
        'Factory output grew 9.5 percentage points to $17.2 billion in the first half.',
      ],
      silent: [
        'The number of couriers rose by 30%, from 8,000 to 10,400; the share with a licence rose 30 percentage points.',
        'Factory output grew to $17.2 billion, and the growth rate slowed by 1.2 percentage points.',
      ],
    },
  },
  'change-recompute': {
    zh: {
      fire: [
        '今年上半年，全市接待入境游客7.8万人次，较去年同期的6.0万人次增长45%。',
        '公司负债由2022年末的64亿元降到去年末的48亿元，下降了33%，评级上调。',
        '前年该村只有24户开民宿，去年达到42户，增长57%，今年还在增加。',
      ],
      silent: [
        '今年上半年，全市接待入境游客7.8万人次，较去年同期的6.0万人次增长30%，外汇收入增长45%。',
        '公司负债由2022年末的64亿元降到去年末的48亿元，下降了25%，评级上调。',
      ],
    },
    en: {
      fire: [
        'Debt came down from $6.4 billion at the end of 2022 to $4.8 billion last year, a reduction of 33%.',
        'Foreign visitors numbered 78,000 in the first half, up 45% from 60,000 a year earlier.',
        'The village had 240 guest beds in 2023 and 420 last year, an increase of 57%.',
      ],
      silent: [
        'Debt came down from $6.4 billion at the end of 2022 to $4.8 billion last year, a reduction of 25%.',
        'Foreign visitors numbered 78,000 in the first half, up 30% from 60,000 a year earlier; they spent 45% more.',
      ],
    },
  },
  multiple: {
    zh: {
      fire: [
        '五年前全县只有冷库45座，如今已有180座，增长了4倍。',
        '该景区日均客流从过去的600人上升到3000人，增加了5倍。',
        '去年研发人员达到1260人，是2018年420人的4倍。',
      ],
      silent: [
        '五年前全县只有冷库45座，如今已有180座，增长了3倍。',
        '去年研发人员达到1260人，是2018年420人的3倍，专利增长4倍。',
      ],
    },
    en: {
      fire: [
        'Five years ago the county had 45 cold stores. Now it has 180, six times as many.',
        'Daily visitors rose from 600 to 3,000, a sevenfold increase.',
        'The firm now employs 1,260 researchers, four times the 420 it had in 2018.',
      ],
      silent: [
        'Five years ago the county had 45 cold stores. Now it has 180, four times as many.',
        'The firm now employs 1,260 researchers, three times the 420 it had in 2018.',
      ],
    },
  },
  'fall-by-times': {
    zh: {
      fire: [
        '有了新机器，工人的劳动强度大大减轻，用工成本降低近3倍。',
        '与传统方式相比，运输损耗减少了2倍以上。',
        '窗口办件量比高峰期下降了4倍，群众不用再排长队。',
      ],
      silent: [
        '有了新机器，工人的劳动强度大大减轻，效率提高近3倍，成本降低三成。',
        '与传统方式相比，运输损耗减少了一半以上，速度提高2倍。',
      ],
    },
    en: {
      fire: [
        'The new pumps use five times less energy than the old ones, the mill says.',
        'Losses in transport have been cut threefold since the new boxes came in.',
        'Queues at the office are four times shorter than at the peak.',
      ],
      silent: [
        'The new pumps use a fifth of the energy of the old ones and last five times longer, the mill says.',
        'The office cut its opening hours four times last year.',
      ],
    },
  },
  'fall-over-100': {
    zh: {
      fire: [
        '今年以来，该市诈骗警情同比下降112%，追回损失860万元。',
        '由于连续干旱，水库蓄水量较上月减少了130%。',
        '搬迁后，厂区噪声投诉下降200%，周边居民十分满意。',
      ],
      silent: ['今年以来，该市诈骗警情同比下降12%，追回损失增长112%。', '受原料涨价影响，企业上半年利润同比下降130%。'],
    },
    en: {
      fire: [
        'Reports of fraud fell by 112% this year, the police said, and $8.6 million was recovered.',
        'The water stored in the reservoir has shrunk by 130 percent because of the drought.',
        'Noise complaints are down 200% since the plant moved, residents said.',
      ],
      silent: [
        'Reports of fraud fell by 12% this year, and the sum recovered rose by 112%.',
        'Its first-half profit fell by 130 percent because of dearer materials.',
      ],
    },
  },
  doubling: {
    zh: {
      fire: [
        '全县高新技术企业从62家增加到95家，数量翻了一番，研发投入占比达3.1%。',
        '2018年以来，景区客房由180间扩大到540间，翻了两番。',
        '老人们的养老金从每月1200元涨到1900元，实现翻番。',
      ],
      silent: [
        '全县高新技术企业从62家增加到125家，数量翻了一番，研发投入占比达3.1%。',
        '景区现有客房180间，计划五年内扩大到540间，收入翻一番。',
      ],
    },
    en: {
      fire: [
        'The number of high-tech firms doubled from 62 to 95, and research spending reached 3.1% of output.',
        'Rooms in the valley have quadrupled, from 180 in 2018 to 540.',
        'Pensions were $120 a month in 2015 and are $190 now, so they have doubled.',
      ],
      silent: [
        'The number of high-tech firms doubled from 62 to 125, and research spending reached 3.1% of output.',
        'Rooms in the valley have tripled, from 180 in 2018 to 540, and the mayor hopes to double them again.',
      ],
    },
  },
  compound: {
    zh: {
      fire: [
        '2019年至2024年，全市数字经济规模由320亿元扩大到780亿元，年均增长12%。',
        '过去四年，企业用工人数年均增长7%，由2600人增加到4200人。',
        '该品种亩产三年间年均提高5%，从420公斤提高到560公斤。',
      ],
      silent: [
        '2019年至2024年，全市数字经济规模由320亿元扩大到564亿元，年均增长12%。',
        '过去四年，企业用工人数由2600人增加到4200人，人均工资年均增长7%。',
      ],
    },
    en: {
      fire: [
        'From 2019 to 2024 the digital sector grew from $320 million to $780 million, an average of 12% a year.',
        'Its workforce has grown 7% a year over the past four years, from 2,600 to 4,200.',
        'Yields rose by 5% a year for three years, going from 420 to 560 kilograms.',
      ],
      silent: [
        'From 2019 to 2024 the digital sector grew from $320 million to $564 million, an average of 12% a year.',
        'Its workforce has grown from 2,600 to 4,200 over the past four years, and wages have risen 7% a year.',
      ],
    },
  },
  'small-base': {
    zh: {
      fire: [
        '今年前10个月，该区出现山体滑坡6处，去年同期为2处，同比增加200%。',
        '新引进博士由去年的4名增加到今年的11名，增长175%。',
        '该市去年查处此类案件3起，今年7起，上升133.3%。',
      ],
      silent: [
        '今年前10个月，该区修复山体滑坡60处，去年同期为20处，同比增加200%。',
        '新引进博士由去年的4名增加到今年的11名。',
      ],
    },
    en: {
      fire: [
        'The institute hired 11 researchers with a doctorate this year, up 175% from four.',
        'There were six landslides in the first ten months, against two a year earlier, a 200% increase.',
        'Cases of rabies rose 133 percent, from three last year to seven.',
      ],
      silent: [
        'The institute hired 110 researchers with a doctorate this year, up 175% from 40.',
        'Cases of rabies rose from three last year to seven.',
      ],
    },
  },
  'missing-base': {
    zh: {
      fire: [
        '“直播带货后，订单增长了8成多，涨幅达85%。”合作社负责人介绍。',
        '实行新制度后，迟到人数下降55%，工作效率明显提升。',
        '该书上架后，相关图书的借阅量猛增320%。',
      ],
      silent: ['该书上架后，相关图书的借阅量环比猛增320%。', '实行新制度后，迟到人数由40人次降至18人次，下降55%。'],
    },
    en: {
      fire: [
        'Orders have jumped 85% thanks to live streaming, the head of the cooperative said.',
        'The new rule has cut lateness by 55%, and everyone works better.',
        'Loans of the author’s books shot up 320%, the librarian said.',
      ],
      silent: [
        'Loans of the author’s books shot up 320% in October from the month before, the librarian said.',
        'The new rule has cut lateness by 55%, from 40 cases to 18.',
      ],
    },
  },
};
