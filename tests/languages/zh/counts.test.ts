import { expect, it } from 'vitest';
import { zh } from '../../../shared/languages/zh/index.ts';
import { UNIT_COUNT } from '../../../shared/languages/zh/units.ts';
import { type Corpus, itReads } from '../corpus.ts';

const COUNTS: Corpus = [
  [
    { kind: 'count', value: 1914, unit: '名', qualifier: 'exact', decimal: '1914' },
    '1914名',
    '1,914名',
    '１９１４名',
    '一千九百一十四名',
    '壹仟玖佰壹拾肆名',
  ],
  [{ kind: 'count', value: 3500, unit: '人' }, '3500人', '3,500人', '三千五百人', '3千5百人', '三千五人'],
  [
    { kind: 'count', value: 12000, unit: '人次', step: '1000' },
    '1.2万人次',
    '1万2千人次',
    '一万二千人次',
    '一万二人次',
    '12000人次',
    '12,000人次',
  ],
  [{ kind: 'count', value: 34000, unit: '户' }, '3万4000户', '3.4万户', '三万四千户', '3万4千户'],
  [{ kind: 'count', value: 256000, unit: '人' }, '25万6千人', '25.6万人', '二十五万六千人'],
  [{ kind: 'count', value: 11000000, unit: '户' }, '1,100万户', '1100万户', '一千一百万户'],
  [{ kind: 'count', value: 230000000, unit: '人' }, '2.3亿人', '2亿3千万人', '两亿三千万人', '23000万人'],
  [{ kind: 'count', value: 10, unit: '家' }, '10家', '十家', '１０家', '拾家'],
  [{ kind: 'count', value: 2, unit: '条' }, '2条', '两条', '二条'],
  [{ kind: 'count', value: 105, unit: '件' }, '105件', '一百零五件', '一百〇五件'],
  [{ kind: 'count', value: 350, unit: '台' }, '350台', '三百五十台', '三百五台'],
  [{ kind: 'count', value: 5000000, unit: null }, '500万', '五百万'],
  [{ kind: 'count', value: 100000, unit: '职工' }, '10万职工', '十万职工'],
  [{ kind: 'count', value: 500, unit: '企业', qualifier: 'over' }, '500余企业', '五百多企业', '超500企业'],
  [{ kind: 'count', value: 8, unit: '方面' }, '8方面', '八方面'],
  [{ kind: 'count', value: 6, unit: '大' }, '6大', '六大'],
];

const BOUNDED: Corpus = [
  [
    { value: 260, unit: '件', qualifier: 'over' },
    '260余件',
    '260多件',
    '二百六十余件',
    '超260件',
    '超过260件',
    '逾260件',
    '突破260件',
    '多于260件',
    '二百六十多件',
  ],
  [
    { value: 220000, unit: '名', qualifier: 'over' },
    '22万余名',
    '22万多名',
    '二十二万余名',
    '22余万名',
    '超22万名',
    '超过22万名',
  ],
  [
    { value: 300000, unit: '人', qualifier: 'over' },
    '三十多万人',
    '30多万人',
    '30余万人',
    '三十余万人',
    '三十万多人',
    '超30万人',
    '逾三十万人',
  ],
  [
    { value: 100, unit: '名', qualifier: 'over' },
    '百余名',
    '上百名',
    '超百名',
    '逾百名',
    '过百名',
    '百多名',
    '一百多名',
    '100余名',
    '破百名',
  ],
  [
    { value: 1000, unit: '人次', qualifier: 'over' },
    '千余人次',
    '上千人次',
    '超千人次',
    '逾千人次',
    '1000多人次',
    '一千余人次',
  ],
  [{ value: 10000, unit: '户', qualifier: 'over' }, '万余户', '上万户', '超万户', '破万户', '1万多户', '一万余户'],
  [{ value: 1000000, unit: '人', qualifier: 'over' }, '上百万人', '超百万人', '逾百万人', '100多万人', '百万余人'],
  [{ value: 100, unit: '家', qualifier: 'nearly' }, '近百家', '将近100家', '近100家', '接近一百家', '近一百家'],
  [{ value: 2000, unit: '名', qualifier: 'nearly' }, '近2000名', '近两千名', '将近2000名', '接近2000名', '近2,000名'],
  [
    { value: 400, unit: '名', qualifier: 'about' },
    '400名左右',
    '约400名',
    '大约400名',
    '400名上下',
    '大约四百名',
    '约四百名',
  ],
  [
    { value: 5, unit: '名', qualifier: 'atLeast' },
    '至少5名',
    '不少于5名',
    '5名以上',
    '5名及以上',
    '最少五名',
    '不低于5名',
    '起码5名',
  ],
  [
    { value: 3, unit: '次', qualifier: 'atMost' },
    '不超过3次',
    '最多3次',
    '至多三次',
    '3次以内',
    '3次以下',
    '不多于3次',
    '顶多3次',
  ],
  [
    { value: 50, unit: '个', qualifier: 'under' },
    '不足50个',
    '不到50个',
    '少于50个',
    '未满50个',
    '不足五十个',
    '低于50个',
  ],
];

