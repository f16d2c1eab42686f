import type { FigureFact } from '../model/figure.ts';
import { axisUnit, figureFacts, isShareAxis, labelsOf, markOf } from './chart-fact.ts';
import type { ChartInput, ChartType, Fit } from './chart-type.ts';
import { compose, mayBeEqual } from './compose.ts';
import { figureWords } from './figure-words.ts';
import { niceTicks, percentTicks } from './ticks.ts';

const MOST_BARS = 20;

/** Horizontal bars from zero, one a fact, longest first. */
export const bar: ChartType = {
  id: 'bar',
  fit,
  figure(input) {
    const facts = sorted(figureFacts(input.facts, input.locale));
    const labels = labelsOf(facts);
    return compose(input, {
      kind: 'bar',
      facts,
      marks: facts.map((fact, i) => markOf(fact, labels[i]!)),
      domain: domainOf(facts),
      title: titleOf(facts, labels, input),
      whole: sharedBase(facts),
      notes: notesOf(facts, input),
    });
  },
};

function fit(input: ChartInput): Fit {
  const words = figureWords(input.screen ?? input.locale).fit;
  const facts = figureFacts(input.facts, input.locale);
  if (facts.length === 0) return { fits: false, reason: words.noAmount };
  if (facts.length < input.facts.length) return { fits: false, reason: words.someNoAmount };
  const units = [...new Set(facts.map(axisUnit))];
  if (units.length > 1) return { fits: false, reason: words.mixedUnits(units.map((unit) => unit || '—').join(', ')) };
  if (facts.length > MOST_BARS) return { fits: false, reason: words.tooMany(MOST_BARS) };
  if (facts.length === 1) return { fits: true, score: 20, reason: words.barOne };
  return isShareAxis(facts)
    ? { fits: true, score: 60, reason: words.barPercent }
    : { fits: true, score: 50, reason: words.barCompare };
}

const sizeOf = (fact: FigureFact): number => fact.value ?? fact.high ?? fact.low ?? 0;

/** Longest first; equal ones stay in the order selected. */
function sorted(facts: readonly FigureFact[]): readonly FigureFact[] {
  return [...facts].sort((a, b) => sizeOf(b) - sizeOf(a));
}

function domainOf(facts: readonly FigureFact[]): [number, number] {
  const ends = facts.flatMap((fact) => [fact.value, fact.low, fact.high]).filter((end) => end !== null);
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  // Half a rounding step beyond 100 % is no value beyond 100 %.
  const largest = Math.max(...facts.map(sizeOf));
  const ticks = isShareAxis(facts)
    ? percentTicks(low, largest <= 100 ? Math.min(high, 100) : high)
    : niceTicks(low, high);
  return [ticks[0]!, ticks.at(-1)!];
}

function titleOf(
  facts: readonly FigureFact[],
  labels: readonly string[],
  { facts: given, locale }: ChartInput,
): string {
  const { title, unknownMetric } = figureWords(locale);
  const [first, second] = facts;
  if (!first) return '';
  if (!second) {
    const isTarget = given[0]?.effective.stance === 'target';
    return (isTarget ? title.oneTarget : title.one)(first.metric ?? unknownMetric, first.text);
  }
  if (!mayBeEqual(first, second) && sizeOf(first) > sizeOf(second)) {
    return (first.kind === 'count' ? title.most : title.highest)(labels[0]!, first.text);
  }
  return title.spread(facts.at(-1)!.text, first.text);
}

/** The whole that all shares have in common. */
function sharedBase(facts: readonly FigureFact[]): string | null {
  const [first] = facts;
  return first?.base && facts.every(({ base }) => base === first.base) ? first.base : null;
}

/** Of an open end nobody can say that it lies within rounding. */
const isBounded = ({ low, high }: FigureFact): boolean => low !== null && high !== null;

function notesOf(facts: readonly FigureFact[], { locale }: ChartInput): string[] {
  const { notes } = figureWords(locale);
  const found: string[] = [];
  const isShares = facts.length > 1 && isShareAxis(facts);
  if (isShares) found.push(notes.multiple);
  if (isShares && new Set(facts.map(({ base }) => base)).size > 1) found.push(notes.differentBases);
  const doubtful = facts.findIndex(
    (fact, i) => i > 0 && isBounded(facts[i - 1]!) && isBounded(fact) && mayBeEqual(facts[i - 1]!, fact),
  );
  if (doubtful > 0) found.push(notes.withinRounding(facts[doubtful - 1]!.text, facts[doubtful]!.text));
  return found;
}
