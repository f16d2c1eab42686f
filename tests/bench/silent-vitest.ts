/**
 * Stands in for vitest while test files are loaded only for the lists in them: groups are entered, so that the lists
 * inside reach the recorder, and nothing is tested.
 */
type Action = (...args: unknown[]) => unknown;

const enter = (_name: string, action: () => unknown): void => void action();
const enterEach =
  (list: readonly unknown[]) =>
  (_name: string, action: Action): void => {
    for (const item of list) action(...(Array.isArray(item) ? item : [item]));
  };
const nothing = (): void => undefined;

export const describe = Object.assign(enter, { each: enterEach, skipIf: () => it, skip: nothing });
export const it = Object.assign(nothing, { each: () => nothing, skipIf: (): unknown => it, skip: nothing });
export {
  it as test,
  nothing as afterAll,
  nothing as afterEach,
  nothing as beforeAll,
  nothing as beforeEach,
  nothing as expect,
};
