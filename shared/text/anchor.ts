import type { Anchor, TextSelector } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';

/** One reflowed run of text with its place in the document. */
export interface TextBlock {
  readonly articleId: string;
  /** Null for a headline field. */
  readonly paragraphId: string | null;
  readonly field: string | null;
  readonly text: string;
}

/** Longest context kept on either side, in UTF-16 units. */
export const CONTEXT_LENGTH = 32;

/*
 * When the words next to a quote were edited, one side of its context must still be whole, and this many units on the
 * damaged side and altogether must agree. Less than that is what look-alike numbers in parallel sentences share.
 */
const LEAST_ON_DAMAGED_SIDE = 10;
const LEAST_ALTOGETHER = 24;
/** A quote that stands in more places than this is no longer told apart by a damaged context. */
const MOST_DAMAGED_CANDIDATES = 1000;

const FIELDS = ['kicker', 'title', 'subtitle', 'byline', 'dateline'] as const;

/** Every block of a document in reading order: the headline fields of an article, then its paragraphs. */
export function textBlocks(articles: readonly Article[]): TextBlock[] {
  return articles.flatMap((article): TextBlock[] => [
    ...FIELDS.flatMap((field): TextBlock[] => {
      const text = article[field]?.text;
      return text ? [{ articleId: article.id, paragraphId: null, field, text }] : [];
    }),
    ...article.paragraphs.map(({ id, text }) => ({ articleId: article.id, paragraphId: id, field: null, text })),
  ]);
}

/** Names the run [start, end) of a block in a way that survives edits elsewhere. Offsets are UTF-16 units. */
export function selectorAt(document: string, block: TextBlock, start: number, end: number): TextSelector {
  const { text, paragraphId, field } = block;
  return {
    document,
    exact: text.slice(start, end),
    prefix: contextBefore(text, start),
    suffix: contextAfter(text, end),
    hint: { paragraphId, field, start },
  };
}

const isLow = (unit: number): boolean => (unit & 0xfc00) === 0xdc00;

function contextBefore(text: string, start: number): string {
  let from = Math.max(0, start - CONTEXT_LENGTH);
  // Never half a surrogate pair: the other half would not survive UTF-8.
  if (from > 0 && isLow(text.charCodeAt(from))) from += 1;
  return text.slice(from, start);
}

function contextAfter(text: string, end: number): string {
  let to = Math.min(text.length, end + CONTEXT_LENGTH);
  if (to < text.length && isLow(text.charCodeAt(to))) to -= 1;
  return text.slice(end, to);
}

interface Place {
  readonly block: TextBlock;
  readonly start: number;
}

/**
 * Where each selector's words stand now, in the order given. A quote with its whole context wins; among equals the hint
 * decides; a context damaged on one side is accepted only where it can mean one place that nothing else claims. What is
 * left is orphaned: a verdict that jumps to a look-alike number is worse than one that has to be placed again.
 * Linear in text and selectors.
 */
export function anchorAll(blocks: readonly TextBlock[], selectors: readonly TextSelector[]): Anchor[] {
  const places = findQuotes(blocks, new Set(selectors.map(({ exact }) => exact)));
  const contexts = new Map([...places].map(([exact, found]) => [exact, byContext(exact, found)]));
  const whole = selectors.map((selector) => {
    const equals = contexts.get(selector.exact)?.get(contextKey(selector.prefix, selector.suffix)) ?? [];
    return equals.length > 1 ? (equals.find((place) => isHinted(place, selector)) ?? null) : (equals[0] ?? null);
  });
  const damaged = placeDamaged(selectors, whole, places);
  return selectors.map((selector, index) => anchorAt(whole[index] ?? damaged[index] ?? null, selector));
}

const contextKey = (prefix: string, suffix: string): string => `${prefix.length}:${prefix}${suffix}`;

function byContext(exact: string, found: readonly Place[]): Map<string, Place[]> {
  const map = new Map<string, Place[]>();
  for (const place of found) {
    const { text } = place.block;
    const key = contextKey(contextBefore(text, place.start), contextAfter(text, place.start + exact.length));
    const equals = map.get(key);
    if (equals) equals.push(place);
    else map.set(key, [place]);
  }
  return map;
}

