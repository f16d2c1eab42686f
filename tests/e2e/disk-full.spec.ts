import { spawnSync } from 'node:child_process';
import { chmod, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type ElectronApplication, expect } from '@playwright/test';
import type { CrossfootBridge } from '../../shared/ipc.ts';
import { type Bench, type Started, test, words } from './started.ts';

declare const window: Window & { readonly crossfoot: CrossfootBridge };

const PAGE = '县里的粮仓\n\n本报记者 周宁\n\n全县有粮仓64座，其中国有50座，民营14座。\n';
const runtime = path.resolve('node_modules/electron/dist/electron');

const mayMount = spawnSync('unshare', ['-Urm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;

/** Starts the application with a disk of its own, of so many KiB, in place of the workspace folder. */
async function startOnDisk(bench: Bench, kibibytes: number): Promise<Started> {
  const env = {
    DISK_PROGRAM: runtime,
    DISK_KIB: String(kibibytes),
    DISK_FOLDER: bench.work,
    DISK_PAGE: await bench.file('page.txt', PAGE),
  };
  return bench.start({ executablePath: path.resolve('tests/e2e/on-a-small-disk.sh'), env });
}

/** The application's own view of its disk: nobody else sees it. */
const inside = (app: ElectronApplication, work: string, what: 'fill' | 'free' | 'log' | 'names'): Promise<string> =>
  app.evaluate(
    (_electron, [folder, action]) => {
      const fs = process.getBuiltinModule('node:fs');
      const filler = `${folder}/.filler`;
      if (action === 'free') fs.rmSync(filler);
      if (action === 'fill') {
        const handle = fs.openSync(filler, 'a');
        for (const size of [4096, 64, 1]) {
          try {
            for (;;) fs.writeSync(handle, Buffer.alloc(size));
          } catch (error) {
            if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
          }
        }
        fs.closeSync(handle);
      }
      const names = fs.readdirSync(folder!, { recursive: true }).map(String);
      const logs = names.filter((name) => name.endsWith('.jsonl'));
      if (action === 'log') return logs.map((name) => fs.readFileSync(`${folder}/${name}`, 'utf8')).join('');
      return names.join('\n');
    },
    [work, what] as const,
  );

test('on a full disk a change is refused in a sentence, and goes on when there is room', async ({ bench }) => {
  test.skip(process.platform !== 'linux' || !mayMount, 'needs the right to mount');
  test.setTimeout(60_000);
  const started = await startOnDisk(bench, 512);
  const { app, page } = started;
  await started.settled();
  await started.setNote('64座', '还有地方');
  await expect(started.cell('64座', 'note')).toHaveText('还有地方');
  await inside(app, bench.work, 'fill');

  // The last page of the log may still have room; words enough to need another one.
  const long = '长'.repeat(3000);
  await started.setNote('50座', long);
  await expect(started.notices).toContainText(/The disk is full: “.*” was not saved/);
  await expect(started.cell('50座', 'note')).not.toHaveText(long);
  await expect(started.cell('64座', 'note')).toHaveText('还有地方');
  expect(await inside(app, bench.work, 'log')).not.toContain('长');
  // Reading and searching need no room on that disk.
  expect(await page.evaluate(() => window.crossfoot.find('粮仓', 5))).toMatchObject({ ok: true });

  await inside(app, bench.work, 'free');
  await started.setNote('50座', '又有地方了');
  await expect(started.cell('50座', 'note')).toHaveText('又有地方了');
  await expect(started.saved).toHaveText(words.shell.saved.saved);
  const log = await inside(app, bench.work, 'log');
  for (const kept of ['还有地方', '又有地方了']) expect(log).toContain(kept);
  expect(await inside(app, bench.work, 'names')).not.toContain('.tmp');
  // Opened again, everything that was saved is there and nothing has to be told.
  await page.evaluate(() => window.crossfoot.closeWorkspace());
  await page.evaluate((folder) => window.crossfoot.addFiles([folder]), bench.work);
  await started.settled();
  await expect(started.cell('50座', 'note')).toHaveText('又有地方了');
  await expect(started.cell('64座', 'note')).toHaveText('还有地方');
  expect(started.noise).toEqual([]);
});

test('settings that cannot be written keep nobody from working', async ({ bench }) => {
  test.skip(process.getuid?.() === 0, 'root may write everywhere');
  await bench.file('work/page.txt', PAGE);
  const settings = path.join(bench.folder, 'settings');
  await mkdir(settings);
  const started = await bench.start();
  await started.settled();
  for (const name of ['.', 'logs', 'index']) await chmod(path.join(settings, name), 0o555);
  try {
    await started.setNote('64座', '照样保存');
    await expect(started.cell('64座', 'note')).toHaveText('照样保存');
    await expect(started.saved).toHaveText(words.shell.saved.saved);
    const { preferences } = await started.page.evaluate(() => window.crossfoot.begin());
    const answer = await started.page.evaluate(
      (mine) => window.crossfoot.setPreferences({ ...mine, checker: '周宁' }),
      preferences,
    );
    expect(answer).toMatchObject({ ok: false });
  } finally {
    for (const name of ['.', 'logs', 'index']) await chmod(path.join(settings, name), 0o755);
  }
});
