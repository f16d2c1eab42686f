import path from 'node:path';
import { CrossfootError, type Problem } from '../../shared/errors.ts';
import type { AddedFiles, Change, CrossfootEvent } from '../../shared/ipc.ts';
import type { WorkspaceState } from '../../shared/model/workspace.ts';
import { addFiles } from './add-files.ts';
import { Analyser } from './analyser.ts';
import { Changes } from './apply.ts';
import { Documents } from './documents.ts';
import { IndexKeeper } from './index-keeper.ts';
import { lockWorkspace, type WorkspaceLock } from './lock.ts';
import { openLogs } from './open-logs.ts';
import { codeOf, writeProblem } from './problem-of.ts';
import { type Watch, watchFolder } from './watch.ts';
import { identify, requireFolder } from './workspace-file.ts';

export interface WorkspaceOptions {
  /** Absolute path. */
  readonly folder: string;
  /** Names this installation in logs; see `deviceSchema`. */
  readonly device: string;
  /** Folder for indexes, outside every workspace. */
  readonly indexFolder: string;
  /** The built `analysis-worker.mjs`. */
  readonly workerFile: string;
  /** Changes when the engine does: analyses of another engine are not used. */
  readonly engine: string;
  /** The person opened it here before: a missing index is then worth a word. */
  readonly known: boolean;
}

/** One open workspace: its logs, index, documents and watcher. The only owner of all of them. */
export class Workspace {
  private watch: Watch | null = null;
  private touched = new Set<string>();
  private closing: Promise<void> | null = null;

  private constructor(
    private readonly options: WorkspaceOptions,
    private readonly parts: {
      readonly changes: Changes;
      readonly documents: Documents;
      readonly index: IndexKeeper;
      readonly analyser: Analyser;
      readonly lock: WorkspaceLock | null;
      readonly readOnly: Problem | null;
    },
    private readonly emit: (event: CrossfootEvent) => void,
  ) {}

  /**
   * Opens a folder. What hinders writing makes it read-only, with the reason in `state().readOnly`; what is merely worth
   * knowing comes as problem events. Throws CrossfootError when the folder cannot be read at all.
   */
  static async open(options: WorkspaceOptions, emit: (event: CrossfootEvent) => void): Promise<Workspace> {
    const { folder } = options;
    await requireFolder(folder);
    const identity = await identify(folder);
    const { lock, problem } = identity.problem ? { lock: null, problem: identity.problem } : await tryLock(folder);
    try {
      return await Workspace.openLocked(options, identity.id, lock, problem, emit);
    } catch (error) {
      await lock?.release();
      throw error;
    }
  }

  private static async openLocked(
    options: WorkspaceOptions,
    id: string,
    lock: WorkspaceLock | null,
    problem: Problem | null,
    emit: (event: CrossfootEvent) => void,
  ): Promise<Workspace> {
    const { folder, device } = options;
    const logs = await openLogs(folder, device, problem === null, Date.now);
    for (const it of logs.problems) emit({ type: 'problem', problem: it });
    let workspace: Workspace | null = null;
    const changes = new Changes({
      folder,
      device,
      log: logs.own,
      operations: logs.operations,
      now: Date.now,
      changed: (documents) => workspace?.changed(documents),
    });
    let lostEarly = false;
    const index = new IndexKeeper(path.join(options.indexFolder, `${id}.db`), options.engine, () => {
      if (workspace) workspace.indexLost();
      else lostEarly = true;
    });
    const analyser = new Analyser(options.workerFile);
    const edits = changes.edits.bind(changes);
    const documents = new Documents({
      folder,
      index,
      analyser,
      edits,
      rules: () => changes.rules,
      edited: () => changes.documents(),
      emit,
    });
    const readOnly = problem ?? logs.readOnly;
    workspace = new Workspace(options, { changes, documents, index, analyser, lock, readOnly }, emit);
    documents.countEdits(changes.documents());
    documents.checkRules();
    if (lostEarly || index.state === 'damaged' || (index.state === 'made' && options.known)) workspace.tellRebuilt();
    if (index.problem) emit({ type: 'problem', problem: index.problem });
    return workspace;
  }

