/** A second look at the rules that were weakest, each passage in the issue of 1 October 2025; the language is that of its script. */
export const TURNS_3: Readonly<
  Record<string, { readonly fire: readonly string[]; readonly silent: readonly string[] }>
> = {
  'running-total': {
    fire: [
      'Ticket sales were 4,100 in the first half and 3,700 in the second, 8,200 over the year.',
      'The port handled 210,000 boxes from January to March and 240,000 from April to June, or 470,000 for the half-year.',
      '1月至3月到案52起，4月至6月到案61起，上半年到案123起。',
      '前9个月签约61个，四季度签约22个，全年签约93个。',
    ],
    silent: [
      'Ticket sales were 4,100 in the first half and 3,700 in the second, 7,800 over the year.',
      '1月至3月到案52起，4月至6月到案61起，上半年到案113起。',
    ],
  },
  transposition: {
    fire: [
      'The trust owns 3,864 acres. Its 3,684 acres are open to walkers.',
      'The survey reached 1,257 homes; the 1,275 homes surveyed lie in the north.',
    ],
    silent: ['The trust owns 3,864 acres and leases 3,684.'],
  },
  'magnitude-slip': {
    fire: [
      'The dam will cost 4.8 billion yuan. At a cost of 4.8 million yuan, it is the dearest in the province.',
      'A loan of £36m was agreed. The £3.6m loan runs for ten years.',
      '年产值8.5亿元的纺织厂停产，该年产值8.5万元的工厂有工人千名。',
      '该基地占地面积1250亩，昨日启用。占地面积125亩的基地可容纳百家企业。',
    ],
    silent: ['A loan of £36m was agreed, with £3.6m for repairs.', '占地面积1250亩，其中绿地面积125亩。'],
  },
  'per-head': {
    fire: [
      'The firm set aside £1.2m for 400 workers, or £300 per worker.',
      'Grants of $96,000 were split among 12 clubs, $800 per club.',
      '投入经费48万元，分给16个村，平均每村3000元。',
    ],
    silent: ['The firm set aside £1.2m for 400 workers, or £3,000 per worker.'],
  },
  rate: {
    fire: [
      'There were 36 deaths in a town of 120,000 people, 300 per 100,000.',
      'The country had 9,000 births and 45 infant deaths, or 50 per 1,000 births.',
      '该区常住人口90万，去年报告结核病360例，发病率为每10万人400例。',
    ],
    silent: ['There were 36 deaths in a town of 120,000 people, 30 per 100,000.'],
  },
  scale: {
    fire: [
      'On a ten-point scale, nurses rated their jobs at 10.8.',
      'The exam is out of 60, and her score was 64.',
      '该片在10分制中得到10.4分。',
    ],
    silent: ['On a ten-point scale, nurses rated their jobs at 6.8.', 'The exam is out of 60, and her score was 54.'],
  },
  pace: {
    fire: [
      'The kitchen serves 300 meals a day and served 900,000 last year.',
      'In five days the stall sold 2,000 pies, 40 a day.',
      'The fund spends $20,000 monthly, or $2.4m a year.',
      '5天共售票6000张，日均120张。',
      '车间每天生产零件400个，一年生产146万个。',
    ],
    silent: [
      'The kitchen serves 300 meals a day and served 90,000 last year.',
      'In five days the stall sold 2,000 pies, 400 a day.',
    ],
  },
  'future-as-past': {
    fire: [
      'The minister resigned on 14 November 2025.',
      'A new hospital was opened on December 3, 2025.',
      'They were married on 6 January 2026.',
      '2025年12月8日，王强当选为工会主席。',
      '首批学员于2025年11月15日顺利结业。',
    ],
    silent: [
      'The rules take effect on 14 November 2025.',
      'The fair runs until December 3, 2025.',
      '2025年12月8日，代表大会将选举工会主席。',
    ],
  },
  superlative: {
    fire: [
      'The club sold a record 4,300 season tickets, though it sold 4,900 in 2018.',
      'Rainfall of 210 mm was the lowest on record; in 2003 it was 180 mm.',
      '今年用水量210万吨，为有记录以来最少，2016年用水量190万吨。',
      '本次出席率达93%，创历史新高，2022年出席率为95%。',
    ],
    silent: [
      'Rainfall of 210 mm was the lowest on record; in 2003 it was 280 mm.',
      '今年用水量210万吨，为有记录以来最少，2016年用水量290万吨。',
    ],
  },
  'lead-within-error': {
    fire: [
      'The Greens edge the Liberals 27% to 26% in a poll with a margin of error of 2 points.',
      'Ito is narrowly in front, at 48% to 46% for Sato; margin of error plus or minus 3 points.',
      'The incumbent is up 45% to 43%, within a poll that has a 4-point margin of error.',
    ],
    silent: ['The Greens lead the Liberals 37% to 26% in a poll with a margin of error of 2 points.'],
  },
  'completers-only': {
    fire: [
      'Some 94% of trainees who finished are now employed, so signing up is a safe bet.',
      'Among patients who finished the course of drugs 90% were cured, proving that anyone who starts them will be.',
      '读完课程的人92%升职，可见报名就能升职。',
    ],
    silent: ['Some 94% of trainees who finished are now employed.'],
  },
  'short-year': {
    fire: ['The bridge closed in spring ’08.', '77年考上大学的他，如今已退休。', '到08年底，全村通了电。'],
    silent: ['95年的历史见证了变迁。', '学校办了20年底气更足。'],
  },
  ratio: {
    fire: [
      'Girls outnumber boys 5 to 4: 250 girls and 160 boys.',
      'A 1:8 ratio of carers to children, with 20 carers for 240 children.',
    ],
    silent: ['Girls outnumber boys 5 to 4: 250 girls and 200 boys.'],
  },
  'yoy-mom': {
    fire: ['Compared with the previous month, exports rose 4% year on year.', '与去年同期相比，用电量环比增长7%。'],
    silent: ['Compared with the previous month, exports rose 4% month on month.', '比上月，用电量环比增长7%。'],
  },
  'rank-order': {
    fire: [
      'The biggest donor was Shell with $12m, followed by BP with $15m.',
      'Rome drew the most visitors, 4.1m, ahead of Milan with 4.6m.',
      '最多的是投诉类，31件，其次为咨询类，44件。',
    ],
    silent: ['The biggest donor was Shell with $15m, followed by BP with $12m.'],
  },
  direction: {
    fire: [
      'The journey was cut from 50 minutes to 65.',
      'Attendance slipped from 410 pupils to 460.',
      'Costs have risen to £4.1m from £4.6m.',
    ],
    silent: ['The journey was cut from 65 minutes to 50.'],
  },
  'unlike-periods': {
    fire: [
      'Profits in the first nine months fell 30% from the full year 2024.',
      'From January to May the mill made 40,000 tonnes, against 90,000 tonnes in all of 2024, a fall of 56%.',
    ],
    silent: [
      'From January to May the mill made 40,000 tonnes, against 45,000 tonnes in the same months of 2024, a fall of 11%.',
    ],
  },
  'overall-between': {
    fire: [
      'Support was 41% among renters and 47% among owners, and 52% overall.',
      '在职职工满意率88%，退休职工满意率92%，总体满意率95%。',
    ],
    silent: ['Support was 41% among renters and 47% among owners, and 44% overall.'],
  },
  'unit-dimension': {
    fire: ['The tank has a capacity of 300 square metres.', '水塔容积为500平方米。'],
    silent: ['水塔容积为500立方米。'],
  },
  currency: {
    fire: ['薪资4000欧元，折合人民币310元。', '贷款2000万美元，约合人民币1400万元。'],
    silent: ['薪资4000欧元，折合人民币3.1万元。'],
  },
  'mixed-numerals': {
    fire: ['It sold 3 million four hundred thousand copies.', '现场有2万五千名观众。'],
    silent: ['现场有2.5万名观众。'],
  },
  'range-unit': { fire: ['A fine of $2 to $5m.', 'Profits of €3-€4bn.'], silent: ['A fine of $2m to $5m.'] },
  duration: {
    fire: ['1985年参军，2001年转业，服役26年。', '2003年至2018年，她从教25年。'],
    silent: ['1985年参军，2001年转业，服役16年。'],
  },
  'mean-in-range': {
    fire: [
      'The shortest wait was 10 minutes, the longest 50 and the average 65.',
      '各村分红800元至1500元不等，户均1700元。',
    ],
    silent: ['各村分红800元至1500元不等，户均1100元。'],
  },
  'nominal-money': {
    fire: ['A teacher earned £900 in 1990 and earns £2,700 today, a real increase of three times.'],
    silent: ['A teacher earned £900 in 1990 and earns £2,700 today.'],
  },
};
