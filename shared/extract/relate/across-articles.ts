import { gather } from '../../gather.ts';
import type { RelationStrength } from '../../model/relation.ts';
import type { LinkedPieces } from './linked-pieces.ts';
import { type Mention, mentionOf, periodsMeet } from './mentions.ts';
import { NamedThings } from './named-things.ts';
import { itemsOf } from './places.ts';
import { type Block, type Item, keptItem } from './text-view.ts';
import { isAmount, isPercent, unitClass } from './units.ts';

/** Two numbers that two pieces of one page give for one thing, the earlier piece's first. */
export interface AcrossLink {
  readonly first: Mention;
  readonly second: Mention;
  readonly strength: RelationStrength;
}

/** What is kept of a piece for those that belong to it: the first mention of each thing, without the text around it. */
interface PieceSummary {
  readonly mentions: ReadonlyMap<string, Mention>;
  /** The same by what they count, for captions: these call it otherwise than the story. */
  readonly things: NamedThings;
}

/**
 * The step from articles to their page: what pieces that belong together say of one thing. Articles are given one after
 * the other; of each only a summary is kept, and that no longer than a later piece needs it.
 */
export class AcrossArticles {
  private readonly pieces: LinkedPieces;
  private readonly kept = new Map<string, PieceSummary>();

  constructor(pieces: LinkedPieces) {
    this.pieces = pieces;
  }

  /** The links of the next article of the page with those before it. */
  next(id: string, blocks: readonly Block[]): readonly AcrossLink[] {
    const earlier = [...this.pieces.earlierThan(id)];
    const isNeeded = this.pieces.lastWith(id) !== null;
    if (earlier.length === 0 && !isNeeded) return [];
    const own = mentionsOf(blocks);
    const links = gather(earlier, (one) => {
      const piece = this.kept.get(one);
      if (piece === undefined) return [];
      const withCaption = this.pieces.isCaption(id) || this.pieces.isCaption(one);
      return withoutDoubles([
        ...linksOf(piece.mentions, own),
        ...(withCaption ? thingLinks(piece.things, blocks) : []),
      ]);
    });
    if (isNeeded) this.kept.set(id, summaryOf(own, blocks));
    for (const one of earlier) if (this.pieces.lastWith(one) === id) this.kept.delete(one);
    return links;
  }
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

function summaryOf(own: ReadonlyMap<string, Mention>, blocks: readonly Block[]): PieceSummary {
  const things = new NamedThings();
  for (const item of itemsOf(blocks)) if (isLevel(item)) things.add(kept(mentionOf(item)));
  return { mentions: new Map([...own].map(([key, mention]) => [key, kept(mention)])), things };
}

/** A caption's number of a thing that the other piece counts. */
function thingLinks(things: NamedThings, blocks: readonly Block[]): readonly AcrossLink[] {
  return gather(itemsOf(blocks), (item): readonly AcrossLink[] => {
    const second = isLevel(item) ? mentionOf(item) : undefined;
    const first = second === undefined ? undefined : things.toldOf(second);
    return first !== undefined && placesMeet(first.item, item) ? [{ first, second: second!, strength: 'implied' }] : [];
  });
}

function withoutDoubles(links: readonly AcrossLink[]): readonly AcrossLink[] {
  return [...new Map(links.map((link) => [`${link.first.item.fact.id} ${link.second.item.fact.id}`, link])).values()];
}

/** One name, unit, period and place in both. */
function linksOf(one: ReadonlyMap<string, Mention>, other: ReadonlyMap<string, Mention>): readonly AcrossLink[] {
  return gather([...other], ([key, second]): readonly AcrossLink[] => {
    const first = one.get(key);
    return first !== undefined && periodsMeet(first, second) && placesMeet(first.item, second.item)
      ? [{ first, second, strength: 'implied' }]
      : [];
  });
}

const placesMeet = ({ fact: a }: Item, { fact: b }: Item): boolean =>
  a.place === null || b.place === null || a.place === b.place;
