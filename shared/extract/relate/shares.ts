import { gather } from '../../gather.ts';
import { wholeOf } from './compositions-across.ts';
import { hasAny, lastClause } from './cues.ts';
import { areOpposites } from './opposites.ts';
import type { Item, Sentence } from './text-view.ts';
import { addable, isAgeBound, isAmount, isPercent } from './units.ts';

/** A percent with the part it is a share for, and the whole: a number of the text, or only its name. */
export interface Share {
  readonly percent: Item;
  readonly part: Item | null;
  readonly whole: Item | null;
  /** The whole in the article's words ("全市工匠总数"); null when the text names none. */
  readonly baseName: string | null;
}

const GENERIC_BASE = new Set([
  '',
  '总数',
  '总量',
  '总人数',
  '全部',
  '比重',
  '总额',
  '其',
  '其总数',
  '比',
  '比例',
  '重',
  '例',
  '总户数',
  '总计',
  '总体',
]);

/** All shares of one sentence. Each percent is looked at once, with at most two numbers around it. */
export function sharesOf(sentence: Sentence): readonly Share[] {
  return gather(sentence.items, (percent): Share[] => {
    if (!isPercent(percent) || (percent.fact.kind === 'change' && !isMakeUp(percent))) return [];
    const share = sentence.lang === 'zh' ? shareZh(sentence, percent) : shareEn(sentence, percent);
    return share === null ? [] : [share];
  });
}

/** "make up 62%" is a share, whatever its "up" may be taken for. */
const isMakeUp = ({ lead }: Item): boolean =>
  /\b(?:make|makes|made|making) up (?:about |some |nearly |over )?$/i.test(lead);

function amountAt(sentence: Sentence, index: number): Item | null {
  const item = sentence.items[index];
  return item !== undefined && isAmount(item) ? item : null;
}

/** The amount at an index, or before it where an age only says who is counted (其中60岁以上老人318人). */
function wholeBefore(sentence: Sentence, index: number): Item | null {
  const item = sentence.items[index];
  if (item === undefined || !isAgeBound(item)) return amountAt(sentence, index);
  return /[；。]/.test(item.lead) ? null : amountAt(sentence, index - 1);
}

function shareZh(sentence: Sentence, percent: Item): Share | null {
  const nearest = amountAt(sentence, percent.index - 1);
  // 外国人350万人，比上年增加34.2万人，占总人口的2.8%: it is not the step that is the share.
  const told = nearest !== null && isComparedStep(nearest) ? amountAt(sentence, percent.index - 2) : nearest;
  const first = told === null ? null : (namedPart(told, percent) ?? told);
  const second = first === null ? null : wholeBefore(sentence, first.index - 1);
  const { lead } = percent;
  // 占比分别为0.9%、60.9%: shares told after their parts are not of the one right before.
  const at = /分别|依次/.test(lead) ? -1 : lead.lastIndexOf('占');
  if (at < 0) {
    if (
      first !== null &&
      second !== null &&
      linkedZh(second, first) &&
      (isRateOf(lead, first) || IS_SHARE_ZH.test(lead))
    )
      return { percent, part: first, whole: second, baseName: null };
    // 女性400名（25%）
    if (!/^\s*[（(]$/.test(lead) || first === null || !/^[）)]/.test(percent.tail)) return null;
    return second !== null && linkedZh(second, first) ? { percent, part: first, whole: second, baseName: null } : null;
  }
  if (first !== null && isClassBound(first, lead.slice(0, at))) return null;
  const base = baseOf(lead.slice(at + 1));
  // 占1600名会员的25%
  if (first !== null && /占[^，,。；]{0,6}$/.test(first.lead) && !/[，。；]/.test(lead)) {
    // 63个金牌代表团、91个奖牌代表团，分别占206个的30.6%和44.2%: several parts, told in order.
    const part = second === null || !addable(first, second) || first.lead.includes('分别') ? null : second;
    return { percent, part, whole: first, baseName: null };
  }
  if (first === null || lead.length > 30 || /[。；;]/.test(lead) || namesAnother(lead.slice(0, at))) {
    return { percent, part: null, whole: null, baseName: base === '重' || base === '例' ? null : base || null };
  }
  const generic = GENERIC_BASE.has(base);
  const linked = second !== null && linkedZh(second, first) ? second : null;
  const whole = linked !== null && (generic || names(linked, first, base)) ? linked : null;
  return { percent, part: first, whole, baseName: whole !== null || generic ? null : base };
}

