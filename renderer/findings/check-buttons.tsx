import { showDialog } from '../stores/ui-store.ts';
import { useWorkspace } from '../stores/workspace-store.ts';
import { useWords } from '../ui/words.ts';

/** The ways from the findings to the rules behind them. */
export function CheckButtons() {
  const { rules, selfTest } = useWords();
  const changed = useWorkspace(({ workspace }) => Object.keys(workspace?.rules ?? {}).length);
  return (
    <p className="findings-tools">
      <button type="button" onClick={() => showDialog('rules')}>
        {rules.open}
        {changed > 0 && <span className="quiet"> {rules.changed(changed)}</span>}
      </button>
      <button type="button" onClick={() => showDialog('self-test')}>
        {selfTest.open}
      </button>
    </p>
  );
}
