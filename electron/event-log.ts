import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const FILES = 5;
const LARGEST = 1024 * 1024;

type Detail = Readonly<Record<string, string | number | boolean | null>>;

/**
 * A local log for finding defects: what happened, how often, how long it took, where code failed. No article text, no file
 * names, no typed words: only kinds, counts and names of code. Five files of at most 1 MiB, the newest without a number.
 */
export class EventLog {
  private size: number;

  constructor(private readonly folder: string) {
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    this.size = fs.existsSync(this.file(0)) ? fs.statSync(this.file(0)).size : 0;
  }

  write(event: string, detail: Detail = {}): void {
    const line = `${JSON.stringify({ at: new Date().toISOString(), event, ...detail })}\n`;
    try {
      if (this.size + line.length > LARGEST) this.rotate();
      fs.appendFileSync(this.file(0), line, { mode: 0o600 });
      this.size += Buffer.byteLength(line);
    } catch {
      // A full disk must not stop the work because of a log; the person hears of it where their work is saved.
    }
  }

  /** The kind of error and the frames of its stack. Its message stays out: it may quote a file's name or text. */
  error(event: string, error: unknown): void {
    const { name, code } =
      error instanceof Error ? (error as NodeJS.ErrnoException) : { name: typeof error, code: null };
    const stack = error instanceof Error ? framesOf(error.stack ?? '') : '';
    this.write(event, { name, code: code ?? null, stack });
  }

  private rotate(): void {
    fs.rmSync(this.file(FILES - 1), { force: true });
    for (let n = FILES - 2; n >= 0; n -= 1)
      if (fs.existsSync(this.file(n))) fs.renameSync(this.file(n), this.file(n + 1));
    this.size = 0;
  }

  private file(n: number): string {
    return path.join(this.folder, n === 0 ? 'crossfoot.log' : `crossfoot.${n}.log`);
  }
}

/** The lines `at function (file:line:column)`, with the file's name alone: folders may bear people's names. */
export function framesOf(stack: string): string {
  const frames = stack.split('\n').filter((line) => line.startsWith('    at '));
  return frames
    .slice(0, 12)
    .map((line) => line.trim().replaceAll('\\', '/'))
    .map((line) => {
      const open = line.lastIndexOf('(') + 1;
      const slash = line.lastIndexOf('/') + 1;
      return slash > open ? line.slice(0, open || 3) + line.slice(slash) : line;
    })
    .join(' < ');
}

/** Tells one file from another in the log without naming it. */
export function shortHash(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 8);
}
