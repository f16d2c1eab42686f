import type { Problem } from './errors.ts';
import type { Ledger } from './model/ledger.ts';
import type { Json } from './model/operation.ts';
import type { SelfTest } from './model/self-test.ts';
import type {
  DocumentSummary,
  Preferences,
  Progress,
  RecentWorkspace,
  SearchAnswer,
  SourceExcerpt,
  WorkspaceState,
} from './model/workspace.ts';
import type { ReviewChange } from './review/review-change.ts';
import type { ViewText } from './review/view-text.ts';

/**
 * The contract between the window and the main process: every channel with its argument and answer types.
 * Both sides import it, so a channel that one of them forgets does not compile.
 */

/** Trouble is an answer, not an exception: exceptions lose their shape between processes. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** A change by the person: kind and payload of one operation in `operations/registry.ts`. One change is one undo step. */
export interface Change {
  readonly kind: string;
  readonly payload: Json;
}

export interface AddedFiles {
  readonly added: readonly string[];
  readonly problems: readonly Problem[];
}

export interface ExportRequest {
  readonly format: 'csv' | 'xlsx' | 'svg' | 'png';
  /** File name without folder; cleaned by the main process. */
  readonly suggestedName: string;
  readonly bytes: Uint8Array;
}

export interface IpcContract {
  /** The version of Crossfoot that is running, as in package.json. */
  'crossfoot:version': { args: []; answer: string };
  /** Tells the main process that the page listens: it answers with all that the stores need to start. */
  'crossfoot:begin': { args: []; answer: Begin };
  /** Shows the folder dialog. False when the person cancelled it. */
  'workspace:choose': { args: []; answer: Answer<boolean> };
  'workspace:open-recent': { args: [id: string]; answer: Answer<boolean> };
  /** Copies the sample workspace into the person's documents (once) and opens the copy. */
  'workspace:open-sample': { args: []; answer: Answer<boolean> };
  'workspace:close': { args: []; answer: Answer<boolean> };
  /** Stops reading files; those not read yet wait. */
  'workspace:cancel-reading': { args: []; answer: Answer<boolean> };
  'workspace:resume-reading': { args: []; answer: Answer<boolean> };
  /** Absolute paths of files dropped on the window or chosen in a dialog (no paths: the dialog is shown). A folder opens as workspace; files are copied in. */
  'workspace:add-files': { args: [paths: readonly string[]]; answer: Answer<AddedFiles> };
  /** From now on events about this document's review are sent too. */
  'document:view': { args: [path: string]; answer: Answer<ViewText> };
  'document:excerpt': { args: [path: string, start: number, end: number]; answer: Answer<SourceExcerpt> };
  /** Where every digit and numeral character of the document ended up: in a fact, excluded with a reason, or unresolved. */
  'document:ledger': { args: [path: string]; answer: Answer<Ledger> };
  /** Plants known errors in a private copy of one article and tells which the rules caught. The same seed plants the same. */
  'document:self-test': { args: [path: string, articleId: string, seed: number]; answer: Answer<SelfTest> };
  /** Resolves when the change is on disk. The only way to change anything. */
  'change:apply': { args: [change: Change]; answer: Answer<WorkspaceState> };
  'change:undo': { args: []; answer: Answer<WorkspaceState> };
  'change:redo': { args: []; answer: Answer<WorkspaceState> };
  'search:find': { args: [query: string, limit: number]; answer: Answer<SearchAnswer> };
  /** Shows the save dialog and writes the file. Null when cancelled, else where it lies. */
  'export:save': { args: [request: ExportRequest]; answer: Answer<string | null> };
  'preferences:set': { args: [preferences: Preferences]; answer: Answer<Preferences> };
}

export interface Begin {
  readonly version: string;
  /** BCP 47 tag of the system's language. */
  readonly systemLanguage: string;
  readonly platform: 'linux' | 'darwin' | 'win32';
  readonly preferences: Preferences;
  readonly recent: readonly RecentWorkspace[];
  readonly workspace: WorkspaceState | null;
  readonly documents: readonly DocumentSummary[];
  readonly progress: Progress | null;
  readonly problems: readonly Problem[];
}

/** What the main process tells the page, in the order in which it happened. */
export type CrossfootEvent =
  | {
      readonly type: 'workspace';
      readonly workspace: WorkspaceState | null;
      readonly recent: readonly RecentWorkspace[];
    }
  | { readonly type: 'documents'; readonly changed: readonly DocumentSummary[]; readonly removed: readonly string[] }
  | { readonly type: 'progress'; readonly progress: Progress | null }
  /** What of the viewed document's review is another after an edit, counted from the last one that was sent. */
  | { readonly type: 'review-changed'; readonly path: string; readonly change: ReviewChange }
  /** The viewed document was read anew (its file changed, or its encoding): ask for its view again. */
  | { readonly type: 'document-read'; readonly path: string }
  | { readonly type: 'problem'; readonly problem: Problem }
  /** A menu item was chosen: id of a command in `commands/registry.ts`. */
  | { readonly type: 'command'; readonly command: string };

export type IpcChannel = keyof IpcContract;

type Call<C extends IpcChannel> = (...args: IpcContract[C]['args']) => Promise<IpcContract[C]['answer']>;

/** What the page sees as `window.crossfoot`: one frozen object with named calls and no way to name a channel itself. */
export interface CrossfootBridge {
  version: Call<'crossfoot:version'>;
  begin: Call<'crossfoot:begin'>;
  chooseWorkspace: Call<'workspace:choose'>;
  openRecent: Call<'workspace:open-recent'>;
  openSample: Call<'workspace:open-sample'>;
  closeWorkspace: Call<'workspace:close'>;
  cancelReading: Call<'workspace:cancel-reading'>;
  resumeReading: Call<'workspace:resume-reading'>;
  addFiles: Call<'workspace:add-files'>;
  view: Call<'document:view'>;
  excerpt: Call<'document:excerpt'>;
  ledger: Call<'document:ledger'>;
  selfTest: Call<'document:self-test'>;
  apply: Call<'change:apply'>;
  undo: Call<'change:undo'>;
  redo: Call<'change:redo'>;
  find: Call<'search:find'>;
  saveExport: Call<'export:save'>;
  setPreferences: Call<'preferences:set'>;
  /** Absolute path of a dropped file (Electron's webUtils); empty for a file that has none. */
  pathOf(file: File): string;
  /** Calls `listener` for each event; returns a function that ends it. */
  listen(listener: (event: CrossfootEvent) => void): () => void;
}
