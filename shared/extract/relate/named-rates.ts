import { lastClause } from './cues.ts';
import type { Share } from './shares.ts';
import type { Item } from './text-view.ts';
import { isAmount } from './units.ts';

/** Rates that are not named by the very word that tells their part: 结案率 behind 审执结16.41万件. */
const TOLD_BY: readonly (readonly [rate: RegExp, part: RegExp])[] = [
  [/^(?:结案|审结|办结|执结)$/, /[审办执]结|结案|办完|了结/],
  [/^出租$/, /租出|出租/],
  [/^入住$/, /入住|住进|住了|住着|住有|在住/],
  [/^(?:签约|履约)$/, /签约|签下|签了|签订|履约/],
  [/^成功$/, /成功|成了/],
  [/^(?:录取|升学|上线)$/, /录取|考上|考取|升入|上线/],
  [/^(?:治愈|康复)$/, /治愈|康复|出院|痊愈/],
  [/^(?:病死|病亡|死亡)$/, /死亡|病亡|去世/],
  [/^(?:就业|就业落实|落实)$/, /就业|上岗|找到工作|落实/],
  [/^(?:破案|侦破)$/, /侦破|破获|破案|告破/],
  [/^(?:命中)$/, /命中|投中|罚进|罚中/],
  [/^(?:成活|存活)$/, /成活|存活|活了|活下来/],
  [/^(?:复工|开工|返岗)$/, /复工|开工|返岗|开业/],
  [/^(?:投票|参选)$/, /投票|投了票|参选/],
  [/^(?:报到|到岗|到会|到课|出勤)$/, /报到|到岗|到会|到课|出勤|实到/],
  [/^(?:完成|完工|竣工|建成)$/, /完成|完工|竣工|建成/],
  [/^(?:中签|完赛|回收)$/, /中签|完赛|收回|回收/],
  [/^(?:回收|回款|收缴)$/, /回收|收回|收到|收缴|回款/],
  [/^(?:交付|交房)$/, /交付|交房/],
  [/^(?:去化|售出|销售)$/, /售出|卖出|卖掉|成交|售罄/],
];

/** Rates of what a unit does or holds, not of how many of them there are. */
const NO_SHARE = /增长|下降|同比|环比|周转|使用|利用/;

/** 合格率 behind 抽检100批次、合格95批次: the rate is named after the part. 不合格5批次 is not its part. */
export function isRateOf(lead: string, part: Item): boolean {
  const rate = /^[，,、；]?(?:[^，,。；]{0,4}的)?([\u4e00-\u9fa5]{2,6})([率面])(?:约|达到?|为|是|仅|只有)*$/.exec(
    lead.slice(Math.max(0, lead.search(/[，,、；][^，,、；]*$/))),
  );
  // 增长面 is how many grew, 增长率 how much.
  if (rate === null || (rate[2] === '率' && NO_SHARE.test(rate[1]!))) return false;
  const stem = rate[1]!.slice(-2);
  const noun = /[，,、；]/.test(lead) ? part.tail.slice(0, 8).split(/[，,。；]/)[0] : '';
  const words = `${lastClause(part.lead).slice(-18)}|${noun}`;
  const at = words.indexOf(stem);
  if (at < 0)
    return TOLD_BY.some(([name, told]) => name.test(rate[1]!) && told.test(words) && !/[不未非无]/.test(words));
  return /[不未非无]/.test(words[at - 1] ?? '') === /[不未非无]/.test(rate[1]!.at(-3) ?? '');
}

/** Beds, rooms and places hold people or things: of those, a rate may count what fills them. */
const PLACES = /床位|客房|房间|泊位|车位|工位|席位|座位|摊位|公寓/;

/** 护理床位560张，入住428名，入住率76.4%: places and those who fill them, in units of their own. */
export const isOccupancy = (lead: string, whole: Item, part: Item): boolean =>
  /(?:入住|使用|占用|上座|满座|出租)率(?:约|达到?|为|是|仅|只有)*$/.test(lead) &&
  PLACES.test(`${lastClause(whole.lead).slice(-10)}${whole.tail.slice(0, 4)}`) &&
  /^[，,](?:目前|现|已|实际)*(?:入住|住有|住着|住了|使用|占用|停了?|租出|售出)/.test(part.lead);

/** How many numbers back the part of a rate may stand. */
const REACH = 6;

/** 已完工31个，开工率100%，完工率67.4%: a rate whose part stands before other numbers, and whose whole is still to be found. */
export function rateZh(percent: Item): Share | null {
  const { sentence, index, lead } = percent;
  if (!/[率面](?:约|为|是|达到?|仅|只有)*$/.test(lead) || percent.fact.kind !== 'percent') return null;
  const part = sentence.items
    .slice(Math.max(0, index - REACH), index)
    .findLast((item) => isAmount(item) && item.fact.kind !== 'change' && isRateOf(lead, item));
  return part === undefined ? null : { percent, part, whole: null, baseName: null, rate: true };
}
