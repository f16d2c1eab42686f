import { fits } from './far-rates.ts';
import { itemsBehind, sentenceBefore } from './near.ts';
import type { Rate } from './rates.ts';
import type { Item } from './text-view.ts';
import { isAmount, unitClass } from './units.ts';

/** How many numbers of a sentence can be the total or the heads of an average, and how many sentences back. */
const [REACH, SENTENCES] = [10, 3];

/**
 * 持卡者2.47万人……直免4128人次、569万元，人均1378元: where the average does not go with the heads that were taken for its
 * own, but with others near it, those are meant. Chinese only: English names what it divides by.
 */
export function isToldByOthers(rate: Rate): boolean {
  const { average } = rate;
  if (average.sentence.lang !== 'zh' || fits(rate)) return false;
  const near = [...itemsBefore(average), ...itemsBehind(average, 2)].filter(
    (item) => isAmount(item) && item.fact.per === null && item.fact.kind !== 'change',
  );
  const totals = near.filter((item) => isInUnitOf(average, item) && item.value?.gt(average.value!) === true);
  const heads = near.filter(({ fact, range }) => fact.kind === 'count' && range?.low.gt(0) === true);
  return heads.some((one) => totals.some((total) => total !== one && fits({ ...rate, total, heads: one })));
}

const isInUnitOf = ({ fact }: Item, item: Item): boolean =>
  fact.currency === null ? unitClass(item.fact.unit) === unitClass(fact.unit) : item.fact.currency === fact.currency;

/** The last numbers before one, of its sentence and the three before it. */
function itemsBefore({ sentence, index }: Item): readonly Item[] {
  const found = sentence.items.slice(Math.max(0, index - REACH), index);
  let before = sentenceBefore(sentence);
  for (let back = 0; back < SENTENCES && before !== undefined; back += 1) {
    found.unshift(...before.items.slice(-REACH));
    before = sentenceBefore(before);
  }
  return found;
}
