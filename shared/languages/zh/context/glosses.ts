import type { Placed } from '../../context-reader.ts';
import { type Carried, type Found, found, NOTHING } from './carried.ts';
import { isGloss } from './sides.ts';

/** 近12万人，准确数字是121860人: words that announce the number again. */
const AGAIN =
  /^[，（(](?:而|其)?(?:准确|精确|具体|确切|实际)(?:的)?(?:数字|人数|数量|数据|数目|金额|面积)?(?:是|为|达|则|有|约)*$|^[，,](?:即|也就是|也就是说|换算成|折合|约合|相当于|合)(?:人民币|公制|市制)?(?:约|近)?$/;

/** A number that is said again at once, in figures or another unit, measures what it did. */
export function readGloss(text: string, quantities: readonly Placed[], index: number, carried: Carried): Found {
  const before = quantities[index - 1];
  const quantity = quantities[index]!;
  if (before === undefined || carried.metric === null) return NOTHING;
  const words = text.slice(before.end, Math.min(quantity.start, before.end + 16));
  const isAgain = isGloss(text, before, quantity) || (quantity.start - before.end <= 16 && AGAIN.test(words));
  if (!isAgain) return NOTHING;
  const base = quantity.unit === '%' || quantity.kind === 'ratio' ? carried.base : null;
  return base === null
    ? found('zh-metric-carried', carried.metric)
    : { metric: carried.metric, base, rules: ['zh-metric-carried', 'zh-base-carried'] };
}
