import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { _electron, test as base, type ElectronApplication, expect, type Locator, type Page } from '@playwright/test';

const PAGE = `秋收简报

本报记者 周宁

全县今年新建粮仓118家，其中国有90家，民营28家。女性占培训总人数的62.50%。

近2000名学生参加了运动会，另有400名左右的志愿者。
`;

interface Desk {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly folder: string;
}

const test = base.extend<{ desk: Desk }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
  desk: async ({}, use) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'crossfoot-charts-'));
    const work = path.join(folder, 'work');
    await mkdir(work);
    await writeFile(path.join(work, 'page.txt'), PAGE);
    const app = await _electron.launch({
      args: ['--disable-gpu', '--log-level=3', '--lang=en', '.', work],
      chromiumSandbox: process.getuid?.() !== 0,
      env: { ...(process.env as Record<string, string>), CROSSFOOT_USER_DATA: path.join(folder, 'settings') },
    });
    const page = await app.firstWindow();
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1600, 960));
    await use({ app, page, folder });
    await app.close();
    await rm(folder, { recursive: true, force: true });
  },
});

const cell = (page: Page, written: string, column: string): Locator =>
  page
    .getByRole('grid')
    .locator('[data-row]', { has: page.locator('[data-column="text"]', { hasText: written }) })
    .locator(`[data-column="${column}"]`);

/** Selects rows from one figure to another and opens their chart. */
async function chart(page: Page, from: string, more = 0): Promise<Locator> {
  await cell(page, from, 'value').click();
  for (let i = 0; i < more; i += 1) await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+Shift+g');
  const panel = page.locator('.chart-panel');
  await expect(panel.locator('.figure-plot svg rect').first()).toBeAttached();
  return panel;
}

async function saveAs({ app, folder }: Desk, name: string): Promise<string> {
  const file = path.join(folder, name);
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  return file;
}

test('a whole and its parts become a figure, and the figure a standalone SVG', async ({ desk }) => {
  const panel = await chart(desk.page, '118家', 2);
  await expect(panel.getByRole('button', { name: 'Whole and parts' })).toHaveAttribute('aria-pressed', 'true');
  const file = await saveAs(desk, 'figure.svg');
  await panel.getByRole('button', { name: 'Save SVG' }).click();
  await expect(panel.getByRole('status')).toContainText('Saved');
  const svg = await readFile(file, 'utf8');
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  for (const text of ['90家', '28家', 'page.txt']) expect(svg).toContain(text);
  expect(svg).not.toMatch(/<script|<style|foreignObject|class=|style=|href=|url\((?!#)/);
  // Drawn by the chart library in true proportion.
  const widths = [...svg.matchAll(/<rect [^>]*width="([\d.]+)" height="44"/g)].map(([, width]) => Number(width));
  expect(widths).toHaveLength(2);
  expect(widths[0]! / widths[1]!).toBeCloseTo(90 / 28, 1);
});

test('a figure leaves as PNG at the resolution asked for, with its words inside', async ({ desk }) => {
  const panel = await chart(desk.page, '118家', 2);
  await panel.getByLabel('Resolution of the PNG').selectOption('3');
  const file = await saveAs(desk, 'figure.png');
  await panel.getByRole('button', { name: 'Save PNG' }).click();
  await expect(panel.getByRole('status')).toContainText('Saved');
  const png = await readFile(file);
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(1800);
  expect(png.readUInt32BE(png.indexOf('pHYs') + 4)).toBe(Math.round((96 * 3) / 0.0254));
  expect(png.includes(Buffer.from('118家', 'utf8'))).toBe(true);
  // Not blank: a white sheet of this size would pack to almost nothing.
  expect(png.length).toBeGreaterThan(30_000);
});

test('a number that is none of the figure closes the way out, and a correction opens it', async ({ desk }) => {
  const panel = await chart(desk.page, '118家', 2);
  const title = panel.getByLabel('Title', { exact: true });
  const suggested = await title.inputValue();
  await title.fill('粮仓已达150家');
  await expect(panel.locator('.figure-lint')).toContainText('“150家”');
  await expect(panel.getByRole('button', { name: 'Save SVG' })).toBeDisabled();
  await panel.getByRole('button', { name: 'Back to the suggestion' }).click();
  await expect(title).toHaveValue(suggested);
  await expect(panel.getByRole('button', { name: 'Save SVG' })).toBeEnabled();
});

test('what nobody confirmed is striped and says so, until it is confirmed', async ({ desk }) => {
  const panel = await chart(desk.page, '118家');
  await expect(panel.locator('.figure-plot')).toContainText('118家（未核实）');
  await cell(desk.page, '118家', 'verdict').click();
  await desk.page.keyboard.press('Enter');
  await desk.page.locator('.ft-choices').getByRole('option', { name: 'Confirmed' }).click();
  await expect(panel.locator('.figure-plot')).not.toContainText('未核实');
});

test('a mark leads to its fact, by mouse and by keyboard', async ({ desk }) => {
  const panel = await chart(desk.page, '118家', 2);
  // The reader marks the fact in focus; the table moves to its row.
  const active = desk.page.getByRole('grid').locator('[data-row]', { has: desk.page.locator('[data-active]') });
  await panel.getByRole('button', { name: /28家/ }).click();
  await expect(active).toContainText('28家');
  await panel.getByRole('button', { name: /90家/ }).focus();
  await desk.page.keyboard.press('Enter');
  await expect(active).toContainText('90家');
  await expect(panel.locator('.figure-plot')).toContainText('28家');
});

test('charts that would mislead are not offered, and the pane says why', async ({ desk }) => {
  const panel = await chart(desk.page, '近2000名', 1);
  await expect(panel.getByRole('button', { name: 'Bars' })).toHaveAttribute('aria-pressed', 'true');
  await panel.getByText('Not offered, and why').click();
  await expect(panel.locator('.chart-refused')).toContainText('Needs exactly one share');
  await panel.getByText('Data table').click();
  await expect(panel.getByRole('table')).toContainText('近2000名');
});

test('the drawing has no style that the policy of the window refuses', async ({ desk }) => {
  const refused: string[] = [];
  desk.page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  await chart(desk.page, '118家', 2);
  expect(refused).toEqual([]);
});
