import { spawn } from 'node:child_process';
import { rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import { test } from './launch.ts';

test('the own scheme serves nothing outside the built page', async ({ app, page }) => {
  await expect(page.getByTestId('version')).toBeVisible();
  const names = [
    '../main/main.mjs',
    '%2e%2e/main/main.mjs',
    '..%2fmain%2fmain.mjs',
    '..%2f..%2findex.html',
    'escape.html',
    '..%5cmain.js',
    'index.html%00.js',
    '',
  ];
  const urls = [...names.map((name) => `app://bundle/${name}`), 'app://other/index.html', 'file:///etc/passwd'];
  const link = path.resolve('dist/renderer/escape.html');
  await symlink(path.resolve('index.html'), link);
  try {
    for (const url of urls) {
      const body = await app.evaluate(
        ({ session }, target) =>
          session.defaultSession.fetch(target).then(
            (a) => a.text(),
            () => 'refused',
          ),
        url,
      );
      expect(['Not found', 'refused']).toContain(body);
    }
  } finally {
    await rm(link);
  }
});

test('a second start with the same settings folder ends and leaves the first window alone', async ({ app, page }) => {
  const folder = await app.evaluate((electron) => electron.app.getPath('userData'));
  const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  // Playwright cannot attach to a process that ends at once, so the second start is a plain one.
  const child = spawn(
    path.resolve('node_modules/electron/dist/electron'),
    [...flags, '--disable-gpu', '--log-level=3', '.'],
    {
      env: { ...process.env, CROSSFOOT_USER_DATA: folder },
      stdio: 'ignore',
      timeout: 10_000,
    },
  );
  await new Promise((done) => child.once('exit', done));
  expect(child.exitCode).toBe(0);
  await expect(page.getByTestId('version')).toBeVisible();
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
});
