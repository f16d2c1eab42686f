import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ReviewedFact } from '../../shared/model/review.ts';
import { type BuiltHost, buildHost, TestHost } from './host-process.ts';

let built: BuiltHost;
beforeAll(async () => {
  built = await buildHost();
}, 60_000);
afterAll(() => built.remove());

let temporary = '';
let folder = '';
const hosts: TestHost[] = [];

beforeEach(async () => {
  temporary = await mkdtemp(path.join(os.tmpdir(), 'crossfoot-host-'));
  folder = path.join(temporary, 'story');
  await mkdir(folder);
});
afterEach(async () => {
  await Promise.all(hosts.splice(0).map((host) => host.stop()));
  await rm(temporary, { recursive: true, force: true });
});

function startHost(): TestHost {
  const host = new TestHost(built.code, path.join(temporary, 'index'));
  hosts.push(host);
  return host;
}

const PAGE =
  '县里今年培训教师1914名，占全县教师的62.55%，去年是1200名。\n\n书屋共有118家，其中90家在镇上，28家在村里。\n';

async function factsOf(host: TestHost, name: string): Promise<readonly ReviewedFact[]> {
  return (await host.ask('view', name)).review.facts;
}

const setField = (fact: ReviewedFact, field: string, value: string | number | null) => ({
  kind: 'set-fact-fields',
  payload: { changes: [{ target: fact.selector, field, value }] } as never,
});

describe('a workspace host', () => {
  it('opens a folder, shows a document, and keeps a change over a restart', async () => {
    await writeFile(path.join(folder, 'page.txt'), PAGE);
    const host = startHost();
    const { documents, workspace } = await host.open(folder);
    expect(workspace).toMatchObject({ name: 'story', readOnly: null, canUndo: false, unsaved: 0 });
    expect(documents).toMatchObject([{ path: 'page.txt', state: 'ready', encoding: 'utf-8' }]);
    const teachers = (await factsOf(host, 'page.txt')).find(({ read }) => read.value === 1914)!;
    const after = await host.ask('apply', setField(teachers, 'value', '1915'));
    expect(after).toMatchObject({ canUndo: true, unsaved: 0 });
    await host.stop();

    const again = startHost();
    await again.open(folder);
    const kept = (await factsOf(again, 'page.txt')).find(({ read }) => read.value === 1914)!;
    expect(kept.overrides).toEqual({ value: '1915' });
    expect(kept.effective).toMatchObject({ value: 1915, decimal: '1915', step: '1' });
    expect(kept.read.value).toBe(1914);
    expect(await again.ask('undo')).toMatchObject({ canUndo: false, canRedo: true });
    expect((await factsOf(again, 'page.txt')).some(({ overrides }) => 'value' in overrides)).toBe(false);
    expect(await readFile(path.join(folder, 'page.txt'), 'utf8')).toBe(PAGE);
  });
});
