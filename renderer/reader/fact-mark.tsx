import type { ReactNode } from 'react';
import { useSelection } from '../stores/selection-store.ts';
import { useWords } from '../ui/words.ts';
import { factLabel } from './fact-label.ts';
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

/** A number in the text: a button that breaks over lines as text does. Clicks and keys are handled by the pane. */
export function FactMark({
  fact,
  first,
  tabStop,
  children,
}: {
  readonly fact: FactInfo;
  readonly first: boolean;
  /** Takes the Tab key while no number is selected. */
  readonly tabStop: boolean;
  readonly children: ReactNode;
}) {
  const words = useWords();
  const selected = useSelection(({ factIds }) => isSelected(factIds, fact.id));
  const current = useSelection(({ factId }) => factId === fact.id);
  const data = { 'data-fact': fact.id, 'data-verdict': fact.verdict, 'data-corrected': fact.corrected || undefined };
  if (!first) {
    return (
      <span className="fact" {...data} data-selected={selected || undefined}>
        {children}
      </span>
    );
  }
  return (
    // A <button> would be one unbreakable box in the line.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      role="button"
      className="fact"
      {...data}
      data-first=""
      data-selected={selected || undefined}
      aria-label={factLabel(fact, words)}
      aria-pressed={selected}
      tabIndex={current || tabStop ? 0 : -1}
    >
      {children}
    </span>
  );
}
