import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { _electron, test as base, type ElectronApplication, expect, type Locator, type Page } from '@playwright/test';
import type { CrossfootBridge } from '../../shared/ipc.ts';

const PAGE = `秋收简报

本报记者 周宁

全县今年新建粮仓118家，其中国有90家，民营28家。参加培训的农民超过1.2万人，女性占62.50%。

近2000名学生参加了运动会，另有400名左右的志愿者。2025年6月，合作社售出大米260余吨。

市集近况

本报记者 李木

城东市集开张，设摊位35个。
`;

/** A workspace with one page, opened in the real application; `restart` closes it and opens it again. */
class Desk {
  app!: ElectronApplication;
  page!: Page;

  constructor(readonly folder: string) {}

  async start({ isFresh = true } = {}): Promise<void> {
    const work = path.join(this.folder, 'work');
    if (isFresh) await mkdir(work, { recursive: true });
    if (isFresh) await writeFile(path.join(work, 'page.txt'), PAGE);
    this.app = await _electron.launch({
      args: ['--disable-gpu', '--log-level=3', '--lang=en', '.', work],
      chromiumSandbox: process.getuid?.() !== 0,
      env: { ...(process.env as Record<string, string>), CROSSFOOT_USER_DATA: path.join(this.folder, 'settings') },
    });
    this.page = await this.app.firstWindow();
    await this.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1600, 960));
    await expect(this.row('118家')).toBeVisible();
  }

  async restart(): Promise<void> {
    await this.app.close();
    await this.start({ isFresh: false });
  }

  get grid(): Locator {
    return this.page.getByRole('grid');
  }

  get notice(): Locator {
    return this.page.locator('.ft-notice');
  }

  row(written: string): Locator {
    return this.grid.locator('[data-row]', { has: this.page.locator('[data-column="text"]', { hasText: written }) });
  }

  cell(written: string, column: string): Locator {
    return this.row(written).locator(`[data-column="${column}"]`);
  }

  press(...keys: string[]): Promise<void> {
    return keys.reduce((before, key) => before.then(() => this.page.keyboard.press(key)), Promise.resolve());
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** Text cells of a column from top to bottom. */
  column(name: string): Promise<string[]> {
    return this.grid.locator(`[data-row] [data-column="${name}"]`).allTextContents();
  }

  /** Answers the next save dialog with a file of the test folder. */
  async saveAs(name: string): Promise<string> {
    const file = path.join(this.folder, name);
    await this.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, file);
    return file;
  }
}

const test = base.extend<{ desk: Desk }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
  desk: async ({}, use) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'crossfoot-table-'));
    const desk = new Desk(folder);
    await desk.start();
    await use(desk);
    await desk.app.close();
    await rm(folder, { recursive: true, force: true });
  },
});

/** Some tests start the application twice, and a small machine may be busy. */
test.describe.configure({ timeout: 60_000 });

test('a cell is edited, marked, and reset to what was read', async ({ desk }) => {
  const value = desk.cell('118家', 'value');
  await value.click();
  await desk.press('F2');
  await desk.press('End');
  await desk.type('0');
  await desk.press('Enter');
  await expect(value).toHaveText(/1180/);
  await expect(value).toHaveAttribute('data-overridden', '');
  await expect(value).toHaveAttribute('aria-description', 'Set by you. Read: 118');
  await expect(desk.cell('90家', 'value')).toBeFocused();
  await desk.press('ArrowUp', 'Delete');
  await expect(value).toHaveText('118');
  await expect(value).not.toHaveAttribute('data-overridden');
});

test('typing replaces, Escape gives up, Tab goes right, nonsense is refused with a sentence', async ({ desk }) => {
  const value = desk.cell('90家', 'value');
  await value.click();
  await desk.type('9x');
  await desk.press('Enter');
  await expect(desk.notice).toContainText('“x” belongs in the Unit or Qualifier column');
  await desk.press('Escape');
  await expect(value).toHaveText('90');
  await expect(value).toBeFocused();
  await desk.type('1.2万');
  await desk.press('Tab');
  await expect(value).toHaveText(/12000/);
  await expect(desk.cell('90家', 'unit')).toBeFocused();
});

