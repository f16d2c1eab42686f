import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import type { CrossfootBridge } from '../../shared/ipc.ts';
import { killTree } from './process-tree.ts';
import { type Bench, type Started, test, words } from './started.ts';

declare const window: Window & { readonly crossfoot: CrossfootBridge; hacked?: number; readonly pasted: string[] };

/** Script in the forms in which a clipboard or a page may carry it. */
const VECTORS = [
  '<img src=x onerror=window.hacked=1>',
  '<svg onload=window.hacked=1>',
  '<script>window.hacked=1</script>',
  '<iframe srcdoc="<script>parent.hacked=1</script>"></iframe>',
  '<a href="javascript:window.hacked=1">x</a>',
  '<math><mtext></p><style><img src=x onerror=window.hacked=1></style></mtext></math>',
  '<details open ontoggle=window.hacked=1>',
  '<input autofocus onfocus=window.hacked=1>',
];

/** Puts HTML and, unless it is null, plain text on the clipboard as a browser does, and presses the keys of pasting. */
async function paste({ page }: Started, text: string | null): Promise<void> {
  const html = `<html><body>${VECTORS.join('')}<b>fett</b></body></html>`;
  const data = { 'text/html': html, ...(text !== null && { 'text/plain': text }) };
  await page.evaluate((items) => {
    const copy = (event: ClipboardEvent): void => {
      for (const [type, value] of Object.entries(items)) event.clipboardData?.setData(type, value);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    document.addEventListener('copy', copy, { capture: true, once: true });
    document.execCommand('copy');
  }, data);
  await page.keyboard.press('Control+v');
}

test('what is pasted arrives as plain text, in note, cell and search', async ({ bench }) => {
  test.setTimeout(60_000);
  await bench.file('work/page.txt', '县里的粮仓\n\n本报记者 周宁\n\n全县有粮仓64座，其中国有50座，民营14座。\n');
  const started = await bench.start();
  const { page, reader } = started;
  await started.settled();
  const plain = VECTORS.join(' ');
  await page.evaluate(() => {
    Object.assign(window, { pasted: [] });
    const note = (event: ClipboardEvent) => window.pasted.push(event.clipboardData?.types.join(' ') ?? '');
    document.addEventListener('paste', note, true);
  });

  await reader.locator('.fact[data-first]', { hasText: '64座' }).click();
  await page.keyboard.press('n');
  const note = page.locator('.note-composer textarea');
  await expect(note).toBeFocused();
  await paste(started, plain);
  await expect(note).toHaveValue(plain);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('tab', { name: 'Notes' }).click();
  await expect(page.locator('.note textarea')).toHaveValue(plain);

  // Into a cell as a whole, and into its editor.
  await started.cell('50座', 'note').click();
  await paste(started, plain);
  await expect(started.cell('50座', 'note')).toHaveText(plain);
  await started.cell('14座', 'note').click();
  await page.keyboard.press('F2');
  await paste(started, VECTORS[0]!);
  await page.keyboard.press('Enter');
  await expect(started.cell('14座', 'note')).toHaveText(VECTORS[0]!);

  await page.keyboard.press('Control+f');
  const search = page.getByRole('combobox', { name: words.search.input });
  await expect(search).toBeFocused();
  await paste(started, plain);
  await expect(search).toHaveValue(plain);

  // HTML without plain text beside it is nothing that could be pasted.
  await search.fill('');
  await paste(started, null);
  expect(await search.inputValue()).not.toContain('<');
  // The HTML was there to be taken every time.
  expect(await page.evaluate(() => window.pasted)).toEqual([...Array(4).fill('text/html text/plain'), 'text/html']);
  await page.waitForTimeout(200);
  expect(await page.evaluate(() => window.hacked)).toBeUndefined();
  expect(await page.locator('img, iframe, script:not([src^="./"]), [onload], [onerror], a[href]').count()).toBe(0);
  expect(started.noise).toEqual([]);
});

/** Files below `folder` that contain one of `needles` in UTF-8 or UTF-16. */
async function filesWith(folder: string, needles: readonly string[]): Promise<string[]> {
  const wanted = needles.flatMap((it) => [Buffer.from(it), Buffer.from(it, 'utf16le')]);
  const found: string[] = [];
  for (const name of await readdir(folder, { recursive: true })) {
    const file = path.join(folder, name);
    // Sockets and locks have no content; a file may be gone between the two reads.
    const info = await stat(file).catch(() => null);
    if (!info?.isFile()) continue;
    const bytes = await readFile(file);
    if (wanted.some((it) => bytes.includes(it))) found.push(name);
  }
  return found.sort();
}

const isIndex = (name: string): boolean => /(^|\/)index(es)?\//.test(name) && /\.db(-wal|-shm)?$/.test(name);

/** Works with an article, its notes and the search as a person does, all with words that occur nowhere else. */
async function work(started: Started, marks: { readonly note: string; readonly query: string }): Promise<void> {
  const { page, reader } = started;
  await started.settled();
  await reader.locator('.fact[data-first]', { hasText: '64座' }).click();
  await started.setNote('64座', marks.note);
  await expect(started.cell('64座', 'note')).toHaveText(marks.note);
  await page.keyboard.press('Control+f');
  await page.keyboard.type(marks.query);
  await expect(page.getByRole('combobox', { name: words.search.input })).toHaveValue(marks.query);
  await expect(page).toHaveTitle('work — Crossfoot');
  await page.waitForTimeout(500);
}

async function makeMarked(bench: Bench) {
  const marker = () => `Mk${randomBytes(6).toString('hex')}`;
  const marks = { title: marker(), body: marker(), note: marker(), query: marker() };
  await bench.file(
    'work/page.txt',
    `${marks.title}粮仓\n\n本报记者 周宁\n\n${marks.body}全县有粮仓64座，其中国有50座。\n`,
  );
  // Temporary files and dumps go where the test can look.
  const temporary = path.join(bench.folder, 'temporary');
  await mkdir(temporary);
  return { marks, words: Object.values(marks), env: { TMPDIR: temporary, CROSSFOOT_DOCUMENTS: bench.folder } };
}

/** Everything that the application wrote, but for the workspace and the index. */
async function leaks(bench: Bench, needles: readonly string[]): Promise<string[]> {
  const found = await filesWith(bench.folder, needles);
  return found.filter((name) => !name.startsWith('work/') && !isIndex(name));
}

test('no word of an article, a note or a search lies outside the workspace and its index', async ({ bench }) => {
  test.setTimeout(60_000);
  const { marks, words: needles, env } = await makeMarked(bench);
  const first = await bench.start({ env });
  await work(first, marks);
  await first.app.close();
  expect(await leaks(bench, needles)).toEqual([]);
  // The search of this test does see what is there: the article, the note in the log, and the index.
  const seen = await filesWith(bench.folder, needles);
  expect(seen.filter((name) => name.startsWith('work/')).length).toBe(2);
  expect(seen.some(isIndex)).toBe(true);

  // The same after a crash of the page and of everything, with nobody left to tidy up.
  const second = await bench.start({ env });
  await work(second, { ...marks, note: `${marks.note}x` });
  await second.app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]!.forcefullyCrashRenderer());
  await new Promise((done) => setTimeout(done, 300));
  const ended = new Promise((done) => second.app.process().once('exit', done));
  await killTree(second.app.process().pid!);
  await ended;
  expect(await leaks(bench, needles)).toEqual([]);
  expect(needles.some((it) => second.noise.join('').includes(it))).toBe(false);
});

