import { matchesOf } from '../../text/finder.ts';
import { lastClause } from './cues.ts';
import { oncePer } from './places.ts';
import type { Item } from './text-view.ts';

/** When a value was, as its own words say: years and months as numbers, or steps back from now. */
export interface Ages {
  /** Rank within its unit; larger is later. Null where the words name no time. */
  readonly rank: number | null;
  /** What the rank counts; null where the words name none. */
  readonly unit: 'year' | 'month' | null;
  /** The words of the clause that are neither time nor grammar. */
  readonly rest: string;
  /** Said to be where a change begins (由, 比, from, than), or where it ends (增至, to). */
  readonly end: 'old' | 'new' | null;
}

export const agesOf = oncePer((item: Item): Ages => (item.sentence.lang === 'zh' ? agesZh(item) : agesEn(item)));

/** The value of the two that the words call the older one; null where they do not say, or disagree. */
export function olderOf(a: Item, b: Item): Item | null {
  const [x, y] = [agesOf(a), agesOf(b)];
  const votes: (Item | null)[] = [];
  if (x.end === 'old' || y.end === 'new') votes.push(a);
  if (y.end === 'old' || x.end === 'new') votes.push(b);
  const byTime = olderInTime(x, y);
  if (byTime !== 0) votes.push(byTime < 0 ? a : b);
  const [first] = votes;
  return first === undefined || votes.some((vote) => vote !== first) ? null : first;
}

/** Years written out lie below this rank's steps back from now. */
const NOW = 10_000;

function olderInTime(x: Ages, y: Ages): number {
  if (x.rank !== null && y.rank !== null) return x.unit === y.unit ? x.rank - y.rank : 0;
  // 去年为2980人 beside a value of no time: that one is today's. "in 2019" alone says less.
  if (x.rank !== null && x.rank < NOW && x.rank > NOW - 10) return -1;
  return y.rank !== null && y.rank < NOW && y.rank > NOW - 10 ? 1 : 0;
}

const STEPS_ZH: readonly (readonly [string, number, 'year' | 'month'])[] = [
  ['前年', NOW - 2, 'year'],
  ['去年', NOW - 1, 'year'],
  ['上年', NOW - 1, 'year'],
  ['上一年', NOW - 1, 'year'],
  ['上届', NOW - 1, 'year'],
  ['同比', NOW - 1, 'year'],
  ['今年', NOW, 'year'],
  ['本届', NOW, 'year'],
  ['上月', NOW - 1, 'month'],
  ['上季', NOW - 1, 'month'],
  ['环比', NOW - 1, 'month'],
  ['本月', NOW, 'month'],
];
const LONG_AGO_ZH =
  /(?:过去|以前|从前|当年|最初|起初|当初)[^，。；]{0,12}$|(?:^|[，。；])[\u4e00-\u9fa5]{1,5}(?<![目日当以年此提天之眼])前[，,][^，。；]{0,14}$/;
/** 与去年持平；大豆亩产…: a comparison that is done with says nothing of when the next value was. */
const LEVEL_ZH = /[与和同跟][^，。；与和同跟]{2,10}(?:持平|相当|一致|接近|差不多)[，；]/g;
const NOW_ZH = /如今|目前|现在|现有|现已|眼下|当下|眼前/;
const GRAMMAR_ZH =
  /能(?=[^，。；]?[到至])|年|月|份|底|末|初|同期|全年|前\d*个?|上半|下半|季度|的|为|是|已|有|达到?|了|则|而|仅|只|约|近|超过?|突破|增[加长]?|提[高升]|上升|扩大|发展|下降|减少|降低?|降至|至|到|成|也|均|共|总数|和|与|比|较|由|从|自|当时|此前|原来|原先|全[市县省区国]|我[市县省区国]|该[市县省区校院]/g;

