import { spawn } from 'node:child_process';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import { START, test } from './launch.ts';

test('the own scheme serves nothing outside the built page', async ({ app, page }) => {
  await expect(page.getByTestId('version')).toBeVisible();
  const names = [
    ...['', '../main/main.mjs', '%2e%2e/main/main.mjs', '..%2fmain%2fmain.mjs', '..%2f..%2findex.html'],
    ...['%2e%2e%2fmain%2fmain.mjs', '..%252fmain%252fmain.mjs', '....//main/main.mjs', '..%5cmain.js'],
    ...['%5c..%5cmain%5cmain.js', 'index.html%00.js', 'index.html%00', 'assets/../../../package.json', 'assets'],
    ...['/etc/passwd', '//etc/passwd.html', '%2f%2flocalhost%2fshare.html', '%c0%ae%c0%ae/index.html'],
    // Outside by a link to a file, by a link to a folder, and in a folder whose name begins like ours.
    ...['escape.html', 'escape/index.html', '..%2frenderer-evil%2findex.html', '../renderer-evil/index.html'],
  ];
  const others = ['app://other/index.html', 'app://bundle.evil/index.html'];
  const files = ['file:///etc/passwd', 'file://localhost/etc/passwd'];
  const urls = [...names.map((name) => `app://bundle/${name}`), ...others, ...files];
  const links = [path.resolve('dist/renderer/escape.html'), path.resolve('dist/renderer/escape')];
  const sibling = path.resolve('dist/renderer-evil');
  await symlink(path.resolve('index.html'), links[0]!);
  await symlink(path.resolve('.'), links[1]!);
  await mkdir(sibling, { recursive: true });
  await writeFile(path.join(sibling, 'index.html'), 'evil');
  const get = (url: string) =>
    app.evaluate(
      ({ session }, target) =>
        session.defaultSession.fetch(target).then(
          async (answer) => `${answer.status} ${await answer.text()}`,
          () => 'refused',
        ),
      url,
    );
  try {
    for (const url of urls) expect(['404 Not found', 'refused'], url).toContain(await get(url));
    expect(await get(START)).toMatch(/^200 <!doctype html>/i);
    // Not even its own files can the page read as data: the scheme has no fetch.
    expect(await page.evaluate((url) => fetch(url).catch(({ name }: Error) => name), START)).toBe('TypeError');
  } finally {
    for (const link of links) await rm(link);
    await rm(sibling, { recursive: true });
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
