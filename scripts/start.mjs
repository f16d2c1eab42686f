// `npm start`: installs what is missing, builds, and opens the window on the sample workspace.
// Without a display: does the same job on the sample and says where the results lie.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { run, setUp } from './set-up.mjs';

const root = path.resolve(import.meta.dirname, '..');
const sample = path.join(root, 'assets', 'sample');
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

function runWithoutWindow() {
  const out = path.join(root, 'sample-results');
  console.log(
    'There is no display here, so no window can open. Crossfoot reads its sample without one.\n' +
      `Articles: ${sample}\nResults:  ${out}`,
  );
  run(process.execPath, [path.join('dist', 'main', 'sample-run.mjs'), sample, out]);
  console.log(
    '\nEach article has its table (.csv, .xlsx), its findings (.findings.txt) and a chart (.svg).\n' +
      'Your own files:  npx crossfoot check <file or folder>\n' +
      'For the window:  run this on a desktop, over `ssh -X`, or under a virtual display: xvfb-run -a npm start',
  );
}

async function openWindow() {
  const runtime = path.join(root, 'node_modules', 'electron', 'dist', 'electron');
  // Chromium refuses root with its sandbox on; nobody should run a desktop as root, but a container may.
  const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const { default: official } = await import('electron').catch(() => ({ default: runtime }));
  return spawnSync(official, [...flags, root, '--sample', ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
}

setUp({ window: hasDisplay });
run(process.execPath, [path.join('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--app']);
if (hasDisplay) process.exitCode = await openWindow();
else runWithoutWindow();
