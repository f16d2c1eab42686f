import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { Analyser } from '../../electron/workspace/analyser.ts';
import { NO_CHOICES } from '../../shared/review/edits.ts';
import { type BuiltHost, buildHost } from './host-process.ts';

let built: BuiltHost;
let folder = '';
const open: Analyser[] = [];
beforeAll(async () => {
  built = await buildHost();
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'crossfoot-analyser-'));
  await fs.writeFile(path.join(folder, 'page.txt'), '县里共有3座桥。\n');
  // A worker that behaves as a defect in the engine would make it: the real one, with two file names that undo it.
  await fs.writeFile(
    path.join(built.code, 'spoilt-worker.mjs'),
    `import { parentPort } from 'node:worker_threads';
     const on = parentPort.on.bind(parentPort);
     const spoil = ({ name }) => {
       if (name === 'hang.txt') for (;;);
       if (name === 'crash.txt') process.exit(7);
       if (name === 'throw.txt') throw new RangeError('deep');
     };
     parentPort.on = (event, listener) => on(event, (job) => { spoil(job); listener(job); });
     await import('./analysis-worker.mjs');`,
  );
}, 60_000);
afterEach(async () => {
  for (const analyser of open.splice(0)) await analyser.close();
});
afterAll(async () => {
  await built.remove();
  await fs.rm(folder, { recursive: true, force: true });
});

function analyserOf(worker: string): Analyser {
  const analyser = new Analyser(path.join(built.code, worker), { base: 4000, perMebibyte: 0 });
  open.push(analyser);
  return analyser;
}

it('reads a file in a worker', async () => {
  const result = await analyserOf('analysis-worker.mjs').read(folder, 'page.txt', NO_CHOICES, 0);
  expect(result.ok && result.analysis.facts.map(({ text }) => text)).toEqual(['3座']);
});

it.each([
  ['hang.txt', 'too-slow', '4 s'],
  ['crash.txt', 'analysis-failed', 'exit 7'],
  ['throw.txt', 'analysis-failed', 'RangeError'],
])('fails %s alone and goes on', async (name, kind, detail) => {
  const analyser = analyserOf('spoilt-worker.mjs');
  const [before, bad, after] = await Promise.all(
    ['page.txt', name, 'page.txt'].map((it) => analyser.read(folder, it, NO_CHOICES, 0)),
  );
  expect(bad).toEqual({ ok: false, problem: { kind, file: name, detail }, stamp: null });
  expect([before!.ok, after!.ok]).toEqual([true, true]);
});

it('gives a larger file more time', async () => {
  const analyser = new Analyser(path.join(built.code, 'spoilt-worker.mjs'), { base: 100, perMebibyte: 400 });
  open.push(analyser);
  const answer = await analyser.read(folder, 'hang.txt', NO_CHOICES, 2 * 1024 * 1024);
  expect(answer).toMatchObject({ ok: false, problem: { kind: 'too-slow', detail: '1 s' } });
});

it('ends what is under way when it is closed', async () => {
  const analyser = analyserOf('spoilt-worker.mjs');
  const reading = analyser.read(folder, 'hang.txt', NO_CHOICES, 0);
  await new Promise((resolve) => setTimeout(resolve, 200));
  await analyser.close();
  expect(await reading).toMatchObject({ ok: false, problem: { kind: 'cancelled' } });
});
