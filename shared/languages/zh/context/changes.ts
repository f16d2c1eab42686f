import type { Placed } from '../../context-reader.ts';
import { type Carried, type Found, NOTHING } from './carried.ts';
import { CHANGES } from './lexicon.ts';
import { phraseBefore, predicateAt, withoutLinks } from './phrases.ts';
import type { Sides } from './sides.ts';

/** 同比增长8%, 比上年提高3个百分点, 增加120家: the metric names what moved and how. */
export function readChange(sides: Sides, quantity: Placed, carried: Carried): Found {
  const left = sides.left.replace(/(?:了|约|达到|达|近|超|逾|为|是|高达)+$/, '');
  const length = CHANGES.before(left, left.length);
  if (length === 0) return NOTHING;
  // 资本支出上调为400亿美元: that is the new level.
  if (sides.left.endsWith('为') && !/[幅速多少高低]$/.test(left)) return NOTHING;
  const verb = left.slice(left.length - length);
  const rest = left.slice(0, left.length - length);
  const { subject, base, how } = comparison(rest);
  // 比节前多了两成: a single letter tells a change only where something is compared.
  // 较上届多了4枚金牌 counts the medals.
  const counts = base === null || (sides.right.length >= 2 && predicateAt(sides.right) >= 2);
  if (length === 1 && quantity.kind !== 'change' && counts) return NOTHING;
  // 周转天数98.6天，缩短4.3天: in the unit of what was just measured.
  const isAgain = rest === '' && length > 1 && carried.unit === quantity.unit && sides.right === '';
  const compared = base !== null || how !== '' || quantity.kind === 'change' || isAgain || /^[年月季]/.test(verb);
  // 新增 and 增加 with a noun behind are verbs of action.
  if (!compared || (base === null && how === '' && countsNoun(left, sides.right, quantity))) return NOTHING;
  // 分季度看，一季度同比增长5.4%: no subject in all of the sentence.
  const named = phraseBefore(afterCause(subject)) ?? carried.metric ?? (carried.topic || null);
  const rules = ['zh-metric-change', ...(base === null ? [] : ['zh-base-comparison'])];
  return named === null
    ? { metric: null, base, rules: [] }
    : { metric: `${withoutChange(named)}${how}${verb}`, base, rules };
}

/** 新增3个专业: the noun behind is counted; nothing that was there before changed. */
const countsNoun = (left: string, right: string, { unit }: Placed): boolean =>
  left.endsWith('新增') && right.length >= 2 && unit !== '%' && unit !== '个百分点' && predicateAt(right) >= 2;

/** 技术使亩产提高 → 亩产. */
const afterCause = (text: string) => /(?:使得|使|让|令)(?![用命馆者利])([^使让令]{2,})$/.exec(text)?.[1] ?? text;

/** A change said of a figure that was itself called a change: keep one verb. */
export function withoutChange(metric: string): string {
  const length = CHANGES.before(metric, metric.length);
  // 办理时长, 返费最高: those letters belong to the noun.
  const isVerb = length > 1 || /[增降涨跌升减翻]$/.test(metric);
  return length === 0 || !isVerb || metric.length - length < 2
    ? metric
    : metric.slice(0, metric.length - length).replace(/(?:[同环]比|[年月季]均)?(?:实际|名义)?$/, '');
}

/** Splits 出口额比上年 into subject and the other side of the comparison. */
function comparison(rest: string): { subject: string; base: string | null; how: string } {
  const tail = /(?:(?:同比|环比|年均|月均|日均|平均每年|平均)?(?:实际|名义)?)?(?:分别)?$/.exec(rest)?.[0] ?? '';
  const how = tail.replace(/分别$/, '');
  const bare = rest.slice(0, rest.length - tail.length);
  const at = Math.max(bare.lastIndexOf('比'), bare.lastIndexOf('较'));
  const isMark =
    at >= 0 && !'同环占对相'.includes(bare[at - 1] ?? '\0') && !'例重较赛如'.includes(bare[at + 1] ?? '\0');
  if (!isMark) return { subject: bare, base: null, how };
  const base = withoutLinks(bare.slice(at + 1));
  return { subject: bare.slice(0, at), base: base.length >= 2 ? base : null, how };
}
