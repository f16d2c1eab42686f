// `npm start`: installs what is missing, builds, and opens the window.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { run, setUp } from './set-up.mjs';

const root = path.resolve(import.meta.dirname, '..');
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

setUp({ window: hasDisplay });
if (!hasDisplay) {
  console.error(
    'There is no display here, so no window can open.\n' +
      'The command line works without one: npx crossfoot extract <file or folder>\n' +
      'For a window, run this on a desktop, over `ssh -X`, or under a virtual display: xvfb-run -a npm start',
  );
  process.exit(1);
}
run(path.join(root, 'node_modules', '.bin', 'vite'), ['build', '--app']);
const electron = path.join(root, 'node_modules', 'electron', 'dist', 'electron');
// Chromium refuses root with its sandbox on; nobody should run a desktop as root, but a container may.
const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const { default: official } = await import('electron').catch(() => ({ default: electron }));
process.exit(spawnSync(official, [...flags, root], { stdio: 'inherit' }).status ?? 1);
