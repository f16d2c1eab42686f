import type { Item } from './text-view.ts';

/** Words of another time right before a number: that is not the one that a later share is of. */
const OTHER_TIME_ZH = /(?:去年|上年|前年|同期|上月|上季度|上届|计划|目标|预计|力争)[^，。；]{0,10}$/;
const OTHER_TIME_EN = /\b(?:from|than|against|versus|compared with|forecast|target|expected|last year)(?: the| of)? $/i;

export const isOfOtherTime = ({ lead, sentence }: Item): boolean =>
  (sentence.lang === 'zh' ? OTHER_TIME_ZH : OTHER_TIME_EN).test(lead);

/** What is left of a name without time, place and words for "all": 上半年归母净利润 → 归母净利润; 全市的, 总数 → ''. */
export const coreZh = (name: string): string =>
  name
    .replace(
      /^(?:当年|当月|当期|本期|同期|全年|上半年|下半年|前?[一二三四]季度|今年|去年|本次|此次|公司|全[市省县区国镇村社行院校系部]+|[我本该][市省县区院校镇村行]|其)*/,
      '',
    )
    .replace(/总?(?:值|量|数|额|人数|数量|户数|面积|数额|金额|规模)?的?$/, '')
    .replace(/^(?:全部|所有|全体|总)/, '');

/** Whether the article calls a number by this core of a name: 出口946.2亿元 is what 占出口总值 speaks of. */
export function isCalledZh({ fact, lead }: Item, core: string): boolean {
  if (core.length < 2) return false;
  if (fact.metric === null) return coreZh(lead.slice(-core.length - 3)) === core;
  const metric = coreZh(fact.metric);
  // 进出口 is not 出口.
  return (
    metric === core || (metric.endsWith(core) && metric.length <= core.length + 3 && !metric.endsWith(`进${core}`))
  );
}

/** Sums that a company or a council has one of, and that others are told as shares of. */
const SUMS_EN = /^(?:revenue|revenues|income|turnover|sales|profit|profits|spending|budget|workforce|output)$/;

/** "its total revenue" → revenue; '' for names of anything else. */
export function coreEn(name: string): string {
  const core = name
    .toLowerCase()
    .replace(/^(?:the|its|their|all|group|total|annual|overall|company|net|gross)\s+/g, '')
    .trim();
  return SUMS_EN.test(core) ? core : '';
}

export const isCalledEn = ({ fact }: Item, core: string): boolean =>
  fact.metric !== null && fact.metric.toLowerCase().replace(/^(?:the|its|their|total|group) /, '') === core;
