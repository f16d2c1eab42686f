import { type ElectronApplication, expect, type Page } from '@playwright/test';
import manifest from '../../package.json' with { type: 'json' };
import type { CrossfootBridge } from '../../shared/ipc.ts';
import { START } from './launch.ts';
import { sentence, test } from './started.ts';

declare const window: Window & { readonly crossfoot: CrossfootBridge; hacked?: number };

/*
 * What hostile code could do if it ran in the window one day: it does run here, inside the real window. Nothing that it
 * tries may reach farther than the named calls of the bridge.
 */

const NODE = ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'ipcRenderer', 'electron'];

test('frames and workers have no Node and no bridge, even without the policy of the page', async ({ bench }) => {
  const { page } = await bench.start({ open: null });
  // With the policy they cannot be made at all.
  const withPolicy = await page.evaluate((start) => {
    const attempt = (act: () => unknown): string => {
      try {
        act();
        return 'made';
      } catch (error) {
        return (error as Error).name;
      }
    };
    const frame = document.body.appendChild(document.createElement('iframe'));
    return [attempt(() => new Worker(start)), attempt(() => (frame.srcdoc = '<p>x</p>'))];
  }, START);
  expect(withPolicy).toEqual(['TypeError', 'TypeError']);
  await (await page.context().newCDPSession(page)).send('Page.setBypassCSP', { enabled: true });
  await page.reload();
  await page.getByTestId('version').waitFor();
  const seen = await page.evaluate(async (names) => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<p>x</p>';
    const loaded = new Promise((done) => {
      frame.onload = done;
    });
    document.body.append(frame);
    await loaded;
    const inside = frame.contentWindow as unknown as Record<string, unknown>;
    const source = `postMessage(${JSON.stringify(names)}.filter((name) => name in self))`;
    const worker = new Worker(URL.createObjectURL(new Blob([source])));
    const inWorker = await new Promise((done) => {
      worker.onmessage = ({ data }) => done(data);
      worker.onerror = ({ message }) => done(message);
    });
    return { inFrame: [...names, 'crossfoot'].filter((name) => name in inside), inWorker };
  }, NODE);
  expect(seen).toEqual({ inFrame: [], inWorker: [] });
});

test('overwritten prototypes neither break the bridge nor see anything of its inside', async ({ bench }) => {
  await bench.file('work/page.txt', '全县有书屋118家，其中90家在镇上，28家在村里。\n');
  const started = await bench.start();
  await started.settled();
  const { before, after, overheard } = await started.page.evaluate(async () => {
    const bridge = window.crossfoot;
    const ask = async () => {
      const version = await bridge.version();
      const begin = await bridge.begin();
      const view = await bridge.view('page.txt');
      const found = await bridge.find('书屋', 5);
      const refused = await bridge.apply({ kind: 'no-such-kind', payload: {} });
      const off = bridge.listen(() => {});
      off();
      const facts = view.ok ? view.value.length : -1;
      const hits = found.ok ? found.value.hits.length : -1;
      return `${version} ${begin.documents.length} ${facts} ${hits} ${refused.ok}`;
    };
    const first = await ask();
    const secrets: string[] = [];
    let looking = false;
    const { apply } = Reflect;
    const record = secrets.push.bind(secrets);
    const saved: (() => void)[] = [];
    const overwrite = (owner: object, name: string): void => {
      const own = Object.getOwnPropertyDescriptor(owner, name)!;
      saved.push(() => Object.defineProperty(owner, name, own));
      Object.defineProperty(owner, name, {
        ...own,
        value(this: unknown, ...args: unknown[]) {
          // Looking must not look at itself.
          if (!looking) {
            looking = true;
            for (let n = -1; n < args.length; n += 1) {
              const it = n < 0 ? this : args[n];
              // Electron's own objects must never come by here.
              if (it && typeof it === 'object' && ('sender' in it || 'senderId' in it || '_events' in it)) record(name);
            }
            looking = false;
          }
          return apply(own.value as () => unknown, this, args);
        },
      });
    };
    overwrite(Array.prototype, 'push');
    overwrite(Array.prototype, 'map');
    overwrite(Array.prototype, Symbol.iterator as unknown as string);
    overwrite(JSON, 'parse');
    overwrite(Promise.prototype, 'then');
    overwrite(Function.prototype, 'call');
    overwrite(Function.prototype, 'apply');
    overwrite(Object, 'keys');
    const second = await ask();
    for (const restore of saved.splice(0)) restore();
    // Far worse than listening: throwing from inside the built-ins. Awaiting needs none of them.
    const breakIt = (owner: object, name: string): void => {
      const own = Object.getOwnPropertyDescriptor(owner, name)!;
      saved[saved.length] = () => Object.defineProperty(owner, name, own);
      const value = (): never => {
        throw new Error('broken on purpose');
      };
      Object.defineProperty(owner, name, { ...own, value });
    };
    breakIt(JSON, 'parse');
    breakIt(Promise.prototype, 'then');
    breakIt(Array.prototype, 'push');
    let third = '';
    try {
      third = await ask();
    } catch (error) {
      third = (error as Error).message;
    }
    for (const restore of saved) restore();
    return { before: first, after: [second, third], overheard: secrets };
  });
  expect(before).toMatch(/^\d+\.\d+\.\d+ 1 \d+ \d+ false$/);
  expect(after).toEqual([before, before]);
  expect(overheard).toEqual([]);
});

