import fs from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seeded } from '../seeded.ts';
import { type BuiltHost, buildHost } from './host-process.ts';
import { factOf, PAGE, Story, setField } from './story.ts';

let built: BuiltHost;
beforeAll(async () => {
  built = await buildHost();
}, 60_000);
afterAll(() => built.remove());

const MOMENTS = 25;

it(`kill -9 of the host at ${MOMENTS} moments loses no acknowledged edit and no undo`, {
  timeout: 240_000,
}, async () => {
  const random = seeded(118);
  const story = await Story.make(built, { 'page.txt': PAGE, 'other.txt': '县里共有3座桥。\n' });
  let acknowledged = '';
  let changes = 0;
  for (let round = 0; round < MOMENTS; round += 1) {
    const host = story.host();
    await host.open(story.folder);
    const fact = await factOf(host, 'page.txt', '118家');
    // The last change whose answer came is there; a later one may be there as well, had it been written before the kill.
    const later = Number(fact.note || '0');
    expect(later).toBeGreaterThanOrEqual(Number(acknowledged || '0'));
    expect(later).toBeLessThanOrEqual(changes);
    expect(fact.overrides.note ?? '').toBe(fact.note);
    expect((await host.ask('snapshot')).workspace).toMatchObject({ readOnly: null, canUndo: later > 0 });
    const work = (async () => {
      for (;;) {
        changes += 1;
        const value = String(changes);
        const answer = await host.call('apply', setField(fact, 'note', value));
        if (answer.ok) acknowledged = value;
        // Reading goes on beside it, so that the index is being written to as well.
        if (changes % 5 === 0) await fs.writeFile(story.path('other.txt'), `县里共有${changes}座桥。\n`);
      }
    })();
    void work;
    await new Promise((resolve) => setTimeout(resolve, 5 + random() * 120));
    await host.kill();
  }
  expect(Number(acknowledged)).toBeGreaterThan(MOMENTS);
  const last = await story.opened();
  const { note } = await factOf(last, 'page.txt', '118家');
  await last.ask('undo');
  expect((await factOf(last, 'page.txt', '118家')).note).not.toBe(note);
  expect(await fs.readFile(story.path('page.txt'), 'utf8')).toBe(PAGE);
  await story.remove();
});

it('quitting halfway through a thousand files is harmless, and so is cancelling', { timeout: 120_000 }, async () => {
  const files = Object.fromEntries(Array.from({ length: 600 }, (_, n) => [`${n}.txt`, `${PAGE}第${n}篇。\n`]));
  const story = await Story.make(built, files);
  const first = story.host();
  await first.ask('open', story.folder, false);
  await first.until(({ documents }) => documents.filter(({ state }) => state === 'ready').length > 40);
  await first.kill();

  const second = story.host();
  await second.ask('open', story.folder, true);
  await second.ask('cancelReading');
  await second.until(({ progress }) => progress?.cancelled === true || progress === null);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const stopped = await second.ask('snapshot');
  const waiting = stopped.documents.filter(({ state }) => state === 'waiting');
  const ready = stopped.documents.filter(({ state }) => state === 'ready').length;
  expect(ready).toBeGreaterThan(0);
  if (waiting.length > 0) {
    expect(stopped.progress).toMatchObject({ phase: 'reading', cancelled: true });
    // What the person asks for is read all the same, and only that.
    expect((await second.view(waiting.at(-1)!.path)).review.facts.length).toBeGreaterThan(4);
    const after = await second.ask('snapshot');
    expect(after.documents.filter(({ state }) => state === 'ready')).toHaveLength(ready + 1);
    await second.ask('resumeReading');
  }
  const done = await second.until(
    ({ documents, progress }) => progress === null && documents.every(({ state }) => state === 'ready'),
    90_000,
  );
  expect(done.documents).toHaveLength(600);
  await story.remove();
});
