import { describe, expect, it } from 'vitest';
import { analysePassage } from './passages.ts';

/** A text whose arithmetic holds, one number of it, what is written in its place, and the rule that then speaks. */
type Slip = readonly [text: string, right: string, wrong: string, rule: string];

const spoken = (text: string, lang = 'zh'): readonly string[] =>
  analysePassage(text, lang)
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ rule }) => rule);

/** Links over clauses, sentences and paragraphs: of each text nothing is said, until one number is wrong. */
function describeSlips(title: string, slips: readonly Slip[], lang = 'zh'): void {
  describe(title, () => {
    it.each([...new Set(slips.map(([text]) => text))])('is silent: %s', (text) => {
      expect(spoken(text, lang)).toEqual([]);
    });
    it.each(slips)('%s – %s → %s: %s', (text, right, wrong, rule) => {
      expect(text.split(right).length).toBe(2);
      expect(spoken(text.replace(right, wrong), lang)).toContain(rule);
    });
  });
}

const PORT = `临港口岸前三季度进出口总值862.5亿元，同比增长7.2%。其中，出口611.3亿元，增长9.8%；进口251.2亿元，增长1.4%。

从贸易方式看，一般贸易进出口573.6亿元，占66.5%；加工贸易201.4亿元，占23.4%；保税物流62.8亿元，同比增长三成。

民营企业进出口486.5亿元，占全市的56.4%。机电产品出口372.3亿元，占出口总值的60.9%。`;

describeSlips('shares of a whole that stands apart', [
  [PORT, '占66.5%', '占65.6%', 'share-recompute'],
  [PORT, '占全市的56.4%', '占全市的54.6%', 'share-recompute'],
  [PORT, '占出口总值的60.9%', '占出口总值的69.0%', 'share-recompute'],
  [
    '公司上半年营业收入31.6亿元，归母净利润4.12亿元。中期每10股派1.8元，共派1.36亿元，占上半年归母净利润的33.0%。',
    '33.0%',
    '30.3%',
    'share-recompute',
  ],
]);

describeSlips('shares of a number held against another', [
  ['新线开通一周，每天运送乘客8.4万人次，只有预测值13万人次的65%。', '65%', '56%', 'share-recompute'],
  ['全县已栽桑苗21320亩，达到计划31800亩的67%。', '67%', '76%', 'share-recompute'],
]);

describeSlips('rates that are named by another word than their part', [
  ['法院五年受理案件9.64万件，审执结9.38万件，结案率97.3%。', '97.3%', '93.7%', 'share-recompute'],
  ['养护院设护理床位260张，入住208名，入住率80%。', '80%', '88%', 'share-recompute'],
  ['今年该校送考学生412名，考上本科的有309名，升学率75%。', '75%', '57%', 'share-recompute'],
]);

describe('a number that is held against a level', () => {
  it('may be larger than it', () => {
    expect(spoken('能繁母猪存栏26.9万头，为正常保有量25.6万头的105.1%。')).toEqual([]);
  });
});

describeSlips('changes whose two values are parted by other numbers', [
  [
    '2021年受理物业纠纷4120件，是最多的一年；2024年降到2637件，比2021年减少36.0%。',
    '36.0%',
    '30.6%',
    'change-recompute',
  ],
  [
    '配件收入19.83亿元，毛利率36.2%；新能源件7.12亿元，毛利率31.8%，这块业务去年同期收入只有4.45亿元，增幅60.0%。',
    '60.0%',
    '66.0%',
    'change-recompute',
  ],
  ['烘干机日处理能力1.9万吨，比五年前的7000吨翻了一番还多。', '7000吨', '1.7万吨', 'doubling'],
]);

describe('a step behind a whole, one of its parts and an older number', () => {
  it('goes with the one that it fits', () => {
    expect(spoken('全县有农机合作社86家，其中省级示范社12家，五年前只有31家，增长1.8倍。')).toEqual([]);
  });
});

describeSlips('averages that name what they are shared among', [
  ['全县建成邻里食堂268个，总餐位3216个座，平均每堂12个座。', '每堂12个座', '每堂21个座', 'per-head'],
  ['7号线全长31.2公里，设站24座，换乘站7座，总投资214亿元，每公里约6.9亿元。', '6.9亿元', '9.6亿元', 'per-head'],
  ['新线开通12天，累计运送乘客98.4万人次，日均8.2万人次。', '8.2万', '2.8万', 'per-head'],
]);