test('devices, fonts, screens, idleness, storage and full screen are out of reach', async ({ bench }) => {
  const { app, page } = await bench.start({ open: null });
  const outcomes = await page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: interfaces that TypeScript does not know yet
    const nav = navigator as any;
    // biome-ignore lint/suspicious/noExplicitAny: as above
    const win = window as any;
    const outcome = (act: () => unknown): Promise<unknown> => {
      const waits = new Promise((done) => setTimeout(() => done('nothing happened'), 1000));
      const tried = Promise.resolve().then(act);
      return Promise.race([tried.catch(({ name }: Error) => name), waits]);
    };
    return {
      hid: await outcome(() => nav.hid.requestDevice({ filters: [] })),
      serial: await outcome(() => nav.serial.requestPort()),
      usb: await outcome(() => nav.usb.requestDevice({ filters: [] })),
      known: await outcome(async () => [
        await nav.hid.getDevices(),
        await nav.serial.getPorts(),
        await nav.usb.getDevices(),
      ]),
      bluetooth: nav.bluetooth
        ? await outcome(() => nav.bluetooth.requestDevice({ acceptAllDevices: true }))
        : 'absent',
      fonts: await outcome(() => win.queryLocalFonts()),
      idle: await outcome(() => win.IdleDetector.requestPermission()),
      screens: await outcome(() => win.getScreenDetails()),
      awake: await outcome(() => nav.wakeLock.request('screen')),
      persistence: await outcome(() => navigator.storage.persist()),
      full: await outcome(async () => {
        void document.body.requestFullscreen().catch(() => {});
        await new Promise((done) => setTimeout(done, 500));
        return document.fullscreenElement;
      }),
      states: await Promise.all(
        [
          ...['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'clipboard-write', 'midi'],
          ...['idle-detection', 'storage-access', 'local-fonts', 'window-management', 'persistent-storage'],
          ...['background-sync', 'screen-wake-lock', 'accelerometer', 'display-capture', 'payment-handler'],
          ...['keyboard-lock', 'pointer-lock'],
        ].map(async (name) => {
          const { state } = await navigator.permissions.query({ name: name as PermissionName });
          return state === 'denied' ? 'denied' : `${name}: ${state}`;
        }),
      ),
    };
  });
  expect(outcomes).toEqual({
    hid: [],
    serial: 'NotFoundError',
    usb: 'NotFoundError',
    known: [[], [], []],
    bluetooth: expect.stringMatching(/absent|NotFoundError|NotAllowedError/),
    fonts: [],
    idle: 'denied',
    screens: 'NotAllowedError',
    awake: 'NotAllowedError',
    persistence: false,
    full: null,
    states: Array(19).fill('denied'),
  });
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.isFullScreen())).toBe(false);
});

