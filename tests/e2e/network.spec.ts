import { chmod, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { _electron, expect, test } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '..', '..');
const runtime = path.join(root, 'node_modules', 'electron', 'dist', 'electron');

/** Address families that never leave the machine: sockets of the desktop, and the kernel's own news. */
const LOCAL = /AF_UNIX|AF_LOCAL|AF_NETLINK/;
/** The pipe of the test itself: Playwright talks to the process over 127.0.0.1. */
const TEST_PIPE = /sin_addr=inet_addr\("127\.0\.0\.1"\)/;

/** Lines of a system call trace that name an address outside this machine's own sockets. */
function strangers(trace: string): string[] {
  return trace.split('\n').filter((line) => /sa_family=/.test(line) && !LOCAL.test(line) && !TEST_PIPE.test(line));
}

test('no process of the application turns to the network', async () => {
  test.setTimeout(60_000);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'crossfoot-network-'));
  const wrapper = path.join(folder, 'traced.sh');
  const calls = 'connect,sendto,sendmsg,bind,listen';
  await writeFile(wrapper, `#!/bin/sh\nexec strace -qq -f -e trace=${calls} -o '${folder}/trace' '${runtime}' "$@"\n`);
  await chmod(wrapper, 0o755);
  // A copy: opening a folder makes a history in it.
  await cp(path.join(root, 'assets', 'sample'), path.join(folder, 'sample'), { recursive: true });
  try {
    const app = await _electron.launch({
      executablePath: wrapper,
      args: ['--disable-gpu', '--log-level=3', root],
      chromiumSandbox: process.getuid?.() !== 0,
      env: {
        ...(process.env as Record<string, string>),
        CROSSFOOT_USER_DATA: path.join(folder, 'settings'),
        CROSSFOOT_OPEN: path.join(folder, 'sample'),
      },
    });
    const page = await app.firstWindow();
    await page.getByTestId('version').filter({ hasText: /\d/ }).waitFor();
    // What a page can be made to ask for, beside what it asks for by itself.
    await page.evaluate(async () => {
      const address = 'http://192.0.2.1/canary';
      await fetch(address).catch(() => {});
      new Image().src = address;
      const link = document.createElement('link');
      link.rel = 'preconnect';
      link.href = 'https://canary.invalid/';
      document.head.append(link);
      await new Promise((resolve) => setTimeout(resolve, 2000));
    });
    await app.close();
    const trace = await readFile(path.join(folder, 'trace'), 'utf8');
    // The trace must have seen something, or it proves nothing.
    expect(trace).toContain('AF_UNIX');
    expect(strangers(trace)).toEqual([]);
    // Where a spelling dictionary that was fetched would lie.
    const settings = await readdir(path.join(folder, 'settings'), { recursive: true });
    expect(settings.filter((name) => name.endsWith('.bdic'))).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('the trace reader notices an address outside', () => {
  const probe = '123 connect(20, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("192.0.2.1")}, 16) = -1';
  const own = '123 connect(9, {sa_family=AF_UNIX, sun_path="/run/dbus"}, 20) = 0';
  expect(strangers(`${own}\n${probe}`)).toEqual([probe]);
});
