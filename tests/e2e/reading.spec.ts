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

/** Line 5 ends inside a sentence, as in a newspaper page; layout put spaces around the numbers. */
const CHINESE = `河东区通报技能人才情况

本报记者 周宁

去年，全区技能人才总量达 1914 名，占全市技能人才总数
的 62.55%。参加培训的一线工人超过1.2万人次。

全区共有合作社118家，由粮食类46家和果蔬类70家组成。<b onclick="x()">另有</b>志愿者20名。
`;
const ENGLISH = `# Ferry survey

By Ann Reed

Of 427 passengers asked, 96% were content with the crossing. The harbour office counted 1,250 bicycles in May 2025.
`;

/** Every test starts the application, some twice: a busy machine takes its time. */
const expect = baseExpect.configure({ timeout: 15_000 });
base.describe.configure({ timeout: 90_000 });

/** A workspace with two articles in the real application; `restart` closes it and opens it again. */
class Desk {
  app!: ElectronApplication;
  page!: Page;

  constructor(readonly folder: string) {}

  get work(): string {
    return path.join(this.folder, 'work');
  }

  async start(): Promise<void> {
    this.app = await _electron.launch({
      args: ['--disable-gpu', '--log-level=3', '--lang=en', '.', this.work],
      chromiumSandbox: process.getuid?.() !== 0,
      env: { ...(process.env as Record<string, string>), CROSSFOOT_USER_DATA: path.join(this.folder, 'settings') },
    });
    this.page = await this.app.firstWindow();
    await this.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1600, 960));
    await this.openArticle('河东区');
  }

  async restart(): Promise<void> {
    await this.app.close();
    await this.start();
  }

  async openArticle(title: string): Promise<void> {
    await this.page.getByRole('treeitem').filter({ hasText: title }).last().click();
    await expect(this.reader.locator('article').filter({ hasText: title })).toBeVisible();
  }

  get reader(): Locator {
    return this.page.locator('[data-reader]');
  }

  get inspector(): Locator {
    return this.page.getByTestId('inspector');
  }

  number(text: string): Locator {
    return this.reader.locator('.fact[data-first]', { hasText: text });
  }

  tab(name: string): Locator {
    return this.page.getByRole('tab', { name });
  }

  finding(message: string): Locator {
    return this.page.locator('.findings-list article', { hasText: message });
  }

  /** Draws the mouse over words of the text, as a person does. */
  async drawOver(words: string): Promise<void> {
    const ends = await this.reader.evaluate((reader, wanted) => {
      const walker = document.createTreeWalker(reader, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node.textContent ?? '').indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const rects = [...range.getClientRects()];
        const [first, last] = [rects[0]!, rects.at(-1)!];
        return {
          from: [first.left + 1, first.top + first.height / 2] as const,
          to: [last.right - 1, last.top + last.height / 2] as const,
        };
      }
      return null;
    }, words);
    if (!ends) throw new Error(`The reader does not show “${words}”.`);
    await this.page.mouse.move(...ends.from);
    await this.page.mouse.down();
    await this.page.mouse.move(...ends.to, { steps: 6 });
    await this.page.mouse.up();
  }

  /** The text that is lit up for a moment after a search or a click on a finding. */
  litUp(): Promise<readonly string[]> {
    return this.page.evaluate(() => [...(CSS.highlights.get('crossfoot-flash') ?? [])].map(String));
  }
}

const test = base.extend<{ desk: Desk }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
  desk: async ({}, use) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'crossfoot-reading-'));
    const desk = new Desk(folder);
    await mkdir(desk.work, { recursive: true });
    await writeFile(path.join(desk.work, '人才.txt'), CHINESE);
    await writeFile(path.join(desk.work, 'ferry.md'), ENGLISH);
    await desk.start();
    await use(desk);
    await desk.app.close();
    await rm(folder, { recursive: true, force: true });
  },
});

test('a click on a number shows its fields and the very characters in the file', async ({ desk }) => {
  await desk.number('62.55%').click();
  await expect(desk.inspector.locator('.inspector-written')).toHaveText('62.55%');
  await expect(desk.inspector.getByLabel('Value')).toHaveValue('62.55');
  const excerpt = desk.inspector.getByTestId('source-excerpt');
  await expect(excerpt.locator('mark')).toHaveText('62.55%');
  await expect(excerpt.locator('.source-line', { has: desk.page.locator('mark') })).toContainText('6的 62.55%');
  await desk.number('1914').click();
  // In the file a layout space stands between number and measure word; the reader leaves it out.
  await expect(excerpt.locator('mark')).toHaveText(['1914', ' ', '名']);
  await expect(excerpt.locator('.unseen').first()).toHaveAttribute('data-sign', '·');
  await expect(desk.page.getByRole('grid').locator('[aria-selected="true"]').first()).toContainText('1914');
});

