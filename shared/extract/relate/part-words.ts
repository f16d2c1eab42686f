import type { Item } from './text-view.ts';
import { isAmount } from './units.ts';

export const TOTAL_ZH = ['共', '总共', '合计', '共计', '一共', '总计', '总数', '累计', '合共'];
export const TOTAL_EN = ['total', 'altogether', 'in all', 'all told', 'totalling', 'totaling', 'combined'];

/** Words before a number that show it begins another statement. */
export const BREAKS_ZH =
  '将 年内 预计 占 比 增 降 减 升 较 同比 环比 其中 平均 人均 由 从 超过 历时 每 覆盖 惠及 吸引 服务了 服务群众 服务人 去年 上届 上年 往年 此前 累计 剩 相当 另 还 此外'.split(
    ' ',
  );
export const BREAKS_EN =
  'than per compared up down rose fell average while another other including cost worth each since after before'.split(
    ' ',
  );

/** "25 from the police and 19": a giver is no base; "from 40" is. */
export const FROM_NUMBER = /\b(?:from|against) (?:the |about |just )?$/i;

/** Longer lists are tables, not sentences; the bound keeps one endless sentence linear. */
export const MOST_PARTS = 40;

export const isSmallerCount = (item: Item, whole: Item): boolean =>
  item.fact.kind === 'count' && isAmount(item) && item.value!.lt(whole.value!);
