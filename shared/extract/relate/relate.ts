import { gather } from '../../gather.ts';
import type { Relation, RelationStrength, TextSpan } from '../../model/relation.ts';
import type { Change } from './changes.ts';
import type { Composition } from './compositions.ts';
import type { DurationEnds } from './durations.ts';
import type { Enumeration } from './enumerations.ts';
import type { Gloss } from './glosses.ts';
import { LinkedPieces } from './linked-pieces.ts';
import { type Links, linkedViewsOf } from './links.ts';
import { factsInBlock, spanOfFact } from './places.ts';
import type { Rate } from './rates.ts';
import type { Series } from './series.ts';
import type { Share } from './shares.ts';
import type { Survey } from './surveys.ts';
import type { Target } from './targets.ts';
import { type Item, type PageText, spanIn } from './text-view.ts';
import type { NamedWeekday } from './weekdays.ts';

/** A relation before it has its number. */
export type BareRelation = Omit<Relation, 'id'>;
type Bare = BareRelation;

/** What the links of one sort say, in the order in which relations are numbered: sort by sort over the whole page. */
const SORTS: readonly ((links: Links) => readonly Bare[])[] = [
  ({ compositions }) => compositions.map(fromComposition),
  ({ shares }) => gather(shares, fromShare),
  ({ changes }) => changes.map(fromChange),
  saidAgain,
  ({ rates }) => rates.map(fromRate),
  ({ enumerations }) => enumerations.map(fromEnumeration),
  ({ durations }) => durations.map(fromDuration),
  ({ weekdays }) => gather(weekdays, fromWeekday),
  ({ series }) => series.map(fromSeries),
  ({ targets }) => targets.map(fromTarget),
  ({ surveys }) => surveys.map(fromSurvey),
];

/** The relations of one article, a list for each sort of link. */
export type SortedRelations = readonly (readonly BareRelation[])[];

export const relationsOf = (links: Links): SortedRelations => SORTS.map((of) => of(links));

export const relationId = (index: number): string => `r${index + 1}`;

/** The relations of all articles of a page as one list. */
export function numbered(articles: readonly SortedRelations[]): readonly Relation[] {
  const all: Relation[] = [];
  for (const sort of SORTS.keys())
    for (const article of articles)
      for (const relation of article[sort]!) all.push({ id: relationId(all.length), ...relation });
  return all;
}

/** What the text links, before any rule judges. Pure; also run again over facts that a person has corrected. */
export function relate(page: PageText): readonly Relation[] {
  const views = linkedViewsOf(page, new LinkedPieces(page.articles));
  return numbered(Array.from(views, ({ links }) => relationsOf(links)));
}

function fromComposition({ whole, parts, link, start, end }: Composition): Bare {
  return {
    type: link === 'complete' ? 'sum' : 'part-of',
    strength: link === 'listed' ? 'implied' : 'stated',
    factIds: idsOf([whole, ...parts]),
    roles: { whole: whole.fact.id, parts: parts.map(({ fact }) => fact.id) },
    // Parts in another sentence share no words with their whole: then the whole itself stands for the link.
    spans: [spanIn(whole.sentence.block, start < end ? start : whole.fact.start, end)],
  };
}

function fromShare({ percent, part, whole, baseName }: Share): readonly Bare[] {
  if (part === null && whole === null && baseName === null) return [];
  const items = [part, whole, percent].filter((item) => item !== null);
  const roles = {
    percent: percent.fact.id,
    ...(part === null ? {} : { part: part.fact.id }),
    ...(whole === null ? {} : { whole: whole.fact.id }),
  };
  return [{ type: 'share-of', strength: 'stated', factIds: idsOf(items), roles, spans: [spanOf(items)] }];
}

function fromChange({ from, to, deltas }: Change): Bare {
  const items = [from.item, to.item, ...deltas];
  return {
    type: 'change',
    strength: 'stated',
    factIds: idsOf(items),
    roles: { old: from.item.fact.id, new: to.item.fact.id, steps: deltas.map(({ fact }) => fact.id) },
    spans: [spanOf(items)],
  };
}

/** Two numbers are tied once, however many words tie them: by the strongest link, the first of those. */
function saidAgain({ glosses, restatements, retellings, across }: Links): readonly Bare[] {
  const links = new Map<string, Bare>();
  for (const link of [
    ...glosses.map(fromGloss),
    ...gather(restatements, ({ head, told, strength }) => (told === null ? [] : [apart(head, told, strength)])),
    ...[...retellings, ...across].map(({ first, second, strength }) => apart(first.item, second.item, strength)),
  ]) {
    const pair = [...link.factIds].sort().join(' ');
    const known = links.get(pair);
    if (known === undefined || isStronger(link, known)) links.set(pair, link);
  }
  return [...links.values()];
}

