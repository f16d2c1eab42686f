import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '..', '..');

/** Every address in the built application that may be there, and why. None of them is ever asked for. */
const ADDRESSES: readonly (readonly [address: RegExp, reason: string])[] = [
  [/^http:\/\/www\.w3\.org\/(2000\/svg|1999\/xlink|1998\/Math\/MathML|XML\/1998\/namespace)$/, 'XML namespaces'],
  [/^http:\/\/schemas\.openxmlformats\.org\/(spreadsheetml|package|officeDocument)\/2006/, 'namespaces of XLSX'],
  [/^https?:\/\/json-schema\.org\/draft(-0[47]|\/2020-12)\/schema#?$/, 'names of JSON schema versions, in zod'],
  [/^http:\/\/\[(\.\.\.\]|\$\{value)$/, 'how zod checks IPv6 addresses'],
  [/^https:\/\/(react\.dev\/errors|redux(-toolkit)?\.js\.org\/Errors)/, 'texts of errors of React and Redux'],
  [/^https:\/\/github\.com\/(paralleldrive\/cuid|MikeMcl\/decimal\.js)/, 'comments of libraries'],
  [/^https:\/\/(bit\.ly\/3cXEKWf|encoding\.spec\.whatwg\.org\/)/, 'comments of libraries and of ours'],
  [/^https:\/\/exa$/, 'an example in a comment of zod'],
  [/^http:\/\/127\.0\.0\.1:9$/, 'the dead proxy'],
];

/** Modules of Node that reach the network or start programs. */
const REACHING = 'http|https|http2|net|dgram|dns|dns/promises|tls|inspector|cluster|child_process';
const IMPORT = new RegExp(`(?:from|import|require)\\s*\\(?\\s*["'\`](?:node:)?(?:${REACHING})["'\`]`, 'g');
const POWERS =
  /\b(?:autoUpdater|crashReporter|setFeedURL|openExternal|openPath|showItemInFolder|addRecentDocument|net\.request|getBuiltinModule)\b/g;
/** Forms in which text becomes markup or code. */
const MARKUP =
  /\b(?:dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|srcdoc|new Function|eval\()/g;

/** Files below a folder by their endings, with their content. */
async function texts(folder: string, endings: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const name of await readdir(path.join(root, folder), { recursive: true })) {
    const file = path.join(root, folder, name);
    const wanted = endings.some((ending) => name.endsWith(ending)) && !name.includes('node_modules');
    if (wanted && (await stat(file)).isFile()) found.set(path.posix.join(folder, name), await readFile(file, 'utf8'));
  }
  return found;
}

/** `file: match` for every match in any of the files. */
function matches(files: ReadonlyMap<string, string>, pattern: RegExp): string[] {
  return [...files].flatMap(([name, text]) => [...text.matchAll(pattern)].map(([match]) => `${name}: ${match}`));
}

const CODE = ['.js', '.mjs', '.cjs'];

test('the built application names no address but the listed ones', async () => {
  const files = await texts('dist', [...CODE, '.css', '.html', '.svg']);
  expect(files.size).toBeGreaterThan(8);
  const found = matches(files, /\b(?:https?|wss?|ftp):\/\/[^\s"'`<>)\\,}]+/g);
  expect(found.length).toBeGreaterThan(5);
  // Without the full stop or semicolon that ends the sentence around it.
  const addressOf = (match: string): string => match.slice(match.indexOf(': ') + 2).replace(/[.;]$/, '');
  expect(found.filter((it) => !ADDRESSES.some(([pattern]) => pattern.test(addressOf(it))))).toEqual([]);
  // Addresses that leave the scheme to the page.
  expect(matches(files, /["'`(]\/\/[\w-]+\.[a-z]{2,}/g)).toEqual([]);
});

test('nothing built for Node reaches for the network, an updater, a crash upload or another program', async () => {
  const main = new Map([...(await texts('dist/main', CODE)), ...(await texts('dist/preload', CODE))]);
  expect(main.size).toBeGreaterThan(5);
  expect(matches(main, IMPORT)).toEqual([]);
  expect(matches(main, POWERS)).toEqual([]);
  // What lies beside the bundle because it is native code.
  const native: [string, string][] = [];
  for (const name of ['@parcel/watcher', '@photostructure/sqlite', 'node-gyp-build', 'detect-libc', 'is-glob'])
    native.push(...(await texts(`node_modules/${name}`, CODE)));
  expect(native.length).toBeGreaterThan(5);
  const run = native.filter(([name]) => !/\/(scripts|bin|test|build-test|optional)(\/|\.js$)/.test(name));
  // detect-libc asks `getconf` for the C library when it finds no other way; it is never reached on a machine with /usr/bin/ldd.
  const found = matches(new Map(run), IMPORT).filter((it) => !it.startsWith('node_modules/detect-libc/lib/'));
  expect(found).toEqual([]);
});

test('no source turns text into markup or code, or opens anything outside', async () => {
  const files = new Map<string, string>();
  for (const folder of ['electron', 'renderer', 'shared'])
    for (const [name, text] of await texts(folder, ['.ts', '.tsx', '.css'])) files.set(name, text);
  expect(files.size).toBeGreaterThan(200);
  expect(matches(files, MARKUP)).toEqual([]);
  expect(matches(files, POWERS)).toEqual([]);
  expect(matches(files, IMPORT)).toEqual([]);
});

test('the scans notice what they look for', () => {
  const bad = new Map([
    ['a.mjs', 'import net from "node:net"; shell.openExternal("x"); element.innerHTML = text; require("https")'],
  ]);
  expect(matches(bad, IMPORT)).toEqual(['a.mjs: from "node:net"', 'a.mjs: require("https"']);
  expect(matches(bad, POWERS)).toEqual(['a.mjs: openExternal']);
  expect(matches(bad, MARKUP)).toEqual(['a.mjs: innerHTML']);
});
