import type { FreshPassages } from './fresh.ts';

/** Fourth set, each written after the rules had been mended for those before it: one fact told twice. */
export const PRESS_REPEATS_4: FreshPassages = {
  'same-fact-conflict': {
    zh: {
      fire: [
        '景区内共有文物建筑34处，其中国保单位6处。\n\n管委会介绍，景区共有文物建筑38处，今年将修缮5处。',
        '事故中共有9人受伤，均无生命危险。当晚，受伤的12人全部转入市医院治疗。',
        '全校共有教职工312人。校长在会上说，全校328名教职工都要参加培训。',
      ],
      silent: [
        '景区内共有文物建筑34处，其中国保单位6处。管委会介绍，全市共有文物建筑138处。',
        '事故中共有9人受伤，均无生命危险。去年的一起事故中，受伤的12人全部治愈。',
      ],
    },
    en: {
      fire: [
        'There are 34 listed buildings in the park.\n\nAll 38 listed buildings will be repaired, the park said.',
        'Nine people were injured in the crash. The 12 people injured in the crash were taken to hospital.',
        'The school employs 312 teachers. Its 328 teachers will all be trained this summer.',
      ],
      silent: [
        'There are 34 listed buildings in the park and 138 listed buildings in the city.',
        'Nine people were injured in the crash. In last year’s crash, the 12 people injured all recovered.',
      ],
    },
  },
  transposition: {
    zh: {
      fire: [
        '全县共有特困人员2461人。据民政局统计，全县共有特困人员2641人，全部纳入供养。',
        '今年1至10月，港口吞吐量为5734万吨。另据港务部门，今年1至10月港口吞吐量5374万吨。',
        '项目涉及搬迁户618户。记者看到，涉及的681户搬迁户都已签约。',
      ],
      silent: ['全县共有特困人员2461人，低保人员2641人。', '今年1至10月，港口吞吐量为5734万吨，去年同期为5374万吨。'],
    },
    en: {
      fire: [
        'The county has 2,461 residents in care. All 2,641 residents in care will get a grant.',
        'The port handled 57.34 million tonnes this year. The port handled 53.74 million tonnes this year, its manager told reporters.',
        'The project affects 618 families. The 681 families affected have all signed.',
      ],
      silent: [
        'The county has 2,461 residents in care and 2,641 on benefits.',
        'The port handled 57.34 million tonnes this year and 53.74 million tonnes last year.',
      ],
    },
  },
  'magnitude-slip': {
    zh: {
      fire: [
        '公司去年营业收入58.2亿元。财务总监介绍，公司营业收入5.82亿元，同比增长7%。',
        '项目规划用地1860亩，一期年底开工。另悉，项目规划用地186亩，投资12亿元。',
        '全市现有电动自行车214万辆。交警部门表示，全市电动自行车21.4万辆，上牌率九成。',
      ],
      silent: [
        '公司去年营业收入58.2亿元，其中海外营业收入5.82亿元。',
        '全市现有电动自行车214万辆，东区有电动自行车21.4万辆。',
      ],
    },
    en: {
      fire: [
        'The company had revenue of $582 million last year. Its finance chief said revenue of $58.2 million was a record.',
        'The site covers 1,860 acres. Work will start in May on the site, which covers 186 acres.',
        'The city has 2.14 million electric bikes. Police say the city has 214,000 electric bikes, nine in ten of them registered.',
      ],
      silent: [
        'The company had revenue of $582 million last year, with foreign revenue of $58.2 million.',
        'The city has 2.14 million electric bikes; the east district has 214,000 electric bikes.',
      ],
    },
  },
  gloss: {
    zh: {
      fire: [
        '全年发放贷款3.4亿元（即3400万元）。',
        '会期为十五天（5天），地点在国际会展中心。',
        '这家博物馆占地二十亩（200亩），去年开馆。',
      ],
      silent: ['全年发放贷款3.4亿元（即34000万元）。', '会期为十五天（15天），地点在国际会展中心。'],
    },
    en: {
      fire: [
        'The bank lent $340 million ($34 million) during the year.',
        'The fair lasts fifteen (5) days.',
        'The museum stands on twenty acres (200 acres) of land.',
      ],
      silent: ['The bank lent $340 million ($340,000,000) during the year.', 'The fair lasts fifteen (15) days.'],
    },
  },
};