describe('an average', () => {
  it('is told in the magnitude in which it is written', () => {
    const text = '7号线全长31.2公里，设站24座，总投资214亿元，每公里约9.6亿元。';
    const finding = analysePassage(text, 'zh').findings.find(({ rule }) => rule === 'per-head');
    expect(finding?.expected).toBe('6.86亿元');
  });

  it('is no price of goods', () => {
    expect(spoken('每亩成本合计1300元；亩产650公斤，按每公斤2.3元卖，毛收入1495元。')).toEqual([]);
  });
});

describeSlips('parts that are tied to their whole in ways of their own', [
  [
    '8天里接到涉旅投诉214件，同比增加57件，其中住宿类96件、餐饮类61件、交通类35件、其他22件。',
    '其他22件',
    '其他32件',
    'sum-exhaustive',
  ],
  ['游客中省外的占57%，其中广东19%、湖南14%、江西11%、其他省份13%。', '江西11%', '江西17%', 'sum-exhaustive'],
  ['老厂原有的467名工人留下了391名。', '391名', '491名', 'part-exceeds-whole'],
  ['管饭的胡婶每月工资2300元，由村集体出1300元，另外1000元来自光伏电站分红。', '1300元', '1200元', 'sum-exhaustive'],
  [
    '民营企业4216家，进出口792.7亿元，占61.6%；外商投资企业412.9亿元，增长2.2%；国有企业81.8亿元，下降4.5%，三类企业合计1287.4亿元。',
    '国有企业81.8亿元',
    '国有企业88.1亿元',
    'sum-exhaustive',
  ],
  ['全县失能、半失能老人3120名，其中失能980名。', '980名', '9800名', 'part-exceeds-whole'],
]);

describeSlips('what is left between two sides', [
  [
    '货物出口946.2亿元，增长12.1%；进口341.2亿元，增长3.2%。贸易顺差605.0亿元。',
    '605.0亿元',
    '650.0亿元',
    'difference',
  ],
  ['全年基金收入86.4亿元，支出79.2亿元，当年结余7.2亿元。', '7.2亿元', '2.7亿元', 'difference'],
]);

describeSlips('shares told behind their parts, in the same order', [
  [
    '三季度全市用电58.6亿千瓦时，同比增长6.4%。第一产业用电0.9亿千瓦时，第二产业33.5亿千瓦时，第三产业12.8亿千瓦时，城乡居民11.4亿千瓦时，分别占1.5%、57.2%、21.8%和19.5%。',
    '57.2%',
    '52.7%',
    'share-recompute',
  ],
]);

const CLINIC =
  '一年下来，夜门诊开诊248个晚上，接诊21824人次，平均每晚88人次，其中儿科9160人次，占42.0%，内科5240人次，口腔科3055人次，其余科室4369人次。';
const RACE = `全马、半马、健康跑三个项目共报名58246人，中签2.5万人，其中全马9000人、半马8000人、健康跑8000人，中签率42.9%。

省外选手11375人，占45.5%；女选手8250人，占33.0%。全马完赛8316人，完赛率92.4%；半马完赛7712人，完赛率96.4%。`;
const POLL =
  '问卷发出862份，收回790份，回收率91.6%。选“漏雨”的612户，占77.5%；选“停车”的553户，占70.0%；选“没电梯”的338户，占42.8%。';
const VILLAGE =
  '2019年村集体收入12.6万元，欠外债43万元；2024年收入186.4万元，外债还清，账上结余71万元，五年间收入增长13.8倍。今年前三季度，村集体收入162万元，已经是去年全年的87%。';

describeSlips('what stands some numbers apart', [
  [CLINIC, '占42.0%', '占24.0%', 'share-recompute'],
  [CLINIC, '口腔科3055人次', '口腔科3550人次', 'sum-exhaustive'],
  [CLINIC, '平均每晚88人次', '平均每晚98人次', 'per-head'],
  [RACE, '中签率42.9%', '中签率49.2%', 'share-recompute'],
  [RACE, '占45.5%', '占54.5%', 'share-recompute'],
  [RACE, '完赛率92.4%', '完赛率94.2%', 'share-recompute'],
  [RACE, '半马完赛7712人', '半马完赛7172人', 'share-recompute'],
  [POLL, '占77.5%', '占75.7%', 'share-recompute'],
  [POLL, '占70.0%', '占60.0%', 'share-recompute'],
  [VILLAGE, '13.8倍', '18.3倍', 'multiple'],
  [VILLAGE, '87%', '78%', 'share-recompute'],
]);

