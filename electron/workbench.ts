import fs from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../shared/errors.ts';
import type { AddedFiles, Answer, CrossfootEvent } from '../shared/ipc.ts';
import { type EventLog, shortHash } from './event-log.ts';
import type { HostProcess } from './host-process.ts';
import { copySample, makeDayFolder } from './own-folders.ts';
import type { SessionState } from './session-state.ts';
import type { Snapshot } from './workspace/host-contract.ts';
import { problemOf, writeProblem } from './workspace/problem-of.ts';

export interface WorkbenchOptions {
  readonly host: HostProcess;
  readonly session: SessionState;
  readonly log: EventLog;
  /** Folder of the bundled sample, and the person's documents folder. */
  readonly sample: string;
  readonly documents: string;
  readonly send: (event: CrossfootEvent) => void;
}

/** A host that keeps dying is not started for ever: so many times within so many milliseconds. */
const RESTARTS = { most: 3, within: 60_000 } as const;
const MOST_PROBLEMS = 200;
const CLOSED: Answer<boolean> = { ok: true, value: true };

/** Which workspace is open, in the main process's eyes: opens and closes it, brings it back after a crash of the host. */
export class Workbench {
  private folder: string | null = null;
  private viewed: string | null = null;
  private problems: Problem[] = [];
  private crashes: number[] = [];

  constructor(private readonly options: WorkbenchOptions) {}

  /** Folder of the open workspace. */
  get openFolder(): string | null {
    return this.folder;
  }

  /** Problems the person may not have seen, for a page that has just been loaded. */
  get openProblems(): readonly Problem[] {
    return this.problems;
  }

  async open(folder: string): Promise<Answer<boolean>> {
    const { host, session, log } = this.options;
    const real = path.resolve(folder);
    const began = Date.now();
    if (real !== this.folder) this.problems = [];
    const answer = await host.call('open', real, session.isKnown(real));
    log.write('open', { ok: answer.ok, kind: answer.ok ? null : answer.problem.kind, ms: Date.now() - began });
    if (!answer.ok) return answer;
    this.folder = real;
    const remembered = session.opened(answer.value.name, real);
    this.options.send({ type: 'workspace', workspace: answer.value, recent: session.recent });
    await remembered.catch((error: unknown) => log.error('session-not-written', error));
    return CLOSED;
  }

  async close(): Promise<Answer<boolean>> {
    const { host, session, send, log } = this.options;
    this.folder = null;
    this.viewed = null;
    this.problems = [];
    const answer = await host.call('close');
    send({ type: 'workspace', workspace: null, recent: session.recent });
    await session.closed().catch((error: unknown) => log.error('session-not-written', error));
    return answer;
  }

  async openSample(): Promise<Answer<boolean>> {
    try {
      return await this.open(await copySample(this.options.sample, this.options.documents));
    } catch (error) {
      return { ok: false, problem: writeProblem(error, this.options.documents) };
    }
  }

  /** A single folder is opened. Files go into the open workspace, or into a new one of today. */
  async add(paths: readonly string[]): Promise<Answer<AddedFiles>> {
    const nothing: Answer<AddedFiles> = { ok: true, value: { added: [], problems: [] } };
    if (paths.length === 0) return nothing;
    if (paths.length === 1 && (await isFolder(paths[0]!))) {
      const opened = await this.open(paths[0]!);
      return opened.ok ? nothing : opened;
    }
    if (this.folder === null) {
      const opened = await this.openToday();
      if (!opened.ok) return opened;
    }
    return this.options.host.call('addFiles', paths);
  }

  private async openToday(): Promise<Answer<boolean>> {
    try {
      const now = new Date();
      const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
      const today = parts.map((part) => String(part).padStart(2, '0')).join('-');
      return await this.open(await makeDayFolder(this.options.documents, today));
    } catch (error) {
      return { ok: false, problem: writeProblem(error, this.options.documents) };
    }
  }

  async snapshot(): Promise<Snapshot> {
    const nothing: Snapshot = { workspace: null, documents: [], progress: null };
    if (this.folder === null) return nothing;
    const answer = await this.options.host.call('snapshot');
    return answer.ok ? answer.value : nothing;
  }

  /** Remembered, so that a new host can be told after a crash. */
  watched(path: string): void {
    this.viewed = path;
  }

  /** What the host says, completed by what only the main process knows. */
  pass(event: CrossfootEvent): void {
    if (event.type === 'problem') this.note(event.problem);
    else if (event.type === 'workspace') this.options.send({ ...event, recent: this.options.session.recent });
    else this.options.send(event);
  }

  private note(problem: Problem): void {
    this.options.log.write('problem', { kind: problem.kind, file: problem.file && shortHash(problem.file) });
    this.problems = [...this.problems, problem].slice(-MOST_PROBLEMS);
    this.options.send({ type: 'problem', problem });
  }

  /** The host has died. What it had acknowledged is on disk: open the same workspace again. */
  async recover(): Promise<void> {
    const folder = this.folder;
    const now = Date.now();
    this.crashes = [...this.crashes.filter((at) => now - at < RESTARTS.within), now];
    this.note({ kind: 'unexpected', file: folder && path.basename(folder), detail: 'the workspace process ended' });
    if (folder === null) return;
    if (this.crashes.length > RESTARTS.most) {
      this.folder = null;
      this.options.send({ type: 'workspace', workspace: null, recent: this.options.session.recent });
      return;
    }
    const answer = await this.open(folder);
    if (!answer.ok) this.note(answer.problem);
    const { documents, progress } = await this.snapshot();
    this.options.send({ type: 'documents', changed: documents, removed: [] });
    this.options.send({ type: 'progress', progress });
    if (this.viewed !== null) this.options.send({ type: 'document-read', path: this.viewed });
  }
}

async function isFolder(file: string): Promise<boolean> {
  const stat = await fs.stat(file).catch(() => null);
  return stat?.isDirectory() ?? false;
}

/** An answer for whatever a handler throws: no call of the window ends in an exception of unknown shape. */
export async function answering<T>(work: () => Promise<Answer<T>>): Promise<Answer<T>> {
  try {
    return await work();
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}
