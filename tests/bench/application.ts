import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { processTree } from '../e2e/process-tree.ts';

export interface Started {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** From the call that starts the process until the page is usable, in milliseconds. */
  readonly took: number;
}

const FLAGS = ['--disable-gpu', '--log-level=3'];

/** Starts an application folder and waits for `ready` in its first window. */
export async function start(folder: string, ready: string, env: Record<string, string> = {}): Promise<Started> {
  const began = performance.now();
  const app = await _electron.launch({
    args: [...FLAGS, folder],
    chromiumSandbox: process.getuid?.() !== 0,
    env: { ...(process.env as Record<string, string>), ...env },
  });
  const page = await app.firstWindow();
  await page.locator(ready).first().waitFor();
  return { app, page, took: performance.now() - began };
}

export async function withFolder<T>(action: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'crossfoot-bench-'));
  try {
    return await action(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Memory of a process and all below it in bytes: proportional set size, so that shared pages count once. */
export async function memoryOf(pid: number): Promise<number> {
  const ids = await processTree(pid);
  let kibibytes = 0;
  for (const id of ids) {
    const rollup = await readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => '');
    kibibytes += Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0);
  }
  return kibibytes * 1024;
}
