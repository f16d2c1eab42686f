import { useMemo } from 'react';
import { NO_FILTER } from '../../shared/table/filter-rows.ts';
import { styledNumber } from '../../shared/table/number-style.ts';
import { sumOfFacts } from '../../shared/table/sum-of-facts.ts';
import { useSelection } from '../stores/selection-store.ts';
import { useWorkspace } from '../stores/workspace-store.ts';
import { DraftPreview } from './draft-preview.tsx';
import { type GridModel, rowsIn, selectedRange } from './grid-model.ts';
import { useTableState } from './table-state.ts';

interface TableStatusProps {
  readonly model: GridModel;
  /** Rows of the scope before filtering. */
  readonly all: number;
  /** Whether a fact is among the rows before filtering. */
  readonly isKnown: (factId: string) => boolean;
}

/** The line under the grid: how many rows, what is selected, and what the last action has to say. */
export function TableStatus({ model, all, isKnown }: TableStatusProps) {
  const words = model.words.table;
  const { active, anchor, notice } = useTableState();
  const factId = useSelection((selection) => selection.factId);
  const isHidden = factId !== null && !model.indexOf.has(factId) && isKnown(factId);
  const range = selectedRange(model, active, anchor);
  const count = range ? range.bottom - range.top + 1 : 0;
  return (
    <div className="ft-status">
      <span className="figures">{words.rows(model.rows.length, all)}</span>
      {count > 1 && <span className="figures">{words.selected(count)}</span>}
      {range && count > 1 && <Sum model={model} top={range.top} bottom={range.bottom} />}
      {isHidden && (
        <span>
          {words.hidden}{' '}
          <button type="button" onClick={() => useTableState.setState({ filter: NO_FILTER })}>
            {words.filter.clear}
          </button>
        </span>
      )}
      <DraftPreview model={model} />
      <output
        className="ft-notice"
        data-tone={notice?.tone}
        aria-live={notice?.tone === 'error' ? 'assertive' : 'polite'}
      >
        {notice?.text ?? ''}
      </output>
    </div>
  );
}

/** What the selected figures add up to, where they can be added. */
function Sum({ model, top, bottom }: { readonly model: GridModel; readonly top: number; readonly bottom: number }) {
  const style = useWorkspace((state) => state.preferences.numberStyle);
  const sum = useMemo(
    () => sumOfFacts(rowsIn(model, { top, bottom, left: 0, right: 0 }).map(({ fact }) => fact.effective)),
    [model, top, bottom],
  );
  if (!sum) return null;
  const words = model.words.table;
  const text = styledNumber(sum.decimal, style);
  return (
    <span className="figures">
      {sum.qualified === 0 ? words.sum(text, sum.unit ?? '') : words.sumQualified(text, sum.unit ?? '', sum.qualified)}
    </span>
  );
}
