import { api } from '../api.ts';
import { report, valueOrReport } from './problems.ts';

/** Adds files (or opens the folder) at these absolute paths; none: the main process asks which. */
export async function addFiles(paths: readonly string[]): Promise<void> {
  const value = valueOrReport(await api.addFiles(paths));
  for (const problem of value?.problems ?? []) report(problem);
}