describeSlips('what so much for each comes to', [
  ['260亩荒地流转给合作社，每亩租金600元，一年15.6万元。', '15.6万元', '16.5万元', 'per-head'],
  ['全村318户1124人，每人分了500元，共56.2万元。', '500元', '5000元', 'per-head'],
]);

describeSlips('parts that the words count, and those of a number named again', [
  ['赞助收入1780万元，报名费收入415万元，两项收入2195万元。', '2195万元', '2159万元', 'sum-exhaustive'],
  [
    '带动消费2.08亿元，其中住宿6900万元，餐饮5200万元，交通3700万元，购物及其他5000万元。',
    '餐饮5200万元',
    '餐饮2500万元',
    'sum-exhaustive',
  ],
  [
    '村里外出打工的如今只剩310人，回来的210人里，在加工厂上班的74人，搞民宿的33人，剩下的103人种菌菇。',
    '103人',
    '130人',
    'sum-exhaustive',
  ],
]);

const GRANTS =
  'The fund gave out 412 grants worth £68.4m in the year to March, 19% more than the £57.5m of the year before. The average grant was £166,000. It turned down 873 of 1,285 applications. Its income was £81m, down from £84.5m.';
const AIRLINE =
  'Revenue rose 14% to $1.71bn from $1.5bn. Fuel took $462m, or 27% of revenue. Staff costs were $318m and airport charges $274m. Together the three came to $1.054bn.';

describeSlips(
  'English links over clauses and sentences',
  [
    [GRANTS, '£166,000', '£616,000', 'per-head'],
    [GRANTS, '873 of 1,285', '1,873 of 1,285', 'part-exceeds-whole'],
    [GRANTS, 'down from £84.5m', 'up from £84.5m', 'direction'],
    [AIRLINE, 'or 27% of revenue', 'or 72% of revenue', 'share-recompute'],
    [AIRLINE, '$1.054bn', '$1.154bn', 'sum-exhaustive'],
    [
      'By Sunday 118,400 people over 65 had had the jab, 64% of the 185,000 who are eligible. Among staff the rate is 38%, or 4,180 of 11,000.',
      '64% of',
      '74% of',
      'share-recompute',
    ],
    [
      'By Sunday 118,400 people over 65 had had the jab, 64% of the 185,000 who are eligible. Among staff the rate is 38%, or 4,180 of 11,000.',
      '4,180 of',
      '5,180 of',
      'share-recompute',
    ],
    [
      'The largest award, £4.2m, went to the glass works, whose restoration is costing £11.2m; the grant covers 37.5% of it.',
      '37.5%',
      '57.3%',
      'share-recompute',
    ],
    [
      'The number of people who use the computers rose by a fifth, from 61,000 to 73,200.',
      'from 61,000 to 73,200',
      'from 73,200 to 61,000',
      'direction',
    ],
    [
      'The scheme will save £1.26m. A further £340,000 is to come from shorter hours, bringing total savings to £1.6m.',
      '£1.6m',
      '£1.9m',
      'sum-exhaustive',
    ],
  ],
  'en',
);

describe('English numbers that are no parts', () => {
  it('are ages of those who are', () => {
    expect(spoken('Her group has 16 members, 11 of them over 70.', 'en')).toEqual([]);
  });
});

describeSlips(
  'English fractions, turnouts and lists',
  [
    [
      'Bookings for the summer fell to 31,000 nights from 46,500 last year, a third fewer.',
      'a third fewer',
      'a quarter fewer',
      'change-recompute',
    ],
    ['Turnout was 64%: of 118,000 members, 75,520 returned ballots.', '64%', '46%', 'share-recompute'],
    [
      'The deal will cost $412m a year. The state will provide $290m of that, and school districts the remaining $122m.',
      '$122m',
      '$112m',
      'sum-exhaustive',
    ],
    [
      'Storms washed away 380 metres of track in three places: 210 metres at Shale Cove, 120 at Gannet Point and 50 outside the station.',
      '120 at',
      '210 at',
      'sum-exhaustive',
    ],
    ['Of the patients in the trial 58% were men and 42% women.', '42% women', '52% women', 'shares-sum'],
  ],
  'en',
);

describeSlips('shares told before their part, and how many of so many', [
  [
    '前9个月寄出快件412.6万件，去年同期为299万件；农产品占其中的71%，约293万件。',
    '293万件',
    '239万件',
    'share-recompute',
  ],
  ['36个大类行业中，28个实现增长，增长面77.8%。', '77.8%', '87.7%', 'share-recompute'],
  ['产品中，水泥746万吨，下降9.5%，减少78万吨。', '78万吨', '87万吨', 'change-recompute'],
]);

