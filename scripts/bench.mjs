// `npm run bench`: measures the application, and writes its section of docs/benchmarks.md with the machine and the day.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { machine, writeSection } from './bench-section.mjs';
import { run, setUp } from './set-up.mjs';

const root = path.resolve(import.meta.dirname, '..');
const out = fs.mkdtempSync(path.join(os.tmpdir(), 'crossfoot-bench-'));
const results = path.join(out, 'results.ndjson');

setUp();
run(path.join(root, 'node_modules', '.bin', 'vite'), ['build', '--app']);
fs.writeFileSync(results, '');
const { status } = spawnSync('sh', ['scripts/e2e.sh', '--project=bench', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, CROSSFOOT_BENCH_RESULTS: results },
});
if (status !== 0) {
  console.error('A measurement failed; docs/benchmarks.md is left as it was.');
  process.exit(1);
}
const rows = fs
  .readFileSync(results, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const section = `## The application

Written by \`npm run bench\`.

${machine()}
- Electron runtime ${fs.readFileSync(path.join(root, 'node_modules/electron/dist/version'), 'utf8').trim()}

| measured | result | aim |
| --- | --- | --- |
${rows.map(({ name, result, aim }) => `| ${name} | ${result} | ${aim} |`).join('\n')}
`;
writeSection('npm run bench', section);
fs.rmSync(out, { recursive: true, force: true });
console.log(`\n${section}`);
