import type { Decimal } from 'decimal.js';
import type { Item } from './text-view.ts';
import { isAmount } from './units.ts';

/** People, households and answered forms are counted for one another: 回收问卷790份……选“漏雨”的612户. */
const COUNTED = /^[人名位户份]$/;

const unitOf = ({ fact }: Item): string =>
  `${fact.currency ?? ''} ${COUNTED.test(fact.unit ?? '') ? '人' : (fact.unit ?? '')}`;

/** Names a number by unit and value: two places that say the same. */
export const keyOf = (item: Item): string => `${unitOf(item)} ${item.value!.toFixed()}`;

export const isBefore = (item: Item, other: Item): boolean =>
  item.sentence.block === other.sentence.block
    ? item.fact.start < other.fact.start
    : item.fact.sourceStart < other.fact.sourceStart;

/** Most that are given for one range of values. */
const MOST = 6;
/** What a number is held against: the first amounts of the article, where totals stand, and the last before it. */
const [FIRST, LAST] = [8, 40];

interface OfUnit {
  readonly inOrder: readonly Item[];
  readonly byValue: readonly Item[];
}

/** The amounts of an article, looked up by unit and value or by unit and place. Making it is n log n, each look log n. */
export class ArticleAmounts {
  private readonly units = new Map<string, OfUnit>();

  constructor(items: readonly Item[]) {
    const lists = new Map<string, Item[]>();
    for (const item of items) {
      if (!isAmount(item) || item.fact.kind === 'change' || item.fact.unit === null || item.fact.per !== null) continue;
      const list = lists.get(unitOf(item));
      if (list === undefined) lists.set(unitOf(item), [item]);
      else list.push(item);
    }
    for (const [unit, inOrder] of lists)
      this.units.set(unit, { inOrder, byValue: [...inOrder].sort((a, b) => a.value!.cmp(b.value!)) });
  }

  /** Those of the unit of `item` from `low` to `high`, smallest first, at most six; not `item` itself. */
  within(item: Item, low: Decimal, high: Decimal): readonly Item[] {
    const list = this.units.get(unitOf(item))?.byValue ?? [];
    const found: Item[] = [];
    for (let at = firstWhere(list, ({ value }) => value!.gte(low)); at < list.length && found.length < MOST; at += 1) {
      if (list[at]!.value!.gt(high)) break;
      if (list[at] !== item) found.push(list[at]!);
    }
    return found;
  }

  /** Those of the unit of `item` before `place`, in order, without `item`: the first of the article and the last ones. */
  before(item: Item, place: Item): readonly Item[] {
    return this.upTo(this.units.get(unitOf(item))?.inOrder ?? [], item, place);
  }

  /** The same for the numbers that are counted by an English noun. */
  countedBefore(noun: string, item: Item, place: Item): readonly Item[] {
    return this.upTo(this.units.get(` ${noun}`)?.inOrder ?? [], item, place);
  }

  private upTo(list: readonly Item[], item: Item, place: Item): readonly Item[] {
    const end = firstWhere(list, (one) => !isBefore(one, place));
    const from = Math.max(FIRST, end - LAST);
    return [...list.slice(0, Math.min(FIRST, end)), ...list.slice(from, end)].filter((one) => one !== item);
  }
}

/** Index of the first element that meets a condition which all behind it meet; the length where none does. Logarithmic. */
function firstWhere(list: readonly Item[], meets: (item: Item) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (meets(list[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