function agesZh({ lead, sentence, fact, index }: Item): Ages {
  const clause = lastClause(lead).slice(-30);
  // The time may stand in a clause of its own, right at the head: 今年，全市……
  // "五年前" was read as a length of time: 前 begins the words behind it.
  const ago = /^前/.test(lead) && sentence.items[index - 1]?.fact.kind === 'duration';
  const words = lead.slice(-60).replace(LEVEL_ZH, '');
  const step = latestOf(words);
  const year = lastMatch(words, YEAR_ZH);
  const month = lastMatch(words, MONTH_ZH);
  const rank =
    step !== null
      ? step[1]
      : ago || LONG_AGO_ZH.test(words)
        ? NOW - 5
        : year !== null
          ? Number(year)
          : month !== null
            ? Number(month)
            : NOW_ZH.test(words)
              ? NOW
              : null;
  const unit =
    step !== null
      ? step[2]
      : ago || LONG_AGO_ZH.test(words) || year !== null
        ? 'year'
        : month !== null
          ? 'month'
          : rank === NOW
            ? 'year'
            : null;
  const rest = clause
    .replace(/(?:19|20)?\d{1,4}/g, '')
    .replace(/去年|上年|上一年|前年|今年|本届|上届|上月|本月|上季度?|如今|目前|现在|眼下|当下|同比|环比/g, '')
    .replace(GRAMMAR_ZH, '')
    .trim();
  const opening = sentence.block.text.slice(Math.max(sentence.start, fact.start - 30), fact.start);
  return { rank, unit, rest, end: endZh(lastClause(opening)) };
}

/** 改版前……改版后: before and after something was done. */
const BEFORE_ZH = /(?:改[版造革制]|整治|疫情|实施|搬迁|扩建|开通|治理|升级|调整|合并)前[^，。；]{0,10}$/;

const endZh = (clause: string): Ages['end'] => {
  if (BEFORE_ZH.test(clause)) return 'old';
  if (
    /(?:(?<![自理缘事])由|[从较]|(?<!占)比|原来的?|原有|此前的?|改造前的?)(?!例|重)[^，。；]{0,16}$/.test(clause) &&
    !/(?:至|到|为)$/.test(clause)
  )
    return 'old';
  return /(?:增|升|涨|提高|扩大|发展|上升|增长|增加|降|减|跌|下降|减少|缩短|压缩|回落|精简|合并|缩减|压减|裁减|扩容|扩建|拓展|壮大)(?:至|到|为)(?:了)?(?:约|近|如今的|目前的|现在的|今年的)?$/.test(
    clause,
  )
    ? 'new'
    : null;
};

function latestOf(words: string): (typeof STEPS_ZH)[number] | null {
  let best: { at: number; step: (typeof STEPS_ZH)[number] } | null = null;
  for (const step of STEPS_ZH) {
    const at = words.lastIndexOf(step[0]);
    if (at >= 0 && (best === null || at > best.at)) best = { at, step };
  }
  return best?.step ?? null;
}

const YEAR_ZH = /(?<!\d)((?:19|20)\d{2})年/;
const MONTH_ZH = /(?<![\d年])(\d{1,2})月/;
const YEAR_EN = /\b((?:19|20)\d{2})\b/;
const lastMatch = (text: string, pattern: RegExp): string | null => matchesOf(text, pattern).at(-1)?.[1] ?? null;

const MONTHS_EN = 'january february march april may june july august september october november december'.split(' ');
const YEAR_AGO =
  /\b(?:last year|(?:a|one) year (?:ago|earlier|before)|the (?:year before|previous year|year earlier|prior year)|last season|(?:in|at|of) the (?:last|previous) [a-z]+|year-on-year|the same (?:period|time|month|quarter) (?:last year|a year (?:ago|earlier)))\b/i;
/** Before the year just told: "31,000 last season, compared with 20,000 in the season before". */
const BEFORE_THAT =
  /\bthe (?:year|season|one) before\b|\bthe (?:previous|prior) (?:year|season)\b|\ba season (?:ago|earlier)\b/i;
const MONTH_AGO =
  /\b(?:last month|(?:a|one) month (?:ago|earlier|before)|the (?:month before|previous month)|last quarter|the previous quarter)\b/i;
const THIS = /\b(?:this year|now|today|currently|this season)\b/i;
const GRAMMAR_EN =
  /\b(?:the|a|an|in|of|to|by|from|on|at|than|against|compared|with|versus|and|but|or|for|it|its|that|which|this|these|was|were|is|are|has|had|have|been|when|while|up|down|now|today|year|years|month|last|next|earlier|ago|before|previous|same|period|stands?|stood|reached|rose|grew|fell|dropped|came|about|some|just|only|nearly|over|more|fewer|less|there|whereas|they|them|their|these|those|after|got|did|made|will|would)\b/gi;

