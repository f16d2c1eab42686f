import type { FactKind } from '../../model/fact.ts';
import type { Unit } from '../reading.ts';
import { isLatin } from './digits.ts';

/** Small か is written five ways, in all words that hold it. */
const KA = ['カ', 'か', 'ヶ', 'ケ', 'ヵ', '箇'];
const withKa = (words: string): string =>
  KA.map((ka) =>
    words
      .split(' ')
      .map((word) => ka + word)
      .join(' '),
  ).join(' ');

const WORDS: readonly (readonly [kind: FactKind, words: string])[] = [
  [
    'count',
    '人 名 件 個 台 社 校 回 冊 本 枚 世帯 戸 棟 軒 店 店舗 施設 団体 企業 機関 組 頭 匹 羽 隻 機 両 便 通 票 議席 席 部 種 種類 項目 品 品目 点 着 足 杯 箱 袋 缶 皿 食 曲 話 作 作品 門 基 発 周 勝 敗 得点 失点 ゴール 安打 本塁打 奪三振 盗塁 市区町村 ' +
      '都道府県 道府県 県 市 町 村 市町村 自治体 大学 病院 学級 教室 家族 夫婦 国 言語 階 段 列 口 株 例 文字 語 字 ページ 人分 人前 回線 泊 回分 区画 区間 路線 駅 往復 試合 大会 公演 会場 議案 つ ポイント',
  ],
  ['count', withKa('所 国 国語 店 村 条')],
  ['duration', '秒 秒間 分 分間 時間 日間 週 週間 年 年間 年半'],
  ['duration', withKa('月 月間 年 年間')],
  [
    'measure',
    '歳 才 キロ キログラム キロメートル メートル センチ センチメートル ミリ ミリメートル グラム ミリグラム トン リットル ミリリットル ヘクタール アール 平方メートル 平方キロ 平方キロメートル 立方メートル 坪 畳 度 ℃ °C ' +
      'ワット キロワット キロワット時 メガワット ギガワット ヘクトパスカル ヘルツ カロリー キロカロリー バレル マイル インチ フィート ノット ㎞ ㎝ ㎜ ㎏ ㎡ km cm mm kg mg g m t ha kW kWh MW GW m2 hPa GB TB MB',
  ],
  ['percent', '% ％ パーセント ㌫'],
  ['ratio', '倍'],
  ['ordinal', '位'],
];

const CURRENCIES: readonly (readonly [words: string, currency: string])[] = [
  ['円', 'JPY'],
  ['ドル 米ドル', 'USD'],
  ['ユーロ', 'EUR'],
  ['ポンド 英ポンド', 'GBP'],
  ['元 人民元', 'CNY'],
  ['ウォン', 'KRW'],
  ['豪ドル', 'AUD'],
  ['香港ドル', 'HKD'],
  ['台湾ドル', 'TWD'],
  ['カナダドル 加ドル', 'CAD'],
  ['スイスフラン フラン', 'CHF'],
  ['ルピー', 'INR'],
  ['ルーブル', 'RUB'],
  ['バーツ', 'THB'],
];

const BY_WORD = new Map<string, Unit>();
for (const [kind, words] of WORDS)
  for (const text of words.split(' ').filter((word) => word !== '')) BY_WORD.set(text, { text, kind, currency: null });
for (const [words, currency] of CURRENCIES)
  for (const text of words.split(' ')) BY_WORD.set(text, { text, kind: 'money', currency });

/** Units and counters known. */
export const UNIT_COUNT = BY_WORD.size;
const LONGEST = Math.max(...[...BY_WORD.keys()].map((word) => word.length));

/** Words that begin like a counter and are none. */
const NO_COUNTERS: ReadonlyMap<string, RegExp> = new Map([
  ['人前', /^人前後/],
  ['年', /^年(?:生|代|次|制|版|式|産|組|度)/],
  ['本', /^本(?:社|部|当|格|州|店|人|日)/],
  ['人', /^人(?:気|工|口|種|類|事|間[がのにはを])/],
  ['部', /^部(?:門|隊|長|署|屋)/],
  ['点', /^点(?:滴|検|灯)/],
  ['国', /^国(?:道|立|会|民|内|際)/],
  ['市', /^市(?:場|民|長|立|議)/],
  ['県', /^県(?:道|立|民|議|警)/],
  ['台', /^台(?:湾|風)/],
  ['機', /^機(?:関|能|構|械)/],
  ['分', /^分(?:の|け|か|野|科|析)/],
  ['語', /^語(?:学)/],
  ['店', /^店(?:長|員)/],
  ['社', /^社(?:会|長|員)/],
  ['組', /^組(?:織|合|み)/],
  ['作', /^作(?:業|成|戦|目)/],
  ['発', /^発(?:表|生|電|売|言|足)/],
  ['通', /^通(?:信|常|り|学|行)/],
  ['足', /^足(?:元|り|ら)/],
  ['口', /^口(?:座|径)/],
  ['基', /^基(?:準|本|地)/],
  ['段', /^段(?:階|落)/],
  ['階', /^階(?:段|建)/],
  ['食', /^食(?:品|料|事)/],
  ['話', /^話(?:題|し)/],
  ['品', /^品(?:質|種)/],
  ['席', /^席(?:次)/],
  ['例', /^例(?:年|え)/],
  ['株', /^株(?:式|価|主)/],
  ['字', /^字(?:幕)/],
]);

/** The longest unit or counter that begins at `at`; null where none does. */
export function readUnit(text: string, at: number): Unit | null {
  for (let length = Math.min(LONGEST, text.length - at); length > 0; length--) {
    const unit = BY_WORD.get(text.slice(at, at + length));
    if (unit === undefined) continue;
    if (isLatin(unit.text.at(-1) ?? '') && isLatin(text[at + length] ?? '')) continue;
    if (NO_COUNTERS.get(unit.text)?.test(text.slice(at, at + 3))) continue;
    return unit;
  }
  return null;
}

export const SIGNS: ReadonlyMap<string, string> = new Map([
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['$', 'USD'],
  ['＄', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
]);
