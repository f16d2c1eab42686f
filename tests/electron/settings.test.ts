import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPreferences } from '../../electron/preferences.ts';
import { SessionState } from '../../electron/session-state.ts';
import { deviceSchema } from '../../shared/operations/operation.ts';

let folder = '';
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'crossfoot-settings-'));
});
afterEach(() => fs.rm(folder, { recursive: true, force: true }));

const WANTED = { checker: '周宁', language: 'zh', theme: 'dark', numberStyle: 'grouped' } as const;

describe('preferences', () => {
  it('are kept over a restart', async () => {
    const file = openPreferences(path.join(folder, 'new'));
    expect(file.get()).toEqual({ checker: '', language: null, theme: 'system', numberStyle: 'as-written' });
    await file.set(WANTED);
    expect(openPreferences(path.join(folder, 'new')).get()).toEqual(WANTED);
  });

  it.each([
    '',
    'nonsense',
    '{"checker":1}',
    '[]',
    '{"checker":"","language":"fr","theme":"system","numberStyle":"grouped"}',
  ])('that are damaged (%j) count as never set', async (text) => {
    await fs.writeFile(path.join(folder, 'preferences.json'), text);
    expect(openPreferences(folder).get().theme).toBe('system');
  });

  it('that are set quickly one after the other end as the last', async () => {
    const file = openPreferences(folder);
    await Promise.all(['a', 'b', 'c'].map((checker) => file.set({ ...WANTED, checker })));
    expect(openPreferences(folder).get().checker).toBe('c');
    expect(await fs.readdir(folder)).toEqual(['preferences.json']);
  });

  it('that cannot be written say so, and count until the end', async () => {
    await fs.writeFile(path.join(folder, 'file'), '');
    const file = openPreferences(path.join(folder, 'file'));
    await expect(file.set(WANTED)).rejects.toThrow();
    expect(file.get()).toEqual(WANTED);
  });
});

describe('what is remembered between starts', () => {
  it('names this installation once and for all', async () => {
    const first = new SessionState(folder);
    expect(deviceSchema.safeParse(first.device).success).toBe(true);
    await first.opened('story', '/stories/story');
    expect(new SessionState(folder).device).toBe(first.device);
  });

  it('holds the newest workspaces first, each once, under ids that cannot be guessed', async () => {
    const state = new SessionState(folder);
    for (let n = 0; n < 12; n += 1) await state.opened(`s${n}`, `/stories/${n}`);
    const id = state.recent.find(({ name }) => name === 's5')!.id;
    await state.opened('s5', '/stories/5');
    const again = new SessionState(folder);
    expect(again.recent.map(({ name }) => name)).toEqual([
      's5',
      's11',
      's10',
      's9',
      's8',
      's7',
      's6',
      's4',
      's3',
      's2',
    ]);
    expect(again.recent[0]!.id).toBe(id);
    expect(again.recent.every(({ id: it, folder: at }) => it.length === 36 && !it.includes(at))).toBe(true);
    expect([again.isKnown('/stories/5'), again.isKnown('/stories/0')]).toEqual([true, false]);
  });

  it('opens the last workspace again unless it was closed', async () => {
    const state = new SessionState(folder);
    expect(state.lastOpen).toBeNull();
    await state.opened('a', '/stories/a');
    expect(new SessionState(folder).lastOpen).toBe('/stories/a');
    await state.closed();
    expect(new SessionState(folder).lastOpen).toBeNull();
    expect(new SessionState(folder).recent).toHaveLength(1);
  });

  it('knows where the window stood', async () => {
    const place = { x: -10, y: 20, width: 1200, height: 700, maximized: true };
    await new SessionState(folder).placed(place);
    expect(new SessionState(folder).window).toEqual(place);
  });
});