const contentsCount = (app: ElectronApplication): Promise<number> =>
  app.evaluate(({ webContents }) => webContents.getAllWebContents().length);

/** The same document as before, not merely the same address: a mark set on it is still there. */
async function expectUnmoved(app: ElectronApplication, page: Page, what: string): Promise<void> {
  expect(page.url(), what).toBe(START);
  expect(await page.evaluate(() => document.documentElement.dataset.mark), what).toBe('same');
  // Not by a locator: Playwright makes those wait for a navigation that was begun, and here none ever ends.
  const version = () => page.evaluate(() => document.querySelector('[data-testid=version]')?.textContent);
  await expect.poll(version, what).toContain(manifest.version);
  expect(await contentsCount(app), what).toBe(1);
}

test('no way leads out of the window: webview, navigation, downloads and further windows', async ({ bench }) => {
  test.setTimeout(60_000);
  const { app, page } = await bench.start({ open: null });
  // The policy already stops some of these; behind it the locks of the main process must hold alone.
  await (await page.context().newCDPSession(page)).send('Page.setBypassCSP', { enabled: true });
  await page.reload();
  await page.getByTestId('version').waitFor();
  await page.evaluate(() => {
    document.documentElement.dataset.mark = 'same';
  });
  const addresses = ['https://example.org/', 'file:///etc/passwd', 'data:text/html,moved', 'mailto:a@example.org'];
  for (const address of [...addresses, 'app://bundle/assets/', 'ws://example.org/', 'blob:app://bundle/0']) {
    await page.evaluate(openWindows, address);
    await page.evaluate(navigateAway, address);
    await page.waitForTimeout(60);
    await expectUnmoved(app, page, address);
  }
  for (const key of [null, 'Shift', 'Control', 'Control+Shift', 'Alt']) {
    for (const button of ['left', 'middle'] as const) {
      for (const part of key?.split('+') ?? []) await page.keyboard.down(part);
      await page.mouse.click(310, 310, { button });
      for (const part of key?.split('+') ?? []) await page.keyboard.up(part);
      await page.waitForTimeout(60);
      await expectUnmoved(app, page, `${key} and the ${button} button`);
    }
  }
  await page.evaluate(() => {
    const view = Object.assign(document.createElement('webview'), { src: 'data:text/html,inside' });
    view.setAttribute('nodeintegration', '');
    document.body.append(view);
    const meta = document.createElement('meta');
    meta.httpEquiv = 'refresh';
    meta.content = '0; url=https://example.org/';
    document.head.append(meta);
  });
  await page.waitForTimeout(400);
  await expectUnmoved(app, page, 'webview and refresh');
  // Downloads of a file of our own and of data made here.
  await app.evaluate(({ session }) => {
    const downloads: string[] = [];
    Object.assign(globalThis, { downloads });
    session.defaultSession.on('will-download', (event, item) => {
      downloads.push(event.defaultPrevented ? 'prevented' : 'begun');
      if (!event.defaultPrevented) item.cancel();
    });
  });
  await page.evaluate(() => {
    for (const href of [document.querySelector('script')!.src, URL.createObjectURL(new Blob(['x']))])
      Object.assign(document.createElement('a'), { href, download: 'canary.sh' }).click();
  });
  const downloads = () => app.evaluate(() => (globalThis as unknown as { downloads: string[] }).downloads.join());
  await expect.poll(downloads).toBe('prevented,prevented');
});

/** Runs in the page: every form of opening another window. */
function openWindows(address: string): void {
  for (const [name, features] of [
    ['', ''],
    ['_blank', ''],
    ['_top', ''],
    ['named', 'popup'],
    ['_blank', 'noopener'],
    ['_blank', 'nodeIntegration=yes,contextIsolation=no,sandbox=no'],
    ['_blank', 'webPreferences=nodeIntegration'],
    ['_blank', 'width=10,height=10'],
  ] as const)
    window.open(address, name, features);
  const link = Object.assign(document.createElement('a'), { href: address, textContent: address });
  document.body.append(link);
  for (const target of ['_blank', 'named', '']) {
    link.target = target;
    for (const init of [{}, { shiftKey: true }, { ctrlKey: true }, { button: 1 }])
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }));
  }
  link.remove();
}

