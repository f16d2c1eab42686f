import { useUi } from '../stores/ui-store.ts';
import { useWorkspace } from '../stores/workspace-store.ts';
import { CommandButton } from '../ui/command-button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Keys } from '../ui/keys.tsx';
import { useWords } from '../ui/words.ts';
import { SavedState } from './saved-state.tsx';

export function TopBar() {
  const words = useWords();
  const workspace = useWorkspace((it) => it.workspace);
  return (
    <header className="top-bar">
      <h1 className="top-name" title={workspace?.folder}>
        {workspace?.name ?? words.shell.appName}
      </h1>
      {workspace && <WorkspaceTools canUndo={workspace.canUndo} canRedo={workspace.canRedo} />}
      <span className="stretch" />
      {workspace && <SavedState workspace={workspace} />}
      {workspace && <PaneToggles />}
      <CommandButton command="settings" icon="settings" kind="plain" />
      <CommandButton command="help" icon="help" kind="plain" />
    </header>
  );
}

function WorkspaceTools({ canUndo, canRedo }: { canUndo: boolean; canRedo: boolean }) {
  const words = useWords();
  return (
    <>
      <div className="tool-group">
        <CommandButton command="undo" icon="undo" kind="plain" disabled={!canUndo} />
        <CommandButton command="redo" icon="redo" kind="plain" disabled={!canRedo} />
      </div>
      <div className="tool-group">
        <CommandButton command="make-chart" icon="chart" kind="plain">
          {words.shell.panes.chart}
        </CommandButton>
      </div>
      <span className="stretch" />
      <CommandButton command="find">
        <Icon name="search" />
        <span className="search-words">{words.commands.labels.find}</span>
        <Keys shortcut="CmdOrCtrl+F" />
      </CommandButton>
    </>
  );
}

function PaneToggles() {
  const { libraryShown, tableShown, sideShown } = useUi();
  return (
    <div className="tool-group">
      <CommandButton command="toggle-library" icon="library" kind="plain" pressed={libraryShown} />
      <CommandButton command="toggle-table" icon="table" kind="plain" pressed={tableShown} />
      <CommandButton command="toggle-side" icon="side" kind="plain" pressed={sideShown} />
    </div>
  );
}
