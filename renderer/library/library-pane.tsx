import { useState } from 'react';
import { useWorkspace } from '../stores/workspace-store.ts';
import { CommandButton } from '../ui/command-button.tsx';
import { useWords } from '../ui/words.ts';
import './library.css';
import { LibraryTree } from './library-tree.tsx';

/** From this many documents on a filter is worth its place. */
const FILTER_FROM = 8;

export function LibraryPane() {
  const words = useWords();
  const count = useWorkspace((it) => it.documents.length);
  const [filter, setFilter] = useState('');
  const hasFilter = count >= FILTER_FROM;
  return (
    <>
      <header className="pane-head">
        <h2>{words.shell.panes.library}</h2>
        <span className="pane-note figures">{count > 0 && words.library.count(count)}</span>
        <CommandButton command="add-files" icon="add" kind="plain" />
      </header>
      {hasFilter && (
        <div className="library-filter">
          <input
            type="search"
            className="field"
            placeholder={words.library.filter}
            aria-label={words.library.filter}
            value={filter}
            onChange={(event) => setFilter(event.target.value)}
          />
        </div>
      )}
      <LibraryTree filter={hasFilter ? filter : ''} />
    </>
  );
}
