import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DocumentSummary } from '../../shared/model/workspace.ts';
import { type BuiltHost, buildHost } from './host-process.ts';
import { factOf, PAGE, Story, setField } from './story.ts';

/** Root may read everything; in a user namespace under another name it may not. */
const isRoot = process.getuid?.() === 0;
const WITHOUT_POWERS = ['unshare', '-U', '--map-user=1000', '--map-group=1000'];
const mayBeDenied = !isRoot || spawnSync(WITHOUT_POWERS[0]!, [...WITHOUT_POWERS.slice(1), 'true']).status === 0;

let built: BuiltHost;
let story: Story;
beforeAll(async () => {
  built = await buildHost();
}, 60_000);
afterAll(() => built.remove());
beforeEach(async () => {
  story = await Story.make(built, { 'good.txt': PAGE });
});
afterEach(() => story.remove());

async function openedDocuments(): Promise<Map<string, DocumentSummary>> {
  const host = story.host();
  const { documents } = await host.open(story.folder);
  return new Map(documents.map((document) => [document.path, document]));
}

const kindOf = (documents: Map<string, DocumentSummary>, name: string): string | undefined => {
  const document = documents.get(name);
  return document?.state === 'failed' ? document.problem?.kind : document?.state;
};

describe('a bad file', () => {
  it('gives one problem that names it, and the others work', async () => {
    await story.write('empty.txt', '');
    await story.write('blank.txt', ' \n\u3000\n');
    await story.write('program.txt', Buffer.from('7f454c4602010100', 'hex'));
    await story.write('noise.txt', Buffer.from(Array.from({ length: 4096 }, (_, n) => (n * 73) % 256)));
    await story.write('paper.txt', '%PDF-1.7\n1 0 obj');
    await story.write(
      'broken.txt',
      Buffer.concat([Buffer.from('共有5页'), Buffer.from([0xff, 0xfe, 0x80]), Buffer.from('。')]),
    );
    await story.write('nul.txt', '共有\0书屋118家。\n');
    await fs.truncate(story.path('empty.txt'), 0);
    await fs.writeFile(story.path('huge.txt'), 'x');
    await fs.truncate(story.path('huge.txt'), 257 * 1024 * 1024);
    const documents = await openedDocuments();
    const kinds = [...documents.keys()].map((name) => [name, kindOf(documents, name)]);
    expect(Object.fromEntries(kinds)).toEqual({
      'blank.txt': 'empty',
      'broken.txt': 'ready',
      'empty.txt': 'empty',
      'good.txt': 'ready',
      'huge.txt': 'too-large',
      'noise.txt': 'binary',
      'nul.txt': 'ready',
      'paper.txt': 'binary',
      'program.txt': 'binary',
    });
    for (const { path: name, problem } of documents.values()) if (problem) expect(problem.file).toBe(name);
  });

  it('that is a pipe, a socket, a device or a link out of the folder is never opened', async () => {
    const secret = path.join(story.temporary, 'secret.txt');
    await fs.writeFile(secret, '机密共有7项。');
    await fs.mkdir(path.join(story.temporary, 'story-beside'));
    await fs.writeFile(path.join(story.temporary, 'story-beside', 'near.txt'), '邻居共有8项。');
    execFileSync('mkfifo', [story.path('pipe.txt')]);
    await fs.symlink(secret, story.path('out.txt'));
    await fs.symlink('../story-beside/near.txt', story.path('near.txt'));
    await fs.symlink('/dev/zero', story.path('zero.txt'));
    await fs.symlink('loop.txt', story.path('loop.txt'));
    await fs.symlink('nothing', story.path('dangling.txt'));
    await fs.symlink('good.txt', story.path('inside.txt'));
    await fs.symlink('.', story.path('cycle'));
    await fs.symlink(path.dirname(secret), story.path('outside'));
    const documents = await openedDocuments();
    expect(Object.fromEntries([...documents.keys()].map((name) => [name, kindOf(documents, name)]))).toEqual({
      'dangling.txt': 'vanished',
      'good.txt': 'ready',
      'inside.txt': 'ready',
      'loop.txt': 'not-a-file',
      'near.txt': 'not-permitted',
      'out.txt': 'not-permitted',
      'pipe.txt': 'not-a-file',
      'zero.txt': 'not-permitted',
    });
  });

  it.skipIf(!mayBeDenied)('that may not be read says so', async () => {
    await story.write('locked.txt', PAGE);
    await story.write('closed/in.txt', PAGE);
    await fs.chmod(story.path('locked.txt'), 0);
    await fs.chmod(story.path('closed'), 0);
    const host = story.host({}, isRoot ? WITHOUT_POWERS : []);
    const { documents } = await host.open(story.folder);
    expect(documents.map(({ path: name, state, problem }) => [name, problem?.kind ?? state])).toEqual([
      ['good.txt', 'ready'],
      ['locked.txt', 'not-permitted'],
    ]);
    expect(host.events).toContainEqual({
      type: 'problem',
      problem: { kind: 'not-permitted', file: 'closed', detail: 'EACCES' },
    });
    await fs.chmod(story.path('closed'), 0o755);
    await fs.chmod(story.path('locked.txt'), 0o644);
    const opened = await host.settled();
    expect(opened.documents.map(({ state }) => state)).toEqual(['ready', 'ready', 'ready']);
  });

  it.skipIf(process.platform !== 'linux')('whose name is not UTF-8 is shown, and read once it is renamed', async () => {
    const foreign = Buffer.concat([Buffer.from(`${story.folder}/`), Buffer.from([0xd0, 0xc2]), Buffer.from('.txt')]);
    await fs.writeFile(foreign, PAGE);
    const host = story.host();
    await host.open(story.folder);
    const failed = await host.until(
      ({ documents }) => documents.length === 2 && documents.every(({ state }) => state !== 'waiting'),
    );
    expect(failed.documents.map((it) => [it.path, it.problem?.kind ?? it.state])).toEqual([
      ['good.txt', 'ready'],
      ['\ufffd\ufffd.txt', 'foreign-name'],
    ]);
    await fs.rename(foreign, story.path('新.txt'));
    const renamed = await host.until(({ documents }) => documents.every(({ state }) => state === 'ready'));
    expect(renamed.documents.map((it) => it.path)).toEqual(['good.txt', '新.txt']);
    await host.stop();
  });

  it('does not hide the folder from which it comes, nor does a folder named like an article', async () => {
    await story.write('deep/er/still.md', '# 标题\n\n共有3座桥。\n');
    await fs.mkdir(story.path('folder.txt'));
    await story.write('folder.txt/in.txt', PAGE);
    await story.write('.hidden.txt', PAGE);
    await story.write('.git/x.txt', PAGE);
    await story.write('crossfoot/notes.txt', PAGE);
    await story.write('deep/crossfoot/notes.txt', PAGE);
    await story.write('table.csv', 'a,b');
    const documents = await openedDocuments();
    expect([...documents.keys()]).toEqual([
      'deep/crossfoot/notes.txt',
      'deep/er/still.md',
      'folder.txt/in.txt',
      'good.txt',
    ]);
  });
});

