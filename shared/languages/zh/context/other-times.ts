import type { Placed } from '../../context-reader.ts';
import { type Carried, type Found, found, NOTHING } from './carried.ts';
import { withoutChange } from './changes.ts';
import type { Clause } from './clauses.ts';
import { phraseBefore, predicateAt } from './phrases.ts';

/** Words that say when and nothing else. */
const TIME =
  '(?:(?:去|上|前|今|明|本|当|同|次|翌)(?:一)?年(?:同期|全年|同月|底|末|初|度)?|(?:[上本当](?:个|一)?|去年|今年|上年)(?:月|季度|季|周|届|期|学期|学年|赛季|财年)(?:同期|末|底|初)?|[上下]半年|全年|年[初中底末]|同期|当时|当初|此前|之前|以前|从前|过去|原来|原先|最初|起初|最早|早先|后来|如今|现在|现有|目前|眼下|当前|疫情前|(?:19|20)?\\d{2}年(?:\\d{1,2}月)?(?:同期|全年|底|末|初|春|秋|度)?|\\d{1,2}月(?:份|底|末|初)?|前?[一二三四两]个?季度|[一二三四五六七八九十两几\\d]{1,3}(?:年|个月)(?:前|之前|后|以前))';
/** Words of comparison, of state and of motion, which name nothing either. */
const OPENS = '(?:而|却|则|但)?(?:相比|相较|[比较与和同跟由从]|高于|低于|多于|少于|不及|超过|是|为)?(?:于)?';
const STATES = '(?:的|为|是|有|只有|仅有|仅|还是|还|则|只|已经|已|达到|达|约|近|共|也|都|就|便|可|每[天日月年])*';
const MOVES =
  '(?:(?:又|再|已|一路)?(?:升|降|增|减|涨|跌|提|上升|下降|增加|减少|提高|提升|增长|扩大|回落|发展|恢复|减|缩短|延长|变)(?:到|至|为|成)了?|能?[卖收挣赚]到?)?';
const OTHER_TIME = new RegExp(`^[，；、,;（(]?${OPENS}${TIME}+[，,]?${STATES}${MOVES}${STATES}[（(]?$`);
/** How far back such words are looked for. */
const LONGEST = 24;

const between = (text: string, before: Placed, { start }: Placed): string | null =>
  start - before.end > LONGEST ? null : text.slice(before.end, start);

/**
 * The quantity in front, dates and 十年前 passed over: those stand between 去年卖出300台 and 今年360台, and measure
 * nothing. At most four steps.
 */
function measuredBefore(text: string, quantities: readonly Placed[], index: number): Placed | null {
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const { kind, end } = quantities[at]!;
    if (kind !== 'date' && !(kind === 'duration' && '前后来间里内'.includes(text[end] ?? '\0'))) return quantities[at]!;
  }
  return null;
}

/** 今年立案360件，比去年300件…; 去年合格率85%，今年95%: the same at another time. */
export function readOtherTime(
  text: string,
  { right }: { readonly right: string },
  quantities: readonly Placed[],
  index: number,
  { known }: Carried,
): Found {
  const quantity = quantities[index]!;
  const before = measuredBefore(text, quantities, index);
  if (before === null || quantity.kind === 'change' || !closes(right, quantities[index + 1])) return NOTHING;
  const words = between(text, before, quantity);
  // Steps told in between say nothing of their own: 5起，同比增长66.7%，去年同期3起.
  const metric = known.findLast(({ unit }) => unit === quantity.unit)?.metric;
  return metric === undefined || words === null || !OTHER_TIME.test(words)
    ? NOTHING
    : found('zh-metric-other-time', withoutChange(metric));
}

/** What stands behind names nothing new: the clause ends, or goes on to say how far it moved. */
const closes = (right: string, next: Placed | undefined): boolean =>
  right === '' ||
  (right === '的' && next?.unit === '倍') ||
  /^(?:[）)]|相比|相较|有所|[多少高低增减提升上下翻降涨跌扩缩延压])/.test(right);

const FROM = /(?:(?<![自理缘事])由|从|自)[^，。；：由从]{0,14}$/;
const TO = /^[，]?[^，。；：\d]{0,10}[到至为成]了?[^，。；：\d]{0,8}$/;

/** 门槛从263亿元提高到270亿元, 由3家变成11家: old and new value measure one thing. */
export function readFromTo(text: string, quantities: readonly Placed[], index: number, carried: Carried): Found {
  const quantity = quantities[index]!;
  const before = measuredBefore(text, quantities, index);
  if (carried.metric === null || before === null || before.unit !== quantity.unit || carried.unit !== quantity.unit)
    return NOTHING;
  const words = between(text, before, quantity);
  const opening = text.slice(Math.max(0, before.start - 18), before.start);
  if (words === null || !TO.test(words) || !FROM.test(opening)) return NOTHING;
  return found('zh-metric-carried', withoutChange(carried.metric));
}

const LONGEST_TOPIC = 16;

/**
 * 销售额年均增长20%，从1亿元增至…: where a change begins, of what the clause in front says that it moved;
 * 头盔佩戴率，由年初的71.4%提升到…: or of what that clause names.
 */
export function readOldValue(
  text: string,
  { left, right }: { readonly left: string; readonly right: string },
  quantities: readonly Placed[],
  index: number,
  before: Clause | null,
  carried: Carried,
): Found {
  const { end } = quantities[index]!;
  if (
    !/^(?:[一二三四五六七八九十两几\d]{1,3}年[里间内来])?(?:由|从)(?:最初|原来|起初|年初|当初|每[天日月年])?的?$/.test(
      left,
    )
  )
    return NOTHING;
  if (!/^[^，。；]{0,10}(?:[到至为]|(?<![组构])成)/.test(right === '' ? text.slice(end, end + 12) : right))
    return NOTHING;
  const last = measuredBefore(text, quantities, index);
  if (last !== null && before !== null && last.end > before.start) return found('zh-metric-carried', movedBy(carried));
  const topic = before === null ? null : phraseBefore(text.slice(Math.max(before.start, before.end - 40), before.end));
  return topic === null || topic.length > LONGEST_TOPIC || predicateAt(topic) < topic.length
    ? NOTHING
    : found('zh-metric-topic', topic);
}

/** What a change told of moved; null where the figure in front is no change. */
function movedBy({ metric }: Carried): string | null {
  const moved = metric === null ? null : withoutChange(metric);
  return moved === metric ? null : moved;
}