test('a row of the table leads back to the text', async ({ desk }) => {
  await desk.page.getByRole('grid').getByText('超过1.2万人次', { exact: true }).click();
  await expect(desk.number('1.2万')).toHaveAttribute('aria-pressed', 'true');
  await expect(desk.inspector.locator('.inspector-written')).toContainText('1.2万');
});

test('the keyboard goes from number to number and gives verdicts', async ({ desk }) => {
  await desk.number('1914').click();
  await desk.page.keyboard.press('ArrowRight');
  await expect(desk.number('62.55%')).toBeFocused();
  await desk.page.keyboard.press('1');
  await expect(desk.number('62.55%')).toHaveAttribute('data-verdict', 'confirmed');
  await expect(desk.number('62.55%')).toHaveAttribute('aria-label', /^62\.55% · Confirmed/);
  await desk.page.keyboard.press('Home');
  await desk.page.keyboard.press('4');
  await desk.restart();
  await expect(desk.number('62.55%')).toHaveAttribute('data-verdict', 'confirmed');
  await expect(desk.reader.locator('.fact[data-first]').first()).toHaveAttribute('data-verdict', 'wrong');
});

test('a field can be set in the inspector, refuses what it cannot read, and can be reset', async ({ desk }) => {
  await desk.number('1914').click();
  const value = desk.inspector.getByLabel('Value', { exact: true });
  await value.fill('a good many');
  await value.press('Enter');
  await expect(desk.inspector.getByRole('alert')).toContainText('not a number');
  await value.fill('1,941');
  await value.press('Enter');
  await expect(desk.inspector.locator('[data-field="value"]')).toContainText('Read: 1914');
  await expect(value).toHaveValue('1941');
  await desk.inspector.getByRole('button', { name: 'Reset value to what was read' }).click();
  await expect(value).toHaveValue('1914');
});

test('imported text stays text', async ({ desk }) => {
  await expect(desk.reader).toContainText('<b onclick="x()">另有</b>');
  await expect(desk.reader.locator('b')).toHaveCount(0);
});

test('characters that turn the direction of a text cannot make a number look like another', async ({ desk }) => {
  const file = path.join(desk.work, '人才.txt');
  await writeFile(file, CHINESE.replace('118家', '\u202e118家\u202c'));
  await expect(desk.reader.locator('.turn-mark')).toHaveCount(2);
  const lefts = await desk.number('118家').evaluate((element) => {
    const node = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode()!;
    return [0, 1, 2, 3].map((at) => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect().left;
    });
  });
  expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
});

test('a finding shows its arithmetic, and can be accepted, undone, dismissed and opened again', async ({ desk }) => {
  await desk.tab('Findings').click();
  const finding = desk.finding('118家');
  await finding.click();
  await expect(finding.locator('.finding-steps')).toContainText('116');
  await finding.locator('.finding-steps .operand', { hasText: '70' }).click();
  await expect(desk.number('70家')).toHaveAttribute('aria-pressed', 'true');
  await finding.getByRole('button', { name: 'Accept' }).click();
  await expect(finding.locator('.finding')).toHaveAttribute('data-state', 'accepted');
  await desk.page.keyboard.press('Control+z');
  await expect(finding.locator('.finding')).toHaveAttribute('data-state', 'open');
  await finding.getByRole('button', { name: 'Dismiss' }).click();
  await desk.page.keyboard.type('两类之外还有2家');
  await desk.page.keyboard.press('Enter');
  await expect(finding).toContainText('Dismissed: 两类之外还有2家');
  await desk.restart();
  await desk.tab('Findings').click();
  await expect(desk.page.locator('.findings')).not.toContainText('118家');
  await desk.page.getByLabel('State').selectOption('dismissed');
  await desk.finding('118家').getByRole('button', { name: 'Reopen' }).click();
  await desk.page.getByLabel('State').selectOption('open');
  await expect(desk.finding('118家').locator('.finding')).toHaveAttribute('data-state', 'open');
});

test('findings can be walked and judged with the keyboard alone', async ({ desk }) => {
  await desk.page.keyboard.press('F8');
  const current = desk.page.locator('.findings-list article[aria-current]');
  await expect(current).toContainText('3060');
  await desk.page.keyboard.press('Control+4');
  await expect(current).toBeFocused();
  // Remarks stand below errors.
  await desk.page.keyboard.press('ArrowUp');
  await expect(current).toContainText('118家');
  await expect(current).toBeFocused();
  await desk.page.keyboard.press('a');
  await expect(current.locator('.finding')).toHaveAttribute('data-state', 'accepted');
  await desk.page.keyboard.press('o');
  await expect(current.locator('.finding')).toHaveAttribute('data-state', 'open');
  await desk.page.keyboard.press('d');
  await desk.page.keyboard.press('ArrowDown');
  await desk.page.keyboard.press('Enter');
  await expect(current).toContainText('Dismissed: The source confirms the figures');
  await desk.page.keyboard.press('ArrowDown');
  await expect(current).not.toContainText('118家');
});

