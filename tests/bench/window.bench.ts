import path from 'node:path';
import { expect, test } from '@playwright/test';
import { memoryOf, start, withFolder } from './application.ts';
import { median, note } from './results.ts';

const root = path.resolve(import.meta.dirname, '../..');
const bare = path.join(import.meta.dirname, 'bare-window');
const ROUNDS = 5;

test('a cold start and the memory, against a bare window in the same run', async () => {
  const starts = { crossfoot: [] as number[], bare: [] as number[] };
  const memory = { crossfoot: [] as number[], bare: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    // Each round starts both, so that a slow moment of the machine hits both.
    const plain = await start(bare, '[data-testid=ready]');
    starts.bare.push(plain.took);
    memory.bare.push(await memoryOf(plain.app.process().pid!));
    await plain.app.close();
    await withFolder(async (folder) => {
      const env = { CROSSFOOT_USER_DATA: folder, CROSSFOOT_DOCUMENTS: path.join(folder, 'documents') };
      const ours = await start(root, '[data-testid=version]:not(:empty)', env);
      starts.crossfoot.push(ours.took);
      memory.crossfoot.push(await memoryOf(ours.app.process().pid!));
      await ours.app.close();
    });
  }
  const [own, plain] = [median(starts.crossfoot), median(starts.bare)];
  note({
    name: 'Cold start to usable window, against a bare Electron window',
    result: `${own.toFixed(0)} ms against ${plain.toFixed(0)} ms: ${(own / plain).toFixed(2)} × (median of ${ROUNDS})`,
    aim: '≤ 1.5 ×',
  });
  const [ownMemory, plainMemory] = [median(memory.crossfoot), median(memory.bare)];
  const mega = (bytes: number): string => (bytes / 1e6).toFixed(0);
  note({
    name: 'Memory of all processes (PSS) after start, against a bare Electron window',
    result: `${mega(ownMemory)} MB against ${mega(plainMemory)} MB: ${(ownMemory / plainMemory).toFixed(2)} ×`,
    aim: '≤ 1.6 ×',
  });
  expect(own).toBeGreaterThan(0);
});
