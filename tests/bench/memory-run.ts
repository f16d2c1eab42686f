import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** What one run of the command line took, in bytes and seconds of processor time. */
export interface MemoryRun {
  /** The most that was alive at once after collecting garbage: heap and buffers. */
  readonly live: number;
  /** The most that the system gave the process. */
  readonly resident: number;
  readonly seconds: number;
}

const root = process.cwd();

/** Runs `crossfoot` with `args` over a file that holds `text`, in a process of its own. */
export function memoryOf(text: string, ...args: readonly string[]): MemoryRun {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crossfoot-memory-'));
  try {
    const file = path.join(folder, 'page.txt');
    fs.writeFileSync(file, text);
    const [probe, cli] = ['scripts/live-memory.mjs', 'bin/crossfoot.mjs'].map((name) => path.join(root, name));
    const command = ['--import', probe!, cli!, ...args, file];
    const { stderr, status } = spawnSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 1 << 26 });
    if (status !== 0 && status !== 1) throw new Error(`exit code ${status}: ${stderr}`);
    return JSON.parse(stderr.trim().split('\n').at(-1)!) as MemoryRun;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
