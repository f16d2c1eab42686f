import fs from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../electron/workspace/host-contract.ts';
import { type BuiltHost, buildHost, type TestHost } from './host-process.ts';
import { factOf, PAGE, Story, setField } from './story.ts';

let built: BuiltHost;
let story: Story;
let host: TestHost;
beforeAll(async () => {
  built = await buildHost();
}, 60_000);
afterAll(() => built.remove());
beforeEach(async () => {
  story = await Story.make(built, { 'page.txt': PAGE, 'other.txt': '县里共有3座桥。\n' });
  host = await story.opened();
  host.events.length = 0;
});
afterEach(() => story.remove());

const paths = ({ documents }: Snapshot): string[] => documents.map(({ path }) => path);
const stateOf = ({ documents }: Snapshot, name: string): string | undefined =>
  documents.find(({ path }) => path === name)?.state;
const sumOf = ({ documents }: Snapshot, name: string): string | undefined =>
  documents.find(({ path }) => path === name)?.sha256;
const changesIn = (events: TestHost['events']): number => events.filter(({ type }) => type === 'documents').length;

describe('the watched folder', () => {
  it('shows a file that comes, changes and goes', async () => {
    await story.write('new.txt', '新来的稿件共5页。\n');
    const first = await host.until((it) => stateOf(it, 'new.txt') === 'ready');
    await story.write('new.txt', '新来的稿件共6页。\n');
    await host.until((it) => sumOf(it, 'new.txt') !== sumOf(first, 'new.txt'));
    await fs.rm(story.path('new.txt'));
    await host.until((it) => !paths(it).includes('new.txt'));
  });

  it('sees an editor that writes a new file over the old one, even of the same size and time', async () => {
    const before = await host.ask('snapshot');
    const { atime, mtime } = await fs.stat(story.path('page.txt'));
    await host.view('page.txt');
    await story.write('.page.txt.swp', PAGE.replace('1914', '1915'));
    await fs.utimes(story.path('.page.txt.swp'), atime, mtime);
    await fs.rename(story.path('.page.txt.swp'), story.path('page.txt'));
    const after = await host.until((it) => sumOf(it, 'page.txt') !== sumOf(before, 'page.txt'));
    expect(paths(after)).toEqual(['other.txt', 'page.txt']);
    expect(host.events).toContainEqual({ type: 'document-read', path: 'page.txt' });
    expect(host.events.some((event) => event.type === 'documents' && event.removed.length > 0)).toBe(false);
    expect((await factOf(host, 'page.txt', '1915名')).read.value).toBe(1915);
  });

  it('keeps edits through a change elsewhere in the file', async () => {
    await host.ask('apply', setField(await factOf(host, 'page.txt', '118家'), 'verdict', 'confirmed'));
    await story.write('page.txt', `　　编辑新加的导语，说的是7个乡。\n${PAGE}`);
    await host.until(({ documents }) => documents.some(({ articles }) => articles.some(({ facts }) => facts === 7)));
    expect((await factOf(host, 'page.txt', '118家')).verdict).toBe('confirmed');
    const { documents } = await host.ask('snapshot');
    expect(documents.find(({ path }) => path === 'page.txt')?.articles[0]?.checked).toBe(1);
  });

  it('keeps a document with edits when its file is gone, and finds it again when it comes back', async () => {
    await host.ask('apply', setField(await factOf(host, 'page.txt', '118家'), 'verdict', 'confirmed'));
    await fs.rm(story.path('page.txt'));
    await fs.rm(story.path('other.txt'));
    const gone = await host.until((it) => !paths(it).includes('other.txt'));
    expect(gone.documents).toMatchObject([{ path: 'page.txt', state: 'missing', problem: { kind: 'not-found' } }]);
    expect((await factOf(host, 'page.txt', '118家')).verdict).toBe('confirmed');
    await story.write('page.txt', PAGE);
    await host.until((it) => stateOf(it, 'page.txt') === 'ready');
    expect((await factOf(host, 'page.txt', '118家')).verdict).toBe('confirmed');
  });

  it('shows a document that only the log remembers as missing', async () => {
    await host.ask('apply', setField(await factOf(host, 'page.txt', '118家'), 'note', '查'));
    await host.stop();
    await fs.rm(story.path('page.txt'));
    await fs.rm(`${story.temporary}/index`, { recursive: true });
    const again = await story.opened();
    const { documents } = await again.ask('snapshot');
    expect(documents.map(({ path, state }) => [path, state])).toEqual([
      ['other.txt', 'ready'],
      ['page.txt', 'missing'],
    ]);
    expect(await again.call('view', 'page.txt')).toMatchObject({
      ok: false,
      problem: { kind: 'not-found', file: 'page.txt' },
    });
    await again.ask('undo');
    await story.write('page.txt', PAGE);
    await again.until((it) => stateOf(it, 'page.txt') === 'ready');
  });

  it('sees folders that come and go with files in them', async () => {
    await fs.mkdir(`${story.temporary}/aside`);
    await fs.writeFile(`${story.temporary}/aside/in.txt`, PAGE);
    await fs.rename(`${story.temporary}/aside`, story.path('2025.old'));
    await host.until((it) => stateOf(it, '2025.old/in.txt') === 'ready');
    await fs.rename(story.path('2025.old'), `${story.temporary}/aside`);
    await host.until((it) => !paths(it).includes('2025.old/in.txt'));
  });

  it('takes a thousand files at once in a few steps', { timeout: 60_000 }, async () => {
    await Promise.all(
      Array.from({ length: 1000 }, (_, n) => story.write(`batch/${n}.txt`, `第${n}篇稿件共有${n + 1}页。\n`)),
    );
    // The end of the progress is told after the last documents.
    await host.until(
      (it) =>
        it.progress === null && it.documents.length === 1002 && it.documents.every(({ state }) => state === 'ready'),
      50_000,
    );
    expect(changesIn(host.events)).toBeLessThan(120);
  });

  it('takes no notice of a touched file, of exports, and of its own log', async () => {
    const now = new Date();
    await fs.utimes(story.path('page.txt'), now, now);
    await story.write('table.csv', 'a,b\n');
    await story.write('chart.svg', '<svg/>');
    await host.view('page.txt');
    await host.ask('apply', setField(await factOf(host, 'page.txt', '118家'), 'verdict', 'confirmed'));
    await new Promise((resolve) => setTimeout(resolve, 600));
    const { documents } = await host.settled();
    expect(documents.map(({ path, state }) => [path, state])).toEqual([
      ['other.txt', 'ready'],
      ['page.txt', 'ready'],
    ]);
    expect(documents[1]!.articles[0]!.checked).toBe(1);
  });
});
