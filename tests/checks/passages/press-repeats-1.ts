import type { FreshPassages } from './fresh.ts';

/** One fact told twice: in headline and body, in lead and last paragraph, in a gloss. */
export const PRESS_REPEATS_1: FreshPassages = {
  'same-fact-conflict': {
    zh: {
      fire: [
        '本报讯 全市已建成社区食堂236家，日均就餐2.1万人次。\n\n一位工作人员介绍，食堂多由社会力量运营。\n\n截至目前，全市建成的社区食堂共有258家，覆盖率达七成。',
        '昨日，第八届龙舟赛在东湖举行，共有42支队伍参赛。比赛持续3个小时。\n\n下午4时，参赛的46支队伍全部完成比赛，南湾村队夺冠。',
        '大楼火灾造成3人死亡、17人受伤。消防部门出动24辆消防车。\n\n据医院介绍，火灾中受伤的21人均已得到救治。',
        '全县现有图书馆分馆87个，藏书62万册。\n\n馆长介绍，全县现有图书馆分馆92个，都能通借通还。',
      ],
      silent: [
        '全市已建成社区食堂258家，日均就餐2.1万人次。截至目前，东城区建成的社区食堂共有86家，覆盖率达七成。',
        '昨日，第八届龙舟赛在东湖举行，共有42支队伍参赛。去年，参赛的46支队伍来自5个市。',
        '大楼火灾造成3人死亡、20余人受伤。据医院介绍，火灾中受伤的21人均已得到救治。',
      ],
    },
    en: {
      fire: [
        'The city now has 236 community kitchens, which serve 21,000 meals a day.\n\nMost are run by charities.\n\nThe 258 community kitchens in the city are open from 7am, officials said.',
        'Forty-two teams took part in the dragon boat race on Saturday. It lasted three hours.\n\nBy four o’clock all 46 teams had finished the race.',
        'The fire in the tower killed three people and injured 17. Twenty-four engines were sent.\n\nThe 21 people injured in the fire are all in hospital, doctors said.',
        'The county library has 87 branches and lends 620,000 books a year.\n\nAll 92 branches will stay open until nine from next week.',
      ],
      silent: [
        'The city now has 258 community kitchens, which serve 21,000 meals a day. The east district has 86 community kitchens.',
        'Forty-two teams took part in the dragon boat race on Saturday. Last year 46 teams took part.',
        'The fire killed three people and injured more than 20. The 21 people injured in the fire are all in hospital.',
      ],
    },
  },
  transposition: {
    zh: {
      fire: [
        '今年全市共录取研究生2746人，比去年有所增加。\n\n教育局提醒，录取的2476名研究生须于9月5日前报到。',
        '全县今年植树5918亩，投入资金860万元。\n\n林业局局长说，今年植树5198亩，超过往年水平。',
        '本次展览展出文物473件，来自9家博物馆。观众可在12月前参观展出的437件文物。',
        '2024年，该院门诊量为31.82万人次。院长说，2024年门诊量31.28万人次，创历史新高。',
      ],
      silent: [
        '去年全市共录取研究生2476人。今年录取研究生2746人，比去年增加270人。',
        '本次展览展出文物473件，来自9家博物馆，另有书画437件。',
        '2024年，该院门诊量为31.82万人次，住院量为31.28万床日。',
      ],
    },
    en: {
      fire: [
        'The university admitted 2,746 graduate students this year.\n\nThe 2,476 graduate students admitted this year must register by September 5.',
        'The county planted 5,918 acres of trees this year at a cost of $860,000.\n\n“We planted 5,198 acres of trees this year,” the forestry chief said.',
        'The show has 473 objects from nine museums. All 437 objects are on view until December.',
        'The hospital treated 31,820 outpatients in 2024. In 2024, its director said, it treated 31,280 outpatients, a record.',
      ],
      silent: [
        'The university admitted 2,476 graduate students last year. This year it admitted 2,746 graduate students.',
        'The show has 473 objects from nine museums, along with 437 books.',
        'The hospital treated 31,820 outpatients in 2024. In 2023 it treated 31,280 outpatients.',
      ],
    },
  },
  'magnitude-slip': {
    zh: {
      fire: [
        '该产业园总投资23.6亿元，占地800亩。\n\n园区负责人说，总投资2.36亿元，建成后可吸纳就业3000人。',
        '今年全市财政收入达到418亿元。财政局长表示，全市财政收入418万元，完成预算的102%。',
        '候鸟保护区面积为1.35万公顷，栖息鸟类210种。据了解，保护区面积达13.5万公顷，是全省最大的湿地。',
        { title: '我市出口额达76亿元', text: '海关昨日发布数据，前三季度，我市出口额达7.6亿元，同比增长9%。' },
      ],
      silent: [
        '该产业园总投资23.6亿元，占地800亩。一期工程投资2.36亿元，已建成。',
        '今年全市财政收入达到418亿元，人均财政收入4180元。',
        '候鸟保护区面积为1.35万公顷，即135平方公里。',
      ],
    },
    en: {
      fire: [
        'The industrial park cost $236 million and covers 130 acres.\n\nThe park, which cost $23.6 million, employs 3,000 people.',
        'City tax revenue came to $4.18 billion this year. The finance chief said tax revenue of $4.18 million was 2% above budget.',
        'The reserve covers 13,500 hectares and is home to 210 species. At 135,000 hectares, the reserve is the largest in the province.',
        {
          title: 'Exports reach $7.6bn',
          text: 'Exports from the city reached $760m in the first nine months, customs said on Monday, up 9%.',
        },
      ],
      silent: [
        'The industrial park cost $236 million and covers 130 acres. Its first stage cost $23.6 million.',
        'City tax revenue came to $4.18 billion this year, or $4,180 per resident.',
        'The reserve covers 13,500 hectares, or 135 square kilometres.',
      ],
    },
  },
  gloss: {
    zh: {
      fire: [
        '全市常住人口达到312万（即3102000人），比上年增加4.6万人。',
        '参展商达一千二百家（即120家），来自26个国家。',
        '奖金总额为五十万元（50000元），由企业赞助。',
        '项目投资额为8.6亿元（86亿元），分三年投入。',
      ],
      silent: [
        '全市常住人口达到312万（即3120000人），比上年增加4.6万人。',
        '项目占地2平方公里（合3000亩），建设周期18个月。',
        '奖金总额为五十万元（500000元），由企业赞助。',
      ],
    },
    en: {
      fire: [
        'The city has 3.12 million (3,102,000) residents, 46,000 more than a year ago.',
        'The site covers half a million (50,000) square feet, the developer said.',
        'The prize fund of two million dollars ($200,000) comes from sponsors.',
        'A total of twelve (21) houses were destroyed in the storm.',
      ],
      silent: [
        'The city has 3.12 million (3,120,000) residents, 46,000 more than a year ago.',
        'The site covers half a million (500,000) square feet, the developer said.',
        'A total of twelve (12) houses were destroyed in the storm.',
      ],
    },
  },
};
