import type { Placed } from '../../context-reader.ts';
import { type Carried, type Found, found, NOTHING } from './carried.ts';
import { withoutChange } from './changes.ts';
import type { Clause } from './clauses.ts';
import { isBare, phraseBefore, withoutLinks } from './phrases.ts';
import type { Sides } from './sides.ts';
import { isSpoken } from './speakers.ts';
import { wordSet } from './words.ts';

const LEVELS = /^(?:突破|超过|超|达到|达|逾|接近|不到|不足|近|仅)/;

/** 由3.2万元增至4.5万元: the new value measures what the old one did. */
export function readNewValue(sides: Sides, { text, unit }: Placed, carried: Carried): Found {
  const isGoal =
    /^(?:增|升|降|减|涨|跌|提高|增长|增加|上升|下降|减少|提升|扩大|缩减|缩短|回落|调整|上调|下调|压缩|扩充|延长|攀升|跃升|回升|滑落|变)(?:加|长)?[至到为](?:了|约|的|近|超|超过|现在|目前|如今|当前|今年|去年)*$/.test(
      sides.left,
    );
  // 由164所优化为118所: whatever the verb.
  const isMoved =
    carried.unit === unit &&
    (/^[\u3400-\u9fff]{1,2}[至到]了?$/.test(sides.left) ||
      (/^[\u3400-\u9fff]{1,3}[至到为成](?:了|约|近|超)?$/.test(sides.left) && withoutLinks(sides.left) === ''));
  // 去年收入18万元，今年预计能突破60万元: same unit, nothing named anew.
  const isAgain = carried.unit === unit && (LEVELS.test(text) || /[达为到]$/.test(sides.left)) && isBare(sides.left);
  // 毛利率回落0.7个百分点至22.4%: the level that a change led to.
  const isLevel =
    carried.metric !== null &&
    // 吞吐量翻了一番，达到712万吨.
    (/^[，]?[至到为]$/.test(sides.left) || (carried.kind === 'change' && /^(?:达到|达|已达)$/.test(sides.left)));
  if (isLevel) return found('zh-metric-carried', withoutChange(carried.metric!));
  const isSame = carried.unit === unit || carried.unit === null || carried.kind === 'change';
  return (isGoal && isSame) || isMoved || isAgain ? found('zh-metric-carried', carried.metric) : NOTHING;
}

const RANKED = /^(?:居|位居|位列|列|排名?|排在|名列|跃居|稳居|排名)?(?:全国|全省|全市|全区|全县|全球|世界|同类城市)?$/;
const EXTREMES = wordSet('最高 最低 最大 最小 最多 最少 最长 最短 平均');

/** 调解成功率达98%, 化解纠纷260余件: the number stands behind. */
export function readPostposed(sides: Sides, { kind }: Placed, carried: Carried): Found {
  // 通车里程突破1万公里，居全国第3位: the rank is that of the figure before.
  if (kind === 'ordinal' && RANKED.test(sides.left)) return found('zh-metric-carried', carried.metric);
  // 位列年度票房榜第二位: the list is named.
  const list = kind === 'ordinal' ? /^(?:位列|位居|名列|居)([^，]{3,})$/.exec(sides.left)?.[1] : undefined;
  if (list !== undefined) return found('zh-metric-before', list);
  const left = sides.left.replace(/的$/, '');
  const end = EXTREMES.before(left, left.length);
  // 门票最低380元，最高1680元.
  if (end > 0 && isBare(left.slice(0, -end)) && carried.metric !== null) {
    const subject = carried.metric.slice(
      0,
      carried.metric.length - EXTREMES.before(carried.metric, carried.metric.length),
    );
    return found('zh-metric-carried', `${subject}${left.slice(-end)}`);
  }
  // 长径17厘米，重约1.2千克.
  const measured =
    kind === 'measure' ? /^(?:体|净|全|总)?[长宽高重深厚](?=(?:约|达|近|超|为|逾)*$)/.exec(sides.left)?.[0] : undefined;
  if (measured !== undefined) return found('zh-metric-before', measured);
  const metric = phraseBefore(sides.left, kind === 'percent');
  return found(metric === null ? '' : 'zh-metric-before', metric);
}

/** 总投资：5亿元: the words in front of a colon. */
export function readLabelled(text: string, clause: Clause, before: Clause | null, sides: Sides): Found {
  if (before === null || before.end + 1 !== clause.start || !'：:'.includes(text[before.end] ?? ' ')) return NOTHING;
  if (!isBare(sides.left) || isSpoken(text, before)) return NOTHING;
  const label = phraseBefore(text.slice(Math.max(before.start, before.end - 40), before.end));
  return label === null || label.length > 16 ? NOTHING : found('zh-metric-label', label);
}
