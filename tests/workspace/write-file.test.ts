import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeFile } from '../../electron/write-file.ts';

let folder = '';
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'crossfoot-write-'));
});
afterEach(() => fs.rm(folder, { recursive: true, force: true }));

it('creates and replaces a file, also one with the longest name, and leaves nothing else behind', async () => {
  const name = '数'.repeat(85);
  await writeFile(path.join(folder, name), 'one');
  await writeFile(path.join(folder, name), new Uint8Array([116, 119, 111]));
  expect(await fs.readFile(path.join(folder, name), 'utf8')).toBe('two');
  expect(await fs.readdir(folder)).toEqual([name]);
});

it('leaves the target as it was and no temporary file when it fails', async () => {
  await fs.mkdir(path.join(folder, 'target'));
  await expect(writeFile(path.join(folder, 'target'), 'x')).rejects.toThrow();
  expect(await fs.readdir(folder)).toEqual(['target']);
});
