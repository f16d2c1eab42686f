import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import type { CrossfootBridge } from '../../shared/ipc.ts';
import { startServer } from './local-server.ts';
import { askEverything, startUdp } from './network-probes.ts';
import { type Bench, test } from './started.ts';

declare const window: Window & { readonly crossfoot: CrossfootBridge };

const root = path.resolve(import.meta.dirname, '..', '..');

/** Lines that stand between a page and the network, each as the main process would be without it. */
const LAYERS: Readonly<Record<string, (app: ElectronApplication) => Promise<unknown>>> = {
  'request filter': (app) =>
    app.evaluate(({ session }) => session.defaultSession.webRequest.onBeforeRequest(null as never)),
  'refused schemes': (app) =>
    app.evaluate(({ session }) => {
      for (const scheme of ['http', 'https']) session.defaultSession.protocol.unhandle(scheme);
    }),
  offline: (app) => app.evaluate(({ session }) => session.defaultSession.disableNetworkEmulation()),
  'dead proxy': (app) => app.evaluate(({ session }) => session.defaultSession.setProxy({ mode: 'direct' })),
};

/** Puts the session's layers back as the product sets them, but for the proxy, which is set anew by hand. */
const restore = (app: ElectronApplication): Promise<void> =>
  app.evaluate(async ({ session: { defaultSession } }) => {
    defaultSession.webRequest.onBeforeRequest(({ url }, answer) =>
      answer({ cancel: !url.startsWith('app://bundle/') }),
    );
    for (const scheme of ['http', 'https'])
      if (!defaultSession.protocol.isProtocolHandled(scheme))
        defaultSession.protocol.handle(scheme, () => Response.error());
    defaultSession.enableNetworkEmulation({ offline: true });
    await defaultSession.setProxy({ proxyRules: 'http://127.0.0.1:9', proxyBypassRules: '<-loopback>' });
  });

/** Removes the page's own policy, which would hide all that lies behind it. */
async function withoutPolicy(page: Page): Promise<void> {
  await (await page.context().newCDPSession(page)).send('Page.setBypassCSP', { enabled: true });
  await freshPage(page);
}

async function freshPage(page: Page): Promise<void> {
  await page.reload();
  await page.getByTestId('version').filter({ hasText: /\d/ }).waitFor();
}

/** The built application with changed files of its main process. */
async function variant(bench: Bench, change: (name: string, code: string) => string): Promise<string> {
  const folder = path.join(bench.folder, 'variant');
  await mkdir(path.join(folder, 'dist'), { recursive: true });
  for (const name of ['node_modules', 'assets', 'package.json', 'dist/renderer', 'dist/preload'])
    await symlink(path.join(root, name), path.join(folder, name));
  await cp(path.join(root, 'dist', 'main'), path.join(folder, 'dist', 'main'), { recursive: true });
  for (const name of ['main.mjs', 'host.mjs', 'analysis-worker.mjs']) {
    const file = path.join(folder, 'dist', 'main', name);
    await writeFile(file, change(name, await readFile(file, 'utf8')));
  }
  return folder;
}

test('each layer between a page and the network can fail alone', async ({ bench }) => {
  test.setTimeout(90_000);
  const server = await startServer();
  const udp = await startUdp();
  const target = { origin: server.origin, stun: udp.stun };
  try {
    const { app, page } = await bench.start({ open: null });
    // First with all layers, the policy of the page included.
    await page.evaluate(askEverything, target);
    expect([server.connections(), udp.packets()], 'all layers').toEqual([0, 0]);
    await withoutPolicy(page);
    await page.evaluate(askEverything, target);
    expect([server.connections(), udp.packets()], 'without the policy').toEqual([0, 0]);
    for (const [name, remove] of Object.entries(LAYERS)) {
      await remove(app);
      await freshPage(page);
      await page.evaluate(askEverything, target);
      expect([server.connections(), udp.packets()], `without ${name}`).toEqual([0, 0]);
      await restore(app);
    }
  } finally {
    await server.stop();
    udp.stop();
  }
});

