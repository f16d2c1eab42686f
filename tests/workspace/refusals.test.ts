import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../electron/workspace/log-format.ts';
import { type BuiltHost, buildHost, type TestHost } from './host-process.ts';
import { factOf, PAGE, Story, setField } from './story.ts';

let built: BuiltHost;
let story: Story;
beforeAll(async () => {
  built = await buildHost();
}, 60_000);
afterAll(() => built.remove());
beforeEach(async () => {
  story = await Story.make(built, { 'page.txt': PAGE });
});
afterEach(() => story.remove());

const LOCK = `lock-${sha256(os.hostname()).slice(0, 12)}`;

async function edited(): Promise<void> {
  const host = await story.opened();
  await host.ask('apply', setField(await factOf(host, 'page.txt', '118家'), 'verdict', 'confirmed'));
  await host.ask('apply', setField(await factOf(host, 'page.txt', '118家'), 'note', '查过'));
  await host.stop();
}

async function logFile(): Promise<string> {
  const folder = story.path('crossfoot', 'log', 'desk');
  const names = await fs.readdir(folder);
  return path.join(folder, names.find((name) => name.endsWith('.jsonl'))!);
}

/** Opens, expects this reason why nothing can be saved, and that reading works all the same. */
async function expectReadOnly(kind: string, host = story.host()): Promise<TestHost> {
  const { workspace, documents } = await host.open(story.folder);
  expect(workspace).toMatchObject({ readOnly: { kind }, canUndo: false });
  expect(documents).toMatchObject([{ path: 'page.txt', state: 'ready' }]);
  const fact = await factOf(host, 'page.txt', '90家');
  expect(await host.call('apply', setField(fact, 'note', 'x'))).toMatchObject({ ok: false, problem: { kind } });
  expect((await host.ask('find', '书屋', 10)).hits.length).toBeGreaterThan(0);
  return host;
}

