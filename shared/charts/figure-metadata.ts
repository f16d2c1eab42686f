import type { Figure } from '../model/figure.ts';

/** What a figure rests on, as JSON with fixed key order: facts with verdicts, formulas, and the source file by its hash. */
export function figureMetadata(figure: Figure): string {
  const { id, kind, facts, marks, sources } = figure;
  const files = new Map(sources.map(({ document, sha256 }) => [sha256, document]));
  return JSON.stringify({
    crossfoot: 'figure@1',
    id,
    kind,
    sources: [...files].map(([sha256, document]) => ({ document, sha256 })),
    facts: facts.map((fact) => ({
      id: fact.id,
      text: fact.text,
      qualifier: fact.qualifier,
      verdict: fact.verdict,
      overridden: fact.overridden,
    })),
    marks: marks.map(({ factIds, formula, valueText }) => ({ factIds, formula, valueText })),
  });
}
