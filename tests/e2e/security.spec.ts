import { expect } from '@playwright/test';
import manifest from '../../package.json' with { type: 'json' };
import { test } from './launch.ts';

test('the window opens on the built page and shows the version of package.json', async ({ page }) => {
  expect(page.url()).toBe('app://bundle/index.html');
  await expect(page.getByTestId('version')).toContainText(manifest.version);
});
