import type { CrossfootEvent } from '../../shared/ipc.ts';
import type { Progress } from '../../shared/model/workspace.ts';
import type { DocumentEdits, ReadingChoices } from '../../shared/review/edits.ts';
import type { Analyser } from './analyser.ts';
import type { AnalysisResult } from './analysis-job.ts';
import { problemOf } from './problem-of.ts';

export interface FileRead {
  readonly path: string;
  readonly stamp: string;
  readonly choices: ReadingChoices;
  readonly result: AnalysisResult;
}

export interface ReadingOptions {
  readonly folder: string;
  readonly analyser: Analyser;
  readonly edits: (path: string) => DocumentEdits;
  readonly entry: (path: string) => { readonly size: number } | undefined;
  readonly emit: (event: CrossfootEvent) => void;
  /** Takes each batch: into the index, then to the window. */
  readonly done: (read: readonly FileRead[]) => void;
}

/** A batch is handed on when it has so many files or is so old (milliseconds): one transaction and one event each. */
const BATCH = { files: 20, age: 120 } as const;
/** Less work than this is done before anybody could read a progress bar. */
const WORTH_SHOWING = 3;

/** The queue of files to read. Reads one after the other, tells how far it is, can be stopped and taken up again. */
export class Reading {
  private readonly queue = new Set<string>();
  private batch: FileRead[] = [];
  private batchSince = 0;
  private doneCount = 0;
  private total = 0;
  private cancelled = false;
  private closed = false;
  private running: Promise<void> | null = null;

  constructor(private readonly options: ReadingOptions) {}

  get progress(): Progress | null {
    if (this.queue.size === 0 && !this.running) return null;
    if (this.total < WORTH_SHOWING) return null;
    return { phase: 'reading', done: this.doneCount, total: this.total, cancelled: this.cancelled };
  }

  add(paths: readonly string[]): void {
    for (const path of paths) if (!this.queue.has(path)) this.enqueue(path);
    this.start();
  }

  /** Read next, even when reading was cancelled: the person asked for this one. */
  addFirst(path: string): void {
    this.now(path).catch((error: unknown) => this.options.emit({ type: 'problem', problem: problemOf(error, path) }));
  }

  drop(path: string): void {
    if (this.queue.delete(path)) this.total -= 1;
  }

  /** Resolves when the file was read and handed on. */
  async now(path: string): Promise<void> {
    if (this.queue.delete(path)) this.doneCount += 1;
    const read = await this.readOne(path);
    if (this.closed) return;
    this.flush();
    if (read) this.options.done([read]);
  }

  cancel(): void {
    if (this.queue.size === 0) return;
    this.cancelled = true;
    this.tell();
  }

  resume(): void {
    this.cancelled = false;
    this.start();
    this.tell();
  }

  async close(): Promise<void> {
    this.closed = true;
    this.queue.clear();
    this.batch = [];
    await this.running;
  }

  private enqueue(path: string): void {
    if (this.queue.size === 0 && !this.running) {
      this.doneCount = 0;
      this.total = 0;
    }
    this.queue.add(path);
    this.total += 1;
  }

  private start(): void {
    if (this.cancelled || this.closed || this.queue.size === 0) return;
    this.running ??= this.drain()
      .catch((error: unknown) => this.options.emit({ type: 'problem', problem: problemOf(error, this.options.folder) }))
      .finally(() => {
        this.running = null;
        this.tell();
        this.start();
      });
  }

  private async drain(): Promise<void> {
    this.batchSince = Date.now();
    this.tell();
    for (let path = this.next(); path !== undefined; path = this.next()) {
      const reading = this.readOne(path);
      // A long file must not keep back those that were read before it.
      const isLong = this.batch.length > 0 && !(await endsWithin(reading, BATCH.age));
      if (isLong && !this.closed) this.flush();
      const read = await reading;
      if (this.closed) return;
      this.doneCount += 1;
      if (read) this.batch.push(read);
      if (this.batch.length >= BATCH.files || Date.now() - this.batchSince >= BATCH.age) this.flush();
    }
    this.flush();
  }

  private next(): string | undefined {
    if (this.cancelled) return undefined;
    const [path] = this.queue;
    if (path !== undefined) this.queue.delete(path);
    return path;
  }

  private async readOne(path: string): Promise<FileRead | null> {
    const { folder, analyser, edits, entry } = this.options;
    const { choices } = edits(path);
    const result = await analyser.read(folder, path, choices, entry(path)?.size ?? 0);
    if (!result.ok && result.problem.kind === 'cancelled') return null;
    // Without a stamp nothing was opened: the next look at the folder tries again.
    return { path, stamp: result.stamp ?? '', choices, result };
  }

  private flush(): void {
    const batch = this.batch;
    this.batch = [];
    this.batchSince = Date.now();
    if (batch.length === 0) return;
    this.options.done(batch);
    this.tell();
  }

  private tell(): void {
    if (!this.closed) this.options.emit({ type: 'progress', progress: this.progress });
  }
}

/** False when `work` takes longer than so many milliseconds. Rejects as `work` does. */
async function endsWithin(work: Promise<unknown>, limit: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), limit);
  });
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}
