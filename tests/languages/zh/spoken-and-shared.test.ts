import { describe, expect, it } from 'vitest';
import { zh } from '../../../shared/languages/zh/index.ts';
import { itReadsAll } from '../corpus.ts';

describe('Chinese shares of people, and ranges that share their unit', () => {
  itReadsAll(zh, [
    ['问卷里超七成人选择早餐在家吃。', '超七成 | percent | 70 | % | over'],
    ['三成人表示从不熬夜。', '三成 | percent | 30 | %'],
    ['景区两成人票价格不变，三成人教学点已停办。'],
    ['入住两成人一儿童的家庭房。'],
    ['雨量比往年少一到三成，局部偏少三至五成。', '一到三成 | change | 10..30 | %', '三至五成 | percent | 30..50 | %'],
    ['五到三成之间没有说法，三成到五成有。', '三成 | percent | 30 | %', '三成到五成 | percent | 30..50 | %'],
    ['预计有4级至6级大风，山口有7到8级阵风。', '4级至6级 | measure | 4..6 | 级', '7到8级 | measure | 7..8 | 级'],
  ]);
});

describe('Chinese measure words of sport and machines', () => {
  itReadsAll(zh, [
    ['两部扶梯停运，两节车厢空着。', '两部 | count | 2 | 部', '两节 | count | 2 | 节'],
    ['两部委联合发文，全桥分为两部分，二部经理到会，两部曲完结。'],
    ['主队19脚射门，客队投中9记三分。', '19脚 | count | 19 | 脚', '9记 | count | 9 | 记'],
    ['他两脚射门都中柱，挥出三记重拳。', '两脚 | count | 2 | 脚', '三记 | count | 3 | 记'],
    ['三脚架摔坏，5记者到场，22脚本已删。'],
    ['末节投进4个三分，仍落后三分。', '4个 | count | 4 | 个', '三分 | measure | 3 | 分'],
  ]);
});

describe('Chinese prices as they are spoken', () => {
  itReadsAll(zh, [
    ['土豆一块二，藕3块5一斤。', '一块二 | money | 1.2 | 块', '3块5 | money | 3.5 | 块'],
    ['买了三块五花肉和两块三明治。', '三块 | count | 3 | 块', '两块 | count | 2 | 块'],
    ['一袋米便宜了八毛。', '八毛 | money | 8 | 毛'],
    ['葱价比昨日涨了三毛左右。', '昨日 | date | 2025-10-19 | ', '三毛左右 | change | 3 | 毛 | about'],
    ['《三毛流浪记》上映，作家三毛的书再版，公司毛利3成。', '3成 | percent | 30 | %'],
    ['跑一趟挣三千多，一年赚8万多。', '三千多 | money | 3000 |  | over', '8万多 | money | 80000 |  | over'],
    ['镇上人口3万多，寨里不多。', '3万多 | count | 30000 |  | over'],
    ['他挣2万多元。', '2万多元 | money | 20000 | 元 | over'],
  ]);
});

describe('Chinese ratios and rates without a unit', () => {
  itReadsAll(zh, [
    ['城乡收入比为2.31，基尼系数0.42。', '2.31 | ratio | 2.31 | ', '0.42 | ratio | 0.42 | '],
    ['合格率为97.5%，市盈率为18.4倍，同比1.8。', '97.5% | percent | 97.5 | %', '18.4倍 | change | 18.4 | 倍'],
    ['首播收视率破1.5。', '1.5 | ratio | 1.5 | '],
    ['出生人口性别比为106.2。', '106.2 | index | 106.2 | '],
    ['道路万车死亡率为1.4。', '1.4 | rate | 1.4 | '],
    [
      '法院判处其有期徒刑十一年，另一人十二年六个月。',
      '十一年 | duration | 11 | 年',
      '十二年 | duration | 12 | 年',
      '六个月 | duration | 6 | 个月',
    ],
    ['仍有约1.3亿农民每天步行上工。', '约1.3亿农民 | count | 130000000 | 农民 | about'],
    ['站口客流200万人次每天，用药2吨每亩。', '200万人次每天 | rate | 2000000 | 人次', '2吨每亩 | rate | 2 | 吨'],
    [
      '对日本、韩国分别出口35.2亿元和28.6亿元。',
      '35.2亿元 | money | 3520000000 | 元',
      '28.6亿元 | money | 2860000000 | 元',
    ],
  ]);

  it('gives the denominator that the name of a rate begins with', () => {
    const [rate] = zh.readQuantities('全市万车死亡率为1.4。', { issueDate: null });
    expect(rate).toMatchObject({ text: '1.4', per: '万车', kind: 'rate' });
  });
});

describe('Chinese qualifiers that stand off, or are one character', () => {
  itReadsAll(zh, [
    [
      '金价跌破900元，股指跌穿3000点。',
      '跌破900元 | money | 900 | 元 | under',
      '跌穿3000点 | index | 3000 | 点 | under',
    ],
    [
      '麦收进度过八成，首日票房破2亿元。',
      '过八成 | percent | 80 | % | over',
      '破2亿元 | money | 200000000 | 元 | over',
    ],
    [
      '通过90%的样品，打破10亿元的纪录，不过30%的人听过。',
      '90% | percent | 90 | %',
      '10亿元 | money | 1000000000 | 元',
      '30% | percent | 30 | %',
    ],
    [
      '发电过2000亿千瓦时，走过60%的路程。',
      '过2000亿千瓦时 | measure | 200000000000 | 千瓦时 | over',
      '60% | percent | 60 | %',
    ],
    ['过3天再来，路过3个村。', '3天 | duration | 3 | 天', '3个 | count | 3 | 个'],
    ['雨量超过往年同期的4倍，不足总库容的三成。', '4倍 | change | 4 | 倍 | over', '三成 | percent | 30 | % | under'],
    ['超过2018年产量的3倍。', '2018年 | date | 2018 | ', '3倍 | change | 3 | 倍 | over'],
    ['超过4万人，是去年的6倍。', '超过4万人 | count | 40000 | 人 | over', '6倍 | change | 6 | 倍'],
    ['损失将突破每年3万亿美元。', '突破每年3万亿美元 | rate | 3000000000000 | 美元 | over'],
    ['日均超300人，每年超1000人次。', '超300人 | rate | 300 | 人 | over', '超1000人次 | rate | 1000 | 人次 | over'],
    ['误差正负2个百分点，温差正负0.5℃。', '2个百分点 | change | 2 | 个百分点', '0.5℃ | measure | 0.5 | ℃'],
    ['夜间负3度，3胜2负。', '负3度 | measure | -3 | 度', '3胜 | count | 3 | 胜', '2负 | count | 2 | 负'],
  ]);
});

describe('Chinese years written short', () => {
  itReadsAll(zh, [
    ['16年以来，合作社分红未断。', '16年 | date | 2016 | '],
    [
      '这是15年以来最低，近15年以来，用了15年来，',
      '15年 | duration | 15 | 年',
      '近15年 | duration | 15 | 年',
      '15年 | duration | 15 | 年',
    ],
    ['10年以来，合作社年年分红。', '10年 | duration | 10 | 年'],
    ['95年以来，村里通了电。', '95年 | duration | 95 | 年'],
  ]);
});
