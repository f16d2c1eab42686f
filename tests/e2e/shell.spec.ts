import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { _electron, test as base, type ElectronApplication, expect, type Locator, type Page } from '@playwright/test';
import { COMMANDS } from '../../shared/commands/commands.ts';
import { messagesFor } from '../../shared/messages/messages.ts';

const ARTICLE = '水库蓄水\n\n本报记者 周宁\n\n全县今年新建水库118座，其中大型90座，小型28座，比上年增长18%。\n';

/** The real application with settings and documents of its own; `restart` closes and opens it as a person would. */
class Shell {
  app!: ElectronApplication;
  page!: Page;
  /** Whatever the page complained about: a refused style, a warning, an exception. */
  readonly noise: string[] = [];

  constructor(readonly folder: string) {}

  get documents(): string {
    return path.join(this.folder, 'documents');
  }

  async start(...args: string[]): Promise<void> {
    await mkdir(this.documents, { recursive: true });
    this.app = await _electron.launch({
      args: ['--disable-gpu', '--log-level=3', '--lang=en', '.', ...args],
      chromiumSandbox: process.getuid?.() !== 0,
      env: {
        ...(process.env as Record<string, string>),
        CROSSFOOT_USER_DATA: path.join(this.folder, 'settings'),
        CROSSFOOT_DOCUMENTS: this.documents,
      },
    });
    this.page = await this.app.firstWindow();
    this.page.on('console', (message) => this.noise.push(message.text()));
    this.page.on('pageerror', (error) => this.noise.push(error.message));
    await this.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1500, 900));
    await this.page.getByTestId('version').filter({ hasText: /\d/ }).waitFor();
  }

  async restart(): Promise<void> {
    await this.app.close();
    await this.start();
  }

  async openSample(): Promise<void> {
    await this.page.getByRole('button', { name: 'Open the sample' }).click();
    await expect(this.library.getByRole('treeitem').first()).toBeVisible();
    await expect(this.page.getByTestId('progress')).toBeHidden();
  }

  get library(): Locator {
    return this.page.getByRole('tree');
  }

  place(name: 'library' | 'reader' | 'table' | 'side'): Locator {
    return this.page.locator(`[data-pane="${name}"]`);
  }

  async width(name: 'library' | 'side'): Promise<number> {
    return Math.round((await this.place(name).boundingBox())!.width);
  }

  get counts(): Locator {
    return this.page.locator('.status-bar .counts');
  }

  get issueDate(): Locator {
    return this.page.getByLabel(words.shell.status.issueDate);
  }

  menuLabels(): Promise<string[]> {
    return this.app.evaluate(({ Menu }) => Menu.getApplicationMenu()!.items.map(({ label }) => label));
  }

  chooseInMenu(id: string): Promise<void> {
    return this.app.evaluate(({ Menu }, it) => Menu.getApplicationMenu()!.getMenuItemById(it)!.click(), id);
  }

  /** Drags files of the disk over the window as the system does. */
  async drag(files: readonly string[], ...types: ('dragEnter' | 'dragOver' | 'dragCancel' | 'drop')[]): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    const data = { items: [], files: [...files], dragOperationsMask: 1 };
    for (const type of types) await session.send('Input.dispatchDragEvent', { type, x: 500, y: 400, data });
  }

  async file(name: string, content: string | Buffer): Promise<string> {
    const file = path.join(this.folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
    return file;
  }
}

const words = messagesFor('en');

const test = base.extend<{ shell: Shell }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
  shell: async ({}, use) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'crossfoot-shell-'));
    const shell = new Shell(folder);
    await shell.start();
    await use(shell);
    await shell.app.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    expect(shell.noise).toEqual([]);
  },
});

