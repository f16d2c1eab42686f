import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '../../shared/ipc.ts';
import type { RuleLevel } from '../../shared/model/rule-settings.ts';
import { type BuiltHost, buildHost } from './host-process.ts';
import { Story } from './story.ts';

/** Invented. The weekday is wrong (12 November 2025 is a Wednesday), and nothing else. */
const MEETING = '　　听证会定于2025年11月12日（星期五）举行，地点在县图书馆二楼，请需要发言的居民提前登记。\n';

/** Nothing is wrong here. */
const SOUND = `县里筹备听证会

　　县图书馆去年共接待读者8600人次，今年上半年接待读者5200人次，二楼会议室可以坐120人。

${MEETING.replace('星期五', '星期三')}`;

const setRule = (rule: string, severity: RuleLevel | null): Change => ({
  kind: 'set-rule',
  payload: { rules: [rule], setting: severity === null ? null : { severity } },
});

let built: BuiltHost;
let story: Story;
beforeAll(async () => {
  built = await buildHost();
}, 60_000);
afterAll(() => built.remove());
beforeEach(async () => {
  story = await Story.make(built, { 'a.txt': MEETING, 'b.txt': MEETING, 'c.txt': MEETING });
});
afterEach(() => story.remove());

type Host = Awaited<ReturnType<Story['opened']>>;

async function counts(host: Host): Promise<string> {
  const { documents } = await host.ask('snapshot');
  return documents
    .map(({ articles }) =>
      articles.map(({ findings }) => `${findings.error}${findings.warning}${findings.info}`).join(),
    )
    .join(' ');
}

async function settled(host: Host, expected: string): Promise<void> {
  await expect.poll(() => counts(host), { timeout: 5000 }).toBe(expected);
}

describe('a rule of a workspace', () => {
  it('is switched off for the document in view and for all counts of the library', async () => {
    const host = await story.opened();
    await settled(host, '100 100 100');
    expect((await host.view('a.txt')).review.findings.map(({ finding }) => finding.rule)).toEqual(['weekday']);
    host.events.length = 0;
    expect(await host.ask('apply', setRule('weekday', 'off'))).toMatchObject({ rules: { weekday: 'off' } });
    await settled(host, '000 000 000');
    const changes = host.events.flatMap((event) => (event.type === 'review-changed' ? [event.change] : []));
    expect(changes.at(-1)!.order).toEqual([]);
    expect((await host.view('b.txt')).review.findings).toEqual([]);
  });

  it('takes another severity, and comes back by undo and by null', async () => {
    const host = await story.opened();
    await host.ask('apply', setRule('weekday', 'warning'));
    await settled(host, '010 010 010');
    expect((await host.view('a.txt')).review.findings[0]!.finding.severity).toBe('warning');
    await host.ask('apply', setRule('weekday', 'info'));
    await settled(host, '001 001 001');
    expect(await host.ask('undo')).toMatchObject({ rules: { weekday: 'warning' } });
    await settled(host, '010 010 010');
    expect(await host.ask('apply', setRule('weekday', null))).toMatchObject({ rules: {} });
    await settled(host, '100 100 100');
  });

  it('keeps its setting over a restart, also for files that come later', async () => {
    const host = await story.opened();
    await host.ask('apply', setRule('weekday', 'off'));
    await host.stop();
    const again = await story.opened();
    await settled(again, '000 000 000');
    expect((await again.ask('snapshot')).workspace?.rules).toEqual({ weekday: 'off' });
    await story.write('d.txt', MEETING);
    await again.ask('look');
    await settled(again, '000 000 000 000');
  });
});

describe('the self-test of an article', () => {
  it('runs beside the workspace and writes nothing', async () => {
    const host = await story.opened();
    const before = (await host.view('a.txt')).review;
    await story.write('e.txt', SOUND);
    await host.ask('look');
    const { articles } = await host.view('e.txt');
    const { outcomes, seed } = await host.ask('selfTest', 'e.txt', articles[0]!.id, 3);
    expect(seed).toBe(3);
    expect(outcomes.find(({ kind }) => kind === 'weekday-shifted')?.caughtBy).toEqual(['weekday']);
    expect((await host.view('a.txt')).review).toEqual(before);
    expect((await host.ask('snapshot')).workspace).toMatchObject({ canUndo: false, unsaved: 0 });
  });

  it('goes by the rules in force, and says when there is no such article', async () => {
    await story.write('e.txt', SOUND);
    const host = await story.opened();
    const { articles } = await host.view('e.txt');
    await host.ask('apply', setRule('weekday', 'off'));
    const { outcomes } = await host.ask('selfTest', 'e.txt', articles[0]!.id, 3);
    expect(outcomes.find(({ kind }) => kind === 'weekday-shifted')?.caughtBy).toEqual([]);
    await expect(host.ask('selfTest', 'e.txt', 'a99', 1)).rejects.toThrow('not-found');
  });
});
