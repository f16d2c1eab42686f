import type { Decimal } from 'decimal.js';
import { intervalOf } from '../extract/interval.ts';
import type { FigureFact, Mark } from '../model/figure.ts';
import type { ChartFact } from './chart-type.ts';
import { decimalOf } from './decimal-text.ts';
import { isShareUnit, type Locale, numberText } from './number-text.ts';

/** Kinds that stand for an amount on an axis. Dates, scores, ranks and ratios (1∶12) do not. */
const AMOUNTS = new Set(['count', 'percent', 'money', 'rate', 'duration', 'measure', 'change', 'index']);

/** The fact as figures use it; null when it has no amount that could be drawn. */
export function figureFact(given: ChartFact, locale: Locale): FigureFact | null {
  const { effective: fact, overrides, verdict } = given;
  if (!AMOUNTS.has(fact.kind)) return null;
  const typed = overrides.value !== undefined;
  const { decimal } = fact;
  const value = decimalOf(decimal) ?? decimalOf(fact.value);
  // The characters of the article say nothing about the exactness of a value that a person typed.
  const ends = intervalOf(fact, typed ? {} : { text: fact.text });
  if (value === null && ends === null) return null;
  return {
    id: fact.id,
    kind: fact.kind,
    value: value?.toNumber() ?? null,
    decimal: value?.toFixed() === undefined ? null : (decimal ?? value.toFixed()),
    low: finite(ends?.low),
    high: finite(ends?.high),
    qualifier: fact.qualifier,
    unit: fact.unit,
    per: fact.per,
    text: numberText(given, locale),
    metric: fact.metric,
    base: fact.base,
    period: fact.period,
    place: fact.place,
    verdict,
    overridden: Object.keys(overrides).length > 0,
  };
}

const finite = (end: Decimal | undefined): number | null => (end?.isFinite() ? end.toNumber() : null);

/** The facts that can be drawn, in the order given. */
export function figureFacts(facts: readonly ChartFact[], locale: Locale): readonly FigureFact[] {
  return facts.flatMap((fact) => figureFact(fact, locale) ?? []);
}

/** A stated amount as a mark. A range keeps both ends and is drawn without a midpoint. */
export function markOf(fact: FigureFact, label: string): Mark {
  const isRange = fact.value === null;
  return {
    role: isRange ? 'range' : 'value',
    factIds: [fact.id],
    formula: null,
    value: fact.value ?? fact.high ?? fact.low ?? 0,
    low: fact.low,
    high: fact.high,
    qualifier: fact.qualifier,
    unit: fact.unit,
    label,
    valueText: fact.text,
    group: null,
    status: fact.verdict,
  };
}

/** What tells the facts apart in words: metric, else whole, else number; period and place where the rest is equal. */
export function labelsOf(facts: readonly FigureFact[]): readonly string[] {
  const names = facts.map((fact) => fact.metric ?? fact.base ?? fact.text);
  return facts.map((fact, i) => {
    const name = names[i]!;
    if (names.indexOf(name) === names.lastIndexOf(name)) return name;
    const more = [fact.period, fact.place].filter((part) => part !== null && part !== name);
    return more.length > 0 ? `${name} · ${more.join(' · ')}` : name;
  });
}

/** Unit with its denominator; two facts may share an axis only when these are equal. */
export function axisUnit(fact: FigureFact): string {
  const unit = isShareUnit(fact.unit) ? '%' : (fact.unit ?? '');
  // A growth of 12 % and a share of 12 % are different things.
  if (fact.kind === 'change' && unit === '%') return '±%';
  return fact.per === null ? unit : `${unit}/${fact.per}`;
}

/** Shares in percent stand on an axis from 0 to 100; growth in percent does not. */
export function isShareAxis(facts: readonly FigureFact[]): boolean {
  return facts.length > 0 && facts.every(({ kind, unit }) => kind === 'percent' && isShareUnit(unit));
}

/** True when the words leave no room: the interval is one point. */
export function isPoint(fact: FigureFact): boolean {
  return fact.qualifier === 'exact' && fact.low !== null && fact.low === fact.high;
}