test('a window without a workspace says what to do, and the sample opens from there', async ({ shell }) => {
  await expect(shell.page.getByRole('heading', { name: words.shell.start.heading })).toBeVisible();
  await expect(shell.page.getByRole('button', { name: 'Open folder…' })).toBeVisible();
  await expect(shell.page.getByText(words.shell.start.drop)).toBeVisible();
  await shell.openSample();
  const samples = (await readdir('assets/sample')).filter((name) => /\.(txt|md)$/.test(name));
  await expect(shell.library.locator('[aria-level="1"]')).toHaveCount(samples.length);
  for (const name of samples) await expect(shell.library.getByText(name, { exact: true })).toBeVisible();
  await expect(shell.page.getByTestId('saved')).toHaveText('Saved');
  // The first one is shown without a further click, and its counts stand below.
  await expect(shell.page.locator('.status-bar')).toContainText(/\d+ figures/);
  await expect(shell.page).toHaveTitle(/ — Crossfoot$/);
  await shell.chooseInMenu('close-workspace');
  await expect(shell.page.getByRole('heading', { name: words.shell.start.recent })).toBeVisible();
  await shell.page.locator('.recent button').first().click();
  await expect(shell.library.locator('[aria-level="1"]')).toHaveCount(samples.length);
});

test('the language switches live in window and menu, and stays', async ({ shell }) => {
  expect(await shell.menuLabels()).toEqual(Object.values(words.commands.menus));
  await shell.openSample();
  await shell.page.keyboard.press('Control+,');
  await shell.page.getByRole('radio', { name: '中文' }).check();
  await expect(shell.page.getByRole('heading', { name: '设置' })).toBeVisible();
  await expect(shell.page.getByRole('heading', { name: '稿件库' })).toBeVisible();
  await expect(shell.page.getByTestId('saved')).toHaveText('已保存');
  await expect(shell.page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect.poll(() => shell.menuLabels()).toEqual(Object.values(messagesFor('zh').commands.menus));
  await shell.restart();
  await expect(shell.page.getByRole('heading', { name: '稿件库' })).toBeVisible();
  expect(await shell.menuLabels()).toEqual(Object.values(messagesFor('zh').commands.menus));
  await shell.chooseInMenu('language-en');
  await expect(shell.page.getByRole('heading', { name: 'Library' })).toBeVisible();
});

test('the theme switches live and is there from the first moment of the next start', async ({ shell }) => {
  const ground = () => shell.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await shell.chooseInMenu('theme-light');
  await expect(shell.page.locator('html')).toHaveAttribute('data-theme', 'light');
  const light = await ground();
  await shell.chooseInMenu('theme-dark');
  await expect(shell.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await ground()).not.toBe(light);
  await expect.poll(() => shell.app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark');
  await shell.restart();
  await expect(shell.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const frame = await shell.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.getBackgroundColor());
  expect(frame.toLowerCase()).toBe('#1b1a18');
  const marked = await shell.app.evaluate(
    ({ Menu }) => Menu.getApplicationMenu()!.getMenuItemById('theme-dark')!.checked,
  );
  expect(marked).toBe(true);
});

test('"as the system" follows the system while the window is open', async ({ shell }) => {
  await shell.page.emulateMedia({ colorScheme: 'dark' });
  await expect(shell.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await shell.page.emulateMedia({ colorScheme: 'light' });
  await expect(shell.page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('the name of the checker and the number style survive a restart', async ({ shell }) => {
  await shell.page.keyboard.press('Control+,');
  await shell.page.getByLabel(words.settings.checker).fill('  周宁 ');
  await shell.page.getByRole('radio', { name: '12,345,678' }).check();
  await shell.page.keyboard.press('Escape');
  await expect(shell.page.getByRole('dialog')).toBeHidden();
  await shell.restart();
  await shell.page.keyboard.press('Control+,');
  await expect(shell.page.getByLabel(words.settings.checker)).toHaveValue('周宁');
  await expect(shell.page.getByRole('radio', { name: '12,345,678' })).toBeChecked();
});

test('panes are resized, hidden and shown, and all of it is remembered', async ({ shell }) => {
  await shell.openSample();
  const before = await shell.width('library');
  const splitter = shell.page.getByRole('separator', { name: words.shell.resize.library });
  const box = (await splitter.boundingBox())!;
  await shell.page.mouse.move(box.x, box.y + 300);
  await shell.page.mouse.down();
  await shell.page.mouse.move(box.x + 80, box.y + 300, { steps: 5 });
  await shell.page.mouse.up();
  await expect.poll(() => shell.width('library')).toBeGreaterThan(before + 60);
  const after = await shell.width('library');
  await shell.page.getByRole('tab', { name: 'Notes' }).click();
  await shell.page.keyboard.press('Control+j');
  await expect(shell.place('table')).toHaveCount(0);

  await shell.restart();
  await expect(shell.place('library')).toBeVisible();
  expect(Math.abs((await shell.width('library')) - after)).toBeLessThanOrEqual(2);
  await expect(shell.page.getByRole('tab', { name: 'Notes' })).toHaveAttribute('aria-selected', 'true');
  await expect(shell.place('table')).toHaveCount(0);
  await shell.page.keyboard.press('Control+b');
  await expect(shell.place('library')).toHaveCount(0);
  await shell.page.keyboard.press('Control+b');
  await expect.poll(async () => Math.abs((await shell.width('library')) - after)).toBeLessThanOrEqual(2);
  await shell.page.keyboard.press('Control+3');
  await expect(shell.place('table')).toBeVisible();
});

test('a splitter moves with the arrow keys too', async ({ shell }) => {
  await shell.openSample();
  const before = await shell.width('side');
  await shell.page.getByRole('separator', { name: words.shell.resize.side }).focus();
  await shell.page.keyboard.press('ArrowLeft');
  await expect.poll(() => shell.width('side')).toBeGreaterThan(before);
});

test('the search for files ends also when there is nothing new to read', async ({ shell }) => {
  await shell.openSample();
  await shell.restart();
  await expect(shell.library.getByRole('treeitem').first()).toBeVisible();
  await expect(shell.page.getByTestId('progress')).toHaveCount(0);
});

test('the document shown last is shown again', async ({ shell }) => {
  await shell.openSample();
  await shell.library.getByText('harbour-ferry-survey.md').click();
  await expect(shell.place('reader')).toContainText('Oxmouth');
  await shell.restart();
  await expect(shell.place('reader')).toContainText('Oxmouth');
});

test('a folder dropped on the window opens; a veil shows that it would', async ({ shell }) => {
  await shell.file('story/水库.txt', ARTICLE);
  const folder = path.join(shell.folder, 'story');
  const veil = shell.page.getByTestId('drop-veil');
  await shell.drag([folder], 'dragEnter', 'dragOver');
  await expect(veil).toBeVisible();
  // The person thought better of it and pressed Escape.
  await shell.drag([folder], 'dragCancel');
  await shell.page.mouse.move(300, 300);
  await expect(veil).toBeHidden();
  await shell.drag([folder], 'dragEnter', 'dragOver', 'drop');
  await expect(veil).toBeHidden();
  await expect(shell.page.locator('.top-name')).toHaveText('story');
  await expect(shell.place('reader')).toContainText('新建水库118座');
});

test('files dropped without a workspace go into one of today, and the first is shown', async ({ shell }) => {
  const one = await shell.file('drop/水库.txt', ARTICLE);
  await shell.drag([one], 'dragEnter', 'dragOver', 'drop');
  await expect(shell.place('reader')).toContainText('新建水库118座');
  const two = await shell.file('drop/大桥.md', '# 大桥通车\n\n大桥全长1260米，投资3.2亿元。\n');
  await shell.drag([two], 'dragEnter', 'dragOver', 'drop');
  await expect(shell.place('reader')).toContainText('大桥全长');
  await expect(shell.library.locator('[aria-level="1"]')).toHaveCount(2);
});

test('what cannot be read is told in a sentence that names the file and can be dismissed', async ({ shell }) => {
  await shell.openSample();
  const picture = await shell.file('drop/<img src=x onerror=alert(1)>.exe', 'MZ');
  await shell.drag([picture], 'dragEnter', 'dragOver', 'drop');
  const notices = shell.page.getByRole('region', { name: words.shell.notices.label });
  await expect(notices).toContainText('<img src=x onerror=alert(1)>.exe');
  await expect(notices).toContainText('.txt or .md');
  await notices.getByRole('button', { name: words.shell.notices.dismiss }).click();
  await expect(notices.getByRole('listitem')).toHaveCount(0);
});

test('a workspace of a newer Crossfoot is open for reading, with the reason below', async ({ shell }) => {
  await shell.file('newer/水库.txt', ARTICLE);
  const identity = { id: '6f1c2a5e-3b0d-4c7e-9a51-0d9a4be0c111', format: 999 };
  await shell.file('newer/crossfoot/workspace.json', JSON.stringify(identity));
  await shell.drag([path.join(shell.folder, 'newer')], 'dragEnter', 'dragOver', 'drop');
  await expect(shell.page.getByTestId('saved')).toHaveText('Read only');
  await expect(shell.page.locator('.read-only-reason')).toContainText('newer Crossfoot');
  await expect(shell.place('reader')).toContainText('新建水库118座');
  await expect(shell.page.getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('reading many files shows how far it is, stops and goes on', async ({ shell }) => {
  test.setTimeout(60_000);
  const long = `${ARTICLE}\n${'各村共有农户3260户，其中2119户参加，占65%。\n\n'.repeat(40)}`;
  for (let i = 0; i < 120; i++) await shell.file(`many/稿件${i}.txt`, long);
  await shell.drag([path.join(shell.folder, 'many')], 'dragEnter', 'dragOver', 'drop');
  const progress = shell.page.getByTestId('progress');
  await expect(progress).toContainText(/Reading \d+ of 120 files/);
  await progress.getByRole('button', { name: 'Stop' }).click();
  await expect(progress).toContainText(/Stopped: \d+ files not read yet/);
  // Read in the order of their names: this one comes last.
  await shell.page.getByLabel(words.library.filter).fill('稿件99');
  await expect(shell.library).toContainText(words.library.states.waiting);
  await shell.page.getByLabel(words.library.filter).fill('');
  // What was read already can be worked with while the rest waits.
  await expect(shell.place('reader')).toContainText('新建水库118座');
  await progress.getByRole('button', { name: 'Go on' }).click();
  await expect(progress).toHaveCount(0, { timeout: 40_000 });
  await shell.page.getByLabel(words.library.filter).fill('稿件119');
  await expect(shell.library.locator('[aria-level="1"]')).toHaveCount(1);
  await expect(shell.library).not.toContainText(words.library.states.waiting);
});

test('the native menu has every command, and what is chosen there happens in the window', async ({ shell }) => {
  const missing = await shell.app.evaluate(
    ({ Menu }, ids) => ids.filter((id) => !Menu.getApplicationMenu()!.getMenuItemById(id)),
    COMMANDS.map(({ id }) => id),
  );
  expect(missing).toEqual([]);
  await shell.chooseInMenu('shortcuts');
  const sheet = shell.page.getByRole('dialog', { name: words.help.shortcutsTitle });
  for (const { id, shortcut } of COMMANDS.filter((it) => it.shortcut !== null)) {
    await expect(sheet, `${id} ${shortcut}`).toContainText(words.commands.labels[id].replace('…', ''));
  }
  await sheet.getByRole('button', { name: words.help.toGuide }).click();
  await expect(shell.page.getByRole('dialog', { name: words.help.title })).toContainText('Nothing lost');
  await shell.page.keyboard.press('Escape');
  await expect(shell.page.getByRole('dialog')).toBeHidden();
});

test('the palette finds a command by its name and runs it', async ({ shell }) => {
  await shell.page.keyboard.press('Control+Shift+P');
  await shell.page.keyboard.type('short guide');
  await shell.page.keyboard.press('Enter');
  await expect(shell.page.getByRole('dialog', { name: words.help.title })).toBeVisible();
});

test('the keyboard alone goes from pane to pane, from figure to figure, judges and takes back', async ({ shell }) => {
  await shell.openSample();
  await expect(shell.counts).toContainText('0 of');
  const focused = () =>
    shell.page.evaluate(() => document.activeElement?.closest('[data-pane]')?.getAttribute('data-pane'));
  const seen: (string | null | undefined)[] = [];
  for (let i = 0; i < 4; i++) {
    await shell.page.keyboard.press('F6');
    await shell.page.waitForTimeout(60);
    seen.push(await focused());
  }
  expect(seen.toSorted()).toEqual(['library', 'reader', 'side', 'table']);
  await shell.page.keyboard.press('Alt+ArrowDown');
  await shell.page.keyboard.press('Alt+1');
  await expect(shell.counts).toContainText('1 of');
  await expect(shell.page.getByTestId('saved')).toHaveText('Saved');
  await shell.page.keyboard.press('Alt+ArrowDown');
  await shell.page.keyboard.press('Alt+4');
  await expect(shell.counts).toContainText('2 of');
  // In a field, undo means the letters typed there.
  await shell.page.keyboard.press('Control+f');
  await shell.page.keyboard.type('渡轮');
  await shell.page.keyboard.press('Control+z');
  await expect(shell.counts).toContainText('2 of');
  await shell.page.keyboard.press('Control+1');
  await expect(shell.library).toBeFocused();
  await shell.page.keyboard.press('Control+z');
  await expect(shell.counts).toContainText('1 of');
  await shell.page.keyboard.press('Control+Shift+z');
  await expect(shell.counts).toContainText('2 of');
  await shell.restart();
  await expect(shell.counts).toContainText('2 of');
  await shell.page.getByRole('button', { name: 'Undo' }).click();
  await expect(shell.counts).toContainText('1 of');
});

test('the library is walked, folded and opened with the keyboard', async ({ shell }) => {
  await shell.openSample();
  await shell.page.keyboard.press('Control+1');
  await expect(shell.library).toBeFocused();
  const first = shell.library.getByRole('treeitem').first();
  await shell.page.keyboard.press('Home');
  await shell.page.keyboard.press('ArrowLeft');
  await expect(first).toHaveAttribute('aria-expanded', 'false');
  await shell.page.keyboard.press('ArrowRight');
  await expect(first).toHaveAttribute('aria-expanded', 'true');
  await shell.page.keyboard.press('End');
  await shell.page.keyboard.press('Enter');
  await expect(shell.library.getByRole('treeitem').last()).toHaveAttribute('aria-selected', 'true');
});

test('another document starts with nothing selected, and the library shows where it is', async ({ shell }) => {
  await shell.openSample();
  await expect(shell.counts).toContainText('0 of');
  await shell.page.keyboard.press('Alt+ArrowDown');
  await expect(shell.place('side')).toContainText(words.inspector.sourceTitle);
  await shell.page.keyboard.press('Control+PageDown');
  await expect(shell.place('reader')).toContainText('Oxmouth');
  await expect(shell.place('side')).not.toContainText(words.inspector.sourceTitle);
  await shell.page.keyboard.press('Control+1');
  const active = await shell.library.getAttribute('aria-activedescendant');
  await expect(shell.page.locator(`#${active}`)).toContainText('harbour-ferry-survey.md');
  await shell.page.keyboard.press('Control+PageUp');
  await expect(shell.place('reader')).not.toContainText('Oxmouth');
});

test('another encoding is chosen beside the name, and undone', async ({ shell }) => {
  await shell.openSample();
  await shell.library.getByText('harbour-ferry-survey.md').click();
  await expect(shell.place('reader')).toContainText('Oxmouth');
  const menu = shell.library.getByLabel(words.library.encoding.label('harbour-ferry-survey.md'));
  await menu.selectOption('utf-16le');
  await expect(shell.place('reader')).not.toContainText('Oxmouth');
  await expect(shell.page.getByTestId('saved')).toHaveText('Saved');
  await shell.page.getByRole('button', { name: 'Undo' }).click();
  await expect(shell.place('reader')).toContainText('Oxmouth');
  await expect(menu).toHaveValue('utf-8');
});

test('the date of issue is set below the page; what is no date is not sent', async ({ shell }) => {
  await shell.openSample();
  await shell.library.getByText('harbour-ferry-survey.md').click();
  await expect(shell.place('reader')).toContainText('Oxmouth');
  await shell.issueDate.fill('2026-02-30');
  await shell.issueDate.press('Enter');
  await expect(shell.issueDate).toHaveAttribute('aria-invalid', 'true');
  await expect(shell.page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  await shell.issueDate.fill('2026-02-28');
  await shell.issueDate.press('Enter');
  await expect(shell.page.getByRole('button', { name: 'Undo' })).toBeEnabled();
  await shell.restart();
  await expect(shell.issueDate).toHaveValue('2026-02-28');
});
