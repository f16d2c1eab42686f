import type { FactKind } from '../../model/fact.ts';
import { codeAt } from '../character-marks.ts';
import type { Unit } from '../reading.ts';
import { WordTree } from '../word-tree.ts';
import { MONEY } from './currencies.ts';
import { DURATIONS, MEASURES, NOUNS, PEOPLE, THINGS } from './measure-words.ts';

const CHANGES = '个百分点 百分点 个基点 基点 倍';

function rows(words: string, kind: FactKind): Unit[] {
  return words.split(' ').map((text) => ({ text, kind, currency: null }));
}

const UNITS: ReadonlyMap<string, Unit> = new Map(
  [
    ...rows(NOUNS, 'count'),
    ...rows(PEOPLE, 'count'),
    ...rows(THINGS, 'count'),
    ...rows(MEASURES, 'measure'),
    ...rows(DURATIONS, 'duration'),
    ...rows(CHANGES, 'change'),
    ...rows('点', 'index'),
    ...rows('% ％ ‰', 'percent'),
    ...MONEY.map(([text, code]): Unit => ({ text, kind: 'money', currency: code || null })),
  ].map((unit) => [unit.text, unit]),
);

/** Words that begin like a unit; the number before them counts something else or nothing. */
const NOT_UNITS =
  '季度 本报 本社 家人 人民 人工 人大 人均 大学 大会 大家 大道 大促 大赛 大桥 大厦 大厅 大队部 国道 国有 国家级 国内 国际 省道 省级 市级 县级 市场 县城 年代 年级 年前后 点钟 点半 点多 点整 号 字头 股份 世纪 级 ' +
  '名字 场地 场所 道路 面对 面向 站台 部门 部署 组织 组成 所有 所在 对于 起来 起步 个人所得 条件 条约 分之 分别 分析 分布 分类 分公司 分行 分会 分享 分工 分为 分成 分管 分期 分局 分店 分支 分红 分配 分赴 分批 分散 分流 ' +
  '行业 行动 行政 行走 法院 法律 法规 法治 关于 关键 计划 计算 军事 师傅 城区 版本 版权 通过 通知 通讯 通报 联合 联系 联动 面积 面临 方案 方式 方法 重点 重要 重大 重新 发展 发布 发生 发放 发现 发出 发改 发动 发挥 ' +
  '线上 线下 环保 环境 环比 层次 层面 代表作 代理 代码 出台 出现 出席 出口 出版 出生 出发 回应 回来 回到 行长 列入 列为 管理 管道 连续 连接 排名 排放 营业 营造 团队 团结 团圆 车站 车辆 军人 金融 金额 银行业 铜牌榜 ' +
  '节能 节约 节日 节目 节后 期间 期货 期末 期待 次日 次要 位于 位置 口岸 口号 户籍 本地 本次 本月 本年 本市 本人 本土 本科 份额 台湾 台风 台州 张家 张某 把握 支持 支付 支撑 支出 只有 只能 只是 头部 块头 片面 座谈 间接 处于 处理 处罚 处置 副主任 副总 ' +
  '组长 批准 批复 批评 队伍 列车组 堂食 门口 门诊 类似 类型 样本 样板 单位 单独 单日 起诉 例如 班子 站在 村委 村级 村党 村民委 镇级 镇政府 国庆 国务 校园 校长 店铺 集团 集体 集中 首次 首届 首批 首个 首家 字样 页岩 股东 股票 股权 盘活 重庆 步行 连胜 连败 连冠 连增 连降 连涨 连跌 连板 招聘 招商 招标 招生 招待 法人 点赞 点名 点击 点亮 章程 ' +
  '分钟内走 星级 星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 日均 周边 周围 周日 周一 周二 周三 周四 周五 周六 季节 秒杀 天然 天气 天津 天空 年度 年龄 年底 年初 年末 年均 年内 年轻 年检 年薪 载体 石油 石化 里程 安全 安排 安装 伏击 克服 克隆 升级 升至 升高 升到 米兰 米其林 尺寸 尺度 丈夫 ' +
  '角星 角形 角大楼 角亭 角洲 角债 角铁 角梅 角力 球道 球王 球后 球速 球权 球员 球队 球迷 球场 球门 球星 球衣 球赛 球类 球馆 球鞋 球台 球权 球童 球技 球风 球队员 球面 球形 球体 角度 角色 角逐 角落 里程碑 晚会 晚报 晚上 夜间 焦点 焦虑 焦炭 码头 迈进 迈上 度假 度过 两岸 岗前 线路 行情 星火 标准 标志 标题 标注 档案 客户端 订单式 下跌 下降 下滑 下调 下午 下半 下属 下设 下达 下发 下一 下游 下线 下乡 下班 下来 味道 服务 服装 服役 针对 帖子 通用 通车 通电 通航 通关 通胀 拍卖 拍摄 挂牌 挂钩 阵容 阵地 众多 众筹 ' +
  '旗下 旗帜 州政府 盟友 乡村 乡亲 街道办 城镇 城乡 州长 省长 市长 县长 村长 镇长 校友 金牌榜 眼睛 眼前 洞察 群体 群众性 丛书 库存 仓储 管控 管辖 刀具 令人 打造 打击 打破 打卡 打通 打开 记者 记录 记得 记忆 记载 记分 记过 记功 记入 记住 记名 记账 记述 脚本 脚步 脚下 脚手 脚印 脚趾 脚踝 脚气 脚踏 脚尖 脚架 脚丫 毛利 毛巾 毛坯 毛发 毛衣 毛重 毛笔 毛线 毛毯 毛囊 毛孩 毛主席 毛泽东 叠加 车主 船员 船舶 舱位 担任 担心 担保 挑战 挑选 屏幕 银牌 注册 注入 注意 注资 注重 注销 注明 注射 注塑 注水 轴联动 轴加工 轴数控 轴机器人 轴机床 轴机械 轴无人机 轴向 帮扶 帮助 帮困 帮教 帮带';