describe('numbers that are no whole, no pace and no risk alone', () => {
  it('are places in which things are', () => {
    const trial = 'The trial ran at 84 hospitals in 12 countries: 31 of them in Europe, 29 in Asia and 24 in America.';
    expect(spoken(trial, 'en')).toEqual([]);
  });

  it('are how often something is taken, and so much for each a day', () => {
    expect(spoken('People took one pill once a day. Over two years 131 of the 2,620 fell ill.', 'en')).toEqual([]);
    expect(spoken('这26条线路去年捎件176万件，平均每条线每天185件左右。')).toEqual([]);
  });

  it('are given their levels later on', () => {
    const text =
      'Drug halves risk of second stroke\n\nA pill halves the risk of a second stroke, a trial has found. Over two years, 131 of the 2,620 who took it had one, or 5%, compared with 262 of the 2,620 given a placebo, 10%.';
    expect(spoken(text, 'en')).toEqual([]);
  });
});

const BALLOT =
  'Turnout was 64%: of 118,000 members, 75,520 returned ballots. Of those, 53,619 voted in favour and 21,901 against.';
const SCHOOLS =
  'The state has 1,460 schools with 39,400 teachers, 27 to a school on average. It has 1,150 vacancies, up from 860 a year ago, a rise of 34%. In mathematics alone, 312 posts are empty, 27% of all vacancies.';

describeSlips(
  'English votes, schools and pay',
  [
    [BALLOT, '53,619', '63,519', 'sum-exhaustive'],
    [SCHOOLS, '27 to a school', '37 to a school', 'per-head'],
    [SCHOOLS, '27% of all', '37% of all', 'share-recompute'],
    [
      'A teacher at the top of the scale, who now earns $82,000, will get $87,084, an increase of $5,084.',
      '$5,084',
      '$5,804',
      'difference',
    ],
  ],
  'en',
);

const TRUST =
  'Income from rents was £3.9m and from visitors £1.5m, £5.4m in all; it spent £7.5m, of which repairs took £3.3m. Of the 64 staff, 18 were made redundant in March. The 46 who remain have taken a pay cut.';
const POSTS =
  'Theatres were in use for 71% of the time, below the target of 85%, 14 points short. Of 1,250 nursing posts, 1,075 are filled, leaving 175 vacant, a vacancy rate of 14%.';

describeSlips(
  'English sums, remainders and rates',
  [
    [TRUST, '£5.4m in all', '£4.5m in all', 'sum-exhaustive'],
    [TRUST, '£3.3m', '£33m', 'part-exceeds-whole'],
    [TRUST, 'The 46 who', 'The 64 who', 'sum-exhaustive'],
    [POSTS, '14 points short', '24 points short', 'difference'],
    [POSTS, 'leaving 175', 'leaving 157', 'sum-exhaustive'],
    [POSTS, 'rate of 14%', 'rate of 41%', 'share-recompute'],
    [
      'It spent $18m: $7.4m on moving bikes, $5.6m on repairs, $3.1m on staff and $1.9m on software.',
      '$7.4m',
      '$4.7m',
      'sum-exhaustive',
    ],
    [
      'Overall 84,300 people were waiting. Marlow General has 38,700 of them, 46% of the total.',
      '46%',
      '64%',
      'share-recompute',
    ],
    [
      "A record 6,912 patients had waited at the county's three hospitals, up 18% from 5,858 a year earlier.",
      '18%',
      '81%',
      'change-recompute',
    ],
  ],
  'en',
);

describeSlips('people for people', [['24名教练带384名学员，平均每名教练带16名。', '带16名', '带18名', 'per-head']]);

describeSlips(
  'English boats, members and halves',
  [
    ['The 36 boats landed 540 tonnes of herring, 15 tonnes a boat.', '15 tonnes', '18 tonnes', 'per-head'],
    ['The council has 60 members; 27 are women, which is 45%.', '45%', '55%', 'share-recompute'],
  ],
  'en',
);

describeSlips('Chinese holders and shops', [
  ['股权结构为：国资占51%，员工持股占22%，外资占27%。', '27%', '37%', 'shares-sum'],
  ['线上复购率31%，线下复购率44%，综合复购率为37%。', '37%', '47%', 'overall-between'],
]);