test('a click elsewhere takes what was typed into the cell where it was typed; nonsense keeps the editor', async ({
  desk,
}) => {
  await desk.cell('118家', 'value').click();
  await desk.type('120');
  await desk.cell('28家', 'metric').click();
  await expect(desk.cell('118家', 'value')).toHaveText(/120/);
  await expect(desk.cell('28家', 'metric')).toHaveText('民营');
  await expect(desk.cell('28家', 'metric')).toBeFocused();
  await desk.cell('90家', 'value').click();
  await desk.type('many');
  await desk.cell('28家', 'metric').click();
  await expect(desk.notice).toContainText('“many” is not a number');
  await expect(desk.cell('90家', 'value').getByRole('textbox')).toBeFocused();
  await desk.press('Escape');
  await desk.cell('90家', 'metric').dblclick();
  await desk.type('国有粮仓');
  await desk.page.getByRole('searchbox', { name: 'Filter rows by words' }).click();
  await expect(desk.cell('90家', 'metric')).toHaveText(/国有粮仓/);
});

test('an input method writes into the active cell, composing and all', async ({ desk }) => {
  const metric = desk.cell('90家', 'metric');
  await metric.click();
  const protocol = await desk.page.context().newCDPSession(desk.page);
  await protocol.send('Input.imeSetComposition', { text: 'liang', selectionStart: 5, selectionEnd: 5 });
  await expect(metric).toHaveText('liang');
  await protocol.send('Input.insertText', { text: '粮仓' });
  await expect(metric.getByRole('textbox')).toHaveValue('粮仓');
  await desk.type('数');
  await desk.press('Enter');
  await expect(metric).toHaveText(/粮仓数/);
});

test('verdicts are chosen from a list by letters or arrows', async ({ desk }) => {
  await desk.cell('90家', 'verdict').click();
  await desk.press('Enter');
  await expect(desk.page.locator('.ft-choices').getByRole('option')).toHaveCount(9);
  await desk.press('ArrowDown', 'Enter');
  await expect(desk.cell('90家', 'verdict')).toHaveText('Confirmed');
  await desk.type('wro');
  await expect(desk.page.locator('.ft-choices').getByRole('option')).toHaveText(['Wrong']);
  await desk.press('Enter');
  await expect(desk.cell('28家', 'verdict')).toHaveText('Wrong');
  await desk.press('ArrowUp', 'ArrowUp', 'Enter');
  await desk.page.locator('.ft-choices').getByRole('option', { name: 'Misleading' }).click();
  await expect(desk.cell('90家', 'verdict')).toHaveText('Misleading');
});

test('ranges are copied and pasted as tab-separated text, all or nothing, as one undo step', async ({ desk }) => {
  await desk.cell('118家', 'value').click();
  await desk.press('Shift+ArrowDown', 'Shift+ArrowRight', 'Control+c');
  await expect(desk.notice).toHaveText('4 cells copied.');
  expect(await desk.app.evaluate(({ clipboard }) => clipboard.readText())).toBe('118\t家\n90\t家');

  await desk.app.evaluate(({ clipboard }) => clipboard.writeText('120\t座\r\n91\t座\r\n29\t座\r\n'));
  await desk.cell('118家', 'value').click();
  await desk.press('Control+v');
  await expect(desk.cell('28家', 'unit')).toHaveText(/座/);
  expect((await desk.column('value')).slice(0, 3).map((text) => text.replace('↺', ''))).toEqual(['120', '91', '29']);
  await desk.press('Control+z');
  await expect(desk.cell('28家', 'unit')).toHaveText('家');
  expect((await desk.column('value')).slice(0, 3)).toEqual(['118', '90', '28']);

  await desk.app.evaluate(({ clipboard }) => clipboard.writeText('120\nmany\n29'));
  await desk.cell('118家', 'value').click();
  await desk.press('Control+v');
  await expect(desk.notice).toContainText('“many” is not a number');
  await desk.cell('118家', 'text').click();
  await desk.press('Control+v');
  await expect(desk.notice).toContainText('“As written” comes from the article');
  expect((await desk.column('value')).slice(0, 3)).toEqual(['118', '90', '28']);
});

test('one edit goes into all selected rows with Ctrl+Enter', async ({ desk }) => {
  await desk.cell('118家', 'period').click();
  await desk.press('Shift+ArrowDown', 'Shift+ArrowDown');
  await desk.type('2025年');
  await desk.press('Control+Enter');
  for (const written of ['118家', '90家', '28家']) await expect(desk.cell(written, 'period')).toHaveText(/2025年/);
  await expect(desk.cell('1.2万', 'period')).not.toHaveText(/2025年/);
  await desk.press('Control+z');
  for (const written of ['118家', '90家', '28家']) await expect(desk.cell(written, 'period')).toHaveText('今年');
});

