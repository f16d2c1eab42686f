import type { FreshPassages } from './fresh.ts';

/** The rules of severity error, fourth unseen batch: repetition, units, rates, days and ranks. */
export const UNSEEN_4_2: FreshPassages = {
  'same-fact-conflict': {
    zh: {
      fire: [
        '石门水厂设计日供水16万吨，是全市第二大水厂。水厂从去年冬天开始调试。负责人说，石门水厂设计日供水19万吨，完全能够满足需要。',
        '火灾造成3栋民房烧毁，过火面积420平方米。消防部门连夜勘查。调查报告显示，这场火灾的过火面积为540平方米，起因是电线短路。',
      ],
      silent: ['石门水厂设计日供水16万吨。与之相邻的龙潭水厂设计日供水19万吨。'],
    },
    en: {
      fire: [
        'The school has 620 pupils. It was founded in 1904. All 680 pupils of the school will move to the new building in May.',
      ],
      silent: ['The school has 620 pupils. Its neighbour, founded in 1904, has 680 pupils.'],
    },
  },
  'magnitude-slip': {
    zh: {
      fire: [
        '这个光伏项目总投资5.8亿元，占地1200亩。据悉，光伏项目总投资58亿元，预计年底并网。',
        '去年，全区图书馆外借图书93万册次。区文旅局统计，去年全区图书馆外借图书9.3万册次，比上年略有增长。',
      ],
      silent: ['这个光伏项目总投资5.8亿元，全县光伏产业总投资58亿元。'],
    },
    en: {
      fire: ['The stadium seats 24,500 people. Built in 1998, the stadium seats 245,000 people and is rarely full.'],
      silent: ['The stadium seats 24,500 people. Over the season, 245,000 people came.'],
    },
  },
  gloss: {
    zh: {
      fire: ['财政补助共计3.06亿元（30600元）。', '全年销售1.8万台（即1800台）。'],
      silent: ['全年销售1.8万台（即18000台）。'],
    },
    en: {
      fire: ['The museum owns 0.4 million (40,000) photographs.'],
      silent: ['The museum owns 0.4 million (400,000) photographs.'],
    },
  },
  'unit-conversion': {
    zh: {
      fire: ['流转土地1800亩（约合180公顷）。', '跳水台高33英尺，约合15米。'],
      silent: ['流转土地1800亩（约合120公顷）。'],
    },
    en: {
      fire: ['Temperatures fell to 14F (10C) overnight.'],
      silent: ['Temperatures fell to 14F (-10C) overnight.'],
    },
  },
  'per-head': {
    zh: {
      fire: ['全班45名学生去年共读书1350本，平均每人读了45本。', '工会拿出19.2万元慰问160名一线职工，每人发放1500元。'],
      silent: ['全班45名学生去年共读书1350本，平均每人读了30本。'],
    },
    en: {
      fire: ['The fund paid out $840,000 to 120 families, an average of $9,000 per family.'],
      silent: ['The fund paid out $840,000 to 120 families, an average of $7,000 per family.'],
    },
  },
  rate: {
    zh: {
      fire: [
        '去年，该市420万人口中报告手足口病1260例，发病率为每10万人300例。',
        '全县36万人，拥有医疗床位1980张，每千人拥有床位55张。',
      ],
      silent: ['全县36万人，拥有医疗床位1980张，每千人拥有床位5.5张。'],
    },
    en: {
      fire: ['There were 84 suicides in a population of 1.2 million, or 70 per 100,000.'],
      silent: ['There were 84 suicides in a population of 1.2 million, or seven per 100,000.'],
    },
  },
  'mean-in-range': {
    zh: {
      fire: [
        '各区PM2.5浓度在28至41微克之间，全市平均为46微克。',
        '三次测量的结果，最小的是12.4厘米，最大的是13.1厘米，平均值为13.6厘米。',
      ],
      silent: ['各区PM2.5浓度在28至41微克之间，全市平均为34微克。'],
    },
    en: {
      fire: ['The puppies weighed from 310 to 460 grams at birth, with a mean of 280 grams.'],
      silent: ['The puppies weighed from 310 to 460 grams at birth, with a mean of 380 grams.'],
    },
  },
  'overall-between': {
    zh: {
      fire: [
        '一车间合格率98.2%，二车间合格率96.5%，全厂综合合格率99.1%。',
        '小学生近视率为34%，初中生近视率为61%，两个学段总体近视率为68%。',
      ],
      silent: ['一车间合格率98.2%，二车间合格率96.5%，全厂综合合格率97.4%。'],
    },
    en: {
      fire: ['Among renters 62% were in favour and among owners 41%; in total 69% supported the plan.'],
      silent: ['Among renters 62% were in favour and among owners 41%; in total 49% supported the plan.'],
    },
  },
  ratio: {
    zh: {
      fire: ['这所幼儿园有教师18人、幼儿270人，师幼比为1：12。', '合唱团男声24人、女声40人，男女声部比例为3∶4。'],
      silent: ['这所幼儿园有教师18人、幼儿270人，师幼比为1：15。'],
    },
    en: {
      fire: ['The nursery has 12 carers and 96 children, a ratio of one to six.'],
      silent: ['The nursery has 12 carers and 96 children, a ratio of one to eight.'],
    },
  },
  scale: {
    zh: {
      fire: ['按满分100分计算，该镇的人居环境得了104.5分。', '这部剧的观众评分高达10.3分（满分10分）。'],
      silent: ['按满分100分计算，该镇的人居环境得了94.5分。'],
    },
    en: {
      fire: ['On a scale from 1 to 5, visitors rated the zoo 5.7.'],
      silent: ['On a scale from 1 to 5, visitors rated the zoo 4.7.'],
    },
  },
  'range-order': {
    zh: {
      fire: ['每亩用种量为15公斤至12公斤。', '预计今年的降雨量在700到500毫米之间。'],
      silent: ['预计今年的降雨量在500到700毫米之间。'],
    },
    en: {
      fire: ['The eggs hatch in 28 to 21 days.'],
      silent: ['The eggs hatch in 21 to 28 days.'],
    },
  },
  weekday: {
    zh: {
      fire: ['会议将于2025年3月12日（星期五）在省城召开。', '2023年7月9日，星期六，一场冰雹突袭果园。'],
      silent: ['会议将于2025年3月12日（星期三）在省城召开。'],
    },
    en: {
      fire: ['The strike began on Friday, February 5, 2025.'],
      silent: ['The strike began on Wednesday, February 5, 2025.'],
    },
  },
  'date-exists': {
    zh: {
      fire: ['项目于2022年4月31日通过验收。', '保险期限至2026年2月29日。'],
      silent: ['项目于2022年4月30日通过验收。'],
    },
    en: {
      fire: ['The offer is valid until June 31, 2025.'],
      silent: ['The offer is valid until June 30, 2025.'],
    },
  },
  century: {
    zh: {
      fire: ['18世纪的1812年，这座书院毁于战火。', '他在20世纪30年代，即1942年，回到了故乡。'],
      silent: ['19世纪的1812年，这座书院毁于战火。'],
    },
    en: {
      fire: ['In 1768, in the middle of the 19th century, the canal was dug.'],
      silent: ['In 1768, in the middle of the 18th century, the canal was dug.'],
    },
  },
  'unlike-periods': {
    zh: {
      fire: [
        '今年前5个月，全市销售商品房6200套，比去年全年的17500套少了六成多。',
        '三季度接待游客140万人次，较上半年的260万人次下降46%。',
      ],
      silent: ['今年前5个月，全市销售商品房6200套，比去年前5个月的6900套少了一成。'],
    },
    en: {
      fire: ['The museum had 90,000 visitors in the first three months, 70% fewer than the 300,000 of all last year.'],
      silent: [
        'The museum had 90,000 visitors in the first three months, 10% fewer than in the first three months of last year.',
      ],
    },
  },
  direction: {
    zh: {
      fire: ['全县自然村由1260个增加到1180个。', '人均用水量从每天168升降低为每天182升，节水成效明显。'],
      silent: ['全县自然村由1260个减少到1180个。'],
    },
    en: {
      fire: ['The unemployment rate edged down to 5.4% from 5.1%.'],
      silent: ['The unemployment rate edged down to 5.1% from 5.4%.'],
    },
  },
  'rank-order': {
    zh: {
      fire: [
        '得票最高的是7号方案，为386票；3号方案以402票紧随其后。',
        '全省茶叶产量，南山县8600吨排名第一，北山县9100吨排名第二。',
      ],
      silent: ['得票最高的是3号方案，为402票；7号方案以386票紧随其后。'],
    },
    en: {
      fire: ['Wheat is the biggest crop, with 4.2m tonnes, ahead of barley with 4.9m tonnes.'],
      silent: ['Barley is the biggest crop, with 4.9m tonnes, ahead of wheat with 4.2m tonnes.'],
    },
  },
  superlative: {
    zh: {
      fire: [
        '当天客流达到92.4万人次，创开通以来单日新高，此前2023年国庆曾达到97.1万人次。',
        '今年征集到作品1830件，为历年最多；2021年征集到2050件。',
      ],
      silent: ['今年征集到作品1830件，为历年最多；2021年征集到1650件。'],
    },
    en: {
      fire: ['The painting sold for $4.6m, a record for the artist, whose “Harbour” had fetched $5.2m in 2018.'],
      silent: ['The painting sold for $4.6m, a record for the artist, whose “Harbour” had fetched $3.2m in 2018.'],
    },
  },
};
