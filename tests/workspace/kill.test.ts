import { spawn } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { logFolder, openLog } from '../../electron/workspace/log.ts';
import { seeded } from '../seeded.ts';

let folder = '';
beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'crossfoot-kill-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: path.join(import.meta.dirname, 'append-child.ts'),
      outDir: path.join(folder, 'child'),
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'child.mjs' } },
    },
    ssr: { noExternal: true },
  });
}, 60_000);
afterAll(() => fs.rm(folder, { recursive: true, force: true }));

/** Runs the child until `delay` milliseconds after its first acknowledgement, kills it, and gives what it acknowledged. */
function runAndKill(workspace: string, run: string, delay: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(folder, 'child/child.mjs'), workspace, run]);
    let printed = '';
    let failure = '';
    child.stdout.on('data', (data: Buffer) => {
      printed += data.toString();
    });
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), delay));
    child.stderr.on('data', (data: Buffer) => {
      failure += data.toString();
    });
    child.on('close', (_code, signal) => {
      if (signal === 'SIGKILL') resolve(printed.split('\n').slice(0, -1));
      else reject(new Error(failure));
    });
  });
}

it('no acknowledged operation is missing after kill -9 at 100 moments', { timeout: 180_000 }, async () => {
  const random = seeded(20251001);
  const workspace = path.join(folder, 'story');
  const acknowledged: string[] = [];
  for (let run = 0; run < 100; run += 1) {
    acknowledged.push(...(await runAndKill(workspace, `r${run}`, random() * 60)));
    const log = await openLog(workspace, 'desk', Date.now);
    const kept = new Set(log.operations.map((operation) => operation.id));
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
    await log.close();
  }
  expect(acknowledged.length).toBeGreaterThan(100);
  expect((await fs.readdir(logFolder(workspace, 'desk'))).length).toBeGreaterThan(0);
});
