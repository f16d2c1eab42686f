import type { Item, Sentence } from '../extract/relate/text-view.ts';
import { isPercent } from '../extract/relate/units.ts';

/** How far two percents of one list may stand apart. */
const REACH = 40;

/** Runs of two or more percents that stand side by side in a sentence, with nothing but their names between. */
export function percentLists(sentence: Sentence): readonly (readonly Item[])[] {
  const lists: Item[][] = [];
  let run: Item[] = [];
  for (const item of sentence.items) {
    const level = isPercent(item) && item.fact.kind === 'percent' && item.range !== null && item.value !== null;
    const close =
      run.length === 0 ||
      (item.index === run.at(-1)!.index + 1 && item.lead.length <= REACH && !/[。；;]/.test(item.lead));
    if (level && close) run.push(item);
    else {
      if (run.length > 1) lists.push(run);
      run = level ? [item] : [];
    }
  }
  if (run.length > 1) lists.push(run);
  return lists;
}