/** 出口81.3亿元，进口11.3亿元，出口占87.8%: the share names its part, which is not the number right before. */
function namedPart({ lead, index, sentence }: Item, percent: Item): Item | null {
  const subject = /[，,；]([\u4e00-\u9fa5]{2,8})占/.exec(percent.lead)?.[1];
  if (subject === undefined || lead.endsWith(subject)) return null;
  return (
    sentence.items.slice(Math.max(0, index - 3), index).find((item) => isAmount(item) && item.lead.endsWith(subject)) ??
    null
  );
}

const isComparedStep = ({ fact, lead }: Item): boolean => fact.kind === 'change' && /[比较]/.test(lastClause(lead));

/** 有104人查出高血压，比例高达18%. */
const IS_SHARE_ZH =
  /^[^，。；]{0,10}[，,](?:也就是说|即)?[^，。；率]{0,2}(?:比例|比率|占比)(?:约|为|是|达到?|高达|仅|只有|超过?)*$/;

/** 56人以上大班额占比7.8%: the number says what makes one of the class. */
const isClassBound = ({ fact }: Item, noun: string): boolean =>
  (fact.qualifier === 'atLeast' || fact.qualifier === 'atMost' || /以[上下内]$/.test(fact.text)) &&
  /^(?:以[上下内])?的?[\u4e00-\u9fa5]{2,}$/.test(noun);

/** 用户2.1亿，其中农村用户占58%: the share is of somebody else than the number before. */
function namesAnother(lead: string): boolean {
  const clause = lead.split(/[，,、]/).at(-1)!;
  if (lead.split(/[，,、]/).length < 2) return false;
  return (
    /其中/.test(clause) ||
    (clause.length >= 3 && !/^(?:已|约|共|仅|总|分别|也|均|各|人数|数量|这|大约|大概)/.test(clause))
  );
}

/** 合格率 behind 抽检100批次、合格95批次: the rate is named after the part. 不合格5批次 is not its part. */
function isRateOf(lead: string, part: Item): boolean {
  const rate = /^[，,、；]?(?:[^，,。；]{0,4}的)?([\u4e00-\u9fa5]{2,6})率(?:约|达到?|为|是|仅|只有)*$/.exec(
    lead.slice(Math.max(0, lead.search(/[，,、；][^，,、；]*$/))),
  );
  if (rate === null || /增长|下降|同比|环比|周转|使用|利用/.test(rate[1]!)) return false;
  const stem = rate[1]!.slice(-2);
  const noun = /[，,、；]/.test(lead) ? part.tail.slice(0, 8).split(/[，,。；]/)[0] : '';
  const words = `${lastClause(part.lead).slice(-18)}|${noun}`;
  const at = words.indexOf(stem);
  if (at < 0) return false;
  return /[不未非无]/.test(words[at - 1] ?? '') === /[不未非无]/.test(rate[1]!.at(-3) ?? '');
}

/** Whether the base (讲座总数) names what the number before counts (举办讲座42场), and the part is one of it. */
function names(whole: Item, part: Item, base: string): boolean {
  const core = base.replace(/总(?:人数|数量|数|量|额|户数)?$|全部|全体|所有|的$/g, '');
  if (core.length < 2 || core.length > 8) return false;
  const near = `${whole.lead.slice(-10)}${whole.fact.text}${whole.tail.slice(0, 8)}`;
  const isPart = /其中|中/.test(part.lead) || `${part.lead.slice(-8)}${part.tail.slice(0, 8)}`.includes(core);
  return near.includes(core) && isPart;
}

/** 男性21930人，女性8070人，女性占26.9%: neither is the whole of the other. */
function areSiblings(a: Item, b: Item): boolean {
  const [x, y] = [lastClause(a.lead).replace(/^其中/, ''), lastClause(b.lead)];
  if (!/^[，、]/.test(b.lead) || y.length < 2 || y.length > 10 || /其中/.test(y)) return false;
  const alike = x.length === y.length && x !== y && x.endsWith(y.slice(y.length > 4 ? -2 : -1));
  return areOpposites([a, b], b.sentence) || alike;
}

