import type { AddedFiles, Answer, Change, CrossfootEvent } from '../../shared/ipc.ts';
import type { Ledger } from '../../shared/model/ledger.ts';
import type { SelfTest } from '../../shared/model/self-test.ts';
import type {
  DocumentSummary,
  Progress,
  SearchAnswer,
  SourceExcerpt,
  WorkspaceState,
} from '../../shared/model/workspace.ts';
import type { ViewText } from '../../shared/review/view-text.ts';

/** Between main process and workspace host: each verb with its arguments and answer. */
export interface HostContract {
  open: { args: [folder: string, known: boolean]; answer: Answer<WorkspaceState> };
  close: { args: []; answer: Answer<boolean> };
  snapshot: { args: []; answer: Answer<Snapshot> };
  /** The window was looked at again: the folder may have changed where no watcher tells. */
  look: { args: []; answer: Answer<boolean> };
  cancelReading: { args: []; answer: Answer<boolean> };
  resumeReading: { args: []; answer: Answer<boolean> };
  addFiles: { args: [paths: readonly string[]]; answer: Answer<AddedFiles> };
  view: { args: [path: string]; answer: Answer<ViewText> };
  excerpt: { args: [path: string, start: number, end: number]; answer: Answer<SourceExcerpt> };
  ledger: { args: [path: string]; answer: Answer<Ledger> };
  selfTest: { args: [path: string, articleId: string, seed: number]; answer: Answer<SelfTest> };
  apply: { args: [change: Change]; answer: Answer<WorkspaceState> };
  undo: { args: []; answer: Answer<WorkspaceState> };
  redo: { args: []; answer: Answer<WorkspaceState> };
  find: { args: [query: string, limit: number]; answer: Answer<SearchAnswer> };
}

export interface Snapshot {
  readonly workspace: WorkspaceState | null;
  readonly documents: readonly DocumentSummary[];
  readonly progress: Progress | null;
}

export type HostVerb = keyof HostContract;

export interface HostRequest<V extends HostVerb = HostVerb> {
  readonly id: number;
  readonly verb: V;
  readonly args: HostContract[V]['args'];
}

export type HostMessage =
  | { readonly id: number; readonly answer: HostContract[HostVerb]['answer'] }
  | { readonly event: CrossfootEvent };

/** What both ends of the wire look like, whatever it is made of: a utility process, a child process, a worker. */
export interface HostPort {
  post(message: unknown): void;
  listen(receive: (message: unknown) => void): void;
}

/** Given to the host when it starts, as JSON in its first argument. */
export interface HostSettings {
  readonly device: string;
  readonly indexFolder: string;
  readonly workerFile: string;
  readonly engine: string;
}
