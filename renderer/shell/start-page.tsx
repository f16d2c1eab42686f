import type { RecentWorkspace } from '../../shared/model/workspace.ts';
import { api } from '../api.ts';
import { valueOrReport } from '../stores/problems.ts';
import { useWorkspace } from '../stores/workspace-store.ts';
import { CommandButton } from '../ui/command-button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../ui/words.ts';

/** What the window shows while no workspace is open: what Crossfoot does, and the ways in. */
export function StartPage() {
  const words = useWords().shell.start;
  const recent = useWorkspace((it) => it.recent);
  return (
    <main className="start-page" data-pane="reader" tabIndex={-1}>
      <div className="start-column">
        <h2>{words.heading}</h2>
        <p className="lead">{words.lead}</p>
        <div className="start-ways">
          <p>
            <CommandButton command="open-folder" icon="folder" kind="main">
              {words.openFolder}
            </CommandButton>
            <span>{words.openFolderHint}</span>
          </p>
          <p>
            <CommandButton command="open-sample" icon="sample">
              {words.openSample}
            </CommandButton>
            <span>{words.openSampleHint}</span>
          </p>
        </div>
        <p className="start-drop">
          <Icon name="drop" />
          {words.drop}
        </p>
        {recent.length > 0 && <Recent recent={recent} title={words.recent} />}
      </div>
    </main>
  );
}

function Recent({ recent, title }: { recent: readonly RecentWorkspace[]; title: string }) {
  return (
    <section className="recent">
      <h3>{title}</h3>
      <ul>
        {recent.map(({ id, name, folder }) => (
          <li key={id}>
            <button type="button" onClick={() => void api.openRecent(id).then(valueOrReport)}>
              <strong>{name}</strong>
              <span>{folder}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