test('a note keeps its words through a restart and a change elsewhere in the file, and is kept when they go', async ({
  desk,
}) => {
  await desk.drawOver('一线工人');
  await desk.page.getByRole('button', { name: 'Add note' }).click();
  await desk.page.keyboard.type('问过区总工会');
  await desk.page.keyboard.press('Control+Enter');
  await expect(desk.reader.locator('[data-noted]')).toHaveText('一线工人');
  await desk.app.close();
  const file = path.join(desk.work, '人才.txt');
  const before = await readFile(file, 'utf8');
  await writeFile(file, before.replace('去年，', '记者从区里获悉，去年，').replace('志愿者20名', '志愿者25名'));
  await desk.start();
  await expect(desk.reader.locator('[data-noted]')).toHaveText('一线工人');
  await desk.tab('Notes').click();
  const note = desk.page.locator('.note');
  await expect(note.locator('textarea')).toHaveValue('问过区总工会');
  await note.locator('textarea').fill('问过区总工会，属实');
  await note.locator('textarea').blur();
  await expect(note).not.toContainText('Not saved yet');
  await writeFile(file, before.replace('参加培训的一线工人', '参训职工'));
  await expect(note).toContainText('no longer in the file');
  await expect(note.locator('textarea')).toHaveValue('问过区总工会，属实');
  await expect(desk.reader.locator('[data-noted]')).toHaveCount(0);
});

test('a verdict whose number is gone from the file is kept and shown', async ({ desk }) => {
  await desk.number('20名').click();
  await desk.page.keyboard.press('4');
  await expect(desk.number('20名')).toHaveAttribute('data-verdict', 'wrong');
  const file = path.join(desk.work, '人才.txt');
  await writeFile(file, (await readFile(file, 'utf8')).replace('</b>志愿者20名', '</b>若干志愿者'));
  await expect(desk.reader).toContainText('若干志愿者');
  await desk.tab('Notes').click();
  const orphan = desk.page.locator('.note[data-orphaned]');
  await expect(orphan).toContainText('20名');
  await expect(orphan).toContainText('VerdictWrong');
});

test('a note can be added to the focused number with the keyboard alone', async ({ desk }) => {
  await desk.number('62.55%').click();
  await desk.page.keyboard.press('n');
  await desk.page.keyboard.type('1914 ÷ 3060');
  await desk.page.keyboard.press('Control+Enter');
  await expect(desk.reader.locator('.note-dot')).toHaveAttribute('aria-label', /1914 ÷ 3060/);
  await expect(desk.number('62.55%').locator('[data-noted]')).toHaveText('62.55%');
});

test('a note that is being written is kept when another article is looked at, and when the window closes', async ({
  desk,
}) => {
  await desk.number('62.55%').click();
  await desk.page.keyboard.press('n');
  await desk.page.keyboard.type('先记一笔');
  await desk.openArticle('Ferry survey');
  await expect(desk.reader.locator('.note-composer')).toHaveCount(0);
  await desk.openArticle('河东区');
  await expect(desk.reader.locator('.note-composer textarea')).toHaveValue('先记一笔');
  await desk.reader.locator('.note-composer textarea').press('Control+Enter');
  await desk.tab('Notes').click();
  await desk.page.locator('.note textarea').fill('先记一笔，再改几个字');
  await desk.restart();
  await desk.tab('Notes').click();
  await expect(desk.page.locator('.note textarea')).toHaveValue('先记一笔，再改几个字');
});

test('search finds Chinese and English words, opens the article and lights up the place', async ({ desk }) => {
  await desk.page.keyboard.press('Control+f');
  const input = desk.page.getByRole('combobox', { name: 'Search all articles' });
  await expect(input).toBeFocused();
  await input.fill('harbour office');
  const hits = desk.page.locator('.search-hit');
  await expect(hits).toHaveCount(1);
  await expect(hits.locator('mark')).toHaveText('harbour office');
  await input.press('Enter');
  await expect(desk.reader).toContainText('1,250 bicycles');
  await expect.poll(() => desk.litUp()).toEqual(['harbour office']);
  await input.fill('技能人才');
  await expect(desk.page.locator('.search-status')).toContainText(/3 places in 1 document · \d+ ms/);
  await input.press('ArrowDown');
  await input.press('ArrowDown');
  await expect(desk.reader).toContainText('合作社');
  await expect.poll(() => desk.litUp()).toEqual(['技能人才']);
  await expect(input).toBeFocused();
  await input.fill('没有这几个字');
  await expect(desk.page.locator('.search-status')).toContainText('No article contains');
});
