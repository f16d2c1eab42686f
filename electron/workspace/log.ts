import fs, { type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import type { Operation } from '../../shared/model/operation.ts';
import { deviceSchema } from '../../shared/operations/operation.ts';
import { syncFolder, writeSynced } from '../write-file.ts';
import { encodeEntry, encodeHeader, LogError, sha256 } from './log-format.ts';
import { type LogReading, readLog } from './log-read.ts';

interface Waiting {
  readonly operation: Operation;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Lines ready to be written, and the head of the chain after them. */
interface Batch {
  readonly bytes: Buffer;
  readonly head: string;
}

/** The folder of one device's log in a workspace. */
export function logFolder(workspace: string, device: string): string {
  return path.join(workspace, 'crossfoot', 'log', deviceSchema.parse(device));
}

/**
 * Opens this device's own log to append to it. A torn last line is copied to `<file>.torn-<n>` and cut off; its path is
 * in `setAside`. Throws LogError when the log is altered, of a newer format or unreadable. `now` gives UTC milliseconds.
 */
export async function openLog(workspace: string, device: string, now: () => number): Promise<OperationLog> {
  const folder = logFolder(workspace, device);
  const reading = await readLog(folder, device);
  const setAside = reading.torn ? await setTornAside(reading.torn) : null;
  return new OperationLog(folder, device, now, reading, setAside);
}

async function setTornAside(torn: NonNullable<LogReading['torn']>): Promise<string> {
  const copy = await copyTorn(torn.file, torn.bytes);
  await syncFolder(path.dirname(torn.file));
  // Only now that the copy is durable may the original lose these bytes.
  const handle = await fs.open(torn.file, 'r+');
  try {
    await handle.truncate(torn.keep);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return copy;
}

async function copyTorn(file: string, bytes: Uint8Array): Promise<string> {
  for (let n = 1; ; n += 1) {
    try {
      await writeSynced(`${file}.torn-${n}`, bytes);
      return `${file}.torn-${n}`;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** Append-only; one per device and workspace. `append` resolves only when the line, and its file's name, are on disk. */
export class OperationLog {
  /** What the log held when it was opened. */
  readonly operations: readonly Operation[];
  readonly setAside: string | null;
  private waiting: Waiting[] = [];
  private running: Promise<void> | null = null;
  private handle: FileHandle | null = null;
  private month: string | null;
  private length: number;
  private head: string;
  private lastSeq: number;
  private broken: LogError | null = null;

  constructor(
    private readonly folder: string,
    private readonly device: string,
    private readonly now: () => number,
    reading: LogReading,
    setAside: string | null,
  ) {
    this.operations = reading.operations;
    this.month = reading.month;
    this.length = reading.length;
    this.head = reading.head;
    this.lastSeq = reading.operations.length;
    this.setAside = setAside;
  }

  /** Appends made while a write is under way share the next write and fsync. Rejects with LogError; then it is not saved. */
  append(operation: Operation): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ operation, resolve, reject });
      this.running ??= this.drain();
    });
  }

  /** Waits for appends under way and closes the file. */
  async close(): Promise<void> {
    await this.running;
    await this.handle?.close();
    this.handle = null;
  }

  private async drain(): Promise<void> {
    while (this.waiting.length > 0) {
      const batch = this.waiting;
      this.waiting = [];
      try {
        await this.commit(batch.map((item) => item.operation));
        for (const item of batch) item.resolve();
      } catch (error) {
        for (const item of batch) item.reject(error);
      }
    }
    this.running = null;
  }

  private async commit(operations: readonly Operation[]): Promise<void> {
    if (this.broken) throw this.broken;
    try {
      this.checkSequence(operations);
      await this.openMonth();
      await this.checkLength();
      const batch = this.encodeBatch(operations);
      await this.write(batch);
      this.length += batch.bytes.length;
      this.head = batch.head;
      this.lastSeq += operations.length;
    } catch (error) {
      throw error instanceof LogError ? error : this.failure('not-written', error);
    }
  }

  /** An operation made on top of one that failed to be written must fail too, else the log would have a gap. */
  private checkSequence(operations: readonly Operation[]): void {
    const fits = operations.every((it, index) => it.device === this.device && it.seq === this.lastSeq + 1 + index);
    if (!fits) throw this.failure('not-written', new Error('an earlier change is missing'));
  }

  private file(): string {
    return path.join(this.folder, `${this.month ?? 'new'}.jsonl`);
  }

  /** Opens the file of the current month, or of a later one already begun: the clock may run backwards, the log not. */
  private async openMonth(): Promise<void> {
    const current = new Date(this.now()).toISOString().slice(0, 7);
    if (this.month === null || current > this.month) {
      await this.handle?.close();
      this.handle = null;
      this.month = current;
      this.length = 0;
    }
    if (this.handle) return;
    await makeFolder(this.folder);
    const handle = await fs.open(this.file(), 'a');
    try {
      await syncFolder(this.folder);
    } catch (error) {
      await handle.close();
      throw error;
    }
    this.handle = handle;
  }

  private async checkLength(): Promise<void> {
    const { size, nlink } = await this.handle!.stat();
    if (nlink === 0) {
      // Deleted or replaced under our hands (a sync program, a person): what is written here would be gone at once.
      this.broken = this.failure('broken', new Error('the file was removed'));
      throw this.broken;
    }
    if (size === this.length) return;
    this.broken = this.failure('foreign-write', new Error(`${size} bytes instead of ${this.length}`));
    throw this.broken;
  }

  private encodeBatch(operations: readonly Operation[]): Batch {
    let head = this.head;
    const lines: string[] = [];
    const add = (line: string): void => {
      lines.push(`${line}\n`);
      head = sha256(line);
    };
    if (this.length === 0) add(encodeHeader(head, this.device, this.month!));
    for (const operation of operations) add(encodeEntry(head, operation));
    return { bytes: Buffer.from(lines.join('')), head };
  }

  private async write({ bytes }: Batch): Promise<void> {
    try {
      await this.handle!.appendFile(bytes);
      await this.handle!.sync();
    } catch (error) {
      await this.takeBack();
      throw error;
    }
  }

  /**
   * After a failed write or fsync the lines count as not written: they are cut off, and a retry writes them anew. (A
   * second fsync alone would lie: the kernel may have dropped the pages that failed.)
   */
  private async takeBack(): Promise<void> {
    try {
      await this.handle!.truncate(this.length);
      await this.handle!.sync();
    } catch (error) {
      this.broken = this.failure('broken', error);
    }
  }

  private failure(kind: 'not-written' | 'broken' | 'foreign-write', cause: unknown): LogError {
    return new LogError(
      kind,
      this.file(),
      null,
      `${SENTENCES[kind](this.file())} (${(cause as Error).message})`,
      cause,
    );
  }
}

const SENTENCES = {
  'not-written': (file: string) =>
    `The change was not saved: ${file} cannot be written. Free space or reconnect the disk, then try again.`,
  broken: (file: string) =>
    `${file} can be neither written nor restored. Open the workspace again once the disk is well.`,
  'foreign-write': (file: string) =>
    `Something else wrote to ${file}, so nothing more is added to it. Close other Crossfoot windows on this workspace and open it again.`,
};

/** Creates the folder and makes the name of each new level durable. */
async function makeFolder(folder: string): Promise<void> {
  const first = await fs.mkdir(folder, { recursive: true });
  if (first === undefined) return;
  for (let made = folder; made.length >= first.length; made = path.dirname(made)) await syncFolder(path.dirname(made));
}