function isHinted({ block, start }: Place, { hint }: TextSelector): boolean {
  return block.paragraphId === hint.paragraphId && block.field === hint.field && start === hint.start;
}

function anchorAt(place: Place | null, { exact }: TextSelector): Anchor {
  if (!place) return { state: 'orphaned' };
  const { articleId, paragraphId, field } = place.block;
  return { state: 'anchored', articleId, paragraphId, field, start: place.start, end: place.start + exact.length };
}

/** Quotes are looked up by so many first units; the rest is compared where these agree. */
const KEY_LENGTH = 16;

/** All places of each quote, overlapping ones too, in one pass over the text for each length of key. */
function findQuotes(blocks: readonly TextBlock[], quotes: ReadonlySet<string>): Map<string, Place[]> {
  const places = new Map<string, Place[]>([...quotes].map((quote) => [quote, []]));
  for (const [length, byKey] of groupByKey(quotes)) {
    for (const block of blocks) {
      for (let start = 0; start + length <= block.text.length; start += 1) {
        const candidates = byKey.get(block.text.slice(start, start + length));
        for (const quote of candidates ?? [])
          if (block.text.startsWith(quote, start)) places.get(quote)!.push({ block, start });
      }
    }
  }
  return places;
}

function groupByKey(quotes: ReadonlySet<string>): Map<number, Map<string, string[]>> {
  const groups = new Map<number, Map<string, string[]>>();
  for (const quote of quotes) {
    const key = quote.slice(0, KEY_LENGTH);
    if (key === '') continue;
    const group = groups.get(key.length) ?? new Map<string, string[]>();
    groups.set(key.length, group.set(key, [...(group.get(key) ?? []), quote]));
  }
  return groups;
}

/** Places for the selectors that `whole` left open; a place that two of them want goes to neither. */
function placeDamaged(
  selectors: readonly TextSelector[],
  whole: readonly (Place | null)[],
  places: ReadonlyMap<string, readonly Place[]>,
): (Place | null)[] {
  const claimed = new Set(whole.filter((place) => place !== null));
  const wanted = selectors.map((selector, index) => {
    const found = places.get(selector.exact) ?? [];
    if (whole[index] || found.length > MOST_DAMAGED_CANDIDATES) return null;
    const fits = found.filter((place) => !claimed.has(place) && isLikely(place, selector));
    return fits.length === 1 ? fits[0]! : null;
  });
  const claims = new Map<Place, number>();
  for (const place of wanted) if (place) claims.set(place, (claims.get(place) ?? 0) + 1);
  return wanted.map((place) => (place && claims.get(place) === 1 ? place : null));
}

/** One side of the context whole, enough of the other left. */
function isLikely({ block: { text }, start }: Place, { exact, prefix, suffix }: TextSelector): boolean {
  const end = start + exact.length;
  const before = commonBefore(text, start, prefix);
  const after = commonAfter(text, end, suffix);
  if (Math.min(before, after) < LEAST_ON_DAMAGED_SIDE || before + after < LEAST_ALTOGETHER) return false;
  // A short context ended at the edge of its block, so the place must lie at an edge too.
  const wholeBefore = before === prefix.length && (prefix.length >= CONTEXT_LENGTH - 1 || start === prefix.length);
  const wholeAfter =
    after === suffix.length && (suffix.length >= CONTEXT_LENGTH - 1 || end + suffix.length === text.length);
  return wholeBefore || wholeAfter;
}

function commonBefore(text: string, start: number, prefix: string): number {
  let count = 0;
  while (
    count < prefix.length &&
    count < start &&
    text.charCodeAt(start - 1 - count) === prefix.charCodeAt(prefix.length - 1 - count)
  )
    count += 1;
  return count;
}

function commonAfter(text: string, end: number, suffix: string): number {
  let count = 0;
  while (
    count < suffix.length &&
    end + count < text.length &&
    text.charCodeAt(end + count) === suffix.charCodeAt(count)
  )
    count += 1;
  return count;
}
