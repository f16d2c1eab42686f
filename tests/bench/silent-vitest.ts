/** Stands in for vitest while test files are loaded only for the lists in them: nothing is tested. */
const nothing = (): void => undefined;
const each = (): (() => void) => nothing;
const silent = Object.assign(nothing, { each, skipIf: () => silent, skip: nothing });

export { silent as describe, silent as expect, silent as it, silent as test };
