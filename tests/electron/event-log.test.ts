import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { EventLog, framesOf, shortHash } from '../../electron/event-log.ts';

let folder = '';
beforeEach(async () => {
  folder = path.join(await fs.mkdtemp(path.join(os.tmpdir(), 'crossfoot-log-')), 'logs');
});
afterEach(() => fs.rm(path.dirname(folder), { recursive: true, force: true }));

const read = (name = 'crossfoot.log'): Promise<string> => fs.readFile(path.join(folder, name), 'utf8');

it('writes one line of JSON an event, for the owner alone', async () => {
  const log = new EventLog(folder);
  log.write('open', { ok: true, ms: 12 });
  log.write('quit');
  const lines = (await read())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.map(({ at, ...rest }) => [typeof at, rest])).toEqual([
    ['string', { event: 'open', ok: true, ms: 12 }],
    ['string', { event: 'quit' }],
  ]);
  expect((await fs.stat(path.join(folder, 'crossfoot.log'))).mode & 0o077).toBe(0);
});

it('keeps the words of errors and the names of folders out', async () => {
  const log = new EventLog(folder);
  const error = Object.assign(new Error('cannot read “机密稿件.txt”'), { code: 'EIO' });
  error.stack = `Error: cannot read “机密稿件.txt”\n    at read (file:///home/zhou/crossfoot/host.mjs:12:3)\n    at /home/zhou/x.mjs:1:2`;
  log.error('host', error);
  const text = await read();
  expect(text).not.toMatch(/机密|zhou/);
  expect(JSON.parse(text)).toMatchObject({ event: 'host', name: 'Error', code: 'EIO' });
  expect(text).toContain('at read (host.mjs:12:3)');
  log.error('odd', 'a thrown string with 机密 in it');
  expect(await read()).not.toContain('机密');
});

it('takes frames of Windows paths and of nested brackets apart', () => {
  expect(framesOf('E: x\n    at f (C:\\Users\\Zhou\\app\\main.mjs:1:2)')).toBe('at f (main.mjs:1:2)');
  expect(framesOf('no frames at all')).toBe('');
});

it('keeps five files of a mebibyte at most', async () => {
  const log = new EventLog(folder);
  const detail = { words: 'x'.repeat(64 * 1024) };
  for (let n = 0; n < 120; n += 1) log.write(`e${n}`, detail);
  const names = (await fs.readdir(folder)).sort();
  expect(names).toEqual(['crossfoot.1.log', 'crossfoot.2.log', 'crossfoot.3.log', 'crossfoot.4.log', 'crossfoot.log']);
  for (const name of names) expect((await fs.stat(path.join(folder, name))).size).toBeLessThanOrEqual(1024 * 1024);
  expect(await read()).toContain('"e119"');
  new EventLog(folder).write('again');
  expect(await read()).toContain('"e119"');
});

it('does not stop the work when it cannot write', async () => {
  const log = new EventLog(folder);
  await fs.rm(folder, { recursive: true });
  expect(() => log.write('lost')).not.toThrow();
});

it('tells files apart without naming them', () => {
  expect(shortHash('a.txt')).not.toBe(shortHash('b.txt'));
  expect(shortHash('机密.txt')).toMatch(/^[0-9a-f]{8}$/);
});
