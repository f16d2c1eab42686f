import { useEffect, useRef, useState } from 'react';
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
      <span className="saved-state" data-state="read-only" data-testid="saved" title={reason}>
        <Icon name="lock" />
        {words.shell.saved.readOnly}
      </span>
    );
  }
  const state = inFlight + workspace.unsaved > 0 ? 'saving' : 'saved';
  return (
    <>
      <span className="saved-state" data-state={state} data-testid="saved" title={words.shell.saved.hint[state]}>
        {state === 'saved' && <Icon name="check" />}
        {words.shell.saved[state]}
      </span>
      <SavedWord state={state} />
    </>
  );
}

/** A screen reader hears of saving only when nothing has happened for so long: not once for every cell. Milliseconds. */
const QUIET = 1000;

/** Says "Saved" once after a row of changes, or that saving takes its time. Silent until the first change. */
function SavedWord({ state }: { state: 'saving' | 'saved' }) {
  const words = useWords().shell.saved;
  const [said, setSaid] = useState<'saving' | 'saved' | null>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current && state === 'saved') return;
    isFirst.current = false;
    // Emptied first: the same word again would not be heard.
    setSaid(null);
    const timer = setTimeout(() => setSaid(state), QUIET);
    return () => clearTimeout(timer);
  }, [state]);
  return (
    <output className="visually-hidden" data-testid="saved-said">
      {said === null ? '' : words[said]}
    </output>
  );
}
