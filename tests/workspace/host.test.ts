import { execFileSync } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BuiltHost, buildHost } from './host-process.ts';
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

describe('a workspace', () => {
  it('keeps a change over a restart, and undo with it', async () => {
    const host = story.host();
    const { documents, workspace } = await host.open(story.folder);
    expect(workspace).toMatchObject({ name: 'story', readOnly: null, canUndo: false, canRedo: false, unsaved: 0 });
    expect(documents).toMatchObject([{ path: 'page.txt', state: 'ready', encoding: 'utf-8' }]);
    const change = setField(await factOf(host, 'page.txt', '1914名'), 'value', '1915');
    expect(await host.ask('apply', change)).toMatchObject({ canUndo: true, unsaved: 0 });
    await host.stop();

    const again = await story.opened();
    const kept = await factOf(again, 'page.txt', '1914名');
    expect(kept).toMatchObject({ overrides: { value: '1915' }, effective: { value: 1915 }, read: { value: 1914 } });
    expect(await again.ask('undo')).toMatchObject({ canUndo: false, canRedo: true });
    expect((await factOf(again, 'page.txt', '1914名')).overrides).toEqual({});
    expect(await again.ask('redo')).toMatchObject({ canUndo: true, canRedo: false });
    expect((await factOf(again, 'page.txt', '1914名')).overrides).toEqual({ value: '1915' });
    expect(await fs.readFile(story.path('page.txt'), 'utf8')).toBe(PAGE);
  });

  it('tells the window of a change: state, library, and the review of the document it shows', async () => {
    const host = await story.opened();
    const fact = await factOf(host, 'page.txt', '118家');
    host.events.length = 0;
    await host.ask('apply', setField(fact, 'verdict', 'confirmed'));
    await host.until(() => host.events.some(({ type }) => type === 'documents'));
    const states = host.events.flatMap((event) => (event.type === 'workspace' ? [event.workspace?.unsaved] : []));
    expect(states).toEqual([1, 0]);
    const changes = host.events.flatMap((event) => (event.type === 'review-changed' ? [event.change] : []));
    expect(changes).toHaveLength(1);
    // Only the fact that is another.
    expect(changes[0]!.facts.map(({ read, verdict }) => [read.text, verdict])).toEqual([['118家', 'confirmed']]);
    expect(changes[0]).toMatchObject({ findings: [], order: null, relations: null });
    const documents = host.events.flatMap((event) => (event.type === 'documents' ? event.changed : []));
    // On a busy machine the event about the first reading may come as late as this.
    expect(documents.at(-1)!.articles[0]!.checked).toBe(1);
    const kept = await host.ask('snapshot');
    expect(kept.documents[0]!.articles[0]!.checked).toBe(1);
  });

  it('accounts for every numeral of a document when asked', async () => {
    const host = await story.opened();
    const ledger = await host.ask('ledger', 'page.txt');
    const { source } = await host.view('page.txt');
    expect(ledger.sha256).toBe(source.sha256);
    const numerals = [...PAGE]
      .filter((one) => /[0-9〇零一二三四五六七八九十百千万亿两半几数]|\p{N}/u.test(one))
      .join('');
    expect(ledger.entries.map(({ text }) => text).join('')).toBe(numerals);
    expect(ledger.entries.some(({ fate, factId }) => fate === 'fact' && factId !== null)).toBe(true);
    expect(await host.call('ledger', 'nowhere.txt')).toMatchObject({ ok: false, problem: { kind: 'not-found' } });
  });

  it('refuses what is no change, and says so without quoting it', async () => {
    const host = await story.opened();
    const wrong = [
      { kind: 'no-such-kind', payload: null },
      { kind: 'set-fact-fields', payload: { changes: [] } },
      { kind: 'set-fact-fields', payload: { changes: [{ target: 'secret words', field: 'value', value: 1 }] } },
      { kind: 'undo', payload: { operation: 'x' } },
    ];
    for (const change of wrong) {
      const answer = await host.call('apply', change);
      expect(answer).toMatchObject({ ok: false, problem: { kind: 'invalid-change' } });
      expect(JSON.stringify(answer)).not.toContain('secret');
    }
    expect(await host.call('undo')).toMatchObject({ ok: false, problem: { kind: 'invalid-change' } });
    expect((await host.ask('snapshot')).workspace).toMatchObject({ canUndo: false, unsaved: 0 });
  });

  it('takes many changes at once, in the order in which they came', async () => {
    const host = await story.opened();
    const fact = await factOf(host, 'page.txt', '90家');
    const values = Array.from({ length: 40 }, (_, n) => String(100 + n));
    const states = await Promise.all(values.map((value) => host.ask('apply', setField(fact, 'value', value))));
    expect(states.at(-1)).toMatchObject({ unsaved: 0 });
    expect((await factOf(host, 'page.txt', '90家')).overrides).toEqual({ value: '139' });
    for (const value of values.slice(0, -1).reverse()) {
      await host.ask('undo');
      if (value === '120') expect((await factOf(host, 'page.txt', '90家')).overrides).toEqual({ value });
    }
  });

  it('reads a document anew in the encoding that the person chose, and back on undo', async () => {
    await story.write('old.txt', Buffer.from('b5d8b7bdb9b2d3d0353030bba7', 'hex'));
    const host = await story.opened();
    const view = await host.view('old.txt');
    expect(view.source.encoding).toBe('gb18030');
    host.events.length = 0;
    const choice = { document: 'old.txt', field: 'encoding', value: 'big5' };
    await host.ask('apply', { kind: 'set-document-field', payload: choice });
    await host.until(() => host.events.some(({ type }) => type === 'document-read'));
    expect((await host.view('old.txt')).source.encoding).toBe('big5');
    const summary = () =>
      host.ask('snapshot').then(({ documents }) => documents.find(({ path: it }) => it === 'old.txt'));
    expect(await summary()).toMatchObject({ encoding: 'big5', encodingChosen: true });
    await host.stop();
    const again = await story.opened();
    expect((await again.view('old.txt')).source.encoding).toBe('big5');
    await again.ask('undo');
    await again.until(({ documents }) => documents.some(({ encoding }) => encoding === 'gb18030'));
  });

  it('shows the very characters of the file around a fact', async () => {
    await story.write('long.txt', `${'甲'.repeat(5000)}共有377户${'😀'.repeat(4000)}\n第二行\n`);
    const host = await story.opened();
    const { read } = await factOf(host, 'long.txt', '377户');
    const excerpt = await host.ask('excerpt', 'long.txt', read.sourceStart, read.sourceEnd);
    const line = excerpt.lines[0]!;
    expect(line.text.slice(read.sourceStart - line.start, read.sourceEnd - line.start)).toBe('377户');
    expect(line.text.length).toBeLessThan(700);
    expect(() => encodeURIComponent(line.text)).not.toThrow();
    expect(excerpt.lines[1]).toMatchObject({ number: 2, text: '第二行' });
    expect(await host.call('excerpt', 'long.txt', 0, 10_000_000)).toMatchObject({ ok: false });
    expect(await host.call('excerpt', '../../etc/passwd', 0, 1)).toMatchObject({
      ok: false,
      problem: { kind: 'not-found' },
    });
  });

  it('says when a folder is not there, and keeps the one that is open', async () => {
    const host = await story.opened();
    const answer = await host.call('open', story.path('nowhere'), false);
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'not-found' } });
    expect((await host.ask('snapshot')).workspace?.name).toBe('story');
    expect(await host.call('open', story.path('page.txt'), false)).toMatchObject({ ok: false });
    await host.ask('close');
    expect(await host.call('view', 'page.txt')).toMatchObject({ ok: false, problem: { kind: 'not-found' } });
    expect(await host.ask('snapshot')).toEqual({ workspace: null, documents: [], progress: null });
  });

  it('reads what another device wrote, and shows a field that both set', async () => {
    const desk = await story.opened();
    const fact = await factOf(desk, 'page.txt', '28家');
    await desk.stop();
    const copy = await Story.make(built, { 'page.txt': PAGE });
    const laptop = await copy.opened({ device: 'laptop' });
    await laptop.ask('apply', setField(fact, 'value', '27'));
    await laptop.ask('apply', setField(fact, 'note', '来自另一台'));
    await laptop.stop();
    const back = await story.opened();
    await back.ask('apply', setField(fact, 'value', '29'));
    await back.stop();
    await fs.cp(copy.path('crossfoot', 'log', 'laptop'), story.path('crossfoot', 'log', 'laptop'), { recursive: true });
    const both = await story.opened();
    expect(await factOf(both, 'page.txt', '28家')).toMatchObject({ note: '来自另一台', conflicts: ['value'] });
    expect((await both.ask('snapshot')).workspace).toMatchObject({ canUndo: true });
    await copy.remove();
  });
});

