import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {
  _electron,
  test as base,
  expect as baseExpect,
  type ElectronApplication,
  type Locator,
  type Page,
} from '@playwright/test';

/** Invented. 46 and 70 are not 118 (errors), 12 November 2025 is a Wednesday. */
const CHINESE = `河东区通报合作社情况

本报记者 周宁

全区共有合作社118家，由粮食类46家和果蔬类70家组成。听证会定于2025年11月12日（星期五）举行。

去年，全区技能人才总量达1914名，占全市技能人才总数的62.55%。今年培训由春季班320名和秋季班210名组成，合计530名。
`;

/** Pictures for the eye are taken into the folder that this names; no pictures else. */
const PICTURES = process.env.CROSSFOOT_PICTURES;

/** Every test starts the application: a busy machine takes its time. */
const expect = baseExpect.configure({ timeout: 15_000 });
base.describe.configure({ timeout: 90_000 });

class Desk {
  app!: ElectronApplication;
  page!: Page;

  constructor(readonly folder: string) {}

  async start(): Promise<void> {
    this.app = await _electron.launch({
      args: ['--disable-gpu', '--log-level=3', '--lang=en', '.', path.join(this.folder, 'work')],
      chromiumSandbox: process.getuid?.() !== 0,
      env: { ...(process.env as Record<string, string>), CROSSFOOT_USER_DATA: path.join(this.folder, 'settings') },
    });
    this.page = await this.app.firstWindow();
    await this.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1600, 960));
    await this.page.getByRole('treeitem').filter({ hasText: '河东区' }).last().click();
    await expect(this.page.locator('[data-reader] article').filter({ hasText: '河东区' })).toBeVisible();
  }

  /** Chooses a command as the menu does. */
  async run(command: string): Promise<void> {
    await this.app.evaluate(({ BrowserWindow }, id) => {
      BrowserWindow.getAllWindows()[0]?.webContents.send('crossfoot:event', { type: 'command', command: id });
    }, command);
  }

  /** One picture in each language and appearance. */
  async picture(name: string): Promise<void> {
    if (PICTURES === undefined) return;
    for (const language of ['en', 'zh']) {
      for (const theme of ['light', 'dark']) {
        await this.run(`language-${language}`);
        await this.run(`theme-${theme}`);
        await expect(this.page.locator('html')).toHaveAttribute('data-theme', theme);
        await this.page.screenshot({ path: path.join(PICTURES, `${name}-${language}-${theme}.png`) });
      }
    }
    await this.run('language-en');
  }

  get findings(): Locator {
    return this.page.locator('.findings');
  }

  get inspector(): Locator {
    return this.page.getByTestId('inspector');
  }

  finding(rule: string): Locator {
    return this.findings.locator('article').filter({ hasText: rule });
  }

  async selectFact(text: string): Promise<void> {
    await this.page.locator('[data-reader] [data-fact]').filter({ hasText: text }).first().click();
    await this.run('show-inspector');
    await expect(this.inspector).toContainText(text);
  }
}

const test = base.extend<{ desk: Desk }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
  desk: async ({}, use) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'crossfoot-checks-'));
    await mkdir(path.join(folder, 'work'));
    await writeFile(path.join(folder, 'work', 'coop.txt'), CHINESE);
    const desk = new Desk(folder);
    await desk.start();
    await use(desk);
    await desk.app.close();
    await rm(folder, { recursive: true, force: true });
  },
});

test('a rule is switched off for the workspace, comes back by undo, and takes another severity', async ({ desk }) => {
  const { page } = desk;
  await desk.run('show-findings');
  await expect(desk.finding('weekday')).toHaveCount(1);
  await page.getByRole('button', { name: 'Rules…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Rules' });
  await dialog.getByRole('searchbox').fill('weekday');
  const row = dialog.locator('[data-rule="weekday"]');
  await row.getByRole('combobox').selectOption('Off');
  await expect(row).toHaveAttribute('data-level', 'off');
  await expect(row).toContainText('as built: error');
  await dialog.getByRole('searchbox').fill('');
  await desk.picture('rules');
  await page.keyboard.press('Escape');
  await expect(desk.finding('weekday')).toHaveCount(0);
  await desk.run('undo');
  await expect(desk.finding('weekday')).toHaveCount(1);
  await desk.run('rules');
  await row.getByRole('combobox').selectOption('Warning');
  await page.keyboard.press('Escape');
  await expect(desk.findings.locator('h3[data-severity="warning"]')).toContainText('1');
  await expect(page.getByRole('button', { name: /Rules…/ })).toContainText('1 changed');

  await desk.finding('sum-exhaustive').click();
  await desk.finding('sum-exhaustive').getByRole('button', { name: 'Switch this rule off' }).click();
  await expect(desk.finding('sum-exhaustive')).toHaveCount(0);
  await desk.run('undo');
  await expect(desk.finding('sum-exhaustive')).toHaveCount(1);
});