const JOINT = /[,;:(–—]|\b(?:against|from|compared with|compared to|and|but|than|versus|while|when|to)\b/i;

/** The words that belong to a number: from the last joint before it, and to the first joint behind it. */
function ownEn({ lead, tail, index }: Item): { readonly before: string; readonly behind: string } {
  const cut = matchesOf(lead, JOINT)
    .filter((match) => match.index + match[0].length < lead.trimEnd().length)
    .at(-1);
  const before = index === 0 && cut === undefined ? lead : lead.slice(cut === undefined ? 0 : cut.index);
  const end =
    /[,;:.()–—]|\b(?:against|from|compared|and|but|than|versus|while|to|when)\b/i.exec(tail)?.index ?? tail.length;
  return { before: before.slice(-70), behind: tail.slice(0, Math.min(end, 70)) };
}

function agesEn(item: Item): Ages {
  const { before, behind } = ownEn(item);
  const words = `${before} | ${behind} ${isOpen(item) ? item.tail.slice(behind.length, behind.length + 40) : ''}`;
  const ago = /^ ago\b/i.test(item.lead) ? { rank: NOW - 5, unit: 'year' as const } : null;
  const time = ago ?? timeEn(behind) ?? timeEn(words) ?? { rank: null, unit: null };
  const rest = `${before} ${behind}`
    .replace(YEAR_AGO, ' ')
    .replace(THIS, ' ')
    .replace(/\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/gi, ' ')
    .replace(GRAMMAR_EN, ' ')
    .replace(/[^A-Za-z]+/g, ' ')
    .trim();
  const lead = item.lead;
  const end: Ages['end'] =
    /\bused to [a-z ]{2,20}$|\b(?:instead of|rather than|in place of)(?: the)? $|\b(?:from|than|against|versus|compared (?:with|to)|up on|down on)(?: (?:the|about|some|just|only|last year['’]s|a|in [A-Z][a-z]+,? when it [a-z]+)){0,3} $/i.test(
      lead,
    ) || /\b(?:than|from|against) (?:in|during|the) [^,.;]{2,24}, when [a-z ]{2,24} $/i.test(lead)
      ? 'old'
      : /\b(?:rose|grew|climbed|increased|jumped|fell|dropped|declined|decreased|shrank|up|down|cut|expanded|raised|gone|went|risen|fallen|grown)\b[^,.;]{0,24} to (?:just |about |only |some )?$|\bwill (?:get|earn|receive) (?:about |just )?$/i.test(
            lead,
          )
        ? 'new'
        : null;
  return { ...time, rest, end };
}

/** "25% more than a year earlier": a step names its base behind it. */
const isOpen = ({ tail }: Item): boolean => /^(?: [a-z]+){0,3} (?:than|from|on|over|compared)\b/i.test(tail);

const NAMED_MONTH =
  /\b(last|this) (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)\b/i;

function timeEn(words: string): { readonly rank: number; readonly unit: 'year' | 'month' } | null {
  const named = NAMED_MONTH.exec(words)?.[1]?.toLowerCase();
  if (named !== undefined) return { rank: named === 'last' ? NOW - 1 : NOW, unit: 'year' };
  if (BEFORE_THAT.test(words)) return { rank: NOW - 1.5, unit: 'year' };
  if (YEAR_AGO.test(words)) return { rank: NOW - 1, unit: 'year' };
  if (MONTH_AGO.test(words)) return { rank: NOW - 1, unit: 'month' };
  if (THIS.test(words)) return { rank: NOW, unit: 'year' };
  const year = lastMatch(words, YEAR_EN);
  if (year !== null) return { rank: Number(year), unit: 'year' };
  const month = MONTHS_EN.findIndex((name) =>
    new RegExp(`\\b(?:in|by|of|during|since|last) ${name}\\b`, 'i').test(words),
  );
  return month < 0 ? null : { rank: month + 1, unit: 'month' };
}

/** 环比 is against the month before, 同比 against the year before; "than a year earlier" is not against August. */
export function sameBase(step: Item, old: Item): boolean {
  const said = agesOf(step);
  const base = agesOf(old);
  return said.unit === null || base.unit === null || said.unit === base.unit;
}
