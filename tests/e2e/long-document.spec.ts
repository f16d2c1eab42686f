import { expect as baseExpect } from '@playwright/test';
import { type Bench, test } from './started.ts';

/** Reading thousands of figures takes a busy machine its time. */
const expect = baseExpect.configure({ timeout: 60_000 });
test.describe.configure({ timeout: 180_000 });

/** 600 paragraphs with six numbers each; the last one is like no other. */
const LONG = `白沙镇年度统计

${Array.from({ length: 600 }, (_, i) => `第${i + 1}村有果园${i + 11}处、渔船${i + 21}艘、住户${i + 31}户，养蜂${i + 41}箱，收入${i + 51}万元。`).join('\n\n')}

末段记有古井98765口。
`;
const LIST = Array.from({ length: 2500 }, (_, i) => `${1000 + i * 7}人`).join('、');

test('of a long document only what is near the view is drawn, and every number can be reached', async ({ bench }) => {
  await bench.file('work/long.txt', LONG);
  const { page, reader, cell } = await started(bench);
  const facts = reader.locator('.fact[data-first]');
  await expect(facts.first()).toBeVisible();
  expect(await facts.count()).toBeLessThan(1000);
  // By keyboard to the end and back.
  await facts.first().click();
  await page.keyboard.press('End');
  await expect(reader.locator('.fact:focus')).toContainText('98765');
  await expect(reader.locator('.fact:focus')).toBeInViewport();
  expect(await facts.count()).toBeLessThan(1500);
  await page.keyboard.press('Home');
  await expect(reader.locator('.fact:focus')).toBeInViewport();
  // The number that takes the Tab key is there wherever the wheel has gone.
  await reader.evaluate((it) => {
    it.scrollTop = it.scrollHeight / 2;
  });
  await expect(reader.locator('.fact[tabindex="0"]')).toHaveCount(1);
  // From the table to the far end of the text.
  await page.keyboard.press('F6');
  await expect(page.getByRole('grid').locator('[role="gridcell"]:focus')).toHaveCount(1);
  await page.keyboard.press('Control+End');
  await expect(cell('98765', 'text')).toBeVisible();
  await expect(reader.locator('.fact[data-selected]', { hasText: '98765' })).toBeInViewport();
  // What is not drawn is still there to be read and copied.
  const text = await reader.evaluate((it) => it.textContent ?? '');
  expect(text).toContain('第300村有果园310处');
});

test('a giant paragraph is drawn in parts that put together are the paragraph', async ({ bench }) => {
  await bench.file('work/list.txt', `名单\n\n去年到会的有${LIST}。\n`);
  const { page, reader } = await started(bench);
  const block = reader.locator('[data-block]').filter({ hasText: '去年到会的有' });
  await expect(block.locator('.fact').first()).toBeVisible();
  expect(await block.locator('.fact').count()).toBeLessThan(1500);
  const whole = `去年到会的有${LIST}。`;
  expect(await block.evaluate((it) => it.textContent)).toBe(whole);
  await block.locator('.fact[data-first]').first().click();
  await page.keyboard.press('End');
  await expect(reader.locator('.fact:focus')).toContainText(`${1000 + 2499 * 7}`);
  await expect(reader.locator('.fact:focus')).toBeInViewport();
  expect(await block.evaluate((it) => it.textContent)).toBe(whole);
  // A note on the last number is anchored to these very characters.
  await page.keyboard.press('n');
  await page.keyboard.type('counted again');
  await page.keyboard.press('Control+Enter');
  await expect(block.locator('[data-noted]')).toHaveText(`${1000 + 2499 * 7}人`);
});

async function started(bench: Bench) {
  const it = await bench.start();
  await it.settled();
  await it.page.getByRole('treeitem').last().click();
  return { page: it.page, reader: it.reader, cell: it.cell.bind(it) };
}
