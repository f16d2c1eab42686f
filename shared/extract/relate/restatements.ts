import { disjoint } from '../interval.ts';
import type { Block, Item, View } from './text-view.ts';
import { isAmount, isPercent, unitClass } from './units.ts';

/** A figure of a headline with the place where the story tells it: 近2000名 over 1950名. */
export interface Restatement {
  readonly head: Item;
  readonly body: Item;
  /** The very digits; else the words of both leave room for one number. */
  readonly isSame: boolean;
}

/** A headline is short; the story behind it may be a book. */
const MOST_HEADS = 12;

/** For each figure of a headline the first of its unit in the text that has its digits, else the first that can mean the same. */
export function restatementsOf({ articles }: Pick<View, 'articles'>): readonly Restatement[] {
  return [...articles.values()].flatMap((blocks) => {
    const heads = itemsIn(blocks, (block) => block.field !== null).slice(0, MOST_HEADS);
    if (heads.length === 0) return [];
    const bodies = itemsIn(blocks, (block) => block.field === null);
    return heads.flatMap((head) => restated(head, bodies) ?? []);
  });
}

const itemsIn = (blocks: readonly Block[], belongs: (block: Block) => boolean): readonly Item[] =>
  blocks.filter(belongs).flatMap(({ sentences }) => sentences.flatMap(({ items }) => items.filter(isLevelOrStep)));

const isLevelOrStep = (item: Item): boolean => item.value !== null && (isAmount(item) || isPercent(item));

function restated(head: Item, bodies: readonly Item[]): Restatement | null {
  const alike = bodies.filter((body) => isAlike(head, body));
  const same = alike.find(({ fact }) => fact.decimal === head.fact.decimal);
  if (same !== undefined) return { head, body: same, isSame: true };
  // Only a number that is told loosely (近2000名, 超六成) can be another one in the text.
  const body = head.fact.qualifier === 'exact' ? undefined : alike.find((one) => canMeet(head, one));
  return body === undefined ? null : { head, body, isSame: false };
}

/** The text may leave a unit out or count people by another word; a share is no step, and a dollar no yuan. */
function isAlike({ fact: a }: Item, { fact: b }: Item): boolean {
  return a.kind === b.kind && a.currency === b.currency && a.per === b.per && unitClass(a.unit) === unitClass(b.unit);
}

const canMeet = ({ range: a }: Item, { range: b }: Item): boolean => a !== null && b !== null && !disjoint(a, b);
