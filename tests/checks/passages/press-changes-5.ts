import type { FreshPassages } from './fresh.ts';

/** Fifth set, written after the rules had been mended for those before it: changes. */
export const PRESS_CHANGES_5: FreshPassages = {
  'point-not-percent': {
    zh: {
      fire: [
        '今年的合格率为97.2%，比上年的95.1%提高2.1%，抽检批次超过3000。',
        '儿童近视率由55.4%降至51.9%，降低3.5%，筛查覆盖全部小学。',
      ],
      silent: [
        '今年的合格率为97.2%，比上年的95.1%提高2.1个百分点，抽检批次增加2.1%。',
        '儿童近视率由55.4%降至51.9%，降低3.5个百分点。',
      ],
    },
    en: {
      fire: [
        'The pass rate was 97.2%, up 2.1% from 95.1% last year.',
        'Short-sightedness among children fell from 55.4% to 51.9%, a drop of 3.5%.',
      ],
      silent: [
        'The pass rate was 97.2%, up 2.1 points from 95.1% last year.',
        'Short-sightedness among children fell from 55.4% to 51.9%, a drop of 3.5 points.',
      ],
    },
  },
  'percent-not-point': {
    zh: {
      fire: [
        '图书年销量由80万册上升到100万册，上升25个百分点。',
        '今年夏天共售出空调6.4万台，比去年的5.0万台多出28个百分点。',
      ],
      silent: [
        '图书年销量由80万册上升到100万册，上升25%，市场占有率上升2个百分点。',
        '今年夏天共售出空调6.4万台，比去年的5.0万台多出28%。',
      ],
    },
    en: {
      fire: [
        'Sales of the book rose from 800,000 to 1 million copies, up 25 percentage points.',
        'The shop sold 6,400 fans this summer, 28 percentage points more than last year’s 5,000.',
      ],
      silent: [
        'Sales of the book rose from 800,000 to 1 million copies, up 25%; its market share rose two points.',
        'The shop sold 6,400 fans this summer, 28% more than last year’s 5,000.',
      ],
    },
  },
  'change-recompute': {
    zh: {
      fire: [
        '10月，全市二手房成交3680套，9月成交4600套，环比下降30%。',
        '五年前，这里的年产值只有2400万元；今年预计达到4800万元以上，目前已达3600万元，增长75%。',
      ],
      silent: [
        '10月，全市二手房成交3680套，9月成交4600套，环比下降20%。',
        '今年10月成交3680套，9月成交4600套，环比下降20%，同比增长30%。',
      ],
    },
    en: {
      fire: [
        'Some 3,680 flats changed hands in October, down 30% from 4,600 in September.',
        'The bakery sold 1,350 loaves a week in 2022 and 1,890 a week in 2024, 30% more.',
      ],
      silent: [
        'Some 3,680 flats changed hands in October, down 20% from 4,600 in September.',
        'The bakery sold 1,350 loaves in May and 1,890 in June, 40% more.',
      ],
    },
  },
  multiple: {
    zh: {
      fire: [
        '合作社社员从最初的26户发展到现在的130户，增长了5倍。',
        '目前年接待能力达到90万人次，是建成之初30.0万人次的4倍。',
      ],
      silent: [
        '合作社社员从最初的26户发展到现在的130户，增长了4倍。',
        '目前年接待能力达到90万人次，是建成之初30.0万人次的3倍。',
      ],
    },
    en: {
      fire: [
        'The cooperative has grown from 26 families to 130, seven times as many.',
        'The hall now seats 900 people, four times the 300 it once did.',
      ],
      silent: [
        'The cooperative has grown from 26 families to 130, five times as many.',
        'The hall now seats 900 people, three times the 300 it once did.',
      ],
    },
  },
  'fall-by-times': {
    zh: {
      fire: ['无人机巡检后，人工成本减少了2倍。', '调整包装后，破损率比以前降低了4倍多。'],
      silent: ['无人机巡检后，人工成本减少了一半，效率提高2倍。', '调整包装后，破损率降为以前的四分之一。'],
    },
    en: {
      fire: [
        'Labour costs are two times lower since drones took over.',
        'Breakages were cut fivefold by the new boxes.',
      ],
      silent: ['Labour costs have halved since drones took over.', 'Breakages fell to a fifth with the new boxes.'],
    },
  },
  'fall-over-100': {
    zh: {
      fire: ['专项整治后，超载车辆同比减少140%。', '店里的顾客比上月下降了105%，老板很着急。'],
      silent: ['专项整治后，超载车辆同比减少40%，查处力度增加140%。', '该股去年每股收益下降140%，由盈转亏。'],
    },
    en: {
      fire: [
        'Overloaded lorries decreased by 140% after the campaign.',
        'Custom at the shop fell 105% from last month.',
      ],
      silent: [
        'Overloaded lorries decreased by 40% after the campaign.',
        'Earnings per share fell 140% last year, to a loss of 12 cents.',
      ],
    },
  },
  doubling: {
    zh: {
      fire: ['基地大棚由86座增加到140座，数量翻了一番。', '七年间，存款余额从26.0亿元增长到60.0亿元，翻了两番。'],
      silent: ['基地大棚由86座增加到172座，数量翻了一番。', '七年间，存款余额从26.0亿元增长到105亿元，翻了两番。'],
    },
    en: {
      fire: [
        'The number of greenhouses doubled, from 86 to 140.',
        'Deposits quadrupled in seven years, from $260 million to $600 million.',
      ],
      silent: [
        'The number of greenhouses doubled, from 86 to 172.',
        'Deposits quadrupled in seven years, from $260 million to $1.05 billion.',
      ],
    },
  },
  compound: {
    zh: {
      fire: [
        '“十三五”五年间，该区人均可支配收入由3.20万元增加到6.10万元，年均增长7%。',
        '2020年至2023年，游客人数年均增长12%，由150万人次增加到260万人次。',
      ],
      silent: [
        '“十三五”五年间，该区人均可支配收入由3.20万元增加到4.49万元，年均增长7%。',
        '2020年至2023年，游客人数年均增长12%，由150万人次增加到211万人次。',
      ],
    },
    en: {
      fire: [
        'Incomes in the district rose 7% a year for five years, from $32,000 to $61,000.',
        'Visitor numbers went from 1.50 million in 2020 to 2.60 million in 2023, growth of 12% a year between 2020 and 2023.',
      ],
      silent: [
        'Incomes in the district rose 7% a year for five years, from $32,000 to $44,900.',
        'Visitor numbers grew 12% a year between 2020 and 2023, from 1.50 million to 2.11 million.',
      ],
    },
  },
  'small-base': {
    zh: {
      fire: ['全年新增博物馆6家，上年新增3家，增长100%。', '今年我市有9人入选国家队，比上届的4人增长125%。'],
      silent: ['全年新增博物馆6家，上年新增3家。', '今年我市有90人入选省队，比上届的40人增长125%。'],
    },
    en: {
      fire: [
        'Six museums opened last year, up 100% from three the year before.',
        'Nine of its athletes made the team, an increase of 125% from four.',
      ],
      silent: [
        'Six museums opened last year, three more than the year before.',
        'Ninety of its athletes made the team, an increase of 125% from 40.',
      ],
    },
  },
  'missing-base': {
    zh: {
      fire: ['“换了包装以后，销量提升了60%。”老板说。', '扩建完成后，接待能力提高90%。'],
      silent: [
        '“换了包装以后，销量由每天50件提升到80件，提升了60%。”老板说。',
        '扩建完成后，今年接待能力比去年提高90%。',
      ],
    },
    en: {
      fire: ['“With the new box, sales went up 60%,” the owner said.', 'The extension has increased capacity by 90%.'],
      silent: [
        '“With the new box, sales went up 60%, from 50 to 80 a day,” the owner said.',
        'The extension has increased capacity by 90% since 2023.',
      ],
    },
  },
};
