import { describe, expect, it } from 'vitest';
import type { FindingGroup, ListedFinding } from '../../../renderer/findings/finding-list.ts';
import { groupsIn, placeOf, WINDOW, windowAround } from '../../../renderer/findings/list-window.ts';

const group = (severity: FindingGroup['severity'], count: number): FindingGroup => ({
  severity,
  findings: Array.from({ length: count }, (_, i) => ({ reviewed: { key: `${severity}${i}` } }) as ListedFinding),
});
const GROUPS = [group('error', 3), group('warning', 0), group('info', 5000)];

describe('the part of a long list of findings that is in the page', () => {
  it('is a run of the whole list, with the groups that reach into it', () => {
    const shown = groupsIn(GROUPS, { from: 1, to: 5 });
    expect(shown.map(({ severity, shown: some }) => [severity, some.map(({ reviewed }) => reviewed.key)])).toEqual([
      ['error', ['error1', 'error2']],
      ['info', ['info0', 'info1']],
    ]);
    expect(shown[1]?.findings).toHaveLength(5000);
  });

  it('is everything when the list is short', () => {
    const keys = groupsIn([group('error', 3)], { from: 0, to: WINDOW }).flatMap(({ shown }) => shown);
    expect(keys).toHaveLength(3);
  });

  it('stays where it is while the selected finding is inside or none is selected', () => {
    const window = { from: 0, to: WINDOW };
    expect(windowAround(window, 5)).toBe(window);
    expect(windowAround(window, -1)).toBe(window);
  });

  it('moves to a finding that is selected elsewhere', () => {
    const at = placeOf(GROUPS, 'info4000');
    expect(at).toBe(4003);
    const window = windowAround({ from: 0, to: WINDOW }, at);
    const shown = groupsIn(GROUPS, window).flatMap((it) => it.shown.map(({ reviewed }) => reviewed.key));
    expect(shown).toContain('info4000');
    expect(shown).toHaveLength(WINDOW);
  });

  it('has no place for a finding that is filtered away', () => {
    expect(placeOf(GROUPS, 'gone')).toBe(-1);
    expect(placeOf(GROUPS, null)).toBe(-1);
  });
});
