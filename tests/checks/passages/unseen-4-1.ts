import type { FreshPassages } from './fresh.ts';

/** The rules of severity error, fourth unseen batch: sums, shares and changes. */
export const UNSEEN_4_1: FreshPassages = {
  'sum-exhaustive': {
    zh: {
      fire: [
        '考察队一行23人，由地质学家9人、植物学家7人、后勤人员5人组成。',
        '这笔善款总计87.5万元，除了36.2万元用于购买药品外，余下的49.3万元全部发给了困难户。',
      ],
      silent: ['考察队一行23人，成员有地质学家9人、植物学家7人等。'],
    },
    en: {
      fire: ['The crew of 19 consists of 11 sailors, four engineers and three cooks.'],
      silent: ['The crew of 19 includes 11 sailors, four engineers and three cooks.'],
    },
  },
  'part-exceeds-whole': {
    zh: {
      fire: [
        '剧场一共有座位860个，开演前已经坐了968个。',
        '今年该县脱贫劳动力外出务工2.36万人，其中省外务工的2.63万人。',
      ],
      silent: ['剧场一共有座位860个，两场演出共有1480人次观看。'],
    },
    en: {
      fire: ['Only 340 of the 304 pupils at the school were vaccinated.'],
      silent: ['Only 304 of the 340 pupils at the school were vaccinated.'],
    },
  },
  'subset-sum': {
    zh: {
      fire: [
        '年会收到论文212篇，按语种划分，中文138篇、英文67篇、日文19篇。',
        '养老院现有老人96位，自理的41位，半自理的37位，完全不能自理的29位。',
      ],
      silent: ['养老院现有老人96位，患高血压的41位，患糖尿病的37位，听力不好的29位。'],
    },
    en: {
      fire: ['The exhibition shows 80 works: 39 oils, 28 drawings and 21 prints.'],
      silent: ['The exhibition shows 80 works: 39 are on loan, 28 have been restored and 21 are new to the public.'],
    },
  },
  'shares-sum': {
    zh: {
      fire: [
        '从收入结构看，学费占52%，政府拨款占31%，社会捐赠占9%，其他收入占18%。',
        '对于方案，48.3%的村民举手赞成，39.5%的人反对，其余22.2%的人没有表态。',
      ],
      silent: ['从收入结构看，学费占52%，政府拨款占31%，社会捐赠占9%，其他收入占8%。'],
    },
    en: {
      fire: ['Some 57% of shareholders voted yes, 38% voted no and 15% abstained.'],
      silent: ['Some 57% of shareholders voted yes, 38% voted no and 5% abstained.'],
    },
  },
  'running-total': {
    zh: {
      fire: [
        '上半年新增就业3120人，下半年新增就业2890人，全年新增就业6210人。',
        '周六票房1360万元，周日票房1520万元，两天合计收获票房3080万元。',
      ],
      silent: ['上半年新增就业3120人，下半年新增就业2890人，全年新增就业6010人。'],
    },
    en: {
      fire: ['The port handled 41,200 containers in May and 38,900 in June, or 82,100 in the two months.'],
      silent: ['The port handled 41,200 containers in May and 38,900 in June, or 80,100 in the two months.'],
    },
  },
  'cumulative-falls': {
    zh: {
      fire: [
        '到2022年底，全县累计建成光伏电站146座；到2024年底，累计建成131座。',
        '该基金成立以来，截至一季度末累计发放助学金5320万元，截至三季度末累计发放4980万元。',
      ],
      silent: ['到2022年底，全县在运光伏电站146座；到2024年底，在运131座。'],
    },
    en: {
      fire: ['The library had lent 1.36 million e-books in all by June and 1.21 million in all by September.'],
      silent: ['The library lent 1.36 million e-books in June and 1.21 million in September.'],
    },
  },
  difference: {
    zh: {
      fire: ['新桥全长2340米，比老桥的1860米长出了580米。', '本届省运会设26个大项，较上届减少3个，上届为31个大项。'],
      silent: ['新桥全长2340米，比老桥的1860米长出了480米。'],
    },
    en: {
      fire: ['Her winning time was 48 minutes, five minutes faster than last year’s 51 minutes.'],
      silent: ['Her winning time was 48 minutes, three minutes faster than last year’s 51 minutes.'],
    },
  },
  'share-recompute': {
    zh: {
      fire: [
        '该校毕业生共3200人，已落实去向的有2720人，落实率92%。',
        '仓库里3500件货物中有420件受潮，也就是说受损比例为21%。',
      ],
      silent: ['仓库里3500件货物中有420件受潮，也就是说受损比例为12%。'],
    },
    en: {
      fire: ['Of 1,500 calls to the helpline, 225 went unanswered, a share of 25%.'],
      silent: ['Of 1,500 calls to the helpline, 225 went unanswered, a share of 15%.'],
    },
  },
  'point-not-percent': {
    zh: {
      fire: ['今年一季度，写字楼空置率为23.6%，比去年底的19.4%上升4.2%。', '公司毛利率由28%提升到33%，同比增加5%。'],
      silent: ['公司毛利率由28%提升到33%，同比增加5个百分点。'],
    },
    en: {
      fire: ['Inflation slowed from 6% to 4% in the year to June, a drop of 2%.'],
      silent: ['Inflation slowed from 6% to 4% in the year to June, a drop of two points.'],
    },
  },
  'change-recompute': {
    zh: {
      fire: [
        '过去从县城到村里要走150分钟，如今只需90分钟，缩短了六成。',
        '村里的草莓大棚，前年还是160座，去年已经发展到208座，增加了四成。',
      ],
      silent: ['村里的草莓大棚，前年还是160座，去年已经发展到208座，增加了三成。'],
    },
    en: {
      fire: ['The club sold 2,600 shirts last season, against 2,000 in the one before, an increase of 45%.'],
      silent: ['The club sold 2,600 shirts last season, against 2,000 in the one before, an increase of 30%.'],
    },
  },
  'fall-by-times': {
    zh: {
      fire: ['自动化改造后，车间用工减少了4倍。', '这种涂料的甲醛含量比国家标准低5倍。'],
      silent: ['自动化改造后，车间用工减少了四分之三。'],
    },
    en: {
      fire: ['Emissions are now five times lower than in 1990.'],
      silent: ['Emissions are now a fifth of what they were in 1990.'],
    },
  },
  'fall-over-100': {
    zh: {
      fire: ['整治以来，辖区噪声投诉下降160%。', '采用新工艺后，废水排放量减少了120%。'],
      silent: ['这家上市公司去年净利润下滑160%。'],
    },
    en: {
      fire: ['Plastic waste in the canteen is down 125% since cups were banned.'],
      silent: ['Net income is down 125% and the canteen made a loss.'],
    },
  },
  'bounded-over-100': {
    zh: {
      fire: ['今年，全市适龄儿童入学率达到101.3%。', '县医院称，病历甲级率为104%。'],
      silent: ['今年，全市一般公共预算收入完成预算的101.3%。'],
    },
    en: {
      fire: ['The survival rate for the operation is 102%, the hospital boasts.'],
      silent: ['The hospital is running at 102% of its planned capacity.'],
    },
  },
  'all-but': {
    zh: {
      fire: [
        '学校宣布，全体学生都参加了军训，只有8名学生因病没有参加。',
        '危房改造完成率100%，但还有4户没有完成改造。',
      ],
      silent: ['学校宣布，除8名学生因病请假外，其他学生都参加了军训。'],
    },
    en: {
      fire: ['Every shop on the street has reopened, although six remain shut.'],
      silent: ['Nearly every shop on the street has reopened, although six remain shut.'],
    },
  },
  doubling: {
    zh: {
      fire: ['公司员工数从2020年的326人增加到2024年的478人，翻了一番。', '农家乐由25家发展到75家，数量翻了两番。'],
      silent: ['公司员工数从2020年的326人增加到2024年的652人，翻了一番。'],
    },
    en: {
      fire: ['Attendance has doubled in two years, to 6,300 from 4,200.'],
      silent: ['Attendance has doubled in two years, to 8,400 from 4,200.'],
    },
  },
  'qualifier-direction': {
    zh: {
      fire: ['全县有近7万人参保，准确数字为71264人。', '募集善款超120万元（118.6万元）。'],
      silent: ['全县有超7万人参保，准确数字为71264人。'],
    },
    en: {
      fire: ['Nearly 3,000 (3,140) people signed the letter.'],
      silent: ['Over 3,000 (3,140) people signed the letter.'],
    },
  },
};
