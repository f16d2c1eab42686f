import { Decimal } from 'decimal.js';
import { clearlyDisjoint, interval } from '../extract/interval.ts';
import type { Item } from '../extract/relate/text-view.ts';
import { isAmount, isPercent, unitClass } from '../extract/relate/units.ts';
import { isOneStroke } from './arithmetic/smallest-repair.ts';

/** Shorter numbers recur by chance, and are often counted by the headline itself. */
const FEWEST_DIGITS = 2;
/** With fewer figures of its sort in the text, the headline may well speak of something else. */
const FEWEST_ALIKE = 2;
/** How far apart, in figures of one sort, two stand from which a headline may reckon. */
const REACH = 4;
const HUNDRED = new Decimal(100);

/** A headline's exact figure that the text neither gives nor lets reckon from two of its own. */
export function isWithoutSupport(head: Item, body: readonly Item[]): boolean {
  const { fact, value } = head;
  if (value === null || fact.qualifier !== 'exact' || digitsOf(fact.text) < FEWEST_DIGITS) return false;
  if (!(isAmount(head) || isPercent(head)) || fact.stance !== 'actual') return false;
  const alike = body.filter((item) => isAlike(head, item));
  if (alike.length < FEWEST_ALIKE || body.some((item) => isSame(item, value))) return false;
  if (alike.some((item) => covers(item, value))) return false;
  return !isReckoned(value, alike) && !(isPercent(head) && isRatio(value, body.filter(isAmount)));
}

/** The one figure of the text from which a single slip of the pen leads to the headline's. */
export function slippedFrom(head: Item, body: readonly Item[]): Item | null {
  const slipped = body.filter(
    (item) => isAlike(head, item) && item.value !== null && isOneStroke(head.value!.toFixed(), item.value.toFixed()),
  );
  const [only] = slipped;
  return only !== undefined && slipped.every(({ value }) => value!.eq(only.value!)) ? only : null;
}

const digitsOf = (text: string): number => text.match(/[1-9０-９]/g)?.length ?? 0;

/** A share of a headline may be a growth in the text. */
function isAlike(head: Item, item: Item): boolean {
  if (isPercent(head)) return isPercent(item);
  return (
    isAmount(item) &&
    unitClass(item.fact.unit) === unitClass(head.fact.unit) &&
    item.fact.currency === head.fact.currency
  );
}

/** The very number, of whatever it may be said; or one that rounds to it (3.9万户 over 3.92万笔). */
const isSame = (item: Item, head: Decimal): boolean =>
  item.value !== null && (item.value.eq(head) || (item.fact.kind === 'count' && isNear(item.value, head)));

/** A range or a rounded figure that leaves room for the headline's: 八成 for 81%. */
function covers({ range }: Item, head: Decimal): boolean {
  const rounded = interval(head.minus(halfDigit(head)), head.plus(halfDigit(head)));
  if (range === null || rounded === null || !range.low.isFinite() || !range.high.isFinite()) return false;
  return !clearlyDisjoint(range, rounded);
}

/** The sum or the difference of two figures of one sentence, or of two that stand close to each other. */
const isReckoned = (head: Decimal, alike: readonly Item[]): boolean =>
  somePair(alike, (a, b) => isNear(a.plus(b), head) || isNear(a.minus(b).abs(), head));

/** One figure in percent of another of its unit, or how far it lies above or below. */
const isRatio = (head: Decimal, amounts: readonly Item[]): boolean =>
  somePair(amounts, (a, b) => {
    if (a.isZero() || b.isZero()) return false;
    const parts = [a.div(b).times(HUNDRED), b.div(a).times(HUNDRED)];
    return parts.some((part) => isNear(part, head) || isNear(part.minus(HUNDRED).abs(), head));
  });

/** Whether it holds of two figures of one sort, at most REACH apart; of percents, which abound, in one sentence. */
function somePair(items: readonly Item[], holds: (a: Decimal, b: Decimal) => boolean): boolean {
  return items.some((a, at) =>
    items
      .slice(at + 1, at + 1 + REACH)
      .some(
        (b) =>
          a.value !== null &&
          b.value !== null &&
          isAlike(a, b) &&
          (!isPercent(a) || a.sentence === b.sentence) &&
          holds(a.value, b.value),
      ),
  );
}

const isNear = (reckoned: Decimal, head: Decimal): boolean => reckoned.minus(head).abs().lte(halfDigit(head));

/** Half of the last digit that is told: 33 is 32.5 to 33.5, 3300 is 3250 to 3350. */
function halfDigit(head: Decimal): Decimal {
  const zeros = head.isInteger() ? /0*$/.exec(head.toFixed())![0].length : -head.decimalPlaces();
  return new Decimal(10).pow(zeros).div(2);
}
