import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { _electron, expect, test } from '@playwright/test';
import type { CrossfootBridge } from '../../shared/ipc.ts';
import { seeded } from '../seeded.ts';
import { killTree } from './process-tree.ts';

declare const window: { readonly crossfoot: CrossfootBridge; readonly acknowledge: (id: string) => Promise<void> };

const MOMENTS = 100;
/** Rounds in one workspace: enough to open what a killed one left, few enough that its notes stay few. */
const ROUNDS = 10;

/** Ids of all notes in the logs of a workspace, read without any code of the product. */
async function notesOnDisk(workspace: string): Promise<Set<string>> {
  const log = path.join(workspace, 'crossfoot', 'log');
  const names = (await readdir(log, { recursive: true })).filter((name) => name.endsWith('.jsonl'));
  const ids = new Set<string>();
  for (const name of names) {
    const lines = (await readFile(path.join(log, name), 'utf8')).split('\n').slice(0, -1);
    for (const line of lines) for (const [, id] of line.matchAll(/"id":"(note-\d+-\d+)"/g)) ids.add(id!);
  }
  return ids;
}

test('kill -9 of the whole application at 100 moments loses no acknowledged change', async () => {
  test.setTimeout(840_000);
  const random = seeded(20251001);
  const settings = await mkdtemp(path.join(os.tmpdir(), 'crossfoot-kill-'));
  let workspace = '';
  let acknowledged = new Set<string>();
  let total = 0;
  try {
    for (let round = 0; round < MOMENTS; round += 1) {
      if (round % ROUNDS === 0) {
        total += acknowledged.size;
        acknowledged = new Set();
        workspace = path.join(settings, `story-${round}`);
        await mkdir(workspace);
        await writeFile(path.join(workspace, 'page.txt'), '全县有书屋118家，由镇办46家和村办72家组成。\n');
      }
      const app = await _electron.launch({
        args: ['--disable-gpu', '--log-level=3', '.'],
        chromiumSandbox: process.getuid?.() !== 0,
        env: {
          ...(process.env as Record<string, string>),
          CROSSFOOT_USER_DATA: path.join(settings, 'settings'),
          CROSSFOOT_OPEN: workspace,
        },
      });
      const pid = app.process().pid!;
      const page = await app.firstWindow();
      await page.getByTestId('version').filter({ hasText: /\d/ }).waitFor();
      let begin = () => {};
      const begun = new Promise<void>((resolve) => {
        begin = resolve;
      });
      await page.exposeFunction('acknowledge', (id: string) => {
        acknowledged.add(id);
        begin();
      });
      // Not awaited: it goes on until the process is gone, and then says so.
      const notes = page.evaluate(makeNotes, round).catch((error: Error) => {
        if (!/has been closed/.test(error.message)) throw error;
      });
      await Promise.race([begun, notes]);
      await new Promise((resolve) => setTimeout(resolve, random() * 120));
      // Closing an application that was killed would wait for ever: its end is the end of its process.
      const ended = new Promise((resolve) => app.process().once('exit', resolve));
      await killTree(pid);
      await ended;
      const kept = await notesOnDisk(workspace);
      expect([...acknowledged].filter((id) => !kept.has(id))).toEqual([]);
    }
    expect(total + acknowledged.size).toBeGreaterThan(2 * MOMENTS);
  } finally {
    await rm(settings, { recursive: true, force: true });
  }
});

/** Runs in the page: makes notes one after another in two lanes and tells of each that came back as saved. */
async function makeNotes(round: number): Promise<void> {
  const target = {
    document: 'page.txt',
    exact: '118家',
    prefix: '全县有书屋',
    suffix: '，由镇办',
    hint: { paragraphId: 'a1p1', field: null, start: 5 },
  };
  const lane = async (first: number): Promise<void> => {
    for (let n = first; ; n += 2) {
      const id = `note-${round}-${n}`;
      const time = '2025-10-01T08:00:00Z';
      const annotation = { target, body: `第 ${n} 次核对`, creator: '周宁', created: time, modified: time };
      const answer = await window.crossfoot.apply({ kind: 'annotate', payload: { id, annotation } });
      if (answer.ok) await window.acknowledge(id);
    }
  };
  await Promise.all([lane(0), lane(1)]);
}
