import { expect } from '@playwright/test';
import { test } from './launch.ts';

/** Calls a channel, well over what any person or page would send; still seconds. */
const CALLS = 400;

test('random arguments on every channel are refused and leave the main process as it was', async ({ app, page }) => {
  test.setTimeout(120_000);
  await app.evaluate(({ dialog }) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: true, filePaths: [] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: true, filePath: '' });
  });
  const outcome = await page.evaluate(async (calls) => {
    let state = 20251001;
    const random = (limit: number): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * limit);
    };
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    const atoms: (() => unknown)[] = [
      () => null,
      () => undefined,
      () => Number.NaN,
      () => -0,
      () => Number.POSITIVE_INFINITY,
      () => 2 ** 53,
      () => -1,
      () => 10n ** 30n,
      () => '',
      () => '../../etc/passwd',
      () => '\0\ud800',
      () => 'x'.repeat(random(50_000)),
      () => '__proto__',
      () => new Date(Number.NaN),
      () => new Map([['a', 1]]),
      () => new Uint8Array(random(1000)),
      () => cycle,
      () => JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'),
      () => ({ kind: 'set-fact-fields', payload: { changes: [] } }),
      () => ({ kind: '__proto__', payload: {} }),
      () => ({ kind: 'constructor', payload: null }),
    ];
    const value = (depth: number): unknown => {
      const shape = depth > 3 ? 2 : random(5);
      if (shape === 0) return Array.from({ length: random(4) }, () => value(depth + 1));
      if (shape === 1)
        return Object.fromEntries(Array.from({ length: random(4) }, (_, key) => [`k${key}`, value(depth + 1)]));
      return atoms[random(atoms.length)]!();
    };
    const bridge = (window as unknown as { crossfoot: Record<string, (...args: unknown[]) => Promise<unknown>> })
      .crossfoot;
    const names = Object.keys(bridge).filter((name) => name !== 'listen' && name !== 'pathOf');
    const strange: string[] = [];
    for (const name of names) {
      for (let call = 0; call < calls; call += 1) {
        const args = Array.from({ length: 1 + random(4) }, () => value(0));
        const answer = await Promise.resolve()
          .then(() => bridge[name]!(...args))
          .catch((error: Error) => error);
        const isRefusal = answer instanceof Error || (typeof answer === 'object' && answer !== null && 'ok' in answer);
        if (!isRefusal) strange.push(`${name}: ${String(answer)}`);
      }
    }
    return { names: names.length, strange, polluted: 'polluted' in {} };
  }, CALLS);
  expect(outcome.names).toBeGreaterThan(10);
  expect(outcome.strange).toEqual([]);
  expect(outcome.polluted).toBe(false);
  // The main process lives, its prototypes are untouched, and it still answers its own page.
  expect(await app.evaluate(() => 'polluted' in {})).toBe(false);
  expect(
    await page.evaluate(() => (window as unknown as { crossfoot: { version(): Promise<string> } }).crossfoot.version()),
  ).toMatch(/\d/);
});
