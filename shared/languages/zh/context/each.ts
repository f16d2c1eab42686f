import type { Placed } from '../../context-reader.ts';
import { type Found, NOTHING } from './carried.ts';
import type { Clause } from './clauses.ts';
import { ACTIONS } from './lexicon.ts';
import { endsWithMagnitude, phraseBefore, withoutOpenings } from './phrases.ts';
import { placeNameEnd } from './place-names.ts';
import { LONGEST_SIDE, type Sides } from './sides.ts';

const MOST_ITEMS = 8;
/** 分别接待游客: the deed is told between 分别 and the numbers. */
const DEED = /(?:分别|各)(?!为|达|是|有|占|增|下|上|减|提|较|比)([^，0-9]{2,10})$/;
/** 分别较上年增长: so is what changed. */
const MOVE =
  /(?:分别|各自|均|各)(?:[比较]([^，]{2,12}?))?((?:同比|环比)?(?:增长|上升|下降|增加|减少|提高|提升|上涨|下跌|降低|回落|缩短|偏多|偏少|偏高|偏低|扩大|收窄))(?:了|约|达)*$/;
const EACH_MARK = /(?:分别|依次|各)(?:约|已|仅|高)?(?:为|达到|达|是|有|占(?:[^，]{2,20}的)?)?(?:每[^0-9，]{1,4})?$/;

interface Marked {
  /** Where the mark begins in the words in front of the first number. */
  readonly at: number;
  /** What each name's metric ends with: what was done, what moved. */
  readonly ending: string;
  readonly base: string | null;
  readonly rule: string;
}

/** The mark of a list of numbers, each of its own noun; null where none ends `words`. */
function markOf(words: string): Marked | null {
  const deed = DEED.exec(words);
  const isDeed = deed !== null && (ACTIONS.at(deed[1]!, 0) > 1 || /^.*、.*、.*(?:分别|各)[^，]{2,6}$/.test(words));
  if (isDeed) return { at: deed.index, ending: deed[1]!, base: null, rule: '' };
  const move = MOVE.exec(words);
  if (move !== null) return { at: move.index, ending: move[2]!, base: move[1] ?? null, rule: 'zh-base-comparison' };
  const each = EACH_MARK.exec(words);
  if (each === null) return null;
  const share = /占([^，]{2,20})的$/.exec(words)?.[1] ?? null;
  return { at: each.index, ending: share === null ? '' : `占${share}`, base: share, rule: 'zh-base-each' };
}

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

/** Where the last name of a list ends: 网络平台|的食品合格率, 鄱阳湖|水位 beside 洞庭湖. */
function nameEnd(last: string, first: string): number {
  const at = last.indexOf('的');
  if (at >= 0) return at;
  // 语文、数学|优秀率: what is measured stands behind the last of names as long.
  const rest = last.length - first.length;
  if (rest >= 2 && endsWithMagnitude(last) && !endsWithMagnitude(first) && first.length === 2) return first.length;
  const like = last.indexOf(first.at(-1) ?? '\0');
  return like > 0 && like + 1 < last.length - 1 && Math.abs(like + 1 - first.length) < 3 ? like + 1 : last.length;
}

/** The names of a list and what follows the last of them. */
function namesOf(list: string): { readonly names: readonly string[]; readonly tail: string } {
  const items = list.split(/、|和|与|及/);
  const last = items.at(-1) ?? '';
  const end = nameEnd(last, items[0] ?? '');
  const names = items.map((item, order) => withoutOpenings(order === items.length - 1 ? last.slice(0, end) : item));
  return { names, tail: last.slice(end) };
}

/** 大型商超、农贸市场和网络平台的食品合格率分别为99.1%、96.4%、93.8%: each measures the same, of its own noun. */
export function readEach(
  text: string,
  { left }: Sides,
  quantities: readonly Placed[],
  index: number,
  clause: Clause,
  before: Clause | null,
): Found {
  if (markOf(left) === null) return NOTHING;
  const count = listLength(text, quantities, index);
  const { start } = quantities[index]!;
  const words = text.slice(Math.max(clause.start, start - LONGEST_SIDE), start);
  const mark = markOf(words);
  if (count < 2 || mark === null) return NOTHING;
  // 系统对疲劳驾驶、超速分别报警: what it is done to is listed.
  const own = words.slice(0, mark.at).replace(/^[^、]*?(?<![针面相绝反核校应])[对向从给为](?=[^、]{2,}、)/, '');
  const listed = own === '' ? listIn(text, before) : '';
  const { names, tail } = namesOf(listed || withoutPlaces(own));
  const isList = names.length === count && names.every((name) => name.length >= 2 && name.length <= 12);
  const whole = phraseBefore(withoutPlaces(own));
  if (!isList && (whole === null || mark.rule === 'zh-base-comparison')) return NOTHING;
  const metrics = isList
    ? names.map((name) => `${name}${tail}${mark.ending}`)
    : Array.from({ length: count }, () => whole!);
  const rules = mark.base === null ? ['zh-metric-each'] : ['zh-metric-each', mark.rule];
  const isMove = mark.rule === 'zh-base-comparison';
  return {
    metric: metrics[0]!,
    base: mark.base,
    rules: isMove ? ['zh-metric-change', ...rules] : rules,
    series: metrics.slice(1),
  };
}
