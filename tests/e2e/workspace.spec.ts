import { execFileSync } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, expect, type Page, test } from '@playwright/test';
import type { CrossfootBridge, CrossfootEvent } from '../../shared/ipc.ts';
import type { DocumentView } from '../../shared/model/workspace.ts';

declare const window: { readonly crossfoot: CrossfootBridge; events: CrossfootEvent[] };

const PAGE = '　　到上月底，全县共有农家书屋118家，其中90家设在镇上，28家设在村里，都有专人看管。\n';

/** Two cores may be busy with other things; what is tested is what happens, not how fast. */
const PATIENCE = { timeout: 30_000 };
test.describe.configure({ timeout: 120_000 });

let temporary = '';
let story = '';
let app: ElectronApplication;
let page: Page;

test.beforeEach(async () => {
  temporary = await fs.mkdtemp(path.join(os.tmpdir(), 'crossfoot-e2e-'));
  story = path.join(temporary, 'story');
  await fs.mkdir(story);
  await fs.writeFile(path.join(story, 'page.txt'), PAGE);
});
test.afterEach(async () => {
  await app.close();
  await fs.rm(temporary, { recursive: true, force: true });
});

async function launch(env: Readonly<Record<string, string>> = {}, ...args: readonly string[]): Promise<void> {
  app = await _electron.launch({
    args: ['--disable-gpu', '--log-level=3', '.', ...args],
    chromiumSandbox: process.getuid?.() !== 0,
    env: {
      ...(process.env as Record<string, string>),
      CROSSFOOT_USER_DATA: path.join(temporary, 'settings'),
      CROSSFOOT_DOCUMENTS: path.join(temporary, 'documents'),
      ...env,
    },
  });
  page = await app.firstWindow();
  await page.getByTestId('version').filter({ hasText: /\d/ }).waitFor();
  await page.evaluate(() => {
    window.events = [];
    window.crossfoot.listen((event) => window.events.push(event));
  });
}

const begin = () => page.evaluate(() => window.crossfoot.begin());
const ready = () =>
  expect
    .poll(async () => (await begin()).documents.map(({ path: name, state }) => `${name} ${state}`), PATIENCE)
    .toContain('page.txt ready');

/** The note on the 118, through the bridge alone. */
const note = () =>
  page.evaluate(async () => {
    const view = await window.crossfoot.view('page.txt');
    if (!view.ok) return view.problem.kind;
    const { review }: DocumentView = JSON.parse(view.value);
    return review.facts.find(({ read }) => read.text === '118家')?.note;
  });
const setNote = (value: string) =>
  page.evaluate(async (text) => {
    const view = await window.crossfoot.view('page.txt');
    if (!view.ok) throw new Error(view.problem.kind);
    const { review }: DocumentView = JSON.parse(view.value);
    const { selector } = review.facts.find(({ read }) => read.text === '118家')!;
    const target = { ...selector, hint: { ...selector.hint } };
    return window.crossfoot.apply({
      kind: 'set-fact-fields',
      payload: { changes: [{ target, field: 'note', value: text }] },
    });
  }, value);

test('a change made through the window is there after a restart, which opens the same folder again', async () => {
  await launch({ CROSSFOOT_OPEN: story });
  await ready();
  expect(await setNote('打过电话')).toMatchObject({ ok: true, value: { unsaved: 0, canUndo: true } });
  await app.close();
  await launch();
  await ready();
  expect(await note()).toBe('打过电话');
  await page.evaluate(() => window.crossfoot.undo());
  expect(await note()).toBe('');
  await page.evaluate(() => window.crossfoot.closeWorkspace());
  await app.close();
  await launch();
  expect(await begin()).toMatchObject({ workspace: null, recent: [{ name: 'story', folder: story }] });
  const id = (await begin()).recent[0]!.id;
  expect(await page.evaluate((it) => window.crossfoot.openRecent(it), id)).toEqual({ ok: true, value: true });
  expect(await page.evaluate(() => window.crossfoot.openRecent('made-up'))).toMatchObject({ ok: false });
});

