import type { Measured, Placed } from '../../context-reader.ts';
import { asCompared, asDifference, asModifier, asNamedChange, asOfNoun } from './as-difference.ts';
import { asFragment, asGloss, asListed, asOfThem, asOwn, asShareOf } from './as-fragment.ts';
import { asObject } from './as-object.ts';
import { asRelative, asSubject } from './as-subject.ts';
import { asLaterLevel, asVerb } from './as-verb.ts';
import { carry, START } from './carry.ts';
import { readRespective } from './lists.ts';
import { clausesOf } from './sentences.ts';
import { subjectsOf } from './subjects.ts';
import { tokensOf } from './tokens.ts';
import { groupsOf } from './verb-groups.ts';
import { type Carried, NOTHING, type Told, type View, viewOf } from './view.ts';

/** The ways a number is tied to its words, nearest tie first. */
const READERS: readonly ((view: View) => Told | null)[] = [
  asGloss,
  asSubject,
  asOfThem,
  asCompared,
  asLaterLevel,
  asNamedChange,
  asModifier,
  asOfNoun,
  asDifference,
  asShareOf,
  asObject,
  asFragment,
  asListed,
  asRelative,
  asOwn,
];

function measure(view: View): Told {
  const { kind } = view.quantity;
  if (kind === 'date' || kind === 'score' || view.tokens[view.at]!.tag === 'y') return NOTHING;
  if ('vig'.includes(view.tokens[view.at]!.tag)) return asVerb(view) ?? NOTHING;
  for (const read of READERS) {
    const found = read(view);
    if (found !== null) return withWhole(view, found);
  }
  return NOTHING;
}

/** "Coal's share of generation dropped to 15%": the metric names the whole. */
function withWhole({ quantity }: View, found: Told): Told {
  if (found.base !== null || found.metric === null || (quantity.kind !== 'percent' && quantity.kind !== 'ratio'))
    return found;
  const whole = /\b(?:share|proportion|percentage) of (?:the |all |its |their )?([\w' -]{2,40})$/i.exec(
    found.metric,
  )?.[1];
  return whole === undefined ? found : { ...found, base: whole, rules: [...found.rules, 'en-base'] };
}

/** One entry a quantity. A sentence is cut once; each number looks forty words to either side at most: linear. */
export function readMetrics(text: string, quantities: readonly Placed[]): readonly Measured[] {
  const measured: Measured[] = quantities.map(() => NOTHING);
  let carried = START;
  let next = 0;
  for (const { start, sentenceStart, sentenceEnd } of clausesOf(text)) {
    // Once a sentence.
    if (start !== sentenceStart) continue;
    while (next < quantities.length && quantities[next]!.end <= sentenceStart) next++;
    if (next >= quantities.length) break;
    if (quantities[next]!.start >= sentenceEnd) continue;
    carried = readSentence(
      text,
      [sentenceStart, sentenceEnd],
      quantities,
      next,
      { ...carried, last: null, share: null, opened: null },
      measured,
    );
  }
  return measured;
}

function readSentence(
  text: string,
  [from, to]: readonly [number, number],
  quantities: readonly Placed[],
  next: number,
  start: Carried,
  measured: Measured[],
): Carried {
  const tokens = tokensOf(text, from, to, quantities, next);
  const groups = groupsOf(tokens, text);
  const sentence = subjectsOf(tokens, groups);
  // "Of those, 640 were cancelled".
  const isOfThose = tokens[0]?.lower === 'of' && /^(?:those|these|them)$/.test(tokens[1]?.lower ?? '');
  let carried = isOfThose ? { ...start, opened: start.counted } : start;
  let series: readonly Told[] = [];
  tokens.forEach((token, at) => {
    if (token.q < 0) return;
    const view = viewOf(text, sentence, quantities, at, carried);
    if (series.length === 0) series = readRespective(view);
    const found = series[0] ?? measure(view);
    series = series.slice(1);
    if (view.quantity.kind !== 'date') carried = carry(carried, view, found);
    measured[token.q] = { metric: found.metric, base: found.base, rules: found.rules };
  });
  return carried;
}
