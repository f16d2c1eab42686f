import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { logFolder, type OperationLog, openLog } from '../../electron/workspace/log.ts';
import type { Operation } from '../../shared/model/operation.ts';
import { fold, makeOperation } from '../../shared/operations/registers.ts';

const NOW = Date.UTC(2025, 9, 1);
let workspace = '';
let log: OperationLog;
let file = '';

function operation(seq: number): Operation {
  const payload = { finding: `f${seq}`, judgement: { state: 'dismissed', reason: 'rounded' } };
  const first = makeOperation(fold([]), { kind: 'judge-finding', payload, id: `op-${seq}`, device: 'desk' }, NOW);
  return { ...first, seq };
}

/** The next `times` fsyncs fail as on a failing disk; everything else is the real file. */
async function failSync(times: number): Promise<void> {
  const handle = await fs.open(file, 'r');
  const spy = vi.spyOn(Object.getPrototypeOf(handle) as typeof handle, 'sync');
  await handle.close();
  for (let n = 0; n < times; n += 1) spy.mockRejectedValueOnce(Object.assign(new Error('EIO'), { code: 'EIO' }));
}

async function reopenedIds(): Promise<string[]> {
  const again = await openLog(workspace, 'desk', () => NOW);
  await again.close();
  return again.operations.map((it) => it.id);
}

beforeEach(async () => {
  workspace = await fs.mkdtemp(path.join(os.tmpdir(), 'crossfoot-faults-'));
  file = path.join(logFolder(workspace, 'desk'), '2025-10.jsonl');
  log = await openLog(workspace, 'desk', () => NOW);
  await log.append(operation(1));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await log.close();
  await fs.rm(workspace, { recursive: true, force: true });
});

it('a change whose fsync failed is not saved, is cut off again, and can be saved anew', async () => {
  const before = await fs.readFile(file);
  await failSync(1);
  await expect(log.append(operation(2))).rejects.toMatchObject({ kind: 'not-written', file });
  expect(await fs.readFile(file)).toEqual(before);
  await log.append(operation(2));
  expect(await reopenedIds()).toEqual(['op-1', 'op-2']);
});

it('changes made on top of a failed one fail with it, so that the log has no gap', async () => {
  await failSync(1);
  const results = await Promise.allSettled([2, 3, 4].map((seq) => log.append(operation(seq))));
  expect(results.map((it) => it.status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(await reopenedIds()).toEqual(['op-1']);
});

it('a log that can be neither written nor restored takes nothing more until it is opened again', async () => {
  await failSync(2);
  await expect(log.append(operation(2))).rejects.toMatchObject({ kind: 'not-written' });
  await expect(log.append(operation(2))).rejects.toMatchObject({ kind: 'broken' });
  expect(await reopenedIds()).toEqual(['op-1']);
});