describe('files that are added', () => {
  it('are copied, and never written over', async () => {
    const host = await story.opened();
    const outside = path.join(story.temporary, 'inbox');
    await fs.mkdir(outside);
    await fs.writeFile(path.join(outside, 'new.txt'), '新稿共5页。');
    await fs.writeFile(path.join(outside, 'page.txt'), '同名的另一份。');
    await fs.writeFile(path.join(outside, 'picture.png'), 'x');
    execFileSync('mkfifo', [path.join(outside, 'pipe.txt')]);
    const names = ['new.txt', 'page.txt', 'picture.png', 'pipe.txt', 'absent.txt'];
    const added = await host.ask(
      'addFiles',
      names.map((name) => path.join(outside, name)),
    );
    expect(added.added).toEqual(['new.txt']);
    expect(added.problems.map(({ kind, file }) => [kind, file])).toEqual([
      ['name-taken', 'page.txt'],
      ['unknown-type', 'picture.png'],
      ['not-a-file', 'pipe.txt'],
      ['not-found', 'absent.txt'],
    ]);
    expect(await fs.readFile(story.path('page.txt'), 'utf8')).toBe(PAGE);
    await host.until(({ documents }) => documents.some((it) => it.path === 'new.txt' && it.state === 'ready'));
    expect((await host.ask('addFiles', [path.join(outside, 'new.txt')])).problems).toEqual([]);
  });
});