describe('a workspace that is open elsewhere', () => {
  it('is for reading only in the second application, until the first lets go', async () => {
    const first = await story.opened();
    const second = await expectReadOnly(
      'in-use',
      story.host({ device: 'second', indexFolder: path.join(story.temporary, 'i2') }),
    );
    await second.stop();
    await first.stop();
    const third = await story.opened({ device: 'second' });
    expect((await third.ask('snapshot')).workspace?.readOnly).toBeNull();
  });

  it('is free again after its owner was killed', async () => {
    const first = await story.opened();
    await first.kill();
    expect(await fs.readdir(story.path('crossfoot'))).toContain(LOCK);
    const second = await story.opened();
    expect((await second.ask('snapshot')).workspace?.readOnly).toBeNull();
  });

  it('is free when the lock was left by another start of the machine, by a reused pid, or cut short', async () => {
    await (await story.opened()).stop();
    const file = story.path('crossfoot', LOCK);
    for (const stale of [
      JSON.stringify({ pid: process.pid, boot: 'another', started: null }),
      JSON.stringify({
        pid: process.pid,
        boot: (await fs.readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim(),
        started: '1',
      }),
      '{"pid":',
      '',
    ]) {
      await fs.writeFile(file, stale);
      const host = await story.opened();
      expect((await host.ask('snapshot')).workspace?.readOnly).toBeNull();
      await host.stop();
      expect(await fs.readdir(story.path('crossfoot'))).toEqual(expect.not.arrayContaining([LOCK]));
    }
  });

  it('is free when its owner is dead and nobody has taken note of it', async () => {
    await (await story.opened()).stop();
    // `sleep` takes the shell's place and never asks after the shell's child, which stays a zombie.
    const parent = spawn('sh', ['-c', 'sleep 0.3 & echo $!; exec sleep 20'], { stdio: ['ignore', 'pipe', 'ignore'] });
    const pid = Number(String((await once(parent.stdout, 'data'))[0]));
    const fields = async () => (await fs.readFile(`/proc/${pid}/stat`, 'utf8')).split(') ')[1]!.split(' ');
    const owner = { pid, boot: (await fs.readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim() };
    await fs.writeFile(story.path('crossfoot', LOCK), JSON.stringify({ ...owner, started: (await fields())[19] }));
    await expect.poll(async () => (await fields())[0]).toBe('Z');
    const host = await story.opened();
    expect((await host.ask('snapshot')).workspace?.readOnly).toBeNull();
    parent.kill();
  });

  it('goes to exactly one of several that start at once', async () => {
    const hosts = Array.from({ length: 6 }, (_, n) =>
      story.host({ device: `d${n}`, indexFolder: path.join(story.temporary, `i${n}`) }),
    );
    const states = await Promise.all(hosts.map((host) => host.ask('open', story.folder, false)));
    expect(states.filter(({ readOnly }) => readOnly === null)).toHaveLength(1);
    expect(states.filter(({ readOnly }) => readOnly?.kind === 'in-use')).toHaveLength(5);
  });
});

describe('a log that cannot be trusted', () => {
  it('of a newer version is not written to', async () => {
    await edited();
    const file = story.path('crossfoot', 'workspace.json');
    const newer = JSON.stringify({ ...JSON.parse(await fs.readFile(file, 'utf8')), format: 99 });
    await fs.writeFile(file, newer);
    const host = await expectReadOnly('newer-format');
    expect((await factOf(host, 'page.txt', '118家')).note).toBe('查过');
    await host.stop();
    expect(await fs.readFile(file, 'utf8')).toBe(newer);
  });

  it('that was altered is shown as such and left alone', async () => {
    await edited();
    const file = await logFile();
    const altered = (await fs.readFile(file, 'utf8')).replace('查过', '没查');
    await fs.writeFile(file, altered);
    const host = await expectReadOnly('log-altered');
    // The line before the altered one is as good as ever.
    expect(await factOf(host, 'page.txt', '118家')).toMatchObject({ verdict: 'confirmed', note: '' });
    expect(await fs.readFile(file, 'utf8')).toBe(altered);
  });

  it('whose last line was torn loses only that line, and says so', async () => {
    await edited();
    const file = await logFile();
    await fs.appendFile(file, '{"prev":"half a li');
    const host = await story.opened();
    expect(host.problems()).toEqual(['log-torn']);
    expect(await factOf(host, 'page.txt', '118家')).toMatchObject({ note: '查过', verdict: 'confirmed' });
    expect(await host.ask('undo')).toMatchObject({ canRedo: true });
    expect((await fs.readdir(path.dirname(file))).filter((name) => name.includes('torn'))).toHaveLength(1);
  });

  it('of another device only leaves that device out', async () => {
    await edited();
    const other = story.path('crossfoot', 'log', 'laptop');
    await fs.mkdir(other);
    await fs.writeFile(path.join(other, '2025-01.jsonl'), 'nonsense\n');
    await fs.mkdir(story.path('crossfoot', 'log', 'No Device'));
    const host = await story.opened();
    expect(host.problems()).toEqual(['log-altered']);
    expect((await host.ask('snapshot')).workspace?.readOnly).toBeNull();
  });

  it('that was deleted under our hands acknowledges nothing more', async () => {
    const host = await story.opened();
    const fact = await factOf(host, 'page.txt', '118家');
    await host.ask('apply', setField(fact, 'note', '一'));
    await fs.rm(story.path('crossfoot', 'log'), { recursive: true });
    expect(await host.call('apply', setField(fact, 'note', '二'))).toMatchObject({
      ok: false,
      problem: { kind: 'not-saved' },
    });
    await host.stop();
    const again = await story.opened();
    expect((await factOf(again, 'page.txt', '118家')).note).toBe('');
    await again.ask('apply', setField(fact, 'note', '三'));
  });

  it('or a workspace file that is no JSON is left alone', async () => {
    await edited();
    await fs.writeFile(story.path('crossfoot', 'workspace.json'), 'nonsense');
    await expectReadOnly('log-altered');
    expect(await fs.readFile(story.path('crossfoot', 'workspace.json'), 'utf8')).toBe('nonsense');
  });
});

describe('an index', () => {
  const indexFile = async (): Promise<string> => {
    const names = await fs.readdir(path.join(story.temporary, 'index'));
    return path.join(story.temporary, 'index', names.find((name) => name.endsWith('.db'))!);
  };

  it('that is missing or damaged is built anew from files and logs, and says so', async () => {
    await edited();
    for (const spoil of [(file: string) => fs.rm(file), (file: string) => fs.writeFile(file, 'x'.repeat(9000))]) {
      await spoil(await indexFile());
      const host = story.host();
      await host.open(story.folder, true);
      expect(host.problems()).toEqual(['index-rebuilt']);
      expect((await factOf(host, 'page.txt', '118家')).note).toBe('查过');
      expect((await host.ask('find', '书屋', 10)).hits.length).toBeGreaterThan(0);
      await host.stop();
    }
    const quiet = story.host();
    await quiet.open(story.folder, true);
    expect(quiet.problems()).toEqual([]);
  });

  it('that cannot be kept at all does not keep anybody from working', async () => {
    await fs.writeFile(path.join(story.temporary, 'no-folder'), '');
    const host = await story.opened({ indexFolder: path.join(story.temporary, 'no-folder') });
    expect(host.problems()).toEqual(['unexpected']);
    await host.ask('apply', setField(await factOf(host, 'page.txt', '118家'), 'note', 'x'));
    expect((await host.ask('find', '书屋', 10)).hits.length).toBeGreaterThan(0);
  });

  it('spares reading a thousand unchanged articles again', { timeout: 120_000 }, async () => {
    await Promise.all(Array.from({ length: 1000 }, (_, n) => story.write(`${n}.txt`, `${PAGE}第${n}篇。\n`)));
    const first = story.host();
    await first.ask('open', story.folder, false);
    await first.until(
      ({ documents }) => documents.length === 1001 && documents.every(({ state }) => state === 'ready'),
      100_000,
    );
    await first.stop();
    const second = story.host();
    const began = performance.now();
    await second.ask('open', story.folder, true);
    const { documents } = await second.ask('snapshot');
    const took = performance.now() - began;
    console.log(`opened 1,001 indexed documents in ${Math.round(took)} ms, the start of the process included`);
    expect(documents.filter(({ state }) => state === 'ready')).toHaveLength(1001);
    expect(took).toBeLessThan(2000);
    await second.settled();
    // The window hears of all of them at once; none is read again.
    expect(second.events.flatMap((event) => (event.type === 'documents' ? [event.changed.length] : []))).toEqual([
      1001,
    ]);
    expect(second.events.some((event) => event.type === 'progress' && event.progress?.phase === 'reading')).toBe(false);
  });
});

/* Mounting needs the right to do so: root, or a user namespace. */
const mayMount = spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;

describe.skipIf(!mayMount)('a disk', () => {
  const mount = (...args: readonly string[]): void => void execFileSync('mount', args);
  const mounted: string[] = [];
  afterEach(() => {
    for (const folder of mounted.splice(0)) spawnSync('umount', ['-l', folder]);
  });

  it('that is read-only can be read, and nothing is written to it', async () => {
    await edited();
    mount('--bind', story.folder, story.folder);
    mounted.push(story.folder);
    mount('-o', 'remount,ro,bind', story.folder);
    const before = await fs.readdir(story.folder, { recursive: true });
    const host = await expectReadOnly('folder-read-only');
    expect((await factOf(host, 'page.txt', '118家')).note).toBe('查过');
    await host.stop();
    expect(await fs.readdir(story.folder, { recursive: true })).toEqual(before);
  });

  it('that is read-only and was never opened can be read too', async () => {
    mount('--bind', story.folder, story.folder);
    mounted.push(story.folder);
    mount('-o', 'remount,ro,bind', story.folder);
    await expectReadOnly('folder-read-only');
    expect(await fs.readdir(story.folder)).toEqual(['page.txt']);
  });

  it('that is full fails the change, loses nothing, and goes on when there is room', async () => {
    mount('-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', story.folder);
    mounted.push(story.folder);
    await story.write('page.txt', PAGE);
    const host = await story.opened();
    const fact = await factOf(host, 'page.txt', '118家');
    await host.ask('apply', setField(fact, 'note', '保存了的'));
    const filler = story.path('.filler');
    spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=4k']);
    const results: string[] = [];
    for (let n = 0; n < 8; n += 1) {
      const answer = await host.call('apply', setField(fact, 'note', `${n}${'长'.repeat(3000)}`));
      results.push(answer.ok ? 'saved' : answer.problem.kind);
    }
    expect(results.at(-1)).toBe('disk-full');
    expect(new Set(results.filter((it) => it !== 'saved'))).toEqual(new Set(['disk-full']));
    expect((await host.ask('snapshot')).workspace).toMatchObject({ unsaved: 0, readOnly: null });
    await fs.rm(filler);
    await host.ask('apply', setField(fact, 'note', '又有地方了'));
    await host.stop();
    const again = await story.opened();
    expect(again.problems()).toEqual([]);
    expect((await factOf(again, 'page.txt', '118家')).note).toBe('又有地方了');
    expect(await fs.readFile(story.path('page.txt'), 'utf8')).toBe(PAGE);
    await again.stop();
  });
});