test('a drag selects, the selection has a sum, and other panes know it', async ({ desk }) => {
  const from = await desk.cell('90家', 'value').boundingBox();
  const to = await desk.cell('28家', 'value').boundingBox();
  if (!from || !to) throw new Error('The cells are not on the screen.');
  await desk.page.mouse.move(from.x + 20, from.y + 10);
  await desk.page.mouse.down();
  await desk.page.mouse.move(to.x + 20, to.y + 10, { steps: 4 });
  await desk.page.mouse.up();
  await expect(desk.page.locator('.ft-status')).toContainText('2 selected');
  await expect(desk.page.locator('.ft-status')).toContainText('Sum 118 家');
  await expect(desk.grid.locator('[aria-selected="true"]')).toHaveCount(2);
});

test('sorts by the number, up, down and back, by mouse and by keyboard', async ({ desk }) => {
  const written = () => desk.column('text');
  const before = await written();
  const head = desk.grid.getByRole('columnheader', { name: /^Value/ });
  await head.click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  expect((await written()).slice(0, 3)).toEqual(['28家', '62.50%', '90家']);
  await desk.cell('28家', 'value').click();
  await desk.press('ArrowUp');
  await expect(head).toBeFocused();
  await desk.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  expect((await written())[0]).toBe('超过1.2万人');
  await desk.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'none');
  expect(await written()).toEqual(before);
});

test('filters by words and by choices, and goes from the article to the whole document', async ({ desk }) => {
  const filter = desk.page.getByRole('searchbox', { name: 'Filter rows by words' });
  await filter.fill('培训');
  await expect(desk.grid.locator('[data-row]')).toHaveCount(1);
  await filter.fill('nothing like this');
  await expect(desk.page.getByText('No row passes the filter.')).toBeVisible();
  await desk.page.getByRole('button', { name: 'Show all rows' }).click();
  await desk.page.getByRole('button', { name: 'Filter', exact: true }).click();
  await desk.page.getByRole('checkbox', { name: 'date' }).check();
  await desk.press('Escape');
  expect(await desk.column('text')).toEqual(['2025年6月']);
  await desk.page.getByRole('button', { name: 'Filter', exact: true }).click();
  await desk.page.getByRole('button', { name: 'Show all rows' }).click();
  await desk.press('Escape');
  await expect(desk.row('35个')).toHaveCount(0);
  await desk.page.getByText('Whole document', { exact: true }).click();
  await expect(desk.row('35个')).toHaveCount(1);
  await expect(desk.cell('35个', 'article')).toHaveText('市集近况');
});

test('undo and redo go on after a restart, and nothing is lost', async ({ desk }) => {
  await desk.cell('118家', 'value').click();
  await desk.type('120');
  await desk.press('Enter');
  await expect(desk.cell('118家', 'value')).toHaveText(/120/);
  await desk.cell('118家', 'note').click();
  await desk.type('问过粮食局');
  await desk.press('Enter');
  await expect(desk.cell('118家', 'note')).toHaveText('问过粮食局');
  await desk.restart();
  await expect(desk.cell('118家', 'note')).toHaveText('问过粮食局');
  await desk.cell('90家', 'value').click();
  await desk.press('Control+z');
  await expect(desk.cell('118家', 'note')).toHaveText('');
  await desk.press('Control+z');
  await expect(desk.cell('118家', 'value')).toHaveText('118');
  await desk.press('Control+Shift+z');
  await expect(desk.cell('118家', 'value')).toHaveText(/120/);
});

test('columns are hidden, moved and resized, and stay so after a restart', async ({ desk }) => {
  await desk.page.getByRole('button', { name: 'Columns' }).click();
  await desk.page.getByRole('checkbox', { name: 'Base' }).uncheck();
  await desk.page.getByRole('button', { name: 'Move Unit to the left' }).click();
  await desk.press('Escape');
  await desk.cell('118家', 'value').click();
  await desk.press('Control+ArrowUp', 'ArrowUp', 'Alt+ArrowRight', 'Alt+ArrowRight');
  const width = await desk.cell('118家', 'value').evaluate((cell) => cell.clientWidth);
  const heads = () => desk.grid.getByRole('columnheader').evaluateAll((all) => all.map((it) => it.dataset.column));
  expect(await heads()).toEqual(expect.arrayContaining(['text', 'unit', 'value']));
  const before = await heads();
  expect(before.slice(0, 3)).toEqual(['text', 'unit', 'value']);
  expect(before).not.toContain('base');
  await desk.restart();
  expect(await heads()).toEqual(before);
  expect(await desk.cell('118家', 'value').evaluate((cell) => cell.clientWidth)).toBe(width);
});