const linkedZh = (whole: Item, part: Item): boolean =>
  addable(whole, part) &&
  !areSiblings(whole, part) &&
  !isComparedStep(whole) &&
  // 11个部门的23个项目: what they have, no part of them.
  !/^[^，。；、\d]{1,8}的$/.test(part.lead) &&
  part.lead.length <= 24 &&
  !/[。；;]/.test(part.lead) &&
  // 3.9万吨和2.8万吨，合计11.3万吨: a total is no part of the last one added.
  !hasAny(part.lead, ['比', '增', '减', '降', '较', '合计', '共计', '总计']);

/** 全市工匠总数的 → 全市工匠总数; 比达 and 比为 leave nothing. */
function baseOf(text: string): string {
  // 占比已提升至38%: what follows is said of the share, and names no whole.
  if (/^(?:比|据)/.test(text) && !/[总全]|的$/.test(text)) return '';
  let base = text.trim();
  for (const head of ['到了', '到', '了', '据', '有', '比']) if (base.startsWith(head)) base = base.slice(head.length);
  for (const end of ['达到', '超过', '高达', '仅为', '约为', '达', '为', '是', '约', '近', '超', '的']) {
    if (base.endsWith(end)) base = base.slice(0, -end.length);
  }
  return base.endsWith('的') ? base.slice(0, -1) : base.trim();
}

