import { Decimal } from 'decimal.js';
import type { FigureFact, Mark } from '../model/figure.ts';
import type { Relation } from '../model/relation.ts';
import { axisUnit, figureFacts, isPoint, isShareAxis, labelsOf, markOf } from './chart-fact.ts';
import type { ChartInput, ChartType, Fit } from './chart-type.ts';
import { compose } from './compose.ts';
import { type FigureWords, figureWords } from './figure-words.ts';
import { type Locale, quantityText } from './number-text.ts';

/** A whole and its parts on one bar; what the parts leave open is drawn as "unspecified". */
export const stackedParts: ChartType = {
  id: 'stacked-parts',
  fit,
  figure(input) {
    const words = figureWords(input.locale);
    const split = splitOf(figureFacts(input.facts, input.locale), input.relations);
    if (typeof split === 'string') throw new Error(`stacked-parts does not fit: ${split}`);
    const { whole, parts } = split;
    const labels = labelsOf(parts);
    const left = leftOf(split);
    const open = whole !== null && left.sure ? unspecified(whole, parts, left.value, words, input.locale) : null;
    const sum = parts.reduce((total, part) => total + part.value!, 0);
    return compose(input, {
      kind: 'stacked-parts',
      facts: whole === null ? parts : [whole, ...parts],
      marks: [...parts.map((part, i) => markOf(part, labels[i]!)), ...(open ? [open] : [])],
      domain: [0, Math.max(whole?.value ?? 100, sum)],
      title: titleOf(split, labels, words),
      whole: whole === null ? (parts[0]!.base ?? null) : wholeText(whole, words),
      notes: notesOf(split, open, words),
    });
  },
};

interface Split {
  /** Null when the parts are shares that add up to 100 %. */
  readonly whole: FigureFact | null;
  readonly parts: readonly FigureFact[];
  readonly stated: boolean;
}

type Refusal = Exclude<keyof FigureWords['fit'], 'mixedUnits' | 'tooMany' | 'partsExceed'>;

function fit(input: ChartInput): Fit {
  const words = figureWords(input.screen ?? input.locale).fit;
  const facts = figureFacts(input.facts, input.locale);
  if (facts.length === 0) return { fits: false, reason: words.noAmount };
  if (facts.length < input.facts.length) return { fits: false, reason: words.someNoAmount };
  const units = [...new Set(facts.map(axisUnit))];
  if (units.length > 1) return { fits: false, reason: words.mixedUnits(units.map((unit) => unit || '—').join(', ')) };
  const split = splitOf(facts, input.relations);
  if (typeof split === 'string') return { fits: false, reason: words[split] };
  const { whole, stated } = split;
  if (whole === null) return { fits: true, score: 70, reason: words.stackedPercent };
  if (exceeds(split)) return { fits: false, reason: words.partsExceed(whole.text) };
  return stated
    ? { fits: true, score: 95, reason: words.stackedStated }
    : { fits: true, score: leftOf(split).sure && leftOf(split).value.gt(0) ? 30 : 80, reason: words.stackedAssumed };
}

/** Which fact is the whole: what a relation says, else the largest. A string is the reason why there is none. */
function splitOf(facts: readonly FigureFact[], relations: readonly Relation[]): Split | Refusal {
  if (facts.length < 2) return 'needsParts';
  if (facts.some(({ value }) => value === null)) return 'rangePart';
  if (facts.some(({ value }) => value! < 0)) return 'negative';
  if (facts.some(({ low, high }) => low === null || high === null)) return 'noBound';
  if (isShareAxis(facts)) return sharesOf(facts);
  if (facts.some(({ kind }) => kind === 'change')) return 'changesNotParts';
  const stated = statedWhole(facts, relations);
  const whole = stated ?? facts.reduce((a, b) => (b.value! > a.value! ? b : a));
  const parts = facts.filter((fact) => fact !== whole);
  if (stated === null && parts.length === 1) return 'onePartUnstated';
  return { whole, parts, stated: stated !== null };
}

