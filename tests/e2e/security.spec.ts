import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import manifest from '../../package.json' with { type: 'json' };
import { CONTENT_SECURITY_DIRECTIVES } from './expected-policy.ts';
import { START, test } from './launch.ts';
import { startServer } from './local-server.ts';

/** Content-security-policy violations that the page reports while `attempt` runs, as effective directives. */
async function violations(page: Page, attempt: () => Promise<unknown>): Promise<string[]> {
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seenViolations: seen });
    document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
  });
  await attempt();
  await page.waitForTimeout(150);
  return page.evaluate(() => (window as unknown as { seenViolations: string[] }).seenViolations);
}

test('the window opens on the built page and shows the version of package.json', async ({ page }) => {
  expect(page.url()).toBe(START);
  await expect(page.getByTestId('version')).toContainText(manifest.version);
});

test('the page carries the strict policy as a response header and breaks none of it', async ({ app, page }) => {
  const header = await app.evaluate(async ({ session }) => {
    const answer = await session.defaultSession.fetch('app://bundle/index.html');
    return answer.headers.get('content-security-policy');
  });
  expect(header?.split('; ')).toEqual(CONTENT_SECURITY_DIRECTIVES);
  const noise: string[] = [];
  page.on('console', (message) => noise.push(message.text()));
  await page.reload();
  await expect(page.getByTestId('version')).toContainText(manifest.version);
  expect(noise).toEqual([]);
});

test('the window has no Node, and its preferences are the locked ones', async ({ app, page }) => {
  const globals = await page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer'].filter((name) => name in window),
  );
  expect(globals).toEqual([]);
  const preferences = await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      const read = (
        contents as unknown as { getLastWebPreferences(): Record<string, unknown> }
      ).getLastWebPreferences();
      return Object.fromEntries(
        ['sandbox', 'contextIsolation', 'nodeIntegration', 'webSecurity', 'webviewTag'].map((k) => [k, read[k]]),
      );
    }),
  );
  expect(preferences).toEqual([
    {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    },
  ]);
});

test('the kernel sandbox holds the window process', async ({ app, page }) => {
  test.skip(process.platform !== 'linux' || process.getuid?.() === 0, 'needs Linux and a user who is not root');
  await expect(page.getByTestId('version')).toBeVisible();
  const pid = await app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]!.getOSProcessId());
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  expect(status).toMatch(/^Seccomp:\s+2$/m);
  expect(status).toMatch(/^NoNewPrivs:\s+1$/m);
});

test('no request reaches a server that listens on this machine', async ({ app, page }) => {
  const server = await startServer();
  try {
    const results = await page.evaluate(async (origin) => {
      const loads = (element: HTMLElement, key: string, url: string) =>
        new Promise<string>((resolve) => {
          element.onload = () => resolve('loaded');
          element.onerror = () => resolve('refused');
          element.setAttribute(key, url);
          document.head.append(element);
        });
      const style = Object.assign(document.createElement('link'), { rel: 'stylesheet' });
      for (const rel of ['prefetch', 'preconnect', 'dns-prefetch']) {
        document.head.append(Object.assign(document.createElement('link'), { rel, href: origin }));
      }
      navigator.sendBeacon(`${origin}/beacon`, 'x');
      const socket = new Promise<string>((resolve) => {
        const ws = new WebSocket(origin.replace('http', 'ws'));
        ws.onopen = () => resolve('loaded');
        ws.onerror = () => resolve('refused');
      }).catch(() => 'refused');
      return {
        fetch: await fetch(`${origin}/fetch`, { mode: 'no-cors' }).then(
          () => 'loaded',
          () => 'refused',
        ),
        image: await loads(new Image(), 'src', `${origin}/image.png`),
        style: await loads(style, 'href', `${origin}/style.css`),
        socket: await socket,
      };
    }, server.origin);
    expect(results).toEqual({ fetch: 'refused', image: 'refused', style: 'refused', socket: 'refused' });
    // Without the page's policy in the way, the session must refuse too.
    const fromMain = await app.evaluate(
      ({ session }, url) =>
        session.defaultSession.fetch(url).then(
          (a) => a.status,
          () => 'refused',
        ),
      `${server.origin}/main`,
    );
    expect(fromMain).toBe('refused');
    await page.waitForTimeout(300);
    expect(server.connections()).toBe(0);
    // The server does count: a client outside the app reaches it.
    await fetch(server.origin);
    expect(server.connections()).toBe(1);
  } finally {
    await server.stop();
  }
});

test('the window neither navigates nor opens another one', async ({ app, page }) => {
  const attempts = [
    'https://example.org/',
    'file:///etc/passwd',
    'data:text/html,x',
    'javascript:document.title="broken"',
  ];
  for (const url of attempts) {
    await page.evaluate((target) => {
      const opened = window.open(target);
      if (opened) document.title = 'broken';
      const link = Object.assign(document.createElement('a'), { href: target, target: '_blank' });
      document.body.append(link);
      link.click();
      link.target = '';
      link.click();
      setTimeout(() => {
        location.href = target;
      });
    }, url);
    await page.waitForTimeout(100);
    expect(page.url()).toBe(START);
    // The document itself is still the one that was opened, not merely its address.
    expect(await page.evaluate(() => document.title)).toBe('Crossfoot');
    expect(await page.evaluate(() => document.querySelector('[data-testid=version]')?.textContent)).toContain(
      manifest.version,
    );
  }
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
});

test('strings are never run as code', async ({ page }) => {
  // Code that the test runner injects may use eval itself, so each attempt runs later, in the page's own turn.
  const broken = await violations(page, () =>
    page.evaluate(async () => {
      const later = (attempt: () => void) =>
        new Promise<void>((done) =>
          setTimeout(() => {
            try {
              attempt();
            } catch {
              // Throwing is the wished outcome; the violation report is what the test counts.
            }
            done();
          }),
        );
      const run = (value: string) => `window.ran = ${JSON.stringify(value)}`;
      // biome-ignore lint/security/noGlobalEval: the test proves that it fails
      await later(() => void globalThis.eval(run('eval')));
      await later(() => void new Function(run('Function'))());
      await later(() => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'));
      await later(() => document.body.setAttribute('onclick', run('inline')));
      await later(() => document.body.click());
    }),
  );
  expect(await page.evaluate(() => (window as unknown as { ran?: string }).ran)).toBeUndefined();
  expect(broken.length).toBeGreaterThanOrEqual(4);
});

test('every permission is denied', async ({ page }) => {
  const answers = await page.evaluate(async () => {
    const outcome = (promise: Promise<unknown>) =>
      promise.then(
        () => 'granted',
        () => 'denied',
      );
    const state = async (name: string) => (await navigator.permissions.query({ name: name as PermissionName })).state;
    return {
      camera: await outcome(navigator.mediaDevices.getUserMedia({ video: true })),
      screen: await outcome(navigator.mediaDevices.getDisplayMedia()),
      clipboard: await outcome(navigator.clipboard.readText()),
      midi: await outcome(navigator.requestMIDIAccess({ sysex: true })),
      place: await outcome(new Promise((yes, no) => navigator.geolocation.getCurrentPosition(yes, no))),
      notifications: await Notification.requestPermission(),
      states: await Promise.all(['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'].map(state)),
    };
  });
  expect(answers).toEqual({
    camera: 'denied',
    screen: 'denied',
    clipboard: 'denied',
    midi: 'denied',
    place: 'denied',
    notifications: 'denied',
    states: Array(5).fill('denied'),
  });
});
