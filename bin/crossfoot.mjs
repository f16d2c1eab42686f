#!/usr/bin/env node
// The command line. Installs packages and builds first where that has not been done (a fresh clone), on stderr.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const built = path.join(root, 'dist', 'main', 'cli.mjs');

function prepare(command, args) {
  const result = spawnSync(command, args, { cwd: root, stdio: ['ignore', process.stderr, process.stderr] });
  if (result.status !== 0) {
    process.stderr.write(`crossfoot: “${command} ${args.join(' ')}” failed; run it by hand to see why.\n`);
    process.exit(70);
  }
}

if (!fs.existsSync(built)) {
  if (!fs.existsSync(path.join(root, 'node_modules', 'vite'))) prepare('npm', ['ci']);
  prepare(process.execPath, [path.join('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--app']);
}
await import(built);
