// Stand-in for Electron's default_app.asar (absent from the fallback runtime): what makes `electron .` and `electron -r x .` work.

import fs from 'node:fs';
import { Module } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const argv = process.argv.slice(1),
  preload = [];
let file;
for (let i = 0; i < argv.length; i++) {
  const a = argv[i];
  if (a === '--version' || a === '-v') {
    console.log(`v${process.versions.electron}`);
    process.exit(0);
  }
  if (a === '-r' || a === '--require') {
    preload.push(argv[++i]);
    continue;
  }
  if (a.startsWith('--app=')) {
    file = a.slice(6);
    break;
  }
  if (a.startsWith('-')) continue;
  file = a;
  break;
}
if (!file) {
  console.error('usage: electron [-r module] <path to app>');
  process.exit(1);
}
if (preload.length) Module._preloadModules(preload);
try {
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  const target = file.startsWith('file:') ? new URL(file).pathname : path.resolve(file);
  const manifest = path.join(target, 'package.json');
  let appPath;
  if (fs.existsSync(manifest)) {
    const pkg = JSON.parse(fs.readFileSync(manifest, 'utf8'));
    if (pkg.version) app.setVersion(pkg.version);
    app.name = pkg.productName ?? pkg.name ?? app.name;
    app.setDesktopName?.(pkg.desktopName ?? `${app.name}.desktop`);
    appPath = target;
  }
  const main = Module._resolveFilename(target, null, true);
  app.setAppPath(appPath ?? path.dirname(main));
  await import(pathToFileURL(main).href);
} catch (e) {
  console.error('App threw an error during load');
  console.error(e?.stack ?? e);
  process.exit(1);
}
