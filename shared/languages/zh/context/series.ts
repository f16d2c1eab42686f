import type { Placed } from '../../context-reader.ts';
import { type Carried, type Found, found, NOTHING } from './carried.ts';
import type { Clause } from './clauses.ts';
import { ACTIONS } from './lexicon.ts';
import { phraseBefore, withoutOpenings } from './phrases.ts';
import { placeNameEnd } from './place-names.ts';
import { LONGEST_SIDE, type Sides } from './sides.ts';

/** 同比分别增长6.1%和9.4%: each change belongs to one of the last metrics, in their order. */
export function readRespective(
  text: string,
  sides: Sides,
  quantities: readonly Placed[],
  index: number,
  clause: Clause,
  carried: Carried,
): Found {
  const written =
    /((?:同比|环比|年均)?)(?:各自|分别)(?:[比较]([^，]{2,12}?))?((?:同比|环比)?(?:增长|上升|下降|增加|减少|提高|提升|上涨|下跌|降低|回落))(?:了|约|达|到|至)*$/.exec(
      sides.left,
    );
  if (written === null) return NOTHING;
  let count = 1;
  for (
    let next = index + 1;
    next < quantities.length && quantities[next]!.start < clause.end && count < 4;
    next++, count++
  )
    if (!/^[、和及与]$/.test(text.slice(quantities[next - 1]!.end, quantities[next]!.start))) break;
  const metrics = carried.recent.slice(-count).map((metric) => `${metric}${written[1]}${written[3]}`);
  if (count < 2 || metrics.length < count) return NOTHING;
  return { ...found('zh-metric-change', metrics[0]!, written[2] ?? null), series: metrics.slice(1) };
}

const MOST_ITEMS = 8;
/** 分别接待游客: the deed is told between 分别 and the numbers. */
const DEED = /(?:分别|各)(?!为|达|是|有|占|增|下|上|减|提)([^，0-9]{2,10})$/;
const EACH_MARK = /(?:分别|依次|各)(?:约|已|仅|高)?(?:为|达到|达|是|有|占(?:[^，]{2,20}的)?)?(?:每[^0-9，]{1,4})?$/;
const EACH = new RegExp(`^(.*?)${EACH_MARK.source}`);

/** How many quantities, from `index` on, only 、 and 和 part. */
function listLength(text: string, quantities: readonly Placed[], index: number): number {
  let count = 1;
  for (let next = index + 1; next < quantities.length && count < MOST_ITEMS; next++, count++) {
    const from = quantities[next - 1]!.end;
    const to = quantities[next]!.start;
    if (to - from > 3 || !/^(?:、|，|和|及|与|以及|，和)?$/.test(text.slice(from, to))) break;
  }
  return count;
}

/** 福建、浙江、广东三省养殖海鲈的产量 → 养殖海鲈的产量: the places are told apart by place. */
function withoutPlaces(subject: string): string {
  let at = 0;
  // 上海站、杭州站: no places, and a single place parts nothing.
  if (!'、和与及'.includes(subject[placeNameEnd(subject, 0)] ?? '\0')) return subject;
  for (let most = 0; most < MOST_ITEMS; most++) {
    const end = placeNameEnd(subject, at);
    if (end === at) break;
    at = end;
    if (!'、和与及'.includes(subject[at] ?? '\0')) break;
    at++;
  }
  return subject.slice(at).replace(/^(?:等?[两二三四五六七八九十]?[省市县区地国])/, '');
}

/** 江苏、浙江、广东充电量居前，分别占…: the list that opens the clause in front, without what is said of it. */
function listIn(text: string, before: Clause | null): string {
  if (before === null) return '';
  const words = text.slice(before.start, Math.min(before.end, before.start + 40));
  const last = words.lastIndexOf('、');
  const end = last < 0 ? 0 : placeNameEnd(words, last + 1);
  return end > last + 1 ? words.slice(0, end) : '';
}

/** 大型商超、农贸市场和网络平台的食品合格率分别为99.1%、96.4%、93.8%: each measures the same, of its own noun. */
export function readEach(
  text: string,
  sides: Sides,
  quantities: readonly Placed[],
  index: number,
  clause: Clause,
  before: Clause | null,
): Found {
  const deed = DEED.exec(sides.left)?.[1] ?? '';
  const stated = ACTIONS.at(deed, 0) > 1 ? sides.left : EACH.exec(sides.left)?.[1];
  if (stated === undefined) return NOTHING;
  const share = /占([^，]{2,20})的$/.exec(sides.left)?.[1] ?? null;
  const count = listLength(text, quantities, index);
  if (count < 2) return NOTHING;
  const named = text.slice(Math.max(clause.start, quantities[index]!.start - LONGEST_SIDE), quantities[index]!.start);
  const own = named.slice(0, Math.max(0, named.search(ACTIONS.at(deed, 0) > 1 ? DEED : EACH_MARK)));
  const listed = own === '' ? listIn(text, before) : '';
  const subject = listed || own;
  const items = (listed || withoutPlaces(subject)).split(/、|和|与|及/);
  const last = items.at(-1) ?? '';
  const at = last.indexOf('的');
  const tail = at < 0 ? '' : last.slice(at + 1);
  const names = items.map((item, order) =>
    withoutOpenings(order === items.length - 1 && at >= 0 ? last.slice(0, at) : item),
  );
  const whole = phraseBefore(withoutPlaces(subject)) ?? phraseBefore(stated);
  const metrics =
    names.length === count && names.every((name) => name.length >= 2 && name.length <= 12)
      ? names.map(
          (name) =>
            `${name}${tail === '' ? '' : `的${tail}`}${share === null ? '' : `占${share}`}${ACTIONS.at(deed, 0) > 1 ? deed : ''}`,
        )
      : whole === null
        ? []
        : Array.from({ length: count }, () => whole);
  return metrics.length === 0
    ? NOTHING
    : {
        ...found('zh-metric-each', metrics[0]!),
        base: share,
        rules: share === null ? ['zh-metric-each'] : ['zh-metric-each', 'zh-base-each'],
        series: metrics.slice(1),
      };
}

/** The next of such a series. */
export function readSeries({ series: [metric, ...series], base, seriesBase }: Carried): Found {
  if (metric === undefined) return NOTHING;
  const isShare = base !== null && metric.endsWith(`占${base}`);
  const rule = isShare ? ['zh-base-each'] : seriesBase === null ? [] : ['zh-base-comparison'];
  return { metric, base: isShare ? base : seriesBase, rules: ['zh-metric-series', ...rule], series };
}
