import type { FreshPassages } from './fresh.ts';

/** A second set, written after the rules had been mended for the first: one fact told twice. */
export const PRESS_REPEATS_2: FreshPassages = {
  'same-fact-conflict': {
    zh: {
      fire: [
        '全县共有乡村医生486名，平均年龄51岁。\n\n为稳定队伍，县里提高了补助标准，全县乡村医生共462名均纳入保障。',
        '列车上共有乘客328人，事故发生后乘务员立即组织疏散。\n\n截至晚上8时，列车上的352名乘客全部安全转移。',
        '工程总投资27.6亿元，计划工期36个月。\n\n项目经理介绍，工程总投资25.8亿元，目前已完成三成。',
        '今年的助学行动资助了大学新生1260名。会长说，被资助的1350名大学新生均来自农村。',
      ],
      silent: [
        '全县共有乡村医生486名，平均年龄51岁。\n\n今年有462名乡村医生参加了培训。',
        '列车上共有乘客328人，其中外国乘客26人。截至晚上8时，列车上的328名乘客全部安全转移。',
        '工程总投资27.6亿元，计划工期36个月。二期工程总投资25.8亿元，明年动工。',
      ],
    },
    en: {
      fire: [
        'The county has 486 village doctors, whose average age is 51.\n\nTo keep them, it has raised their pay. All 462 village doctors will get the new rate.',
        'There were 328 passengers on the train when the engine caught fire.\n\nBy 8pm the 352 passengers on the train had all been taken to safety.',
        'The tunnel, which cost $276 million, took three years to dig.\n\nThe total cost of the tunnel was $258 million, according to the contractor.',
        'The trust gave grants to 1,260 students this year. The 1,350 students who got grants all come from villages, its head said.',
      ],
      silent: [
        'The county has 486 village doctors, whose average age is 51.\n\nThis year 462 village doctors were trained.',
        'There were 328 passengers on the train when the engine caught fire. The 328 passengers had all been taken to safety by 8pm.',
        'The tunnel, which cost $276 million, took three years to dig. The station cost $258 million.',
      ],
    },
  },
  transposition: {
    zh: {
      fire: [
        '今年全市查处违法建设1476处。\n\n城管局负责人表示，查处的1746处违法建设已全部拆除。',
        '该县现有耕地38.65万亩，其中水田20万亩。据统计，该县耕地36.85万亩，人均1.3亩。',
        '博物馆馆藏文物2953件，对外展出600件。该馆馆藏文物2593件，大多为捐赠。',
        '全年共发放贷款1284笔。行长介绍，全年发放贷款1824笔，金额7.6亿元。',
      ],
      silent: [
        '今年全市查处违法建设1476处，去年查处1746处。',
        '该县现有耕地38.65万亩，邻县耕地36.85万亩。',
        '博物馆馆藏文物2953件，馆藏图书2593册。',
      ],
    },
    en: {
      fire: [
        'Inspectors pulled down 1,476 illegal sheds this year. The 1,746 illegal sheds stood on public land.',
        'The museum owns 2,953 paintings and shows 600. Of its 2,593 paintings, most were gifts.',
        'The county has 38,650 hectares of farmland. Its farmland of 36,850 hectares is mostly rice paddies.',
        'The bank made 1,284 loans in the year. Its head said the 1,824 loans made in the year were worth $7.6 million.',
      ],
      silent: [
        'Inspectors pulled down 1,476 illegal sheds this year and 1,746 last year.',
        'The museum owns 2,953 paintings; a museum in the next town owns 2,593 paintings.',
        'The county has 38,650 hectares of farmland and 36,850 hectares of forest.',
      ],
    },
  },
  'magnitude-slip': {
    zh: {
      fire: [
        '这笔救灾资金共计3.28亿元，已下拨各县。财政厅表示，3.28万元救灾资金将用于重建。',
        '大坝库容为7.2亿立方米，可灌溉农田60万亩。专家介绍，大坝库容7.2万立方米，防洪能力强。',
        '该县户籍人口为86.4万人。其中城镇人口31万人。全县户籍人口864万人，居全市第二。',
        { title: '我省今年新修公路1250公里', text: '省交通厅消息，今年全省新修公路12500公里，完成投资380亿元。' },
      ],
      silent: [
        '这笔救灾资金共计3.28亿元，已下拨各县。受灾户户均补助3.28万元。',
        '大坝库容为7.2亿立方米，闸门每小时可泄水7.2万立方米。',
        '该县户籍人口为86.4万人，全市户籍人口864万人。',
      ],
    },
    en: {
      fire: [
        'The relief fund amounts to $328 million. Officials said the relief fund of $328,000 would be spent on rebuilding.',
        'The reservoir holds 720 million cubic metres of water. It was full on Monday, with 72 million cubic metres of water in the reservoir.',
        'The county has a population of 864,000. With a population of 8.64 million, the county is the second largest.',
        {
          title: 'State builds 1,250 miles of road',
          text: 'The state built 12,500 miles of road this year, the transport office said, at a cost of $3.8 billion.',
        },
      ],
      silent: [
        'The relief fund amounts to $328 million, or $3,280 for each family.',
        'The reservoir holds 720 million cubic metres of water and can release 72 million cubic metres a day.',
        'The county has a population of 864,000. The state has a population of 8.64 million.',
      ],
    },
  },
  gloss: {
    zh: {
      fire: [
        '今年全市外贸总额预计为1.5万亿元（即1500亿元），再创新高。',
        '参加人数为二百五十人（520人），超出预期。',
        '该市森林面积达46.2万公顷（4.62万公顷），覆盖率58%。',
        '补贴标准为每户八千元（80000元），一次性发放。',
      ],
      silent: [
        '今年全市外贸总额预计为1.5万亿元（即15000亿元），再创新高。',
        '参加人数为二百五十人（250人），超出预期。',
        '补贴标准为每户八千元（8000元），一次性发放。',
      ],
    },
    en: {
      fire: [
        'Trade is expected to reach 1.5 trillion yuan (150 billion yuan) this year.',
        'Two hundred and fifty (520) people took part, more than expected.',
        'Each family will get eight thousand dollars ($80,000) in a single payment.',
        'The jackpot of £1.2 billion (£120 million) was won by a nurse.',
      ],
      silent: [
        'Trade is expected to reach 1.5 trillion yuan (1,500 billion yuan) this year.',
        'Two hundred and fifty (250) people took part, more than expected.',
        'Each family will get eight thousand dollars ($8,000) in a single payment.',
      ],
    },
  },
};
