import type { Language } from '../language.ts';
import { readCues } from './context/cues.ts';
import { readMetrics } from './context/metrics.ts';
import { withTraditional } from './context/traditional-context.ts';
import { excludes } from './not-facts.ts';
import { readQuantities } from './quantities.ts';

/** Plain, formal and traditional numeral characters, and those of vague numbers. */
const NUMERALS = '〇零○一二三四五六七八九十百千万亿两半几数壹贰叁肆伍陆柒捌玖拾佰仟萬億兩貳參陸幾數廿卅';

export const zh: Language = {
  id: 'zh',
  readQuantities,
  numerals: NUMERALS,
  excludes,
  context: withTraditional({ readCues, readMetrics }),
};
