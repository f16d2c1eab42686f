import { ACTIONS, NOT_LINKS, NOT_OPENINGS } from './lexicon.ts';
import { endsWithMagnitude, withoutOpenings } from './phrases.ts';
import { leadingPlace } from './place-names.ts';
import { wordSet } from './words.ts';

/** 运输工会, 服务中心, 建设集团: a verb in front of these is part of a name. */
const BODIES = wordSet(
  '机构 组织 机制 工会 公司 集团 中心 部门 行业 协会 总站 总局 总公司 委员会 大厅 能力 水平 总值 总额 总量 成本 效率',
);

/** Those who do it, and where or with what: the verb in them does nothing here. */
const AGENTS = wordSet(
  '服务区 服务站 服务点 服务队 播种机 收割机 插秧机 烘干机 采摘园 加油站 停车场 停车位 充电站 充电桩 换电站 维修点 回收箱 回收站 监测站 监测点 调解室 调解员 管理员 安全员 体验馆 体验店 展示馆 培训班 培训点 研究所 研究院 研究员 检查站 检查点 投递员 推广站 救助站 供销社 招聘会 养殖户 种植户 帮扶户 经营者 经营户 生产者 生产商 消费者 服务者 服务商 服务员 参与者 投资者 管理者 建设者 使用者 组织者 销售商 供应商 运营商 开发商 获得者 获奖者 志愿服务 培训机构 检测站 种植园 养殖场',
);

/** Length of the name at the start of the text that only opens like a verb: 服务区, 播种机; 0 where none does. */
export const namedByVerb = (text: string): number => AGENTS.at(text, 0);

/** Where the first clear verb of action begins that leaves at least two characters behind it; -1 where none does. */
export function actionAt(text: string): number {
  for (let at = 0; at < text.length - 3; at++) {
    const name = AGENTS.at(text, at);
    if (name > 0) {
      at += name - 1;
      continue;
    }
    const length = ACTIONS.at(text, at);
    if (length < 2 || at + length + 2 > text.length) continue;
    const body = BODIES.at(text, at + length);
    if (body === 0) return at;
    at += length + body - 1;
  }
  return -1;
}

const ADVERBS = [
  '目前有',
  '有',
  '将',
  '现有',
  '共有',
  '计划',
  '预计',
  '力争',
  '有望',
  '累计',
  '共计',
  '总计',
  '合计',
  '总共',
  '已经',
  '先后',
  '陆续',
  '日前',
  '近日',
  '近期',
  '随后',
  '此前',
  '相继',
  '已',
  '共',
];

/** What follows the last adverb that stands in front of a verb phrase: 农机合作社累计作业面积 → 作业面积. */
function afterAdverb(text: string): string {
  for (let at = text.length - 2; at > 0; at--) {
    const word = ADVERBS.find((adverb) => text.startsWith(adverb, at));
    if (
      word === undefined ||
      NOT_OPENINGS.at(text, at) > 0 ||
      NOT_LINKS.before(text, at + 1) > 0 ||
      NOT_LINKS.before(text, at + word.length) > 0
    )
      continue;
    const rest = text.slice(at + word.length);
    if (rest.length >= (word.endsWith('有') ? 2 : 3)) return rest;
  }
  return text;
}

const LONG_MODIFIER = 14;

/** Drops a long modifier: 由产业工会培育的“工匠”数量 → “工匠”数量. Not inside quote marks. */
function afterModifier(text: string): string {
  if (text.length <= LONG_MODIFIER) return text;
  const at = text.lastIndexOf('的');
  const rest = text.slice(at + 1);
  const inQuote = rest.lastIndexOf('”') > rest.lastIndexOf('“') && !rest.includes('“');
  return at < 0 || rest.length < 2 || inQuote ? text : rest;
}

/** 港口完成货物吞吐量 → 货物吞吐量: the verb adds nothing to a magnitude. */
function afterLightVerb(text: string): string {
  const rest = /(?:完成|实现|达成|按照|按(?![揭摩]))([^的]{3,})$/.exec(text)?.[1];
  return rest !== undefined && endsWithMagnitude(rest) ? rest : text;
}

/** 书记把村集体收入从, 县里将亩产提高到 → what is done something to. */
export function afterDisposal(text: string, link: string): string {
  const rest = /(?:把(?![握手关控脉])|^.{2,12}使(?![用命馆者]))([^把使]{2,})$/.exec(text)?.[1];
  if (rest !== undefined || !/^(?:从|由|提高|提升|增|降|减|扩|缩|压)/.test(link)) return rest ?? text;
  return /[^即麻大名老小]将([^将]{2,})$/.exec(text)?.[1] ?? text;
}

/** 县里还给每头能繁母猪补贴 → 每头能繁母猪补贴. */
const afterGiver = (text: string): string => /[还再也另会]给([^给]{3,})$/.exec(text)?.[1] ?? text;

/** 空间内摆放着图书 → 图书. */
const afterAspect = (text: string): string =>
  /[内里上中下旁前][^，]{1,4}着([^，着力重手眼]{2,})$/.exec(text)?.[1] ?? text;

/** 国庆假期全省高速公路车流量 → 高速公路车流量: what stands before the place says when. */
function afterPlace(text: string): string {
  for (let at = Math.min(10, text.length - 3); at > 0; at--) {
    const length = leadingPlace(text, at);
    if (length > 0 && text.length - at - length >= 2) return text.slice(at + length);
  }
  return text;
}

/** 小区去年物业费 → 小区物业费: when it was is told by the period. */
const WHEN = wordSet(
  '今年 去年 前年 明年 本月 上月 当月 全年 上半年 下半年 国庆假期 春节假期 五一假期 中秋假期 国庆期间 春节期间',
);
function withoutPeriod(text: string): string {
  for (let at = 2; at <= text.length - 4; at++) {
    const length = WHEN.at(text, at);
    if (length > 0 && text.length - at - length >= 2) return text.slice(0, at) + text.slice(at + length);
  }
  return text;
}

/** What is left of a left side when all that goes before its noun or verb phrase is gone. */
export const focused = (bare: string): string =>
  withoutPeriod(afterLightVerb(afterModifier(withoutOpenings(afterPlace(afterAspect(afterGiver(afterAdverb(bare))))))));