describe('a hostile name', () => {
  const NAMES = [
    '<img src=x onerror=alert(1)>.txt',
    '=cmd|calc.txt',
    '-rf.txt',
    'a\nb.txt',
    'a\\b.txt',
    '\u202etxt.exe.txt',
    '__proto__.txt',
    '%2e%2e%2fup.txt',
    "it's; DROP TABLE documents.txt",
    `${'长'.repeat(80)}.txt`,
    '\u00e9.txt',
    'e\u0301.txt',
    'constructor/prototype.txt',
    'A.TXT',
  ];

  it('is a name like any other: read, edited, kept over a restart', async () => {
    for (const name of NAMES) await story.write(name, PAGE);
    const host = await story.opened();
    const { documents } = await host.ask('snapshot');
    expect(documents.map(({ path: name }) => name).sort()).toEqual([...NAMES, 'good.txt'].sort());
    expect(documents.every(({ state }) => state === 'ready')).toBe(true);
    for (const name of NAMES) await host.ask('apply', setField(await factOf(host, name, '118家'), 'note', name));
    await host.stop();
    const again = await story.opened();
    for (const name of NAMES) {
      expect((await factOf(again, name, '118家')).note).toBe(name);
      expect(await fs.readFile(story.path(name), 'utf8')).toBe(PAGE);
    }
    expect(({} as Record<string, unknown>).note).toBeUndefined();
  });
});

describe('text that is hard to read', () => {
  it('does not keep back the files that were read before it', { timeout: 120_000 }, async () => {
    // The first one waits for the worker to start and is handed on at once; the second one is read in no time.
    await story.write('a.txt', PAGE);
    await story.write('line.txt', `${'今年的书屋遍布全县各个乡镇，'.repeat(150_000)}\n`);
    const host = story.host();
    await host.ask('open', story.folder, false);
    const { documents } = await host.until(
      (it) => it.documents.some(({ path: name, state }) => name === 'good.txt' && state === 'ready'),
      100_000,
    );
    expect(documents.map(({ path: name, state }) => [name, state])).toEqual([
      ['a.txt', 'ready'],
      ['good.txt', 'ready'],
      ['line.txt', 'waiting'],
    ]);
    await host.stop();
  });

  it('a long line without end does not stop the others', { timeout: 120_000 }, async () => {
    await story.write('line.txt', `${'今年的书屋遍布全县各个乡镇，'.repeat(100_000)}\n`);
    await story.write('digits.txt', '1'.repeat(1_000_000));
    await story.write('zz.txt', PAGE);
    const host = story.host();
    await host.ask('open', story.folder, false);
    const began = Date.now();
    await host.ask('snapshot');
    expect(Date.now() - began).toBeLessThan(1000);
    const { documents } = await host.until(
      (it) => it.documents.length === 4 && it.documents.every(({ state }) => state !== 'waiting'),
      100_000,
    );
    expect(documents.map(({ path: name, state }) => [name, state])).toEqual([
      ['digits.txt', 'ready'],
      ['good.txt', 'ready'],
      ['line.txt', 'ready'],
      ['zz.txt', 'ready'],
    ]);
  });
});
