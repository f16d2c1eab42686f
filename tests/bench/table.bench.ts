import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { _electron, expect, type Page, test } from '@playwright/test';
import { withFolder } from './application.ts';
import { median, note } from './results.ts';

const root = path.resolve(import.meta.dirname, '../..');
const AIM = '≤ 50 ms';

/** A page with as many figures as asked for, two to a sentence, fifty sentences to a paragraph. */
function madePage(figures: number): string {
  const sentences = Array.from(
    { length: figures / 2 },
    (_, i) => `${'甲乙丙丁戊'.charAt(i % 5)}村有${(i % 9000) + 12}家农户，售粮${(i % 900) + 3}.${i % 10}吨。`,
  );
  const paragraphs = Array.from({ length: Math.ceil(sentences.length / 50) }, (_, i) =>
    sentences.slice(i * 50, i * 50 + 50).join(''),
  );
  return `市集统计\n\n本报记者 周宁\n\n${paragraphs.join('\n\n')}\n`;
}

declare global {
  interface Window {
    paints: number[];
  }
}

/** From each key until the frame that shows what it did: a message sent in the frame's callback arrives after the paint. */
function watchPaints(page: Page): Promise<void> {
  return page.evaluate(() => {
    window.paints = [];
    const afterPaint = (event: KeyboardEvent): void => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => window.paints.push(performance.now() - event.timeStamp);
        port2.postMessage(null);
      });
    };
    window.addEventListener('keydown', afterPaint, true);
  });
}

async function measure(page: Page, keys: readonly string[]): Promise<string> {
  // What earlier keys still paint is not counted.
  await page.waitForTimeout(500);
  await page.evaluate(() => window.paints.splice(0));
  for (const key of keys) await page.keyboard.press(key);
  await expect.poll(() => page.evaluate(() => window.paints.length)).toBe(keys.length);
  const paints = await page.evaluate(() => window.paints);
  return `${median(paints).toFixed(0)} ms (median of ${keys.length}; longest ${Math.max(...paints).toFixed(0)} ms)`;
}

for (const figures of [200, 10_000]) {
  test(`key to paint in a table of ${figures} figures`, async () => {
    await withFolder(async (folder) => {
      const work = path.join(folder, 'work');
      await mkdir(work);
      await writeFile(path.join(work, 'page.txt'), madePage(figures));
      const app = await _electron.launch({
        args: ['--disable-gpu', '--log-level=3', root, work],
        chromiumSandbox: process.getuid?.() !== 0,
        env: { ...(process.env as Record<string, string>), CROSSFOOT_USER_DATA: path.join(folder, 'settings') },
      });
      const page = await app.firstWindow();
      await page.locator('[data-row="2"] [data-column="value"]').click({ timeout: 120_000 });
      await page.waitForTimeout(1000);
      await watchPaints(page);
      const inTable = `in a table of ${figures.toLocaleString('en')} figures`;
      const moves = Array.from({ length: 30 }, () => 'ArrowDown');
      note({ name: `Arrow key to paint ${inTable}`, result: await measure(page, moves), aim: AIM });
      await page.keyboard.press('F2');
      note({
        name: `Key to paint when editing, ${inTable}`,
        result: await measure(page, [...'12345678901234567890']),
        aim: AIM,
      });
      await page.keyboard.press('Escape');
      await page.keyboard.type('7');
      note({ name: `Enter to paint of the edited cell, ${inTable}`, result: await measure(page, ['Enter']), aim: AIM });
      await app.close();
    });
  });
}