/** Runs in the page: every form of leaving the document, and a link for the mouse of the test. */
function navigateAway(address: string): void {
  const attempt = (act: () => unknown): void => {
    try {
      act();
    } catch {
      // A refusal is the wished outcome; the test looks at what is shown afterwards.
    }
  };
  const form = document.createElement('form');
  for (const method of ['get', 'post'])
    for (const target of ['', '_top', '_blank']) {
      Object.assign(form, { action: address, method, target });
      document.body.append(form);
      attempt(() => form.submit());
    }
  form.remove();
  const frame = document.createElement('iframe');
  frame.src = address;
  document.body.append(frame);
  attempt(() => frame.contentWindow?.open(address, '_parent'));
  setTimeout(() => frame.remove(), 40);
  attempt(() => history.back());
  attempt(() => history.go(-1));
  attempt(() => history.pushState(null, '', 'https://example.org/'));
  attempt(() => (globalThis as unknown as { navigation: { navigate(it: string): void } }).navigation.navigate(address));
  attempt(() => location.assign(address));
  attempt(() => location.replace(address));
  const old = document.querySelector('#way-out');
  old?.remove();
  const link = Object.assign(document.createElement('a'), { id: 'way-out', href: address, textContent: 'out' });
  link.setAttribute('style', 'position:fixed;left:300px;top:300px;z-index:9999');
  document.body.append(link);
}

test('a page that is dropped on the window is a file to read, not a place to go', async ({ bench }) => {
  await bench.file('work/page.txt', '全县有书屋118家。\n');
  const started = await bench.start();
  await started.page.evaluate(() => {
    document.documentElement.dataset.mark = 'same';
  });
  await started.drop(await bench.file('drop/evil.html', '<script>window.hacked = 1</script>'));
  await expect(started.notices).toContainText(sentence('unknown-type', 'evil.html'));
  await expectUnmoved(started.app, started.page, 'dropped page');
  expect(await started.page.evaluate(() => window.hacked)).toBeUndefined();
  expect(started.noise).toEqual([]);
});

test('a frame, another page in the same window and a closed window are refused', async ({ bench }) => {
  const { app, page } = await bench.start({ open: null });
  await page.evaluate(() => document.body.append(document.createElement('iframe')));
  const answers = await app.evaluate(async ({ ipcMain, webContents }) => {
    type Handler = (event: unknown, ...args: unknown[]) => unknown;
    const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, Handler> })._invokeHandlers;
    const sender = webContents.getAllWebContents()[0]!;
    const refusals: string[] = [];
    const elsewhere = ['about:blank', 'app://bundle.evil/', 'file:///index.html', 'data:text/html,x', ''];
    const frames = [sender.mainFrame.frames[0], null, ...elsewhere.map((url) => ({ url, parent: null }))];
    for (const [channel, handler] of handlers)
      for (const senderFrame of frames) {
        const answer = await Promise.resolve()
          .then(() => handler({ sender, senderFrame }))
          .then(
            () => `${channel} answered`,
            ({ message }: Error) => message,
          );
        if (!answer.includes('not its own window')) refusals.push(answer);
      }
    return { channels: handlers.size, frames: sender.mainFrame.frames.length, refusals };
  });
  expect(answers).toEqual({ channels: expect.any(Number), frames: 1, refusals: [] });
  expect(answers.channels).toBeGreaterThan(15);
  expect(await page.evaluate(() => window.crossfoot.version())).toBe(manifest.version);
});

test('a window that is moved to an empty page comes back', async ({ bench }) => {
  const { page } = await bench.start({ open: null });
  const shown: string[] = [];
  page.on('framenavigated', (frame) => shown.push(frame.url()));
  await page.evaluate(() => setTimeout(() => location.assign('about:blank')));
  await expect.poll(() => shown).toEqual(['about:blank', START]);
  await expect(page.getByTestId('version')).toContainText(manifest.version);
});
