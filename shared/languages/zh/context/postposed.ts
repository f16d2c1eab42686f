import type { Placed } from '../../context-reader.ts';
import { type Carried, type Found, found, NOTHING } from './carried.ts';
import type { Clause } from './clauses.ts';
import { isBare, phraseBefore } from './phrases.ts';
import type { Sides } from './sides.ts';

const LEVELS = /^(?:突破|超过|超|达到|达|逾|接近)/;

/** 由3.2万元增至4.5万元: the new value measures what the old one did. */
export function readNewValue(sides: Sides, { text, unit }: Placed, carried: Carried): Found {
  const isGoal =
    /^(?:增|升|降|减|涨|跌|提高|增长|增加|上升|下降|减少|提升|扩大|缩减|缩短|回落)(?:加|长)?[至到为](?:了|约|的|近|超|超过)*$/.test(
      sides.left,
    );
  // 去年收入18万元，今年预计能突破60万元: same unit, nothing named anew.
  const isAgain = carried.unit === unit && (LEVELS.test(text) || /[达为到]$/.test(sides.left)) && isBare(sides.left);
  return isGoal || isAgain ? found('zh-metric-carried', carried.metric) : NOTHING;
}

/** 调解成功率达98%, 化解纠纷260余件: the number stands behind. */
export function readPostposed(sides: Sides): Found {
  const metric = phraseBefore(sides.left);
  return found(metric === null ? '' : 'zh-metric-before', metric);
}

/** 总投资：5亿元: the words in front of a colon. */
export function readLabelled(text: string, clause: Clause, before: Clause | null, sides: Sides): Found {
  if (before === null || before.end + 1 !== clause.start || !'：:'.includes(text[before.end] ?? ' ')) return NOTHING;
  if (!isBare(sides.left)) return NOTHING;
  const label = phraseBefore(text.slice(Math.max(before.start, before.end - 40), before.end));
  return label === null || label.length > 16 ? NOTHING : found('zh-metric-label', label);
}