test('what the application keeps is for its owner alone', async ({ bench }) => {
  const old = process.umask(0o022);
  try {
    await bench.file('work/page.txt', '全县有粮仓64座。\n');
    const started = await bench.start();
    await started.settled();
    await started.setNote('64座', '查过');
    await started.page.evaluate(async () => {
      const { preferences } = await window.crossfoot.begin();
      await window.crossfoot.setPreferences({ ...preferences, checker: '周宁' });
    });
    await started.app.close();
  } finally {
    process.umask(old);
  }
  const open: string[] = [];
  const own = /^(logs|index|indexes)(\/|$)|^[^/]+\.json$/;
  const names = (await readdir(path.join(bench.folder, 'settings'), { recursive: true })).filter((it) => own.test(it));
  for (const name of ['', ...names]) {
    const { mode } = await stat(path.join(bench.folder, 'settings', name));
    if ((mode & 0o077) !== 0) open.push(`${name} ${(mode & 0o777).toString(8)}`);
  }
  expect(names).toEqual(expect.arrayContaining(['logs', 'logs/crossfoot.log', 'preferences.json', 'session.json']));
  expect(open).toEqual([]);
});

test('keys that reach for prototypes are data in files, settings and calls', async ({ bench }) => {
  const evil = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"prototype":{"polluted":1}}';
  const front = '---\n__proto__: polluted\nconstructor: polluted\nprototype.polluted: 1\ntitle: 粮仓\n---\n';
  await bench.file('work/page.md', `${front}\n# 粮仓\n\n全县有粮仓64座。\n`);
  await bench.file('work/__proto__/constructor.txt', '全县有粮仓65座。\n');
  await bench.file(
    'work/crossfoot/workspace.json',
    `{"id":"6f1c2a5e-3b0d-4c7e-9a51-0d9a4be0c111","format":1,${evil.slice(1)}`,
  );
  const preferences = { checker: '', language: 'en', theme: 'dark', numberStyle: 'as-written' };
  for (const name of ['preferences.json', 'session.json'])
    await bench.file(`settings/${name}`, `${JSON.stringify(preferences).slice(0, -1)},${evil.slice(1)}`);
  const started = await bench.start();
  await started.settled();
  const answers = await started.page.evaluate(async (text) => {
    const bridge = window.crossfoot;
    const keys = JSON.parse(text);
    const target = {
      document: 'page.md',
      exact: '64座',
      prefix: '',
      suffix: '',
      hint: { paragraphId: 'a1p1', field: null, start: 0 },
    };
    const { preferences: mine } = await bridge.begin();
    const attempts = [
      () => bridge.apply({ kind: '__proto__', payload: keys }),
      () => bridge.apply({ kind: 'set-fact-fields', payload: { changes: [], ...keys } }),
      () =>
        bridge.apply({
          kind: 'set-fact-fields',
          payload: { changes: [{ target: { ...target, ...keys }, field: '__proto__', value: 'polluted' }] },
        }),
      () => bridge.setPreferences(Object.assign(Object.create(null), mine, keys)),
      () => bridge.view('__proto__'),
      () => bridge.openRecent('__proto__'),
      () => bridge.find('__proto__', 5),
      () => bridge.view('__proto__/constructor.txt'),
    ];
    const outcomes: string[] = [];
    for (const attempt of attempts) {
      const answer = await attempt().catch(() => null);
      outcomes.push(answer === null ? 'refused' : answer && 'ok' in answer && answer.ok ? 'ok' : 'problem');
    }
    return { outcomes, polluted: 'polluted' in {} };
  }, evil);
  expect(answers.outcomes.slice(0, 3)).not.toContain('ok');
  expect(answers.outcomes.slice(3)).toEqual(['refused', 'problem', 'problem', 'ok', 'ok']);
  expect(answers.polluted).toBe(false);
  expect(await started.app.evaluate(() => 'polluted' in {})).toBe(false);
  await expect(started.library.locator('[aria-level="1"]')).toHaveCount(2);
  await started.library.locator('[aria-level="1"]', { hasText: 'page.md' }).click();
  await started.setNote('64座', '查过');
  await expect(started.saved).toHaveText(words.shell.saved.saved);
  expect(started.noise).toEqual([]);
});