test('a workspace host that dies is started again with nothing lost', async () => {
  await launch({ CROSSFOOT_OPEN: story });
  await ready();
  await setNote('保存了的');
  const killed = await app.evaluate(({ app: electron }) => {
    const host = electron.getAppMetrics().find(({ name }) => name === 'Crossfoot workspace');
    if (host) process.kill(host.pid, 'SIGKILL');
    return host !== undefined;
  });
  expect(killed).toBe(true);
  await expect
    .poll(() => page.evaluate(() => window.events.map(({ type }) => type)), PATIENCE)
    .toContain('document-read');
  await ready();
  expect(await note()).toBe('保存了的');
  expect(await setNote('又改了')).toMatchObject({ ok: true, value: { readOnly: null } });
  const problems = await page.evaluate(() =>
    window.events.flatMap((it) => (it.type === 'problem' ? [it.problem] : [])),
  );
  expect(problems).toMatchObject([{ kind: 'unexpected', file: 'story' }]);
});

test('files come into a folder of today when nothing is open; a folder is opened', async () => {
  await launch();
  const file = path.join(temporary, 'loose.txt');
  await fs.writeFile(file, PAGE);
  const added = await page.evaluate((it) => window.crossfoot.addFiles([it]), file);
  expect(added).toEqual({ ok: true, value: { added: ['loose.txt'], problems: [] } });
  const { workspace } = await begin();
  expect(workspace?.name).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(path.dirname(workspace!.folder)).toBe(path.join(temporary, 'documents', 'Crossfoot'));
  expect(await fs.readFile(file, 'utf8')).toBe(PAGE);
  expect(await page.evaluate((it) => window.crossfoot.addFiles([it]), story)).toMatchObject({ ok: true });
  expect((await begin()).workspace?.folder).toBe(story);
  expect(await page.evaluate((it) => window.crossfoot.addFiles([it]), path.join(temporary, 'nowhere'))).toMatchObject({
    ok: true,
    value: { added: [], problems: [{ kind: 'unknown-type' }] },
  });
});

test('the sample is copied once and opened', async () => {
  await launch();
  expect(await page.evaluate(() => window.crossfoot.openSample())).toEqual({ ok: true, value: true });
  const { workspace } = await begin();
  expect(path.dirname(workspace!.folder)).toBe(path.join(temporary, 'documents', 'Crossfoot'));
  await expect.poll(async () => (await begin()).documents.every(({ state }) => state === 'ready'), PATIENCE).toBe(true);
  expect((await begin()).documents.length).toBeGreaterThan(1);
});

test('`--sample` opens the sample for somebody who has nothing open, and a folder goes before it', async () => {
  await launch({}, '--sample');
  await expect.poll(async () => (await begin()).workspace?.name, PATIENCE).toBe('Crossfoot sample');
  await app.close();
  await launch({}, '--sample', story);
  await expect.poll(async () => (await begin()).workspace?.name, PATIENCE).toBe('story');
});

test('exports go where the person says, but never over an article', async () => {
  await launch({ CROSSFOOT_OPEN: story });
  await ready();
  const save = async (file: string) => {
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: filePath === '', filePath });
    }, file);
    return page.evaluate(() =>
      window.crossfoot.saveExport({ format: 'csv', suggestedName: '表', bytes: new TextEncoder().encode('a,b') }),
    );
  };
  const file = path.join(story, 'table.csv');
  expect(await save(file)).toEqual({ ok: true, value: file });
  expect(await fs.readFile(file, 'utf8')).toBe('a,b');
  expect(await save(path.join(story, 'page.txt'))).toMatchObject({
    ok: false,
    problem: { kind: 'would-overwrite-source' },
  });
  expect(await save('')).toEqual({ ok: true, value: null });
  expect(await fs.readFile(path.join(story, 'page.txt'), 'utf8')).toBe(PAGE);
});

test('the log and the settings hold no text of articles, and the window stands where it stood', async () => {
  await launch({ CROSSFOOT_OPEN: story });
  await ready();
  await setNote('看管人姓名待核');
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]!.setBounds({ x: 30, y: 40, width: 900, height: 600 }),
  );
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.close());
  await app.close();
  const settings = path.join(temporary, 'settings');
  const log = await fs.readFile(path.join(settings, 'logs', 'crossfoot.log'), 'utf8');
  expect(log).toContain('"event":"open"');
  expect(log).toContain('"event":"quit"');
  for (const words of ['书屋', '看管', 'page.txt', temporary]) expect(log).not.toContain(words);
  expect(execFileSync('grep', ['-rlE', '看管人姓名待核', story]).toString()).toContain('.jsonl');
  await launch();
  const bounds = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.getBounds());
  expect([bounds.width, bounds.height]).toEqual([900, 600]);
});