test('while a value is typed the findings are told as they would be, in the inspector and under the table', async ({
  desk,
}) => {
  const { page } = desk;
  await desk.selectFact('70家');
  const field = desk.inspector.getByLabel('Value');
  await field.fill('71');
  await expect(desk.inspector.getByTestId('what-if')).toContainText('the findings stay as they are');
  await field.fill('72');
  await expect(desk.inspector.getByTestId('what-if')).toContainText('1 finding fewer');
  await expect(desk.inspector.getByTestId('what-if')).toContainText('各部分相加正好是');
  await desk.picture('what-if');
  await field.press('Escape');
  await expect(desk.inspector.getByTestId('what-if')).toHaveCount(0);

  const cell = page.locator('.ft-row').filter({ hasText: '320名' }).locator('[data-column="value"]');
  await cell.click();
  await page.keyboard.type('32');
  await expect(page.locator('.ft-status').getByTestId('what-if')).toContainText('new: ');
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('what-if')).toHaveCount(0);
});

test('the inspector says which rules tested a figure, and of what none tested why', async ({ desk }) => {
  await desk.selectFact('70家');
  const checks = desk.inspector.locator('.fact-checks');
  await expect(checks.getByText('2 rules tested this figure')).toBeVisible();
  await checks.locator('summary').click();
  await expect(checks.locator('[data-tone="failed"]')).toContainText('sum-exhaustive');
  await expect(checks.locator('[data-tone="passed"]')).toContainText('part-exceeds-whole');
  await expect(checks.locator('[data-tone="unused"]')).toContainText('Ranges');
  await desk.inspector.locator('.fact-checks').scrollIntoViewIfNeeded();
  await desk.picture('explain');
});

test('the reader accounts for every numeral of the page, and of those in no figure why', async ({ desk }) => {
  const { page } = desk;
  await desk.run('toggle-ledger');
  const bar = page.locator('.ledger-bar');
  await expect(bar).toContainText('in figures');
  const [total, ...parts] = (await bar.locator('p').innerText()).match(/\d+/g)!.map(Number);
  expect(parts).toHaveLength(3);
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
  const left = page.locator('[data-reader] .segment[data-numeral]');
  await expect(left.first()).toHaveAttribute('title', /Not a figure|Unresolved|base of a rate/);
  await desk.picture('ledger');
  await bar.getByRole('button', { name: 'Close' }).click();
  await expect(bar).toHaveCount(0);
  await expect(left).toHaveCount(0);
});

test('the self-test plants errors in a copy, says how many were caught and by which rule, and leaves the file alone', async ({
  desk,
}) => {
  const { page } = desk;
  await desk.run('self-test');
  const dialog = page.getByRole('dialog', { name: 'Self-test of this article' });
  await expect(dialog.getByRole('status')).toContainText(/\d+ of \d+ caught/);
  await expect(dialog.locator('tr[data-kind="total-changed"][data-caught="true"]')).toContainText('sum-exhaustive');
  // Where a rule objects already, another error would prove nothing.
  await expect(dialog.locator('tr').filter({ hasText: '46家' })).toHaveCount(0);
  await expect(dialog.locator('tr[data-kind="share-over"]')).toContainText('bounded-over-100');
  await desk.picture('self-test');
  const before = await dialog.locator('tbody').allTextContents();
  await dialog.getByRole('button', { name: 'Again with other errors' }).click();
  await expect(dialog.getByRole('status')).toContainText(/\d+ of \d+ caught/);
  expect(before.join('')).not.toBe('');
  await page.keyboard.press('Escape');
  expect(await readFile(path.join(desk.folder, 'work', 'coop.txt'), 'utf8')).toBe(CHINESE);
});
