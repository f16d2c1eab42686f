import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { chromium, expect, test } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '..', '..');
const executable = path.join(root, 'release', 'linux-unpacked', 'crossfoot');

/** The packaged app refuses Playwright's own way in (its inspect fuse is off), so it is driven through a debugging port. */
async function start(
  settings: string,
  extra: Record<string, string> = {},
): Promise<{ app: ChildProcess; port: string }> {
  const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = spawn(executable, [...flags, '--disable-gpu', '--log-level=3', '--remote-debugging-port=0'], {
    env: {
      ...process.env,
      CROSSFOOT_USER_DATA: settings,
      CROSSFOOT_DOCUMENTS: path.join(settings, 'documents'),
      ...extra,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const port = await new Promise<string>((resolve, reject) => {
    let said = '';
    app.stderr!.on('data', (data: Buffer) => {
      said += data.toString();
      const found = /ws:\/\/127\.0\.0\.1:(\d+)\//.exec(said);
      if (found) resolve(found[1]!);
    });
    app.on('exit', (code) => reject(new Error(`the packaged app ended with ${code}: ${said}`)));
  });
  return { app, port };
}

async function stop(app: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => app.on('exit', resolve));
  app.kill('SIGTERM');
  const patience = setTimeout(() => app.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(patience);
}

test('the packaged app opens its window on its own page', async () => {
  const settings = await mkdtemp(path.join(os.tmpdir(), 'crossfoot-packaged-'));
  const { app, port } = await start(settings);
  try {
    // Electron tells a debugger that is already there of no new page, so the page comes first.
    const pages = async () => (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as unknown[];
    await expect.poll(async () => (await pages()).length).toBe(1);
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const page = browser.contexts()[0]!.pages()[0]!;
    await expect(page.getByTestId('version')).toContainText(/\d/);
    expect(page.url()).toBe('app://bundle/index.html');
    await browser.close();
  } finally {
    await stop(app);
    await rm(settings, { recursive: true, force: true });
  }
});

test('the packaged app does not run as Node', async () => {
  const child = spawn(executable, ['-e', 'console.log("ran as node")'], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 3_000,
  });
  let said = '';
  child.stdout.on('data', (data: Buffer) => {
    said += data.toString();
  });
  await new Promise((resolve) => child.on('exit', resolve));
  expect(said).not.toContain('ran as node');
});
