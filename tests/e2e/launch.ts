import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';

/** The only page that the window may ever show. */
export const START = 'app://bundle/index.html';

/** A started app with its first window, and a settings folder of its own that is removed afterwards. */
export const test = base.extend<{ app: ElectronApplication; page: Page }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
  app: async ({}, use) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'crossfoot-e2e-'));
    const app = await _electron.launch({
      args: ['--disable-gpu', '--log-level=3', '.'],
      chromiumSandbox: process.getuid?.() !== 0,
      env: { ...(process.env as Record<string, string>), CROSSFOOT_USER_DATA: folder },
    });
    await use(app);
    await app.close();
    await rm(folder, { recursive: true, force: true });
  },
  page: async ({ app }, use) => {
    const page = await app.firstWindow();
    // The first window is reported before its page has loaded.
    await page.getByTestId('version').filter({ hasText: /\d/ }).waitFor();
    await use(page);
  },
});
