import { useState } from 'react';
import type { ChartInput } from '../../shared/charts/chart-type.ts';
import { editFigure, type FigureEdits } from '../../shared/charts/compose.ts';
import { type LintMessage, lint } from '../../shared/charts/lint.ts';
import { drawFigure, type Suggestions, suggest } from '../../shared/charts/suggest.ts';
import type { Figure } from '../../shared/model/figure.ts';

export interface FigureDraft {
  readonly suggestions: Suggestions;
  /** Null when no chart fits. */
  readonly figure: Figure | null;
  readonly messages: readonly LintMessage[];
  readonly isEdited: boolean;
  readonly choose: (id: string) => void;
  /** Words are kept for each figure, so that a look at another chart type loses none. */
  readonly edit: (edits: FigureEdits) => void;
  readonly reset: () => void;
}

/** The figure in the making: suggested, chosen, reworded, checked. */
export function useFigureDraft(input: ChartInput): FigureDraft {
  const [chosen, choose] = useState<string | null>(null);
  const [edits, setEdits] = useState<Readonly<Record<string, FigureEdits>>>({});
  const suggestions = suggest(input);
  const kind = suggestions.offered.find(({ id }) => id === chosen)?.id ?? suggestions.offered[0]?.id ?? null;
  const drawn = kind === null ? null : drawFigure(kind, input);
  const own = (drawn && edits[drawn.id]) ?? {};
  const figure = drawn && editFigure(drawn, own);
  const set = (next: FigureEdits) => drawn && setEdits((all) => ({ ...all, [drawn.id]: next }));
  return {
    suggestions,
    figure,
    messages: figure ? lint(figure) : [],
    isEdited: Object.keys(own).length > 0,
    choose,
    edit: (more) => set({ ...own, ...more }),
    reset: () => set({}),
  };
}