/** Shares that fill 100 within the rounding of each. */
function sharesOf(facts: readonly FigureFact[]): Split | Refusal {
  const bases = new Set(facts.map(({ base }) => base));
  const low = facts.reduce((sum, { low, value }) => sum + (low ?? value!), 0);
  const high = facts.reduce((sum, { high, value }) => sum + (high ?? value!), 0);
  return bases.size > 1 || low > 100 || high < 100 ? 'sharesNot100' : { whole: null, parts: facts, stated: false };
}

/** The whole that a relation names together with all the other facts as parts. */
function statedWhole(facts: readonly FigureFact[], relations: readonly Relation[]): FigureFact | null {
  for (const { type, roles } of relations) {
    if (type !== 'sum' && type !== 'part-of') continue;
    const whole = facts.find((fact) => fact.id === roles.whole);
    const named = new Set(Object.values(roles).flat());
    if (whole && facts.every((fact) => named.has(fact.id))) return whole;
  }
  return null;
}

interface Left {
  readonly value: Decimal;
  /** True when the words leave no doubt that this much is left (or that nothing is). */
  readonly sure: boolean;
}

function leftOf({ whole, parts }: Split): Left {
  const written = (fact: FigureFact) => new Decimal(fact.decimal ?? fact.value!);
  const value = parts.reduce(
    (left, part) => left.minus(written(part)),
    new Decimal(whole === null ? 100 : written(whole)),
  );
  if (whole === null) return { value, sure: false };
  if ([whole, ...parts].every(isPoint)) return { value, sure: true };
  const lowest = (whole.low ?? -Infinity) - parts.reduce((sum, { high }) => sum + (high ?? Infinity), 0);
  return { value, sure: lowest > 0 && value.gt(0) };
}

/** True when even the smallest parts are more than the largest whole. */
function exceeds({ whole, parts }: Split): boolean {
  const least = parts.reduce((sum, { low, value }) => sum + (low ?? value!), 0);
  return least > (whole?.high ?? Infinity);
}

function unspecified(
  whole: FigureFact,
  parts: readonly FigureFact[],
  left: Decimal,
  words: FigureWords,
  locale: Locale,
): Mark | null {
  if (left.lte(0)) return null;
  const qualifier = [whole, ...parts].every(isPoint) ? 'exact' : 'about';
  return {
    role: 'unspecified',
    factIds: [whole.id, ...parts.map(({ id }) => id)],
    formula: [whole.id, ...parts.map(({ id }) => id)].join(' − '),
    value: left.toNumber(),
    low: qualifier === 'exact' ? left.toNumber() : null,
    high: qualifier === 'exact' ? left.toNumber() : null,
    qualifier,
    unit: whole.unit,
    label: words.unspecified,
    valueText: quantityText(left.toFixed(), whole.unit, qualifier, locale),
    group: null,
    status: [whole, ...parts].every(({ verdict }) => verdict === 'confirmed') ? 'confirmed' : 'unchecked',
  };
}

function wholeText(whole: FigureFact, words: FigureWords): string {
  return whole.metric === null ? whole.text : `${whole.metric}${words.labelGap}${whole.text}`;
}

function titleOf({ whole, parts }: Split, labels: readonly string[], words: FigureWords): string {
  const named = parts.map((part, i) =>
    labels[i] === part.text ? part.text : `${labels[i]}${words.labelGap}${part.text}`,
  );
  return words.title.parts(whole?.text ?? '100%', named.join(words.listGap));
}

function notesOf(split: Split, open: Mark | null, words: FigureWords): string[] {
  const { whole, parts } = split;
  if (whole === null) return [];
  if (open) {
    return [words.notes.unspecified(`${[whole, ...parts].map(({ text }) => text).join(' − ')} = ${open.valueText}`)];
  }
  return leftOf(split).sure ? [] : [words.notes.partsWithinRounding(whole.text)];
}
