import { extract } from '../../shared/extract/extract.ts';
import type { Fact } from '../../shared/model/fact.ts';
import type { Quant } from './quant-cases.ts';
import { changesOf } from './quant-changes.ts';
import { conceptsOf } from './quant-concepts.ts';
import { nounPhrase } from './quant-nouns.ts';
import { quantUnit } from './quant-units.ts';
import { FILE } from './suite-systems.ts';

/** A quantity with the words that it was read from. */
export interface QuantReading extends Quant {
  readonly text: string;
  /** In the sentence. */
  readonly start: number;
  readonly end: number;
}

/** Kinds that the sets do not count: days and years, ranks, results of games. */
const UNCOUNTED: ReadonlySet<string> = new Set(['date', 'ordinal', 'score']);

/** Ours: the engine on the sentence as a file of its own, in the terms of the sets. */
export function readQuants(text: string): readonly QuantReading[] {
  const { facts, articles } = extract({ ...FILE, text, lang: 'en' });
  const blocks = articles.flatMap((article) => [
    ...article.paragraphs.map((one) => ({
      text: one.text,
      facts: facts.filter((fact) => fact.paragraphId === one.id),
    })),
    ...HEADLINES.map((field) => ({
      text: article[field]?.text ?? '',
      facts: facts.filter((fact) => fact.articleId === article.id && fact.field === field),
    })),
  ]);
  const concepts = new Map(blocks.flatMap((block) => [...conceptsOf(block.text, block.facts)]));
  const changes = new Map(changesOf(facts, text).map((change, index) => [facts[index], change] as const));
  return joined(facts.filter(isCounted), text).flatMap((figure) =>
    eachOf(figure).map((value) => ({
      text: figure.said,
      start: figure.fact.sourceStart,
      end: figure.fact.sourceStart + figure.said.length,
      value,
      unit: unitOf(figure.unit, text),
      change: changes.get(figure.fact) ?? '=',
      concepts: concepts.get(figure.fact) ?? ['-'],
    })),
  );
}

const HEADLINES = ['kicker', 'title', 'subtitle'] as const;

/** What the sets do not count: days and years, ranks, results of games, "doubled", "twice", and "a decade", whose number is an article. */
const isCounted = ({ kind, value, low, text, rules }: Fact): boolean =>
  !UNCOUNTED.has(kind) &&
  (value !== null || low !== null) &&
  !rules.includes('multiple') &&
  !/\b(?:twice|thrice|double|triple)$/i.test(text) &&
  !(kind === 'duration' && /(?:^|[a-z] )an? [a-z]+$/i.test(text));

/** "eight or nine euros" are two quantities of the sets, "three to four" is one. */
const eachOf = ({ value, said }: Figure): readonly Quant['value'][] =>
  typeof value !== 'number' && / or (?!more|less|above|over|under)/.test(said) ? value : [value];

interface Figure {
  readonly fact: Fact;
  /** The fact whose unit it has. */
  readonly unit: Fact;
  readonly value: Quant['value'];
  readonly said: string;
}

/** "from $62 to $68": the sets hold one quantity with both ends, whether it is a range or a way. */
function joined(facts: readonly Fact[], text: string): readonly Figure[] {
  const figures: Figure[] = [];
  for (const fact of facts) {
    const last = figures.at(-1);
    if (last !== undefined && goesFromTo(last.fact, fact, text)) {
      figures[figures.length - 1] = {
        fact: last.fact,
        unit: fact.unit === null ? last.unit : fact,
        value: [startOf(last.value), endOf(quantOf(fact))],
        said: text.slice(last.fact.sourceStart, fact.sourceEnd),
      };
    } else figures.push({ fact, unit: fact, value: quantOf(fact), said: fact.text });
  }
  return figures;
}

const startOf = (value: Quant['value']): number => (typeof value === 'number' ? value : value[0]);
const endOf = (value: Quant['value']): number => (typeof value === 'number' ? value : value[1]);

/** "from A to B", with at most a day or a time between. */
function goesFromTo(from: Fact, to: Fact, text: string): boolean {
  const before = text.slice(0, from.sourceStart);
  const between = text.slice(from.sourceEnd, to.sourceStart);
  const same = from.unit === to.unit || from.unit === null || to.unit === null;
  return same && /\bfrom (?:about |around )?$/i.test(before) && /^[^,;()]{0,40}\bto $/.test(between);
}

function quantOf({ value, low, high, rules, kind }: Fact): Quant['value'] {
  // "thousands of": from one to ten of them.
  if (rules.includes('vague-plural') && low !== null) {
    const scale = 10 ** Math.floor(Math.log10(Number(low)));
    return [scale, scale * 10];
  }
  if (low !== null && high !== null) return [Number(low), Number(high)];
  const number = Number(value ?? low ?? high);
  return kind === 'ratio' ? wholeFraction(number) : number;
}

/** We keep four places of a fraction that never ends; the sets keep sixteen. */
function wholeFraction(cut: number): number {
  for (let parts = 3; parts < 13; parts += 1) {
    const exact = Math.round(cut * parts) / parts;
    if (exact > 0 && exact < 1 && Math.abs(exact - cut) < 6e-5) return exact;
  }
  return cut;
}

function unitOf(fact: Fact, text: string): string {
  const { unit, base, per, currency, rules, kind } = fact;
  const named = ((): string => {
    if (currency !== null) return quantUnit(currency);
    if (rules.includes('age')) return `${quantUnit(unit ?? 'year')} of age`;
    if (kind === 'ratio' && unit !== 'times') return `% ${base === null ? '-' : quantUnit(base)}`;
    return unit === null
      ? '-'
      : quantUnit(kind === 'count' || kind === 'change' ? nounPhrase(fact, text, fact.sourceStart) : unit);
  })();
  return per === null || APIECE.has(per) ? named : `${named === '-' ? '' : named} per ${quantUnit(per)}`.trim();
}

const APIECE: ReadonlySet<string> = new Set(['each', 'apiece']);
