import type { FreshPassages } from './fresh.ts';

/** A second set about changes: one or two clauses each. */
export const CHANGES_2: FreshPassages = {
  'point-not-percent': {
    zh: {
      fire: [
        '失业率从4%升至6%，上升2%。',
        '市场份额由12%增至18%，增加了6%。',
        '去年合格率85%，今年95%，提高10%。',
        '贫困发生率由9%降到3%，下降6%。',
        '满意度从72%上升到80%，升幅8%。',
      ],
      silent: [
        '失业率从4%升至6%，上升2个百分点。',
        '市场份额由12%增至18%，增加了6个百分点。',
        '市场份额由12%增至18%，增长50%。',
      ],
    },
    en: {
      fire: [
        'Unemployment climbed from 4% to 6%, a rise of 2%.',
        'Its market share grew 6%, from 12% to 18%.',
        'The pass rate was 85% last year and 95% this year, up 10%.',
        'Poverty fell to 3% from 9%, a drop of 6%.',
        'Turnout went from 72% to 80%, an increase of 8%.',
      ],
      silent: [
        'Unemployment climbed from 4% to 6%, a rise of 2 percentage points.',
        'Its market share grew 50%, from 12% to 18%.',
        'Turnout went from 72% to 80%, an increase of eight points.',
      ],
    },
  },
  'percent-not-point': {
    zh: {
      fire: [
        '游客由50万人次增至60万人次，增长20个百分点。',
        '产值从8亿元提高到10亿元，提高25个百分点。',
        '今年办案450件，比去年的500件下降10个百分点。',
        '去年销售车辆300台，今年360台，上升20个百分点。',
        '出口额同比增长12个百分点，达到56亿元。',
      ],
      silent: [
        '游客由50万人次增至60万人次，增长20%。',
        '参保率由80%提高到90%，提高10个百分点。',
        '出口额同比增长12%，达到56亿元。',
      ],
    },
    en: {
      fire: [
        'Visitors grew from 50,000 to 60,000, a rise of 20 percentage points.',
        'Output went up 25 points, from 800 tonnes to 1,000 tonnes.',
        'There were 450 cases, down 10 percentage points from 500.',
        'Sales of $300m last year became $360m this year, an increase of 20 percentage points.',
        'Exports increased 12 percentage points to $56bn.',
      ],
      silent: [
        'Visitors grew from 50,000 to 60,000, a rise of 20%.',
        'Coverage went up 10 points, from 80% to 90%.',
        'Exports increased 12% to $56bn.',
      ],
    },
  },
  'change-recompute': {
    zh: {
      fire: [
        '房价由每平方米8250元涨到10850元，涨幅20%。',
        '会员从250人发展到300人，增幅30%。',
        '去年接待游客42.5万人次，今年58.3万人次，同比增长20%。',
        '耗水量由600吨降至450吨，下降33%。',
        '今年立案360件，较去年300件上升25%。',
      ],
      silent: [
        '会员从250人发展到300人，增幅20%。',
        '耗水量由600吨降至450吨，下降25%。',
        '今年立案360件，较去年300件上升20%。',
      ],
    },
    en: {
      fire: [
        'Membership grew to 300 from 250, an increase of 30%.',
        'Water use dropped from 600 tonnes to 450 tonnes, a fall of 33%.',
        'Rents rose 20%, from $800 to $1,000.',
        'There were 360 cases, up 25% on last year’s 300.',
        'The price went from £40 to £50, a 20% increase.',
      ],
      silent: [
        'Membership grew to 300 from 250, an increase of 20%.',
        'Rents rose 25%, from $800 to $1,000.',
        'The price went from £40 to £50, a 25% increase.',
      ],
    },
  },
  multiple: {
    zh: {
      fire: [
        '产量由50吨增至200吨，增加了4倍。',
        '粉丝从2.1万人涨到6.3万人，增长3倍。',
        '门店由10家发展到50家，增长了5倍。',
        '收入由3000元提高到9000元，提高3倍。',
        '去年销量100台，今年400台，增长4倍。',
      ],
      silent: [
        '产量由50吨增至200吨，增加了3倍。',
        '粉丝从2.1万人涨到6.3万人，是原来的3倍。',
        '门店由10家发展到50家，增长了4倍。',
      ],
    },
    en: {
      fire: [
        'Output rose from 50 to 200 tonnes, five times as much.',
        'Shops grew from 10 to 50, a sixfold increase.',
        'Followers went from 20,000 to 60,000, four times as many.',
        'Income climbed from $3,000 to $9,000, four times higher than before.',
        'From 100 members to 400, the club is now five times as large.',
      ],
      silent: [
        'Output rose from 50 to 200 tonnes, four times as much.',
        'Shops grew from 10 to 50, a fivefold increase.',
        'Followers went from 20,000 to 60,000, three times as many.',
      ],
    },
  },
  'fall-by-times': {
    zh: {
      fire: ['能耗降低3倍。', '排队时间缩短了两倍。', '价格比去年便宜两倍。', '差错率减少5倍。', '体积缩小了10倍。'],
      silent: ['能耗降至原来的三分之一。', '产量增加3倍。', '排队时间缩短了三分之二。'],
    },
    en: {
      fire: [
        'Energy use fell threefold.',
        'The new bulb uses five times less power.',
        'Waiting times were cut by three times.',
        'The chip is ten times smaller.',
        'Emissions dropped by five times.',
      ],
      silent: ['Energy use fell to a third.', 'Waiting times were cut by two-thirds.', 'Output grew threefold.'],
    },
  },
  'fall-over-100': {
    zh: {
      fire: [
        '客流量锐减130%。',
        '发案数同比下降105%。',
        '库存减少了150%。',
        '访问量跌幅达115%。',
        '用水量较上年降低110%。',
      ],
      silent: ['客流量锐减30%。', '净利润同比下降105%，出现亏损。', '访问量增长115%。'],
    },
    en: {
      fire: [
        'Visitor numbers plunged 130%.',
        'Crime was down 105% on the year.',
        'A 150% drop in stocks.',
        'Water use decreased by 110%.',
        'Sales volumes slumped by 115 percent.',
      ],
      silent: [
        'Visitor numbers plunged 30%.',
        'Net income dropped 105%, a loss.',
        'Sales volumes rose by 115 percent.',
      ],
    },
  },
  'bounded-over-100': {
    zh: {
      fire: [
        '学生出勤率为104%。',
        '疫苗接种率已达101.5%。',
        '森林覆盖率提高到103%。',
        '女性职工占比110%。',
        '群众知晓率108%。',
      ],
      silent: ['学生出勤率为98%。', '计划完成率104%。', '床位使用率达到108%。'],
    },
    en: {
      fire: [
        'Attendance reached 104%.',
        'The vaccination rate is 101.5%.',
        'Women make up 110% of the staff.',
        'Voter turnout was 103%.',
        'A literacy rate of 102 per cent.',
      ],
      silent: ['Attendance reached 94%.', 'Hospital bed occupancy hit 108%.', 'Sales came to 103% of the plan.'],
    },
  },
  doubling: {
    zh: {
      fire: [
        '产值从30亿元增长到45亿元，实现翻番。',
        '门店由80家发展到240家，翻了一番。',
        '人均收入由1.1万元提高到3.3万元，翻两番。',
        '游客量从12万人次增至18万人次，翻了一倍。',
        '去年产量500吨，今年700吨，翻了一番。',
      ],
      silent: [
        '产值从30亿元增长到60亿元，实现翻番。',
        '人均收入由1.1万元提高到4.4万元，翻两番。',
        '门店由80家发展到160家，翻了一番。',
      ],
    },
    en: {
      fire: [
        'Output doubled from 30 to 45 tonnes.',
        'The number of shops has doubled, from 80 to 240.',
        'Visitors went from 12,000 to 18,000, a doubling.',
        'Membership tripled from 200 to 400.',
        'Profits halved, from $90m to $60m.',
      ],
      silent: [
        'Output doubled from 30 to 60 tonnes.',
        'Membership tripled from 200 to 600.',
        'Profits halved, from $90m to $45m.',
      ],
    },
  },
  compound: {
    zh: {
      fire: [
        '年均增长8%，五年间由212万元增至425万元。',
        '两年来每年增长20%，从50家增加到90家。',
        '2018年至2022年年均增长5%，由1000人增至1500人。',
        '四年间年均下降10%，由500起降至200起。',
        '产量由100吨增至200吨，三年年均增长15%。',
      ],
      silent: [
        '年均增长8%，五年间由212万元增至311万元。',
        '两年来每年增长20%，从50家增加到72家。',
        '四年间年均下降10%，由500起降至328起。',
      ],
    },
    en: {
      fire: [
        'Sales grew 8% a year for five years, from $212m to $425m.',
        'Up 20% annually over two years, from 50 to 90 shops.',
        'From 1,000 to 1,500 in four years, an average of 5% a year.',
        'Accidents fell by 10% each year for four years, from 500 to 200.',
        'An annual growth rate of 15% took output from 100 to 200 tonnes in three years.',
      ],
      silent: [
        'Sales grew 8% a year for five years, from $212m to $311m.',
        'Up 20% annually over two years, from 50 to 72 shops.',
        'Accidents fell by 10% each year for four years, from 500 to 328.',
      ],
    },
  },
  'small-base': {
    zh: {
      fire: [
        '病例从2例增加到5例，增长150%。',
        '火灾由4起降至2起，下降50%。',
        '今年立案12件，比去年8件上升50%。',
        '去年获奖3人，今年6人，增长100%。',
        '溺水事故由10起减少到7起，同比下降30%。',
      ],
      silent: ['病例从200例增加到500例，增长150%。', '价格由4元降至2元，下降50%。', '火灾由40起降至20起，下降50%。'],
    },
    en: {
      fire: [
        'Cases went from 2 to 5, a rise of 150%.',
        'Fires fell by 50%, from four to two.',
        'There were 12 thefts, up 50% from eight.',
        'Drownings dropped 30%, from 10 to 7.',
        'The number of winners increased 100%, from three to six.',
      ],
      silent: [
        'Cases went from 200 to 500, a rise of 150%.',
        'The fare fell by 50%, from $4 to $2.',
        'Fires fell by 50%, from 40 to 20.',
      ],
    },
  },
  'missing-base': {
    zh: {
      fire: ['订单激增280%。', '新店销售额猛涨150%。', '投诉大幅减少60%。', '预约人数增加了两成。', '效率提升40%。'],
      silent: ['订单同比增长280%。', '投诉由50件减少到20件，减少60%。', '与2022年相比，效率提升40%。'],
    },
    en: {
      fire: [
        'Orders soared 280%.',
        'Complaints are down 60%.',
        'Efficiency improved by 40%.',
        'A 150% increase in bookings.',
        'Interest in the course grew 35 per cent.',
      ],
      silent: [
        'Orders soared 280% year on year.',
        'Complaints fell 60%, from 50 to 20.',
        'Efficiency improved by 40% compared with 2022.',
      ],
    },
  },
};
