// Brings a fresh clone to the point where everything runs: packages, system libraries, Electron runtime.
// No dependency but Node. Each step is skipped in a blink when it is already done.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const stamp = path.join(root, 'node_modules', '.crossfoot-lock');

/** Runs a command with its output shown. Throws a sentence when it fails. */
export function run(command, args, options = {}) {
  console.log(`› ${command} ${args.join(' ')}`);
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (result.status !== 0) {
    throw new Error(
      `“${command} ${args.join(' ')}” failed (${result.error?.message ?? result.status ?? result.signal}).`,
    );
  }
}

function installPackages() {
  const lock = createHash('sha256')
    .update(fs.readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing packages …');
  run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund']);
  fs.writeFileSync(stamp, lock);
}

function installLibraries() {
  if (process.platform !== 'linux' || !fs.existsSync('/usr/bin/apt-get')) return;
  const script = path.join('scripts', 'setup-debian.sh');
  if (process.getuid?.() === 0) return run('sh', [script]);
  const check = spawnSync('sh', [script, '--check'], { cwd: root, encoding: 'utf8' });
  if (check.status !== 0) console.log(`System libraries are missing. Install them with:\n  sudo sh ${script}`);
}

/** Packages, then libraries, then the Electron runtime (which needs a package to set its fuses). */
export function setUp({ window = true } = {}) {
  installPackages();
  if (!window) return;
  installLibraries();
  run(process.execPath, [path.join('scripts', 'provision-electron.mjs')]);
}

if (process.argv[1] === import.meta.filename) setUp();
