import type { Item, Sentence } from '../extract/relate/text-view.ts';
import { isAgeBound, isPercent } from '../extract/relate/units.ts';

/** How far two percents of one list may stand apart. */
const REACH = { zh: 40, en: 64 };

/** Words behind which percents are of others than before: "lowest among people under 25, of whom 41% are in favour". */
const OTHER_WHOLE = /其中|\bof whom\b|\bof those\b|\bamong\b/i;

/** 两家基金分别持股25%和15%: how many share the next ones. */
const isHolders = ({ fact, value, tail }: Item): boolean =>
  fact.kind === 'count' && value?.lte(9) === true && /^[\u4e00-\u9fa5]{1,8}分别/.test(tail);

function isNext({ items, block }: Sentence, last: Item, item: Item): boolean {
  const gap = block.text.slice(last.fact.end, item.fact.start);
  return (
    gap.length <= REACH[last.sentence.lang] &&
    !/[。；;]/.test(gap) &&
    !OTHER_WHOLE.test(gap) &&
    items.slice(last.index + 1, item.index).every((other) => isAgeBound(other) || isHolders(other))
  );
}

/** Runs of two or more percents that stand side by side in a sentence, with nothing but their names between. */
export function percentLists(sentence: Sentence): readonly (readonly Item[])[] {
  const lists: Item[][] = [];
  let run: Item[] = [];
  for (const item of sentence.items) {
    // 18岁以下占14%，18至40岁占47%: the bounds of an age name a share.
    if (isAgeBound(item) || isHolders(item)) continue;
    const level = isPercent(item) && item.fact.kind === 'percent' && item.range !== null && item.value !== null;
    const close = run.length === 0 || isNext(sentence, run.at(-1)!, item);
    if (level && close) run.push(item);
    else {
      if (run.length > 1) lists.push(run);
      run = level ? [item] : [];
    }
  }
  if (run.length > 1) lists.push(run);
  return lists;
}
