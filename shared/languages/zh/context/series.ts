import type { Placed } from '../../context-reader.ts';
import { type Carried, type Found, found, NOTHING } from './carried.ts';
import type { Clause } from './clauses.ts';
import type { Sides } from './sides.ts';

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

/** The next of such a series. */
export function readSeries({ series: [metric, ...series], base, seriesBase }: Carried): Found {
  if (metric === undefined) return NOTHING;
  const isShare = base !== null && metric.endsWith(`占${base}`);
  const rule = isShare ? ['zh-base-each'] : seriesBase === null ? [] : ['zh-base-comparison'];
  return { metric, base: isShare ? base : seriesBase, rules: ['zh-metric-series', ...rule], series };
}
