import { expect as baseExpect, type Page } from '@playwright/test';
import { type Bench, type Started, test, words } from './started.ts';

/** Every test starts the application: a busy machine takes its time. */
const expect = baseExpect.configure({ timeout: 20_000 });
test.describe.configure({ timeout: 120_000 });

const ARTICLE = `河东区通报技能人才情况

本报记者 周宁

全区共有合作社118家，其中粮食类90家，果蔬类28家。占全市总数的62.55%。

去年的118家合作社由46家和70家组成。志愿者有20名。
`;

/** A workspace with one article, and its first number selected. */
async function opened(bench: Bench): Promise<Started> {
  await bench.file('work/page.txt', ARTICLE);
  const started = await bench.start();
  await started.settled();
  await started.page.getByRole('treeitem').filter({ hasText: '河东区' }).last().click();
  await expect(started.reader.locator('.fact').first()).toBeVisible();
  return started;
}

interface AxNode {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[];
}

/** What the browser hands to screen readers, without what it hides from them. */
async function tree(page: Page): Promise<readonly AxNode[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: readonly AxNode[] };
  await session.detach();
  return nodes.filter(({ ignored }) => !ignored);
}

const NAMED = new Set(
  (
    'button link textbox searchbox combobox listbox checkbox radio switch slider spinbutton tab tabpanel tree treeitem ' +
    'grid columnheader dialog menuitem option toolbar radiogroup main navigation complementary region progressbar'
  ).split(' '),
);

/** Roles of controls and places that say nothing of themselves. */
async function nameless(page: Page): Promise<readonly string[]> {
  return (await tree(page))
    .filter(({ role, name }) => NAMED.has(role?.value ?? '') && (name?.value ?? '').trim() === '')
    .map(({ role }) => role?.value ?? '');
}

/** Ids that stand in the page twice, and names that elements refer to and that are not there. */
const badIds = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
    const referred = ['aria-labelledby', 'aria-controls', 'aria-activedescendant', 'aria-describedby', 'for'].flatMap(
      (name) =>
        [...document.querySelectorAll(`[${name}]`)].flatMap((element) =>
          (element.getAttribute(name) ?? '').split(/\s+/).filter((id) => id !== '' && !document.getElementById(id)),
        ),
    );
    return [...twice, ...referred];
  });

async function levels(page: Page): Promise<readonly number[]> {
  return (await tree(page))
    .filter(({ role }) => role?.value === 'heading')
    .map(({ properties }) => Number(properties?.find(({ name }) => name === 'level')?.value.value));
}

test('the window has its landmarks, and every control in every pane has a name', async ({ bench }) => {
  const { page } = await opened(bench);
  for (const role of ['banner', 'navigation', 'main', 'complementary', 'contentinfo'] as const)
    await expect(page.getByRole(role)).toHaveCount(1);
  await page.locator('.fact[data-first]').first().click();
  for (const pane of ['inspector', 'findings', 'notes', 'chart', 'search'] as const) {
    await page.getByRole('tab', { name: words.shell.panes[pane] }).click();
    await expect(page.getByRole('tabpanel')).toHaveCount(1);
    await page.waitForTimeout(300);
    expect(await nameless(page), pane).toEqual([]);
    expect(await badIds(page), pane).toEqual([]);
  }
});

test('headings begin with one of the first level and skip none on the way down', async ({ bench }) => {
  const { page } = await opened(bench);
  await page.locator('.fact[data-first]').first().click();
  await expect(page.getByTestId('inspector')).toBeVisible();
  const found = await levels(page);
  expect(found[0]).toBe(1);
  expect(found.filter((level) => level === 1)).toHaveLength(1);
  found.slice(1).forEach((level, i) => {
    expect(level - found[i]!, `heading ${i + 2} of ${found.join(' ')}`).toBeLessThanOrEqual(1);
  });
});

test('the grid says how large it is and where one is in it', async ({ bench }) => {
  const { page } = await opened(bench);
  const grid = page.getByRole('grid');
  await expect(grid).toHaveAttribute('aria-rowcount', /^\d+$/);
  await grid.getByRole('gridcell').first().click();
  const active = grid.locator('[role="gridcell"][tabindex="0"]');
  await expect(active).toHaveCount(1);
  await expect(active).toHaveAttribute('aria-colindex', '1');
  await page.keyboard.press('ArrowRight');
  await expect(active).toHaveAttribute('aria-colindex', '2');
  await expect(active).toBeFocused();
  await expect(grid.getByRole('row').nth(1)).toHaveAttribute('aria-rowindex', '2');
});