const STRENGTHS: readonly RelationStrength[] = ['weak', 'implied', 'stated'];
const isStronger = (a: Bare, b: Bare): boolean => STRENGTHS.indexOf(a.strength) > STRENGTHS.indexOf(b.strength);

/** What is said again in another place (headline and text, two pieces of a page): each place has its words. */
function apart(first: Item, second: Item, strength: RelationStrength): Bare {
  const items = [first, second];
  return {
    type: 'restatement',
    strength,
    factIds: idsOf(items),
    roles: { first: first.fact.id, second: second.fact.id },
    spans: items.map(({ fact }) => spanOfFact(fact)),
  };
}

function fromGloss({ first, second, bracketed }: Gloss): Bare {
  const items = [first, second];
  return {
    type: 'restatement',
    strength: bracketed ? 'stated' : 'implied',
    factIds: idsOf(items),
    roles: { first: first.fact.id, second: second.fact.id },
    spans: [spanOf(items)],
  };
}

function fromRate({ average, total, heads }: Rate): Bare {
  const items = [total, heads, average];
  return {
    type: 'rate',
    strength: 'stated',
    factIds: idsOf(items),
    roles: { total: total.fact.id, heads: heads.fact.id, average: average.fact.id },
    spans: [spanOf(items)],
  };
}

/** A list before its count is only taken for what is counted when it comes out right. */
function fromEnumeration({ count, fewest, most, open, place, start, end }: Enumeration): Bare {
  const n = count.value!.toNumber();
  const strength = place === 'behind' ? 'stated' : n >= fewest && (open || n <= most) ? 'implied' : 'weak';
  const spans = [spanIn(count.sentence.block, start, end)];
  return { type: 'enumeration', strength, factIds: [count.fact.id], roles: { count: count.fact.id }, spans };
}

function fromDuration({ length, dates, start, end }: DurationEnds): Bare {
  const ends = [...new Set(dates.map(({ id }) => id))];
  return {
    type: 'duration-ends',
    strength: 'stated',
    factIds: [length.fact.id, ...ends],
    roles: { length: length.fact.id, ends },
    spans: [spanIn(length.sentence.block, start, end)],
  };
}

/** Where the date is no fact (a masthead has none), there is nothing to tie. */
function fromWeekday({ date, start, end }: NamedWeekday): readonly Bare[] {
  const ids = factsInBlock(date.block, start, end).map(({ id }) => id);
  const [first] = ids;
  if (first === undefined) return [];
  const spans = [spanIn(date.block, start, end)];
  return [{ type: 'date-weekday', strength: 'stated', factIds: ids, roles: { date: first }, spans }];
}

/** Only a series inside one sentence is said to be one; across sentences the words leave room for other readings. */
function fromSeries({ points }: Series): Bare {
  const ids = idsOf(points);
  const strength = points.every(({ sentence }) => sentence === points[0]!.sentence) ? 'implied' : 'weak';
  return { type: 'series', strength, factIds: ids, roles: { points: ids }, spans: [spanOf(points)] };
}

function fromTarget({ target, actual, sameMetric }: Target): Bare {
  const items = [target, actual];
  return {
    type: 'target-actual',
    strength: sameMetric || target.sentence === actual.sentence ? 'implied' : 'weak',
    factIds: idsOf(items),
    roles: { target: target.fact.id, actual: actual.fact.id },
    spans: [spanOf(items)],
  };
}

function fromSurvey({ sample, shares }: Survey): Bare {
  const items = [sample, ...shares];
  return {
    type: 'survey',
    strength: 'implied',
    factIds: idsOf(items),
    roles: { sample: sample.fact.id, shares: shares.map(({ fact }) => fact.id) },
    spans: [spanOf(items)],
  };
}

const idsOf = (items: readonly Item[]): readonly string[] => [...new Set(items.map(({ fact }) => fact.id))];

/** From the first to the last of some numbers of one block. */
function spanOf(items: readonly Item[]): TextSpan {
  const start = Math.min(...items.map(({ fact }) => fact.start));
  const end = Math.max(...items.map(({ fact }) => fact.end));
  return spanIn(items[0]!.sentence.block, start, end);
}
