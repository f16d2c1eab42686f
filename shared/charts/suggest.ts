import type { Figure } from '../model/figure.ts';
import type { ChartInput, ChartType } from './chart-type.ts';
import * as registry from './registry.ts';

const TYPES: Readonly<Record<string, ChartType>> = Object.fromEntries(
  (Object.values(registry) as ChartType[]).map((type) => [type.id, type]),
);
export const CHART_IDS: readonly string[] = Object.keys(TYPES);

export interface Suggestion {
  readonly id: string;
  readonly reason: string;
}

export interface Suggestions {
  /** Best first. */
  readonly offered: readonly Suggestion[];
  /** In the order of the registry. */
  readonly refused: readonly Suggestion[];
  /** What serves the reader better than any chart offered; null when a chart does. */
  readonly better: 'table' | 'sentence' | null;
}

/** Which charts may show these facts, best first with the reason, and why the others would mislead. */
export function suggest(input: ChartInput): Suggestions {
  const judged = Object.values(TYPES).map((type) => ({ id: type.id, fit: type.fit(input) }));
  const offered = judged
    .flatMap(({ id, fit }) => (fit.fits ? [{ id, reason: fit.reason, score: fit.score }] : []))
    .sort((a, b) => b.score - a.score);
  return {
    offered: offered.map(({ id, reason }) => ({ id, reason })),
    refused: judged.flatMap(({ id, fit }) => (fit.fits ? [] : [{ id, reason: fit.reason }])),
    better: offered.length === 0 ? 'table' : offered[0]!.score <= 20 ? 'sentence' : null,
  };
}

/** The figure of one chart type. Throws an Error for an unknown id or facts that do not fit: ask `suggest` first. */
export function drawFigure(id: string, input: ChartInput): Figure {
  const type = Object.hasOwn(TYPES, id) ? TYPES[id]! : null;
  const fit = type?.fit(input);
  if (!type || !fit) throw new Error(`There is no chart type "${id}".`);
  if (!fit.fits) throw new Error(`${id}: ${fit.reason}`);
  return type.figure(input);
}
