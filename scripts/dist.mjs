// `npm run dist`: builds installable packages into release/ with electron-builder.
// On a machine that reaches Electron's release page: every target of electron-builder.yml for this platform.
// Elsewhere (the fallback runtime of provision-electron.mjs): an unpacked folder and a tar.gz, for tests only.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { run, setUp } from './set-up.mjs';

const root = path.resolve(import.meta.dirname, '..');
const bin = (name) => path.join(root, 'node_modules', '.bin', name);
const release = path.join(root, 'release');
const runtime = path.join(root, 'node_modules', 'electron', 'dist');

/** The runtime's own version, and whether it is the one that users get. */
function runtimeVersion() {
  const { version: wanted } = JSON.parse(
    fs.readFileSync(path.join(root, 'node_modules', 'electron', 'package.json'), 'utf8'),
  );
  const found = fs.readFileSync(path.join(runtime, 'version'), 'utf8').trim().replace(/^v/, '');
  return { found, official: found === wanted };
}

/** `--dir`: only the unpacked folder, and no build or set-up of its own: what the tests of the packaged app need. */
const folderOnly = process.argv.includes('--dir');

if (!folderOnly) {
  setUp();
  run(bin('vite'), ['build', '--app']);
}
fs.rmSync(release, { recursive: true, force: true });
const { found, official } = runtimeVersion();
if (official) {
  run(bin('electron-builder'), [...(folderOnly ? ['--dir'] : []), '--publish', 'never']);
} else {
  console.log(`\nPackaging with the test runtime ${found}: good for tests, not to be given to users.\n`);
  run(bin('electron-builder'), [
    ...['--linux', 'dir', '--publish', 'never'],
    ...[`-c.electronDist=${fs.realpathSync(runtime)}`, `-c.electronVersion=${found}`],
  ]);
  if (!folderOnly) packFolder();
}

/** electron-builder's own tar.gz target fetches a 7-Zip toolset; tar is on every Linux. */
function packFolder() {
  const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const archive = path.join(release, `crossfoot-${version}-linux-x64-test-runtime.tar.gz`);
  const name = `crossfoot-${version}`;
  run('tar', ['-C', release, '-czf', archive, `--transform=s,^linux-unpacked,${name},`, 'linux-unpacked']);
}
const made = spawnSync('ls', ['-lh', release], { encoding: 'utf8' }).stdout;
console.log(`\nMade in release/:\n${made}`);
