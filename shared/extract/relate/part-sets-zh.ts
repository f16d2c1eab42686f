import { gather } from '../../gather.ts';
import type { Composition } from './compositions.ts';
import { lastClause } from './cues.ts';
import { isMean } from './part-lists.ts';
import { isOthers, partsAfter, REST } from './parts-after.ts';
import type { Item, Sentence } from './text-view.ts';
import { addable, isAgeBound, isAmount, isPercent } from './units.ts';

/** Parts that are tied to their whole in ways of their own: over a step, as percents of a percent, by what became of them. */
export function partSetsZh(sentence: Sentence, taken: ReadonlySet<Item>): readonly Composition[] {
  return gather(sentence.items, (item): readonly Composition[] => {
    const found = behindStep(item) ?? percentsOf(item) ?? becameOf(item) ?? paidBy(item);
    return found === null || found.parts.some((part) => taken.has(part)) ? [] : [found];
  });
}

const isCounted = (item: Item): boolean => isAmount(item) && item.fact.kind !== 'change' && !isAgeBound(item);

const setOf = (whole: Item, parts: readonly Item[], link: Composition['link']): Composition => ({
  whole,
  parts,
  link,
  start: whole.fact.end,
  end: parts.at(-1)!.fact.end,
});

const OF_WHICH = /^[^，。；\d]{0,6}[，；,]?(?:其中|包括)[^，。；：\d]{0,14}$/;

/** 投诉214件，同比增加57件，其中住宿类96件、其他118件: how far the whole moved, or its average, stands between. */
function behindStep(whole: Item): Composition | null {
  const { sentence, index } = whole;
  const [step, first] = sentence.items.slice(index + 1, index + 3);
  if (step === undefined || first === undefined || !isCounted(whole) || whole.fact.unit === null) return null;
  if (isMean(whole)) return null;
  const isStep = step.fact.kind === 'change' || isPercent(step);
  const moved = isStep && /^[，（(][^，。；]{0,8}(?:同比|环比|[比较])[^，。；]{0,12}$/.test(step.lead);
  if (!moved && !/^[，（(](?:平均每|[日月年人户场]均)[^，。；\d]{0,6}$/.test(step.lead)) return null;
  if (!isCounted(first) || first.fact.unit !== whole.fact.unit || !OF_WHICH.test(first.lead)) return null;
  const parts = partsAfter(sentence, whole, 'partial', 1);
  const last = parts.at(-1);
  if (last === undefined || !parts.every((part) => addable(whole, part))) return null;
  const closed = parts.length > 1 && (isOthers(last) || REST.test(last.lead));
  return setOf(whole, parts, closed ? 'complete' : 'partial');
}

/** 省外占57%，其中广东19%、湖南14%、其他省份24%: a share that is cut up, the last part taking what is left. */
function percentsOf(whole: Item): Composition | null {
  const { items } = whole.sentence;
  const first = items[whole.index + 1];
  if (first === undefined || !isShare(whole) || !isShare(first) || !/^[，（(]其中[^，。；\d]{1,10}$/.test(first.lead))
    return null;
  const parts = [first];
  for (const item of items.slice(first.index + 1)) {
    if (!isShare(item) || !/^[、和及与][^，。；、\d]{1,10}$/.test(item.lead)) break;
    parts.push(item);
  }
  const last = parts.at(-1)!;
  return parts.length > 1 && (isOthers(last) || REST.test(last.lead)) ? setOf(whole, parts, 'complete') : null;
}

const isShare = (item: Item): boolean => isPercent(item) && item.fact.kind === 'percent' && item.value !== null;

/** What becomes of some of those counted: 原有的467名工人留下了391名. */
const BECAME =
  /^[^，。；、\d比较]{0,8}(?:已(?:租出|售出|卖出|入住|投用|开工|交付|认购|预订)|留下|留任|剩下|走|保住|来|报名|考上|录取|通过|中签|当选|到场|到会|缺席|受伤|遇难|获救|返岗|就业|康复|出院|离开|转岗|退休|参保|签约|脱贫|搬走|搬进|成活|存活|死亡|合格|达标)了?(?:有)?$/;

function becameOf(part: Item): Composition | null {
  const whole = part.sentence.items[part.index - 1];
  if (whole === undefined || !isCounted(whole) || !isCounted(part) || whole.fact.unit === null) return null;
  if (whole.fact.unit !== part.fact.unit || !BECAME.test(part.lead)) return null;
  // 每3名工人留下2名, 第一批36人来了, 又有5人…: another count, not some of those.
  if (
    /(?:每|第|比|较|又|再|另|新|至少|最多)[^，。；]{0,6}$/.test(lastClause(whole.lead)) ||
    /^[又再另]/.test(part.lead)
  )
    return null;
  return setOf(whole, [part], 'partial');
}

/** 工资2200元，由村集体出1200元，另外1000元来自光伏分红: who pays the one part, and what the rest comes from. */
function paidBy(last: Item): Composition | null {
  const { items } = last.sentence;
  const [whole, first] = items.slice(Math.max(0, last.index - 2), last.index);
  if (whole === undefined || first === undefined || last.fact.currency === null) return null;
  const isRest =
    /^[，；](?:另外|其余|剩下|余下|剩余)的?$/.test(last.lead) && /^(?:由|来自|从|靠|则由|是)/.test(last.tail);
  const isPaid = /^[，：](?:其中)?由?[^，。；\d]{1,10}(?:出|拿出|承担|负担|支付|补|补贴|补助|解决)$/.test(first.lead);
  // 每月工资2200元 is a rate, and made up of parts all the same.
  const alike = [whole, first, last].every(({ fact, value }) => value !== null && fact.currency === last.fact.currency);
  return isRest && isPaid && alike ? setOf(whole, [first, last], 'complete') : null;
}