test('without the switches the session holds alone, and without anything the probes do get through', async ({
  bench,
}) => {
  test.setTimeout(90_000);
  const server = await startServer();
  const udp = await startUdp();
  const target = { origin: server.origin, stun: udp.stun };
  const folder = await variant(bench, (name, code) => {
    if (name !== 'main.mjs') return code;
    const without = [
      'host-resolver-rules',
      'proxy-server',
      'proxy-bypass-list',
      'force-webrtc-ip-handling-policy',
    ].reduce((text, it) => text.replace(new RegExp(`"${it}"`), `"without-${it}"`), code);
    expect(without.length).toBe(code.length + 4 * 'without-'.length);
    return without;
  });
  try {
    const { app, page } = await bench.start({ open: null, root: folder });
    await withoutPolicy(page);
    await page.evaluate(askEverything, target);
    expect([server.connections(), udp.packets()]).toEqual([0, 0]);
    for (const remove of Object.values(LAYERS)) await remove(app);
    await app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]!.setWebRTCIPHandlingPolicy('default'));
    await freshPage(page);
    await page.evaluate(askEverything, target);
    expect(server.connections()).toBeGreaterThan(5);
    expect(udp.packets()).toBeGreaterThan(0);
  } finally {
    await server.stop();
    udp.stop();
  }
});

/** Loaded before any other code: whatever Node has for the network writes down its caller and throws. */
const STUBS = `
import dgram from 'node:dgram'; import dns from 'node:dns'; import fs from 'node:fs'; import http from 'node:http';
import http2 from 'node:http2'; import https from 'node:https'; import module from 'node:module'; import net from 'node:net';
import tls from 'node:tls';
const refuse = (name) => function (...args) {
  fs.appendFileSync(process.env.CROSSFOOT_NETWORK_NOTES, name + ' ' + new Error().stack.split('\\n')[2] + '\\n');
  throw new Error('no network in this test: ' + name);
};
for (const [owner, names] of [[http, ['request', 'get']], [https, ['request', 'get']], [http2, ['connect']], [tls, ['connect']],
  [dns, ['lookup', 'resolve', 'resolve4', 'resolve6']], [dns.promises, ['lookup', 'resolve', 'resolve4', 'resolve6']],
  [dgram, ['createSocket']], [net.Socket.prototype, ['connect']], [net.Server.prototype, ['listen']], [globalThis, ['fetch', 'WebSocket']]])
  for (const name of names) owner[name] = refuse(name);
module.syncBuiltinESMExports();
`;

test('neither our code nor a dependency calls what Node has for the network', async ({ bench }) => {
  test.setTimeout(60_000);
  const notes = await bench.file('notes', '');
  const folder = await variant(bench, (_name, code) => `import './no-network.mjs';\n${code}`);
  await writeFile(path.join(folder, 'dist', 'main', 'no-network.mjs'), STUBS);
  await bench.file('work/page.txt', '县里的粮仓\n\n本报记者 周宁\n\n全县有粮仓64座，其中国有50座，民营14座。\n');
  const started = await bench.start({ root: folder, env: { CROSSFOOT_NETWORK_NOTES: notes } });
  const { app, page } = started;
  await started.settled();
  await started.setNote('64座', '打过电话');
  await expect(started.cell('64座', 'note')).toHaveText('打过电话');
  await bench.file('work/second.md', '# 又一篇\n\n全县有粮仓65座。\n');
  await expect(started.library.getByText('second.md')).toBeVisible();
  expect(await page.evaluate(() => window.crossfoot.find('粮仓', 5))).toMatchObject({ ok: true });
  await app.evaluate(
    ({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    },
    path.join(bench.folder, 'table.csv'),
  );
  const save = () =>
    window.crossfoot.saveExport({ format: 'csv', suggestedName: 'x', bytes: new TextEncoder().encode('a') });
  expect(await page.evaluate(save)).toMatchObject({ ok: true });
  expect(await readFile(notes, 'utf8')).toBe('');
  // The stubs are there: who calls one is written down.
  const refused = await app.evaluate(() => {
    try {
      process.getBuiltinModule('node:http').get('http://127.0.0.1:9/');
      return 'called';
    } catch (error) {
      return (error as Error).message;
    }
  });
  expect(refused).toContain('no network in this test');
  expect(await readFile(notes, 'utf8')).toContain('get');
});