/** The longest word decides: 个百分点 before 个, 人次 before 人. */
const WORDS = new WordTree(UNITS);
const NOT_WORDS = new WordTree(NOT_UNITS.split(' ').map((word) => [word, word.length] as const));

const isLatin = (code: number) => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

const ALL_OF_THEM = /^(?:已|被|为|在|未|有|来自|获|是|可|将|表示|属|需|处|毕业|无|没|能|由|不|从|通过|参加|到|完成|持)/;

/** The longest unit that begins at `at`, or null. */
export function readUnit(text: string, at: number): Unit | null {
  const unit = WORDS.startingAt(text, at, isWhole);
  if (unit === undefined) return null;
  // 21人均已治愈 counts 21人, of whom all; 人均收入 is a mean.
  if (unit.text === '人' && text.startsWith('人均', at) && ALL_OF_THEM.test(text.slice(at + 2, at + 4))) return unit;
  // 8.6分到9.4分之间 counts points; 三分之一 does not.
  if (unit.text === '分' && text.startsWith('分之间', at)) return unit;
  // 季度 is no 季; but 标准箱 is a unit, longer than the word 标准.
  return (NOT_WORDS.startingAt(text, at) ?? 0) > unit.text.length ? null : unit;
}

/** "5mph" is not five metres: no letter may follow the last one of a unit; and 20支队伍 counts 支, not 支队. */
function isWhole(text: string, end: number): boolean {
  if (codeAt(text, end - 1) === TEAM) return !'伍员列形友'.includes(text[end] ?? '\0');
  // 5门课程 counts courses by 门.
  if (codeAt(text, end - 1) === LESSON && text[end] === '程') return false;
  return !(isLatin(codeAt(text, end - 1)) && isLatin(codeAt(text, end)));
}
const [TEAM, LESSON] = ['队'.charCodeAt(0), '课'.charCodeAt(0)];

const NOUN_SET: ReadonlySet<string> = new Set(NOUNS.split(' '));

/** True for a noun that is counted without a measure word. */
export const isNoun = (unit: Unit): boolean => NOUN_SET.has(unit.text);

/** How many measure words and nouns the lexicon has. */
export const UNIT_COUNT = UNITS.size;
