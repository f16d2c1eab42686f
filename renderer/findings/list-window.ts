import type { FindingGroup, ListedFinding } from './finding-list.ts';

/** A half-open run of the findings in the order shown. */
export interface ListWindow {
  readonly from: number;
  readonly to: number;
}

/** So many findings are in the page at first, and so many more at each request: a long document has tens of thousands. */
export const WINDOW = 100;

/** The window as it must be so that place `at` is inside; the same one when it is already. -1: anything will do. */
export function windowAround(window: ListWindow, at: number): ListWindow {
  if (at < 0 || (at >= window.from && at < window.to)) return window;
  const from = Math.max(0, at - WINDOW / 2);
  return { from, to: from + WINDOW };
}

/** A group with those of its findings that lie in the window. */
export interface ShownGroup extends FindingGroup {
  readonly shown: readonly ListedFinding[];
}

/** The groups that reach into the window. Linear in the number of groups and of what is shown. */
export function groupsIn(groups: readonly FindingGroup[], { from, to }: ListWindow): readonly ShownGroup[] {
  let before = 0;
  return groups.flatMap((group) => {
    const shown = group.findings.slice(Math.max(0, from - before), Math.max(0, to - before));
    before += group.findings.length;
    return shown.length > 0 ? [{ ...group, shown }] : [];
  });
}

/** Place of a finding in the order shown; -1 when it is not shown or none is meant. */
export function placeOf(groups: readonly FindingGroup[], key: string | null): number {
  if (key === null) return -1;
  let before = 0;
  for (const { findings } of groups) {
    const at = findings.findIndex(({ reviewed }) => reviewed.key === key);
    if (at >= 0) return before + at;
    before += findings.length;
  }
  return -1;
}
