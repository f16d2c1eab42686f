import { changeOfCell } from '../../shared/table/parse-cell.ts';
import { useWhatIf } from '../checks/use-what-if.ts';
import { whatIfText, whatIfTone } from '../checks/what-if-text.ts';
import { useCellDraft } from './cell-draft.ts';
import type { GridModel } from './grid-model.ts';
import { useTableState } from './table-state.ts';

/** What the rules would say if the text in the editor were taken; nothing for text that would be refused. */
export function DraftPreview({ model }: { readonly model: GridModel }) {
  const text = useCellDraft((it) => it.text);
  const { active, editing } = useTableState();
  const row = active ? model.rows[model.indexOf.get(active.factId) ?? -1] : undefined;
  const parsed =
    row && active && editing && text !== null ? changeOfCell(row, active.column, text, model.words.facts) : null;
  const edit = parsed?.ok ? parsed.value : null;
  const isChecked = edit !== null && edit.field !== 'note' && edit.field !== 'verdict';
  const whatIf = useWhatIf(row && isChecked ? { factId: row.id, field: edit.field, value: edit.value } : null);
  if (!whatIf) return null;
  return (
    <output className="what-if" data-tone={whatIfTone(whatIf) ?? undefined} data-testid="what-if">
      {whatIfText(whatIf, model.words.whatIf)}
    </output>
  );
}