test('the rows shown are saved as CSV and XLSX', async ({ desk }) => {
  await desk.cell('118家', 'note').click();
  await desk.type('=SUM(A1)');
  await desk.press('Enter');
  await expect(desk.cell('118家', 'note')).toHaveText('=SUM(A1)');
  const csv = await desk.saveAs('table.csv');
  await desk.press('Control+e');
  await expect(desk.notice).toContainText('table.csv');
  const text = await readFile(csv, 'utf8');
  expect(text.startsWith('\ufeff')).toBe(true);
  expect(text).toContain('62.50');
  expect(text).toContain("'=SUM(A1)");
  expect(text.trimEnd().split('\r\n')).toHaveLength((await desk.column('text')).length + 1);
  const xlsx = await desk.saveAs('table.xlsx');
  await desk.page.getByRole('button', { name: 'XLSX' }).click();
  await expect(desk.notice).toContainText('table.xlsx');
  const bytes = await readFile(xlsx);
  expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
  expect(bytes.length).toBeGreaterThan(2000);
});

test('a number clicked in the article becomes the active row, and the row leads back', async ({ desk }) => {
  const reader = desk.page.locator('[data-pane="reader"]');
  await reader.getByText('超过1.2万人').click();
  await expect(desk.cell('1.2万', 'text')).toHaveAttribute('data-active', 'true');
  await expect(desk.row('1.2万')).toHaveAttribute('data-related', 'true');
  await desk.page.getByRole('searchbox', { name: 'Filter rows by words' }).fill('粮仓');
  await expect(desk.page.locator('.ft-status')).toContainText('The selected number is hidden by the filter.');
  await desk.page.locator('.ft-status').getByRole('button', { name: 'Show all rows' }).click();
  await expect(desk.row('1.2万')).toBeVisible();
});

test('an edited row stays where it is until it is sorted again', async ({ desk }) => {
  const head = desk.grid.getByRole('columnheader', { name: /^Value/ });
  await head.click();
  const before = await desk.column('text');
  await desk.cell('28家', 'value').click();
  await desk.type('99999');
  await desk.press('Enter');
  await expect(desk.cell('28家', 'value')).toHaveText(/99999/);
  expect(await desk.column('text')).toEqual(before);
});

