import { defineConfig } from '@playwright/test';

/** One worker: every test starts the real app, and two cores are all a small machine has. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  workers: 1,
  timeout: 30_000,
  forbidOnly: true,
  retries: 0,
  reporter: [['list']],
  outputDir: 'test-results',
});
