import type { WorkspaceState } from '../../shared/model/workspace.ts';
import { useWorkspace } from '../stores/workspace-store.ts';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../ui/words.ts';

/** Says "Saved" only while nothing is under way: neither here nor in the main process. */
export function SavedState({ workspace }: { workspace: WorkspaceState }) {
  const words = useWords();
  const inFlight = useWorkspace((it) => it.inFlight);
  if (workspace.readOnly) {
    const reason = words.problems[workspace.readOnly.kind](workspace.readOnly);
    return (
      <output className="saved-state" data-state="read-only" data-testid="saved" title={reason}>
        <Icon name="lock" />
        {words.shell.saved.readOnly}
      </output>
    );
  }
  const state = inFlight + workspace.unsaved > 0 ? 'saving' : 'saved';
  return (
    <output className="saved-state" data-state={state} data-testid="saved" title={words.shell.saved.hint[state]}>
      {state === 'saved' && <Icon name="check" />}
      {words.shell.saved[state]}
    </output>
  );
}
