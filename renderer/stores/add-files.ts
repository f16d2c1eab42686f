import { api } from '../api.ts';
import { showDocument } from './open-document.ts';
import { report, valueOrReport } from './problems.ts';
import { useWorkspace } from './workspace-store.ts';

/** A file that was added is shown once it is read, if that takes no longer; later it would interrupt. Milliseconds. */
const LONGEST_WAIT = 5000;

/** Adds files (or opens the folder) at these absolute paths; none: the main process asks which. Shows the first one. */
export async function addFiles(paths: readonly string[]): Promise<void> {
  const value = valueOrReport(await api.addFiles(paths));
  for (const problem of value?.problems ?? []) report(problem);
  const first = value?.added[0];
  if (first !== undefined) showWhenRead(first);
}

function showWhenRead(path: string): void {
  if (showIfRead(path)) return;
  const stop = useWorkspace.subscribe(() => {
    if (showIfRead(path)) stop();
  });
  setTimeout(stop, LONGEST_WAIT);
}

function showIfRead(path: string): boolean {
  const isRead = useWorkspace.getState().documents.some((it) => it.path === path && it.state === 'ready');
  if (isRead) void showDocument(path);
  return isRead;
}
