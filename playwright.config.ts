import { defineConfig } from '@playwright/test';

/** One worker: every test starts the real app, and two cores are all a small machine has. */
export default defineConfig({
  testMatch: '**/*.spec.ts',
  projects: [
    { name: 'window', testDir: 'tests/e2e' },
    // Needs `npm run dist` (scripts/test.mjs makes the unpacked folder first).
    { name: 'packaged', testDir: 'tests/packaged' },
    // `npm run bench`.
    { name: 'bench', testDir: 'tests/bench', testMatch: '**/*.bench.ts', timeout: 300_000 },
  ],
  workers: 1,
  timeout: 30_000,
  forbidOnly: true,
  retries: 0,
  reporter: [['list']],
  outputDir: 'test-results',
});
