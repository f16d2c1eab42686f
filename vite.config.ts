import react from '@vitejs/plugin-react';
import type { EnvironmentOptions } from 'vite';
import { defineConfig } from 'vitest/config';

/** Never bundled: Electron itself and modules that carry native binaries (they stay in node_modules and in app.asar.unpacked). */
const NATIVE = ['electron', '@photostructure/sqlite', '@parcel/watcher'];

/** Folders of tests that touch nothing but `shared/`. */
const PURE = [
  'charts',
  'checks',
  'engine',
  'exports',
  'extract',
  'importers',
  'languages',
  'operations',
  'review',
  'table',
  'text',
];

/** Code that runs on Node (main process, utility process, worker, command line) or in the sandboxed preload. */
const nodeSide = (input: Record<string, string>, outDir: string, format: 'es' | 'cjs'): EnvironmentOptions => ({
  consumer: 'server',
  resolve: { noExternal: true, external: NATIVE, conditions: ['node'] },
  build: {
    outDir,
    ssr: true,
    target: 'node20',
    sourcemap: true,
    minify: false,
    emptyOutDir: true,
    copyPublicDir: false,
    rolldownOptions: {
      input,
      external: NATIVE,
      output: { format, entryFileNames: format === 'es' ? '[name].mjs' : '[name].cjs' },
    },
  },
});

export default defineConfig({
  plugins: [react()],
  root: import.meta.dirname,
  base: './',
  environments: {
    client: {
      build: {
        outDir: 'dist/renderer',
        target: 'chrome130',
        sourcemap: true,
        emptyOutDir: true,
        modulePreload: { polyfill: false },
        rolldownOptions: { input: 'index.html' },
      },
    },
    main: nodeSide(
      {
        main: 'electron/main.ts',
        host: 'electron/host.ts',
        'analysis-worker': 'electron/analysis-worker.ts',
        cli: 'electron/cli.ts',
        'sample-run': 'electron/sample-run.ts',
        engine: 'shared/engine.ts',
      },
      'dist/main',
      'es',
    ),
    preload: nodeSide({ preload: 'electron/preload.ts' }, 'dist/preload', 'cjs'),
  },
  builder: {
    async buildApp(builder) {
      for (const name of ['main', 'preload', 'client']) await builder.build(builder.environments[name]!);
    },
  },
  test: {
    testTimeout: 30_000,
    // Small machines have two cores, and nothing else to do meanwhile.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        // Pure code keeps nothing between files, so the files share one process and its compiled modules: a quarter of the time.
        test: { name: 'pure', include: PURE.map((folder) => `tests/${folder}/**/*.test.ts`), isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'machine',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/packaged/**', ...PURE.map((folder) => `tests/${folder}/**`)],
        },
      },
    ],
  },
});