const OF = /^(?:[ a-zA-Z'’-]{0,40})\b(?:of|out of)(?: the| all| its| some| our| their)* ?$/;
const SAME =
  /^[^.;]{0,60}(?:,? or |\(|that is,? |accounting for |making up |representing |which is |a rate of |a share of |giving a rate of |a proportion of |equal to |equivalent to )(?:about |roughly |some )?$/;

function shareEn(sentence: Sentence, percent: Item): Share | null {
  const { items } = sentence;
  const { index } = percent;
  const before = amountAt(sentence, index - 1);
  const earlier = amountAt(sentence, index - 2);
  const after = amountAt(sentence, index + 1);
  const later = amountAt(sentence, index + 2);
  const behind = percent.tail;
  if (after !== null && OF.test(behind)) {
    // 25% of 1,600 members, or 400 · 400 (25%) of the 1,600
    if (before !== null && /\($/.test(percent.lead)) return { percent, part: before, whole: after, baseName: null };
    // 320 people, 54% of the 500 respondents
    if (before !== null && /^[ a-zA-Z'’-]{0,30}, (?:or |about )?$/.test(percent.lead))
      return { percent, part: before, whole: after, baseName: null };
    const said = later !== null && /(?:,? or |\()$/.test(later.lead) ? later : null;
    return { percent, part: said, whole: after, baseName: null };
  }
  // "63 of the 420 lambs died in the frost, some 25%."
  if (before !== null && earlier !== null && OF.test(before.lead) && !isClauseOf(earlier.lead) && isApposed(percent))
    return { percent, part: earlier, whole: before, baseName: null };
  if (before === null || !(SAME.test(percent.lead) || isNamedRate(percent) || isOfTotal(percent))) return null;
  if (earlier !== null && OF.test(before.lead) && !isClauseOf(earlier.lead))
    return { percent, part: earlier, whole: before, baseName: null };
  // "Inspectors tested 480 batches of food and found 24 substandard, a failure rate of 5%": of all that were tested.
  if (
    earlier !== null &&
    isNamedRate(percent) &&
    before.fact.unit === null &&
    /^[^.;]{0,50}\b(?:and|of which|of whom|but)\b[^.;]{0,30}$/i.test(before.lead)
  )
    return { percent, part: before, whole: earlier, baseName: null };
  if (
    earlier !== null &&
    (isClauseOf(earlier.lead) ||
      /,? (?:including|of whom|of which) $/.test(before.lead) ||
      /^ of (?:them|these|those|it|which|that)\b/.test(before.tail))
  )
    return { percent, part: before, whole: earlier, baseName: null };
  const name = /^ of (?:the |all )?([^,.;()]{3,60})/.exec(behind.slice(0, 80));
  if (items[index + 1] !== undefined && behind.length < 8) return null;
  return name === null ? null : { percent, part: before, whole: null, baseName: name[1]!.trim() };
}

const isApposed = ({ lead, tail }: Item): boolean =>
  /^[^.;]{0,60}, (?:or |about |roughly |just over )*$/i.test(lead) && /^[.,;]|^$/.test(tail);

/** "72 of 80 samples passed, a pass rate of 95%": the rate is named after the verb, so that it is no failure rate. */
function isNamedRate({ lead, fact, sentence }: Item): boolean {
  const rate = /^([^.;]{0,60}), (?:which is )?an? ([a-z]{3,20})(?: [a-z]+)? rate of (?:about |just |over )?$/i.exec(
    lead,
  );
  if (rate === null) return false;
  const stem = rate[2]!.slice(0, 4).toLowerCase();
  const named = RATES_EN.find(([name]) => name.test(rate[2]!));
  // "threw away 84 of the 700 loaves it made": the verb may stand before the part.
  const told = sentence.block.text.slice(Math.max(sentence.start, fact.start - 120), fact.start - rate[0].length);
  if (named !== undefined) return named[1].test(`${told} ${rate[1]!}`);
  return stem === 'resp' || stem === 'succ' || rate[1]!.toLowerCase().includes(stem);
}

/** Rates with the words by which a text says of some that they are the ones meant. */
const RATES_EN: readonly (readonly [RegExp, RegExp])[] = [
  [/^fail/i, /\b(?:fail\w*|substandard|unfit|unsafe|defective|faulty|rejected|unqualified|below standard)\b/i],
  [/^(?:pass|success|approval)/i, /\b(?:pass\w*|succeed\w*|success\w*|approved|met the standard)\b/i],
  [/^(?:death|mortality|fatality)/i, /\b(?:died|killed|dead|deaths)\b/i],
  [/^(?:surviv)/i, /\bsurviv/i],
  [/^(?:cure|recovery)/i, /\b(?:cured|recovered|healed)\b/i],
  [/^(?:infection|positiv)/i, /\b(?:infected|positive)\b/i],
  [/^(?:waste|wastage|rejection)/i, /\b(?:thr[eo]wn?|wast\w+|binned|discarded|reject\w*|dumped)\b/i],
  [/^(?:vacancy)/i, /\b(?:empty|vacant|unlet)\b/i],
  [/^(?:occupancy)/i, /\b(?:occupied|let|taken|filled|full)\b/i],
  [/^(?:acceptance|admission)/i, /\b(?:accepted|admitted)\b/i],
  [/^(?:employment|placement)/i, /\b(?:jobs?|work|employed|placed)\b/i],
  [/^(?:conviction)/i, /\bconvict/i],
  [/^(?:turnout|attendance)/i, /\b(?:voted|attended|turned (?:up|out)|came)\b/i],
  [/^(?:dropout)/i, /\b(?:dropped out|left)\b/i],
  [/^(?:completion)/i, /\b(?:completed|finished)\b/i],
];

/** "600 of the 1,500 pupils board, 30% of the total". */
const isOfTotal = ({ lead, tail }: Item): boolean =>
  /^[^.;]{0,60}[,;] (?:which is |that is |or )?(?:about |just |some |nearly |over )?$/i.test(lead) &&
  /^ of (?:the |them |all of them)?(?:total|whole|sample|group|lot)\b/i.test(tail);

const isClauseOf = (lead: string): boolean =>
  /(?:^\s?|[,;:.] ?)(?:of|out of|among)(?: the| all| its)? ?$/i.test(lead.slice(-30));

/** "…收入18.62亿元。其中，税收收入13.04亿元，占…收入的70%": the whole stands in the sentence before. */
export function sharedAcross(before: Sentence, share: Share): Share {
  const { percent, part, whole, baseName } = share;
  const { sentence } = percent;
  if (part === null || whole !== null || sentence.lang !== 'zh' || before.block !== sentence.block) return share;
  if (!/^[\s，“]*其中/.test(sentence.text) || /占/.test(part.lead)) return share;
  const first = wholeOf(before, part);
  if (first === null || !addable(first, part) || first.fact.unit === null || first.fact.unit !== part.fact.unit)
    return share;
  const named = baseName === null ? percent.lead.includes('占') : first.lead.includes(baseName);
  return named ? { ...share, whole: first, baseName: null } : share;
}