  /** Looks for files and watches the folder from now on. Resolves when the folder was looked at; reading goes on. */
  async start(): Promise<void> {
    const { folder } = this.options;
    const look = (): void => void this.look();
    // What the index knows already is no change that looking would tell.
    const known = this.documents.summaries();
    if (known.length > 0) this.emit({ type: 'documents', changed: known, removed: [] });
    try {
      this.watch = await watchFolder(folder, look);
    } catch (error) {
      // Without a watcher changes are seen when the window is looked at again.
      this.emit({
        type: 'problem',
        problem: { kind: 'unexpected', file: folder, detail: `watch ${codeOf(error) ?? ''}` },
      });
    }
    await this.look();
  }

  get folder(): string {
    return this.options.folder;
  }

  get documents(): Documents {
    return this.parts.documents;
  }

  state(): WorkspaceState {
    const { changes, readOnly } = this.parts;
    const mayChange = readOnly === null;
    return {
      name: path.basename(this.folder) || this.folder,
      folder: this.folder,
      readOnly,
      canUndo: mayChange && changes.canUndo,
      canRedo: mayChange && changes.canRedo,
      unsaved: changes.unsaved,
      rules: changes.rules,
    };
  }

  /** Compares the folder with the index. */
  async look(): Promise<void> {
    try {
      await this.documents.look();
    } catch (error) {
      this.emit({ type: 'problem', problem: { kind: 'unexpected', file: this.folder, detail: codeOf(error) } });
    }
  }

  async apply(change: Change): Promise<WorkspaceState> {
    this.requireWritable();
    await this.parts.changes.apply(change);
    return this.state();
  }

  async undo(): Promise<WorkspaceState> {
    this.requireWritable();
    await this.parts.changes.undo();
    return this.state();
  }

  async redo(): Promise<WorkspaceState> {
    this.requireWritable();
    await this.parts.changes.redo();
    return this.state();
  }

  async addFiles(paths: readonly string[]): Promise<AddedFiles> {
    const added = await addFiles(this.folder, paths);
    if (added.added.length > 0) await this.look();
    return added;
  }

  /** Waits for what is being written, then lets go of everything. */
  close(): Promise<void> {
    this.closing ??= this.closeAll();
    return this.closing;
  }

  private async closeAll(): Promise<void> {
    const { changes, documents, index, analyser, lock } = this.parts;
    await this.watch?.close();
    await changes.close();
    await Promise.all([documents.close(), analyser.close()]);
    index.close();
    await lock?.release();
  }

  private requireWritable(): void {
    const { readOnly } = this.parts;
    if (readOnly) throw new CrossfootError(readOnly.kind, readOnly.file, readOnly.detail);
  }

  /** Shows a change once the promise of the one who made it has been kept: "Saved" does not wait for arithmetic. */
  private changed(documents: ReadonlySet<string>): void {
    this.emit({ type: 'workspace', workspace: this.state(), recent: [] });
    this.documents.checkRules();
    if (documents.size === 0) return;
    const isFirst = this.touched.size === 0;
    for (const path of documents) this.touched.add(path);
    if (isFirst) setImmediate(() => this.showTouched());
  }

  private showTouched(): void {
    const touched = this.touched;
    this.touched = new Set();
    this.documents.touch(touched);
  }

  private indexLost(): void {
    this.tellRebuilt();
    this.documents.forget();
  }

  private tellRebuilt(): void {
    this.emit({ type: 'problem', problem: { kind: 'index-rebuilt', file: path.basename(this.folder), detail: null } });
  }
}

async function tryLock(folder: string): Promise<{ lock: WorkspaceLock | null; problem: Problem | null }> {
  try {
    return { lock: await lockWorkspace(folder), problem: null };
  } catch (error) {
    return { lock: null, problem: writeProblem(error, folder, 'folder-read-only') };
  }
}
