import { type ElectronApplication, expect } from '@playwright/test';
import { test } from './started.ts';

/** What the page shows, asked by the main process: Playwright does not follow a page into its new process. */
const shown = (app: ElectronApplication): Promise<string> =>
  app.evaluate(({ webContents }) => {
    const contents = webContents.getAllWebContents()[0]!;
    // A process that is dying answers never.
    const late = new Promise<string>((done) => setTimeout(() => done(''), 500));
    const text = contents.isCrashed() ? '' : contents.executeJavaScript('document.body.innerText').catch(() => '');
    return Promise.race([text, late]);
  });

/** SIGKILL to the process of the page. False when there is none. */
const kill = (app: ElectronApplication): Promise<boolean> =>
  app.evaluate(({ webContents }) => {
    const pid = webContents.getAllWebContents()[0]!.getOSProcessId();
    if (pid > 0) process.kill(pid, 'SIGKILL');
    return pid > 0;
  });

test('a page whose process is killed comes back with what was saved, but not for ever', async ({ bench }) => {
  test.setTimeout(60_000);
  await bench.file('work/page.txt', '县里的粮仓\n\n全县有粮仓64座，其中国有50座，民营14座。\n');
  const started = await bench.start();
  const { app } = started;
  await started.settled();
  await started.setNote('64座', '打过电话');
  await expect(started.cell('64座', 'note')).toHaveText('打过电话');
  for (let death = 0; death < 3; death += 1) {
    expect(await kill(app)).toBe(true);
    await expect.poll(() => shown(app), { timeout: 20_000 }).toContain('打过电话');
  }
  expect(await kill(app)).toBe(true);
  await expect
    .poll(() => app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]!.isCrashed()))
    .toBe(true);
  await new Promise((done) => setTimeout(done, 1000));
  expect(await shown(app)).toBe('');
});
