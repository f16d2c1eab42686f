import { type Mention, mentionOf, periodsMeet } from '../extract/relate/mentions.ts';
import { itemsOf } from '../extract/relate/places.ts';
import { type Block, type Item, keptItem } from '../extract/relate/text-view.ts';
import { isAmount, isPercent, unitClass } from '../extract/relate/units.ts';
import type { Page } from './page.ts';

export interface Pair {
  readonly first: Mention;
  readonly second: Mention;
}

/**
 * Numbers of this piece and of earlier ones that belong to it which are given for one thing: name, unit, period and place
 * are the same.
 */
export function pairsAcross({ articles, earlier }: Page): readonly Pair[] {
  if (earlier.length === 0) return [];
  const own = mentionsOf([...articles.values()].flat());
  return earlier.flatMap((piece) => pairsOf(piece, own));
}

/** What a later piece may say otherwise: the first mention of each thing, without the text around it. */
export function keptMentions(blocks: readonly Block[]): ReadonlyMap<string, Mention> {
  return new Map([...mentionsOf(blocks)].map(([key, mention]) => [key, kept(mention)]));
}

function kept({ item, label, noun, period, total, restricted }: Mention): Mention {
  return { item: keptItem(item), label, noun, period, total, restricted };
}

function mentionsOf(blocks: readonly Block[]): ReadonlyMap<string, Mention> {
  const found = new Map<string, Mention>();
  for (const item of itemsOf(blocks)) {
    const key = isLevel(item) ? keyOf(mentionOf(item)) : null;
    if (key !== null && !found.has(key)) found.set(key, mentionOf(item));
  }
  return found;
}

const isLevel = (item: Item): boolean =>
  (isAmount(item) || isPercent(item)) && item.fact.kind !== 'change' && item.fact.stance === 'actual';

/** Only a name that says what is measured (全长, 总投资) is held against another piece; 3人 alone is anybody. */
function keyOf({ item, label, noun, restricted }: Mention): string | null {
  const named = item.sentence.lang === 'zh' ? label.length >= 2 : label.length >= 5;
  if (restricted || !named) return null;
  const { kind, unit, currency, per } = item.fact;
  return [item.sentence.lang, kind, unitClass(unit), currency, per, label, noun].join('|');
}

function pairsOf(one: ReadonlyMap<string, Mention>, other: ReadonlyMap<string, Mention>): readonly Pair[] {
  return [...other].flatMap(([key, second]): readonly Pair[] => {
    const first = one.get(key);
    return first !== undefined && periodsMeet(first, second) && placesMeet(first.item, second.item)
      ? [{ first, second }]
      : [];
  });
}

const placesMeet = ({ fact: a }: Item, { fact: b }: Item): boolean =>
  a.place === null || b.place === null || a.place === b.place;
