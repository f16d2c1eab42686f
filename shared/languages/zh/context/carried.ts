import type { Measured, Placed } from '../../context-reader.ts';
import { MAGNITUDES } from './lexicon.ts';

const endsWithMagnitude = (metric: string): boolean => MAGNITUDES.before(metric, metric.length) > 0;

/** What earlier quantities of the sentence leave for later ones. */
export interface Carried {
  readonly sentence: number;
  /** Metric of the last quantity, for "…120亿元，同比增长8%". */
  readonly metric: string | null;
  /** Verb of a list: 培养50名大国工匠、400名三秦工匠. */
  readonly verb: string;
  /** The whole of a series of shares: 96%的参与者…，93%…. */
  readonly base: string | null;
  readonly unit: string | null;
  /** Metrics of the sentence so far that are no changes, for 同比分别增长6.1%和9.4%. */
  readonly recent: readonly string[];
  /** What earlier figures measured, by their units: the last few. */
  readonly known: readonly { readonly unit: string | null; readonly metric: string }[];
  readonly kind: string | null;
  /** What the first figure of the block measures, where it is a magnitude: 分季度看，一季度同比增长5.4%. */
  readonly topic: string | null;
  /** What stands in front of it: 招收新生|24个班. */
  readonly front: string | null;
  /** The noun counted last: 8个|县. */
  readonly noun: string;
  /** What was done to those counted last: 为320名劳模|发放慰问金. */
  readonly tail: string;
  /** What is left of such a series, next first. */
  readonly series: readonly string[];
  /** What all of the series are compared with. */
  readonly seriesBase: string | null;
}

/** Nothing carried but the topic: the start of a sentence. Field by field, as a page has thousands of them. */
export const fresh = (sentence: number, topic: string | null): Carried => ({
  sentence,
  metric: null,
  verb: '',
  base: null,
  unit: null,
  recent: NONE,
  known: NONE,
  kind: null,
  topic,
  front: null,
  noun: '',
  tail: '',
  series: NONE,
  seriesBase: null,
});

const NONE: readonly never[] = [];

export interface Found extends Measured {
  readonly verb?: string;
  /** A whole that later shares of the sentence refer to. */
  readonly whole?: string;
  readonly series?: readonly string[];
  readonly tail?: string;
  readonly noun?: string;
  readonly front?: string | null;
}

export const NOTHING: Found = { metric: null, base: null, rules: [] };
export const found = (rule: string, metric: string | null, base: string | null = null, verb = ''): Found =>
  metric === null ? NOTHING : { metric, base, rules: [rule], verb };

/** What the next quantity of the sentence is told of this one. */
export function carry(
  carried: Carried,
  { metric, base, verb, whole, series, tail, noun, front, rules }: Found,
  { unit, kind }: Placed,
): Carried {
  if (metric === null) return { ...carried, series: [] };
  const isChange = rules[0] === 'zh-metric-change';
  return {
    sentence: carried.sentence,
    metric,
    unit,
    verb: verb ?? '',
    base: whole ?? (isChange ? null : base) ?? carried.base,
    recent: isChange ? carried.recent : [...carried.recent.slice(-3), metric],
    known: [...carried.known.slice(-3), { unit, metric }],
    kind,
    topic: carried.topic ?? (endsWithMagnitude(metric) ? metric : ''),
    front: front ?? null,
    noun: noun ?? '',
    tail: tail ?? '',
    series: series ?? [],
    seriesBase: isChange ? base : carried.seriesBase,
  };
}

/** What an earlier figure of the sentence in this unit measured; the last figure's where units tell nothing apart. */
export const measuredIn = (carried: Carried, unit: string | null): string | null =>
  carried.known.findLast((known) => known.unit === unit)?.metric ?? (carried.unit === '%' ? null : carried.metric);
