import type { FreshPassages } from './fresh.ts';

/** Fifth set, written after the rules had been mended for those before it: words, headlines and repeats. */
export const PRESS_WORDS_5: FreshPassages = {
  'bounded-over-100': {
    zh: {
      fire: ['目前，全镇生活垃圾无害化处理率达到103%。', '该校学生体质达标率为101.6%，优秀率28%。'],
      silent: ['目前，全镇完成年度造林任务的103%。', '该校新生报到人数为计划的101.6%。'],
    },
    en: {
      fire: [
        'The recycling rate in the town has reached 103%.',
        'The school says 101.6% of its pupils passed the fitness test.',
      ],
      silent: ['The town has planted 103% of the trees in its plan.', 'Intake was 101.6% of the target.'],
    },
  },
  'all-but': {
    zh: {
      fire: ['全县乡镇卫生院达标率100%，仍有1家未通过验收。', '全部工人已返岗，还有11名工人没有返岗。'],
      silent: ['全县乡镇卫生院达标率95%，仍有1家未通过验收。', '绝大部分工人已返岗，还有11名工人没有返岗。'],
    },
    en: {
      fire: [
        'All of the workers are back, but 11 have not returned.',
        'The clinics are 100% compliant; one has not passed inspection.',
      ],
      silent: [
        'Almost all of the workers are back, but 11 have not returned.',
        'The clinics are 95% compliant; one has not passed inspection.',
      ],
    },
  },
  fraction: {
    zh: {
      fire: ['三分之二以上（58.4%）的农户参加了合作社。', '有近四分之一、即33%的学生选修了书法。'],
      silent: ['三分之二以上（68.4%）的农户参加了合作社。', '有近四分之一、即23%的学生选修了书法。'],
    },
    en: {
      fire: [
        'More than two-thirds of farmers (58.4%) have joined.',
        'Nearly a quarter, or 33%, of pupils take the course.',
      ],
      silent: [
        'More than two-thirds of farmers (68.4%) have joined.',
        'Nearly a quarter, or 23%, of pupils take the course.',
      ],
    },
  },
  tenths: {
    zh: {
      fire: ['超八成（76.4%）的市民支持禁放烟花。', '约五成（61.3%）的摊位已经租出。'],
      silent: ['超八成（86.4%）的市民支持禁放烟花。', '约五成（51.3%）的摊位已经租出。'],
    },
    en: {
      fire: [
        'More than eight in ten residents (76.4%) back the ban.',
        'About five in ten stalls, 61.3%, have been let.',
      ],
      silent: [
        'More than eight in ten residents (86.4%) back the ban.',
        'About five in ten stalls, 51.3%, have been let.',
      ],
    },
  },
  'headline-rounding': {
    zh: {
      fire: [
        {
          title: '我市高铁发送旅客超500万',
          text: '记者从铁路部门获悉，上半年我市高铁发送旅客468万人次，日均2.6万人次。',
        },
        { title: '近八成家庭订有家庭医生', text: '抽样调查显示，签约家庭医生的家庭占71.4%，其中农村家庭占比更高。' },
      ],
      silent: [
        {
          title: '我市高铁发送旅客近500万',
          text: '记者从铁路部门获悉，上半年我市高铁发送旅客468万人次，日均2.6万人次。',
        },
        { title: '逾七成家庭订有家庭医生', text: '抽样调查显示，签约家庭医生的家庭占71.4%，其中农村家庭占比更高。' },
      ],
    },
    en: {
      fire: [
        {
          title: 'Over 5 million take the fast train',
          text: 'Some 4.68 million people took the fast train in the first half, the railway said.',
        },
        {
          title: 'Nearly 80% have a family doctor',
          text: 'A survey found that 71.4% of households have a family doctor.',
        },
      ],
      silent: [
        {
          title: 'Nearly 5 million take the fast train',
          text: 'Some 4.68 million people took the fast train in the first half, the railway said.',
        },
        {
          title: 'Over 70% have a family doctor',
          text: 'A survey found that 71.4% of households have a family doctor.',
        },
      ],
    },
  },
  'missing-whole': {
    zh: {
      fire: ['如今，电动车占比已达46%，加油站生意淡了。', '进口药占58%，价格较高。'],
      silent: ['如今，电动车占全部新车的46%，加油站生意淡了。', '医院采购药品1200种，进口药占58%。'],
    },
    en: {
      fire: [
        'Electric cars now account for 46%, and petrol stations are quiet.',
        'Imported drugs make up 58% and are dear.',
      ],
      silent: [
        'Electric cars now account for 46% of new cars.',
        'The hospital buys 1,200 drugs. Imported ones make up 58%.',
      ],
    },
  },
  'false-precision': {
    zh: {
      fire: ['桥面大约有1834.6米长。', '全市约有登山爱好者10473人。'],
      silent: ['桥面大约有1800米长。', '全市有登山爱好者10473人。'],
    },
    en: {
      fire: ['The deck is roughly 1,834.6 metres long.', 'There are about 10,473 climbers in the city.'],
      silent: ['The deck is roughly 1,800 metres long.', 'There are 10,473 climbers in the city.'],
    },
  },
  'qualifier-clash': {
    zh: {
      fire: ['仓库里存放着近千吨以上的粮食，有近5000余袋。', '每亩可增收超过800元左右。'],
      silent: ['仓库里存放着近5000袋粮食，另有200余袋种子。', '每亩可增收超过800元。'],
    },
    en: {
      fire: ['Almost over 5,000 bags were stored there.', 'Farmers earn more than about $80 extra an acre.'],
      silent: [
        'Almost 5,000 bags were stored there, over half of them rice.',
        'Farmers earn more than $80 extra an acre.',
      ],
    },
  },
  'qualifier-direction': {
    zh: {
      fire: ['全县留守儿童超过4200名（4137名）。', '截至昨晚，报名者近1.2万人，精确数字为12360人。'],
      silent: ['全县留守儿童近4200名（4183名）。', '截至昨晚，报名者超1.2万人，精确数字为12360人。'],
    },
    en: {
      fire: [
        'The county has more than 4,200 (4,137) such children.',
        'Nearly 12,000 people, 12,360 to be exact, have signed up.',
      ],
      silent: [
        'The county has nearly 4,200 (4,183) such children.',
        'More than 12,000 people, 12,360 to be exact, have signed up.',
      ],
    },
  },
  'same-fact-conflict': {
    zh: {
      fire: [
        '展厅面积为2600平方米，分上下两层。\n\n馆长介绍，展厅面积为2300平方米，可容纳500人同时参观。',
        '此次征文共收到稿件1320篇。评委会表示，收到的1430篇稿件均已编号。',
      ],
      silent: [
        '展厅面积为2600平方米，分上下两层。库房面积为2300平方米。',
        '此次征文共收到稿件1320篇，上届征文收到的1430篇稿件均已出版。',
      ],
    },
    en: {
      fire: [
        'The choir has 64 singers.\n\nAll 71 singers will travel to Vienna in May.',
        'The library bought 1,320 books this year. The 1,430 books bought this year are on the shelves.',
      ],
      silent: [
        'The choir has 64 singers. Another choir has 71 singers.',
        'The library bought 1,320 books this year. The 1,430 books bought last year are on the shelves.',
      ],
    },
  },
  transposition: {
    zh: {
      fire: [
        '该企业现有职工1537人。工会主席说，该企业现有职工1357人，都已体检。',
        '本次共抽取样品4862份。检测显示，抽取的4682份样品全部合格。',
      ],
      silent: ['该企业现有职工1537人，离退休人员1357人。', '上半年抽取样品4862份，下半年抽取4682份。'],
    },
    en: {
      fire: [
        'The firm employs 1,537 people. All 1,357 people have had a check-up.',
        'Inspectors took 4,862 samples. The 4,682 samples taken were all clean.',
      ],
      silent: [
        'The firm employs 1,537 people and has 1,357 pensioners.',
        'Inspectors took 4,862 samples in spring and 4,682 samples in autumn.',
      ],
    },
  },
  'magnitude-slip': {
    zh: {
      fire: [
        '水电站年发电量为8.4亿千瓦时。站长说，水电站年发电量为8400万千瓦时，足够全县使用。',
        '景区投资总额为12.7亿元。记者了解到，景区投资总额为1.27亿元。',
      ],
      silent: [
        '水电站年发电量为8.4亿千瓦时，其中丰水期8400万千瓦时用于外送。',
        '景区投资总额为12.7亿元，一期投资1.27亿元。',
      ],
    },
    en: {
      fire: [
        'The dam makes 840 million kilowatt-hours a year. At 84 million kilowatt-hours a year, the dam can supply the county.',
        'The resort cost $127 million. The resort cost $12.7 million, its owner said.',
      ],
      silent: [
        'The dam makes 840 million kilowatt-hours a year and sells 84 million kilowatt-hours of it.',
        'The resort cost $127 million; its pool cost $12.7 million.',
      ],
    },
  },
  gloss: {
    zh: {
      fire: ['捐赠图书一万二千册（1200册）。', '年处理污水2.4亿吨（即2400万吨）。'],
      silent: ['捐赠图书一万二千册（12000册）。', '年处理污水2.4亿吨（即24000万吨）。'],
    },
    en: {
      fire: ['Donors gave twelve thousand (1,200) books.', 'The plant treats 240 million (24 million) tonnes a year.'],
      silent: [
        'Donors gave twelve thousand (12,000) books.',
        'The plant treats 240 million (240,000,000) tonnes a year.',
      ],
    },
  },
};
