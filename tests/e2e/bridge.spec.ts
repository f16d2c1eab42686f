import path from 'node:path';
import { expect } from '@playwright/test';
import manifest from '../../package.json' with { type: 'json' };
import { START, test } from './launch.ts';

/** Every power that the page has. A new one is a decision, so it is written down twice. */
const NAMES = [
  ...[
    'addFiles',
    'apply',
    'begin',
    'cancelReading',
    'chooseWorkspace',
    'closeWorkspace',
    'excerpt',
    'find',
    'ledger',
    'listen',
  ],
  ...[
    'openRecent',
    'openSample',
    'pathOf',
    'redo',
    'resumeReading',
    'saveExport',
    'selfTest',
    'setPreferences',
    'undo',
  ],
  'version',
  'view',
];

test('the bridge is frozen and has named calls only', async ({ page }) => {
  const bridge = await page.evaluate(() => {
    const before = window.crossfoot.version;
    try {
      Object.assign(window.crossfoot, { version: () => Promise.resolve('forged') });
    } catch {
      // Frozen objects throw here; what counts is that nothing changed.
    }
    return { names: Object.keys(window.crossfoot).sort(), same: window.crossfoot.version === before };
  });
  expect(bridge.same).toBe(true);
  expect(bridge.names).toEqual(NAMES);
});

test('calls from another window or with other arguments are refused', async ({ app, page }) => {
  await expect(page.getByTestId('version')).toContainText(manifest.version);
  const preload = path.resolve('dist/preload/preload.cjs');
  const elsewhere = await app.evaluate(
    async ({ BrowserWindow }, { file, start }) => {
      const stranger = new BrowserWindow({ show: false, webPreferences: { preload: file, sandbox: true } });
      await stranger.loadURL(start);
      const answer = await stranger.webContents.executeJavaScript(
        'crossfoot.version().then(() => "answered", (error) => error.message)',
      );
      stranger.destroy();
      return String(answer);
    },
    { file: preload, start: START },
  );
  expect(elsewhere).toContain('not its own window');
  const answers = await app.evaluate(async ({ ipcMain, webContents }) => {
    type Handler = (event: unknown, ...args: unknown[]) => unknown;
    const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, Handler> })._invokeHandlers;
    const handler = handlers.get('crossfoot:version')!;
    const sender = webContents.getAllWebContents()[0]!;
    const call = async (...args: unknown[]) => {
      try {
        return await handler({ sender, senderFrame: sender.mainFrame }, ...args);
      } catch (error) {
        return (error as Error).message;
      }
    };
    return {
      right: await call(),
      wrong: [await call('x'), await call({ __proto__: null }), await call(undefined), await call(NaN)],
    };
  });
  expect(answers.right).toBe(manifest.version);
  for (const wrong of answers.wrong) expect(wrong).toContain('wrong shape');
});
