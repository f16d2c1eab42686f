import type { FreshPassages } from './fresh.ts';

/** Third set, each written after the rules had been mended for those before it: one fact told twice. */
export const PRESS_REPEATS_3: FreshPassages = {
  'same-fact-conflict': {
    zh: {
      fire: [
        '记者从发布会上获悉，全市现有登记在册的社会组织2186个。\n\n民政局负责人说，下一步将对全市登记在册的2268个社会组织全部开展评估。',
        '这座水库总库容3.6亿立方米，1978年建成。\n\n据了解，水库总库容为3.1亿立方米，担负着6个乡镇的供水任务。',
        '泥石流造成11户房屋受损，无人员伤亡。镇长表示，受损的14户房屋均已登记。',
      ],
      silent: [
        '记者从发布会上获悉，全市现有登记在册的社会组织2186个，去年末为2268个。',
        '这座水库总库容3.6亿立方米，1978年建成。下游的红旗水库总库容为3.1亿立方米。',
      ],
    },
    en: {
      fire: [
        'The city has 2,186 registered charities.\n\nNext year all 2,268 registered charities will be audited, an official said.',
        'The reservoir holds 360 million cubic metres and was finished in 1978. The town drinks from the reservoir, which holds 310 million cubic metres.',
        'A mudslide damaged 11 houses on Sunday. The 14 houses damaged in the mudslide were all empty, the mayor said.',
      ],
      silent: [
        'The city has 2,186 registered charities. Last year all 2,268 registered charities were audited.',
        'A mudslide damaged 11 houses on Sunday. Of the 11 houses damaged, nine were empty.',
      ],
    },
  },
  transposition: {
    zh: {
      fire: [
        '今年共有6273名新生报到。副校长说，6237名新生来自30个省份。',
        '2024年，全区空气质量优良天数为317天。通报指出，2024年优良天数达371天，居全市第一。',
        '该批文物共计1948件。经清点，该批文物共计1984件，已移交博物馆。',
      ],
      silent: ['今年共有6273名新生报到，去年为6237名。', '该批文物共计1948件，展厅另存文物1984件。'],
    },
    en: {
      fire: [
        'This year 6,273 first-year students enrolled. All 6,237 first-year students live on campus.',
        'The collection of 1,948 coins was found in a barn. Experts dated the 1,984 coins to the reign of Edward III.',
        'The district had 317 days of clean air in 2024. In 2024, the report says, it had 371 days of clean air.',
      ],
      silent: [
        'This year 6,273 first-year students enrolled; last year it was 6,237.',
        'The collection of 1,948 coins was found in a barn. A second collection has 1,984 coins.',
      ],
    },
  },
  'magnitude-slip': {
    zh: {
      fire: [
        '去年全县茶产业综合产值达36.5亿元。县长介绍，茶产业综合产值3.65亿元，占农业产值的四成。',
        '新机场年旅客吞吐能力为4500万人次。建成后，机场年旅客吞吐能力将达450万人次。',
        '今年全市共发放消费券8600万元。商务局称，8600元消费券拉动消费4.2亿元。',
      ],
      silent: [
        '去年全县茶产业综合产值达36.5亿元，其中茶旅收入3.65亿元。',
        '今年全市共发放消费券8600万元，每户最多可领8600元。',
      ],
    },
    en: {
      fire: [
        'The tea industry was worth $365 million last year. The governor said the tea industry was worth $36.5 million, or 40% of farm output.',
        'The city handed out vouchers worth $8.6 million. The vouchers worth $8,600 were spent within a week.',
        'The airport can handle 45 million passengers a year. The airport, which handles 4.5 million passengers a year, opens in May.',
      ],
      silent: [
        'The tea industry was worth $365 million last year, of which tourism brought in $36.5 million.',
        'The city handed out vouchers worth $8.6 million, up to $86 for each household.',
      ],
    },
  },
  gloss: {
    zh: {
      fire: [
        '这片湿地总面积6.5万亩（即6500亩），是候鸟的重要栖息地。',
        '捐款总额达到一百二十万元（12万元），全部用于修路。',
        '预计客流量为3200万（即320万）人次，高于去年。',
      ],
      silent: [
        '这片湿地总面积6.5万亩（即65000亩），是候鸟的重要栖息地。',
        '捐款总额达到一百二十万元（120万元），全部用于修路。',
      ],
    },
    en: {
      fire: [
        'The wetland covers sixty-five thousand acres (6,500 acres) along the coast.',
        'Gifts came to $1.2 million ($120,000) by the end of the week.',
        'About 32 million (3.2 million) trips are expected over the holiday.',
      ],
      silent: [
        'The wetland covers sixty-five thousand acres (65,000 acres) along the coast.',
        'Gifts came to $1.2 million ($1,200,000) by the end of the week.',
      ],
    },
  },
};
