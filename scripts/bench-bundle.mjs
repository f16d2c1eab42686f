// Bundles one measurement of tests/bench so that plain Node runs it, at the speed of the built engine.
// The test files that hold the corpora are bundled too; what they would test is only listed (see the stand-ins).
import path from 'node:path';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '..');
const bench = path.join(root, 'tests', 'bench');

/** Import as written in a test file → the file that stands in for it. */
const STAND_INS = { '../corpus.ts': 'extract-recorder.ts', './passages.ts': 'checks-recorder.ts' };

const standIns = {
  name: 'stand-ins',
  enforce: 'pre',
  resolveId(id, importer) {
    if (id === 'vitest') return path.join(bench, 'silent-vitest.ts');
    const name = importer?.endsWith('.test.ts') && STAND_INS[id];
    return name ? path.join(bench, name) : null;
  },
};

/** Bundles tests/bench/<name>.ts, dependencies left out, and returns the path of the module. */
export async function bundleBench(name) {
  const outDir = path.join(root, 'dist', 'bench');
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [standIns],
    build: {
      ssr: path.join(bench, `${name}.ts`),
      outDir,
      emptyOutDir: false,
      minify: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: '[name].mjs' } },
    },
  });
  return path.join(outDir, `${name}.mjs`);
}
