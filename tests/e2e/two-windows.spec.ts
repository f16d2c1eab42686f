import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import type { CrossfootBridge } from '../../shared/ipc.ts';
import { killTree } from './process-tree.ts';
import { sentence, test, words } from './started.ts';

declare const window: Window & { readonly crossfoot: CrossfootBridge };

const PAGE = '县里的粮仓\n\n本报记者 周宁\n\n全县有粮仓64座，其中国有50座，民营14座。\n';

test('of two applications on one workspace the second only reads, until the first is gone', async ({ bench }) => {
  test.setTimeout(90_000);
  await bench.file('work/page.txt', PAGE);
  const first = await bench.start({ settings: 'first' });
  await first.settled();
  await first.setNote('64座', '甲记下的');
  await expect(first.cell('64座', 'note')).toHaveText('甲记下的');

  const second = await bench.start({ settings: 'second' });
  await second.settled();
  await expect(second.saved).toHaveText(words.shell.saved.readOnly);
  await expect(second.page.locator('.read-only-reason')).toHaveText(reasonOf(bench.work));
  await expect(second.cell('64座', 'note')).toHaveText('甲记下的');
  // Neither by hand nor past the interface is anything changed there.
  await second.cell('50座', 'note').click();
  await second.page.keyboard.type('乙写的');
  await expect(second.cell('50座', 'note')).toHaveText('');
  const refused = await second.page.evaluate(() =>
    window.crossfoot.apply({ kind: 'set-fact-fields', payload: { changes: [] } }),
  );
  expect(refused).toMatchObject({ ok: false, problem: { kind: 'in-use' } });
  expect(await second.page.evaluate(() => window.crossfoot.undo())).toMatchObject({ ok: false });

  // The first one goes on as if nothing had happened.
  await first.setNote('50座', '甲又记下的');
  await expect(first.cell('50座', 'note')).toHaveText('甲又记下的');
  await expect(first.saved).toHaveText(words.shell.saved.saved);
  expect([...first.noise, ...second.noise]).toEqual([]);
  await second.app.close();

  // Killed without a goodbye, the first leaves its lock behind; that keeps nobody out.
  const ended = new Promise((done) => first.app.process().once('exit', done));
  await killTree(first.app.process().pid!);
  await ended;
  const third = await bench.start({ settings: 'second' });
  await third.settled();
  await expect(third.saved).toHaveText(words.shell.saved.saved);
  await expect(third.cell('50座', 'note')).toHaveText('甲又记下的');
  await third.setNote('14座', '丙记下的');
  await expect(third.cell('14座', 'note')).toHaveText('丙记下的');
  await third.app.close();
  // Each installation has a log of its own, and nothing of the refused words is in any of them.
  const logs = path.join(bench.work, 'crossfoot', 'log');
  const names = (await readdir(logs, { recursive: true })).filter((name) => name.endsWith('.jsonl'));
  const texts = await Promise.all(names.map((name) => readFile(path.join(logs, name), 'utf8')));
  expect(names).toHaveLength(2);
  expect(texts.join('')).toContain('丙记下的');
  expect(texts.join('')).not.toContain('乙写的');
});

const reasonOf = (folder: string): string => sentence('in-use', folder);

test('two applications that start at the same moment end as one writer and one reader', async ({ bench }) => {
  await bench.file('work/page.txt', PAGE);
  const both = await Promise.all(['first', 'second'].map((settings) => bench.start({ settings })));
  const states: string[] = [];
  for (const started of both) {
    await started.settled();
    states.push(await started.saved.innerText());
  }
  expect(states.sort()).toEqual([words.shell.saved.readOnly, words.shell.saved.saved].sort());
});
