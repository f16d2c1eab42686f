import type { Fact } from '../../model/fact.ts';
import type { Relation, RelationRole } from '../../model/relation.ts';
import { inFact, type Plant, type Planter, type Reading } from './plant.ts';
import { digitRuns, withHundredMore, withNumber, withOtherFirstDigit } from './rewrite-number.ts';

const idsIn = ({ roles }: Relation, role: RelationRole): readonly string[] => [roles[role] ?? []].flat();

const factsIn = ({ facts }: Reading, relation: Relation, role: RelationRole): readonly Fact[] =>
  idsIn(relation, role).flatMap((id) => facts.get(id) ?? []);

const perRelation =
  (plantsOf: (reading: Reading, relation: Relation) => readonly Plant[]): Planter =>
  (reading) =>
    reading.analysis.relations.flatMap((relation) => plantsOf(reading, relation));

/** A part or the total of a sum that is said to be complete is another number. */
export const sums = perRelation((reading, relation) => {
  if (relation.type !== 'sum') return [];
  const expected = ['sum-exhaustive', 'part-exceeds-whole', 'list-count', 'running-total', 'shares-sum'];
  return [
    ...factsIn(reading, relation, 'parts').flatMap((fact) =>
      inFact(reading, fact, withOtherFirstDigit(fact.text), { kind: 'part-changed', expected }),
    ),
    ...factsIn(reading, relation, 'whole').flatMap((fact) =>
      inFact(reading, fact, withOtherFirstDigit(fact.text), { kind: 'total-changed', expected }),
    ),
  ];
});

/** Written digit by digit, without 万 or million. */
const isPlain = ({ text, value }: Fact): boolean => digitRuns(text)[0]?.digits === String(value);

/** A part becomes three times its whole. */
export const partsOverWhole = perRelation((reading, relation) => {
  if (relation.type !== 'sum' && relation.type !== 'part-of') return [];
  const whole = factsIn(reading, relation, 'whole')[0]?.value;
  if (typeof whole !== 'number' || !Number.isSafeInteger(whole)) return [];
  const parts = factsIn(reading, relation, 'parts').filter(isPlain);
  return parts.flatMap((fact) =>
    inFact(reading, fact, withNumber(fact.text, whole * 3), {
      kind: 'part-over-whole',
      expected: ['part-exceeds-whole', 'sum-exhaustive', 'subset-sum'],
    }),
  );
});

/** A share that follows from its count and its whole is another one; any share is above 100%. */
export const shares = perRelation((reading, relation) => {
  if (relation.type !== 'share-of') return [];
  const isWhole = 'part' in relation.roles && 'whole' in relation.roles;
  return factsIn(reading, relation, 'percent').flatMap((fact) => [
    ...inFact(reading, fact, isWhole ? withOtherFirstDigit(fact.text) : null, {
      kind: 'share-changed',
      expected: ['share-recompute', 'share-feasible'],
    }),
    ...inFact(reading, fact, withHundredMore(fact.text), {
      kind: 'share-over',
      expected: ['bounded-over-100', 'share-recompute'],
    }),
  ]);
});

/** The step between an old and a new value is another one. */
export const steps = perRelation((reading, relation) => {
  if (relation.type !== 'change') return [];
  const expected = ['change-recompute', 'difference', 'multiple', 'point-not-percent', 'compound'];
  return factsIn(reading, relation, 'steps').flatMap((fact) =>
    inFact(reading, fact, withOtherFirstDigit(fact.text), { kind: 'step-changed', expected }),
  );
});

/** Verbs of growth with their opposites. */
const FLIPS: readonly (readonly [string, string])[] = [
  ['增长', '下降'],
  ['增加', '减少'],
  ['增至', '降至'],
  ['上升', '下降'],
  ['升至', '降至'],
  ['提高', '降低'],
  ['提升', '下降'],
  ['下降', '上升'],
  ['减少', '增加'],
  ['降至', '升至'],
  ['rose', 'fell'],
  ['grew', 'fell'],
  ['increased', 'decreased'],
  ['up from', 'down from'],
  ['fell', 'rose'],
  ['dropped', 'rose'],
  ['decreased', 'increased'],
  ['down from', 'up from'],
];

/** The verb between an old and a new value points the other way. */
export const directions = perRelation((reading, relation) => {
  if (relation.type !== 'change') return [];
  const ends = [...factsIn(reading, relation, 'old'), ...factsIn(reading, relation, 'new')];
  const from = Math.min(...ends.map(({ sourceStart }) => sourceStart)) - 12;
  const to = Math.max(...ends.map(({ sourceEnd }) => sourceEnd));
  if (ends.length !== 2 || to - from > 120) return [];
  const words = reading.text.slice(Math.max(0, from), to);
  const found = FLIPS.map(([verb, opposite]) => ({ at: words.lastIndexOf(verb), verb, opposite })).find(
    ({ at }) => at >= 0,
  );
  if (!found) return [];
  const start = Math.max(0, from) + found.at;
  const end = start + found.verb.length;
  return [{ kind: 'direction-flipped', start, end, becomes: found.opposite, expected: ['direction'] }];
});

/** What is said again in brackets or after 即 is another number. What is said in another place has planters of its own. */
export const glosses = perRelation((reading, relation) => {
  if (relation.type !== 'restatement' || relation.spans.length > 1) return [];
  const [first, fact] = relation.factIds.map((id) => reading.facts.get(id));
  // Of 30,456 votes, or 51.6%, neither gives the other.
  if (first?.kind !== fact?.kind) return [];
  return inFact(reading, fact, fact ? withOtherFirstDigit(fact.text) : null, {
    kind: 'gloss-changed',
    expected: ['gloss', 'unit-conversion', 'qualifier-direction', 'currency'],
  });
});