const VAGUE: Corpus = [
  [{ value: null, low: 11, high: 19, unit: '名' }, '十几名'],
  [{ value: null, low: 21, high: 29, unit: '家' }, '二十几家'],
  [{ value: null, low: 200, high: 999, unit: '名' }, '数百名', '几百名'],
  [{ value: null, low: 2000, high: 9999, unit: '人' }, '数千人', '几千人'],
  [{ value: null, low: 20, high: 99, unit: '个' }, '数十个', '几十个'],
  [{ value: null, low: 200000, high: 999999, unit: '人次' }, '数十万人次', '几十万人次'],
  [{ value: null, low: 110000, high: 190000, unit: '人' }, '十几万人'],
  [{ value: null, low: 7, high: 8, unit: '家' }, '七八家', '7至8家', '7到8家', '7～8家', '七到八家'],
  [
    { value: null, low: 200, high: 300, unit: '人' },
    '两三百人',
    '二三百人',
    '200至300人',
    '200—300人',
    '200人至300人',
    '两百到三百人',
  ],
  [{ value: null, low: 30, high: 40, unit: '台' }, '三四十台', '30至40台', '30-40台', '30~40台'],
  [{ value: null, low: 1000, high: 99999 }, '成千上万名', '成千上万的工人'],
  [{ value: null, low: 10000, high: 99999 }, '数以万计的游客', '数以万计的群众'],
  [{ value: null, low: 400, high: 300, unit: '人' }, '400至300人'],
  [{ value: null, low: 30000, high: 50000, unit: '人' }, '3至5万人', '3万至5万人', '3万到5万人', '三至五万人'],
];

/** One number in front of many measure words. */
const MEASURE_WORDS =
  '个 位 名 家 户 口 件 项 条 场 期 次 份 台 辆 架 艘 部 册 本 篇 幅 张 封 枚 把 支 只 头 匹 尾 株 棵 朵 颗 粒 块 片 座 栋 幢 间 所 处 套 副 双 组 批 队 节 堂 款 种 类 瓶 箱 袋 盒 桶 罐 笔 单 宗 起 例 趟 班次 架次 车次 场次 件次 人次 艘次 台次 辆次 标箱 席 股 卷 集 首 页 票 网点 车位 床位 岗位 学时 课时 名额 点位 指标 街道 社区 乡镇 省份 城市 航班 航次 剂次 项目 环节 户次 台套 客户 订单 账户 工位 摊位 铺位 网格 支部 班组 品牌 单位 机构'.split(
    ' ',
  );

itReads('counts however they are written', zh, '据介绍，…。', COUNTS);
itReads('bounds on both sides of a count', zh, '据介绍，…。', BOUNDED);
itReads('vague numbers and ranges', zh, '据介绍，…。', VAGUE);
itReads(
  'measure words',
  zh,
  '目前共…，',
  MEASURE_WORDS.map((unit) => [{ kind: 'count', value: 37, unit }, `37${unit}`] as const),
);
itReads(
  'nouns without measure word',
  zh,
  '惠及…。',
  '职工 员工 群众 市民 居民 农民工 企业 商户 党员 用户 网友 游客 旅客 官兵 志愿者 毕业生 骑手 学生'
    .split(' ')
    .map((unit) => [{ kind: 'count', value: 30000, unit }, `3万${unit}`] as const),
);

it('knows at least three hundred measure words', () => {
  expect(UNIT_COUNT).toBeGreaterThan(300);
});
