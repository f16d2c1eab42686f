import { Panel, Separator } from 'react-resizable-panels';
import { ReaderPane } from '../reader/reader-pane.tsx';
import { useDocument } from '../stores/document-store.ts';
import { useUi } from '../stores/ui-store.ts';
import { useWorkspace } from '../stores/workspace-store.ts';
import { FactTablePane } from '../table/fact-table-pane.tsx';
import { CommandButton } from '../ui/command-button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useWords } from '../ui/words.ts';
import { Place } from './place.tsx';
import { PaneGroup } from './workbench.tsx';

export function CentrePlaces() {
  const words = useWords().shell;
  const tableShown = useUi((it) => it.tableShown);
  const hasView = useDocument((it) => it.view !== null);
  return (
    <PaneGroup name="rows" orientation="vertical" panels={['reader', tableShown && 'table']}>
      <Panel id="reader" minSize={120}>
        <Place place="reader" label={words.panes.reader}>
          {hasView ? <ReaderPane /> : <NoDocument />}
        </Place>
      </Panel>
      {tableShown && <Separator className="splitter" aria-label={words.resize.table} />}
      {tableShown && (
        <Panel id="table" defaultSize="42%" minSize={96}>
          <Place place="table" label={words.panes.table}>
            {hasView && <FactTablePane />}
          </Place>
        </Panel>
      )}
    </PaneGroup>
  );
}

/** Why there is no article to read, and what to do. Nothing while the answer is on its way: it takes a blink. */
function NoDocument() {
  const words = useWords().shell.empty;
  const asked = useDocument((it) => it.path !== null);
  const hasDocuments = useWorkspace((it) => it.documents.length > 0);
  const isReading = useWorkspace(
    (it) => it.progress !== null && !it.progress.cancelled && !it.documents.some(({ state }) => state === 'ready'),
  );
  if (asked) return null;
  if (isReading) return <EmptyState title={words.reading} hint={words.readingHint} />;
  if (hasDocuments) return <EmptyState title={words.document} hint={words.documentHint} />;
  return (
    <EmptyState title={words.nothing} hint={words.nothingHint}>
      <CommandButton command="add-files" icon="add" kind="main" />
    </EmptyState>
  );
}
