import { gather } from '../../gather.ts';
import type { Share } from './shares.ts';
import type { Item, Sentence } from './text-view.ts';
import { isAmount, isPercent } from './units.ts';

const RESPECTIVELY =
  /(?:分别|依次)占(?:到|据|了|比)?([^，。；、\d]{0,10}?)的?(?:比重|比例)?(?:为|达)?$|占比(?:分别|依次)(?:为|是|达)?$/;
const MOST = 12;

/** 第二产业用电33.5亿千瓦时，第三产业12.8亿千瓦时，分别占57.2%和21.8%: shares told behind their parts, in the same order. Chinese only. */
export function seriesShares(sentence: Sentence): readonly Share[] {
  if (sentence.lang !== 'zh') return [];
  return gather(sentence.items, (first): readonly Share[] => {
    const said = isPercent(first) ? RESPECTIVELY.exec(first.lead) : null;
    if (said === null) return [];
    const percents = runFrom(first);
    const parts = partsBefore(first, percents.length);
    const baseName = said[1] === undefined || said[1] === '' ? null : said[1];
    return parts.length < 2
      ? []
      : percents.map((percent, at) => ({ percent, part: parts[at]!, whole: null, baseName }));
  });
}

/** The percents that 、 and 和 join to the first. */
function runFrom(first: Item): readonly Item[] {
  const run = [first];
  for (const item of first.sentence.items.slice(first.index + 1, first.index + MOST)) {
    if (!isPercent(item) || !/^[、和及与]$/.test(item.lead)) break;
    run.push(item);
  }
  return run;
}

/** As many amounts of one unit right before them; none where the words tell fewer, or another unit lies between. */
function partsBefore({ sentence, index }: Item, count: number): readonly Item[] {
  const before = sentence.items
    .slice(Math.max(0, index - 2 * MOST), index)
    .filter((item) => !isPercent(item) && item.fact.kind !== 'change' && !isTally(item));
  const parts = before.slice(-count);
  const unit = parts[0]?.fact.unit ?? null;
  return parts.length === count && unit !== null && parts.every((item) => isAmount(item) && item.fact.unit === unit)
    ? parts
    : [];
}

/** 四者, 三类: how many there are. */
const isTally = ({ fact }: Item): boolean => /^[两二三四五六七八九十][者项类]$/.test(fact.text);
