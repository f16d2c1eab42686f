import type { CrossfootEvent } from '../../shared/ipc.ts';
import type { DocumentSummary } from '../../shared/model/workspace.ts';
import { api } from '../api.ts';
import { useDocument } from './document-store.ts';
import { receiveReviewChange, showDocument } from './open-document.ts';
import { report } from './problems.ts';
import { selectNothing } from './selection-store.ts';
import { useWorkspace } from './workspace-store.ts';

/** Starts the replicas; resolves when the first state is there. `onCommand` gets what the menu chose. */
export async function connect(onCommand: (command: string) => void): Promise<void> {
  // Answers and events take different ways into the page, so what happened after the answer can be heard before it.
  // Replayed on top of it in order, every event leaves the state that the last one meant.
  let early: CrossfootEvent[] | null = [];
  api.listen((event) => {
    if (event.type === 'command') onCommand(event.command);
    else if (early) early.push(event);
    else receive(event);
  });
  const begin = await api.begin();
  useWorkspace.setState({ ...begin, begun: true });
  for (const event of early) receive(event);
  early = null;
}

/** What each kind of event does to the replicas. */
const RECEIVERS: { [T in CrossfootEvent['type']]?: (event: Extract<CrossfootEvent, { type: T }>) => void } = {
  workspace: receiveWorkspace,
  documents: ({ changed, removed }) => {
    useWorkspace.setState(({ documents }) => ({ documents: mergeDocuments(documents, changed, removed) }));
  },
  progress: ({ progress }) => useWorkspace.setState({ progress }),
  problem: ({ problem }) => report(problem),
  'review-changed': ({ path, change }) => receiveReviewChange(path, change),
  'document-read': ({ path }) => {
    if (useDocument.getState().path === path) void showDocument(path);
  },
};

function receive(event: CrossfootEvent): void {
  (RECEIVERS[event.type] as ((event: CrossfootEvent) => void) | undefined)?.(event);
}

function receiveWorkspace({ workspace, recent }: Extract<CrossfootEvent, { type: 'workspace' }>): void {
  const before = useWorkspace.getState().workspace;
  useWorkspace.setState({ workspace, recent });
  if (before?.folder === workspace?.folder) return;
  useWorkspace.setState({ documents: [], progress: null });
  useDocument.setState({ path: null, view: null });
  selectNothing();
}

function mergeDocuments(
  documents: readonly DocumentSummary[],
  changed: readonly DocumentSummary[],
  removed: readonly string[],
): readonly DocumentSummary[] {
  const byPath = new Map(documents.map((document) => [document.path, document]));
  for (const document of changed) byPath.set(document.path, document);
  for (const path of removed) byPath.delete(path);
  return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
