// `npm test`: set up, type check, lint, unit and property tests, then the real application under Xvfb.
// Prints one closing line with the counts of all lanes; a lane that did not run is a failure.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run, setUp } from './set-up.mjs';

const root = path.resolve(import.meta.dirname, '..');
const bin = (name) => path.join(root, 'node_modules', '.bin', name);
const out = fs.mkdtempSync(path.join(os.tmpdir(), 'crossfoot-test-'));
const total = { passed: 0, failed: 0, skipped: 0 };

/** Runs one lane; a lane without counts of its own counts as one test. */
function lane(name, action) {
  console.log(`\n── ${name}`);
  try {
    const counts = action() ?? { passed: 1, failed: 0, skipped: 0 };
    for (const key of Object.keys(total)) total[key] += counts[key];
  } catch (error) {
    total.failed += 1;
    console.error(`${name}: ${error.message}`);
  }
}

function unitTests() {
  const file = path.join(out, 'unit.json');
  spawnSync(bin('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_OPTIONS: `--import ${path.join(root, 'scripts', 'group-by.mjs')}` },
  });
  const report = JSON.parse(fs.readFileSync(file, 'utf8'));
  if (report.numTotalTests === 0) throw new Error('no unit test ran');
  const brokenFiles = report.testResults.filter((r) => r.status === 'failed' && r.assertionResults.length === 0).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function windowTests() {
  return playwright('window');
}

/** The packaged app, as `npm run dist` lays it out. */
function packagedTests() {
  run(process.execPath, [path.join('scripts', 'dist.mjs'), '--dir']);
  return playwright('packaged');
}

function playwright(project) {
  const file = path.join(out, `${project}.json`);
  spawnSync('sh', ['scripts/e2e.sh', `--project=${project}`, '--reporter=list,json'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  });
  const { stats } = JSON.parse(fs.readFileSync(file, 'utf8'));
  const skippedIsFailure = process.env.CI ? stats.skipped : 0;
  if (stats.expected === 0) throw new Error('no end-to-end test ran');
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + skippedIsFailure, skipped: stats.skipped };
}

lane('set-up', () => setUp());
lane('type check', () => run(bin('tsc'), ['--noEmit']));
lane('lint', () => run(bin('biome'), ['ci', '--error-on-warnings', '.']));
lane('build', () => run(bin('vite'), ['build', '--app']));
lane('unit and property tests', unitTests);
lane('end-to-end tests in the real application', windowTests);
lane('the packaged application', packagedTests);

fs.rmSync(out, { recursive: true, force: true });
if (total.skipped > 0) console.log(`\n${total.skipped} skipped: see the lanes above.`);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 ? 1 : 0);
