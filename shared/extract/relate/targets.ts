import { gather } from '../../gather.ts';
import type { Block, Item } from './text-view.ts';
import { isAmount, isPercent, unitClass } from './units.ts';

/** A figure that is aimed at, with the one that was reached: 力争达到300万件，目前已达180万件. */
export interface Target {
  readonly target: Item;
  readonly actual: Item;
  /** Both name the same metric; else only their units agree. */
  readonly sameMetric: boolean;
}

/** The targets of a block, each with the nearest figure of its unit in its sentence, or in the next or the one before. */
export function targetsOf({ sentences }: Block): readonly Target[] {
  return gather(sentences, ({ items }, at) =>
    gather(items, (target): readonly Target[] => {
      if (target.fact.stance !== 'target' || !isLevel(target)) return [];
      const actual =
        nearest(target, items) ?? sentences[at + 1]?.items.find((item) => reaches(target, item)) ?? before(target, at);
      if (actual === undefined) return [];
      const sameMetric = target.fact.metric !== null && target.fact.metric === actual.fact.metric;
      return [{ target, actual, sameMetric }];
    }),
  );

  function before(target: Item, at: number): Item | undefined {
    return sentences[at - 1]?.items.findLast((item) => reaches(target, item));
  }
}

/** Looking outwards from the target: behind it first, as 目前已达… mostly stands there. */
function nearest(target: Item, items: readonly Item[]): Item | undefined {
  for (let far = 1; far < NEAR; far += 1) {
    for (const item of [items[target.index + far], items[target.index - far]])
      if (item !== undefined && reaches(target, item)) return item;
  }
  return undefined;
}

/** Farther apart, figures of one sentence have nothing to do with each other. */
const NEAR = 5;

const isLevel = (item: Item): boolean => item.fact.kind !== 'change' && (isAmount(item) || isPercent(item));

function reaches(target: Item, actual: Item): boolean {
  const { fact } = actual;
  if (fact.stance !== 'actual' || !isLevel(actual) || fact.unit === null) return false;
  if (unitClass(fact.unit) !== unitClass(target.fact.unit) || fact.currency !== target.fact.currency) return false;
  if (fact.per !== target.fact.per) return false;
  // An English unit (homes) is itself what is counted; 座 and 个 count anything.
  const named = actual.sentence.lang === 'en' && fact.kind === 'count';
  return named || target.sentence === actual.sentence || metricsAgree(target.fact.metric, fact.metric);
}

/** One of them may be left out, or told at more length than the other. */
const metricsAgree = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a.includes(b) || b.includes(a);
