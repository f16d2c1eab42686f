import type { Decimal } from 'decimal.js';
import type { RelationStrength } from '../../model/relation.ts';
import { clearlyDisjoint } from '../interval.ts';
import type { Mention } from './mentions.ts';
import type { Item } from './text-view.ts';

/** Two numbers that one text gives for one thing, in page order; whether they can be one number is the rules' business. */
export interface Retelling {
  readonly first: Mention;
  readonly second: Mention;
  /** What ties the two: one name, "all of them", words that point back, a thing's size, a sentence said again, a caption. */
  readonly tie: 'name' | 'all-of-them' | 'pointer' | 'size' | 'sentence' | 'caption';
  readonly strength: RelationStrength;
}

/** Farther apart than this, two numbers are of two things. */
const FAR = 2;

export const areNear = (a: Decimal, b: Decimal): boolean => a.lte(b.times(FAR)) && b.lte(a.times(FAR));

/** Whether two numbers cannot be one. Whatever qualifies it, a number can be what is written: equal ones never are. */
export function areDisjoint(first: Item, second: Item): boolean {
  if (first.fact.decimal !== null && first.fact.decimal === second.fact.decimal) return false;
  const a = first.range;
  const b = second.range;
  return a !== null && b !== null && clearlyDisjoint(a, b);
}