test('a filter stays in force in the next document, and shows the rows of that one', async ({ desk }) => {
  const other = PAGE.replaceAll('118家', '119家').replaceAll('1.2万', '1.3万');
  await writeFile(path.join(desk.folder, 'work', 'other.txt'), other);
  await desk.page.getByRole('button', { name: 'Filter', exact: true }).click();
  await desk.page.getByRole('checkbox', { name: 'Confirmed' }).check();
  await desk.press('Escape');
  await expect(desk.page.getByText('No row passes the filter.')).toBeVisible();
  await desk.page.getByRole('button', { name: 'Show all rows' }).click();
  await desk.page.getByRole('searchbox', { name: 'Filter rows by words' }).fill('万人');
  await expect(desk.grid.locator('[data-row]')).toHaveCount(1);
  // Going from document to document passes over those not read yet; before the first there is none.
  await expect(async () => {
    await desk.press('Control+PageUp');
    await expect(desk.row('1.3万')).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(desk.grid.locator('[data-row]')).toHaveCount(1);
});

test('numbers are shown in the style that the person chose, exactly', async ({ desk }) => {
  await desk.page.evaluate(() =>
    window.crossfoot.setPreferences({ checker: '', language: 'en', theme: 'light', numberStyle: 'wan-yi' }),
  );
  await desk.page.reload();
  await expect(desk.cell('1.2万', 'value')).toHaveText('1.2万');
  await expect(desk.cell('62.50', 'value')).toHaveText('62.50');
  await desk.cell('1.2万', 'value').click();
  await desk.press('F2');
  await expect(desk.cell('1.2万', 'value').getByRole('textbox')).toHaveValue('12000');
});

test('a folder that cannot be written to is shown, and says why nothing can be changed', async ({ desk }) => {
  await desk.app.close();
  const work = path.join(desk.folder, 'work');
  const folders = [work, path.join(work, 'crossfoot')];
  for (const folder of folders) await chmod(folder, 0o555);
  await rm(path.join(desk.folder, 'settings'), { recursive: true, force: true });
  await desk.start({ isFresh: false });
  await desk.cell('118家', 'value').click();
  await desk.type('1');
  await expect(desk.notice).toContainText('open for reading only');
  await expect(desk.cell('118家', 'value')).toHaveText('118');
  for (const folder of folders) await chmod(folder, 0o755);
});

test('screen readers hear rows, columns, what is selected and what cannot be changed', async ({ desk }) => {
  await expect(desk.grid).toHaveAttribute('aria-rowcount', String((await desk.column('text')).length + 1));
  await expect(desk.grid).toHaveAttribute('aria-colcount', '13');
  await desk.cell('90家', 'value').click();
  const cell = desk.cell('90家', 'value');
  await expect(cell).toHaveAttribute('aria-selected', 'true');
  await expect(cell).toHaveAttribute('aria-colindex', '2');
  await expect(desk.row('90家')).toHaveAttribute('aria-rowindex', '3');
  await expect(desk.cell('90家', 'text')).toHaveAttribute('aria-readonly', 'true');
  await expect(cell).toHaveAttribute('aria-readonly', 'false');
  await expect(desk.grid.locator('[tabindex="0"]')).toHaveCount(1);
});

test('selected facts become a chart, saved as SVG and PNG', async ({ desk }) => {
  await desk.cell('118家', 'value').click();
  await desk.press('Shift+ArrowDown', 'Shift+ArrowDown', 'Control+Shift+g');
  const panel = desk.page.locator('.chart-panel');
  await expect(panel.locator('svg').first()).toBeVisible();
  const svg = await desk.saveAs('figure.svg');
  await panel.getByRole('button', { name: 'SVG' }).click();
  await expect.poll(() => readFile(svg, 'utf8').catch(() => '')).toContain('118家');
  const drawn = await readFile(svg, 'utf8');
  expect(drawn).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/);
  const png = await desk.saveAs('figure.png');
  await panel.getByRole('button', { name: 'PNG' }).click();
  await expect
    .poll(() =>
      readFile(png)
        .then((it) => it.length)
        .catch(() => 0),
    )
    .toBeGreaterThan(5000);
  expect((await readFile(png)).subarray(1, 4).toString('latin1')).toBe('PNG');
});

/** Runs in the page. */
async function allRead(): Promise<boolean> {
  const { crossfoot } = window as unknown as { crossfoot: CrossfootBridge };
  return (await crossfoot.begin()).documents.every(({ state }) => state === 'ready');
}

const REAL = path.join(
  process.env.CROSSFOOT_PAGES ?? path.resolve(import.meta.dirname, '../../../shared/pages'),
  '000_94109b9bcf4aa605.txt',
);

test('the figures of a real page stand in the table and are charted', async ({ desk }) => {
  test.skip(!existsSync(REAL), 'the real page is not here (CROSSFOOT_PAGES)');
  await copyFile(REAL, path.join(desk.folder, 'work', 'real.txt'));
  await desk.page.locator('[data-pane="library"]').getByText('real.txt').waitFor();
  // Its row is there before it is read; only then is there an article to go to.
  await expect.poll(() => desk.page.evaluate(allRead), { timeout: 30_000 }).toBe(true);
  await desk.cell('118家', 'value').click();
  await desk.press('Control+PageDown');
  await expect(desk.row('387个')).toBeVisible();
  await desk.page.getByText('Whole document', { exact: true }).click();
  await expect(desk.row('46个')).toBeVisible();
  await desk.page.getByRole('searchbox', { name: 'Filter rows by words' }).fill('%');
  for (const [written, value] of Object.entries({
    '62.55%': '62.55',
    '98%': '98',
    '96%': '96',
    '93%': '93',
    '87%': '87',
  }))
    await expect(desk.cell(written, 'value').first()).toHaveText(value);
  await desk.page.getByRole('searchbox', { name: 'Filter rows by words' }).fill('62.55');
  await desk.cell('62.55%', 'value').click();
  await desk.press('Control+Shift+g');
  const svg = await desk.saveAs('share.svg');
  await desk.page.locator('.chart-panel').getByRole('button', { name: 'SVG' }).click();
  await expect.poll(() => readFile(svg, 'utf8').catch(() => '')).toContain('62.55%');
});
