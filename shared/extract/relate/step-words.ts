import { WordTree } from '../../languages/word-tree.ts';
import { FALLS_EN, FALLS_ZH, lastClause, RISES_EN, RISES_ZH } from './cues.ts';

/** Each word with its length: the longest one counts. */
const words = (list: readonly string[]): (readonly [string, number])[] => list.map((word) => [word, word.length]);

/** Words that stand between a pair of values and the step between them, and that name no other subject. */
const EMPTY_ZH = new WordTree<number>(
  words([
    ...RISES_ZH,
    ...FALLS_ZH,
    ...'同比 环比 同期 去年 上年 今年 前年 上月 本月 上季度 上季 上届 本届 上次 上周 此前 原来 之前 以前 往年 五年间 十年间 几年间 一年间 两年间 三年间 一年来 两年来 三年来 期间 一年 两年 三年 四年 五年 十年 总共 整体 总体 总量 大幅 小幅 明显 显著 足足 整整 实现 呈现 出现 呈 幅度 增幅 降幅 涨幅 跌幅 升幅 增量 减幅 同样 相当于 这意味着 意味着 超过 达到 净增 净减 增产 减产 增收 减收 多收 少收 多卖 少卖 多挣 少挣 多赚 少赚 多花 少花 增多 变多 变少 大约 将近 接近 至少 最多 逆势 快速 持续 首次 足 也就是 数量 人数 总数 现在 目前 眼下 当前 之后 能 可'.split(
      ' ',
    ),
    ...'比较净共总就也则已又还将了达为是约近超逾即呈的增减升降涨跌多少高低长短宽出掉去和且并较'.split(''),
  ]),
);

/** 比去年多了540人, 少900张. */
export const isBareMore = (lead: string): boolean =>
  /(?:[多少高低长短]|[宽窄重轻快慢矮](?=了))(?:了|出|达|约|近)*$/.test(lastClause(lead));

/** 比4月每平方米下跌约130元: the words right before a number say that it is how far something moved, no level. */
export const isStepLeadZh = (lead: string): boolean =>
  /(?:增加|增长|减少|下降|下跌|上涨|提高|提升|降低|回落|上升|(?<![最新至不])[多少高低])(?:了|出|约|近|超过?)*$/.test(
    lead,
  );

/** Whether the last clause before a step says only that it moved and against what: 比去年多了, 同比增长, not 门票收入增长. */
export function isBareStepZh(lead: string): boolean {
  const clause = lastClause(lead);
  if (clause.length > 24) return false;
  const said = clause.replace(/[\s“”]/g, '');
  for (let at = 0; at < said.length; ) {
    const length = EMPTY_ZH.startingAt(said, at);
    if (length === undefined) return false;
    at += length;
  }
  return true;
}

const EMPTY_EN: ReadonlySet<string> = new Set([
  ...RISES_EN,
  ...FALLS_EN,
  ...'a an the of by that this it which was is are were has have had represents representing represented marks marking marked being been and or about nearly almost some roughly approximately over than just only around sharp steep slight small big huge modest strong total year-on-year year on annual net making meaning means giving thus so gaining losing adding an overall amounting to equal equals equivalent rising falling growing dropping declining gain loss gains decreased leap slump plunge dip shrinkage growth improvement reduction change expansion saving difference gap margin majority surplus shortfall while but for'.split(
    ' ',
  ),
]);

/** "an increase of", "That was", "or", "up by": no word of another subject before the step. */
export function isBareStepEn(lead: string): boolean {
  const clause = lead.slice(Math.max(...[...',;:.–—('].map((mark) => lead.lastIndexOf(mark))) + 1);
  // "so the flock has grown by": the thing that was told of is named again.
  const bare = clause.replace(/^ ?(?:so|meaning|which means)(?: that)? (?:the|its|their|our) [a-z]+ /i, ' ');
  const words = bare.toLowerCase().match(/[a-z'’-]+/g) ?? [];
  return words.length <= 9 && words.every((word) => EMPTY_EN.has(word)) && !/\b(?:to|at|from)\s*$/i.test(clause);
}