test('F6 goes round the places of the window and Shift+F6 back', async ({ bench }) => {
  const { page } = await opened(bench);
  const place = (): Promise<string | undefined> =>
    page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-pane]')?.dataset.pane);
  await page.locator('.fact[data-first]').first().click();
  await page.locator('.fact[data-first]').first().focus();
  for (const next of ['table', 'side', 'library', 'reader']) {
    await page.keyboard.press('F6');
    await expect.poll(place).toBe(next);
  }
  await page.keyboard.press('Shift+F6');
  await expect.poll(place).toBe('library');
});

test('a dialog has a name, keeps the focus and gives it back', async ({ bench }) => {
  const { page } = await opened(bench);
  for (const command of ['settings', 'help'] as const) {
    const button = page.locator(`.top-bar [data-command="${command}"]`);
    await button.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    expect(await nameless(page), command).toEqual([]);
    expect(await badIds(page), command).toEqual([]);
    for (let step = 0; step < 25; step += 1) {
      await page.keyboard.press('Tab');
      const isOutside = await page.evaluate(
        () => document.activeElement !== document.body && !document.activeElement?.closest('dialog'),
      );
      expect(isOutside).toBe(false);
    }
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(button).toBeFocused();
  }
});

test('a row of changes is announced as saved once', async ({ bench }) => {
  const started = await opened(bench);
  const { page } = started;
  await page.evaluate(() => {
    const said = document.querySelector('[data-testid="saved-said"]')!;
    const heard: string[] = [];
    (window as unknown as { heard: string[] }).heard = heard;
    new MutationObserver(() => said.textContent && heard.push(said.textContent)).observe(said, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await page.locator('.fact[data-first]').first().click();
  for (const key of ['1', '2', '1', '3']) await page.keyboard.press(key);
  const said = page.getByRole('status').filter({ hasText: words.shell.saved.saved });
  await expect(said).toHaveCount(1);
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard.filter((text) => text === words.shell.saved.saved)).toHaveLength(1);
});

test('in a narrow window and at twice the size nothing lies over anything else', async ({ bench }) => {
  const { app, page } = await opened(bench);
  for (const [width, zoom] of [
    [720, 1],
    [1440, 2],
  ] as const) {
    await app.evaluate(
      ({ BrowserWindow }, [wide, factor]) => {
        const window = BrowserWindow.getAllWindows()[0];
        window?.setSize(wide, 900);
        window?.webContents.setZoomFactor(factor);
      },
      [width, zoom] as const,
    );
    await page.waitForTimeout(600);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    for (const bar of ['.top-bar', '.tabs', '.ft-toolbar', '.status-bar'])
      expect(await overlaps(page, bar), bar).toEqual([]);
    await expect(page.locator('.fact[data-first]').first()).toBeVisible();
  }
});

/** Pairs of controls of a bar that lie over one another, and those that reach out of the window. */
const overlaps = (page: Page, bar: string): Promise<readonly string[]> =>
  page.evaluate((selector) => {
    const controls = [...document.querySelectorAll(`${selector} :is(button, input, select, label)`)].filter(
      (it) => it.getClientRects().length > 0 && !it.closest('.visually-hidden, [popover]') && it.clientWidth > 1,
    );
    const boxes = controls.map((it) => ({ it, box: it.getBoundingClientRect(), name: it.textContent || it.className }));
    return boxes.flatMap(({ it, box, name }, i) => [
      ...(box.right > window.innerWidth + 1 ? [`${name} is cut off`] : []),
      ...boxes
        .slice(i + 1)
        .filter((other) => !it.contains(other.it) && !other.it.contains(it))
        .filter(
          (other) =>
            Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
            Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 1,
        )
        .map((other) => `${name} / ${other.name}`),
    ]);
  }, bar);

test('under a contrast theme and without motion the selection can still be seen', async ({ bench }) => {
  const { page } = await opened(bench);
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const facts = page.locator('.fact[data-first]');
  await facts.first().click();
  const look = (at: number): Promise<string> =>
    facts.nth(at).evaluate((it) => {
      const { backgroundColor, outlineStyle, borderBottomStyle } = getComputedStyle(it);
      return [backgroundColor, outlineStyle, borderBottomStyle].join(' ');
    });
  expect(await look(0)).not.toBe(await look(1));
  expect(await look(1)).toContain('solid');
  const moves = await page
    .locator('.button')
    .first()
    .evaluate((it) => getComputedStyle(it).transitionDuration);
  expect(moves).toBe('0s');
});

test('the main job can be done with the keyboard alone', async ({ bench }) => {
  const file = await bench.file('figure.svg', '');
  const { app, page, reader } = await bench.start({ open: null });
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  await tabTo(page, '[data-command="open-sample"]');
  await page.keyboard.press('Enter');
  await expect(reader.locator('.fact').first()).toBeVisible({ timeout: 60_000 });
  // From number to number, and a verdict.
  await page.keyboard.press('F8');
  await expect(reader.locator('.fact[data-selected]').first()).toBeVisible();
  const [first] = await reader.locator('.fact[data-selected]').allTextContents();
  await page.keyboard.press('F8');
  await expect(reader.locator('.fact[data-selected]').first()).not.toHaveText(first!);
  await page.keyboard.press('Alt+1');
  await expect(reader.locator('.fact[data-selected][data-verdict="confirmed"]').first()).toBeVisible();
  // A note on that number.
  await focusReader(page);
  await page.keyboard.press('n');
  await page.keyboard.type('seen in the register');
  await page.keyboard.press('Control+Enter');
  await expect(reader.locator('.note-dot').first()).toBeAttached();
  // A finding is accepted.
  await tabOf(page, 'findings');
  const findings = page.locator('.findings-list article');
  await expect(findings.first()).toBeVisible();
  await tabTo(page, '.findings-list article, .findings-list [tabindex="0"]');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('a');
  // It stays under the eyes until the next one is chosen, with the way back.
  await expect(findings.getByRole('button', { name: words.findings.reopen })).toBeVisible();
  // A chart of two numbers of the table leaves the window.
  await focusPlace(page, 'table');
  await page.keyboard.press('Shift+ArrowDown');
  await tabOf(page, 'chart');
  await tabTo(page, '.chart-panel button:enabled:text-is("Save SVG")', 80);
  await page.keyboard.press('Enter');
  await expect(page.locator('.chart-panel').getByRole('status')).toContainText('Saved');
});

/** Presses Tab until an element that fits has the focus. */
async function tabTo(page: Page, selector: string, most = 40): Promise<void> {
  const wanted = page.locator(selector);
  for (let step = 0; step < most; step += 1) {
    if (await wanted.evaluateAll((all) => all.includes(document.activeElement as never))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${selector}.`);
}

async function focusPlace(page: Page, place: string): Promise<void> {
  const here = (): Promise<boolean> =>
    page.evaluate((it) => document.activeElement?.closest<HTMLElement>('[data-pane]')?.dataset.pane === it, place);
  for (let step = 0; step < 5 && !(await here()); step += 1) {
    await page.keyboard.press('F6');
    await page.waitForTimeout(200);
  }
  expect(await here()).toBe(true);
}

async function focusReader(page: Page): Promise<void> {
  await focusPlace(page, 'reader');
  await expect(page.locator('[data-reader] .fact[data-first]:focus')).toHaveCount(1);
}

/** Goes to the tabs of the side pane and walks to one of them. */
async function tabOf(page: Page, pane: 'findings' | 'chart'): Promise<void> {
  const tab = page.getByRole('tab', { name: words.shell.panes[pane] });
  await focusPlace(page, 'side');
  for (let step = 0; step < 6; step += 1) {
    if (await page.getByRole('tab').evaluateAll((all) => all.includes(document.activeElement as never))) break;
    await page.keyboard.press('Shift+Tab');
  }
  for (let step = 0; step < 5 && (await tab.getAttribute('aria-selected')) !== 'true'; step += 1)
    await page.keyboard.press('ArrowRight');
  await expect(tab).toHaveAttribute('aria-selected', 'true');
}
