import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { _electron, test as base, type ElectronApplication, expect, type Locator, type Page } from '@playwright/test';
import type { Problem } from '../../shared/errors.ts';
import { messagesFor } from '../../shared/messages/messages.ts';

/** The words on the screen of every application that is started here. */
export const words = messagesFor('en');

/** The sentence about `file` that the person must see. */
export const sentence = (kind: Problem['kind'], file: string, detail: string | null = null): string =>
  words.problems[kind]({ kind, file, detail });

interface StartOptions {
  /** Name of the settings folder: two names are two installations. */
  readonly settings?: string;
  readonly open?: string | null;
  readonly env?: Readonly<Record<string, string>>;
  /** Folder of the built application, or a program that starts it in its own way. */
  readonly root?: string;
  readonly executablePath?: string;
}

/** One running application and all that its page complained about. */
export class Started {
  readonly noise: string[] = [];

  constructor(
    readonly app: ElectronApplication,
    readonly page: Page,
  ) {
    page.on('console', (message) => this.noise.push(message.text()));
    page.on('pageerror', (error) => this.noise.push(error.message));
  }

  get library(): Locator {
    return this.page.getByRole('tree');
  }

  get reader(): Locator {
    return this.page.locator('[data-reader]');
  }

  get notices(): Locator {
    return this.page.getByRole('region', { name: words.shell.notices.label });
  }

  get saved(): Locator {
    return this.page.getByTestId('saved');
  }

  /** A cell of the row whose number is written as `written`. */
  cell(written: string, column: string): Locator {
    const number = this.page.locator('[data-column="text"]', { hasText: written });
    return this.page.getByRole('grid').locator('[data-row]', { has: number }).locator(`[data-column="${column}"]`);
  }

  /** Writes over the note of a number in the table, all of it at once, and leaves the cell with Enter. */
  async setNote(written: string, note: string): Promise<void> {
    await this.cell(written, 'note').click();
    await this.page.keyboard.press('F2');
    await this.page.keyboard.insertText(note);
    await this.page.keyboard.press('Enter');
  }

  /** Drops files of the disk on the window as the system does. */
  async drop(...files: string[]): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    const data = { items: [], files, dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, x: 500, y: 400, data });
  }

  /** Waits until every file that was found has been read or refused. */
  async settled(timeout = 60_000): Promise<void> {
    await expect(this.library.getByRole('treeitem').first()).toBeVisible({ timeout });
    await expect(this.page.getByTestId('progress')).toHaveCount(0, { timeout });
  }
}

/** A temporary folder with a workspace in it, and the applications that were started on it. */
export class Bench {
  private readonly running: ElectronApplication[] = [];

  constructor(readonly folder: string) {}

  get work(): string {
    return path.join(this.folder, 'work');
  }

  async file(name: string, content: string | Uint8Array): Promise<string> {
    const file = path.join(this.folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
    return file;
  }

  async start(options: StartOptions = {}): Promise<Started> {
    const { settings = 'settings', open = this.work, env = {}, root = '.', executablePath } = options;
    const app = await _electron.launch({
      ...(executablePath && { executablePath }),
      args: ['--disable-gpu', '--log-level=3', '--lang=en', root, ...(open === null ? [] : [open])],
      chromiumSandbox: process.getuid?.() !== 0,
      env: {
        ...(process.env as Record<string, string>),
        CROSSFOOT_USER_DATA: path.join(this.folder, settings),
        CROSSFOOT_DOCUMENTS: path.join(this.folder, 'documents'),
        ...env,
      },
    });
    this.running.push(app);
    const started = new Started(app, await app.firstWindow());
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1500, 960));
    await started.page.getByTestId('version').filter({ hasText: /\d/ }).waitFor();
    return started;
  }

  /** Paths below the temporary folder, all of them. */
  all(below = '.'): Promise<string[]> {
    return readdir(path.join(this.folder, below), { recursive: true });
  }

  async end(): Promise<void> {
    for (const app of this.running) await app.close().catch(() => undefined);
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

export const test = base.extend<{ bench: Bench }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
  bench: async ({}, use) => {
    const bench = new Bench(await mkdtemp(path.join(os.tmpdir(), 'crossfoot-bench-')));
    await mkdir(bench.work);
    await use(bench);
    await bench.end();
  },
});
