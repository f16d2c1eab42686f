#!/usr/bin/env node
// The command line. In a fresh or changed clone it installs packages and builds first, on stderr; an installed package
// has no sources and is run as it is.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '..');
const built = path.join(root, 'dist', 'main', 'cli.mjs');
const lock = path.join(root, 'node_modules', '.crossfoot-build');
/** What the command line is built from. */
const SOURCES = ['shared', 'electron', 'package.json', 'package-lock.json', 'vite.config.ts'];
/** Only what runs on Node; the window's pages are none of the command line's business. */
const BUILD =
  "import { createBuilder } from 'vite'; const all = await createBuilder(); await all.build(all.environments.main);";
const LONGEST_BUILD_MS = 180_000;

function prepare(command, args) {
  const result = spawnSync(command, args, { cwd: root, stdio: ['ignore', process.stderr, process.stderr] });
  if (result.status !== 0) {
    fs.rmSync(lock, { force: true });
    process.stderr.write(`crossfoot: “${command} ${args.join(' ')}” failed; run it by hand to see why.\n`);
    process.exit(70);
  }
}

/** Latest change below a path, folders included: those change when a file goes. */
function newest(file) {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return fs.readdirSync(file).reduce((latest, name) => Math.max(latest, newest(path.join(file, name))), stat.mtimeMs);
}

function isFresh() {
  const stat = fs.statSync(built, { throwIfNoEntry: false });
  if (!stat) return false;
  const isClone = fs.existsSync(path.join(root, 'electron', 'cli.ts'));
  return !isClone || SOURCES.every((name) => newest(path.join(root, name)) <= stat.mtimeMs);
}

const pause = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

/** One build at a time, however many scripts call at once. True when this process is the one to build. */
function takeLock() {
  try {
    fs.writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

/** Waits until the other build is done; a lock whose process is gone is taken away. */
function waitForOther() {
  for (const until = Date.now() + LONGEST_BUILD_MS; Date.now() < until; pause(100)) {
    try {
      process.kill(Number(fs.readFileSync(lock, 'utf8')), 0);
    } catch (error) {
      // ENOENT: the lock is gone, so the build is done. ESRCH: its process is gone. Both: look again.
      fs.rmSync(lock, { force: true });
      if (error.code !== 'ENOENT' && error.code !== 'ESRCH') throw error;
      return;
    }
  }
}

function build() {
  if (!fs.existsSync(path.join(root, 'node_modules', 'vite'))) prepare('npm', ['ci']);
  while (!isFresh()) {
    if (!takeLock()) {
      waitForOther();
      continue;
    }
    try {
      prepare(process.execPath, ['--input-type=module', '--eval', BUILD]);
      // The build took its sources before it wrote; what changed meanwhile is built by the next run.
      return;
    } finally {
      fs.rmSync(lock, { force: true });
    }
  }
}

if (!isFresh()) build();
await import(pathToFileURL(built).href);
