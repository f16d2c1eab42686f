import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copySample, makeDayFolder } from '../../electron/own-folders.ts';
import { exportName, saveExport } from '../../electron/save-export.ts';
import { folderArgument } from '../../electron/start-folder.ts';

let folder = '';
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'crossfoot-files-'));
});
afterEach(() => fs.rm(folder, { recursive: true, force: true }));

describe('the name of an export', () => {
  const nameOf = (suggestedName: string) => exportName({ suggestedName, format: 'csv' });

  it.each([
    ['核数表', '核数表.csv'],
    ['table.csv', 'table.csv'],
    ['table.CSV', 'table.csv'],
    ['../../etc/passwd', 'etc-passwd.csv'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j.csv'],
    ['.hidden', 'hidden.csv'],
    ['a\u202egpj', 'a-gpj.csv'],
    ['a\0\nb', 'a--b.csv'],
    ['   ', 'crossfoot.csv'],
    ['…', '….csv'],
  ])('%j becomes %j', (suggested, name) => {
    expect(nameOf(suggested)).toBe(name);
  });

  it('fits every file system and ends on a whole character', () => {
    const name = nameOf('😀'.repeat(400));
    expect(Array.from(name)).toHaveLength(84);
    expect(Buffer.byteLength(nameOf('长'.repeat(400)))).toBeLessThan(255);
  });
});

describe('saving an export', () => {
  const bytes = new TextEncoder().encode('a,b\r\n');

  it('writes the whole file, over an older export too', async () => {
    const file = path.join(folder, 'table.csv');
    await saveExport(file, new Uint8Array(5000), folder);
    await saveExport(file, bytes, folder);
    expect(await fs.readFile(file, 'utf8')).toBe('a,b\r\n');
    expect(await fs.readdir(folder)).toEqual(['table.csv']);
  });

  it('never writes over an article of the workspace, nor into its history', async () => {
    await fs.writeFile(path.join(folder, 'page.txt'), '原文');
    await fs.mkdir(path.join(folder, 'crossfoot'));
    for (const name of ['page.txt', 'page.TXT', 'new.md', 'deep/x.txt', 'crossfoot/table.csv', './x/../page.txt']) {
      const saving = saveExport(path.join(folder, name), bytes, folder);
      await expect(saving).rejects.toMatchObject({ kind: 'would-overwrite-source' });
    }
    expect(await fs.readFile(path.join(folder, 'page.txt'), 'utf8')).toBe('原文');
  });

  it('says why it could not', async () => {
    const nowhere = path.join(folder, 'nowhere', 'table.csv');
    await expect(saveExport(nowhere, bytes, null)).rejects.toMatchObject({
      kind: 'not-exported',
      file: nowhere,
      detail: 'ENOENT',
    });
    await expect(saveExport(folder, bytes, null)).rejects.toMatchObject({ kind: 'not-exported' });
  });
});

describe('own folders', () => {
  it('the sample is copied once, and what the person did to the copy stays', async () => {
    const sample = path.join(folder, 'sample');
    await fs.mkdir(sample);
    await fs.writeFile(path.join(sample, 'a.txt'), '样稿');
    await fs.writeFile(path.join(sample, 'LICENSE'), 'x');
    const copy = await copySample(sample, folder);
    expect(path.relative(folder, copy)).toBe(path.join('Crossfoot', 'Crossfoot sample'));
    expect(await fs.readdir(copy)).toEqual(['a.txt']);
    await fs.writeFile(path.join(copy, 'a.txt'), '改过的');
    await fs.writeFile(path.join(sample, 'b.md'), '# 后来的');
    expect(await copySample(sample, folder)).toBe(copy);
    expect(await fs.readFile(path.join(copy, 'a.txt'), 'utf8')).toBe('改过的');
    expect((await fs.readdir(copy)).sort()).toEqual(['a.txt', 'b.md']);
  });

  it('files dropped on one day share a folder', async () => {
    const day = await makeDayFolder(folder, '2026-03-06');
    expect(await makeDayFolder(folder, '2026-03-06')).toBe(day);
    expect((await fs.stat(day)).isDirectory()).toBe(true);
  });
});

describe('the folder on the command line', () => {
  it('is the last argument that is a folder and not the application itself', async () => {
    const story = path.join(folder, 'story');
    await fs.mkdir(story);
    const app = path.join(folder, 'app');
    await fs.mkdir(app);
    const of = (...argv: readonly string[]) => folderArgument(['/usr/bin/electron', ...argv], app, folder);
    expect(of('--flag', 'app', 'story')).toBe(story);
    expect(of(story)).toBe(story);
    expect(of('app')).toBeNull();
    expect(of('--x=story', 'nowhere')).toBeNull();
    expect(of()).toBeNull();
  });
});
