import type { ReactNode } from 'react';
import { type Selection, useSelection } from '../stores/selection-store.ts';
import type { FactInfo } from './reading.ts';

let lastIds: readonly string[] = [];
let lastSet: ReadonlySet<string> = new Set();

/** One set for one selection, so that thousands of numbers ask in constant time whether they are selected. */
function isSelected(ids: readonly string[], id: string): boolean {
  if (ids !== lastIds) {
    lastIds = ids;
    lastSet = new Set(ids);
  }
  return lastSet.has(id);
}

/** 'current' is the one that the inspector shows. One answer, so that a number listens to the store only once. */
function standing({ factId, factIds }: Selection, id: string): 'current' | 'selected' | null {
  if (factId === id) return 'current';
  return isSelected(factIds, id) ? 'selected' : null;
}

/** A number in the text: a button that breaks over lines as text does. Clicks and keys are handled by the pane. */
export function FactMark({
  fact,
  label,
  first,
  tabStop,
  children,
}: {
  readonly fact: FactInfo;
  /** What a screen reader says. */
  readonly label: string;
  readonly first: boolean;
  /** Takes the Tab key while no number is selected. */
  readonly tabStop: boolean;
  readonly children: ReactNode;
}) {
  const stands = useSelection((selection) => standing(selection, fact.id));
  const selected = stands !== null;
  const data = { 'data-fact': fact.id, 'data-verdict': fact.verdict, 'data-corrected': fact.corrected || undefined };
  if (!first) {
    return (
      <span className="fact" {...data} data-selected={selected || undefined}>
        {children}
      </span>
    );
  }
  const takesTab = stands === 'current' || tabStop;
  return (
    // A <button> would be one unbreakable box in the line.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      role="button"
      className="fact"
      {...data}
      data-first=""
      data-selected={selected || undefined}
      aria-label={label}
      aria-pressed={selected}
      tabIndex={takesTab ? 0 : -1}
      data-pane-focus={takesTab || undefined}
    >
      {children}
    </span>
  );
}
