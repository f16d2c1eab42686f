import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BuiltHost, buildHost, type TestHost } from '../workspace/host-process.ts';
import { factOf, Story, setField } from '../workspace/story.ts';

/** Invented. 46 and 70 are not 118. */
const WRONG = '全区共有合作社118家，由粮食类46家和果蔬类70家组成，都在去年办理了登记。\n';
const CLI = path.resolve(import.meta.dirname, '../../bin/crossfoot.mjs');

let built: BuiltHost;
let story: Story;
let host: TestHost;
beforeAll(async () => {
  built = await buildHost();
}, 60_000);
afterAll(() => built.remove());
beforeEach(async () => {
  story = await Story.make(built, { 'deep/page.txt': WRONG });
  host = await story.opened();
});
afterEach(() => story.remove());

/** As somebody types it beside the open application. */
function check(...more: readonly string[]) {
  const { stdout, status } = spawnSync(process.execPath, [CLI, 'check', story.path('deep', 'page.txt'), ...more], {
    encoding: 'utf8',
  });
  return { stdout, status };
}

describe('crossfoot check in a workspace', () => {
  it('leaves out a finding that was dismissed, and keeps one that was accepted', async () => {
    expect(check()).toMatchObject({ status: 1, stdout: expect.stringContaining('sum-exhaustive') });
    const { review } = await host.view('deep/page.txt');
    const { key } = review.findings.find(({ finding }) => finding.rule === 'sum-exhaustive')!;
    const judge = (judgement: object) =>
      host.ask('apply', { kind: 'judge-finding', payload: { finding: key, judgement: { ...judgement } } });
    await judge({ state: 'accepted', reason: '' });
    expect(check().status).toBe(1);
    await judge({ state: 'dismissed', reason: 'two were closed' });
    expect(check()).toMatchObject({ status: 0, stdout: expect.not.stringContaining('sum-exhaustive') });
  });

  it('goes by corrected figures and by rules that were switched off', async () => {
    const fact = await factOf(host, 'deep/page.txt', '70家');
    await host.ask('apply', setField(fact, 'value', 72));
    expect(check()).toMatchObject({ status: 0 });
    await host.ask('undo');
    expect(check().status).toBe(1);
    await host.ask('apply', { kind: 'set-rule', payload: { rules: ['sum-exhaustive'], setting: { severity: 'off' } } });
    expect(check()).toMatchObject({ status: 0, stdout: expect.not.stringContaining('sum-exhaustive') });
  });
});
