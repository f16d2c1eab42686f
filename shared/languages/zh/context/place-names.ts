import { ACTIONS, DEVERBAL } from './lexicon.ts';
import { wordSet } from './words.ts';

/** The whole of the place that a text speaks of. */
export const WHOLES = wordSet(
  '全国 全球 全世界 全省 全市 全区 全县 全州 全旗 全镇 全乡 全村 全街道 全岛 全港 全疆 全自治区 我国 我省 我市 我区 我县 本市 本省 本区 本县 该市 该省 该区 该县 该镇 该村 ',
);
/** Words that only begin like one. */
const NOT_WHOLES = wordSet(
  '全球领先 世界领先 全国领先 全国首位 全国首个 全国首家 全球首个 全球首家 全球首位 全国第一 全国前列 全省首位 全省前列 全国平均水平 全国平均值 全国平均线 全省平均水平 全省平均值 全省平均线 全市平均水平 全市平均值 全市平均线 全区平均水平 全区平均值 全区平均线 全县平均水平 全县平均值 全县平均线 全球平均水平 全球平均值 全球平均线 世界平均水平 世界平均值 世界平均线 全市场 全球化 全区域 全国性 全国人大 全国政协 全国人民代表大会 全国总工会 全球性 世界级 世界杯 世界银行 世界卫生组织 世界贸易组织 世界遗产 世界文化遗产 全国工商联 全国妇联 该市场 国内生产总值',
);

/** Names that are places without any suffix. */
export const NAMED = wordSet(
  '北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门 中国 广州 深圳 成都 杭州 南京 武汉 西安 苏州 郑州 长沙 沈阳 青岛 宁波 大连 厦门 合肥 昆明 济南 福州 南昌 贵阳 太原 南宁 海口 兰州 银川 西宁 拉萨 乌鲁木齐 呼和浩特 哈尔滨 长春 石家庄 无锡 佛山 东莞 温州 台北 高雄',
  '美国 英国 法国 德国 日本 韩国 俄罗斯 印度 巴西 加拿大 澳大利亚 意大利 西班牙 越南 泰国 新加坡 马来西亚 印度尼西亚 菲律宾 墨西哥 南非 埃及 土耳其 乌克兰 以色列 欧盟 欧洲 亚洲 非洲 东盟',
  '青藏高原 黄土高原 云贵高原 塔里木盆地 四川盆地 准噶尔盆地 大兴安岭 秦岭 南海 东海 黄海 渤海 长江 黄河 北极 南极 京津冀 长三角 珠三角 粤港澳大湾区 东北 西北 西南 华东 华南 华北 华中',
);

const SUFFIXES = [
  '自治区',
  '特别行政区',
  '自治州',
  '自治县',
  '新区',
  '街道',
  '省',
  '市',
  '州',
  '盟',
  '县',
  '区',
  '旗',
  '镇',
  '乡',
  '村',
];
/** Ends like a place and is a kind of place, or none. */
const COMMON = wordSet(
  '联盟 同盟 加盟 结盟 城市 超市 股市 楼市 车市 门市 上市 夜市 集市 县市 各市 地区 社区 园区 校区 景区 灾区 小区 街区 山区 库区 牧区 矿区 林区 厂区 片区 辖区 战区 病区 郊区 城区 市区 湖区 保税区 示范区 开发区 试验区 自贸区 保护区 高新区 经开区 功能区 产业区 工业区 农村 乡村 山村 新村 各县 各区 城镇 乡镇 小镇 古镇 家乡 老乡 下乡 返乡 各省 跨省 节省 同乡 城乡 县区 区县 市县 省市 该区 该市 该县 全村 全县 全区 全市 全省 我市 我省 一村 一镇 本市 本省 本区',
);

/** Names of districts that end like a common word. */
const TOWNS = wordSet(
  '上城区 下城区 东城区 西城区 江城区 海城区 莲湖区 南湖区 东湖区 西湖区 镜湖区 芦淞区 宝山区 房山区 香山区 萧山区 蓬江区',
);

const isHan = (char: string | undefined) => char !== undefined && char >= '\u3400' && char <= '\u9fff';
const SPAN = 5;

const NEVER_IN_NAMES = '离不些每的了在于已为是与和及据从对由把被将等各该本其这那个两就也还所有我他她你它';

const NOT_IN_NAMES = wordSet(
  '丰富 提高 拓展 推行 做好 加强 促进 健全 完善 深化 围绕 聚焦 立足 打通 瞄准 走出 携手 联合 依托 面向 针对 支撑 引领 实行 坚持 强化 激发 保护 维护 解决 职工 居民 群众 企业 农民 学生 游客 我们 他们 今年 去年 目前 其中 此次 本次 如何 作为 成功 积极 进一步 持续 不断',
);

/** True where no verb and no small word stands between `from` and `to`: 武侯, but not 优化整合. */
function isName(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!isHan(text[at]) || NEVER_IN_NAMES.includes(text[at]!)) return false;
    if (at + 2 <= to && (ACTIONS.at(text, at) > 1 || DEVERBAL.at(text, at) > 1 || NOT_IN_NAMES.at(text, at) > 0))
      return false;
  }
  return true;
}

/** End of one unit that carries a suffix (成都市, 武侯区) from `at`; `at` where none begins. At most five characters before the suffix. */
function suffixed(text: string, at: number): number {
  for (let end = at + 2; end <= at + SPAN && isHan(text[end - 1]); end++) {
    const suffix = SUFFIXES.find((word) => text.startsWith(word, end));
    if (suffix === undefined) continue;
    const stop = end + suffix.length;
    if (
      (COMMON.before(text, stop) > 0 && TOWNS.before(text, stop) === 0) ||
      text.startsWith('都市', at) ||
      !isName(text, at, end)
    )
      return at;
    // 市场, 区域, 镇街, 省级 and the like are no places.
    if ('场级民政长域内外直属委管总街间容企村愁土里情亲'.includes(text[stop] ?? '\0') && suffix.length === 1) {
      return '总委管政'.includes(text[stop] ?? '\0') ? stop : at;
    }
    return stop;
  }
  return at;
}

/** End of the place name that begins at `at` (四川省成都市武侯区, 广州, 陕西省); `at` where none does. Bounded look. */
export function placeNameEnd(text: string, at: number): number {
  const name = NAMED.at(text, at);
  // 中国队, 美国人: no places.
  const named = '队人籍女男语文话式'.includes(text[at + name] ?? '\0') ? 0 : name;
  let end = at + named;
  if (named > 0) end += SUFFIXES.find((suffix) => text.startsWith(suffix, end))?.length ?? 0;
  for (let units = 0; units < 4; units++) {
    const next = suffixed(text, end);
    if (next === end) break;
    end = next;
    // 南沙区总工会: the body's name ends the place.
    if ('总委管政'.includes(text[end] ?? '\0')) break;
  }
  return end;
}

/** Length of the general place (全市, 全国) at `at`, else 0. */
export function leadingPlace(text: string, at: number): number {
  const length = WHOLES.at(text, at);
  return length > 0 && NOT_WHOLES.at(text, at) > 0 ? 0 : length;
}
