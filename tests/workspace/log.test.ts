import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { logFolder, openLog } from '../../electron/workspace/log.ts';
import { readLog } from '../../electron/workspace/log-read.ts';
import type { Operation } from '../../shared/model/operation.ts';
import { fold, makeOperation } from '../../shared/operations/registers.ts';

const OCTOBER = Date.UTC(2025, 9, 31, 23, 59);
const NOVEMBER = Date.UTC(2025, 10, 1);
let workspace = '';
let file = '';
beforeEach(async () => {
  workspace = await fs.mkdtemp(path.join(os.tmpdir(), 'crossfoot-log-'));
  file = path.join(logFolder(workspace, 'desk'), '2025-10.jsonl');
});
afterEach(() => fs.rm(workspace, { recursive: true, force: true }));

function operation(seq: number): Operation {
  const payload = { finding: `f${seq}`, judgement: { state: 'dismissed', reason: '约数 \ud800' } };
  const first = makeOperation(fold([]), { kind: 'judge-finding', payload, id: `op-${seq}`, device: 'desk' }, OCTOBER);
  return { ...first, seq };
}

async function write(from: number, to: number, now = OCTOBER): Promise<void> {
  const log = await openLog(workspace, 'desk', () => now);
  const all = Array.from({ length: to - from + 1 }, (_, index) => operation(from + index));
  await Promise.all(all.map((it) => log.append(it)));
  await log.close();
}

const ids = async () => (await readLog(logFolder(workspace, 'desk'), 'desk')).operations.map((it) => it.id);

describe('the log', () => {
  it('gives back what was appended, also by many at once', async () => {
    await write(1, 50);
    await write(51, 52);
    const { operations } = await readLog(logFolder(workspace, 'desk'), 'desk');
    expect(operations).toEqual(Array.from({ length: 52 }, (_, index) => operation(index + 1)));
  });

  it('chains one month to the next, and goes on in the later one when the clock runs backwards', async () => {
    await write(1, 2);
    await write(3, 3, NOVEMBER);
    await write(4, 4, OCTOBER);
    expect(await ids()).toEqual(['op-1', 'op-2', 'op-3', 'op-4']);
    await fs.rm(file);
    await expect(ids()).rejects.toMatchObject({ kind: 'altered', line: 1 });
  });

  it('cut at any byte keeps every whole line, sets the rest aside and goes on', async () => {
    await write(1, 3);
    const whole = await fs.readFile(file);
    for (let cut = 0; cut < whole.length; cut += 1) {
      const lines = whole.subarray(0, cut).toString('latin1').split('\n');
      const kept = Math.max(0, lines.length - 2);
      await fs.rm(path.dirname(file), { recursive: true });
      await fs.mkdir(path.dirname(file));
      await fs.writeFile(file, whole.subarray(0, cut));
      const log = await openLog(workspace, 'desk', () => OCTOBER);
      expect(log.operations.map((it) => it.id)).toEqual(['op-1', 'op-2', 'op-3'].slice(0, kept));
      const tail = lines.at(-1)!;
      expect(log.setAside).toBe(tail === '' ? null : `${file}.torn-1`);
      if (log.setAside) expect(await fs.readFile(log.setAside, 'latin1')).toBe(tail);
      if (cut % 40 === 0) {
        await log.append(operation(kept + 1));
        expect(await ids()).toHaveLength(kept + 1);
      }
      await log.close();
    }
  });

  it('notices any one altered byte, and changes nothing', async () => {
    await write(1, 3);
    const whole = await fs.readFile(file);
    for (let at = 0; at < whole.length - 1; at += 1) {
      const bytes = Buffer.from(whole);
      bytes[at] = bytes[at]! ^ 1;
      await fs.writeFile(file, bytes);
      await expect(openLog(workspace, 'desk', () => OCTOBER)).rejects.toMatchObject({
        kind: expect.stringMatching(/^(altered|newer-format)$/),
        file,
      });
      expect(await fs.readFile(file)).toEqual(bytes);
    }
  });

  it('notices a line left out', async () => {
    await write(1, 3);
    const lines = (await fs.readFile(file, 'utf8')).split('\n');
    await fs.writeFile(file, lines.filter((_, index) => index !== 2).join('\n'));
    await expect(ids()).rejects.toMatchObject({ kind: 'altered', line: 3, message: expect.stringContaining(file) });
  });

  it('of a newer format is refused in a sentence', async () => {
    await write(1, 1);
    const text = await fs.readFile(file, 'utf8');
    await fs.writeFile(file, text.replace('"crossfoot-log":1', '"crossfoot-log":2'));
    await expect(ids()).rejects.toMatchObject({
      kind: 'newer-format',
      message: expect.stringContaining('newer Crossfoot'),
    });
  });

  it('stops when something else writes to its file', async () => {
    await write(1, 1);
    const log = await openLog(workspace, 'desk', () => OCTOBER);
    await fs.appendFile(file, 'x');
    await expect(log.append(operation(2))).rejects.toMatchObject({ kind: 'foreign-write', file });
    await log.close();
  });

  it('refuses an operation that would leave a gap, and takes the right one after it', async () => {
    const log = await openLog(workspace, 'desk', () => OCTOBER);
    await expect(log.append(operation(2))).rejects.toMatchObject({ kind: 'not-written' });
    await log.append(operation(1));
    await log.close();
    expect(await ids()).toEqual(['op-1']);
  });

  it('says not saved where its folder cannot be made, and saves once it can', async () => {
    await fs.writeFile(path.join(workspace, 'crossfoot'), 'in the way');
    await expect(openLog(workspace, 'desk', () => OCTOBER)).rejects.toMatchObject({ kind: 'unreadable' });
    await fs.rm(path.join(workspace, 'crossfoot'));
    const log = await openLog(workspace, 'desk', () => OCTOBER);
    await fs.writeFile(path.join(workspace, 'crossfoot'), 'in the way');
    await expect(log.append(operation(1))).rejects.toMatchObject({ kind: 'not-written' });
    await fs.rm(path.join(workspace, 'crossfoot'));
    await log.append(operation(1));
    await log.close();
    expect(await ids()).toEqual(['op-1']);
  });
});
