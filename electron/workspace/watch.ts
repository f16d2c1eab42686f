import path from 'node:path';
import watcher from '@parcel/watcher';
import { OWN_FOLDER } from './scan.ts';

/** Quiet time after the last event before the folder is looked at, and the longest wait while events keep coming. */
const QUIET = 150;
const LONGEST = 1500;

export interface Watch {
  close(): Promise<void>;
}

/**
 * Calls `changed` once after each burst of changes to article files or folders. What changed is found out by comparing the
 * folder with the index: events get lost and come in odd orders, the folder does not lie. Rejects when the system can
 * watch no more folders.
 */
export async function watchFolder(folder: string, changed: () => void): Promise<Watch> {
  let timer: NodeJS.Timeout | null = null;
  let since = 0;
  const fire = (): void => {
    timer = null;
    changed();
  };
  const notice = (): void => {
    const now = Date.now();
    if (timer) clearTimeout(timer);
    else since = now;
    timer = setTimeout(fire, Math.min(QUIET, Math.max(0, since + LONGEST - now)));
  };
  const own = path.join(folder, OWN_FOLDER);
  const subscription = await watcher.subscribe(
    folder,
    (error, events) => {
      // An overflowing queue is an error too, and a reason to look.
      if (error || events.some((event) => concerns(event.path))) notice();
    },
    { ignore: [own] },
  );
  return {
    async close() {
      if (timer) clearTimeout(timer);
      await subscription.unsubscribe();
    },
  };
}

/** What Crossfoot and other programs write beside articles without any being touched. Folders come under all names. */
const NO_ARTICLES = new Set(['.csv', '.xlsx', '.svg', '.png', '.jpg', '.pdf', '.json', '.html', '.tmp', '.swp']);

function concerns(file: string): boolean {
  const name = path.basename(file);
  return !name.startsWith('.') && !NO_ARTICLES.has(path.extname(name).toLowerCase());
}
