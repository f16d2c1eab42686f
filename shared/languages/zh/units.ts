import type { FactKind } from '../../model/fact.ts';

export interface Unit {
  readonly text: string;
  readonly kind: FactKind;
  /** ISO 4217 for money. */
  readonly currency: string | null;
}

const PEOPLE = '人 名 位 人次 口 户 员 人份 户次 家庭 对 代表';
const THINGS =
  '个 家 件 项 条 场 期 次 份 台 辆 架 艘 部 册 本 篇 幅 张 封 枚 把 支 只 头 匹 尾 株 棵 朵 颗 粒 块 片 座 栋 幢 间 所 处 套 副 双 组 批 队 列 节 堂 门 款 种 类 样 瓶 箱 袋 包 盒 桶 罐 杯 碗 桌 盏 根 顶 面 扇 道 笔 单 宗 起 例 桩 桶 趟 班 班次 架次 车次 场次 件次 批次 人日 艘次 台次 辆次 台套 篇次 轮 届次 站 村 镇 县 市 省 国 校 店 床 卷 集 首 曲 句 字 页 票 席 股 枝 束 捆 堆 盘 串 项次 标箱 万次 大';
const MEASURES =
  '公里 千米 米 厘米 毫米 微米 纳米 里 海里 平方公里 平方千米 平方米 平米 立方米 立方 公顷 亩 吨 千克 公斤 斤 克 毫克 微克 升 毫升 千瓦 兆瓦 瓦 千瓦时 度 摄氏度 ℃ 岁 周岁 匹马力 赫兹 伏 安 帕 千帕 兆帕 分贝 像素 字节 大卡 千卡 km kg m cm mm kW MW GW kWh m² km² ㎡ ㎞ ㎏ GB TB MB 标准箱 载重吨 桶油当量 吨标准煤 级风';
const DURATIONS =
  '年 个月 个多月 天 周 个星期 小时 个小时 分钟 秒 秒钟 个工作日 工作日 个交易日 季 昼夜 载 周年 个年头';
const MONEY: readonly [string, string][] = [
  ['元', 'CNY'],
  ['块钱', 'CNY'],
  ['元人民币', 'CNY'],
  ['美元', 'USD'],
  ['欧元', 'EUR'],
  ['日元', 'JPY'],
  ['港元', 'HKD'],
  ['港币', 'HKD'],
  ['英镑', 'GBP'],
  ['韩元', 'KRW'],
  ['新台币', 'TWD'],
  ['卢布', 'RUB'],
  ['澳元', 'AUD'],
  ['加元', 'CAD'],
  ['新元', 'SGD'],
  ['瑞士法郎', 'CHF'],
];
const CHANGES = '个百分点 百分点 个基点 基点 倍';

function rows(words: string, kind: FactKind): Unit[] {
  return words.split(' ').map((text) => ({ text, kind, currency: null }));
}

const UNITS: ReadonlyMap<string, Unit> = new Map(
  [
    ...rows(PEOPLE, 'count'),
    ...rows(THINGS, 'count'),
    ...rows(MEASURES, 'measure'),
    ...rows(DURATIONS, 'duration'),
    ...rows(CHANGES, 'change'),
    ...rows('% ％', 'percent'),
    ...MONEY.map(([text, currency]): Unit => ({ text, kind: 'money', currency })),
  ].map((unit) => [unit.text, unit]),
);
const LONGEST = Math.max(...[...UNITS.keys()].map((text) => text.length));

/** Words that begin like a unit; the number before them counts something else or nothing. */
const NOT_UNITS = [
  ...[
    '季度',
    '本报',
    '本社',
    '家人',
    '人民',
    '人工',
    '大学',
    '国道',
    '省道',
    '年代',
    '年级',
    '点钟',
    '点半',
    '号',
    '字头',
    '股份',
  ],
  ...[
    '世纪',
    '级',
    '届',
    '名字',
    '场地',
    '道路',
    '面对',
    '站台',
    '部门',
    '组织',
    '所有',
    '对于',
    '起来',
    '个人',
    '条件',
  ],
];

const isLatin = (character: string | undefined) => character !== undefined && /^[A-Za-z]$/.test(character);

/** The longest unit that begins at `at`, or null. */
export function readUnit(text: string, at: number): Unit | null {
  if (NOT_UNITS.some((word) => text.startsWith(word, at))) return null;
  for (let length = Math.min(LONGEST, text.length - at); length > 0; length--) {
    const unit = UNITS.get(text.slice(at, at + length));
    if (unit === undefined) continue;
    // "5mph" is not five metres.
    if (isLatin(unit.text.at(-1)) && isLatin(text[at + length])) continue;
    return unit;
  }
  return null;
}
