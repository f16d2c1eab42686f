import type { Block, Item } from './text-view.ts';
import { isAmount, isPercent, unitClass } from './units.ts';

/** One figure told for several periods, in the order of the text: 2022年120万件，2023年150万件，2024年180万件. */
export interface Series {
  readonly points: readonly Item[];
}

/** Two points are a change. */
const FEWEST = 3;

/** The series of a block: neighbouring numbers of one unit and metric whose periods all differ. Linear in its items. */
export function seriesOf({ sentences }: Block): readonly Series[] {
  const found: Series[] = [];
  let run: Item[] = [];
  let periods = new Set<string>();
  const close = (): void => {
    if (run.length >= FEWEST) found.push({ points: run });
    run = [];
    periods = new Set();
  };
  for (const { items } of sentences) {
    for (const item of items) {
      const { period } = item.fact;
      if (!isLevel(item)) continue;
      const [first] = run;
      if (period === null || periods.has(period) || (first !== undefined && !continues(item, first))) close();
      if (period === null) continue;
      run.push(item);
      periods.add(period);
    }
  }
  close();
  return found;
}

/** What stands between the points of a series (steps, shares) does not break it. */
const isLevel = (item: Item): boolean =>
  item.fact.kind !== 'change' && item.fact.stance === 'actual' && (isAmount(item) || isPercent(item));

/** No other unit or metric than the first point names; those behind it often leave theirs out. */
function continues(next: Item, first: Item): boolean {
  const unit = unitClass(next.fact.unit);
  if ((unit !== null && unit !== unitClass(first.fact.unit)) || first.fact.currency !== next.fact.currency)
    return false;
  if (first.fact.per !== next.fact.per) return false;
  return next.fact.metric === null || next.fact.metric === first.fact.metric;
}
