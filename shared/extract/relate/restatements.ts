import type { Decimal } from 'decimal.js';
import { gather } from '../../gather.ts';
import type { RelationStrength } from '../../model/relation.ts';
import { add, clearlyDisjoint, type Interval } from '../interval.ts';
import { type HeadFigure, headFigures, headlineRange, isSpokenOf, sharedBeside } from './headline-figures.ts';
import { oncePer } from './places.ts';
import { areNear } from './retelling.ts';
import { fractionOf } from './spoken-shares.ts';
import type { Item, View } from './text-view.ts';
import { isAmount, isPercent, unitClass } from './units.ts';

/** A figure of a headline with what the text tells of it, right or wrong: 近2000名 over 1950名. */
export interface Restatement extends HeadFigure {
  /** The figure that it speaks of; null where none can be meant. */
  readonly told: Item | null;
  /** Numbers of the text that make it up, where no figure is meant: 近2000 over 50, 400 and 1500. */
  readonly addends: readonly Item[];
  /** Implied by the very digits; weak where the words only leave room for one number, or where nothing else can be meant. */
  readonly strength: RelationStrength;
}

export const restatementsOf = ({ articles }: Pick<View, 'articles'>): readonly Restatement[] =>
  gather([...articles.values()], (blocks) => gather(headFigures(blocks), restated));

function restated(figure: HeadFigure): readonly Restatement[] {
  const { head } = figure;
  if (fractionOf(head) !== null) return [restatement(figure, toldShare(figure))];
  const range = headlineRange(head);
  if (range === null || head.value === null || head.value.lte(0) || !(isAmount(head) || isPercent(head))) return [];
  return [toldFigure(figure, range, head.value)];
}

function restatement(figure: HeadFigure, told: Item | undefined, addends: readonly Item[] = []): Restatement {
  const strength = told !== undefined && isSame(figure.head, told) ? 'implied' : 'weak';
  return { ...figure, told: told ?? null, addends, strength };
}

function isSame({ fact: a }: Item, { fact: b }: Item): boolean {
  return a.decimal === b.decimal && a.kind === b.kind && a.per === b.per;
}

/** The percent that a fraction speaks of: one that it can stand for, else one that is near and has its words. */
function toldShare({ head, body }: HeadFigure): Item | undefined {
  const share = fractionOf(head)!;
  const rates = sorted(body).percents.filter(({ fact, value }) => fact.kind !== 'change' && value !== null);
  return (
    rates.find(({ value }) => isSpokenOf(value!, share, head)) ??
    rates.find((rate) => areNear(rate.value!, share) && sharedBeside(head, rate) > 0)
  );
}

/** As many words in common leave no doubt of which figure a headline speaks. */
const CLEAR = 3;

/**
 * The figure of the text that a headline's speaks of: one that it covers, the very digits first; else the only one that
 * is near, or one that has its words. None where numbers of the text add up to it.
 */
function toldFigure(figure: HeadFigure, range: Interval, value: Decimal): Restatement {
  const { head, body } = figure;
  const candidates = candidatesFor(head, body);
  // "12% more" may have been read as a share where the text has a growth of 12%.
  const alike = isPercent(head) ? sorted(body).percents : candidates;
  // "More than 300 killed" is not borne out by the 1,420 injured.
  const covers = (item: Item): boolean =>
    item.range !== null &&
    !clearlyDisjoint(item.range, range) &&
    ((isBounded(item.range) && item.value !== null && areNear(item.value, value)) || sharedBeside(head, item) > 0);
  const said =
    alike.find((item) => isSame(head, item) && covers(item)) ??
    alike.find(covers) ??
    body.find((item) => isWithoutUnit(head, item));
  if (said !== undefined) return restatement(figure, said);
  const near = candidates.filter((item) => item.value !== null && areNear(item.value, value));
  const clear = near.filter((item) => sharedBeside(head, item) >= CLEAR);
  // More than 70%: what the headline says of graduates who stay is no sum of those who stay and those who leave.
  const addends = clear.length === 1 ? null : sumThatFits(upTo(range, value), candidates);
  if (addends !== null) return restatement(figure, undefined, addends);
  const meant =
    near.length === 1 && speaksOf(head, near[0]!, candidates.length)
      ? near[0]
      : near.find((item) => sharedBeside(head, item) > 0);
  return restatement(figure, meant);
}

/** "6 schools" over "six of its 48 schools": the very number, with its unit left out in one of the two places. */
const isWithoutUnit = ({ fact, value }: Item, item: Item): boolean =>
  item.value?.eq(value!) === true && (fact.unit === null || item.fact.unit === null);

/** 5%以上 bears out any larger share: only of what it is said of. */
const isBounded = ({ low, high }: Interval): boolean => low.isFinite() && high.isFinite();

/** "More than 300" is no sum of 286 and 1,420: an open end reaches to twice the figure. */
const upTo = (range: Interval, value: Decimal): Interval =>
  range.high.isFinite() ? range : { ...range, high: value.times(2), highClosed: true };

/** A rounded headline over a single figure of its unit speaks of it; with more to choose from, words must agree. */
function speaksOf(head: Item, item: Item, choices: number): boolean {
  const isLone = choices === 1 && (head.fact.qualifier !== 'exact' || head.sentence.items.length === 1);
  return isLone || sharedBeside(head, item) > 0;
}

/** The numbers of a text by what a headline's figure could stand for: the same unit. */
interface Sorted {
  readonly percents: readonly Item[];
  readonly amounts: ReadonlyMap<string, readonly Item[]>;
}

const sorted = oncePer((body: readonly Item[]): Sorted => {
  const percents: Item[] = [];
  const amounts = new Map<string, Item[]>();
  for (const item of body) {
    if (isPercent(item)) percents.push(item);
    if (!isAmount(item)) continue;
    const known = amounts.get(sortOf(item));
    if (known) known.push(item);
    else amounts.set(sortOf(item), [item]);
  }
  return { percents, amounts };
});

const sortOf = ({ fact }: Item): string => `${fact.currency} ${unitClass(fact.unit)}`;

function candidatesFor(head: Item, body: readonly Item[]): readonly Item[] {
  const { fact } = head;
  const { percents, amounts } = sorted(body);
  if (isPercent(head)) return percents.filter((item) => (item.fact.kind === 'change') === (fact.kind === 'change'));
  // "Nearly 5,000 run marathon" leaves its unit out.
  if (unitClass(fact.unit) === null && fact.kind === 'count')
    return body.filter(
      (item) =>
        isAmount(item) &&
        (unitClass(item.fact.unit) === null || item.fact.kind === 'count') &&
        item.fact.currency === fact.currency,
    );
  return amounts.get(sortOf(head)) ?? [];
}

/** Longest run of numbers that is added up. */
const LONGEST_SUM = 8;

/** Neighbouring numbers of one sentence that, added up, fall where the headline says (50 + 400 + 1500 ≈ 近2000). */
export function sumThatFits(range: Interval, candidates: readonly Item[]): readonly Item[] | null {
  for (let from = 0; from < candidates.length; from += 1) {
    const first = candidates[from]!;
    let sum = first.range;
    for (let at = from + 1; at < Math.min(candidates.length, from + LONGEST_SUM); at += 1) {
      const item = candidates[at]!;
      if (item.sentence !== first.sentence || sum === null || item.range === null) break;
      sum = add(sum, item.range);
      if (!clearlyDisjoint(sum, range)) return candidates.slice(from, at + 1);
    }
  }
  return null;
}
