import type { WebContents } from 'electron';
import { START_PAGE } from './app-scheme.ts';
import type { EventLog } from './event-log.ts';

/** A page that keeps dying is not loaded for ever: so many times within so many milliseconds. */
const REVIVALS = { most: 3, within: 60_000 } as const;

/**
 * Loads the page again when its process has died (killed, out of memory): otherwise the person would look at an empty
 * window. Nothing saved can be lost: everything that is kept is with the main process and its host.
 */
export function revivePage(contents: WebContents, log: EventLog): void {
  let deaths: number[] = [];
  contents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log.write('page-gone', { reason, exitCode });
    if (reason === 'clean-exit') return;
    const now = Date.now();
    deaths = [...deaths.filter((at) => now - at < REVIVALS.within), now];
    if (deaths.length > REVIVALS.most) return;
    // Not in the same turn: Chromium is still taking the dead process apart.
    setImmediate(() => {
      if (!contents.isDestroyed())
        contents.loadURL(START_PAGE).catch((error: unknown) => log.error('page-not-revived', error));
    });
  });
}
