import * as linkPlanters from './link-planters.ts';
import * as placePlanters from './place-planters.ts';
import type { Plant, Planter, Reading } from './plant.ts';

/** How many errors are planted, each alone in a copy of its own. */
export const MOST_PLANTS = 24;

const PLANTERS: readonly Planter[] = [...Object.values(linkPlanters), ...Object.values(placePlanters)];

/** A stream of whole numbers from a seed (mulberry32, public domain): the same seed plants the same errors. */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Up to `most` errors, of as many kinds as the article has places for: one of each kind in turn. In the order of the text. */
export function choosePlants(reading: Reading, most: number, seed: number): readonly Plant[] {
  const next = numbersFrom(seed);
  const kinds = byKind(PLANTERS.flatMap((planter) => planter(reading)).filter((plant) => isClean(reading, plant)));
  const chosen: Plant[] = [];
  while (chosen.length < most && kinds.some((plants) => plants.length > 0)) {
    for (const plants of kinds) {
      if (plants.length === 0 || chosen.length >= most) continue;
      chosen.push(...plants.splice(next(plants.length), 1));
    }
  }
  return chosen.sort((a, b) => a.start - b.start || a.end - b.end);
}

function isClean({ flagged }: Reading, { shown, ...plant }: Plant): boolean {
  const { start, end } = shown ?? plant;
  return !flagged.some((span) => start < span.end && end > span.start);
}

function byKind(plants: readonly Plant[]): Plant[][] {
  const kinds = new Map<string, Plant[]>();
  for (const plant of plants) {
    const list = kinds.get(plant.kind);
    if (list) list.push(plant);
    else kinds.set(plant.kind, [plant]);
  }
  return [...kinds.values()];
}
