import type { Measured, Placed } from '../../context-reader.ts';
import { type Carried, found, isShareKind, NOTHING } from './carried.ts';
import { UNITS } from './lexicon.ts';
import {
  countedNoun,
  holderFor,
  moves,
  nounAfter,
  nounAndRest,
  predicateAfter,
  purposeAfter,
  said,
  subjectOf,
  verbBefore,
} from './phrases.ts';
import type { Sides } from './sides.ts';

const ofNoun = (right: string) => (right.startsWith(' of ') ? nounAndRest(right.slice(4)).noun : '');

/** "Enrolment climbed to 1.42 million students", "Yields averaged 51 bushels": the subject is measured, not the unit. */
export function readMoved(sides: Sides, { kind }: Placed): Measured {
  if (!moves(sides.left) || kind === 'percent' || kind === 'change') return NOTHING;
  return found('en-metric-subject', subjectOf(sides.left));
}

/** "lent 1,914 books", "240 teachers were hired", "beds for 120 people". */
export function readCounted(sides: Sides, quantity: Placed): Measured {
  if (quantity.kind !== 'count' && quantity.kind !== 'rate') return NOTHING;
  const own = quantity.text
    .replace(/ (?:or|and) (?:more|less|above|over|so)$/, '')
    .replace(/(?: (?:a|an|per|each|every) |\/)\w+$/, '');
  const inside = countedNoun(own);
  const noun = inside !== '' ? inside : nounAfter(sides.right) || ofNoun(sides.right);
  const verb = verbBefore(sides.left, true);
  // "Yields of 51 bushels an acre": a unit is not what is counted.
  if (noun === '' || (verb === '' && UNITS.has(noun.toLowerCase()))) return NOTHING;
  if (verb !== '') return found('en-metric-verb-noun', `${verb} ${noun}`);
  const holder = holderFor(sides.left);
  if (holder !== '') return found('en-metric-noun', `${holder} ${noun}`);
  const predicate = inside === '' ? '' : predicateAfter(sides.right, sides.runsOn);
  return found('en-metric-noun', predicate === '' ? noun : `${noun} ${predicate}`);
}

/** "57 were missing", "another 61% disapprove": only what holds of them tells whom the number counts. */
export function readPredicate(sides: Sides, quantity: Placed, carried: Carried): Measured {
  const own = sides.left.slice(sides.left.findLastIndex((word) => /^(?:and|but|while)$/i.test(word)) + 1);
  if (!isShareKind(quantity) || subjectOf(own) !== null || verbBefore(own) !== '') return NOTHING;
  if (/^(?:of|to|by|from|at|with|for|than|up|down)$/i.test(sides.left.at(-1) ?? '')) return NOTHING;
  return found('en-metric-predicate', said(sides.right), quantity.kind === 'percent' ? carried.base : null);
}

/** "spent $4.3 million on roads", "a $4.3 million grant", "60 mm of rain". */
export function readAmount(sides: Sides, { kind }: Placed): Measured {
  const verb = verbBefore(sides.left);
  const stuff = kind === 'measure' || verb !== '' ? ofNoun(sides.right) : '';
  if (stuff !== '' && (kind === 'measure' || kind === 'money'))
    return found('en-metric-verb-noun', `${verb} ${stuff}`.trim());
  const purpose = verb === '' || kind !== 'money' ? '' : purposeAfter(sides.right);
  if (purpose !== '') return found('en-metric-verb-purpose', `${verb} ${purpose}`);
  const noun = nounAfter(sides.right);
  const isArticle = (word = '') => /^(?:a|an|the|its|their|this|that|his|her|our|new)$/i.test(word);
  const described =
    kind === 'money' && verb === '' && /^[a-z]+$/.test(sides.left.at(-1) ?? '') && isArticle(sides.left.at(-2));
  if (noun !== '' && (isArticle(sides.left.at(-1)) || described)) return found('en-metric-noun-after', noun);
  if (noun !== '' && verb !== '') return found('en-metric-verb-noun', `${verb} ${noun}`);
  return NOTHING;
}
