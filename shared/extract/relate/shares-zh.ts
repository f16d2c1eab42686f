import { hasAny, lastClause } from './cues.ts';
import { isOccupancy, isRateOf } from './named-rates.ts';
import { areOpposites } from './opposites.ts';
import { amountAt, type Share } from './shares.ts';
import type { Item, Sentence } from './text-view.ts';
import { addable, isAgeBound, isAmount } from './units.ts';

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

/** The amount at an index, or before it where an age only says who is counted (其中60岁以上老人318人). */
function wholeBefore(sentence: Sentence, index: number): Item | null {
  const item = sentence.items[index];
  if (item === undefined || !isAgeBound(item)) return amountAt(sentence, index);
  return /[；。]/.test(item.lead) ? null : amountAt(sentence, index - 1);
}

/** The share that a Chinese percent is said to be, with at most two numbers before it; null where none. */
export function shareZh(sentence: Sentence, percent: Item): Share | null {
  const nearest = amountAt(sentence, percent.index - 1);
  // 外国人350万人，比上年增加34.2万人，占总人口的2.8%: it is not the step that is the share.
  const told = nearest !== null && isComparedStep(nearest) ? amountAt(sentence, percent.index - 2) : nearest;
  const first = told === null ? null : (namedPart(told, percent) ?? told);
  const second = first === null ? null : wholeBefore(sentence, first.index - 1);
  const { lead } = percent;
  // 占比分别为0.9%、60.9%: shares told after their parts are not of the one right before.
  const at = /分别|依次/.test(lead) ? -1 : lead.lastIndexOf('占');
  if (at < 0) {
    const compared = first === null ? null : comparedWith(first, percent);
    if (compared !== null) return compared;
    if (
      first !== null &&
      second !== null &&
      ((linkedZh(second, first) && (isRateOf(lead, first) || IS_SHARE_ZH.test(lead))) ||
        isOccupancy(lead, second, first))
    )
      return { percent, part: first, whole: second, baseName: null };
    // 女性400名（25%）
    if (!/^\s*[（(]$/.test(lead) || first === null || !/^[）)]/.test(percent.tail)) return null;
    return second !== null && linkedZh(second, first) ? { percent, part: first, whole: second, baseName: null } : null;
  }
  if (first !== null && isClassBound(first, lead.slice(0, at))) return null;
  const behind = partBehind(sentence, percent, lead.slice(0, at));
  if (behind !== null) return behind;
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

/** Words that hold what was told before against what follows them. */
const HELD_AGAINST =
  /^[，,](?:还|仅仅|大约|只|才|已经|已|就|正好|刚好|恰好)*(?:只有|仅为|仅有|仅|只是|相当于|约为|约占|是|为|达到了?|接近|不到|不足|超过|占到?)([^，。；\d]{0,14})$/;

/** 日均14.1万人次，只有预测22万人次的64%; 空调负荷198万千瓦，接近总负荷的42%: a number, or a name, that the one before is a share of. */
function comparedWith(first: Item, percent: Item): Share | null {
  const { items } = percent.sentence;
  const before = items[first.index - 1];
  if (
    before?.value != null &&
    before.fact.unit !== null &&
    before.fact.unit === first.fact.unit &&
    /^[^，。；、\d]{0,4}的(?:约|近|大约|整整|不到|超过)?$/.test(percent.lead) &&
    HELD_AGAINST.test(first.lead)
  )
    return { percent, part: before, whole: first, baseName: null };
  const name = HELD_AGAINST.exec(percent.lead)?.[1]?.replace(/的(?:约|近|大约|整整|不到|超过)?$/, '');
  return name === undefined || name.length < 2 || !/的(?:约|近|大约|整整|不到|超过)?$/.test(percent.lead)
    ? null
    : { percent, part: first, whole: null, baseName: name };
}

/** 寄出412.6万件，农产品占其中的71%，约293万件; 营业收入占全市的38.6%，为1153.1亿元: the part is told behind its share. */
function partBehind(sentence: Sentence, percent: Item, before: string): Share | null {
  const part = amountAt(sentence, percent.index + 1);
  if (part === null || part.fact.unit === null || !/^[，,](?:即|约|为|达到?|也就是|约为|合)?$/.test(part.lead))
    return null;
  const subject = lastClause(before).replace(/^(?:其中|而|且)/, '');
  if (subject.length < 2) return null;
  if (/占(?:了)?其中的?$/.test(percent.lead)) {
    const whole = sentence.items
      .slice(0, percent.index)
      .findLast(
        (item) =>
          isAmount(item) &&
          item.fact.kind !== 'change' &&
          item.fact.unit === part.fact.unit &&
          !/去年|上年|前年|同期/.test(item.lead),
      );
    return whole === undefined ? null : { percent, part, whole, baseName: null };
  }
  // 占全市的: of what is told under the same name for all.
  return /占(?:了|到)?全[国省市区县镇村]的?$/.test(percent.lead)
    ? { percent, part, whole: null, baseName: subject }
    : null;
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
